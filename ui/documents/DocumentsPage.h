// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/DocumentsDescription.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kluis::ui {

class Banner;
class DocumentList;
class EmptyState;
class Question;
class TransferBar;

/// The documents tab of a dossier: their list, what can be done with the one that is chosen, and what is on its way.
/// Files come by the button or are dropped on it.
class DocumentsPage : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsPage(QWidget* parent = nullptr);

    /// Makes the list where it can be seen, else when the page is next shown.
    void setContent(const DocumentsDescription& description);
    [[nodiscard]] const DocumentsDescription& content() const { return m_content; }
    /// Another dossier, or none: what is asked or told goes.
    void forget();
    void showProblem(const QString& sentence);
    void showSuccess(const QString& sentence);
    /// \p done of \p total parts of a mebibyte.
    void showTransfer(const RecordId& document, bool sending, quint64 done, quint64 total);
    void clearTransfer();
    [[nodiscard]] DocumentList* list() const { return m_list; }
    /// Of one in the list; else empty.
    [[nodiscard]] QString nameOf(const RecordId& document) const;

Q_SIGNALS:
    void filesWanted(const QStringList& paths); ///< to be added
    void openWanted(const kluis::RecordId& document);
    void saveWanted(const kluis::RecordId& document, const QString& target);
    void pinWanted(const kluis::RecordId& document, bool pinned);
    void letterWanted();                                               ///< one is to be made
    void encryptWanted(const kluis::RecordId& document, bool medical); ///< a copy for somebody outside
    void versionWanted(const kluis::RecordId& document, const QString& path);
    void retryWanted(const kluis::OpId& change);
    void takeBackWanted(const kluis::OpId& change);
    void cancelWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildActions();
    void connectActions();
    void showContent();
    void showChoice();
    void openChosen();
    void askForFiles();
    void askForTarget();
    void askForVersion();

    DocumentsDescription m_content;
    bool m_isStale = false; ///< nobody looks: the list is made when somebody does
    Banner* m_banner;
    TransferBar* m_transfer;
    Question* m_saveQuestion;
    Question* m_takeBackQuestion;
    QLabel* m_closed;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DocumentList* m_list;
    QPushButton* m_letter;
    QPushButton* m_attach;
    QWidget* m_actions;
    QLabel* m_about;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_encrypt;
    QPushButton* m_pin;
    QPushButton* m_version;
    QPushButton* m_retry;
    QPushButton* m_takeBack;
};

} // namespace kluis::ui
