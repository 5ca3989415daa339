// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ViewerDialog.h"

#include "ui/documents/PaperView.h"
#include "ui/documents/PlainText.h"
#include "ui/documents/PreviewProcess.h"
#include "ui/style/Look.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr double zoomStep = 1.25;

enum Sheet {
    Message,
    Paper,
    Text,
};

} // namespace

ViewerDialog::ViewerDialog(const QString& name, QString program, QWidget* parent)
    : QDialog(parent), m_program(std::move(program)), m_stack(new QStackedWidget(this)),
      m_message(new EmptyState(this)), m_paper(new PaperView(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("viewer"));
    setWindowTitle(tr("Document"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Look::space(190), Look::space(200));
    build(name);
    addShortcuts();
    connect(m_paper, &PaperView::moved, this, &ViewerDialog::showPosition);
    connect(this, &QDialog::finished, this, &ViewerDialog::drop);
    showWaiting(tr("Opening…"));
}

ViewerDialog::~ViewerDialog() = default;

PreviewProcess* ViewerDialog::process() const
{
    return m_process;
}

void ViewerDialog::build(const QString& name)
{
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("documentText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the document"));
    m_paper->setAccessibleName(tr("Pages of the document"));
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_paper);
    m_stack->addWidget(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar(name));
    column->addWidget(m_stack, 1);
}

QWidget* ViewerDialog::buildBar(const QString& name)
{
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("topbar"));
    auto* title = form::heading(name, bar);
    title->setWordWrap(true);
    title->setObjectName(QStringLiteral("viewerName"));
    const auto button = [bar](const QString& text, const QString& spoken, const char* object) {
        auto* made = new QPushButton(text, bar);
        made->setAutoDefault(false);
        made->setAccessibleName(spoken);
        made->setToolTip(spoken);
        made->setObjectName(QString::fromLatin1(object));
        return made;
    };
    m_pageTools = new QWidget(bar);
    m_page = new QSpinBox(m_pageTools);
    m_page->setObjectName(QStringLiteral("viewerPage"));
    m_page->setAccessibleName(tr("Page"));
    m_ofPages = new QLabel(m_pageTools);
    m_ofPages->setObjectName(QStringLiteral("viewerPages"));
    m_zoom = new QLabel(m_pageTools);
    auto* smaller = button(QStringLiteral("−"), tr("Smaller (Ctrl+-)"), "zoomOut");
    auto* larger = button(QStringLiteral("+"), tr("Larger (Ctrl++)"), "zoomIn");
    auto* fit = button(tr("&Fit"), tr("As wide as the window (Ctrl+0)"), "zoomFit");
    auto* pages = new QHBoxLayout(m_pageTools);
    pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each :
         {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_ofPages), static_cast<QWidget*>(smaller),
          static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(larger), static_cast<QWidget*>(fit)}) {
        pages->addWidget(each);
    }
    m_searchTools = new QWidget(bar);
    m_search = new QLineEdit(m_searchTools);
    m_search->setObjectName(QStringLiteral("viewerSearch"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in the document"));
    m_search->setMinimumWidth(Look::space(40));
    m_hits = new QLabel(m_searchTools);
    m_hits->setObjectName(QStringLiteral("viewerHits"));
    auto* searching = new QHBoxLayout(m_searchTools);
    searching->setContentsMargins(0, 0, 0, 0);
    searching->addWidget(m_search);
    searching->addWidget(m_hits);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_pageTools);
    tools->addStretch(1);
    tools->addWidget(m_searchTools);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(Look::space(3), Look::space(2), Look::space(3), Look::space(2));
    column->setSpacing(Look::space(2));
    column->addWidget(title);
    column->addLayout(tools);
    connect(smaller, &QPushButton::clicked, this, [this] { m_paper->zoomBy(1 / zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { m_paper->zoomBy(zoomStep); });
    connect(fit, &QPushButton::clicked, m_paper, &PaperView::fitWidth);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_paper->goToPage(page - 1); });
    connect(m_search, &QLineEdit::returnPressed, this, &ViewerDialog::search);
    return bar;
}

void ViewerDialog::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    on(QKeySequence::ZoomIn, [this] { m_paper->zoomBy(zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_paper->zoomBy(zoomStep); });
    on(QKeySequence::ZoomOut, [this] { m_paper->zoomBy(1 / zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_paper->fitWidth(); });
    on(QKeySequence::Find, [this] { m_search->setFocus(); });
    on(QKeySequence(Qt::Key_F3), [this] { step(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
}

void ViewerDialog::showWaiting(const QString& sentence)
{
    m_message->setContent(QStringLiteral("sync"), sentence, {});
    m_pageTools->hide();
    m_searchTools->hide();
    m_stack->setCurrentIndex(Sheet::Message);
}

void ViewerDialog::showProblem(const QString& sentence)
{
    m_paper->forget();
    m_message->setContent(QStringLiteral("warning"), tr("Not shown"), sentence);
    m_pageTools->hide();
    m_searchTools->hide();
    m_stack->setCurrentIndex(Sheet::Message);
}

void ViewerDialog::show(const app::DocumentContent& content)
{
    if (content.type.startsWith(QLatin1String("text/"))) {
        showText(content.bytes);
    } else {
        showPaper(content);
    }
}

void ViewerDialog::showText(const QByteArray& bytes)
{
    bool cut = false;
    m_text->setPlainText(PlainText::of(bytes, cut));
    m_searchTools->show();
    m_hits->setText(cut ? tr("Only the beginning is shown.") : QString());
    m_stack->setCurrentIndex(Sheet::Text);
    m_text->setFocus();
}

void ViewerDialog::showPaper(const app::DocumentContent& content)
{
    m_process = new PreviewProcess(m_program, this);
    connect(m_process, &PreviewProcess::opened, this, [this](const QList<QSizeF>& pages, bool searchable) {
        m_page->setRange(1, int(pages.size()));
        m_pageTools->show();
        m_page->setVisible(pages.size() > 1);
        m_ofPages->setVisible(pages.size() > 1);
        m_searchTools->setVisible(searchable);
        m_stack->setCurrentIndex(Sheet::Paper);
        m_paper->setPages(pages);
        m_paper->setFocus();
    });
    connect(m_process, &PreviewProcess::picture, m_paper, &PaperView::setPicture);
    connect(m_process, &PreviewProcess::failed, this, &ViewerDialog::showProblem);
    connect(m_process, &PreviewProcess::found, this, [this](const QList<protocol::PreviewHit>& hits) {
        m_paper->setHits(hits);
        m_hit = hits.isEmpty() ? -1 : 0;
        showHit();
    });
    connect(m_paper, &PaperView::pictureWanted, m_process, &PreviewProcess::render);
    m_process->open(content.type, content.bytes);
}

void ViewerDialog::showPosition()
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(m_paper->page() + 1);
    m_ofPages->setText(tr("of %1").arg(m_paper->pageCount()));
    m_zoom->setText(tr("%1 %").arg(m_paper->percent()));
    m_paper->setAccessibleDescription(tr("Page %1 of %2").arg(m_paper->page() + 1).arg(m_paper->pageCount()));
}

void ViewerDialog::search()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || text == m_searched) {
        step(1);
        return;
    }
    m_searched = text;
    if (m_stack->currentIndex() == Sheet::Text) {
        m_text->moveCursor(QTextCursor::Start);
        step(1);
    } else if (m_process) {
        m_process->find(text.left(100));
    }
}

void ViewerDialog::step(int direction)
{
    if (m_stack->currentIndex() == Sheet::Text) {
        const bool isThere =
            m_text->find(m_searched, direction < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags());
        m_hits->setText(isThere || m_searched.isEmpty() ? QString() : tr("Nothing more"));
        return;
    }
    const int count = m_paper->hitCount();
    if (count > 0) {
        m_hit = (m_hit + direction + count) % count;
        showHit();
    }
}

void ViewerDialog::showHit()
{
    m_paper->showHit(m_hit);
    m_hits->setText(m_hit < 0 ? tr("Not found") : tr("%1 of %2").arg(m_hit + 1).arg(m_paper->hitCount()));
}

/// Closed: nothing of the document stays, whoever may still hold this window.
void ViewerDialog::drop()
{
    delete m_process;
    m_paper->forget();
    m_text->clear();
}

} // namespace kluis::ui
