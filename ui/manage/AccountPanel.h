// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/AccountDesk.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kluis::ui {

class Question;

/// One account as the administrator sees it: role, employers, computers, and what can be done. Offers what the server will
/// do, and nothing of his own account. Asks once more before what somebody would feel. Knows nothing of where it comes from.
class AccountPanel : public QWidget {
    Q_OBJECT

public:
    explicit AccountPanel(QWidget* parent = nullptr);

    /// \p isOwn: the administrator's own, which another one manages.
    void setAccount(const app::ManagedAccount& account, const QList<protocol::GrantedTenant>& employers, bool isOwn);
    [[nodiscard]] const app::ManagedAccount& account() const { return m_account; }
    /// While something is done nothing else can be asked for; the keyboard stays where it is.
    void setBusy(bool busy) { m_isBusy = busy; }
    void forget();

Q_SIGNALS:
    void actWanted(kluis::app::AccountDesk::Act act, const kluis::app::AccountAct& wanted);
    void wipeWanted(const QString& login, const QString& device); ///< the device's id

private:
    void buildRole(QWidget* part);
    void buildGrants(QWidget* part);
    void buildDevices(QWidget* part);
    void buildActs(QWidget* part);
    void fillGrants(const QList<protocol::GrantedTenant>& employers);
    void fillDevices();
    void showButtons();
    /// Says what is wanted, or asks first.
    void want(app::AccountDesk::Act act, QPushButton* asked);
    [[nodiscard]] app::AccountAct message(app::AccountDesk::Act act) const;

    app::ManagedAccount m_account;
    app::AccountDesk::Act m_asked = app::AccountDesk::Act::Disable; ///< what the question is about
    app::AccountAct m_askedAbout;                                   ///< … as it stood when it was asked
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_own;
    QWidget* m_rolePart;
    QComboBox* m_role;
    QWidget* m_grantPart;
    QTreeWidget* m_grants;
    QPushButton* m_ungrant;
    QComboBox* m_employer;
    QLineEdit* m_department;
    QPushButton* m_grant;
    QWidget* m_devicePart;
    QTreeWidget* m_devices;
    QPushButton* m_revoke;
    QPushButton* m_wipe;
    QWidget* m_actPart;
    QPushButton* m_code;
    QPushButton* m_access;
    QPushButton* m_reopen;
    QPushButton* m_disable;
    QPushButton* m_enable;
    Question* m_question;
    Question* m_wipeQuestion;
    QString m_wiped; ///< the computer it is about
    bool m_isOwn = false;
    bool m_isBusy = false;
};

} // namespace kluis::ui
