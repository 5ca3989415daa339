// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/TextEncoding.h"

#include <QChar>
#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace kluis::intake {

/// How large a file may be. A row past a limit is a bad row; a file past a limit ends the reading.
struct CsvLimits {
    qint64 fileBytes = qint64(512) * 1024 * 1024;
    qint64 rows = 2'000'000;
    qsizetype rowCharacters = 64 * 1024;
    qsizetype columns = 200;
};

/// What the reader found next.
struct CsvItem {
    enum class Kind : quint8 {
        Row,     ///< cells
        BadRow,  ///< not a row; reading goes on behind it
        End,     ///< nothing more
        Stopped, ///< a limit of the file or an I/O error; nothing more
    };
    Kind kind = Kind::End;
    qint64 line = 0; ///< of the row's first character, from 1
    QStringList cells;
    QString reason; ///< for BadRow and Stopped: one sentence, without any of the file's content
};

/// Reads separated values as RFC 4180 writes them, and as HR systems do: quotes with doubled quotes inside, line ends
/// in quotes, CR LF, LF or CR, separator `;`, `,` or tab found from the first line, Excel's `sep=;` line obeyed, empty
/// lines skipped. A quote inside an unquoted cell is a plain character. Total: any bytes give rows and bad rows, each
/// with its line. Streaming, bounded memory. One thread.
class CsvReader {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
public:
    /// \p device must be open for reading and outlive the reader.
    explicit CsvReader(QIODevice& device, CsvLimits limits = {});

    /// The next row. After End or Stopped it keeps answering that.
    [[nodiscard]] CsvItem next();

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    /// Known after the first next().
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    /// How a cell ended.
    enum class CellEnd : quint8 {
        Separator,
        Row,
        Bad,
    };

    bool fill();
    [[nodiscard]] bool hasCharacter();
    QChar take();
    void begin();
    [[nodiscard]] CsvItem readRow();
    [[nodiscard]] CellEnd readCell(CsvItem& item);
    [[nodiscard]] CellEnd readQuoted(QString& cell, CsvItem& item);
    [[nodiscard]] CellEnd readPlain(QString& cell, CsvItem& item);
    [[nodiscard]] bool takesLineEnd();
    [[nodiscard]] bool isRowTooLong() const;
    CellEnd bad(CsvItem& item, const QString& reason);
    CellEnd badTillLineEnd(CsvItem& item, const QString& reason);
    CsvItem stop(const QString& reason);

    QIODevice& m_device;
    CsvLimits m_limits;
    TextEncoding m_encoding;
    TextDecoder m_decoder;
    QString m_buffer;
    qsizetype m_position = 0;
    qint64 m_bytes = 0;
    qint64 m_rows = 0;
    qint64 m_line = 1;
    qsizetype m_rowCharacters = 0;
    QChar m_separator;
    QString m_stopReason; ///< set by fill() when a limit or an I/O error ends the reading
    bool m_begun = false;
    bool m_atEnd = false; ///< the device has nothing more
    std::optional<CsvItem> m_last;
};

} // namespace kluis::intake
