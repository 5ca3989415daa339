// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BackupContents.h"

#include "core/crypto/Sha256.h"
#include "core/protocol/MessageCodec.h"

#include <algorithm>

namespace kluis::protocol {

namespace {

constexpr qsizetype mostFiles = 1'000;
constexpr qsizetype mostFileBytes = 1024 * 1024;
constexpr qsizetype mostPath = 128; // bytes
constexpr qsizetype mostMigrations = 10'000;
constexpr qsizetype mostTables = 10'000;
constexpr qsizetype mostDocuments = 10'000'000;
constexpr quint64 mostParts = 100'000'000;
constexpr qsizetype documentFile = 16; // bytes

} // namespace

void writeField(CborWriter& writer, const BackupContents::File& file)
{
    writer.array(2).text(file.path).bytes(file.bytes).endArray();
}

void readField(CborReader& reader, BackupContents::File& file, Plain)
{
    if (!reader.enterTuple(2)) {
        return;
    }
    file.path = reader.text(mostPath);
    file.bytes = reader.bytes(mostFileBytes);
    reader.leave();
    if (!BackupContents::isGoodPath(file.path)) {
        reader.reject("path of a file");
    }
}

void writeField(CborWriter& writer, const BackupContents::Table& table)
{
    writer.array(4).text(table.name).uint(table.rows).bytes(table.digest).uint(table.parts).endArray();
}

void readField(CborReader& reader, BackupContents::Table& table, Plain)
{
    if (!reader.enterTuple(4)) {
        return;
    }
    table.name = reader.text(mostPath);
    table.rows = reader.uint();
    table.digest = reader.exactBytes(crypto::Sha256::size);
    table.parts = reader.uint(mostParts);
    reader.leave();
}

void writeField(CborWriter& writer, const BackupContents::Document& document)
{
    writer.array(4).bytes(document.file).uint(document.size).bytes(document.digest).uint(document.parts).endArray();
}

void readField(CborReader& reader, BackupContents::Document& document, Plain)
{
    if (!reader.enterTuple(4)) {
        return;
    }
    document.file = reader.exactBytes(documentFile);
    document.size = reader.uint();
    document.digest = reader.exactBytes(crypto::Sha256::size);
    document.parts = reader.uint(mostParts);
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BackupContents>
void fields(M& m, Visitor&& field)
{
    field(1, m.program, AtMost{mostPath});
    field(2, m.migrations, ListOf<Exactly>{mostMigrations, {crypto::Sha256::size}});
    field(3, m.files, ListOf<Plain>{mostFiles, {}});
    field(4, m.tables, ListOf<Plain>{mostTables, {}});
    field(5, m.documents, ListOf<Plain>{mostDocuments, {}});
    field(6, m.columnKeyIsOutside);
    field(7, m.wasShared);
}

QByteArray BackupContents::encode() const
{
    return encodeMessage(*this);
}

Result<BackupContents> BackupContents::decode(const QByteArray& bytes)
{
    auto contents = decodeMessage<BackupContents>(bytes);
    if (!contents) {
        return fail(ErrorCode::Malformed, tr("The backup's list of contents is damaged."), contents.error().detail());
    }
    return contents;
}

bool BackupContents::isGoodPath(const QString& path)
{
    QStringView name = path;
    for (const QLatin1StringView folder : {QLatin1StringView("keys/"), QLatin1StringView("tls/")}) {
        if (name.startsWith(folder)) {
            name = name.sliced(folder.size());
            break;
        }
    }
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name.front() != u'.' && std::all_of(name.begin(), name.end(), isPlain);
}

const BackupContents::File* BackupContents::file(const QString& path) const
{
    const auto found =
        std::find_if(files.cbegin(), files.cend(), [&path](const File& file) { return file.path == path; });
    return found == files.cend() ? nullptr : &*found;
}

quint64 BackupContents::partCount() const
{
    quint64 count = 0;
    for (const Table& table : tables) {
        count += table.parts;
    }
    for (const Document& document : documents) {
        count += document.parts;
    }
    return count;
}

} // namespace kluis::protocol
