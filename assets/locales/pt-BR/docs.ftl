### Figuras da documentação.

docs-picture-fault = Não foi possível desenhar a figura: { $problem }. É uma falha do programa, e nada além da figura está faltando. Relate o problema.
docs-picture-size = Não é possível desenhar uma figura de { $width } por { $height } pixels. Cada lado deve ter de 1 a { $side } pixels, e a figura, no máximo { $pixels } pixels. Escolha outro tamanho ou outra escala.
