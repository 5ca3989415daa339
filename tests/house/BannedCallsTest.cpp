// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"

#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

namespace {

struct Ban {
    QStringList folders;
    QString pattern; ///< on code without comments and literals
    QString reason;
    QStringList exceptions; ///< files for which the reason does not hold
};

QStringList folders(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names) {
        list.append(QString::fromLatin1(name));
    }
    return list;
}

const QList<Ban>& bans()
{
    static const QStringList everywhere = folders({"core", "app", "ui", "server"});
    static const QList<Ban> list = {
        {folders({"core/crypto", "core/protocol", "core/storage", "app/session", "app/vault", "app/medical", "server"}),
         QStringLiteral("\\b(QRandomGenerator|random_device|mt19937(_64)?|default_random_engine)\\b"),
         QStringLiteral("keys, nonces, codes and ids come from libsodium"),
         {}},
        {everywhere,
         QStringLiteral("\\b(std::rand|srand|rand)\\s*\\("),
         QStringLiteral("not random enough for anything here"),
         {}},
        {folders({"core/crypto", "app", "server"}),
         QStringLiteral("\\b(memcmp|strcmp|strncmp|bcmp)\\s*\\("),
         QStringLiteral("its time depends on where the difference is: sodium_memcmp"),
         {QStringLiteral("core/crypto/StrictCbor.cpp")}}, // puts public map keys in order
        {folders({"core"}),
         QStringLiteral("\\b(qDebug|qInfo|qWarning|qCritical|printf|fprintf|puts)\\s*\\(|\\bstd::(cout|cerr|clog)\\b"),
         QStringLiteral("core returns errors; what is logged is decided elsewhere"),
         {}},
        {everywhere,
         QStringLiteral("(\\b(qDebug|qInfo|qWarning|qCritical|qCDebug|qCInfo|qCWarning|printf|fprintf)\\b|"
                        "\\bstd::(cout|cerr|clog)\\b)[^;]*"
                        "([pP]assword|[pP]assphrase|[sS]ecret(?!ary)|[mM]asterKey|[tT]otp|[aA]ccountKey|SecretBytes)"),
         QStringLiteral("secrets are neither printed nor logged"),
         {}},
        {folders({"app", "ui"}),
         QStringLiteral("\\b(ignoreSslErrors|VerifyNone|QueryPeer)\\b"),
         QStringLiteral("no certificate error is ever passed over (SECURITY B5)"),
         {QStringLiteral("app/session/HttpClient.cpp"),     // fetches a certificate to compare it with a known key
          QStringLiteral("app/session/HttpTransfer.cpp")}}, // forgives a staple that nobody promised (decision 29)
        {everywhere,
         QStringLiteral("\\b(strcpy|strcat|sprintf|vsprintf|gets|popen|std::system|tmpnam|mktemp)\\s*\\("),
         QStringLiteral("overruns or runs a shell"),
         {}},
        {everywhere,
         QStringLiteral("\\busing\\s+namespace\\s+std\\s*;"),
         QStringLiteral("hides where a name is from"),
         {}},
        {everywhere,
         QStringLiteral("\\.detach\\s*\\(\\s*\\)\\s*;"),
         QStringLiteral("every thread is joined by whoever started it"),
         {QStringLiteral("server/PatientCall.h")}}, // of a mount that hangs nobody could wait for the end (decision 72)
    };
    return list;
}

} // namespace

class BannedCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noBannedCallIsMade()
    {
        QStringList wrong;
        for (const Ban& ban : bans()) {
            const QRegularExpression pattern(ban.pattern);
            QVERIFY2(pattern.isValid(), qPrintable(ban.pattern));
            for (const SourceFile& file : SourceTree::code(ban.folders)) {
                if (ban.exceptions.contains(file.path)) {
                    continue;
                }
                const QString code = file.code();
                QRegularExpressionMatchIterator matches = pattern.globalMatch(code);
                while (matches.hasNext()) {
                    const QRegularExpressionMatch match = matches.next();
                    const auto line = QStringView(code).left(match.capturedStart()).count(u'\n') + 1;
                    wrong.append(QStringLiteral("%1:%2: %3 (%4)")
                                     .arg(file.path)
                                     .arg(line)
                                     .arg(match.captured().simplified(), ban.reason));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theBansWouldBeFound()
    {
        const SourceFile sample{QStringLiteral("core/crypto/Sample.cpp"),
                                QStringLiteral("// memcmp(a, b, 1) in a comment\n"
                                               "auto text = \"memcmp(a, b, 1)\"; /* memcmp(\n*/ int n = 1'000;\n"
                                               "if (memcmp(a, b, n) == 0) { std::cout << typed.password(); }\n")};
        const QString code = sample.code();
        QCOMPARE(code.count(QStringLiteral("memcmp")), 1);
        QCOMPARE(code.count(u'\n'), sample.text.count(u'\n'));
        QVERIFY(code.contains(QStringLiteral("1'000")));
        const auto finds = [&code](const Ban& ban) { return QRegularExpression(ban.pattern).match(code).hasMatch(); };
        QVERIFY(std::count_if(bans().begin(), bans().end(), finds) >= 3);
    }
};

QTEST_GUILESS_MAIN(BannedCallsTest)
#include "BannedCallsTest.moc"
