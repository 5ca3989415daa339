// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kluis::ui {

class HelpBook;

/// Shows one page of the help, and goes to others by their links. It reads from the program alone: whatever else a link or a
/// picture names is passed over, so nothing is fetched and nothing is opened outside. GUI thread.
class HelpPage : public QTextBrowser {
    Q_OBJECT

public:
    /// \p book outlives it.
    explicit HelpPage(const HelpBook& book, QWidget* parent = nullptr);
    /// An unknown topic changes nothing.
    void show(const QString& topic);
    [[nodiscard]] QString topic() const;
    /// Goes to where the first of \p words stands in the page.
    void seek(const QString& words);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void shown(const QString& topic); ///< by whatever way

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void fitPictures();

    const HelpBook& m_book;
};

} // namespace kluis::ui
