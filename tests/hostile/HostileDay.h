// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/HostileProcess.h"
#include "tests/hostile/Twist.h"
#include "tests/support/MedicalTeam.h"

#include <memory>

namespace kluis::test {

/// A practice whose server is the hostile program from the first day on: HR, a medical lead, the doctor Daan who is lied
/// to, and a doctor who helps the operator. Enrolled once; since nothing hostile may change what is here, each twist
/// finds the same people. A step that fails says so in `error`. One thread.
class HostileDay {
public:
    static constexpr auto medicalWord = "canary-of-the-consulting-room"; ///< in every medical value
    static constexpr auto openWord = "0301234567";                       ///< in a value that the server may read

    HostileDay();

    [[nodiscard]] bool begin();
    /// Honestly, before a twist: what it is about, and who it is tried on.
    [[nodiscard]] bool prepare(const Twist& twist);
    /// What the victim does. The warnings of a sync are in `warnings`.
    [[nodiscard]] Result<void> perform(Step step);
    /// The same with an honest server, from wherever the twist left it.
    [[nodiscard]] Result<void> performHonestly(Step step);
    /// What lies in the victim's profile folder, as a digest.
    [[nodiscard]] QByteArray files(Step step);
    /// All that the victim's vault holds: values with their revisions, notes, the medical log. Of one that a login
    /// closed: what it held last.
    [[nodiscard]] QString content(Step step);
    /// What the victim's program noted while its vault was closed, for the log in it.
    [[nodiscard]] QStringList doubts(Step step);
    /// Opens the vault without the server when a failed login left it closed.
    [[nodiscard]] bool reopen(Step step);
    /// The victim sees what honest people wrote last.
    [[nodiscard]] bool isUpToDate(Step step);
    /// Of one person, with the server at that person's time.
    [[nodiscard]] Result<void> sync(Workplace& person);
    /// Synchronises, with a new login where the session has ended meanwhile.
    [[nodiscard]] bool wake(Workplace& person);
    /// The colleague's next medical value, synchronised.
    [[nodiscard]] bool writeFinding();

    MedicalTeam team;
    Workplace daan;
    HostileProcess hostile; // after the team's server, whose folder it serves
    QStringList warnings;
    bool rewound = false;
    QString error;

private:
    [[nodiscard]] bool failedBy(const Result<void>& result);
    [[nodiscard]] bool addPeople();
    [[nodiscard]] bool addDossier(const QString& number, const QString& name);
    [[nodiscard]] bool writeFirstFinding();
    [[nodiscard]] bool addDocument(Workplace& author);
    [[nodiscard]] Result<void> openDocument(const QString& name);
    void makeWipeOrders();
    [[nodiscard]] bool settle(const Twist& twist);
    [[nodiscard]] Workplace& victim(Step step);
    [[nodiscard]] Result<void> approveComputer();
    [[nodiscard]] bool waitForCheckpoints();
    [[nodiscard]] bool addComputer(const Workplace& owner);
    [[nodiscard]] Result<void> logIn(Workplace& person, const QString& accountKey = {});
    void keepTime();

    std::unique_ptr<TestClient> m_helper;
    std::unique_ptr<TestClient> m_administrator;
    std::unique_ptr<Workplace> m_other; ///< further computer or newcomer, of one twist
    QString m_lastFinding;
    QString m_lastPhone;
    QString m_lastContent;
    QString m_lastDocument;
    QByteArray m_lastPaper;
    QString m_opens; ///< the name of a document that was planted
    bool m_isPlanted = false;
    bool m_loggedOut = false; ///< Daan's session ended with a login that his client gave up
    int m_count = 0;
    int m_approvals = 0; ///< the two doctors take turns: each computer answers few requests a day
};

} // namespace kluis::test
