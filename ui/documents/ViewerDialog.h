// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DocumentContent.h"
#include "core/base/Id.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kluis::ui {

class EmptyState;
class PaperView;
class PreviewProcess;

/// Shows one document beside the window: PDF and pictures by a process of their own, text in place. What is shown exists
/// in memory only and goes when this closes; it closes when the program locks and when another dossier is chosen. Its
/// title names nobody. Window's thread.
class ViewerDialog : public QDialog {
    Q_OBJECT

public:
    /// \p program: path of the reader.
    ViewerDialog(const QString& name, QString program, QWidget* parent);
    ~ViewerDialog() override;

    /// Begins to show it.
    void show(const app::DocumentContent& content);
    void showProblem(const QString& sentence);
    /// It is being fetched.
    void showWaiting(const QString& sentence);
    [[nodiscard]] PaperView* paper() const { return m_paper; }
    [[nodiscard]] PreviewProcess* process() const; ///< null for a text, and once closed

    using QDialog::show;

private:
    void build(const QString& name);
    [[nodiscard]] QWidget* buildBar(const QString& name);
    void addShortcuts();
    void showPaper(const app::DocumentContent& content);
    void showText(const QByteArray& bytes);
    void showPosition();
    void search();
    void step(int direction);
    void showHit();
    void drop();

    QString m_program;
    QPointer<PreviewProcess> m_process;
    QStackedWidget* m_stack;
    EmptyState* m_message;
    PaperView* m_paper;
    QPlainTextEdit* m_text;
    QWidget* m_pageTools;
    QSpinBox* m_page;
    QLabel* m_ofPages;
    QLabel* m_zoom;
    QWidget* m_searchTools;
    QLineEdit* m_search;
    QLabel* m_hits;
    QString m_searched;
    int m_hit = -1;
};

} // namespace kluis::ui
