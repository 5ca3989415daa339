// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FingerprintView.h"
#include "core/crypto/Fingerprint.h"
#include "ui/widgets/QrView.h"

#include <QLabel>
#include <QTest>

using namespace kluis;
using namespace kluis::ui;

class FingerprintViewTest : public QObject {
    Q_OBJECT

    const QString m_digits = QStringLiteral("03145 34703 99895 66719 96776 63609 30295 39074 22890 89969 44901 48038");

private Q_SLOTS:
    void digitsAndWordsStandInShortLines()
    {
        FingerprintView view;
        view.setFingerprint(m_digits);
        for (const QLabel* part : {view.digits(), view.words()}) {
            QCOMPARE(part->text().count(u'\n'), 2);
        }
        QCOMPARE(view.digits()->text().simplified(), m_digits);
        QCOMPARE(view.words()->text().simplified(), crypto::Fingerprint::words(m_digits));
    }

    void thePictureIsOfTheDigitsWithoutSpaces()
    {
        FingerprintView view;
        view.setFingerprint(m_digits);
        QrView same;
        same.setText(QString(m_digits).remove(u' '));
        QVERIFY(!view.picture()->modules().isNull());
        QCOMPARE(view.picture()->modules(), same.modules());
    }

    void whatIsForgottenIsNotShown()
    {
        FingerprintView view;
        view.setFingerprint(m_digits);
        view.clear();
        QVERIFY(view.digits()->text().isEmpty() && view.words()->text().isEmpty());
        QVERIFY(view.picture()->modules().isNull() && view.picture()->isHidden());
    }
};

QTEST_MAIN(FingerprintViewTest)
#include "FingerprintViewTest.moc"
