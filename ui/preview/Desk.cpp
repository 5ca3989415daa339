// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Desk.h"

namespace kluis::preview {

using protocol::PreviewAnswer;
using protocol::PreviewRequest;

namespace {

PreviewAnswer failed(PreviewAnswer::Fault fault)
{
    PreviewAnswer answer;
    answer.kind = PreviewAnswer::Kind::Failed;
    answer.fault = fault;
    return answer;
}

} // namespace

PreviewAnswer Desk::answer(const PreviewRequest& request)
{
    if (request.kind == PreviewRequest::Kind::Open) {
        return open(request);
    }
    if (!m_paper) {
        return failed(PreviewAnswer::Fault::Damaged);
    }
    if (request.kind == PreviewRequest::Kind::Render) {
        return render(request);
    }
    PreviewAnswer answer;
    answer.kind = PreviewAnswer::Kind::Found;
    answer.hits = m_paper->find(request.text);
    return answer;
}

PreviewAnswer Desk::open(const PreviewRequest& request)
{
    auto opened = Paper::open(request.type, request.bytes);
    if (const auto* fault = std::get_if<PreviewAnswer::Fault>(&opened)) {
        return failed(*fault);
    }
    m_paper = std::move(std::get<std::unique_ptr<Paper>>(opened));
    PreviewAnswer answer;
    answer.kind = PreviewAnswer::Kind::Opened;
    answer.pages = m_paper->pages();
    answer.searchable = m_paper->isSearchable();
    return answer;
}

PreviewAnswer Desk::render(const PreviewRequest& request)
{
    const QImage picture = m_paper->render(int(request.page), QSize(int(request.width), int(request.height)));
    if (picture.isNull()) {
        return failed(PreviewAnswer::Fault::Damaged);
    }
    PreviewAnswer answer;
    answer.kind = PreviewAnswer::Kind::Picture;
    answer.page = request.page;
    answer.width = request.width;
    answer.height = request.height;
    // Four bytes a pixel: the rows have no gaps.
    answer.pixels = QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes());
    return answer;
}

} // namespace kluis::preview
