// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kluis::ui {

/// The person's own computers: which may log in, when each did last; naming one and taking its access away.
class DevicesPanel : public QWidget {
    Q_OBJECT

public:
    explicit DevicesPanel(QWidget* parent = nullptr);
    void setDevices(const QList<app::OwnDevice>& devices);
    void forget();

Q_SIGNALS:
    void shown(); ///< what is known may be old
    void revokeWanted(const QString& device);
    void nameWanted(const QString& device, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void choose();
    [[nodiscard]] QString chosen() const;

    QTreeWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_rename;
    QPushButton* m_revoke;
    QFrame* m_question;
};

} // namespace kluis::ui
