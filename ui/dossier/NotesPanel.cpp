// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/NotesPanel.h"

#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kluis::ui {

NotesPanel::NotesPanel(QWidget* parent, MedicalTextRules* rules)
    : QWidget(parent), m_writer(new QWidget(this)), m_text(new QPlainTextEdit(m_writer)),
      m_notice(form::hint({}, m_writer)), m_own(new QCheckBox(tr("For me &only (working note)"), m_writer)),
      m_save(new QPushButton(tr("Save &note"), m_writer)), m_empty(form::hint(tr("No notes yet."), this)),
      m_more(form::linkButton(tr("Show older notes"), this))
{
    m_text->setPlaceholderText(tr("Write a note: what was said or agreed"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setObjectName(QStringLiteral("newNote"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + Look::space(3));
    m_save->setToolTip(tr("Ctrl+Enter. A saved note stays as it is."));
    m_save->setObjectName(QStringLiteral("saveNote"));
    m_save->setEnabled(false);
    auto* writer = new QVBoxLayout(m_writer);
    writer->setContentsMargins(0, 0, 0, 0);
    writer->setSpacing(Look::space(1));
    writer->addWidget(m_text);
    auto* row = new QHBoxLayout;
    writer->addWidget(m_notice);
    auto* medical = new MedicalTextNotice(m_writer);
    writer->addWidget(medical);
    m_watch = new MedicalTextWatch(rules, medical, m_text, this);
    row->addStretch(1);
    row->addWidget(m_own);
    row->addWidget(m_save);
    writer->addLayout(row);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(form::heading(tr("Notes"), this));
    column->addWidget(m_writer);
    column->addWidget(m_empty);
    m_list = new QVBoxLayout;
    m_list->setSpacing(Look::space(2));
    column->addLayout(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);

    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_writer);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &NotesPanel::submit);
    connect(m_save, &QPushButton::clicked, this, &NotesPanel::submit);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        m_save->setEnabled(!text.trimmed().isEmpty());
        // Only the employer's notes carry a notice; the doctor's may be about nothing else.
        m_watch->setText(m_tab.noteNotice.isEmpty() ? QString() : text);
    });
    m_more->setObjectName(QStringLiteral("olderNotes"));
    connect(m_more, &QPushButton::clicked, this, &NotesPanel::olderWanted);
}

void NotesPanel::setTab(const DossierTab& tab)
{
    showNotes(tab.notes);
    m_tab = tab;
    m_writer->setVisible(tab.mayAddNote);
    m_own->setVisible(tab.mayAddOwnNote);
    m_notice->setText(tab.noteNotice);
    m_notice->setVisible(!tab.noteNotice.isEmpty());
    m_empty->setVisible(tab.notes.isEmpty());
    m_more->setVisible(tab.hasOlderNotes);
}

/// Those that stay are not made again: one is written, or older ones come, far more often than all are others.
void NotesPanel::showNotes(const QList<NoteLine>& notes)
{
    const QList<NoteLine>& shown = m_tab.notes;
    qsizetype front = 0;
    while (front < notes.size() && !shown.isEmpty() && notes[front] != shown.first()) {
        ++front;
    }
    qsizetype kept = 0;
    while (kept < shown.size() && front + kept < notes.size() && notes[front + kept] == shown[kept]) {
        ++kept;
    }
    while (m_list->count() > kept) {
        QLayoutItem* item = m_list->takeAt(int(kept));
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (i < front || i >= front + kept) {
            m_list->insertWidget(int(i), frameOf(notes[i]));
        }
    }
}

QWidget* NotesPanel::frameOf(const NoteLine& note)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("note"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(Look::space(3), Look::space(2), Look::space(3), Look::space(2));
    column->setSpacing(Look::space(1));
    QString author = note.author;
    if (note.own) {
        author += QStringLiteral("  ·  ") + tr("for me only");
    }
    if (note.waiting) {
        author += QStringLiteral("  ·  ") + tr("waiting for the server");
    }
    column->addWidget(form::hint(author, frame));
    auto* text = form::paragraph(note.text, frame);
    text->setObjectName(QStringLiteral("noteText"));
    column->addWidget(text);
    return frame;
}

void NotesPanel::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        return;
    }
    Q_EMIT noteWritten(text, m_own->isChecked() && m_own->isVisibleTo(this) ? QStringLiteral("working_note")
                                                                            : m_tab.noteField);
    // The engine keeps it before anything else happens; a refusal brings the text back.
    clearDraft();
}

QString NotesPanel::draft() const
{
    return m_text->toPlainText();
}

void NotesPanel::restoreDraft(const QString& text)
{
    m_text->setPlainText(text);
}

void NotesPanel::clearDraft()
{
    m_text->clear();
    m_own->setChecked(false);
}

} // namespace kluis::ui
