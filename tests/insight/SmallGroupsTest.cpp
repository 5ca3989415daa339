// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SmallGroups.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kluis::insight;

class SmallGroupsTest : public QObject {
    Q_OBJECT

    static std::vector<Shown> withheld(const std::vector<qint64>& people, GroupKind kind = GroupKind::Apart)
    {
        return withholdSmall(people, kind);
    }

private Q_SLOTS:
    void groupsOfFiveAreShown()
    {
        QCOMPARE(withheld({5, 6, 100}), std::vector<Shown>({Shown::Yes, Shown::Yes, Shown::Yes}));
    }

    void aSmallGroupCantBeWorkedOutFromTheTotal()
    {
        QCOMPARE(withheld({4, 60, 20, 30}), std::vector<Shown>({Shown::Small, Shown::Yes, Shown::Beside, Shown::Yes}));
    }

    void smallGroupsThatTogetherAreNotSmallNeedNoCompany()
    {
        QCOMPARE(withheld({4, 60, 3}), std::vector<Shown>({Shown::Small, Shown::Yes, Shown::Small}));
    }

    void monthsOfTheSamePeopleAreNotMorePeople()
    {
        QCOMPARE(withheld({4, 60, 3}, GroupKind::Sharing),
                 std::vector<Shown>({Shown::Small, Shown::Beside, Shown::Small}));
    }

    void nobodyIsNotASmallGroup() { QCOMPARE(withheld({0, 60}), std::vector<Shown>({Shown::Yes, Shown::Yes})); }

    void whereAllAreSmallAllAreWithheld()
    {
        QCOMPARE(withheld({1, 2}), std::vector<Shown>({Shown::Small, Shown::Small}));
    }

    /// What an attacker has: the total and everything that is shown.
    void noRestOfFewerThanFivePeopleIsLeft()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<qint64> people(std::size_t(random() % 8 + 1));
            for (qint64& group : people) {
                group = qint64(random() % 12);
            }
            const auto shown = withheld(people);
            qint64 rest = 0;
            qint64 large = 0;
            for (std::size_t i = 0; i < people.size(); ++i) {
                rest += shown[i] == Shown::Yes ? 0 : people[i];
                large += people[i] >= leastPeople ? 1 : 0;
                QVERIFY(shown[i] != Shown::Yes || people[i] == 0 || people[i] >= leastPeople);
                QVERIFY(shown[i] != Shown::Small || people[i] < leastPeople);
            }
            QVERIFY(rest == 0 || rest >= leastPeople || large == 0);
        }
    }
};

QTEST_GUILESS_MAIN(SmallGroupsTest)
#include "SmallGroupsTest.moc"
