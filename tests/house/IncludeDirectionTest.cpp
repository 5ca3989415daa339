// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

namespace {

/// From where to where an include may point, by path prefix. What is not listed is forbidden.
const QMap<QString, QStringList>& allowed()
{
    static const QMap<QString, QStringList> arrows = {
        {QStringLiteral("core/base"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/domain"), {QStringLiteral("core/base"), QStringLiteral("core/domain")}},
        {QStringLiteral("core/crypto"), {QStringLiteral("core/base"), QStringLiteral("core/crypto")}},
        {QStringLiteral("core/storage"), {QStringLiteral("core/base"), QStringLiteral("core/storage")}},
        {QStringLiteral("core/console"), {QStringLiteral("core/base"), QStringLiteral("core/console")}},
        {QStringLiteral("core/protocol"),
         {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/domain"),
          QStringLiteral("core/protocol")}},
        {QStringLiteral("core/scan"), {QStringLiteral("core/base"), QStringLiteral("core/scan")}},
        {QStringLiteral("core/lint"), {QStringLiteral("core/base"), QStringLiteral("core/lint")}},
        {QStringLiteral("core/intake"),
         {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/intake"),
          QStringLiteral("core/lint")}},
        {QStringLiteral("core/letters"),
         {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/letters")}},
        {QStringLiteral("core/insight"),
         {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/insight")}},
        {QStringLiteral("core/retention"),
         {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/retention")}},
        {QStringLiteral("app"), {QStringLiteral("core"), QStringLiteral("app")}},
        {QStringLiteral("server"), {QStringLiteral("core"), QStringLiteral("server")}},
        // The window talks to app; of core it knows the vocabulary, of crypto how what was typed is handed on, and what it
        // says to its own reader of documents.
        {QStringLiteral("ui"),
         {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("core/base"), QStringLiteral("core/domain"),
          QStringLiteral("core/insight"), QStringLiteral("core/letters"), QStringLiteral("core/lint"),
          QStringLiteral("core/crypto/SecretBytes.h"), QStringLiteral("core/crypto/EnrolmentCode.h"),
          QStringLiteral("core/crypto/Fingerprint.h"), QStringLiteral("core/crypto/Initialise.h"),
          QStringLiteral("core/protocol/PreviewMessages.h")}},
    };
    return arrows;
}

/// Libraries that belong to one place only: prefixes of angle includes that \p folder may not use.
struct ForeignLibrary {
    QString folder;
    QString pattern; ///< regular expression on what stands between < and >
    QString reason;
};

const QList<ForeignLibrary>& foreign()
{
    static const QList<ForeignLibrary> list = {
        {QStringLiteral("core"), QStringLiteral("^(QtNetwork|QtWidgets|QtGui|QNetwork|QSsl|QTcp|QWidget|boost/)"),
         QStringLiteral("core has no network and no window")},
        {QStringLiteral("app"), QStringLiteral("^(QtWidgets|QWidget|QMainWindow|QDialog|QApplication|boost/)"),
         QStringLiteral("app has no window and no server")},
        {QStringLiteral("server"), QStringLiteral("^(QtNetwork|QtWidgets|QtGui|QNetwork|QTcp|QWidget|QApplication)"),
         QStringLiteral("the server's network is Beast, and it has no window")},
        {QStringLiteral("ui"), QStringLiteral("^(QtNetwork|QNetworkAccessManager|boost/|sodium)"),
         QStringLiteral("screens ask app")},
        {QString(), QStringLiteral("^(QtSql|QSql)"),
         QStringLiteral("QtSql may load the system's SQLite beside the encrypted one")},
    };
    return list;
}

bool isBelow(const QString& path, const QString& prefix)
{
    return prefix.isEmpty() || path == prefix || path.startsWith(prefix + u'/');
}

QList<SourceFile> rooms()
{
    return SourceTree::code(
        {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("server")});
}

QString place(const SourceFile& file, qsizetype position)
{
    return QStringLiteral("%1:%2").arg(file.path).arg(QStringView(file.text).left(position).count(u'\n') + 1);
}

} // namespace

class IncludeDirectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludePointsAlongTheArrows()
    {
        static const QRegularExpression include(QStringLiteral("^#\\s*include\\s*\"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        int seen = 0;
        for (const SourceFile& file : rooms()) {
            QRegularExpressionMatchIterator matches = include.globalMatch(file.text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                ++seen;
                if (!match.captured(1).endsWith(QLatin1String(".moc")) && !mayInclude(file.path, match.captured(1))) {
                    wrong.append(place(file, match.capturedStart()) + QStringLiteral(" includes ") + match.captured(1));
                }
            }
        }
        QVERIFY(seen > 20);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noRoomUsesAnotherRoomsLibraries()
    {
        static const QRegularExpression include(QStringLiteral("^#\\s*include\\s*<([^>]+)>"),
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const SourceFile& file : rooms()) {
            QRegularExpressionMatchIterator matches = include.globalMatch(file.text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                for (const ForeignLibrary& library : foreign()) {
                    if (isBelow(file.path, library.folder) &&
                        QRegularExpression(library.pattern).match(match.captured(1)).hasMatch()) {
                        wrong.append(place(file, match.capturedStart()) + u' ' + match.captured(0) +
                                     QStringLiteral(": ") + library.reason);
                    }
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void onlyStorageKnowsSqlite()
    {
        QStringList wrong;
        for (const SourceFile& file : rooms()) {
            if (!isBelow(file.path, QStringLiteral("core/storage")) && file.text.contains(u"<sqlite3")) {
                wrong.append(file.path);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static bool mayInclude(const QString& from, const QString& to)
    {
        for (auto arrow = allowed().cbegin(); arrow != allowed().cend(); ++arrow) {
            if (isBelow(from, arrow.key())) {
                return std::any_of(arrow->begin(), arrow->end(),
                                   [&to](const QString& prefix) { return isBelow(to, prefix); });
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(IncludeDirectionTest)
#include "IncludeDirectionTest.moc"
