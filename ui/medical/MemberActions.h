// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace kluis::ui {

/// What a lead can do with an approved colleague: make the colleague a lead, or take the colleague out of the medical
/// group, which is asked once more since it ends reading at once.
class MemberActions : public QWidget {
    Q_OBJECT

public:
    explicit MemberActions(QWidget* parent = nullptr);
    void setMember(const app::MedicalMember& member);

Q_SIGNALS:
    void leadWanted(const QString& login);
    void removeWanted(const QString& login);

private:
    QWidget* buildQuestion();

    app::MedicalMember m_member;
    QLabel* m_who;
    QPushButton* m_lead;
    QPushButton* m_remove;
    QFrame* m_question = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace kluis::ui
