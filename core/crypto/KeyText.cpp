// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyText.h"

#include "core/crypto/Base32.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr int checksumSize = 4;
constexpr int groupSize = 5;

QByteArray lettersOf(KeyText::Kind kind)
{
    switch (kind) {
    case KeyText::Kind::AccountKey:
        return QByteArrayLiteral("AK");
    case KeyText::Kind::UserRecoveryKey:
        return QByteArrayLiteral("UR");
    case KeyText::Kind::RecoveryShare:
        return QByteArrayLiteral("RS");
    case KeyText::Kind::BackupKey:
        return QByteArrayLiteral("BK");
    }
    Q_UNREACHABLE();
}

QByteArray checksum(KeyText::Kind kind, QByteArrayView bytes)
{
    return Sha256().add(labelled("dk/key-text/v1")).add(lettersOf(kind)).add(bytes).result().first(checksumSize);
}

QString withoutSeparators(QStringView text)
{
    QString kept;
    for (const QChar c : text) {
        if (c != u'-' && !c.isSpace()) {
            kept += c;
        }
    }
    return kept;
}

} // namespace

QString KeyText::encode(Kind kind, const SecretBytes& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maximumSize) {
        return {};
    }
    const SecretBytes whole = SecretBytes::concatenated({bytes.view(), checksum(kind, bytes.view())});
    return QString::fromLatin1(lettersOf(kind)) + u'-' + Base32::grouped(Base32::encode(whole.view()), groupSize);
}

Result<SecretBytes> KeyText::decode(Kind kind, QStringView text)
{
    const QString kept = withoutSeparators(text.first(std::min<qsizetype>(text.size(), 4 * maximumSize)));
    if (!kept.startsWith(QString::fromLatin1(lettersOf(kind)), Qt::CaseInsensitive)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This is not the key that is asked for: it must begin with %1. Look at the kit again.")
                        .arg(QString::fromLatin1(lettersOf(kind))));
    }
    std::optional<QByteArray> whole = Base32::decode(QStringView(kept).sliced(2));
    if (!whole || whole->size() <= checksumSize || whole->size() > maximumSize + checksumSize ||
        !equal(whole->last(checksumSize), checksum(kind, whole->chopped(checksumSize)))) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The key was not typed as it is printed. Compare it group by group with the kit."));
    }
    SecretBytes bytes = SecretBytes::copyOf(QByteArrayView(*whole).chopped(checksumSize));
    wipe(*whole);
    return bytes;
}

QString KeyText::confirmationGroup(const QString& text)
{
    return withoutSeparators(text).right(groupSize);
}

} // namespace kluis::crypto
