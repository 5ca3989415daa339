// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/PasswordStrength.h"
#include "app/session/PasswordRules.h"

#include <QTest>

using kluis::ui::PasswordStrength;

namespace {

constexpr int least = kluis::app::PasswordRules::minimumLength;

} // namespace

class PasswordStrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortOneSaysHowMuchIsMissing()
    {
        const auto strength = PasswordStrength::of(QStringLiteral("kort"), QString(), least);
        QVERIFY(!strength.isEnough());
        QVERIFY(strength.sentence().contains(QStringLiteral("8")));
    }

    void lengthAloneIsNotEnough()
    {
        QVERIFY(!PasswordStrength::of(QStringLiteral("aaaaaaaaaaaaaaaa"), QString(), least).isEnough());
        QVERIFY(!PasswordStrength::of(QStringLiteral("wachtwoord123"), QString(), least).isEnough());
    }

    void unrelatedWordsAreStrong()
    {
        const auto strength =
            PasswordStrength::of(QStringLiteral("lantaarn roeiboot kelder uitzicht"), QString(), least);
        QVERIFY(strength.isEnough());
        QCOMPARE(strength.step(), PasswordStrength::steps);
    }

    void whereMoreCharactersAreAskedForItSaysHowManyAreMissing()
    {
        const auto strength = PasswordStrength::of(QStringLiteral("lantaarn roeiboot"), QString(), 20);
        QVERIFY(!strength.isEnough());
        QVERIFY(strength.sentence().contains(QStringLiteral("3")));
    }

    void beforeTypingItSaysWhatIsWanted()
    {
        const auto strength = PasswordStrength::of(QString(), QString(), least);
        QVERIFY(!strength.isEnough());
        QVERIFY(strength.sentence().contains(QStringLiteral("12")));
    }
};

QTEST_MAIN(PasswordStrengthTest)
#include "PasswordStrengthTest.moc"
