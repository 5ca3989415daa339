// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/PreviewMessages.h"
#include "ui/preview/Paper.h"

#include <memory>

namespace kluis::preview {

/// Answers the window's questions about one document. One thread.
class Desk {
public:
    [[nodiscard]] protocol::PreviewAnswer answer(const protocol::PreviewRequest& request);

private:
    [[nodiscard]] protocol::PreviewAnswer open(const protocol::PreviewRequest& request);
    [[nodiscard]] protocol::PreviewAnswer render(const protocol::PreviewRequest& request);

    std::unique_ptr<Paper> m_paper;
};

} // namespace kluis::preview
