// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/ConflictDescription.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kluis::ui {

class Banner;
class ConflictCard;
class EmptyState;
class MedicalTextNotice;
class MedicalTextRules;
class MedicalTextWatch;
class ValueInput;

/// Asks a person about one field that two people changed at once: both values with who and when, what stood there
/// before, and which shall stand: the own, the other's, or a third. One question after the other.
class ConflictScreen : public QWidget {
    Q_OBJECT

public:
    explicit ConflictScreen(QWidget* parent = nullptr);

    /// \p number counts from one; \p of all that wait.
    void setConflict(const ConflictDescription& conflict, int number, int of);
    /// Nothing waits.
    void setNone();
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    void forget();
    [[nodiscard]] const std::optional<ConflictDescription>& conflict() const { return m_conflict; }

Q_SIGNALS:
    void shown();
    void stepWanted(int by); ///< to another question: -1 or 1
    void keepMineWanted();
    void keepTheirsWanted();
    void keepOtherWanted(const QString& typed);
    void dossierWanted(const kluis::DossierId& dossier);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildQuestion();
    void buildHead(QVBoxLayout* column);
    void buildThird(QVBoxLayout* column);
    void fillThird();
    void watchThird();
    void showValues();

    std::optional<ConflictDescription> m_conflict;
    bool m_revealed = false;
    Banner* m_banner;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QScrollArea* m_area = nullptr;
    QLabel* m_person = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_closed = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_reveal = nullptr;
    ConflictCard* m_mine = nullptr;
    ConflictCard* m_theirs = nullptr;
    QLabel* m_before = nullptr;
    QWidget* m_third = nullptr;
    QLabel* m_thirdTitle = nullptr;
    QVBoxLayout* m_thirdPlace = nullptr;
    ValueInput* m_input = nullptr;
    MedicalTextRules* m_rules; ///< what is tolerated is not known here: the dossier is not open
    MedicalTextWatch* m_watch = nullptr;
    MedicalTextNotice* m_notice = nullptr;
};

} // namespace kluis::ui
