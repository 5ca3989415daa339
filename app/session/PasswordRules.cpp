// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PasswordRules.h"

#include "app/settings/ManagedSettings.h"

#include <QSet>

#include <vector>

#include <zxcvbn.h>

namespace kluis::app {

namespace {

constexpr int acceptedScore = 3;
constexpr qsizetype examined = 100; // bytes zxcvbn looks at; its time grows faster than the length

/// Words an attacker of this product, in this country, tries first; zxcvbn's own lists are English.
constexpr const char* commonWords[] = {
    "dossierkluis", "dossier",  "kluis",     "verzuim",     "arbodienst", "arbo",     "bedrijfsarts", "wachtwoord",
    "welkom",       "geheim",   "welkom01",  "wachtwoord1", "zomer",      "winter",   "lente",        "herfst",
    "januari",      "februari", "maart",     "april",       "juni",       "juli",     "augustus",     "september",
    "oktober",      "november", "december",  "maandag",     "dinsdag",    "woensdag", "donderdag",    "vrijdag",
    "zaterdag",     "zondag",   "nederland", "amsterdam",   "rotterdam",  "utrecht",  "feyenoord",    "ajax",
    "liefde",       "schatje",  "voetbal",   "moeder",      "vader",      "vakantie", "paswoord",     "toegang",
};

int characters(const crypto::SecretBytes& utf8)
{
    int count = 0;
    for (const char byte : utf8.view()) {
        count += (quint8(byte) & 0xc0) != 0x80 ? 1 : 0;
    }
    return count;
}

/// The words of people and places, whole and in their parts, in lower case.
QList<QByteArray> dictionary(const QStringList& contextWords)
{
    QSet<QByteArray> words;
    for (const char* word : commonWords) {
        words.insert(word);
    }
    for (const QString& text : contextWords) {
        QString whole = text.toLower();
        QString parts = whole;
        for (QChar& c : parts) {
            c = c.isLetterOrNumber() ? c : QLatin1Char(' ');
        }
        words.insert(whole.remove(u' ').toUtf8());
        for (const QString& part : parts.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() >= 3) {
                words.insert(part.toUtf8());
            }
        }
    }
    words.remove(QByteArray());
    return words.values();
}

} // namespace

int PasswordRules::score(const crypto::SecretBytes& password, const QStringList& contextWords)
{
    const QList<QByteArray> words = dictionary(contextWords);
    std::vector<const char*> pointers;
    for (const QByteArray& word : words) {
        pointers.push_back(word.constData());
    }
    pointers.push_back(nullptr);

    const QByteArrayView seen = password.view().first(qMin(password.size(), examined));
    const auto text = crypto::SecretBytes::concatenated({seen, QByteArrayView("\0", 1)});
    const double bits = ZxcvbnMatch(text.view().data(), pointers.data(), nullptr);
    // The library tells entropy; zxcvbn's scores stand for 10^2, 10^4, 10^6 and 10^8 seconds at 10^4 guesses a second,
    // half of the guesses on average: 20.9, 27.6, 34.2 and 40.9 bits.
    constexpr double limits[] = {20.9, 27.6, 34.2, 40.9};
    int points = 0;
    for (const double limit : limits) {
        points += bits >= limit ? 1 : 0;
    }
    return points;
}

int PasswordRules::minimum()
{
    return ManagedSettings({}).number(PolicyId::MinimumPasswordLength).value_or(minimumLength);
}

Result<void> PasswordRules::check(const crypto::SecretBytes& password, const QStringList& contextWords, int least)
{
    const int length = characters(password);
    if (length < least) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The password is too short: take at least %n character(s), for instance four words that have "
                       "nothing to do with each other.",
                       nullptr, least));
    }
    if (length > maximumLength) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The password is too long: at most %n character(s).", nullptr, maximumLength));
    }
    if (password.view().contains('\0')) {
        return fail(ErrorCode::InvalidArgument, tr("The password holds a character that can't be used."));
    }
    if (score(password, contextWords) < acceptedScore) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("The password is too easy to guess: it consists of common words, names, dates or patterns. Take four "
               "words that have nothing to do with each other."));
    }
    return {};
}

} // namespace kluis::app
