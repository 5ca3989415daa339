// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ManagedSettings.h"
#include "app/settings/PolicyFolder.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace kluis;
using namespace kluis::app;
using Origin = ManagedSettings::Origin;

namespace {

QString nameOf(PolicyId id)
{
    return QString::fromLatin1(PolicySpec::of(id).name);
}

/// Another value that fits than the table's example.
QString otherValue(const PolicySpec& spec)
{
    const QString example = QString::fromLatin1(spec.example);
    switch (spec.type) {
    case PolicySpec::Type::Switch:
        return example == QLatin1String("1") ? QStringLiteral("0") : QStringLiteral("1");
    case PolicySpec::Type::Number:
        return QString::number(example.toInt() == spec.least ? spec.most : spec.least);
    case PolicySpec::Type::Word:
        return QString::fromLatin1(spec.words.last().word) == example ? QString::fromLatin1(spec.words.first().word)
                                                                      : QString::fromLatin1(spec.words.last().word);
    case PolicySpec::Type::Text:
        break;
    }
    return spec.id == PolicyId::ServerUrl    ? QStringLiteral("https://other.example")
           : spec.id == PolicyId::ServerKeys ? example.section(u' ', 0, 0)
                                             : example + u'x';
}

PolicyLayer layer(PolicyOrigin origin, const QVariantHash& values)
{
    PolicyLayer made{.origin = origin,
                     .place = origin == PolicyOrigin::Machine ? QStringLiteral("HKLM") : QStringLiteral("HKCU")};
    made.values = values;
    // What counts only in company gets it, so that each can be looked at alone.
    for (const PolicyId id : {PolicyId::ProxyMode, PolicyId::ProxyHost, PolicyId::ProxyPort}) {
        if (values.contains(nameOf(PolicyId::ProxyMode)) || values.contains(nameOf(PolicyId::ProxyHost)) ||
            values.contains(nameOf(PolicyId::ProxyPort))) {
            if (!values.contains(nameOf(id))) {
                made.values.insert(nameOf(id), QString::fromLatin1(PolicySpec::of(id).example));
            }
        }
    }
    return made;
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QTemporaryDir> m_policies;

    static void everyPolicy()
    {
        QTest::addColumn<int>("policy");
        for (const PolicySpec& spec : PolicySpec::all()) {
            QTest::newRow(spec.name) << int(spec.id);
        }
    }
    /// A person's own choice.
    void choose(const PolicySpec& spec, const QString& value) const
    {
        QSettings(m_profile->filePath(QLatin1String(spec.file)), QSettings::IniFormat)
            .setValue(QLatin1String(spec.key), value);
    }
    [[nodiscard]] ManagedSettings settings(const QList<PolicyLayer>& layers) const
    {
        return ManagedSettings(m_profile->path(), layers);
    }
    bool write(const QString& file, const QByteArray& text) const
    {
        QFile out(m_policies->filePath(file));
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
    }
    [[nodiscard]] QList<PolicyLayer> folder() const { return PolicyFolder(m_policies->path(), getuid()).layers(); }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_policies = std::make_unique<QTemporaryDir>();
    }

    void theTableIsInTheOrderOfItsNumbers_data() { everyPolicy(); }
    void theTableIsInTheOrderOfItsNumbers()
    {
        QFETCH(int, policy);
        QCOMPARE(int(PolicySpec::of(PolicyId(policy)).id), policy);
    }

    void itsExampleFits_data() { everyPolicy(); }
    void itsExampleFits()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        QCOMPARE(spec.canonical(QString::fromLatin1(spec.example)).value_or(QString()), QLatin1String(spec.example));
    }

    void itIsSaidInTwoLanguages_data() { everyPolicy(); }
    void itIsSaidInTwoLanguages()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        QVERIFY(*spec.english.name != '\0' && *spec.dutch.name != '\0');
        QVERIFY(*spec.english.explanation != '\0');
        QVERIFY(QByteArray(spec.english.explanation) != QByteArray(spec.dutch.explanation));
    }

    void theMachinesPolicyHolds_data() { everyPolicy(); }
    void theMachinesPolicyHolds()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        const auto value =
            settings({layer(PolicyOrigin::Machine, {{nameOf(spec.id), QString::fromLatin1(spec.example)}})})
                .value(spec.id);
        QCOMPARE(value.text, QLatin1String(spec.example));
        QCOMPARE(value.origin, Origin::MachinePolicy);
        QCOMPARE(value.place, QStringLiteral("HKLM"));
    }

    void theUsersPolicyHoldsWhereTheMachineSaysNothing_data() { everyPolicy(); }
    void theUsersPolicyHoldsWhereTheMachineSaysNothing()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        const auto value = settings({layer(PolicyOrigin::Machine, {}),
                                     layer(PolicyOrigin::User, {{nameOf(spec.id), QString::fromLatin1(spec.example)}})})
                               .value(spec.id);
        QCOMPARE(value.text, QLatin1String(spec.example));
        QCOMPARE(value.origin, Origin::UserPolicy);
    }

    void theMachineStandsAboveTheUserInWhateverOrderTheyCome_data() { everyPolicy(); }
    void theMachineStandsAboveTheUserInWhateverOrderTheyCome()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        const auto both =
            settings({layer(PolicyOrigin::User, {{nameOf(spec.id), otherValue(spec)}}),
                      layer(PolicyOrigin::Machine, {{nameOf(spec.id), QString::fromLatin1(spec.example)}})});
        QCOMPARE(both.value(spec.id).text, QLatin1String(spec.example));
        QCOMPARE(both.value(spec.id).origin, Origin::MachinePolicy);
    }

    void aPolicyOfEitherKindStandsAboveThePersonsChoice_data() { everyPolicy(); }
    void aPolicyOfEitherKindStandsAboveThePersonsChoice()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        if (*spec.file != '\0') {
            choose(spec, otherValue(spec));
            QCOMPARE(settings({}).value(spec.id).origin, Origin::Person);
        }
        for (const auto origin : {PolicyOrigin::Machine, PolicyOrigin::User}) {
            const auto governed = settings({layer(origin, {{nameOf(spec.id), QString::fromLatin1(spec.example)}})});
            QCOMPARE(governed.value(spec.id).text, QLatin1String(spec.example));
            QCOMPARE(governed.mayChoose(spec.id).error().code(), ErrorCode::Forbidden);
        }
    }

    void whatTheInstallationSaidStandsBelowThePersonsChoice()
    {
        const PolicySpec& language = PolicySpec::of(PolicyId::Language);
        const PolicyLayer installed{.origin = PolicyOrigin::Installation,
                                    .place = QStringLiteral("HKLM"),
                                    .values = {{nameOf(PolicyId::Language), QStringLiteral("de")},
                                               {nameOf(PolicyId::ServerUrl), QStringLiteral("https://ours.example")}}};
        QCOMPARE(settings({installed}).value(PolicyId::Language).text, QStringLiteral("de"));
        QCOMPARE(settings({installed}).value(PolicyId::ServerUrl).origin, Origin::Installation);
        QVERIFY2(!settings({installed}).isManaged(), "it fixes nothing");
        choose(language, QStringLiteral("nl"));
        QCOMPARE(settings({installed}).value(PolicyId::Language).text, QStringLiteral("nl"));
        const auto governed =
            settings({installed,
                      layer(PolicyOrigin::User, {{nameOf(PolicyId::ServerUrl), QStringLiteral("https://x.example")}})});
        QCOMPARE(governed.value(PolicyId::ServerUrl).origin, Origin::UserPolicy);
    }

    void anInstallationSetsNoPolicies()
    {
        const PolicyLayer installed{.origin = PolicyOrigin::Installation,
                                    .place = QStringLiteral("HKLM"),
                                    .values = {{nameOf(PolicyId::RemoveCaches), QStringLiteral("1")},
                                               {nameOf(PolicyId::CaFile), QStringLiteral("half/a/path")},
                                               {QStringLiteral("StartMenu"), 1}}};
        const auto said = settings({installed});
        QCOMPARE(said.value(PolicyId::RemoveCaches).origin, Origin::Usual);
        QCOMPARE(said.problems().size(), 1);
        QCOMPARE(said.problems().first().name, nameOf(PolicyId::CaFile));
        QVERIFY2(said.obstacle().isEmpty(), "people trust the system's roots then, as where nothing was given");
    }

    void aPersonsChoiceStandsAboveWhatIsUsual_data() { everyPolicy(); }
    void aPersonsChoiceStandsAboveWhatIsUsual()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        QCOMPARE(settings({}).value(spec.id).text, QLatin1String(spec.usual));
        QCOMPARE(settings({}).value(spec.id).origin, Origin::Usual);
        QVERIFY(settings({}).mayChoose(spec.id));
        if (*spec.file != '\0') {
            choose(spec, otherValue(spec));
            QCOMPARE(settings({}).value(spec.id).text, otherValue(spec));
        }
    }

    void aBadValueIsAProblemAndTheNextThatFitsHolds_data() { everyPolicy(); }
    void aBadValueIsAProblemAndTheNextThatFitsHolds()
    {
        QFETCH(int, policy);
        const PolicySpec& spec = PolicySpec::of(PolicyId(policy));
        const QList<QVariant> bad{QStringLiteral("no:such://value\n"), QString(), QVariantList{1, 2}, 99'999'999,
                                  QVariant()};
        for (const QVariant& value : bad) {
            const auto governed =
                settings({layer(PolicyOrigin::Machine, {{nameOf(spec.id), value}}),
                          layer(PolicyOrigin::User, {{nameOf(spec.id), QString::fromLatin1(spec.example)}})});
            QVERIFY2(!governed.problems().isEmpty(), qPrintable(value.toString()));
            QCOMPARE(governed.problems().first().name, nameOf(spec.id));
            QCOMPARE(governed.problems().first().place, QStringLiteral("HKLM"));
            QCOMPARE(governed.value(spec.id).text, QLatin1String(spec.example));
        }
    }

    void aProblemNeverRepeatsTheValue()
    {
        const auto governed = settings(
            {layer(PolicyOrigin::Machine, {{QStringLiteral("ServerUrl"), QStringLiteral("https://hugo:geheim@x")}})});
        QCOMPARE(governed.problems().size(), 1);
        QVERIFY(!governed.problems().first().sentence.contains(QStringLiteral("geheim")));
    }

    void aNameThatNothingReadsIsAProblem()
    {
        const auto governed = settings({layer(PolicyOrigin::Machine, {{QStringLiteral("HardLockMinuten"), 5}})});
        QCOMPARE(governed.problems().size(), 1);
        QVERIFY(!governed.isManaged());
    }

    void capitalsOfANameDoNotMatter()
    {
        const auto governed = settings({layer(PolicyOrigin::Machine, {{QStringLiteral("HARDLOCKMINUTES"), 5}})});
        QCOMPARE(governed.number(PolicyId::HardLockMinutes).value_or(-1), 5);
    }

    void halfAProxyIsNone()
    {
        PolicyLayer half{.origin = PolicyOrigin::Machine, .place = QStringLiteral("HKLM")};
        half.values = {{QStringLiteral("ProxyMode"), QStringLiteral("own")},
                       {QStringLiteral("ProxyHost"), QStringLiteral("proxy.example.nl")}};
        const auto governed = settings({half});
        QVERIFY(!governed.isManaged());
        QCOMPARE(governed.problems().size(), 2);
    }

    void halfAPlaceOfAProxyIsNone()
    {
        PolicyLayer half{.origin = PolicyOrigin::Machine, .place = QStringLiteral("HKLM")};
        half.values = {{QStringLiteral("ProxyMode"), QStringLiteral("system")}, {QStringLiteral("ProxyPort"), 3128}};
        const auto governed = settings({half});
        QVERIFY(governed.isManaged(PolicyId::ProxyMode));
        QVERIFY(!governed.isManaged(PolicyId::ProxyPort));
        QCOMPARE(governed.problems().size(), 1);
    }

    void aPersonsNumberThatIsTooSmallOrTooLargeCountsAsTheNearestThatFits()
    {
        const PolicySpec& spec = PolicySpec::of(PolicyId::PollSeconds);
        choose(spec, QStringLiteral("3"));
        QCOMPARE(settings({}).number(spec.id).value_or(-1), spec.least);
        choose(spec, QStringLiteral("999999"));
        QCOMPARE(settings({}).number(spec.id).value_or(-1), spec.most);
        choose(spec, QStringLiteral("soon"));
        QCOMPARE(settings({}).value(spec.id).origin, Origin::Usual);
    }

    void aProblemNamesThePolicyAndItsPlace()
    {
        const auto governed = settings({layer(PolicyOrigin::Machine, {{QStringLiteral("PollSeconds"), 1}})});
        QCOMPARE(governed.problems().first().subject(), QStringLiteral("PollSeconds HKLM"));
        const ManagedSettings::Problem whole{.name = {}, .place = QStringLiteral("HKLM"), .sentence = {}};
        QCOMPARE(whole.subject(), QStringLiteral("HKLM"));
    }

    void aLaterFileStandsAboveAnEarlierOne()
    {
        QVERIFY(write(QStringLiteral("10-all.ini"), "PollSeconds=100\nLanguage=nl\n"));
        QVERIFY(write(QStringLiteral("20-ward.ini"), "PollSeconds=200\n"));
        const auto governed = settings(folder());
        QCOMPARE(governed.number(PolicyId::PollSeconds).value_or(-1), 200);
        QVERIFY(governed.value(PolicyId::Language).place.endsWith(QStringLiteral("/10-all.ini")));
    }

    void aFileThatOthersCanWriteDoesNotCount()
    {
        QVERIFY(write(QStringLiteral("10.ini"), "PollSeconds=100\n"));
        QVERIFY(QFile::setPermissions(m_policies->filePath(QStringLiteral("10.ini")),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const auto governed = settings(folder());
        QVERIFY(!governed.isManaged());
        QCOMPARE(governed.problems().size(), 1);
    }

    void aFileOfSomebodyElseDoesNotCount()
    {
        QVERIFY(write(QStringLiteral("10.ini"), "PollSeconds=100\n"));
        const auto governed = settings(PolicyFolder(m_policies->path(), getuid() + 1).layers());
        QVERIFY(!governed.isManaged());
        QCOMPARE(governed.problems().size(), 1);
    }

    void aFileThatIsNoneIsAProblem()
    {
        QVERIFY(write(QStringLiteral("10.ini"), "this is no policy\n"));
        QVERIFY(write(QStringLiteral("20.ini"), "Language=nl\n"));
        const auto governed = settings(folder());
        QCOMPARE(governed.problems().size(), 1);
        QCOMPARE(governed.value(PolicyId::Language).text, QStringLiteral("nl"));
    }

    void anyBytesInAFileGiveValuesOrProblems()
    {
        quint32 seed = 1;
        for (int round = 0; round < 300; ++round) {
            QByteArray text;
            for (int i = 0; i < 60; ++i) {
                seed = seed * 1'664'525 + 1'013'904'223;
                static constexpr char letters[] = "=\n[];\\\"%@,Language ()PollSeconds12\0\xff";
                text.append(letters[(seed >> 16) % (sizeof(letters) - 1)]);
            }
            QVERIFY(write(QStringLiteral("10.ini"), text));
            const auto governed = settings(folder());
            for (const PolicySpec& spec : PolicySpec::all()) {
                const auto value = governed.value(spec.id);
                QVERIFY(!value.isManaged() || spec.canonical(value.text));
            }
        }
    }

    void aFolderThatIsClosedIsAProblemAndNotAnEmptyOne_data()
    {
        QTest::addColumn<QString>("closed"); // below the test's folder
        QTest::newRow("itself") << QStringLiteral("etc/policy.d");
        QTest::newRow("the one above it") << QStringLiteral("etc");
    }
    void aFolderThatIsClosedIsAProblemAndNotAnEmptyOne()
    {
        QFETCH(QString, closed);
        const QString folder = m_policies->filePath(QStringLiteral("etc/policy.d"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(write(QStringLiteral("etc/policy.d/10.ini"), "PollSeconds=100\n"));
        const auto enter = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                           QFile::ReadOther | QFile::ExeOther;
        for (const QString& open : {m_policies->path(), m_policies->filePath(QStringLiteral("etc")), folder}) {
            QVERIFY(QFile::setPermissions(open, enter));
        }
        const PolicyFolder policies(folder, getuid());
        QCOMPARE(settings(policies.layers()).number(PolicyId::PollSeconds).value_or(-1), 100);
        QVERIFY(QFile::setPermissions(m_policies->filePath(closed), {}));
        QList<PolicyLayer> layers;
        {
            // To root nothing is closed, so it asks as somebody else.
            constexpr uid_t nobody = 65'534;
            const auto back = qScopeGuard([was = geteuid()] { QVERIFY(seteuid(was) == 0); });
            if (geteuid() == 0 && seteuid(nobody) != 0) {
                QSKIP("root can't be anybody else here");
            }
            layers = policies.layers();
        }
        QVERIFY(QFile::setPermissions(m_policies->filePath(closed), enter));
        const auto governed = settings(layers);
        QVERIFY(!governed.isManaged());
        QCOMPARE(governed.problems().size(), 1);
        QCOMPARE(governed.problems().first().place, folder);
    }

    void withoutAFolderNothingIsManaged()
    {
        const auto governed = settings(PolicyFolder(QStringLiteral("/nowhere/at/all"), 0).layers());
        QVERIFY(!governed.isManaged());
        QVERIFY(governed.problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "PolicyTest.moc"
