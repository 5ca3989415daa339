// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/Letters.h"
#include "ui/letters/DrawnLetter.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QPushButton;

namespace kluis::ui {

class Banner;
class LetterForm;
class MedicalTextRules;
class PaperView;
class PreviewProcess;
class Question;

/// A letter while it is made: beside what is chosen and written stands the paper as it will be. Its title names nobody.
/// What is shown exists in memory only and goes when this closes. Window's thread.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    /// \p offered as LetterForm; \p program: path of the reader that shows the paper.
    LetterDialog(std::vector<letters::LetterTemplate> offered, domain::Language language, MedicalTextRules* rules,
                 QString program, QWidget* parent);
    ~LetterDialog() override;

    void showLetter(const DrawnLetter& letter);
    void showProblem(const QString& sentence);
    void showSuccess(const QString& sentence);
    /// What is no good of the practice's own templates.
    void showRemark(const QString& sentence);
    /// While something is done with it, nothing else can be.
    void setBusy(bool busy);
    /// While it is put in the dossier nothing can be changed or closed, whatever is drawn meanwhile.
    void setKeeping(bool keeping);
    /// Asks once more when something was written; not at all while it is being kept. done() closes without asking.
    void reject() override;
    [[nodiscard]] app::LetterChoice choice() const;
    [[nodiscard]] bool recordsMilestone() const;
    [[nodiscard]] PaperView* paper() const { return m_paper; }

Q_SIGNALS:
    void drawingWanted();
    void keepWanted();
    void saveWanted(const QString& target);
    void printWanted();

private:
    void build();
    [[nodiscard]] QWidget* buildButtons();
    void takeLetter();
    void showPaper(const QByteArray& pdf);
    void askForTarget();

    QString m_program;
    LetterForm* m_form;
    PaperView* m_paper;
    Banner* m_banner;
    QCheckBox* m_milestone;
    QPushButton* m_keep;
    QPushButton* m_save;
    QPushButton* m_print;
    Question* m_question;
    QPointer<PreviewProcess> m_process;
    bool m_isDrawn = false;
    bool m_isBusy = false;
    bool m_isKeeping = false;
};

} // namespace kluis::ui
