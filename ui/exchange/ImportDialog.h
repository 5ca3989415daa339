// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportValues.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace kluis::ui {

class Banner;
class ColumnTable;
class FileField;

/// A file of an HR system comes in: choose it, see what its columns are taken for, see what would happen, let it happen, and take
/// it back. Modeless; decides nothing.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    using Employers = QList<QPair<QString, QString>>; ///< short name and name

    explicit ImportDialog(const Employers& employers, QWidget* parent = nullptr);

    [[nodiscard]] QString employer() const;
    [[nodiscard]] app::ImportInput input(bool dryRun) const;
    /// Under which name the columns are to be kept; empty: not.
    [[nodiscard]] QString keepAs() const;

    void setPreview(const app::ImportPreview& preview);
    /// Of how many employees something became so far; nothing else can be done meanwhile.
    void setProgress(quint64 done);
    void setBusy(bool busy);
    void showOutcome(const app::ImportOutcome& outcome);
    void showUndone(const app::UndoOutcome& outcome);
    void showFailure(const QString& sentence);
    /// While it is busy: asks to stop, and stays until the outcome is shown.
    void reject() override;

Q_SIGNALS:
    void previewWanted(); ///< the file or what a column is taken for changed
    void checkWanted();
    void importWanted();
    void undoWanted(qint64 run);
    void stopWanted();

private:
    void build(const Employers& employers);
    void addButtons();
    void unchecked(); ///< what was said of the file holds no more
    void showLines(const app::ImportOutcome& outcome);

    Banner* m_banner;
    QComboBox* m_employer;
    FileField* m_file;
    QLabel* m_kind;
    ColumnTable* m_columns;
    QLineEdit* m_keepAs;
    QTreeWidget* m_lines;
    QProgressBar* m_progress;
    QPushButton* m_check;
    QPushButton* m_import;
    QPushButton* m_stop;
    QPushButton* m_undo;
    QPushButton* m_close;
    qint64 m_run = 0; ///< of what can be taken back: until the next import, whatever is chosen meanwhile
    bool m_isChecked = false;
    bool m_isBusy = false;
};

} // namespace kluis::ui
