// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ColumnKeySource.h"

#include "core/crypto/Aead.h"
#include "server/store/OwnerFile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace kluis::server {

namespace {

constexpr qint64 largestFile = 4096;

struct Names {
    const char* credential;
    const char* variable;
    const char* file;
};
constexpr Names presentNames{"kluis-column-key", "KLUIS_COLUMN_KEY", "/keys/column.key"};
constexpr Names nextNames{"kluis-column-key-next", "KLUIS_COLUMN_KEY_NEXT", "/keys/column.key.next"};

QString fileOf(const QString& folder, const Names& names)
{
    return folder % QLatin1StringView(names.file);
}

struct Found {
    crypto::SecretBytes key;
    bool outside = false;
};

struct ColumnKeySourceTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ColumnKeySource)
};

Result<crypto::SecretBytes> parse(QByteArray text)
{
    const QByteArray digits = text.trimmed();
    QByteArray bytes = QByteArray::fromHex(digits);
    // fromHex() skips what it does not know.
    const bool right = bytes.size() == crypto::Aead::keySize && bytes.toHex() == digits.toLower();
    auto key = crypto::SecretBytes::copyOf(bytes);
    crypto::wipe(bytes);
    crypto::wipe(text);
    if (!right) {
        return fail(ErrorCode::Malformed, ColumnKeySourceTexts::tr("The column key is not 64 hexadecimal digits."),
                    QStringLiteral("column key"));
    }
    return key;
}

/// Nothing when there is no such key.
Result<std::optional<Found>> look(const QString& folder, const Names& names)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString credential = credentials % u'/' % QLatin1StringView(names.credential);
    const QString file = fileOf(folder, names);
    const bool isCredential = !credentials.isEmpty() && QFileInfo::exists(credential);
    const bool isVariable = !isCredential && qEnvironmentVariableIsSet(names.variable);
    const bool outside = isCredential || isVariable;
    if (!outside && !QFileInfo::exists(file)) {
        return std::optional<Found>();
    }
    auto text = isVariable ? Result<QByteArray>(qgetenv(names.variable))
                           : OwnerFile::read(isCredential ? credential : file, largestFile);
    auto key = text ? parse(std::move(*text)) : failure(text);
    if (!key) {
        return failure(key);
    }
    return std::optional(Found{std::move(*key), outside});
}

Result<crypto::SecretBytes> makeFile(const QString& file)
{
    auto key = crypto::SecretBytes::random(crypto::Aead::keySize);
    QByteArray text = key.view().toByteArray().toHex() + '\n';
    auto written = OwnerFile::write(file, text);
    crypto::wipe(text);
    return written ? Result<crypto::SecretBytes>(std::move(key)) : failure(written);
}

} // namespace

Result<crypto::SecretBytes> ColumnKeySource::create(const QString& folder)
{
    auto given = look(folder, presentNames);
    if (!given) {
        return failure(given);
    }
    return *given ? Result<crypto::SecretBytes>(std::move((*given)->key)) : makeFile(fileOf(folder, presentNames));
}

Result<ColumnKeySource> ColumnKeySource::find(const QString& folder)
{
    auto present = look(folder, presentNames);
    auto next = look(folder, nextNames);
    if (!present || !next) {
        return present ? failure(next) : failure(present);
    }
    ColumnKeySource source(folder);
    if (*next) {
        source.m_nextFromOutside = (*next)->outside;
        source.m_next = std::move((*next)->key);
    }
    if (*present) {
        source.m_presentFromOutside = (*present)->outside;
        source.m_present = std::move((*present)->key);
    } else if (source.m_next) {
        source.m_presentFromOutside = source.m_nextFromOutside; // settled, and not yet renamed by the operator
        source.m_present = source.m_next->clone();
    } else {
        return fail(ErrorCode::NotFound,
                    tr("The column key is missing. Put keys/column.key back from its backup, or give it as the "
                       "credential kluis-column-key or in KLUIS_COLUMN_KEY."),
                    QStringLiteral("column.key"));
    }
    return source;
}

Result<void> ColumnKeySource::prepareNext()
{
    if (m_next) {
        return {};
    }
    if (m_presentFromOutside) {
        return fail(ErrorCode::NotFound,
                    tr("The column key is given from outside: give the new one too, as the credential "
                       "kluis-column-key-next or in KLUIS_COLUMN_KEY_NEXT."),
                    QStringLiteral("next key"));
    }
    auto made = makeFile(fileOf(m_folder, nextNames));
    if (!made) {
        return failure(made);
    }
    m_next = std::move(*made);
    return {};
}

Result<void> ColumnKeySource::settle()
{
    if (m_presentFromOutside) {
        return {};
    }
    const QString present = fileOf(m_folder, presentNames);
    const bool done = m_nextFromOutside ? (!QFileInfo::exists(present) || QFile::remove(present))
                                        : std::rename(QFile::encodeName(fileOf(m_folder, nextNames)).constData(),
                                                      QFile::encodeName(present).constData()) == 0;
    if (!done) {
        return fail(ErrorCode::Storage, tr("The column key's file can't be replaced; check the rights of keys/."),
                    QStringLiteral("column.key"));
    }
    return {};
}

} // namespace kluis::server
