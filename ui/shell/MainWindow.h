// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace kluis::ui {

class AuditScreen;
class Banner;
class BesideStrip;
class ChangesPane;
class EnrolScreen;
class InsightScreen;
class KeepingScreen;
class LoginScreen;
class ManageScreen;
class MedicalScreen;
class OfficeScreen;
class PlanningScreen;
class SettingsScreen;
class TasksScreen;
class TodayScreen;
class TopBar;
class UnlockScreen;
class WorkPane;

/// Arranges the screens: the door ones (log in, unlock, enrol) or, with the vault open, the bar, the places and the
/// status line. Decides nothing; AppController does.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class Door {
        Login,
        Unlock,
        Enrol,
    };
    enum class Place {
        Today,
        Dossiers,
        Tasks,
        Planning,
        Changes,
        Insight,
        Medical,
        Keeping,
        Privacy,
        Manage,
        Settings,
    };

    explicit MainWindow(QWidget* parent = nullptr);

    void showDoor(Door door);
    void showWork();
    [[nodiscard]] bool isAtWork() const;
    void go(Place place);
    /// The keyboard goes into the place that is shown.
    void focusPlace();
    [[nodiscard]] Place place() const;
    [[nodiscard]] bool offers(Place place) const; ///< this role has it
    void setMedicalOffered(bool offered);
    void setInsightOffered(bool offered);
    void setPlanningOffered(bool offered);
    void setKeepingOffered(bool offered);
    void setPrivacyOffered(bool offered);
    void setManageOffered(bool offered);
    /// Somebody sits beside the person: only the open part of the open dossier is seen and can be reached, no list, no bar, no
    /// message. Ends with the work.
    void setBeside(bool beside);
    [[nodiscard]] bool isBeside() const { return m_isBeside; }
    void showOffice(); ///< the privacy officer's registers
    void setChangesCount(quint64 count);
    void setTodayCount(int count);
    void setStatusLine(const QString& text);
    /// The strip on top, in words and in a colour of its own for each environment; none for production.
    void setEnvironment(const QString& environment);

    [[nodiscard]] LoginScreen* login() const { return m_login; }
    [[nodiscard]] UnlockScreen* unlock() const { return m_unlock; }
    [[nodiscard]] EnrolScreen* enrol() const { return m_enrol; }
    [[nodiscard]] TopBar* bar() const { return m_bar; }
    [[nodiscard]] TodayScreen* today() const { return m_today; }
    [[nodiscard]] TasksScreen* tasks() const { return m_tasks; }
    [[nodiscard]] PlanningScreen* planning() const { return m_planning; }
    [[nodiscard]] WorkPane* work() const { return m_work; }
    [[nodiscard]] ChangesPane* changes() const { return m_changes; }
    [[nodiscard]] InsightScreen* insight() const { return m_insight; }
    [[nodiscard]] MedicalScreen* medical() const { return m_medical; }
    [[nodiscard]] OfficeScreen* office() const { return m_office; }
    [[nodiscard]] KeepingScreen* keeping() const { return m_keeping; }
    [[nodiscard]] AuditScreen* privacy() const { return m_privacy; }
    [[nodiscard]] ManageScreen* manage() const { return m_manage; }
    [[nodiscard]] SettingsScreen* settings() const { return m_settings; }
    [[nodiscard]] Banner* banner() const { return m_banner; }
    /// Over doors and work alike: that the program ended unexpectedly.
    [[nodiscard]] Banner* crashBanner() const { return m_crashBanner; }

Q_SIGNALS:
    void lockWanted();
    void syncWanted();
    void filterWanted();
    void paletteWanted();
    void besideWanted(); ///< it begins or ends
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildWork();
    void buildNavigation();
    void buildShortcuts();

    QLabel* m_environment;
    Banner* m_crashBanner;
    QStackedWidget* m_doors;
    LoginScreen* m_login;
    UnlockScreen* m_unlock;
    EnrolScreen* m_enrol;
    QWidget* m_workView;
    TopBar* m_bar;
    BesideStrip* m_beside;
    QWidget* m_bannerPlace;
    Banner* m_banner;
    QListWidget* m_navigation;
    QStackedWidget* m_places;
    TodayScreen* m_today;
    WorkPane* m_work;
    TasksScreen* m_tasks;
    PlanningScreen* m_planning;
    ChangesPane* m_changes;
    InsightScreen* m_insight;
    MedicalScreen* m_medical;
    OfficeScreen* m_office = nullptr;
    KeepingScreen* m_keeping;
    AuditScreen* m_privacy;
    ManageScreen* m_manage;
    SettingsScreen* m_settings;
    QLabel* m_status;
    bool m_isBeside = false;
};

} // namespace kluis::ui
