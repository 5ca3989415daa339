// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace kluis::ui {

class Banner;
class MemberActions;

/// Who belongs to the medical group. A lead approves a colleague after comparing the fingerprint in person: he types
/// what the colleague reads out, so that a look at the screen is not enough; or invites one who has not enrolled yet.
class MembersPanel : public QWidget {
    Q_OBJECT

public:
    explicit MembersPanel(QWidget* parent = nullptr);
    /// \p mayApprove: the person at the screen is a lead.
    void setMembers(const QList<app::MedicalMember>& members, bool mayApprove);
    void showFailure(const QString& sentence);
    void showSuccess(const QString& sentence);
    /// The code for \p name, until another row is chosen.
    void showInvite(const QString& name, const QString& code);
    void forget();

Q_SIGNALS:
    void approveWanted(const QString& login, const QString& fingerprint);
    void inviteWanted(const QString& login, const QString& name);
    void leadWanted(const QString& login);
    void removeWanted(const QString& login);

private:
    void selectionChanged();
    void approve();
    void buildApproval();
    void buildInvite();
    [[nodiscard]] const app::MedicalMember* selected() const;

    QList<app::MedicalMember> m_members;
    bool m_mayApprove = false;
    Banner* m_banner;
    QTableWidget* m_table;
    QWidget* m_approval;
    QLabel* m_who;
    QLineEdit* m_digits;
    QFrame* m_invite = nullptr;
    QLabel* m_inviteFor = nullptr;
    QLabel* m_inviteCode = nullptr;
    MemberActions* m_actions;
};

} // namespace kluis::ui
