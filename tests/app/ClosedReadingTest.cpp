// SPDX-License-Identifier: GPL-3.0-or-later
// What was opened before and lies in the vault, once the keys that it is to be read with are not its owner's any more:
// before the purge that follows, or where it never comes.
#include "tests/app/Meeting.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

class ClosedReadingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Meeting> m_meeting;
    DossierId m_dossier;

    [[nodiscard]] DossierView shown() const
    {
        const auto view = m_meeting->world.vault->show(m_dossier, true);
        return view ? *view : DossierView();
    }
    [[nodiscard]] static QStringList notesOf(const DossierView& view)
    {
        QStringList texts;
        for (const EntryState& entry : view.entries) {
            texts.append(entry.text);
        }
        return texts;
    }
    void leaveTheGroup() { m_meeting->world.keys->setLog({}); }
    /// As on a further device whose owner's account key was not given.
    void dropTheOwnersKeys()
    {
        auto closed = std::make_unique<MedicalKeys>(m_meeting->world.me.user, m_meeting->world.me.role, std::nullopt);
        closed->setLog(m_meeting->world.log);
        QVERIFY(m_meeting->world.vault->attach(m_meeting->world.session, *closed));
        m_meeting->world.keys = std::move(closed);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        m_meeting = std::make_unique<Meeting>(Role::Doctor);
        m_dossier = m_meeting->server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m_meeting->sync());
        auto& vault = *m_meeting->world.vault;
        QVERIFY(vault.set(m_dossier, text("findings"), text("sore knee")));
        QVERIFY(vault.addEntry(m_dossier, text("consult_note"), text("rest for a week")));
        QVERIFY(vault.addEntry(m_dossier, text("working_note"), text("ask about sport")));
        QVERIFY(m_meeting->sync());
        QVERIFY(vault.set(m_dossier, text("findings"), text("sore knees"))); // waits
        const DossierView view = shown();
        QCOMPARE(view.fields.value(text("findings")).value, text("sore knees"));
        QCOMPARE(notesOf(view).size(), 2);
    }

    void whoIsNotInTheGroupAnyMoreIsShownOnlyHisOwnNotes()
    {
        leaveTheGroup();
        const DossierView view = shown();
        QVERIFY(view.medicalClosed && !view.medicalClosedReason.isEmpty());
        QVERIFY(!view.fields.contains(text("findings")) && !view.history.contains(text("findings")));
        QCOMPARE(notesOf(view), QStringList{text("ask about sport")});
        QCOMPARE(view.fields.value(text("last_name")).value, text("Jansen"));
    }

    void withoutTheOwnersKeysNothingMedicalIsShown()
    {
        dropTheOwnersKeys();
        const DossierView view = shown();
        QVERIFY(view.medicalClosed && !view.medicalClosedReason.isEmpty());
        QVERIFY(!view.fields.contains(text("findings")) && !view.history.contains(text("findings")));
        QCOMPARE(notesOf(view), QStringList());
        QCOMPARE(view.fields.value(text("last_name")).value, text("Jansen"));
    }

    void whoComesBackReadsItAgain()
    {
        leaveTheGroup();
        QVERIFY(shown().medicalClosed);
        m_meeting->world.keys->setLog(m_meeting->world.log);
        const DossierView view = shown();
        QVERIFY(!view.medicalClosed);
        QCOMPARE(view.fields.value(text("findings")).value, text("sore knees"));
    }
};

QTEST_GUILESS_MAIN(ClosedReadingTest)
#include "ClosedReadingTest.moc"
