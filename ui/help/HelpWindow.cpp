// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpWindow.h"

#include "ui/help/HelpPage.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

QToolButton* wayButton(const QString& text, const QString& spoken, const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(spoken);
    button->setAccessibleName(spoken);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_query(new QLineEdit(this)),
      m_back(wayButton(QStringLiteral("←"), tr("Page before (Alt+Left)"), "helpBack", this)),
      m_forward(wayButton(QStringLiteral("→"), tr("Next page (Alt+Right)"), "helpForward", this)),
      m_list(new QListWidget(this)), m_found(form::hint({}, this)), m_page(new HelpPage(m_book, this))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(Look::space(280), Look::space(180));
    build();
    addShortcuts();
    connect(m_query, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_query, &QLineEdit::returnPressed, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::choose);
    connect(m_list, &QListWidget::itemActivated, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_page, &HelpPage::shown, this, &HelpWindow::follow);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    search();
}

void HelpWindow::build()
{
    m_query->setObjectName(QStringLiteral("helpSearch"));
    m_query->setPlaceholderText(tr("Search the help"));
    m_query->setAccessibleName(tr("Search the help"));
    m_query->setClearButtonEnabled(true);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(Look::space(1) / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(Look::space(76));
    m_found->setObjectName(QStringLiteral("helpFound"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Page of the help"));
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("topbar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Look::space(4), Look::space(2), Look::space(4), Look::space(2));
    row->setSpacing(Look::space(2));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_query, 1);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    m_found->setContentsMargins(Look::space(2), Look::space(2), 0, 0);
    left->setSpacing(0);
    left->addWidget(m_found);
    left->addWidget(m_list, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left);
    middle->addWidget(m_page, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(middle, 1);
}

void HelpWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_page->backward(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_page->forward(); });
    on(QKeySequence::Find, [this] {
        m_query->setFocus();
        m_query->selectAll();
    });
    on(QKeySequence(Qt::Key_Escape), [this] { close(); });
    // From the search straight into what it found.
    auto* down = new QShortcut(QKeySequence(Qt::Key_Down), m_query);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
}

void HelpWindow::open(const QString& topic)
{
    m_query->clear();
    const bool isKnown = HelpBook::topics().contains(topic);
    m_page->show(isKnown ? topic : HelpBook::topics().first());
    m_query->setFocus();
}

QString HelpWindow::topic() const
{
    return m_page->topic();
}

/// Every topic, or those that hold what is looked for: the first of these is shown at once.
void HelpWindow::search()
{
    const QString query = m_query->text();
    const bool isAll = query.trimmed().isEmpty();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](const QString& topic, const QString& text) {
            auto* item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, topic);
        };
        if (isAll) {
            for (const QString& topic : HelpBook::topics()) {
                add(topic, m_book.title(topic));
            }
        } else {
            for (const HelpHit& hit : m_book.search(query)) {
                add(hit.topic, hit.title + u'\n' + hit.sentence);
            }
        }
    }
    m_found->setVisible(!isAll);
    m_found->setText(m_list->count() == 0 ? tr("Nothing found. Try another word.")
                                          : tr("%n page(s) found", nullptr, m_list->count()));
    if (isAll) {
        follow(topic());
    } else if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void HelpWindow::choose()
{
    if (const auto* item = m_list->currentItem(); item != nullptr) {
        m_page->show(item->data(Qt::UserRole).toString());
        m_page->seek(m_query->text());
    }
}

void HelpWindow::follow(const QString& topic)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic) {
            m_list->setCurrentRow(row);
        }
    }
}

} // namespace kluis::ui
