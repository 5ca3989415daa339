// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/DossierDescription.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kluis::ui {

class MedicalTextRules;
class MedicalTextWatch;

/// The notes of one category, newest first, and the place to write a new one. A note is saved by the button or
/// Ctrl+Enter; it can't be changed afterwards, so leaving the field saves nothing: the text stays as a draft. Older
/// notes are read when they are asked for, by the button below the last: scrolling goes on to the fields.
class NotesPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownAtFirst = 8;
    static constexpr int moreAtOnce = 40;

    /// \p rules: the words that are not medical at this employer; null for none.
    explicit NotesPanel(QWidget* parent = nullptr, MedicalTextRules* rules = nullptr);
    void setTab(const DossierTab& tab);
    [[nodiscard]] QString draft() const;
    void restoreDraft(const QString& text);
    void clearDraft();

Q_SIGNALS:
    void noteWritten(const QString& text, const QString& fieldId);
    void olderWanted(); ///< moreAtOnce more than there are now

private:
    void showNotes(const QList<NoteLine>& notes);
    [[nodiscard]] QWidget* frameOf(const NoteLine& note);
    void submit();

    DossierTab m_tab;
    QWidget* m_writer;
    QPlainTextEdit* m_text;
    QLabel* m_notice;
    MedicalTextWatch* m_watch;
    QCheckBox* m_own;
    QPushButton* m_save;
    QVBoxLayout* m_list;
    QLabel* m_empty;
    QPushButton* m_more;
};

} // namespace kluis::ui
