// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupFile.h"

#include "core/crypto/Bytes.h"
#include "core/storage/PrivateFile.h"

#include <QFileInfo>

#include <vector>

namespace kluis::server {

using protocol::BackupManifest;

namespace {

constexpr QByteArrayView magic("KLUISBKF");
constexpr QByteArrayView ending("KLUISEND");
constexpr char version = 1;
constexpr qint64 headSize = 9;
constexpr qint64 tailSize = 16; // bytes

/// Reads parts where they lie: one behind the other.
class FileSource final : public BackupSource {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupFile)

public:
    FileSource(BackupManifest manifest, const QString& path) : BackupSource(std::move(manifest)), m_file(path) {}

    /// Whether the parts end where the manifest begins.
    [[nodiscard]] bool place(qint64 end)
    {
        qint64 at = headSize;
        for (qsizetype i = 0; i < manifest().partCount(); ++i) {
            m_places.push_back(at);
            const qint64 size = manifest().part(i).size;
            if (size > end - at) {
                return false;
            }
            at += size;
        }
        return at == end && m_file.open(QIODevice::ReadOnly);
    }

protected:
    [[nodiscard]] Result<QByteArray> read(qsizetype index, const BackupManifest::Part& part) override
    {
        if (!m_file.seek(m_places[std::size_t(index)])) {
            return fail(ErrorCode::Storage, tr("The backup could not be read."), QStringLiteral("backup"));
        }
        return m_file.read(part.size);
    }

private:
    QFile m_file;
    std::vector<qint64> m_places;
};

} // namespace

BackupFile::BackupFile(const QString& path) : m_path(path), m_file(path + QStringLiteral(".part"))
{
}

BackupFile::~BackupFile()
{
    if (m_file.isOpen()) {
        m_file.remove();
    }
}

Result<std::unique_ptr<BackupTarget>> BackupFile::create(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::Exists, tr("There is a file of this name already; backups replace nothing."),
                    QStringLiteral("to"));
    }
    std::unique_ptr<BackupFile> file(new BackupFile(path));
    QFile::remove(file->m_file.fileName()); // of a run that was broken off
    if (!storage::PrivateFile::create(file->m_file.fileName()) || !file->m_file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Storage, tr("The backup can't be written there; check the folder and its rights."),
                    QStringLiteral("to"));
    }
    auto begun = file->write(magic.toByteArray() + version);
    return begun ? Result<std::unique_ptr<BackupTarget>>(std::move(file)) : failure(begun);
}

Result<void> BackupFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        return fail(ErrorCode::Storage, tr("The backup could not be written; is the disk full?"), QStringLiteral("to"));
    }
    return {};
}

std::optional<BackupManifest::Part> BackupFile::known(const QByteArray& /*name*/)
{
    return {};
}

Result<void> BackupFile::put(const BackupManifest::Part& /*part*/, const QByteArray& sealed)
{
    return write(sealed);
}

Result<void> BackupFile::finish(const BackupManifest& /*manifest*/, const QByteArray& encoded)
{
    if (auto written = write(encoded + crypto::bigEndian(quint64(encoded.size())) + ending.toByteArray()); !written) {
        return written;
    }
    const bool isWritten = m_file.flush();
    const QString part = m_file.fileName();
    if (auto kept = isWritten ? storage::PrivateFile::sync(part) : write(QByteArray()); !kept) {
        return kept;
    }
    m_file.close();
    return storage::PrivateFile::replace(part, m_path);
}

Result<std::unique_ptr<BackupSource>> BackupFile::open(const QString& path)
{
    const auto damaged = [](const QString& sentence) {
        return fail(ErrorCode::Malformed, sentence, QStringLiteral("backup"));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The backup could not be read."), QStringLiteral("backup"));
    }
    const QByteArray head = file.read(headSize);
    if (!head.startsWith(magic) || head.size() != headSize) {
        return damaged(tr("This is no backup of a server, or it is damaged."));
    }
    if (head.back() != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The backup was made by a newer version of this program. Install that version."),
                    QStringLiteral("backup"));
    }
    const auto cut = [&] { return damaged(tr("The backup is cut off or damaged: its end is missing.")); };
    if (file.size() < headSize + tailSize || !file.seek(file.size() - tailSize)) {
        return cut();
    }
    const QByteArray tail = file.read(tailSize);
    const auto length = tail.size() == tailSize ? qFromBigEndian<quint64>(tail.constData()) : 0;
    const qint64 end = file.size() - tailSize - qint64(length);
    if (!tail.endsWith(ending) || length > quint64(BackupManifest::mostBytes) || end < headSize || !file.seek(end)) {
        return cut();
    }
    auto manifest = BackupManifest::decode(file.read(qint64(length)));
    if (!manifest) {
        return failure(manifest);
    }
    auto source = std::make_unique<FileSource>(std::move(*manifest), path);
    return source->place(end) ? Result<std::unique_ptr<BackupSource>>(std::move(source)) : cut();
}

} // namespace kluis::server
