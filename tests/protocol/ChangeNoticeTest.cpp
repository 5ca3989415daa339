// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ChangeNotice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

namespace {

const TenantId tenant = *TenantId::fromBytes(QByteArray(16, '\x5a'));
const UserId person = *UserId::fromBytes(QByteArray(16, '\x21'));

} // namespace

class ChangeNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const QList<ChangeNotice> notices{
            {tenant, std::numeric_limits<quint64>::max(), {}}, {{}, 0, person}, {{}, 0, {}}};
        const auto read = ChangeNotice::decode(ChangeNotice::encode(notices));
        QVERIFY(read);
        QCOMPARE(*read, notices);
    }

    void asManyAsMayStandInOneTextFitIntoWhatPostgresCarries()
    {
        constexpr qsizetype carried = 8000; // of a NOTIFY's payload, its closing NUL included
        const QList<ChangeNotice> many(ChangeNotice::atMost + 1, {tenant, std::numeric_limits<quint64>::max(), person});
        const QByteArray text = ChangeNotice::encode(many);
        QVERIFY(text.size() < carried);
        QCOMPARE(ChangeNotice::decode(text)->size(), ChangeNotice::atMost);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = ChangeNotice::encode({{tenant, 7, {}}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word too few") << good.left(good.lastIndexOf('.'));
        QTest::newRow("a leading zero") << QByteArray(good).replace(".7.", ".07.");
        QTest::newRow("a number too large") << QByteArray(good).replace(".7.", ".18446744073709551616.");
        QTest::newRow("a sign") << QByteArray(good).replace(".7.", ".+7.");
        QTest::newRow("capitals") << good.toUpper();
        QTest::newRow("a space behind") << good + ' ';
        QTest::newRow("any bytes") << QByteArray("\0\xff.\n", 4);
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!ChangeNotice::decode(text));
    }
};

QTEST_GUILESS_MAIN(ChangeNoticeTest)
#include "ChangeNoticeTest.moc"
