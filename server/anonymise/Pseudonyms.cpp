// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/Pseudonyms.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hmac.h"
#include "server/anonymise/TextMask.h"

namespace kluis::server {

namespace {

constexpr int mostWeeks = 13;
constexpr int daysOfWeek = 7;
constexpr qint64 dayMillis = 24LL * 60 * 60 * 1000;
constexpr int idSize = 16;
/// So many times another pseudonym of the same length is tried before a longer one is taken.
constexpr int mostTries = 200;

} // namespace

/// Each part with its length, so that no two lists of parts look alike.
QByteArray Pseudonyms::digest(std::initializer_list<QByteArrayView> parts) const
{
    QByteArray all("dk/anonymise/v1");
    for (const QByteArrayView part : parts) {
        all += crypto::bigEndian(qint64(part.size()));
        all.append(part);
    }
    return crypto::hmacSha256(m_seed.view(), all);
}

QByteArray Pseudonyms::id(const QByteArray& id) const
{
    if (id.count('\0') == id.size()) {
        return id;
    }
    const auto fixed = m_fixed.constFind(id);
    return fixed != m_fixed.constEnd() ? *fixed : digest({"id", id}).first(idSize);
}

int Pseudonyms::days(QByteArrayView person) const
{
    return -daysOfWeek * dice({"days", person}).between(1, mostWeeks);
}

qint64 Pseudonyms::time(qint64 millis, QByteArrayView person) const
{
    return millis + days(person) * dayMillis;
}

domain::SyntheticRandom Pseudonyms::dice(std::initializer_list<QByteArrayView> parts) const
{
    const QByteArray bytes = digest(parts);
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + sizeof(quint64))};
}

QString Pseudonyms::text(const QByteArray& context, const QString& text) const
{
    auto random = dice({"text", context, text.toUtf8()});
    return TextMask::masked(text, random);
}

QString Pseudonyms::unique(const QByteArray& context, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray which = digest({"unique", context, utf8});
    const auto given = m_given.constFind(which);
    if (given != m_given.constEnd()) {
        return *given;
    }
    auto random = dice({"unique", context, utf8});
    QString pseudonym;
    QByteArray taken;
    for (int tries = 0; tries == 0 || m_taken.contains(taken); ++tries) {
        pseudonym = TextMask::masked(text, random);
        if (tries >= mostTries) {
            pseudonym += QString::number(tries); // all short ones are given away
        }
        taken = context + '\0' + pseudonym.toUtf8();
    }
    m_taken.insert(taken);
    m_given.insert(which, pseudonym);
    return pseudonym;
}

} // namespace kluis::server
