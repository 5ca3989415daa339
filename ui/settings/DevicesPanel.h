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

/// The person's own computers: which may log in, when each did last; naming one, taking its access away, and wiping another
/// than this one.
class DevicesPanel : public QWidget {
    Q_OBJECT

public:
    explicit DevicesPanel(QWidget* parent = nullptr);
    void setDevices(const QList<app::OwnDevice>& devices);
    /// For roles with medical keys: a button for a new computer that waits for them.
    void setApprovalOffered(bool offered);
    void forget();

Q_SIGNALS:
    void shown(); ///< what is known may be old
    void revokeWanted(const QString& device);
    void wipeWanted(const QString& device);
    void nameWanted(const QString& device, const QString& name);
    void approveWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void choose();
    QFrame* addQuestion(QPushButton* asked, const QString& text, const QString& answer,
                        void (DevicesPanel::*wanted)(const QString&));
    void hideQuestions();
    [[nodiscard]] QString chosen() const;

    QTreeWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_rename;
    QPushButton* m_revoke;
    QPushButton* m_wipe;
    QPushButton* m_approve;
    QFrame* m_question = nullptr;
    QFrame* m_wipeQuestion = nullptr;
};

} // namespace kluis::ui
