// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace kluis::test;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several where the language has plural forms
    QString state;            ///< Linguist's type: empty, "unfinished", "vanished", "obsolete"
};

QList<Message> read(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
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
            message = Message{context, {}, {}, {}};
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d{1,2}|n)"));
    QStringList found;
    QRegularExpressionMatchIterator matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QString shortened(const Message& message)
{
    return message.context + QStringLiteral(": ") + message.source.left(70);
}

} // namespace

/// Dutch is complete at every commit, measured against the sources as they are, not against the last update.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dutchMissesNothing()
    {
        const QStringList dutch = files({QStringLiteral("*_nl.ts")});
        QStringList missing;
        for (const QString& path : dutch) {
            for (const Message& message : read(refreshed(path))) {
                if (message.state == u"unfinished" || message.translations.join(QString()).isEmpty()) {
                    missing.append(shortened(message));
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyTranslationKeepsThePlaceholders()
    {
        QStringList wrong;
        for (const QString& path : files({QStringLiteral("*.ts")})) {
            for (const Message& message : read(path)) {
                const QString translated = message.translations.join(u' ');
                if (message.state.isEmpty() && !translated.isEmpty() &&
                    placeholders(translated) != placeholders(message.source)) {
                    wrong.append(QFileInfo(path).fileName() + QStringLiteral(": ") + shortened(message));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static QStringList files(const QStringList& patterns)
    {
        const QDir folder(SourceTree::root() + QStringLiteral("/translations"));
        QStringList paths;
        for (const QString& name : folder.entryList(patterns, QDir::Files)) {
            paths.append(folder.filePath(name));
        }
        return paths;
    }

    /// A copy of \p path brought up to date with the sources.
    QString refreshed(const QString& path) const
    {
        const QString copy = m_folder.filePath(QFileInfo(path).fileName());
        QFile::copy(path, copy);
        QStringList arguments;
        for (const char* room : {"core", "app", "ui", "server"}) {
            arguments.append(SourceTree::root() + u'/' + QString::fromLatin1(room));
        }
        // Without the includes lupdate can't tell which namespace a class is in.
        arguments << QStringLiteral("-I") << SourceTree::root();
        arguments << QStringLiteral("-no-obsolete") << QStringLiteral("-silent") << QStringLiteral("-ts") << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(KLUIS_LUPDATE), arguments);
        if (!lupdate.waitForFinished() || lupdate.exitCode() != 0) {
            qWarning("lupdate failed: %s", lupdate.readAllStandardError().constData());
        }
        return copy;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
