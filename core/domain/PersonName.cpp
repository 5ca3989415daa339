// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PersonName.h"

namespace kluis::domain {

namespace {

/// Words that begin a surname without being sorted by; those a Dutch register writes in lower case.
bool isPrefixWord(const QString& word)
{
    static const QStringList words{u"van"_qs, u"de"_qs,    u"der"_qs, u"den"_qs, u"het"_qs, u"'t"_qs,  u"\u2019t"_qs,
                                   u"ten"_qs, u"ter"_qs,   u"te"_qs,  u"in"_qs,  u"op"_qs,  u"aan"_qs, u"bij"_qs,
                                   u"uit"_qs, u"von"_qs,   u"zu"_qs,  u"la"_qs,  u"le"_qs,  u"du"_qs,  u"des"_qs,
                                   u"di"_qs,  u"da"_qs,    u"dos"_qs, u"del"_qs, u"el"_qs,  u"al"_qs,  u"ben"_qs,
                                   u"d'"_qs,  u"onder"_qs, u"over"_qs};
    return words.contains(word);
}

/// "P.J." or "P.J", as opposed to a given name.
bool looksLikeInitials(const QString& word)
{
    return word.contains(u'.') && word.size() <= 12;
}

QString dottedInitials(const QString& initials)
{
    QString shown;
    for (qsizetype i = 0; i < initials.size(); ++i) {
        shown.append(initials[i]);
        if (i + 1 == initials.size() || initials[i + 1].isUpper()) {
            shown.append(u'.');
        }
    }
    return shown;
}

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() ? QString(a + b) : QString(a + u' ' + b);
}

void takeFirstNames(const QStringList& words, PersonName& name)
{
    for (const QString& word : words) {
        if (looksLikeInitials(word)) {
            name.initials = QString(word).remove(u'.');
        } else {
            name.givenName = joined(name.givenName, word);
        }
    }
}

/// "de Wit" -> {"de", "Wit"}: what is written in front of a surname when it is sorted.
std::pair<QString, QString> splitPrefix(const QString& surname)
{
    QStringList words = surname.split(u' ', Qt::SkipEmptyParts);
    QStringList prefix;
    while (words.size() > 1 && isPrefixWord(words.first().toLower())) {
        prefix.append(words.takeFirst());
    }
    return {prefix.join(u' '), words.join(u' ')};
}

} // namespace

const QStringList& PersonName::fieldIds()
{
    static const QStringList ids{u"last_name"_qs, u"prefix"_qs,   u"partner_name"_qs,
                                 u"name_use"_qs,  u"initials"_qs, u"given_name"_qs};
    return ids;
}

PersonName PersonName::fromFields(const FieldValues& fields)
{
    return {fields.value(u"last_name"_qs), fields.value(u"prefix"_qs),   fields.value(u"partner_name"_qs),
            fields.value(u"name_use"_qs),  fields.value(u"initials"_qs), fields.value(u"given_name"_qs)};
}

PersonName PersonName::fromText(const QString& text)
{
    PersonName name;
    const QString simple = text.simplified();
    const qsizetype comma = simple.indexOf(u',');
    if (comma >= 0) {
        // "Vries, Piet de": the prefix stands behind the given name.
        QStringList first = simple.mid(comma + 1).split(u' ', Qt::SkipEmptyParts);
        QStringList prefix;
        while (!first.isEmpty() && isPrefixWord(first.last())) {
            prefix.prepend(first.takeLast());
        }
        const auto [front, surname] = splitPrefix(simple.left(comma).trimmed());
        name.prefix = prefix.isEmpty() ? front : prefix.join(u' ');
        name.lastName = prefix.isEmpty() ? surname : simple.left(comma).trimmed();
        takeFirstNames(first, name);
        return name;
    }
    const QStringList words = simple.split(u' ', Qt::SkipEmptyParts);
    qsizetype start = 0;
    while (start + 1 < words.size() && !isPrefixWord(words[start])) {
        ++start;
    }
    takeFirstNames(words.mid(0, start), name);
    const auto [prefix, surname] = splitPrefix(words.mid(start).join(u' '));
    name.prefix = prefix;
    name.lastName = surname;
    return name;
}

void PersonName::putInto(FieldValues& fields) const
{
    const auto put = [&fields](const QString& id, const QString& value) {
        if (!value.isEmpty()) {
            fields.insert(id, value);
        }
    };
    put(u"last_name"_qs, lastName);
    put(u"prefix"_qs, prefix);
    put(u"partner_name"_qs, partnerName);
    put(u"name_use"_qs, nameUse);
    put(u"initials"_qs, initials);
    put(u"given_name"_qs, givenName);
}

QString PersonName::full() const
{
    const QString own = joined(prefix, lastName);
    QString surname = own;
    if (!partnerName.isEmpty()) {
        if (nameUse == u"02") {
            surname = partnerName;
        } else if (nameUse == u"03") {
            surname = own.isEmpty() ? partnerName : QString(partnerName + u'-' + own);
        } else if (nameUse == u"04") {
            surname = own.isEmpty() ? partnerName : QString(own + u'-' + partnerName);
        }
    }
    if (surname.isEmpty()) {
        return {};
    }
    return joined(givenName.isEmpty() ? dottedInitials(initials) : givenName, surname);
}

QString PersonName::listed() const
{
    const bool withPartner = !partnerName.isEmpty();
    const auto [partnerPrefix, partner] = splitPrefix(partnerName);
    const QString own = joined(prefix, lastName);
    QString sorted = lastName;
    QString trailing = prefix;
    if (withPartner && (nameUse == u"02" || nameUse == u"03")) {
        sorted = nameUse == u"02" || own.isEmpty() ? partner : QString(partner + u'-' + own);
        trailing = partnerPrefix;
    } else if (withPartner && nameUse == u"04") {
        sorted = lastName.isEmpty() ? partnerName : QString(lastName + u'-' + partnerName);
    }
    if (sorted.isEmpty()) {
        return {};
    }
    const QString first = joined(givenName.isEmpty() ? dottedInitials(initials) : givenName, trailing);
    return first.isEmpty() ? sorted : QString(sorted + u", "_qs + first);
}

} // namespace kluis::domain
