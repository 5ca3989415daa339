// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"
#include "tests/house/TranslationFile.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis::test;

namespace {

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

/// How many letters with Alt and ellipses there are, and the sign at the end.
QString signsOf(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&(?=[^\\s&])"));
    const QString trimmed = text.trimmed();
    const QChar last = trimmed.isEmpty() ? QChar() : trimmed.back();
    return QStringLiteral("%1 %2 %3")
        .arg(text.count(mnemonic))
        .arg(text.count(QChar(0x2026)))
        .arg(QStringLiteral(".:?!").contains(last) ? QString(last) : QString());
}

QString shortened(const TranslatedMessage& message)
{
    return message.context + QStringLiteral(": ") + message.source.left(70);
}

} // namespace

/// Dutch and German are complete at every commit, measured against the sources as they are, not against the last update.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissing_data() { complete(); }
    void nothingIsMissing()
    {
        QFETCH(QString, path);
        const QList<TranslatedMessage> messages = readTranslations(refreshed(path));
        QVERIFY(messages.size() > 3000);
        QStringList missing;
        for (const TranslatedMessage& message : messages) {
            const bool isEmpty = message.translations.isEmpty() || message.translations.contains(QString());
            if (message.state == u"unfinished" || isEmpty) {
                missing.append(shortened(message));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyTranslationKeepsMnemonicEllipsisAndLastSign_data() { complete(); }
    void everyTranslationKeepsMnemonicEllipsisAndLastSign()
    {
        QFETCH(QString, path);
        QStringList wrong;
        for (const TranslatedMessage& message : readTranslations(path)) {
            for (const QString& form : message.translations) {
                if (signsOf(form) != signsOf(message.source)) {
                    wrong.append(shortened(message) + QStringLiteral(" => ") + form);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyPluralHasBothForms_data() { complete(); }
    void everyPluralHasBothForms()
    {
        QFETCH(QString, path);
        QStringList wrong;
        int plurals = 0;
        for (const TranslatedMessage& message : readTranslations(path)) {
            plurals += message.isPlural ? 1 : 0;
            if (message.translations.size() != (message.isPlural ? 2 : 1)) {
                wrong.append(shortened(message));
            }
        }
        QVERIFY(plurals > 50);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyTranslationKeepsThePlaceholders()
    {
        QStringList wrong;
        for (const QString& path : files({QStringLiteral("*.ts")})) {
            for (const TranslatedMessage& message : readTranslations(path)) {
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
    /// Every language that says everything itself; English says its plural forms only.
    static void complete()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : files({QStringLiteral("*.ts")})) {
            if (!path.endsWith(QLatin1String("_en.ts"))) {
                QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
            }
        }
    }

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
