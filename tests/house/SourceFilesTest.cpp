// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

namespace {

QList<SourceFile> ownCode()
{
    return SourceTree::code({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"),
                             QStringLiteral("server"), QStringLiteral("tests"), QStringLiteral("bench")});
}

/// The files for which \p isWrong holds, one a line.
template <typename Judge> QString those(const QList<SourceFile>& files, Judge isWrong)
{
    QStringList wrong;
    for (const SourceFile& file : files) {
        if (isWrong(file)) {
            wrong.append(file.path);
        }
    }
    return wrong.join(u'\n');
}

} // namespace

class SourceFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileNamesItsLicenceFirst()
    {
        const QString wrong = those(ownCode(), [](const SourceFile& file) {
            return !file.text.startsWith(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyHeaderIsReadOnce()
    {
        const QString wrong = those(ownCode(), [](const SourceFile& file) {
            return file.path.endsWith(u".h") && !file.text.contains(QStringLiteral("#pragma once\n"));
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void nothingIsLeftForLater()
    {
        static const QRegularExpression unfinished(QStringLiteral("\\b(TO"
                                                                  "DO|FIX"
                                                                  "ME|XX"
                                                                  "X|HA"
                                                                  "CK)\\b"));
        const QString wrong =
            those(ownCode(), [](const SourceFile& file) { return unfinished.match(file.text).hasMatch(); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // Where packages come from is the machine's setting, not the project's.
    void noCommittedFileNamesAPackageServer()
    {
        static const QRegularExpression host(QStringLiteral("registry\\.(npm"
                                                            "js|yarn"
                                                            "pkg)\\.|npm"
                                                            "js\\.(org|com)|deb\\.deb"
                                                            "ian\\.org|"
                                                            "archive\\.ubu"
                                                            "ntu\\.com|py"
                                                            "pi\\.org|pythonhos"
                                                            "ted\\.org|crates\\.i"
                                                            "o\\b|"
                                                            "proxy\\.gol"
                                                            "ang\\.org"));
        const QString wrong =
            those(SourceTree::committed(), [](const SourceFile& file) { return host.match(file.text).hasMatch(); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // A policy that an administrator can set and nothing heeds would be worse than none.
    void everyPolicyIsAskedForByThePartOfTheProgramThatItIsAbout()
    {
        static const QRegularExpression entry(QStringLiteral("\\.id = (PolicyId::\\w+)"));
        QStringList unread;
        QString table;
        QString readers;
        for (const SourceFile& file : SourceTree::code({QStringLiteral("app"), QStringLiteral("ui")})) {
            if (file.path.endsWith(u"PolicyTable.cpp")) {
                table = file.text;
            } else if (!file.path.startsWith(u"app/settings/Policy") && !file.path.startsWith(u"ui/settings/") &&
                       !file.path.endsWith(u"ManagedSettings.cpp")) { // which know all of them, or only show them
                readers += file.text;
            }
        }
        auto entries = entry.globalMatch(table);
        QVERIFY(entries.hasNext());
        while (entries.hasNext()) {
            const QString id = entries.next().captured(1);
            static const QString end = QStringLiteral("\\b");
            if (!readers.contains(QRegularExpression(id + end))) {
                unread.append(id);
            }
        }
        QVERIFY2(unread.isEmpty(), qPrintable(unread.join(u'\n')));
    }

    // Any bytes give a value or an error: that is shown, not believed.
    void everyDecoderHasAFuzzer()
    {
        static const QRegularExpression decoder(QStringLiteral("Result<(\\w+)> decode(?:Request|Response)?\\("));
        QString fuzzers;
        for (const SourceFile& file : SourceTree::code({QStringLiteral("tests/fuzz")})) {
            fuzzers += file.text;
        }
        int decoders = 0;
        QStringList unfuzzed;
        for (const SourceFile& file : SourceTree::code({QStringLiteral("core")})) {
            auto found = decoder.globalMatch(file.path.endsWith(u".h") ? file.code() : QString());
            while (found.hasNext()) {
                const QString type = found.next().captured(1);
                ++decoders;
                static const QString word = QStringLiteral("\\b%1\\b");
                if (!type.startsWith(u'Q') && !fuzzers.contains(QRegularExpression(word.arg(type)))) {
                    unfuzzed.append(file.path + u": " + type);
                }
            }
        }
        QVERIFY(decoders > 50);
        QVERIFY2(unfuzzed.isEmpty(), qPrintable(unfuzzed.join(u'\n')));
    }

    void everyFuzzerHasInputsToBeginWith()
    {
        const QString corpus = SourceTree::root() + QStringLiteral("/tests/fuzz/corpus/");
        const QString wrong = those(SourceTree::code({QStringLiteral("tests/fuzz")}), [&](const SourceFile& file) {
            const QString name = QFileInfo(file.path).baseName();
            return name.endsWith(u"Fuzz") && QDir(corpus + name).entryList(QDir::Files).isEmpty();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void noCommittedFileNamesAFolderOfOneMachine()
    {
        static const QRegularExpression folder(QStringLiteral("(?<![\\w.~$}/-])/(ho"
                                                              "me/[a-z]|Us"
                                                              "ers/[a-z]|ro"
                                                              "ot/|wo"
                                                              "rk/)"));
        const QString wrong =
            those(SourceTree::committed(), [](const SourceFile& file) { return folder.match(file.text).hasMatch(); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(SourceFilesTest)
#include "SourceFilesTest.moc"
