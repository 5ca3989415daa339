// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/ManagedSettings.h"
#include "app/settings/UserSettings.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace kluis::ui {

class DevicesPanel;
class FingerprintView;
class NetworkPanel;
class PolicyPanel;

/// Language, colours, notices, and what this profile is: server, user, fingerprint; logging out and removing everything from here.
class SettingsScreen : public QWidget {
    Q_OBJECT

public:
    explicit SettingsScreen(QWidget* parent = nullptr);
    void setProfile(const QString& server, const QString& login, const QString& role);
    void setFingerprint(const QString& fingerprint);
    /// What is known of the computer itself, a sentence each.
    void setComputer(const QStringList& sentences);
    /// \p code `nl`, `en` or empty for the system's.
    void setLanguage(const QString& code);
    void focusLanguage(); ///< the keyboard goes there
    void setAppearance(app::Appearance appearance);
    void setNotices(bool wanted);
    /// What the organisation fixed is shown as it is and can't be changed, with a word that says so.
    void setManaged(const app::ManagedSettings& managed);
    [[nodiscard]] DevicesPanel* devices() { return m_devices; }
    [[nodiscard]] NetworkPanel* network() { return m_network; }
    void forget();

Q_SIGNALS:
    void languageChosen(const QString& code);
    void appearanceChosen(app::Appearance appearance);
    void noticesChosen(bool wanted);
    void passwordWanted();
    void authenticatorWanted();
    void logoutWanted();
    void wipeWanted();

private:
    void buildLanguage(QVBoxLayout* column);
    void buildAppearance(QVBoxLayout* column);
    void buildNotices(QVBoxLayout* column);
    void buildAccount(QVBoxLayout* column);
    void buildComputer(QVBoxLayout* column);
    void buildLeaving(QVBoxLayout* column);

    QComboBox* m_language;
    QLabel* m_languageManaged;
    QComboBox* m_appearance;
    QCheckBox* m_notices;
    QLabel* m_noticesManaged;
    QLabel* m_server;
    QLabel* m_login;
    QLabel* m_role;
    FingerprintView* m_fingerprint;
    QLabel* m_computer = nullptr;
    DevicesPanel* m_devices;
    NetworkPanel* m_network;
    PolicyPanel* m_policies;
    QFrame* m_wipeQuestion;
};

} // namespace kluis::ui
