// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicyAdmx.h"

#include "app/settings/PolicySource.h"
#include "app/settings/PolicySpec.h"

#include <QXmlStreamWriter>

namespace kluis::app {

namespace {

using Type = PolicySpec::Type;
using Chapter = PolicySpec::Category;

constexpr auto schema = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";
constexpr Chapter categories[] = {Chapter::General, Chapter::Network, Chapter::Security, Chapter::Documents};

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QString inLanguage(domain::Language language, const char* english, const char* dutch, const char* german)
{
    return text(language == domain::Language::Dutch ? dutch : language == domain::Language::German ? german : english);
}

/// A small writer: an element with its attributes in one call.
class Page {
public:
    Page() : m_xml(&m_bytes) { m_xml.setAutoFormatting(true); }

    using Attributes = QList<std::pair<const char*, QString>>;
    void open(const char* element, const Attributes& attributes = {})
    {
        m_xml.writeStartElement(text(element));
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(text(name), value);
        }
    }
    void empty(const char* element, const Attributes& attributes)
    {
        open(element, attributes);
        close();
    }
    void said(const char* element, const QString& words, const Attributes& attributes = {})
    {
        open(element, attributes);
        m_xml.writeCharacters(words);
        close();
    }
    void close() { m_xml.writeEndElement(); }
    void begin(const char* root)
    {
        m_xml.writeStartDocument();
        open(root, {{"xmlns", text(schema)}, {"revision", text("1.0")}, {"schemaVersion", text("1.0")}});
    }
    QByteArray end()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString stringReference(const QString& id)
{
    return QStringLiteral("$(string.%1)").arg(id);
}

QString categoryId(Chapter category)
{
    return QStringLiteral("Category_") + PolicySpec::categoryName(category);
}

QString choiceId(const PolicySpec& spec, const PolicySpec::Choice& choice)
{
    return text(spec.name) + u'_' + text(choice.word);
}

QString supportedId(QString version)
{
    return QStringLiteral("Supported_") + version.replace(u'.', u'_');
}

QStringList versions()
{
    QStringList all;
    for (const PolicySpec& spec : PolicySpec::all()) {
        if (!all.contains(text(spec.since))) {
            all.append(text(spec.since));
        }
    }
    return all;
}

void element(Page& page, const PolicySpec& spec)
{
    const QString name = text(spec.name);
    page.open("elements");
    if (spec.type == Type::Text) {
        page.empty("text", {{"id", name}, {"valueName", name}, {"required", text("true")}});
    } else if (spec.type == Type::Number) {
        page.empty("decimal", {{"id", name},
                               {"valueName", name},
                               {"required", text("true")},
                               {"minValue", QString::number(spec.least)},
                               {"maxValue", QString::number(spec.most)}});
    } else {
        page.open("enum", {{"id", name}, {"valueName", name}, {"required", text("true")}});
        for (const PolicySpec::Choice& choice : spec.words) {
            page.open("item", {{"displayName", stringReference(choiceId(spec, choice))}});
            page.open("value");
            page.said("string", text(choice.word));
            page.close();
            page.close();
        }
        page.close();
    }
    page.close();
}

void policy(Page& page, const PolicySpec& spec)
{
    const QString name = text(spec.name);
    Page::Attributes attributes{{"name", name},
                                {"class", text("Both")},
                                {"displayName", stringReference(name)},
                                {"explainText", stringReference(name + QStringLiteral("_Explain"))},
                                {"key", text(PolicySource::registryKey)}};
    if (spec.type == Type::Switch) {
        attributes.append({"valueName", name});
    } else {
        attributes.append({"presentation", QStringLiteral("$(presentation.%1)").arg(name)});
    }
    page.open("policy", attributes);
    page.empty("parentCategory", {{"ref", categoryId(spec.category)}});
    page.empty("supportedOn", {{"ref", supportedId(text(spec.since))}});
    if (spec.type == Type::Switch) {
        page.open("enabledValue");
        page.empty("decimal", {{"value", text("1")}});
        page.close();
        page.open("disabledValue");
        page.empty("decimal", {{"value", text("0")}});
        page.close();
    } else {
        element(page, spec);
    }
    page.close();
}

void strings(Page& page, domain::Language language)
{
    const auto say = [&page](const QString& id, const QString& words) { page.said("string", words, {{"id", id}}); };
    page.open("stringTable");
    say(QStringLiteral("Category_Dossierkluis"), QStringLiteral("Dossierkluis"));
    for (const Chapter category : categories) {
        say(categoryId(category), PolicySpec::categoryText(category, language));
    }
    for (const PolicySpec& spec : PolicySpec::all()) {
        const PolicySpec::Text words = spec.text(language);
        say(text(spec.name), text(words.name));
        say(text(spec.name) + QStringLiteral("_Explain"), text(words.explanation));
        for (const PolicySpec::Choice& choice : spec.words) {
            say(choiceId(spec, choice), spec.choiceText(choice, language));
        }
    }
    for (const QString& version : versions()) {
        say(supportedId(version),
            inLanguage(language, "Dossierkluis %1 and newer", "Dossierkluis %1 en nieuwer", "Dossierkluis %1 und neuer")
                .arg(version));
    }
    page.close();
}

void presentations(Page& page, domain::Language language)
{
    page.open("presentationTable");
    for (const PolicySpec& spec : PolicySpec::all()) {
        if (spec.type == Type::Switch) {
            continue; // on or off is all there is to say
        }
        const QString name = text(spec.name);
        const QString label = text(spec.text(language).name);
        page.open("presentation", {{"id", name}});
        if (spec.type == Type::Text) {
            page.open("textBox", {{"refId", name}});
            page.said("label", label);
            page.close();
        } else if (spec.type == Type::Number) {
            page.said("decimalTextBox", label, {{"refId", name}, {"defaultValue", text(spec.example)}});
        } else {
            page.said("dropdownList", label, {{"refId", name}, {"noSort", text("true")}, {"defaultItem", text("0")}});
        }
        page.close();
    }
    page.close();
}

} // namespace

QByteArray PolicyAdmx::definitions()
{
    Page page;
    page.begin("policyDefinitions");
    page.open("policyNamespaces");
    page.empty("target", {{"prefix", text("dossierkluis")}, {"namespace", text("Dossierkluis.Policies")}});
    page.close();
    page.empty("resources", {{"minRequiredRevision", text("1.0")}});
    page.open("supportedOn");
    page.open("definitions");
    for (const QString& version : versions()) {
        const QString id = supportedId(version);
        page.empty("definition", {{"name", id}, {"displayName", stringReference(id)}});
    }
    page.close();
    page.close();
    page.open("categories");
    const QString all = QStringLiteral("Category_Dossierkluis");
    page.empty("category", {{"name", all}, {"displayName", stringReference(all)}});
    for (const Chapter category : categories) {
        const QString id = categoryId(category);
        page.open("category", {{"name", id}, {"displayName", stringReference(id)}});
        page.empty("parentCategory", {{"ref", all}});
        page.close();
    }
    page.close();
    page.open("policies");
    for (const PolicySpec& spec : PolicySpec::all()) {
        policy(page, spec);
    }
    return page.end();
}

QByteArray PolicyAdmx::texts(domain::Language language)
{
    Page page;
    page.begin("policyDefinitionResources");
    page.said("displayName", QStringLiteral("Dossierkluis"));
    page.said("description", inLanguage(language, "Settings of Dossierkluis that an organisation fixes.",
                                        "Instellingen van Dossierkluis die een organisatie vastlegt.",
                                        "Einstellungen von Dossierkluis, die eine Organisation festlegt."));
    page.open("resources");
    strings(page, language);
    presentations(page, language);
    return page.end();
}

} // namespace kluis::app
