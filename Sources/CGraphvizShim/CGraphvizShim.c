#include "CGraphvizShim.h"

#if !__has_include(<gvc.h>)
#error "Graphviz's header gvc.h is missing: install its development package with `apt-get install libgraphviz-dev pkg-config` (Debian, Ubuntu) or `brew install graphviz` (macOS), then build again."
#else

#include <gvc.h>
#include <stdlib.h>
#include <string.h>

// The length of a picture became size_t in Graphviz 13; the type is taken from the header in use.
typedef __typeof__(_Generic(
    gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): 0u,
    default: (size_t)0)) spind_length;

static GVC_t *context = NULL;

// Keeps messages in memory instead of printing them. Graphviz's own callback for messages is unsafe
// for long ones before 2.46.1, so only the last message is asked for.
static void begin_messages(void) {
  agseterr(AGMAX);
  agreseterrors();
}

static void end_messages(spind_graphviz_output *output) {
  if (agerrors() == 0) return;
  char *message = aglasterr();
  if (message != NULL) output->message = message;
}

static int is_too_large(Agraph_t *graph, spind_graphviz_limits limits,
                        spind_graphviz_output *output) {
  const boxf box = GD_bb(graph);
  output->width_points = box.UR.x - box.LL.x;
  output->height_points = box.UR.y - box.LL.y;
  const double dpi = GD_drawing(graph)->dpi > 0 ? GD_drawing(graph)->dpi : 96.0;
  const double width = output->width_points * dpi / 72.0;
  const double height = output->height_points * dpi / 72.0;
  // Written so that a size that is not a number is too large, too.
  if (!(output->width_points >= 0 && output->height_points >= 0)) return 1;
  if (limits.side_points > 0 && !(output->width_points <= limits.side_points &&
                                  output->height_points <= limits.side_points)) return 1;
  if (limits.side_pixels > 0 &&
      !(width <= limits.side_pixels && height <= limits.side_pixels)) return 1;
  return limits.pixels > 0 && !(width * height <= limits.pixels);
}

spind_graphviz_status spind_graphviz_render(const char *dot, const char *engine,
                                            const char *format, spind_graphviz_limits limits,
                                            spind_graphviz_output *output) {
  memset(output, 0, sizeof *output);
  begin_messages();
  if (context == NULL) context = gvContext();
  if (context == NULL) return SPIND_GRAPHVIZ_NO_CONTEXT;

  Agraph_t *graph = agmemread(dot);
  if (graph == NULL) {
    end_messages(output);
    return SPIND_GRAPHVIZ_SYNTAX;
  }
  spind_graphviz_status status = SPIND_GRAPHVIZ_OK;
  if (gvLayout(context, graph, engine) != 0) {
    status = SPIND_GRAPHVIZ_LAYOUT;
  } else {
    if (is_too_large(graph, limits, output)) {
      status = SPIND_GRAPHVIZ_TOO_LARGE;
    } else {
      char *bytes = NULL;
      spind_length length = 0;
      if (gvRenderData(context, graph, format, &bytes, &length) != 0 || bytes == NULL) {
        status = SPIND_GRAPHVIZ_RENDER;
      } else {
        output->bytes = malloc(length > 0 ? (size_t)length : 1);
        if (output->bytes == NULL) {
          status = SPIND_GRAPHVIZ_RENDER;
        } else {
          memcpy(output->bytes, bytes, (size_t)length);
          output->length = (size_t)length;
        }
      }
      if (bytes != NULL) gvFreeRenderData(bytes);
    }
    gvFreeLayout(context, graph);
  }
  agclose(graph);
  end_messages(output);
  return status;
}

void spind_graphviz_free(spind_graphviz_output *output) {
  free(output->bytes);
  free(output->message);
  output->bytes = NULL;
  output->message = NULL;
}

const char *spind_graphviz_version(void) {
  if (context == NULL) context = gvContext();
  return context == NULL ? "" : gvcVersion(context);
}

#endif
