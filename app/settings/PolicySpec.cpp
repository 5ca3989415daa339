// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicySpec.h"

#include <algorithm>

namespace kluis::app {

namespace {

constexpr qsizetype longestText = 2'048;

Result<QString> refused(const PolicySpec& spec)
{
    return fail(ErrorCode::InvalidArgument, PolicySpec::tr("It takes %1.").arg(spec.range()));
}

/// Sources know numbers, truth values and texts; a number in quotes is a number too.
std::optional<int> number(const QVariant& given)
{
    if (given.typeId() == QMetaType::Bool) {
        return given.toBool() ? 1 : 0;
    }
    const QString text = given.toString().trimmed();
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) {
        return 1;
    }
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) {
        return 0;
    }
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString inLanguage(domain::Language language, const char* english, const char* dutch)
{
    const QString german =
        language == domain::Language::German ? PolicySpec::germanWord(QString::fromUtf8(english)) : QString();
    if (!german.isEmpty()) {
        return german;
    }
    return QString::fromUtf8(language == domain::Language::Dutch ? dutch : english);
}

} // namespace

const PolicySpec& PolicySpec::of(PolicyId id)
{
    return all().at(qsizetype(id));
}

const PolicySpec* PolicySpec::named(const QString& name)
{
    const auto found = std::find_if(all().begin(), all().end(), [&name](const PolicySpec& spec) {
        return name.compare(QLatin1String(spec.name), Qt::CaseInsensitive) == 0;
    });
    return found == all().end() ? nullptr : &*found;
}

QString PolicySpec::categoryText(Category category, domain::Language language)
{
    switch (category) {
    case Category::General:
        return inLanguage(language, "General", "Algemeen");
    case Category::Network:
        return inLanguage(language, "Server and network", "Server en netwerk");
    case Category::Security:
        return inLanguage(language, "Security", "Beveiliging");
    case Category::Documents:
        break;
    }
    return inLanguage(language, "Documents", "Documenten");
}

PolicySpec::Text PolicySpec::text(domain::Language language) const
{
    if (language == domain::Language::German) {
        if (const Text said = german(QString::fromLatin1(name)); said.name != nullptr) {
            return said;
        }
    }
    return language == domain::Language::Dutch ? dutch : english;
}

QString PolicySpec::choiceText(const Choice& choice, domain::Language language) const
{
    return inLanguage(language, choice.english, choice.dutch);
}

QString PolicySpec::categoryName(Category category)
{
    switch (category) {
    case Category::General:
        return QStringLiteral("General");
    case Category::Network:
        return QStringLiteral("Network");
    case Category::Security:
        return QStringLiteral("Security");
    case Category::Documents:
        break;
    }
    return QStringLiteral("Documents");
}

Result<QString> PolicySpec::canonical(const QVariant& given) const
{
    if (type == Type::Switch || type == Type::Number) {
        const auto value = number(given);
        const bool isInside =
            value && *value >= (type == Type::Switch ? 0 : least) && *value <= (type == Type::Switch ? 1 : most);
        return isInside ? Result<QString>(QString::number(*value)) : refused(*this);
    }
    if (given.typeId() != QMetaType::QString) {
        return refused(*this);
    }
    const QString text = given.toString().trimmed();
    if (type == Type::Word) {
        const QString word = text.toLower();
        const bool isKnown = std::any_of(words.begin(), words.end(),
                                         [&word](const Choice& choice) { return word == QLatin1String(choice.word); });
        return isKnown ? Result<QString>(word) : refused(*this);
    }
    return text.size() <= longestText && fits(text) ? Result<QString>(text) : refused(*this);
}

QString PolicySpec::range() const
{
    switch (type) {
    case Type::Switch:
        return tr("0 (off) or 1 (on)");
    case Type::Number:
        return tr("a whole number from %1 to %2").arg(least).arg(most);
    case Type::Word: {
        QStringList known;
        for (const Choice& choice : words) {
            known.append(QString::fromLatin1(choice.word));
        }
        return tr("one of these words: %1").arg(known.join(QStringLiteral(", ")));
    }
    case Type::Text:
        break;
    }
    return id == PolicyId::ServerUrl    ? tr("an address that begins with https://")
           : id == PolicyId::ProxyHost  ? tr("a name or address without a port")
           : id == PolicyId::ServerKeys ? tr("one to ten SHA-256 digests of keys in Base64, with spaces between")
                                        : tr("the whole path of a file");
}

} // namespace kluis::app
