// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/PasswordStrength.h"

#include <QTest>

using kluis::ui::PasswordStrength;

class PasswordStrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortOneSaysHowMuchIsMissing()
    {
        const auto strength = PasswordStrength::of(QStringLiteral("kort"), QString());
        QVERIFY(!strength.isEnough());
        QVERIFY(strength.sentence().contains(QStringLiteral("8")));
    }

    void lengthAloneIsNotEnough()
    {
        QVERIFY(!PasswordStrength::of(QStringLiteral("aaaaaaaaaaaaaaaa"), QString()).isEnough());
        QVERIFY(!PasswordStrength::of(QStringLiteral("wachtwoord123"), QString()).isEnough());
    }

    void unrelatedWordsAreStrong()
    {
        const auto strength = PasswordStrength::of(QStringLiteral("lantaarn roeiboot kelder uitzicht"), QString());
        QVERIFY(strength.isEnough());
        QCOMPARE(strength.step(), PasswordStrength::steps);
    }

    void beforeTypingItSaysWhatIsWanted()
    {
        const auto strength = PasswordStrength::of(QString(), QString());
        QVERIFY(!strength.isEnough());
        QVERIFY(strength.sentence().contains(QStringLiteral("12")));
    }
};

QTEST_MAIN(PasswordStrengthTest)
#include "PasswordStrengthTest.moc"
