// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicyTemplates.h"

#include "app/settings/PolicyAdmx.h"
#include "app/settings/PolicySource.h"
#include "app/settings/PolicySpec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace kluis::app {

namespace {

using Type = PolicySpec::Type;

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

bool isNumber(const PolicySpec& spec)
{
    return spec.type == Type::Number || spec.type == Type::Switch;
}

QString choices(const PolicySpec& spec)
{
    QStringList all;
    for (const PolicySpec::Choice& choice : spec.words) {
        all.append(QStringLiteral("%1 (%2)").arg(text(choice.word), text(choice.english)));
    }
    return all.join(QStringLiteral(", "));
}

/// What it does and what it takes, in a line.
QString remark(const PolicySpec& spec)
{
    const QString takes = spec.type == Type::Word     ? choices(spec)
                          : spec.type == Type::Number ? QStringLiteral("%1 to %2").arg(spec.least).arg(spec.most)
                          : spec.type == Type::Switch ? QStringLiteral("0 or 1")
                                                      : QString();
    const QString end = takes.isEmpty() ? QString() : QStringLiteral(" Takes %1.").arg(takes);
    return QStringLiteral("%1. %2%3 Since %4.")
        .arg(text(spec.english.name), text(spec.english.explanation), end, text(spec.since));
}

void pair(QXmlStreamWriter& xml, const char* key, const QString& value)
{
    xml.writeTextElement(QStringLiteral("key"), text(key));
    xml.writeTextElement(QStringLiteral("string"), value);
}

void version(QXmlStreamWriter& xml)
{
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("PayloadVersion"));
    xml.writeTextElement(QStringLiteral("integer"), QStringLiteral("1"));
}

void payload(QXmlStreamWriter& xml)
{
    xml.writeStartElement(QStringLiteral("dict"));
    pair(xml, "PayloadType", text(PolicySource::macDomain));
    pair(xml, "PayloadIdentifier", QStringLiteral("nl.dossierkluis.policy.settings"));
    pair(xml, "PayloadUUID", QStringLiteral("5D1C0B52-0C0E-4B5B-9B34-6A0D2E3F7A11"));
    pair(xml, "PayloadDisplayName", QStringLiteral("Dossierkluis"));
    version(xml);
    for (const PolicySpec& spec : PolicySpec::all()) {
        xml.writeComment(u' ' + remark(spec) + u' ');
        xml.writeTextElement(QStringLiteral("key"), text(spec.name));
        if (spec.type == Type::Switch) {
            xml.writeEmptyElement(text(spec.example) == QLatin1String("1") ? QStringLiteral("true")
                                                                           : QStringLiteral("false"));
        } else {
            xml.writeTextElement(isNumber(spec) ? QStringLiteral("integer") : QStringLiteral("string"),
                                 text(spec.example));
        }
    }
    xml.writeEndElement();
}

} // namespace

QByteArray PolicyTemplates::admx()
{
    return PolicyAdmx::definitions();
}

QByteArray PolicyTemplates::adml(domain::Language language)
{
    return PolicyAdmx::texts(language);
}

QByteArray PolicyTemplates::mobileconfig()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeComment(QStringLiteral(" A template: every key with an example. Take out what you do not mean to fix, and "
                                    "give both UUIDs new values (uuidgen). "));
    xml.writeStartElement(QStringLiteral("dict"));
    pair(xml, "PayloadType", QStringLiteral("Configuration"));
    pair(xml, "PayloadIdentifier", QStringLiteral("nl.dossierkluis.policy"));
    pair(xml, "PayloadUUID", QStringLiteral("B7E3B1F4-2F0C-4C5A-8C77-1D6A9E1F5C20"));
    pair(xml, "PayloadDisplayName", QStringLiteral("Dossierkluis"));
    pair(xml, "PayloadScope", QStringLiteral("System"));
    version(xml);
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("PayloadContent"));
    xml.writeStartElement(QStringLiteral("array"));
    payload(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray PolicyTemplates::jamf()
{
    QJsonObject properties;
    int order = 0;
    for (const PolicySpec& spec : PolicySpec::all()) {
        QJsonObject property{{QStringLiteral("title"), text(spec.english.name)},
                             {QStringLiteral("description"), text(spec.english.explanation)},
                             {QStringLiteral("property_order"), ++order}};
        property.insert(QStringLiteral("type"), spec.type == Type::Switch   ? QStringLiteral("boolean")
                                                : spec.type == Type::Number ? QStringLiteral("integer")
                                                                            : QStringLiteral("string"));
        if (spec.type == Type::Number) {
            property.insert(QStringLiteral("minimum"), spec.least);
            property.insert(QStringLiteral("maximum"), spec.most);
        }
        if (spec.type == Type::Word) {
            QJsonArray words;
            for (const PolicySpec::Choice& choice : spec.words) {
                words.append(text(choice.word));
            }
            property.insert(QStringLiteral("enum"), words);
        }
        properties.insert(text(spec.name), property);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), QStringLiteral("Dossierkluis (nl.dossierkluis)")},
                                     {QStringLiteral("description"), QStringLiteral("Settings that you fix.")},
                                     {QStringLiteral("properties"), properties}})
        .toJson();
}

QByteArray PolicyTemplates::ini()
{
    QString lines = QStringLiteral(
        "; Policies of Dossierkluis. Take the semicolon away from what you mean to fix. Files of this folder are read "
        "in\n"
        "; the order of their names; a later one wins. `kluis policy show` tells what holds, and what is wrong.\n");
    for (const PolicySpec& spec : PolicySpec::all()) {
        lines += QStringLiteral("\n; %1\n;%2=%3\n").arg(remark(spec), text(spec.name), text(spec.example));
    }
    return lines.toUtf8();
}

QList<PolicyTemplates::File> PolicyTemplates::all()
{
    return {{QStringLiteral("windows/Dossierkluis.admx"), admx()},
            {QStringLiteral("windows/en-US/Dossierkluis.adml"), adml(domain::Language::English)},
            {QStringLiteral("windows/nl-NL/Dossierkluis.adml"), adml(domain::Language::Dutch)},
            {QStringLiteral("windows/de-DE/Dossierkluis.adml"), adml(domain::Language::German)},
            {QStringLiteral("macos/dossierkluis.mobileconfig"), mobileconfig()},
            {QStringLiteral("macos/jamf-schema.json"), jamf()},
            {QStringLiteral("linux/dossierkluis.ini"), ini()}};
}

} // namespace kluis::app
