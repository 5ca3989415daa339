// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/TranslationFile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace kluis::test {

QList<TranslatedMessage> readTranslations(const QString& path)
{
    QFile file(path);
    QList<TranslatedMessage> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    TranslatedMessage message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            messages.append(message);
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message =
                TranslatedMessage{context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", {}};
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.isPlural) {
                message.translations.append(xml.readElementText().trimmed());
            }
        } else if (xml.name() == u"numerusform") {
            message.translations.append(xml.readElementText().trimmed());
        }
    }
    return messages;
}

} // namespace kluis::test
