// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProxyChoice.h"
#include "app/settings/ManagedSettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kluis::ui {

/// The network's part of the settings: which proxy leads to the server, and who one is there.
class NetworkPanel : public QWidget {
    Q_OBJECT

public:
    explicit NetworkPanel(QWidget* parent = nullptr);
    void setProxy(const app::ProxyChoice& proxy);
    /// What the organisation fixed can't be changed. Call setProxy() first: what is not fixed any more is the person's own.
    void setManaged(const app::ManagedSettings& managed);
    /// What came of saving: a sentence, of failure or not.
    void tell(const QString& sentence);
    void forget();

Q_SIGNALS:
    /// \p password: empty where none was typed, and the one kept so far stays.
    void saveWanted(const kluis::app::ProxyChoice& proxy, const QString& password);

private:
    void showFields();
    void save();
    [[nodiscard]] app::ProxyChoice::Mode mode() const;

    QComboBox* m_mode;
    QWidget* m_fields;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QPushButton* m_save;
    QLabel* m_managed;
    QLabel* m_outcome;
};

} // namespace kluis::ui
