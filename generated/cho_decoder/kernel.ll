; generated from specs/cho_decoder.yaml by `make generated`: do not edit
; cho_decoder K=8 M=8 C=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v201 = alloca i64, i64 1, align 8
  %v1625 = alloca float, i64 64, align 4
  %v1713 = alloca float, i64 96, align 4
  %v2351 = alloca float, i64 96, align 4
  %v2470 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds i64, ptr %v1, i64 12
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 26
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 28
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 54
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 55
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 58
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 59
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 60
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 61
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 62
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 63
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 64
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 65
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 66
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 67
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 68
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 69
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 70
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 71
  %v200 = load i64, ptr %v199, align 8
  store i64 0, ptr %v201, align 8
  %v202 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v203 = load ptr, ptr %v202, align 4
  %v204 = mul i64 %v2, 0
  %v205 = add i64 %v204, 704
  %v206 = getelementptr inbounds float, ptr %v203, i64 %v205
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b0, label %b1
b0:
  %v210 = add i64 %v7, 0
  %v211 = sdiv i64 %v210, 1
  %v212 = add i64 %v2, 1
  %v213 = mul i64 %v211, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, %v7
  %v217 = select i1 %v216, i64 %v215, i64 %v7
  %v218 = mul i64 %v211, %v212
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v217, 8
  %v224 = getelementptr inbounds float, ptr %v20, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v224, i64 0
  %v226 = mul i64 %v217, 8
  %v227 = getelementptr inbounds float, ptr %v92, i64 %v226
  %v228 = getelementptr inbounds float, ptr %v227, i64 0
  %v229 = sub i64 %v222, %v217
  %v230 = mul i64 %v229, 1
  %v231 = getelementptr inbounds float, ptr %v10, i64 0
  %v232 = icmp sgt i64 %v230, 0
  br i1 %v232, label %b2, label %b3
b2:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v230, i64 8, ptr %v231, i64 8, ptr %v225, i64 8, ptr %v228, i64 8)
  br label %b3
b3:
  br label %b1
b1:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b4, label %b5
b4:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v201, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v201, align 8
  %v238 = mul i64 %v3, %v237
  br label %b6
b6:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b7, label %b8
b7:
  %v241 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b9, label %b10
b9:
  %v245 = add i64 %v7, 0
  %v246 = sdiv i64 %v245, 1
  %v247 = add i64 %v2, 1
  %v248 = mul i64 %v246, %v2
  %v249 = sdiv i64 %v248, %v3
  %v250 = mul i64 %v249, 1
  %v251 = icmp slt i64 %v250, %v7
  %v252 = select i1 %v251, i64 %v250, i64 %v7
  %v253 = mul i64 %v246, %v247
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, %v7
  %v257 = select i1 %v256, i64 %v255, i64 %v7
  %v258 = mul i64 %v252, 8
  %v259 = getelementptr inbounds float, ptr %v20, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 0
  %v261 = mul i64 %v252, 8
  %v262 = getelementptr inbounds float, ptr %v94, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 0
  %v264 = sub i64 %v257, %v252
  %v265 = mul i64 %v264, 1
  %v266 = getelementptr inbounds float, ptr %v16, i64 0
  %v267 = icmp sgt i64 %v265, 0
  br i1 %v267, label %b11, label %b12
b11:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v265, i64 8, ptr %v266, i64 8, ptr %v260, i64 8, ptr %v263, i64 8)
  br label %b12
b12:
  br label %b10
b10:
  %v268 = icmp sgt i64 %v3, 1
  br i1 %v268, label %b13, label %b14
b13:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v270 = atomicrmw add ptr %v269, i64 1 acq_rel
  %v271 = load i64, ptr %v201, align 8
  %v272 = add i64 %v271, 1
  store i64 %v272, ptr %v201, align 8
  %v273 = mul i64 %v3, %v272
  br label %b15
b15:
  %v274 = load atomic i64, ptr %v269 acquire, align 8
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b16, label %b17
b16:
  %v276 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b18, label %b19
b18:
  %v280 = add i64 %v7, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v7
  %v292 = select i1 %v291, i64 %v290, i64 %v7
  %v293 = mul i64 %v287, 8
  %v294 = getelementptr inbounds float, ptr %v20, i64 %v293
  %v295 = getelementptr inbounds float, ptr %v294, i64 0
  %v296 = mul i64 %v287, 8
  %v297 = getelementptr inbounds float, ptr %v96, i64 %v296
  %v298 = getelementptr inbounds float, ptr %v297, i64 0
  %v299 = sub i64 %v292, %v287
  %v300 = mul i64 %v299, 1
  %v301 = getelementptr inbounds float, ptr %v14, i64 0
  %v302 = icmp sgt i64 %v300, 0
  br i1 %v302, label %b20, label %b21
b20:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v300, i64 8, ptr %v301, i64 8, ptr %v295, i64 8, ptr %v298, i64 8)
  br label %b21
b21:
  br label %b19
b19:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b22, label %b23
b22:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v201, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v201, align 8
  %v308 = mul i64 %v3, %v307
  br label %b24
b24:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b25, label %b26
b25:
  %v311 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 4
  %v313 = load i64, ptr %v312, align 8
  %v314 = icmp eq i64 %v313, 0
  br i1 %v314, label %b27, label %b28
b27:
  %v315 = add i64 %v7, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v7
  %v322 = select i1 %v321, i64 %v320, i64 %v7
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v7
  %v327 = select i1 %v326, i64 %v325, i64 %v7
  %v328 = mul i64 %v322, 8
  %v329 = getelementptr inbounds float, ptr %v20, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 0
  %v331 = mul i64 %v322, 8
  %v332 = getelementptr inbounds float, ptr %v98, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v327, %v322
  %v335 = mul i64 %v334, 1
  %v336 = getelementptr inbounds float, ptr %v12, i64 0
  %v337 = icmp sgt i64 %v335, 0
  br i1 %v337, label %b29, label %b30
b29:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v335, i64 8, ptr %v336, i64 8, ptr %v330, i64 8, ptr %v333, i64 8)
  br label %b30
b30:
  br label %b28
b28:
  %v338 = icmp sgt i64 %v3, 1
  br i1 %v338, label %b31, label %b32
b31:
  %v339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v340 = atomicrmw add ptr %v339, i64 1 acq_rel
  %v341 = load i64, ptr %v201, align 8
  %v342 = add i64 %v341, 1
  store i64 %v342, ptr %v201, align 8
  %v343 = mul i64 %v3, %v342
  br label %b33
b33:
  %v344 = load atomic i64, ptr %v339 acquire, align 8
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b34, label %b35
b34:
  %v346 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 4
  %v348 = load i64, ptr %v347, align 8
  %v349 = icmp eq i64 %v348, 0
  br i1 %v349, label %b36, label %b37
b36:
  %v350 = add i64 %v7, 0
  %v351 = sdiv i64 %v350, 1
  %v352 = add i64 %v2, 1
  %v353 = mul i64 %v351, %v2
  %v354 = sdiv i64 %v353, %v3
  %v355 = mul i64 %v354, 1
  %v356 = icmp slt i64 %v355, %v7
  %v357 = select i1 %v356, i64 %v355, i64 %v7
  %v358 = mul i64 %v351, %v352
  %v359 = sdiv i64 %v358, %v3
  %v360 = mul i64 %v359, 1
  %v361 = icmp slt i64 %v360, %v7
  %v362 = select i1 %v361, i64 %v360, i64 %v7
  %v363 = mul i64 %v357, 8
  %v364 = getelementptr inbounds float, ptr %v20, i64 %v363
  %v365 = getelementptr inbounds float, ptr %v364, i64 0
  %v366 = mul i64 %v357, 16
  %v367 = getelementptr inbounds float, ptr %v100, i64 %v366
  %v368 = getelementptr inbounds float, ptr %v367, i64 0
  %v369 = sub i64 %v362, %v357
  %v370 = mul i64 %v369, 1
  %v371 = getelementptr inbounds float, ptr %v18, i64 0
  %v372 = icmp sgt i64 %v370, 0
  br i1 %v372, label %b38, label %b39
b38:
  call void @rnngen_sgemm(i64 1, i64 0, i64 16, i64 %v370, i64 8, ptr %v371, i64 8, ptr %v365, i64 8, ptr %v368, i64 16)
  br label %b39
b39:
  br label %b37
b37:
  %v373 = icmp sgt i64 %v3, 1
  br i1 %v373, label %b40, label %b41
b40:
  %v374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v375 = atomicrmw add ptr %v374, i64 1 acq_rel
  %v376 = load i64, ptr %v201, align 8
  %v377 = add i64 %v376, 1
  store i64 %v377, ptr %v201, align 8
  %v378 = mul i64 %v3, %v377
  br label %b42
b42:
  %v379 = load atomic i64, ptr %v374 acquire, align 8
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b43, label %b44
b43:
  %v381 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 4
  %v383 = load i64, ptr %v382, align 8
  %v384 = icmp eq i64 %v383, 0
  br i1 %v384, label %b45, label %b46
b45:
  %v385 = icmp eq i64 %v2, 0
  br i1 %v385, label %b47, label %b48
b47:
  br label %b49
b49:
  %v386 = phi i64 [ 0, %b47 ], [ %v393, %b50 ]
  %v387 = icmp slt i64 %v386, 64
  br i1 %v387, label %b50, label %b51
b50:
  %v388 = add i64 0, %v386
  %v389 = getelementptr inbounds float, ptr %v26, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 0, %v386
  %v392 = getelementptr inbounds float, ptr %v88, i64 %v391
  store <8 x float> %v390, ptr %v392, align 4
  %v393 = add nsw i64 %v386, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b52, label %b53
b52:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v201, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v201, align 8
  %v399 = mul i64 %v3, %v398
  br label %b54
b54:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b55, label %b56
b55:
  %v402 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 4
  %v404 = load i64, ptr %v403, align 8
  %v405 = icmp eq i64 %v404, 0
  br i1 %v405, label %b57, label %b58
b57:
  %v406 = icmp eq i64 %v2, 0
  br i1 %v406, label %b59, label %b60
b59:
  br label %b61
b61:
  %v407 = phi i64 [ 0, %b59 ], [ %v414, %b62 ]
  %v408 = icmp slt i64 %v407, 64
  br i1 %v408, label %b62, label %b63
b62:
  %v409 = add i64 0, %v407
  %v410 = getelementptr inbounds float, ptr %v28, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 64, %v407
  %v413 = getelementptr inbounds float, ptr %v88, i64 %v412
  store <8 x float> %v411, ptr %v413, align 4
  %v414 = add nsw i64 %v407, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v415 = icmp sgt i64 %v3, 1
  br i1 %v415, label %b64, label %b65
b64:
  %v416 = getelementptr inbounds i64, ptr %v1, i64 3
  %v417 = atomicrmw add ptr %v416, i64 1 acq_rel
  %v418 = load i64, ptr %v201, align 8
  %v419 = add i64 %v418, 1
  store i64 %v419, ptr %v201, align 8
  %v420 = mul i64 %v3, %v419
  br label %b66
b66:
  %v421 = load atomic i64, ptr %v416 acquire, align 8
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b67, label %b68
b67:
  %v423 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 4
  %v425 = load i64, ptr %v424, align 8
  %v426 = icmp eq i64 %v425, 0
  br i1 %v426, label %b69, label %b70
b69:
  %v427 = icmp eq i64 %v2, 0
  br i1 %v427, label %b71, label %b72
b71:
  br label %b73
b73:
  %v428 = phi i64 [ 0, %b71 ], [ %v435, %b74 ]
  %v429 = icmp slt i64 %v428, 64
  br i1 %v429, label %b74, label %b75
b74:
  %v430 = add i64 0, %v428
  %v431 = getelementptr inbounds float, ptr %v30, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 128, %v428
  %v434 = getelementptr inbounds float, ptr %v88, i64 %v433
  store <8 x float> %v432, ptr %v434, align 4
  %v435 = add nsw i64 %v428, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b76, label %b77
b76:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v201, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v201, align 8
  %v441 = mul i64 %v3, %v440
  br label %b78
b78:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b79, label %b80
b79:
  %v444 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 4
  %v446 = load i64, ptr %v445, align 8
  %v447 = icmp eq i64 %v446, 0
  br i1 %v447, label %b81, label %b82
b81:
  %v448 = icmp eq i64 %v2, 0
  br i1 %v448, label %b83, label %b84
b83:
  br label %b85
b85:
  %v449 = phi i64 [ 0, %b83 ], [ %v456, %b86 ]
  %v450 = icmp slt i64 %v449, 128
  br i1 %v450, label %b86, label %b87
b86:
  %v451 = add i64 0, %v449
  %v452 = getelementptr inbounds float, ptr %v32, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 192, %v449
  %v455 = getelementptr inbounds float, ptr %v88, i64 %v454
  store <8 x float> %v453, ptr %v455, align 4
  %v456 = add nsw i64 %v449, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v457 = icmp sgt i64 %v3, 1
  br i1 %v457, label %b88, label %b89
b88:
  %v458 = getelementptr inbounds i64, ptr %v1, i64 3
  %v459 = atomicrmw add ptr %v458, i64 1 acq_rel
  %v460 = load i64, ptr %v201, align 8
  %v461 = add i64 %v460, 1
  store i64 %v461, ptr %v201, align 8
  %v462 = mul i64 %v3, %v461
  br label %b90
b90:
  %v463 = load atomic i64, ptr %v458 acquire, align 8
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b91, label %b92
b91:
  %v465 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 4
  %v467 = load i64, ptr %v466, align 8
  %v468 = icmp eq i64 %v467, 0
  br i1 %v468, label %b93, label %b94
b93:
  %v469 = icmp eq i64 %v2, 0
  br i1 %v469, label %b95, label %b96
b95:
  br label %b97
b97:
  %v470 = phi i64 [ 0, %b95 ], [ %v481, %b98 ]
  %v471 = icmp slt i64 %v470, 16
  br i1 %v471, label %b98, label %b99
b98:
  %v472 = mul i64 %v470, 8
  %v473 = add i64 0, %v472
  %v474 = add i64 %v473, 0
  %v475 = getelementptr inbounds float, ptr %v32, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = mul i64 %v470, 16
  %v478 = add i64 0, %v477
  %v479 = add i64 %v478, 0
  %v480 = getelementptr inbounds float, ptr %v90, i64 %v479
  store <8 x float> %v476, ptr %v480, align 4
  %v481 = add nsw i64 %v470, 1
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v482 = icmp sgt i64 %v3, 1
  br i1 %v482, label %b100, label %b101
b100:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v484 = atomicrmw add ptr %v483, i64 1 acq_rel
  %v485 = load i64, ptr %v201, align 8
  %v486 = add i64 %v485, 1
  store i64 %v486, ptr %v201, align 8
  %v487 = mul i64 %v3, %v486
  br label %b102
b102:
  %v488 = load atomic i64, ptr %v483 acquire, align 8
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b103, label %b104
b103:
  %v490 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v491 = getelementptr inbounds i64, ptr %v1, i64 4
  %v492 = load i64, ptr %v491, align 8
  %v493 = icmp eq i64 %v492, 0
  br i1 %v493, label %b105, label %b106
b105:
  %v494 = icmp eq i64 %v2, 0
  br i1 %v494, label %b107, label %b108
b107:
  br label %b109
b109:
  %v495 = phi i64 [ 0, %b107 ], [ %v506, %b110 ]
  %v496 = icmp slt i64 %v495, 16
  br i1 %v496, label %b110, label %b111
b110:
  %v497 = mul i64 %v495, 8
  %v498 = add i64 0, %v497
  %v499 = add i64 %v498, 0
  %v500 = getelementptr inbounds float, ptr %v40, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = mul i64 %v495, 16
  %v503 = add i64 8, %v502
  %v504 = add i64 %v503, 0
  %v505 = getelementptr inbounds float, ptr %v90, i64 %v504
  store <8 x float> %v501, ptr %v505, align 4
  %v506 = add nsw i64 %v495, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v507 = icmp sgt i64 %v3, 1
  br i1 %v507, label %b112, label %b113
b112:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v509 = atomicrmw add ptr %v508, i64 1 acq_rel
  %v510 = load i64, ptr %v201, align 8
  %v511 = add i64 %v510, 1
  store i64 %v511, ptr %v201, align 8
  %v512 = mul i64 %v3, %v511
  br label %b114
b114:
  %v513 = load atomic i64, ptr %v508 acquire, align 8
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b115, label %b116
b115:
  %v515 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v516 = getelementptr inbounds i64, ptr %v1, i64 4
  %v517 = load i64, ptr %v516, align 8
  %v518 = icmp eq i64 %v517, 0
  br i1 %v518, label %b117, label %b118
b117:
  %v519 = add i64 %v7, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v7
  %v526 = select i1 %v525, i64 %v524, i64 %v7
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v7
  %v531 = select i1 %v530, i64 %v529, i64 %v7
  br label %b119
b119:
  %v532 = phi i64 [ %v526, %b117 ], [ %v574, %b120 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b120, label %b121
b120:
  %v534 = mul i64 %v532, 8
  %v535 = getelementptr inbounds float, ptr %v92, i64 %v534
  %v536 = mul i64 %v532, 8
  %v537 = getelementptr inbounds float, ptr %v102, i64 %v536
  %v538 = mul i64 %v532, 8
  %v539 = getelementptr inbounds float, ptr %v104, i64 %v538
  %v540 = add i64 0, 0
  %v541 = getelementptr inbounds float, ptr %v535, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v542)
  %v544 = fcmp ogt <8 x float> %v543, splat (float 0x4023000000000000)
  %v545 = select <8 x i1> %v544, <8 x float> splat (float 0x4023000000000000), <8 x float> %v543
  %v546 = fadd <8 x float> %v545, %v545
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v548 = fsub <8 x float> %v547, splat (float 0x4168000000000000)
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v546)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v549)
  %v551 = bitcast <8 x float> %v547 to <8 x i32>
  %v552 = fmul <8 x float> %v550, %v550
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v550, <8 x float> splat (float 0x3F81227F40000000))
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v550, <8 x float> splat (float 0x3FA5556740000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v550, <8 x float> splat (float 0x3FC5554B00000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v550, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v556, <8 x float> %v550)
  %v558 = shl <8 x i32> %v551, splat (i32 23)
  %v559 = add <8 x i32> %v558, splat (i32 1065353216)
  %v560 = bitcast <8 x i32> %v559 to <8 x float>
  %v561 = fsub <8 x float> %v560, splat (float 0x3FF0000000000000)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v557, <8 x float> %v561)
  %v563 = fadd <8 x float> %v562, splat (float 0x4000000000000000)
  %v564 = fdiv <8 x float> %v562, %v563
  %v565 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v564, <8 x float> %v542)
  %v566 = fmul <8 x float> %v565, %v565
  %v567 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v568 = shufflevector <8 x float> %v567, <8 x float> poison, <8 x i32> zeroinitializer
  %v569 = fsub <8 x float> %v568, %v566
  %v570 = add i64 0, 0
  %v571 = getelementptr inbounds float, ptr %v537, i64 %v570
  store <8 x float> %v565, ptr %v571, align 4
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v539, i64 %v572
  store <8 x float> %v569, ptr %v573, align 4
  %v574 = add nsw i64 %v532, 1
  br label %b119
b121:
  br label %b118
b118:
  %v575 = icmp sgt i64 %v3, 1
  br i1 %v575, label %b122, label %b123
b122:
  %v576 = getelementptr inbounds i64, ptr %v1, i64 3
  %v577 = atomicrmw add ptr %v576, i64 1 acq_rel
  %v578 = load i64, ptr %v201, align 8
  %v579 = add i64 %v578, 1
  store i64 %v579, ptr %v201, align 8
  %v580 = mul i64 %v3, %v579
  br label %b124
b124:
  %v581 = load atomic i64, ptr %v576 acquire, align 8
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b125, label %b126
b125:
  %v583 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v584 = getelementptr inbounds i64, ptr %v1, i64 4
  %v585 = load i64, ptr %v584, align 8
  %v586 = icmp eq i64 %v585, 0
  br i1 %v586, label %b127, label %b128
b127:
  %v587 = getelementptr inbounds i64, ptr %v1, i64 79
  %v588 = load i64, ptr %v587, align 8
  %v589 = icmp eq i64 %v588, 0
  br i1 %v589, label %b129, label %b130
b129:
  %v590 = add i64 %v7, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v7
  %v602 = select i1 %v601, i64 %v600, i64 %v7
  br label %b131
b131:
  %v603 = phi i64 [ %v597, %b129 ], [ %v617, %b132 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b132, label %b133
b132:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v102, i64 %v605
  %v607 = and i64 0, %v162
  %v608 = mul i64 %v607, %v7
  %v609 = add i64 %v608, %v603
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v50, i64 %v610
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v606, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 0, 0
  %v616 = getelementptr inbounds float, ptr %v611, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v603, 1
  br label %b131
b133:
  br label %b130
b130:
  br label %b128
b128:
  %v618 = icmp sgt i64 %v3, 1
  br i1 %v618, label %b134, label %b135
b134:
  %v619 = getelementptr inbounds i64, ptr %v1, i64 3
  %v620 = atomicrmw add ptr %v619, i64 1 acq_rel
  %v621 = load i64, ptr %v201, align 8
  %v622 = add i64 %v621, 1
  store i64 %v622, ptr %v201, align 8
  %v623 = mul i64 %v3, %v622
  br label %b136
b136:
  %v624 = load atomic i64, ptr %v619 acquire, align 8
  %v625 = icmp slt i64 %v624, %v623
  br i1 %v625, label %b137, label %b138
b137:
  %v626 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v627 = getelementptr inbounds float, ptr %v203, i64 0
  %v628 = getelementptr inbounds i64, ptr %v1, i64 4
  %v629 = load i64, ptr %v628, align 8
  %v630 = icmp eq i64 %v629, 0
  br i1 %v630, label %b139, label %b140
b139:
  %v631 = add i64 2, 0
  %v632 = sdiv i64 %v631, 1
  %v633 = add i64 %v2, 1
  %v634 = mul i64 %v632, %v2
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, 2
  %v638 = select i1 %v637, i64 %v636, i64 2
  %v639 = mul i64 %v632, %v633
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, 2
  %v643 = select i1 %v642, i64 %v641, i64 2
  %v644 = icmp slt i64 %v643, 1
  %v645 = select i1 %v644, i64 %v643, i64 1
  br label %b141
b141:
  %v646 = phi i64 [ %v638, %b139 ], [ %v1091, %b192 ]
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %b142, label %b143
b142:
  %v648 = mul i64 %v646, 256
  %v649 = mul i64 %v646, 32
  %v650 = add i64 %v648, 0
  %v651 = add i64 %v649, 0
  %v652 = getelementptr inbounds float, ptr %v627, i64 %v650
  %v653 = sub i64 40, %v651
  %v654 = icmp slt i64 %v653, 0
  %v655 = select i1 %v654, i64 0, i64 %v653
  %v656 = icmp ult i64 %v655, 8
  %v657 = select i1 %v656, i64 %v655, i64 8
  %v658 = trunc i64 %v657 to i32
  %v659 = insertelement <8 x i32> poison, i32 %v658, i64 0
  %v660 = shufflevector <8 x i32> %v659, <8 x i32> poison, <8 x i32> zeroinitializer
  %v661 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v660
  %v662 = mul i64 %v651, 8
  %v663 = add i64 0, %v662
  %v664 = getelementptr inbounds float, ptr %v88, i64 %v663
  %v665 = icmp sge i64 %v655, 8
  br i1 %v665, label %b144, label %b145
b144:
  br label %b146
b146:
  %v666 = phi i64 [ 0, %b144 ], [ %v740, %b147 ]
  %v667 = icmp slt i64 %v666, 8
  br i1 %v667, label %b147, label %b148
b147:
  %v668 = add i64 %v666, 0
  %v669 = getelementptr inbounds float, ptr %v664, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 %v666, 8
  %v672 = getelementptr inbounds float, ptr %v664, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 %v666, 16
  %v675 = getelementptr inbounds float, ptr %v664, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 %v666, 24
  %v678 = getelementptr inbounds float, ptr %v664, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = add i64 %v666, 32
  %v681 = getelementptr inbounds float, ptr %v664, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = add i64 %v666, 40
  %v684 = getelementptr inbounds float, ptr %v664, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 %v666, 48
  %v687 = getelementptr inbounds float, ptr %v664, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 %v666, 56
  %v690 = getelementptr inbounds float, ptr %v664, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = shufflevector <8 x float> %v670, <8 x float> %v682, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v693 = shufflevector <8 x float> %v670, <8 x float> %v682, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v673, <8 x float> %v685, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v695 = shufflevector <8 x float> %v673, <8 x float> %v685, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v676, <8 x float> %v688, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v697 = shufflevector <8 x float> %v676, <8 x float> %v688, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v698 = shufflevector <8 x float> %v679, <8 x float> %v691, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v699 = shufflevector <8 x float> %v679, <8 x float> %v691, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v700 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v701 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v702 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v703 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v704 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v705 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v706 = shufflevector <8 x float> %v695, <8 x float> %v699, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v707 = shufflevector <8 x float> %v695, <8 x float> %v699, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v708 = shufflevector <8 x float> %v700, <8 x float> %v702, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v709 = shufflevector <8 x float> %v700, <8 x float> %v702, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v710 = shufflevector <8 x float> %v701, <8 x float> %v703, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v711 = shufflevector <8 x float> %v701, <8 x float> %v703, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v712 = shufflevector <8 x float> %v704, <8 x float> %v706, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v713 = shufflevector <8 x float> %v704, <8 x float> %v706, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v714 = shufflevector <8 x float> %v705, <8 x float> %v707, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v715 = shufflevector <8 x float> %v705, <8 x float> %v707, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v716 = add i64 %v666, 0
  %v717 = mul i64 %v716, 32
  %v718 = getelementptr inbounds float, ptr %v652, i64 %v717
  store <8 x float> %v708, ptr %v718, align 4
  %v719 = add i64 %v666, 1
  %v720 = mul i64 %v719, 32
  %v721 = getelementptr inbounds float, ptr %v652, i64 %v720
  store <8 x float> %v709, ptr %v721, align 4
  %v722 = add i64 %v666, 2
  %v723 = mul i64 %v722, 32
  %v724 = getelementptr inbounds float, ptr %v652, i64 %v723
  store <8 x float> %v710, ptr %v724, align 4
  %v725 = add i64 %v666, 3
  %v726 = mul i64 %v725, 32
  %v727 = getelementptr inbounds float, ptr %v652, i64 %v726
  store <8 x float> %v711, ptr %v727, align 4
  %v728 = add i64 %v666, 4
  %v729 = mul i64 %v728, 32
  %v730 = getelementptr inbounds float, ptr %v652, i64 %v729
  store <8 x float> %v712, ptr %v730, align 4
  %v731 = add i64 %v666, 5
  %v732 = mul i64 %v731, 32
  %v733 = getelementptr inbounds float, ptr %v652, i64 %v732
  store <8 x float> %v713, ptr %v733, align 4
  %v734 = add i64 %v666, 6
  %v735 = mul i64 %v734, 32
  %v736 = getelementptr inbounds float, ptr %v652, i64 %v735
  store <8 x float> %v714, ptr %v736, align 4
  %v737 = add i64 %v666, 7
  %v738 = mul i64 %v737, 32
  %v739 = getelementptr inbounds float, ptr %v652, i64 %v738
  store <8 x float> %v715, ptr %v739, align 4
  %v740 = add nsw i64 %v666, 8
  br label %b146
b148:
  br label %b149
b149:
  %v741 = phi i64 [ 8, %b148 ], [ %v749, %b150 ]
  %v742 = icmp slt i64 %v741, 8
  br i1 %v742, label %b150, label %b151
b150:
  %v743 = mul i64 %v741, 1
  %v744 = getelementptr inbounds float, ptr %v664, i64 %v743
  %v745 = getelementptr float, ptr %v744, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v746 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v745, <8 x i1> %v661, <8 x float> zeroinitializer)
  %v747 = mul i64 %v741, 32
  %v748 = getelementptr inbounds float, ptr %v652, i64 %v747
  store <8 x float> %v746, ptr %v748, align 4
  %v749 = add nsw i64 %v741, 1
  br label %b149
b151:
  br label %b145
b145:
  %v750 = icmp slt i64 %v655, 8
  br i1 %v750, label %b152, label %b153
b152:
  br label %b154
b154:
  %v751 = phi i64 [ 0, %b152 ], [ %v759, %b155 ]
  %v752 = icmp slt i64 %v751, 8
  br i1 %v752, label %b155, label %b156
b155:
  %v753 = mul i64 %v751, 1
  %v754 = getelementptr inbounds float, ptr %v664, i64 %v753
  %v755 = getelementptr float, ptr %v754, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v756 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v755, <8 x i1> %v661, <8 x float> zeroinitializer)
  %v757 = mul i64 %v751, 32
  %v758 = getelementptr inbounds float, ptr %v652, i64 %v757
  store <8 x float> %v756, ptr %v758, align 4
  %v759 = add nsw i64 %v751, 1
  br label %b154
b156:
  br label %b153
b153:
  %v760 = add i64 %v648, 8
  %v761 = add i64 %v649, 8
  %v762 = getelementptr inbounds float, ptr %v627, i64 %v760
  %v763 = sub i64 40, %v761
  %v764 = icmp slt i64 %v763, 0
  %v765 = select i1 %v764, i64 0, i64 %v763
  %v766 = icmp ult i64 %v765, 8
  %v767 = select i1 %v766, i64 %v765, i64 8
  %v768 = trunc i64 %v767 to i32
  %v769 = insertelement <8 x i32> poison, i32 %v768, i64 0
  %v770 = shufflevector <8 x i32> %v769, <8 x i32> poison, <8 x i32> zeroinitializer
  %v771 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v770
  %v772 = mul i64 %v761, 8
  %v773 = add i64 0, %v772
  %v774 = getelementptr inbounds float, ptr %v88, i64 %v773
  %v775 = icmp sge i64 %v765, 8
  br i1 %v775, label %b157, label %b158
b157:
  br label %b159
b159:
  %v776 = phi i64 [ 0, %b157 ], [ %v850, %b160 ]
  %v777 = icmp slt i64 %v776, 8
  br i1 %v777, label %b160, label %b161
b160:
  %v778 = add i64 %v776, 0
  %v779 = getelementptr inbounds float, ptr %v774, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = add i64 %v776, 8
  %v782 = getelementptr inbounds float, ptr %v774, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = add i64 %v776, 16
  %v785 = getelementptr inbounds float, ptr %v774, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = add i64 %v776, 24
  %v788 = getelementptr inbounds float, ptr %v774, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = add i64 %v776, 32
  %v791 = getelementptr inbounds float, ptr %v774, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = add i64 %v776, 40
  %v794 = getelementptr inbounds float, ptr %v774, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = add i64 %v776, 48
  %v797 = getelementptr inbounds float, ptr %v774, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 %v776, 56
  %v800 = getelementptr inbounds float, ptr %v774, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = shufflevector <8 x float> %v780, <8 x float> %v792, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v803 = shufflevector <8 x float> %v780, <8 x float> %v792, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v804 = shufflevector <8 x float> %v783, <8 x float> %v795, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v805 = shufflevector <8 x float> %v783, <8 x float> %v795, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v806 = shufflevector <8 x float> %v786, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v807 = shufflevector <8 x float> %v786, <8 x float> %v798, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v808 = shufflevector <8 x float> %v789, <8 x float> %v801, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v809 = shufflevector <8 x float> %v789, <8 x float> %v801, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v810 = shufflevector <8 x float> %v802, <8 x float> %v806, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v811 = shufflevector <8 x float> %v802, <8 x float> %v806, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v812 = shufflevector <8 x float> %v804, <8 x float> %v808, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v808, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v814 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v815 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v816 = shufflevector <8 x float> %v805, <8 x float> %v809, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v817 = shufflevector <8 x float> %v805, <8 x float> %v809, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v818 = shufflevector <8 x float> %v810, <8 x float> %v812, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v819 = shufflevector <8 x float> %v810, <8 x float> %v812, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v820 = shufflevector <8 x float> %v811, <8 x float> %v813, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v821 = shufflevector <8 x float> %v811, <8 x float> %v813, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v822 = shufflevector <8 x float> %v814, <8 x float> %v816, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v823 = shufflevector <8 x float> %v814, <8 x float> %v816, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v824 = shufflevector <8 x float> %v815, <8 x float> %v817, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v825 = shufflevector <8 x float> %v815, <8 x float> %v817, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v826 = add i64 %v776, 0
  %v827 = mul i64 %v826, 32
  %v828 = getelementptr inbounds float, ptr %v762, i64 %v827
  store <8 x float> %v818, ptr %v828, align 4
  %v829 = add i64 %v776, 1
  %v830 = mul i64 %v829, 32
  %v831 = getelementptr inbounds float, ptr %v762, i64 %v830
  store <8 x float> %v819, ptr %v831, align 4
  %v832 = add i64 %v776, 2
  %v833 = mul i64 %v832, 32
  %v834 = getelementptr inbounds float, ptr %v762, i64 %v833
  store <8 x float> %v820, ptr %v834, align 4
  %v835 = add i64 %v776, 3
  %v836 = mul i64 %v835, 32
  %v837 = getelementptr inbounds float, ptr %v762, i64 %v836
  store <8 x float> %v821, ptr %v837, align 4
  %v838 = add i64 %v776, 4
  %v839 = mul i64 %v838, 32
  %v840 = getelementptr inbounds float, ptr %v762, i64 %v839
  store <8 x float> %v822, ptr %v840, align 4
  %v841 = add i64 %v776, 5
  %v842 = mul i64 %v841, 32
  %v843 = getelementptr inbounds float, ptr %v762, i64 %v842
  store <8 x float> %v823, ptr %v843, align 4
  %v844 = add i64 %v776, 6
  %v845 = mul i64 %v844, 32
  %v846 = getelementptr inbounds float, ptr %v762, i64 %v845
  store <8 x float> %v824, ptr %v846, align 4
  %v847 = add i64 %v776, 7
  %v848 = mul i64 %v847, 32
  %v849 = getelementptr inbounds float, ptr %v762, i64 %v848
  store <8 x float> %v825, ptr %v849, align 4
  %v850 = add nsw i64 %v776, 8
  br label %b159
b161:
  br label %b162
b162:
  %v851 = phi i64 [ 8, %b161 ], [ %v859, %b163 ]
  %v852 = icmp slt i64 %v851, 8
  br i1 %v852, label %b163, label %b164
b163:
  %v853 = mul i64 %v851, 1
  %v854 = getelementptr inbounds float, ptr %v774, i64 %v853
  %v855 = getelementptr float, ptr %v854, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v856 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v855, <8 x i1> %v771, <8 x float> zeroinitializer)
  %v857 = mul i64 %v851, 32
  %v858 = getelementptr inbounds float, ptr %v762, i64 %v857
  store <8 x float> %v856, ptr %v858, align 4
  %v859 = add nsw i64 %v851, 1
  br label %b162
b164:
  br label %b158
b158:
  %v860 = icmp slt i64 %v765, 8
  br i1 %v860, label %b165, label %b166
b165:
  br label %b167
b167:
  %v861 = phi i64 [ 0, %b165 ], [ %v869, %b168 ]
  %v862 = icmp slt i64 %v861, 8
  br i1 %v862, label %b168, label %b169
b168:
  %v863 = mul i64 %v861, 1
  %v864 = getelementptr inbounds float, ptr %v774, i64 %v863
  %v865 = getelementptr float, ptr %v864, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v866 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v865, <8 x i1> %v771, <8 x float> zeroinitializer)
  %v867 = mul i64 %v861, 32
  %v868 = getelementptr inbounds float, ptr %v762, i64 %v867
  store <8 x float> %v866, ptr %v868, align 4
  %v869 = add nsw i64 %v861, 1
  br label %b167
b169:
  br label %b166
b166:
  %v870 = add i64 %v648, 16
  %v871 = add i64 %v649, 16
  %v872 = getelementptr inbounds float, ptr %v627, i64 %v870
  %v873 = sub i64 40, %v871
  %v874 = icmp slt i64 %v873, 0
  %v875 = select i1 %v874, i64 0, i64 %v873
  %v876 = icmp ult i64 %v875, 8
  %v877 = select i1 %v876, i64 %v875, i64 8
  %v878 = trunc i64 %v877 to i32
  %v879 = insertelement <8 x i32> poison, i32 %v878, i64 0
  %v880 = shufflevector <8 x i32> %v879, <8 x i32> poison, <8 x i32> zeroinitializer
  %v881 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v880
  %v882 = mul i64 %v871, 8
  %v883 = add i64 0, %v882
  %v884 = getelementptr inbounds float, ptr %v88, i64 %v883
  %v885 = icmp sge i64 %v875, 8
  br i1 %v885, label %b170, label %b171
b170:
  br label %b172
b172:
  %v886 = phi i64 [ 0, %b170 ], [ %v960, %b173 ]
  %v887 = icmp slt i64 %v886, 8
  br i1 %v887, label %b173, label %b174
b173:
  %v888 = add i64 %v886, 0
  %v889 = getelementptr inbounds float, ptr %v884, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 %v886, 8
  %v892 = getelementptr inbounds float, ptr %v884, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 %v886, 16
  %v895 = getelementptr inbounds float, ptr %v884, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 %v886, 24
  %v898 = getelementptr inbounds float, ptr %v884, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 %v886, 32
  %v901 = getelementptr inbounds float, ptr %v884, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 %v886, 40
  %v904 = getelementptr inbounds float, ptr %v884, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = add i64 %v886, 48
  %v907 = getelementptr inbounds float, ptr %v884, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = add i64 %v886, 56
  %v910 = getelementptr inbounds float, ptr %v884, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = shufflevector <8 x float> %v890, <8 x float> %v902, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v913 = shufflevector <8 x float> %v890, <8 x float> %v902, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v914 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v915 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v916 = shufflevector <8 x float> %v896, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v917 = shufflevector <8 x float> %v896, <8 x float> %v908, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v918 = shufflevector <8 x float> %v899, <8 x float> %v911, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v919 = shufflevector <8 x float> %v899, <8 x float> %v911, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v920 = shufflevector <8 x float> %v912, <8 x float> %v916, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v921 = shufflevector <8 x float> %v912, <8 x float> %v916, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v922 = shufflevector <8 x float> %v914, <8 x float> %v918, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v918, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v924 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v925 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v926 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v927 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v928 = shufflevector <8 x float> %v920, <8 x float> %v922, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v929 = shufflevector <8 x float> %v920, <8 x float> %v922, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v930 = shufflevector <8 x float> %v921, <8 x float> %v923, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v931 = shufflevector <8 x float> %v921, <8 x float> %v923, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v932 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v933 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v934 = shufflevector <8 x float> %v925, <8 x float> %v927, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v935 = shufflevector <8 x float> %v925, <8 x float> %v927, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v936 = add i64 %v886, 0
  %v937 = mul i64 %v936, 32
  %v938 = getelementptr inbounds float, ptr %v872, i64 %v937
  store <8 x float> %v928, ptr %v938, align 4
  %v939 = add i64 %v886, 1
  %v940 = mul i64 %v939, 32
  %v941 = getelementptr inbounds float, ptr %v872, i64 %v940
  store <8 x float> %v929, ptr %v941, align 4
  %v942 = add i64 %v886, 2
  %v943 = mul i64 %v942, 32
  %v944 = getelementptr inbounds float, ptr %v872, i64 %v943
  store <8 x float> %v930, ptr %v944, align 4
  %v945 = add i64 %v886, 3
  %v946 = mul i64 %v945, 32
  %v947 = getelementptr inbounds float, ptr %v872, i64 %v946
  store <8 x float> %v931, ptr %v947, align 4
  %v948 = add i64 %v886, 4
  %v949 = mul i64 %v948, 32
  %v950 = getelementptr inbounds float, ptr %v872, i64 %v949
  store <8 x float> %v932, ptr %v950, align 4
  %v951 = add i64 %v886, 5
  %v952 = mul i64 %v951, 32
  %v953 = getelementptr inbounds float, ptr %v872, i64 %v952
  store <8 x float> %v933, ptr %v953, align 4
  %v954 = add i64 %v886, 6
  %v955 = mul i64 %v954, 32
  %v956 = getelementptr inbounds float, ptr %v872, i64 %v955
  store <8 x float> %v934, ptr %v956, align 4
  %v957 = add i64 %v886, 7
  %v958 = mul i64 %v957, 32
  %v959 = getelementptr inbounds float, ptr %v872, i64 %v958
  store <8 x float> %v935, ptr %v959, align 4
  %v960 = add nsw i64 %v886, 8
  br label %b172
b174:
  br label %b175
b175:
  %v961 = phi i64 [ 8, %b174 ], [ %v969, %b176 ]
  %v962 = icmp slt i64 %v961, 8
  br i1 %v962, label %b176, label %b177
b176:
  %v963 = mul i64 %v961, 1
  %v964 = getelementptr inbounds float, ptr %v884, i64 %v963
  %v965 = getelementptr float, ptr %v964, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v966 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v965, <8 x i1> %v881, <8 x float> zeroinitializer)
  %v967 = mul i64 %v961, 32
  %v968 = getelementptr inbounds float, ptr %v872, i64 %v967
  store <8 x float> %v966, ptr %v968, align 4
  %v969 = add nsw i64 %v961, 1
  br label %b175
b177:
  br label %b171
b171:
  %v970 = icmp slt i64 %v875, 8
  br i1 %v970, label %b178, label %b179
b178:
  br label %b180
b180:
  %v971 = phi i64 [ 0, %b178 ], [ %v979, %b181 ]
  %v972 = icmp slt i64 %v971, 8
  br i1 %v972, label %b181, label %b182
b181:
  %v973 = mul i64 %v971, 1
  %v974 = getelementptr inbounds float, ptr %v884, i64 %v973
  %v975 = getelementptr float, ptr %v974, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v976 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v975, <8 x i1> %v881, <8 x float> zeroinitializer)
  %v977 = mul i64 %v971, 32
  %v978 = getelementptr inbounds float, ptr %v872, i64 %v977
  store <8 x float> %v976, ptr %v978, align 4
  %v979 = add nsw i64 %v971, 1
  br label %b180
b182:
  br label %b179
b179:
  %v980 = add i64 %v648, 24
  %v981 = add i64 %v649, 24
  %v982 = getelementptr inbounds float, ptr %v627, i64 %v980
  %v983 = sub i64 40, %v981
  %v984 = icmp slt i64 %v983, 0
  %v985 = select i1 %v984, i64 0, i64 %v983
  %v986 = icmp ult i64 %v985, 8
  %v987 = select i1 %v986, i64 %v985, i64 8
  %v988 = trunc i64 %v987 to i32
  %v989 = insertelement <8 x i32> poison, i32 %v988, i64 0
  %v990 = shufflevector <8 x i32> %v989, <8 x i32> poison, <8 x i32> zeroinitializer
  %v991 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v990
  %v992 = mul i64 %v981, 8
  %v993 = add i64 0, %v992
  %v994 = getelementptr inbounds float, ptr %v88, i64 %v993
  %v995 = icmp sge i64 %v985, 8
  br i1 %v995, label %b183, label %b184
b183:
  br label %b185
b185:
  %v996 = phi i64 [ 0, %b183 ], [ %v1070, %b186 ]
  %v997 = icmp slt i64 %v996, 8
  br i1 %v997, label %b186, label %b187
b186:
  %v998 = add i64 %v996, 0
  %v999 = getelementptr inbounds float, ptr %v994, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = add i64 %v996, 8
  %v1002 = getelementptr inbounds float, ptr %v994, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 %v996, 16
  %v1005 = getelementptr inbounds float, ptr %v994, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v996, 24
  %v1008 = getelementptr inbounds float, ptr %v994, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v996, 32
  %v1011 = getelementptr inbounds float, ptr %v994, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v996, 40
  %v1014 = getelementptr inbounds float, ptr %v994, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = add i64 %v996, 48
  %v1017 = getelementptr inbounds float, ptr %v994, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v996, 56
  %v1020 = getelementptr inbounds float, ptr %v994, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1023 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1025 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1027 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1029 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1022, <8 x float> %v1026, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1031 = shufflevector <8 x float> %v1022, <8 x float> %v1026, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1032 = shufflevector <8 x float> %v1024, <8 x float> %v1028, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1028, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1034 = shufflevector <8 x float> %v1023, <8 x float> %v1027, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1035 = shufflevector <8 x float> %v1023, <8 x float> %v1027, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1036 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1037 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1038 = shufflevector <8 x float> %v1030, <8 x float> %v1032, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1039 = shufflevector <8 x float> %v1030, <8 x float> %v1032, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1040 = shufflevector <8 x float> %v1031, <8 x float> %v1033, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1041 = shufflevector <8 x float> %v1031, <8 x float> %v1033, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1042 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1043 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1044 = shufflevector <8 x float> %v1035, <8 x float> %v1037, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1045 = shufflevector <8 x float> %v1035, <8 x float> %v1037, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1046 = add i64 %v996, 0
  %v1047 = mul i64 %v1046, 32
  %v1048 = getelementptr inbounds float, ptr %v982, i64 %v1047
  store <8 x float> %v1038, ptr %v1048, align 4
  %v1049 = add i64 %v996, 1
  %v1050 = mul i64 %v1049, 32
  %v1051 = getelementptr inbounds float, ptr %v982, i64 %v1050
  store <8 x float> %v1039, ptr %v1051, align 4
  %v1052 = add i64 %v996, 2
  %v1053 = mul i64 %v1052, 32
  %v1054 = getelementptr inbounds float, ptr %v982, i64 %v1053
  store <8 x float> %v1040, ptr %v1054, align 4
  %v1055 = add i64 %v996, 3
  %v1056 = mul i64 %v1055, 32
  %v1057 = getelementptr inbounds float, ptr %v982, i64 %v1056
  store <8 x float> %v1041, ptr %v1057, align 4
  %v1058 = add i64 %v996, 4
  %v1059 = mul i64 %v1058, 32
  %v1060 = getelementptr inbounds float, ptr %v982, i64 %v1059
  store <8 x float> %v1042, ptr %v1060, align 4
  %v1061 = add i64 %v996, 5
  %v1062 = mul i64 %v1061, 32
  %v1063 = getelementptr inbounds float, ptr %v982, i64 %v1062
  store <8 x float> %v1043, ptr %v1063, align 4
  %v1064 = add i64 %v996, 6
  %v1065 = mul i64 %v1064, 32
  %v1066 = getelementptr inbounds float, ptr %v982, i64 %v1065
  store <8 x float> %v1044, ptr %v1066, align 4
  %v1067 = add i64 %v996, 7
  %v1068 = mul i64 %v1067, 32
  %v1069 = getelementptr inbounds float, ptr %v982, i64 %v1068
  store <8 x float> %v1045, ptr %v1069, align 4
  %v1070 = add nsw i64 %v996, 8
  br label %b185
b187:
  br label %b188
b188:
  %v1071 = phi i64 [ 8, %b187 ], [ %v1079, %b189 ]
  %v1072 = icmp slt i64 %v1071, 8
  br i1 %v1072, label %b189, label %b190
b189:
  %v1073 = mul i64 %v1071, 1
  %v1074 = getelementptr inbounds float, ptr %v994, i64 %v1073
  %v1075 = getelementptr float, ptr %v1074, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1076 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1075, <8 x i1> %v991, <8 x float> zeroinitializer)
  %v1077 = mul i64 %v1071, 32
  %v1078 = getelementptr inbounds float, ptr %v982, i64 %v1077
  store <8 x float> %v1076, ptr %v1078, align 4
  %v1079 = add nsw i64 %v1071, 1
  br label %b188
b190:
  br label %b184
b184:
  %v1080 = icmp slt i64 %v985, 8
  br i1 %v1080, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1081 = phi i64 [ 0, %b191 ], [ %v1089, %b194 ]
  %v1082 = icmp slt i64 %v1081, 8
  br i1 %v1082, label %b194, label %b195
b194:
  %v1083 = mul i64 %v1081, 1
  %v1084 = getelementptr inbounds float, ptr %v994, i64 %v1083
  %v1085 = getelementptr float, ptr %v1084, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1086 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1085, <8 x i1> %v991, <8 x float> zeroinitializer)
  %v1087 = mul i64 %v1081, 32
  %v1088 = getelementptr inbounds float, ptr %v982, i64 %v1087
  store <8 x float> %v1086, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1081, 1
  br label %b193
b195:
  br label %b192
b192:
  %v1090 = add i64 %v648, 256
  %v1091 = add nsw i64 %v646, 1
  br label %b141
b143:
  %v1092 = icmp eq i64 %v643, 2
  br i1 %v1092, label %b196, label %b197
b196:
  %v1093 = mul i64 1, 256
  %v1094 = mul i64 1, 32
  %v1095 = add i64 %v1093, 0
  %v1096 = add i64 %v1094, 0
  %v1097 = getelementptr inbounds float, ptr %v627, i64 %v1095
  %v1098 = sub i64 40, %v1096
  %v1099 = icmp slt i64 %v1098, 0
  %v1100 = select i1 %v1099, i64 0, i64 %v1098
  %v1101 = icmp ult i64 %v1100, 8
  %v1102 = select i1 %v1101, i64 %v1100, i64 8
  %v1103 = trunc i64 %v1102 to i32
  %v1104 = insertelement <8 x i32> poison, i32 %v1103, i64 0
  %v1105 = shufflevector <8 x i32> %v1104, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1106 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1105
  %v1107 = mul i64 %v1096, 8
  %v1108 = add i64 0, %v1107
  %v1109 = getelementptr inbounds float, ptr %v88, i64 %v1108
  %v1110 = icmp sge i64 %v1100, 8
  br i1 %v1110, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1111 = phi i64 [ 0, %b198 ], [ %v1185, %b201 ]
  %v1112 = icmp slt i64 %v1111, 8
  br i1 %v1112, label %b201, label %b202
b201:
  %v1113 = add i64 %v1111, 0
  %v1114 = getelementptr inbounds float, ptr %v1109, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = add i64 %v1111, 8
  %v1117 = getelementptr inbounds float, ptr %v1109, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = add i64 %v1111, 16
  %v1120 = getelementptr inbounds float, ptr %v1109, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = add i64 %v1111, 24
  %v1123 = getelementptr inbounds float, ptr %v1109, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = add i64 %v1111, 32
  %v1126 = getelementptr inbounds float, ptr %v1109, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = add i64 %v1111, 40
  %v1129 = getelementptr inbounds float, ptr %v1109, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 %v1111, 48
  %v1132 = getelementptr inbounds float, ptr %v1109, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = add i64 %v1111, 56
  %v1135 = getelementptr inbounds float, ptr %v1109, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = shufflevector <8 x float> %v1115, <8 x float> %v1127, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1138 = shufflevector <8 x float> %v1115, <8 x float> %v1127, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1139 = shufflevector <8 x float> %v1118, <8 x float> %v1130, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1140 = shufflevector <8 x float> %v1118, <8 x float> %v1130, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1121, <8 x float> %v1133, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1142 = shufflevector <8 x float> %v1121, <8 x float> %v1133, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1143 = shufflevector <8 x float> %v1124, <8 x float> %v1136, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1144 = shufflevector <8 x float> %v1124, <8 x float> %v1136, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1145 = shufflevector <8 x float> %v1137, <8 x float> %v1141, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1146 = shufflevector <8 x float> %v1137, <8 x float> %v1141, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1147 = shufflevector <8 x float> %v1139, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1148 = shufflevector <8 x float> %v1139, <8 x float> %v1143, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1149 = shufflevector <8 x float> %v1138, <8 x float> %v1142, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1150 = shufflevector <8 x float> %v1138, <8 x float> %v1142, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1151 = shufflevector <8 x float> %v1140, <8 x float> %v1144, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1152 = shufflevector <8 x float> %v1140, <8 x float> %v1144, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1153 = shufflevector <8 x float> %v1145, <8 x float> %v1147, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1154 = shufflevector <8 x float> %v1145, <8 x float> %v1147, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1155 = shufflevector <8 x float> %v1146, <8 x float> %v1148, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1156 = shufflevector <8 x float> %v1146, <8 x float> %v1148, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1157 = shufflevector <8 x float> %v1149, <8 x float> %v1151, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1158 = shufflevector <8 x float> %v1149, <8 x float> %v1151, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1159 = shufflevector <8 x float> %v1150, <8 x float> %v1152, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1160 = shufflevector <8 x float> %v1150, <8 x float> %v1152, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1161 = add i64 %v1111, 0
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v1097, i64 %v1162
  store <8 x float> %v1153, ptr %v1163, align 4
  %v1164 = add i64 %v1111, 1
  %v1165 = mul i64 %v1164, 8
  %v1166 = getelementptr inbounds float, ptr %v1097, i64 %v1165
  store <8 x float> %v1154, ptr %v1166, align 4
  %v1167 = add i64 %v1111, 2
  %v1168 = mul i64 %v1167, 8
  %v1169 = getelementptr inbounds float, ptr %v1097, i64 %v1168
  store <8 x float> %v1155, ptr %v1169, align 4
  %v1170 = add i64 %v1111, 3
  %v1171 = mul i64 %v1170, 8
  %v1172 = getelementptr inbounds float, ptr %v1097, i64 %v1171
  store <8 x float> %v1156, ptr %v1172, align 4
  %v1173 = add i64 %v1111, 4
  %v1174 = mul i64 %v1173, 8
  %v1175 = getelementptr inbounds float, ptr %v1097, i64 %v1174
  store <8 x float> %v1157, ptr %v1175, align 4
  %v1176 = add i64 %v1111, 5
  %v1177 = mul i64 %v1176, 8
  %v1178 = getelementptr inbounds float, ptr %v1097, i64 %v1177
  store <8 x float> %v1158, ptr %v1178, align 4
  %v1179 = add i64 %v1111, 6
  %v1180 = mul i64 %v1179, 8
  %v1181 = getelementptr inbounds float, ptr %v1097, i64 %v1180
  store <8 x float> %v1159, ptr %v1181, align 4
  %v1182 = add i64 %v1111, 7
  %v1183 = mul i64 %v1182, 8
  %v1184 = getelementptr inbounds float, ptr %v1097, i64 %v1183
  store <8 x float> %v1160, ptr %v1184, align 4
  %v1185 = add nsw i64 %v1111, 8
  br label %b200
b202:
  br label %b203
b203:
  %v1186 = phi i64 [ 8, %b202 ], [ %v1194, %b204 ]
  %v1187 = icmp slt i64 %v1186, 8
  br i1 %v1187, label %b204, label %b205
b204:
  %v1188 = mul i64 %v1186, 1
  %v1189 = getelementptr inbounds float, ptr %v1109, i64 %v1188
  %v1190 = getelementptr float, ptr %v1189, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1191 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1190, <8 x i1> %v1106, <8 x float> zeroinitializer)
  %v1192 = mul i64 %v1186, 8
  %v1193 = getelementptr inbounds float, ptr %v1097, i64 %v1192
  store <8 x float> %v1191, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1186, 1
  br label %b203
b205:
  br label %b199
b199:
  %v1195 = icmp slt i64 %v1100, 8
  br i1 %v1195, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1196 = phi i64 [ 0, %b206 ], [ %v1204, %b209 ]
  %v1197 = icmp slt i64 %v1196, 8
  br i1 %v1197, label %b209, label %b210
b209:
  %v1198 = mul i64 %v1196, 1
  %v1199 = getelementptr inbounds float, ptr %v1109, i64 %v1198
  %v1200 = getelementptr float, ptr %v1199, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1201 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1200, <8 x i1> %v1106, <8 x float> zeroinitializer)
  %v1202 = mul i64 %v1196, 8
  %v1203 = getelementptr inbounds float, ptr %v1097, i64 %v1202
  store <8 x float> %v1201, ptr %v1203, align 4
  %v1204 = add nsw i64 %v1196, 1
  br label %b208
b210:
  br label %b207
b207:
  %v1205 = add i64 %v1093, 64
  br label %b197
b197:
  br label %b140
b140:
  %v1206 = icmp sgt i64 %v3, 1
  br i1 %v1206, label %b211, label %b212
b211:
  %v1207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1208 = atomicrmw add ptr %v1207, i64 1 acq_rel
  %v1209 = load i64, ptr %v201, align 8
  %v1210 = add i64 %v1209, 1
  store i64 %v1210, ptr %v201, align 8
  %v1211 = mul i64 %v3, %v1210
  br label %b213
b213:
  %v1212 = load atomic i64, ptr %v1207 acquire, align 8
  %v1213 = icmp slt i64 %v1212, %v1211
  br i1 %v1213, label %b214, label %b215
b214:
  %v1214 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1215 = getelementptr inbounds float, ptr %v203, i64 320
  %v1216 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1217 = load i64, ptr %v1216, align 8
  %v1218 = icmp eq i64 %v1217, 0
  br i1 %v1218, label %b216, label %b217
b216:
  %v1219 = add i64 1, 0
  %v1220 = sdiv i64 %v1219, 1
  %v1221 = add i64 %v2, 1
  %v1222 = mul i64 %v1220, %v2
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, 1
  %v1226 = select i1 %v1225, i64 %v1224, i64 1
  %v1227 = mul i64 %v1220, %v1221
  %v1228 = sdiv i64 %v1227, %v3
  %v1229 = mul i64 %v1228, 1
  %v1230 = icmp slt i64 %v1229, 1
  %v1231 = select i1 %v1230, i64 %v1229, i64 1
  %v1232 = icmp slt i64 %v1231, 1
  %v1233 = select i1 %v1232, i64 %v1231, i64 1
  br label %b218
b218:
  %v1234 = phi i64 [ %v1226, %b216 ], [ %v1569, %b256 ]
  %v1235 = icmp slt i64 %v1234, %v1233
  br i1 %v1235, label %b219, label %b220
b219:
  %v1236 = mul i64 %v1234, 192
  %v1237 = mul i64 %v1234, 8
  %v1238 = add i64 %v1236, 0
  %v1239 = add i64 %v1237, 0
  %v1240 = getelementptr inbounds float, ptr %v1215, i64 %v1238
  %v1241 = sub i64 8, %v1239
  %v1242 = icmp slt i64 %v1241, 0
  %v1243 = select i1 %v1242, i64 0, i64 %v1241
  %v1244 = icmp ult i64 %v1243, 8
  %v1245 = select i1 %v1244, i64 %v1243, i64 8
  %v1246 = trunc i64 %v1245 to i32
  %v1247 = insertelement <8 x i32> poison, i32 %v1246, i64 0
  %v1248 = shufflevector <8 x i32> %v1247, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1249 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1248
  %v1250 = mul i64 %v1239, 8
  %v1251 = add i64 0, %v1250
  %v1252 = getelementptr inbounds float, ptr %v34, i64 %v1251
  %v1253 = icmp sge i64 %v1243, 8
  br i1 %v1253, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1254 = phi i64 [ 0, %b221 ], [ %v1328, %b224 ]
  %v1255 = icmp slt i64 %v1254, 8
  br i1 %v1255, label %b224, label %b225
b224:
  %v1256 = add i64 %v1254, 0
  %v1257 = getelementptr inbounds float, ptr %v1252, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = add i64 %v1254, 8
  %v1260 = getelementptr inbounds float, ptr %v1252, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = add i64 %v1254, 16
  %v1263 = getelementptr inbounds float, ptr %v1252, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = add i64 %v1254, 24
  %v1266 = getelementptr inbounds float, ptr %v1252, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 %v1254, 32
  %v1269 = getelementptr inbounds float, ptr %v1252, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = add i64 %v1254, 40
  %v1272 = getelementptr inbounds float, ptr %v1252, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = add i64 %v1254, 48
  %v1275 = getelementptr inbounds float, ptr %v1252, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = add i64 %v1254, 56
  %v1278 = getelementptr inbounds float, ptr %v1252, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1281 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1282 = shufflevector <8 x float> %v1261, <8 x float> %v1273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1283 = shufflevector <8 x float> %v1261, <8 x float> %v1273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1284 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1285 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1286 = shufflevector <8 x float> %v1267, <8 x float> %v1279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1287 = shufflevector <8 x float> %v1267, <8 x float> %v1279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1288 = shufflevector <8 x float> %v1280, <8 x float> %v1284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1289 = shufflevector <8 x float> %v1280, <8 x float> %v1284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1290 = shufflevector <8 x float> %v1282, <8 x float> %v1286, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1291 = shufflevector <8 x float> %v1282, <8 x float> %v1286, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1292 = shufflevector <8 x float> %v1281, <8 x float> %v1285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1293 = shufflevector <8 x float> %v1281, <8 x float> %v1285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1294 = shufflevector <8 x float> %v1283, <8 x float> %v1287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1295 = shufflevector <8 x float> %v1283, <8 x float> %v1287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1296 = shufflevector <8 x float> %v1288, <8 x float> %v1290, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1297 = shufflevector <8 x float> %v1288, <8 x float> %v1290, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1298 = shufflevector <8 x float> %v1289, <8 x float> %v1291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1299 = shufflevector <8 x float> %v1289, <8 x float> %v1291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1300 = shufflevector <8 x float> %v1292, <8 x float> %v1294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1301 = shufflevector <8 x float> %v1292, <8 x float> %v1294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1302 = shufflevector <8 x float> %v1293, <8 x float> %v1295, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1303 = shufflevector <8 x float> %v1293, <8 x float> %v1295, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1304 = add i64 %v1254, 0
  %v1305 = mul i64 %v1304, 24
  %v1306 = getelementptr inbounds float, ptr %v1240, i64 %v1305
  store <8 x float> %v1296, ptr %v1306, align 4
  %v1307 = add i64 %v1254, 1
  %v1308 = mul i64 %v1307, 24
  %v1309 = getelementptr inbounds float, ptr %v1240, i64 %v1308
  store <8 x float> %v1297, ptr %v1309, align 4
  %v1310 = add i64 %v1254, 2
  %v1311 = mul i64 %v1310, 24
  %v1312 = getelementptr inbounds float, ptr %v1240, i64 %v1311
  store <8 x float> %v1298, ptr %v1312, align 4
  %v1313 = add i64 %v1254, 3
  %v1314 = mul i64 %v1313, 24
  %v1315 = getelementptr inbounds float, ptr %v1240, i64 %v1314
  store <8 x float> %v1299, ptr %v1315, align 4
  %v1316 = add i64 %v1254, 4
  %v1317 = mul i64 %v1316, 24
  %v1318 = getelementptr inbounds float, ptr %v1240, i64 %v1317
  store <8 x float> %v1300, ptr %v1318, align 4
  %v1319 = add i64 %v1254, 5
  %v1320 = mul i64 %v1319, 24
  %v1321 = getelementptr inbounds float, ptr %v1240, i64 %v1320
  store <8 x float> %v1301, ptr %v1321, align 4
  %v1322 = add i64 %v1254, 6
  %v1323 = mul i64 %v1322, 24
  %v1324 = getelementptr inbounds float, ptr %v1240, i64 %v1323
  store <8 x float> %v1302, ptr %v1324, align 4
  %v1325 = add i64 %v1254, 7
  %v1326 = mul i64 %v1325, 24
  %v1327 = getelementptr inbounds float, ptr %v1240, i64 %v1326
  store <8 x float> %v1303, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1254, 8
  br label %b223
b225:
  br label %b226
b226:
  %v1329 = phi i64 [ 8, %b225 ], [ %v1337, %b227 ]
  %v1330 = icmp slt i64 %v1329, 8
  br i1 %v1330, label %b227, label %b228
b227:
  %v1331 = mul i64 %v1329, 1
  %v1332 = getelementptr inbounds float, ptr %v1252, i64 %v1331
  %v1333 = getelementptr float, ptr %v1332, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1334 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1333, <8 x i1> %v1249, <8 x float> zeroinitializer)
  %v1335 = mul i64 %v1329, 24
  %v1336 = getelementptr inbounds float, ptr %v1240, i64 %v1335
  store <8 x float> %v1334, ptr %v1336, align 4
  %v1337 = add nsw i64 %v1329, 1
  br label %b226
b228:
  br label %b222
b222:
  %v1338 = icmp slt i64 %v1243, 8
  br i1 %v1338, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1339 = phi i64 [ 0, %b229 ], [ %v1347, %b232 ]
  %v1340 = icmp slt i64 %v1339, 8
  br i1 %v1340, label %b232, label %b233
b232:
  %v1341 = mul i64 %v1339, 1
  %v1342 = getelementptr inbounds float, ptr %v1252, i64 %v1341
  %v1343 = getelementptr float, ptr %v1342, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1344 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1343, <8 x i1> %v1249, <8 x float> zeroinitializer)
  %v1345 = mul i64 %v1339, 24
  %v1346 = getelementptr inbounds float, ptr %v1240, i64 %v1345
  store <8 x float> %v1344, ptr %v1346, align 4
  %v1347 = add nsw i64 %v1339, 1
  br label %b231
b233:
  br label %b230
b230:
  %v1348 = add i64 %v1236, 8
  %v1349 = add i64 %v1237, 0
  %v1350 = getelementptr inbounds float, ptr %v1215, i64 %v1348
  %v1351 = sub i64 8, %v1349
  %v1352 = icmp slt i64 %v1351, 0
  %v1353 = select i1 %v1352, i64 0, i64 %v1351
  %v1354 = icmp ult i64 %v1353, 8
  %v1355 = select i1 %v1354, i64 %v1353, i64 8
  %v1356 = trunc i64 %v1355 to i32
  %v1357 = insertelement <8 x i32> poison, i32 %v1356, i64 0
  %v1358 = shufflevector <8 x i32> %v1357, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1359 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1358
  %v1360 = mul i64 %v1349, 8
  %v1361 = add i64 0, %v1360
  %v1362 = getelementptr inbounds float, ptr %v36, i64 %v1361
  %v1363 = icmp sge i64 %v1353, 8
  br i1 %v1363, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1364 = phi i64 [ 0, %b234 ], [ %v1438, %b237 ]
  %v1365 = icmp slt i64 %v1364, 8
  br i1 %v1365, label %b237, label %b238
b237:
  %v1366 = add i64 %v1364, 0
  %v1367 = getelementptr inbounds float, ptr %v1362, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = add i64 %v1364, 8
  %v1370 = getelementptr inbounds float, ptr %v1362, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = add i64 %v1364, 16
  %v1373 = getelementptr inbounds float, ptr %v1362, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = add i64 %v1364, 24
  %v1376 = getelementptr inbounds float, ptr %v1362, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = add i64 %v1364, 32
  %v1379 = getelementptr inbounds float, ptr %v1362, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = add i64 %v1364, 40
  %v1382 = getelementptr inbounds float, ptr %v1362, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = add i64 %v1364, 48
  %v1385 = getelementptr inbounds float, ptr %v1362, i64 %v1384
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = add i64 %v1364, 56
  %v1388 = getelementptr inbounds float, ptr %v1362, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = shufflevector <8 x float> %v1368, <8 x float> %v1380, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1391 = shufflevector <8 x float> %v1368, <8 x float> %v1380, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1392 = shufflevector <8 x float> %v1371, <8 x float> %v1383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1393 = shufflevector <8 x float> %v1371, <8 x float> %v1383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1394 = shufflevector <8 x float> %v1374, <8 x float> %v1386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1395 = shufflevector <8 x float> %v1374, <8 x float> %v1386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1396 = shufflevector <8 x float> %v1377, <8 x float> %v1389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1397 = shufflevector <8 x float> %v1377, <8 x float> %v1389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1398 = shufflevector <8 x float> %v1390, <8 x float> %v1394, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1399 = shufflevector <8 x float> %v1390, <8 x float> %v1394, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1400 = shufflevector <8 x float> %v1392, <8 x float> %v1396, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1401 = shufflevector <8 x float> %v1392, <8 x float> %v1396, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1402 = shufflevector <8 x float> %v1391, <8 x float> %v1395, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1403 = shufflevector <8 x float> %v1391, <8 x float> %v1395, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1404 = shufflevector <8 x float> %v1393, <8 x float> %v1397, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1405 = shufflevector <8 x float> %v1393, <8 x float> %v1397, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1406 = shufflevector <8 x float> %v1398, <8 x float> %v1400, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1407 = shufflevector <8 x float> %v1398, <8 x float> %v1400, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1408 = shufflevector <8 x float> %v1399, <8 x float> %v1401, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1409 = shufflevector <8 x float> %v1399, <8 x float> %v1401, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1410 = shufflevector <8 x float> %v1402, <8 x float> %v1404, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1411 = shufflevector <8 x float> %v1402, <8 x float> %v1404, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1412 = shufflevector <8 x float> %v1403, <8 x float> %v1405, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1413 = shufflevector <8 x float> %v1403, <8 x float> %v1405, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1414 = add i64 %v1364, 0
  %v1415 = mul i64 %v1414, 24
  %v1416 = getelementptr inbounds float, ptr %v1350, i64 %v1415
  store <8 x float> %v1406, ptr %v1416, align 4
  %v1417 = add i64 %v1364, 1
  %v1418 = mul i64 %v1417, 24
  %v1419 = getelementptr inbounds float, ptr %v1350, i64 %v1418
  store <8 x float> %v1407, ptr %v1419, align 4
  %v1420 = add i64 %v1364, 2
  %v1421 = mul i64 %v1420, 24
  %v1422 = getelementptr inbounds float, ptr %v1350, i64 %v1421
  store <8 x float> %v1408, ptr %v1422, align 4
  %v1423 = add i64 %v1364, 3
  %v1424 = mul i64 %v1423, 24
  %v1425 = getelementptr inbounds float, ptr %v1350, i64 %v1424
  store <8 x float> %v1409, ptr %v1425, align 4
  %v1426 = add i64 %v1364, 4
  %v1427 = mul i64 %v1426, 24
  %v1428 = getelementptr inbounds float, ptr %v1350, i64 %v1427
  store <8 x float> %v1410, ptr %v1428, align 4
  %v1429 = add i64 %v1364, 5
  %v1430 = mul i64 %v1429, 24
  %v1431 = getelementptr inbounds float, ptr %v1350, i64 %v1430
  store <8 x float> %v1411, ptr %v1431, align 4
  %v1432 = add i64 %v1364, 6
  %v1433 = mul i64 %v1432, 24
  %v1434 = getelementptr inbounds float, ptr %v1350, i64 %v1433
  store <8 x float> %v1412, ptr %v1434, align 4
  %v1435 = add i64 %v1364, 7
  %v1436 = mul i64 %v1435, 24
  %v1437 = getelementptr inbounds float, ptr %v1350, i64 %v1436
  store <8 x float> %v1413, ptr %v1437, align 4
  %v1438 = add nsw i64 %v1364, 8
  br label %b236
b238:
  br label %b239
b239:
  %v1439 = phi i64 [ 8, %b238 ], [ %v1447, %b240 ]
  %v1440 = icmp slt i64 %v1439, 8
  br i1 %v1440, label %b240, label %b241
b240:
  %v1441 = mul i64 %v1439, 1
  %v1442 = getelementptr inbounds float, ptr %v1362, i64 %v1441
  %v1443 = getelementptr float, ptr %v1442, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1444 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1443, <8 x i1> %v1359, <8 x float> zeroinitializer)
  %v1445 = mul i64 %v1439, 24
  %v1446 = getelementptr inbounds float, ptr %v1350, i64 %v1445
  store <8 x float> %v1444, ptr %v1446, align 4
  %v1447 = add nsw i64 %v1439, 1
  br label %b239
b241:
  br label %b235
b235:
  %v1448 = icmp slt i64 %v1353, 8
  br i1 %v1448, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1449 = phi i64 [ 0, %b242 ], [ %v1457, %b245 ]
  %v1450 = icmp slt i64 %v1449, 8
  br i1 %v1450, label %b245, label %b246
b245:
  %v1451 = mul i64 %v1449, 1
  %v1452 = getelementptr inbounds float, ptr %v1362, i64 %v1451
  %v1453 = getelementptr float, ptr %v1452, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1454 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1453, <8 x i1> %v1359, <8 x float> zeroinitializer)
  %v1455 = mul i64 %v1449, 24
  %v1456 = getelementptr inbounds float, ptr %v1350, i64 %v1455
  store <8 x float> %v1454, ptr %v1456, align 4
  %v1457 = add nsw i64 %v1449, 1
  br label %b244
b246:
  br label %b243
b243:
  %v1458 = add i64 %v1236, 16
  %v1459 = add i64 %v1237, 0
  %v1460 = getelementptr inbounds float, ptr %v1215, i64 %v1458
  %v1461 = sub i64 8, %v1459
  %v1462 = icmp slt i64 %v1461, 0
  %v1463 = select i1 %v1462, i64 0, i64 %v1461
  %v1464 = icmp ult i64 %v1463, 8
  %v1465 = select i1 %v1464, i64 %v1463, i64 8
  %v1466 = trunc i64 %v1465 to i32
  %v1467 = insertelement <8 x i32> poison, i32 %v1466, i64 0
  %v1468 = shufflevector <8 x i32> %v1467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1469 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1468
  %v1470 = mul i64 %v1459, 8
  %v1471 = add i64 0, %v1470
  %v1472 = getelementptr inbounds float, ptr %v38, i64 %v1471
  %v1473 = icmp sge i64 %v1463, 8
  br i1 %v1473, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1474 = phi i64 [ 0, %b247 ], [ %v1548, %b250 ]
  %v1475 = icmp slt i64 %v1474, 8
  br i1 %v1475, label %b250, label %b251
b250:
  %v1476 = add i64 %v1474, 0
  %v1477 = getelementptr inbounds float, ptr %v1472, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = add i64 %v1474, 8
  %v1480 = getelementptr inbounds float, ptr %v1472, i64 %v1479
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = add i64 %v1474, 16
  %v1483 = getelementptr inbounds float, ptr %v1472, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = add i64 %v1474, 24
  %v1486 = getelementptr inbounds float, ptr %v1472, i64 %v1485
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = add i64 %v1474, 32
  %v1489 = getelementptr inbounds float, ptr %v1472, i64 %v1488
  %v1490 = load <8 x float>, ptr %v1489, align 4
  %v1491 = add i64 %v1474, 40
  %v1492 = getelementptr inbounds float, ptr %v1472, i64 %v1491
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = add i64 %v1474, 48
  %v1495 = getelementptr inbounds float, ptr %v1472, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = add i64 %v1474, 56
  %v1498 = getelementptr inbounds float, ptr %v1472, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = shufflevector <8 x float> %v1478, <8 x float> %v1490, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1501 = shufflevector <8 x float> %v1478, <8 x float> %v1490, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1502 = shufflevector <8 x float> %v1481, <8 x float> %v1493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1503 = shufflevector <8 x float> %v1481, <8 x float> %v1493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1504 = shufflevector <8 x float> %v1484, <8 x float> %v1496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1505 = shufflevector <8 x float> %v1484, <8 x float> %v1496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1506 = shufflevector <8 x float> %v1487, <8 x float> %v1499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1507 = shufflevector <8 x float> %v1487, <8 x float> %v1499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1508 = shufflevector <8 x float> %v1500, <8 x float> %v1504, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1509 = shufflevector <8 x float> %v1500, <8 x float> %v1504, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1510 = shufflevector <8 x float> %v1502, <8 x float> %v1506, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1511 = shufflevector <8 x float> %v1502, <8 x float> %v1506, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1512 = shufflevector <8 x float> %v1501, <8 x float> %v1505, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1513 = shufflevector <8 x float> %v1501, <8 x float> %v1505, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1514 = shufflevector <8 x float> %v1503, <8 x float> %v1507, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1515 = shufflevector <8 x float> %v1503, <8 x float> %v1507, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1516 = shufflevector <8 x float> %v1508, <8 x float> %v1510, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1517 = shufflevector <8 x float> %v1508, <8 x float> %v1510, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1518 = shufflevector <8 x float> %v1509, <8 x float> %v1511, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1519 = shufflevector <8 x float> %v1509, <8 x float> %v1511, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1520 = shufflevector <8 x float> %v1512, <8 x float> %v1514, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1521 = shufflevector <8 x float> %v1512, <8 x float> %v1514, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1522 = shufflevector <8 x float> %v1513, <8 x float> %v1515, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1523 = shufflevector <8 x float> %v1513, <8 x float> %v1515, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1524 = add i64 %v1474, 0
  %v1525 = mul i64 %v1524, 24
  %v1526 = getelementptr inbounds float, ptr %v1460, i64 %v1525
  store <8 x float> %v1516, ptr %v1526, align 4
  %v1527 = add i64 %v1474, 1
  %v1528 = mul i64 %v1527, 24
  %v1529 = getelementptr inbounds float, ptr %v1460, i64 %v1528
  store <8 x float> %v1517, ptr %v1529, align 4
  %v1530 = add i64 %v1474, 2
  %v1531 = mul i64 %v1530, 24
  %v1532 = getelementptr inbounds float, ptr %v1460, i64 %v1531
  store <8 x float> %v1518, ptr %v1532, align 4
  %v1533 = add i64 %v1474, 3
  %v1534 = mul i64 %v1533, 24
  %v1535 = getelementptr inbounds float, ptr %v1460, i64 %v1534
  store <8 x float> %v1519, ptr %v1535, align 4
  %v1536 = add i64 %v1474, 4
  %v1537 = mul i64 %v1536, 24
  %v1538 = getelementptr inbounds float, ptr %v1460, i64 %v1537
  store <8 x float> %v1520, ptr %v1538, align 4
  %v1539 = add i64 %v1474, 5
  %v1540 = mul i64 %v1539, 24
  %v1541 = getelementptr inbounds float, ptr %v1460, i64 %v1540
  store <8 x float> %v1521, ptr %v1541, align 4
  %v1542 = add i64 %v1474, 6
  %v1543 = mul i64 %v1542, 24
  %v1544 = getelementptr inbounds float, ptr %v1460, i64 %v1543
  store <8 x float> %v1522, ptr %v1544, align 4
  %v1545 = add i64 %v1474, 7
  %v1546 = mul i64 %v1545, 24
  %v1547 = getelementptr inbounds float, ptr %v1460, i64 %v1546
  store <8 x float> %v1523, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1474, 8
  br label %b249
b251:
  br label %b252
b252:
  %v1549 = phi i64 [ 8, %b251 ], [ %v1557, %b253 ]
  %v1550 = icmp slt i64 %v1549, 8
  br i1 %v1550, label %b253, label %b254
b253:
  %v1551 = mul i64 %v1549, 1
  %v1552 = getelementptr inbounds float, ptr %v1472, i64 %v1551
  %v1553 = getelementptr float, ptr %v1552, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1554 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1553, <8 x i1> %v1469, <8 x float> zeroinitializer)
  %v1555 = mul i64 %v1549, 24
  %v1556 = getelementptr inbounds float, ptr %v1460, i64 %v1555
  store <8 x float> %v1554, ptr %v1556, align 4
  %v1557 = add nsw i64 %v1549, 1
  br label %b252
b254:
  br label %b248
b248:
  %v1558 = icmp slt i64 %v1463, 8
  br i1 %v1558, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1559 = phi i64 [ 0, %b255 ], [ %v1567, %b258 ]
  %v1560 = icmp slt i64 %v1559, 8
  br i1 %v1560, label %b258, label %b259
b258:
  %v1561 = mul i64 %v1559, 1
  %v1562 = getelementptr inbounds float, ptr %v1472, i64 %v1561
  %v1563 = getelementptr float, ptr %v1562, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1564 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1563, <8 x i1> %v1469, <8 x float> zeroinitializer)
  %v1565 = mul i64 %v1559, 24
  %v1566 = getelementptr inbounds float, ptr %v1460, i64 %v1565
  store <8 x float> %v1564, ptr %v1566, align 4
  %v1567 = add nsw i64 %v1559, 1
  br label %b257
b259:
  br label %b256
b256:
  %v1568 = add i64 %v1236, 192
  %v1569 = add nsw i64 %v1234, 1
  br label %b218
b220:
  br label %b217
b217:
  %v1570 = icmp sgt i64 %v3, 1
  br i1 %v1570, label %b260, label %b261
b260:
  %v1571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1572 = atomicrmw add ptr %v1571, i64 1 acq_rel
  %v1573 = load i64, ptr %v201, align 8
  %v1574 = add i64 %v1573, 1
  store i64 %v1574, ptr %v201, align 8
  %v1575 = mul i64 %v3, %v1574
  br label %b262
b262:
  %v1576 = load atomic i64, ptr %v1571 acquire, align 8
  %v1577 = icmp slt i64 %v1576, %v1575
  br i1 %v1577, label %b263, label %b264
b263:
  %v1578 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  %v1579 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1580 = load i64, ptr %v1579, align 8
  br label %b265
b265:
  %v1581 = phi i64 [ 0, %b261 ], [ %v1964, %b314 ]
  %v1582 = icmp slt i64 %v1581, %v5
  br i1 %v1582, label %b266, label %b267
b266:
  %v1583 = add i64 %v1581, %v1580
  %v1584 = icmp slt i64 %v1583, %v5
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v5
  %v1586 = sub i64 %v1585, %v1581
  %v1587 = mul i64 %v1586, %v7
  %v1588 = add i64 %v1587, 0
  %v1589 = sdiv i64 %v1588, 1
  %v1590 = add i64 %v2, 1
  %v1591 = mul i64 %v1589, %v2
  %v1592 = sdiv i64 %v1591, %v3
  %v1593 = mul i64 %v1592, 1
  %v1594 = icmp slt i64 %v1593, %v1587
  %v1595 = select i1 %v1594, i64 %v1593, i64 %v1587
  %v1596 = mul i64 %v1589, %v1590
  %v1597 = sdiv i64 %v1596, %v3
  %v1598 = mul i64 %v1597, 1
  %v1599 = icmp slt i64 %v1598, %v1587
  %v1600 = select i1 %v1599, i64 %v1598, i64 %v1587
  %v1601 = mul i64 %v1581, %v7
  %v1602 = add i64 %v1595, %v1601
  %v1603 = add i64 %v1600, %v1601
  br label %b268
b268:
  %v1604 = phi i64 [ %v1602, %b266 ], [ %v1624, %b269 ]
  %v1605 = icmp slt i64 %v1604, %v1603
  br i1 %v1605, label %b269, label %b270
b269:
  %v1606 = mul i64 %v1604, 1
  %v1607 = getelementptr inbounds float, ptr %v22, i64 %v1606
  %v1608 = getelementptr inbounds float, ptr %v1607, i64 0
  %v1609 = load float, ptr %v1608, align 4
  %v1610 = mul i64 %v1604, 8
  %v1611 = getelementptr inbounds float, ptr %v106, i64 %v1610
  %v1612 = add i64 0, 0
  %v1613 = fptosi float %v1609 to i64
  %v1614 = icmp slt i64 %v1613, 0
  %v1615 = select i1 %v1614, i64 0, i64 %v1613
  %v1616 = icmp sgt i64 %v1615, 7
  %v1617 = select i1 %v1616, i64 7, i64 %v1615
  %v1618 = mul i64 %v1617, 8
  %v1619 = add i64 %v1612, %v1618
  %v1620 = getelementptr inbounds float, ptr %v24, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = add i64 0, 0
  %v1623 = getelementptr inbounds float, ptr %v1611, i64 %v1622
  store <8 x float> %v1621, ptr %v1623, align 4
  %v1624 = add nsw i64 %v1604, 1
  br label %b268
b270:
  %v1626 = add i64 %v1587, 0
  %v1627 = sdiv i64 %v1626, 1
  %v1628 = add i64 %v2, 1
  %v1629 = mul i64 %v1627, %v2
  %v1630 = sdiv i64 %v1629, %v3
  %v1631 = mul i64 %v1630, 1
  %v1632 = icmp slt i64 %v1631, %v1587
  %v1633 = select i1 %v1632, i64 %v1631, i64 %v1587
  %v1634 = mul i64 %v1627, %v1628
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v1587
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v1587
  %v1639 = mul i64 %v1581, %v7
  %v1640 = add i64 %v1633, %v1639
  %v1641 = add i64 %v1638, %v1639
  br label %b271
b271:
  %v1642 = phi i64 [ %v1640, %b270 ], [ %v1701, %b276 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b272, label %b273
b272:
  %v1644 = add i64 %v1642, 96
  %v1645 = icmp slt i64 %v1644, %v1641
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v1641
  br label %b274
b274:
  %v1647 = phi i64 [ 0, %b272 ], [ %v1700, %b279 ]
  %v1648 = icmp slt i64 %v1647, 2
  br i1 %v1648, label %b275, label %b276
b275:
  %v1649 = sub i64 %v1646, %v1642
  %v1650 = sub i64 2, 1
  %v1651 = add i64 %v1649, %v1650
  %v1652 = sdiv i64 %v1651, 2
  br label %b277
b277:
  %v1653 = phi i64 [ 0, %b275 ], [ %v1699, %b284 ]
  %v1654 = icmp slt i64 %v1653, %v1652
  br i1 %v1654, label %b278, label %b279
b278:
  %v1655 = mul i64 %v1649, %v1653
  %v1656 = sdiv i64 %v1655, %v1652
  %v1657 = add i64 %v1642, %v1656
  %v1658 = add i64 %v1653, 1
  %v1659 = mul i64 %v1649, %v1658
  %v1660 = sdiv i64 %v1659, %v1652
  %v1661 = add i64 %v1642, %v1660
  %v1662 = mul i64 %v1647, 256
  %v1663 = getelementptr inbounds float, ptr %v627, i64 %v1662
  %v1664 = sub i64 %v1661, %v1657
  %v1665 = mul i64 %v1657, 8
  %v1666 = getelementptr inbounds float, ptr %v106, i64 %v1665
  %v1667 = getelementptr inbounds float, ptr %v1666, i64 0
  %v1668 = icmp eq i64 %v1647, 1
  %v1669 = select i1 %v1668, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1670 = sub i64 %v1664, 1
  %v1671 = getelementptr inbounds ptr, ptr %v1669, i64 %v1670
  %v1672 = load ptr, ptr %v1671, align 4
  %v1673 = icmp sgt i64 %v1664, 0
  br i1 %v1673, label %b280, label %b281
b280:
  call void %v1672(ptr %v1667, i64 8, ptr %v1663, i64 8, ptr %v1625)
  br label %b281
b281:
  %v1674 = icmp eq i64 %v1647, 1
  %v1675 = select i1 %v1674, i64 64, i64 256
  %v1676 = add i64 %v1662, %v1675
  br label %b282
b282:
  %v1677 = phi i64 [ %v1657, %b281 ], [ %v1698, %b287 ]
  %v1678 = icmp slt i64 %v1677, %v1661
  br i1 %v1678, label %b283, label %b284
b283:
  %v1679 = sub i64 %v1677, %v1657
  %v1680 = mul i64 %v1679, 32
  %v1681 = getelementptr inbounds float, ptr %v1625, i64 %v1680
  %v1682 = mul i64 %v1677, 40
  %v1683 = getelementptr inbounds float, ptr %v108, i64 %v1682
  %v1684 = icmp eq i64 %v1647, 1
  %v1685 = select i1 %v1684, i64 1, i64 4
  br label %b285
b285:
  %v1686 = phi i64 [ 0, %b283 ], [ %v1697, %b286 ]
  %v1687 = icmp slt i64 %v1686, %v1685
  br i1 %v1687, label %b286, label %b287
b286:
  %v1688 = mul i64 %v1647, 4
  %v1689 = add i64 %v1688, %v1686
  %v1690 = mul i64 %v1689, 8
  %v1691 = add i64 0, %v1686
  %v1692 = mul i64 %v1691, 8
  %v1693 = getelementptr inbounds float, ptr %v1681, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = add i64 0, %v1690
  %v1696 = getelementptr inbounds float, ptr %v1683, i64 %v1695
  store <8 x float> %v1694, ptr %v1696, align 4
  %v1697 = add nsw i64 %v1686, 1
  br label %b285
b287:
  %v1698 = add nsw i64 %v1677, 1
  br label %b282
b284:
  %v1699 = add nsw i64 %v1653, 1
  br label %b277
b279:
  %v1700 = add nsw i64 %v1647, 1
  br label %b274
b276:
  %v1701 = add nsw i64 %v1642, 96
  br label %b271
b273:
  %v1702 = icmp sgt i64 %v3, 1
  br i1 %v1702, label %b288, label %b289
b288:
  %v1703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1704 = atomicrmw add ptr %v1703, i64 1 acq_rel
  %v1705 = load i64, ptr %v201, align 8
  %v1706 = add i64 %v1705, 1
  store i64 %v1706, ptr %v201, align 8
  %v1707 = mul i64 %v3, %v1706
  br label %b290
b290:
  %v1708 = load atomic i64, ptr %v1703 acquire, align 8
  %v1709 = icmp slt i64 %v1708, %v1707
  br i1 %v1709, label %b291, label %b292
b291:
  %v1710 = call i32 @sched_yield()
  br label %b290
b292:
  br label %b289
b289:
  br label %b293
b293:
  %v1711 = phi i64 [ %v1581, %b289 ], [ %v1954, %b298 ]
  %v1712 = icmp slt i64 %v1711, %v1585
  br i1 %v1712, label %b294, label %b295
b294:
  %v1714 = add i64 %v7, 0
  %v1715 = sdiv i64 %v1714, 1
  %v1716 = add i64 %v2, 1
  %v1717 = mul i64 %v1715, %v2
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v7
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v7
  %v1722 = mul i64 %v1715, %v1716
  %v1723 = sdiv i64 %v1722, %v3
  %v1724 = mul i64 %v1723, 1
  %v1725 = icmp slt i64 %v1724, %v7
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v7
  br label %b296
b296:
  %v1727 = phi i64 [ %v1721, %b294 ], [ %v1953, %b301 ]
  %v1728 = icmp slt i64 %v1727, %v1726
  br i1 %v1728, label %b297, label %b298
b297:
  %v1729 = add i64 %v1727, 96
  %v1730 = icmp slt i64 %v1729, %v1726
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v1726
  br label %b299
b299:
  %v1732 = phi i64 [ 0, %b297 ], [ %v1952, %b304 ]
  %v1733 = icmp slt i64 %v1732, 1
  br i1 %v1733, label %b300, label %b301
b300:
  %v1734 = sub i64 %v1731, %v1727
  %v1735 = sub i64 4, 1
  %v1736 = add i64 %v1734, %v1735
  %v1737 = sdiv i64 %v1736, 4
  br label %b302
b302:
  %v1738 = phi i64 [ 0, %b300 ], [ %v1951, %b309 ]
  %v1739 = icmp slt i64 %v1738, %v1737
  br i1 %v1739, label %b303, label %b304
b303:
  %v1740 = mul i64 %v1734, %v1738
  %v1741 = sdiv i64 %v1740, %v1737
  %v1742 = add i64 %v1727, %v1741
  %v1743 = add i64 %v1738, 1
  %v1744 = mul i64 %v1734, %v1743
  %v1745 = sdiv i64 %v1744, %v1737
  %v1746 = add i64 %v1727, %v1745
  %v1747 = mul i64 %v1732, 192
  %v1748 = getelementptr inbounds float, ptr %v1215, i64 %v1747
  %v1749 = sub i64 %v1746, %v1742
  %v1750 = add i64 %v1711, 0
  %v1751 = and i64 %v1750, %v162
  %v1752 = mul i64 %v1751, %v7
  %v1753 = add i64 %v1752, %v1742
  %v1754 = mul i64 %v1753, 8
  %v1755 = getelementptr inbounds float, ptr %v50, i64 %v1754
  %v1756 = getelementptr inbounds float, ptr %v1755, i64 0
  %v1757 = sub i64 %v1749, 1
  %v1758 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1757
  %v1759 = load ptr, ptr %v1758, align 4
  %v1760 = icmp sgt i64 %v1749, 0
  br i1 %v1760, label %b305, label %b306
b305:
  call void %v1759(ptr %v1756, i64 8, ptr %v1748, i64 8, ptr %v1713)
  br label %b306
b306:
  %v1761 = add i64 %v1747, 192
  br label %b307
b307:
  %v1762 = phi i64 [ %v1742, %b306 ], [ %v1950, %b312 ]
  %v1763 = icmp slt i64 %v1762, %v1746
  br i1 %v1763, label %b308, label %b309
b308:
  %v1764 = sub i64 %v1762, %v1742
  %v1765 = mul i64 %v1764, 24
  %v1766 = getelementptr inbounds float, ptr %v1713, i64 %v1765
  %v1767 = add i64 %v1711, 0
  %v1768 = and i64 %v1767, %v168
  %v1769 = mul i64 %v1768, %v7
  %v1770 = add i64 %v1769, %v1762
  %v1771 = mul i64 %v1770, 40
  %v1772 = getelementptr inbounds float, ptr %v108, i64 %v1771
  %v1773 = mul i64 %v1762, 8
  %v1774 = getelementptr inbounds float, ptr %v94, i64 %v1773
  %v1775 = mul i64 %v1762, 8
  %v1776 = getelementptr inbounds float, ptr %v96, i64 %v1775
  %v1777 = mul i64 %v1762, 8
  %v1778 = getelementptr inbounds float, ptr %v98, i64 %v1777
  %v1779 = add i64 %v1711, 0
  %v1780 = and i64 %v1779, %v162
  %v1781 = mul i64 %v1780, %v7
  %v1782 = add i64 %v1781, %v1762
  %v1783 = mul i64 %v1782, 8
  %v1784 = getelementptr inbounds float, ptr %v50, i64 %v1783
  %v1785 = add i64 %v1711, 0
  %v1786 = and i64 %v1785, %v170
  %v1787 = mul i64 %v1786, %v7
  %v1788 = add i64 %v1787, %v1762
  %v1789 = mul i64 %v1788, 8
  %v1790 = getelementptr inbounds float, ptr %v110, i64 %v1789
  %v1791 = add i64 %v1711, 0
  %v1792 = and i64 %v1791, %v172
  %v1793 = mul i64 %v1792, %v7
  %v1794 = add i64 %v1793, %v1762
  %v1795 = mul i64 %v1794, 8
  %v1796 = getelementptr inbounds float, ptr %v112, i64 %v1795
  %v1797 = add i64 %v1711, 0
  %v1798 = and i64 %v1797, %v174
  %v1799 = mul i64 %v1798, %v7
  %v1800 = add i64 %v1799, %v1762
  %v1801 = mul i64 %v1800, 8
  %v1802 = getelementptr inbounds float, ptr %v114, i64 %v1801
  %v1803 = add i64 %v1711, 1
  %v1804 = and i64 %v1803, %v162
  %v1805 = mul i64 %v1804, %v7
  %v1806 = add i64 %v1805, %v1762
  %v1807 = mul i64 %v1806, 8
  %v1808 = getelementptr inbounds float, ptr %v50, i64 %v1807
  br label %b310
b310:
  %v1809 = phi i64 [ 0, %b308 ], [ %v1949, %b311 ]
  %v1810 = icmp slt i64 %v1809, 1
  br i1 %v1810, label %b311, label %b312
b311:
  %v1811 = mul i64 %v1732, 1
  %v1812 = add i64 %v1811, %v1809
  %v1813 = mul i64 %v1812, 8
  %v1814 = add i64 0, %v1809
  %v1815 = mul i64 %v1814, 8
  %v1816 = getelementptr inbounds float, ptr %v1766, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = add i64 1, %v1809
  %v1819 = mul i64 %v1818, 8
  %v1820 = getelementptr inbounds float, ptr %v1766, i64 %v1819
  %v1821 = load <8 x float>, ptr %v1820, align 4
  %v1822 = add i64 2, %v1809
  %v1823 = mul i64 %v1822, 8
  %v1824 = getelementptr inbounds float, ptr %v1766, i64 %v1823
  %v1825 = load <8 x float>, ptr %v1824, align 4
  %v1826 = add i64 0, %v1813
  %v1827 = getelementptr inbounds float, ptr %v1772, i64 %v1826
  %v1828 = load <8 x float>, ptr %v1827, align 4
  %v1829 = fadd <8 x float> %v1828, %v1817
  %v1830 = add i64 0, %v1813
  %v1831 = getelementptr inbounds float, ptr %v1774, i64 %v1830
  %v1832 = load <8 x float>, ptr %v1831, align 4
  %v1833 = fadd <8 x float> %v1829, %v1832
  %v1834 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1833)
  %v1835 = fneg <8 x float> %v1834
  %v1836 = fcmp olt <8 x float> %v1835, splat (float 0xC05A400000000000)
  %v1837 = select <8 x i1> %v1836, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1835
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1839 = fsub <8 x float> %v1838, splat (float 0x4168000000000000)
  %v1840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1839, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1837)
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1839, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1840)
  %v1842 = bitcast <8 x float> %v1838 to <8 x i32>
  %v1843 = fmul <8 x float> %v1841, %v1841
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1841, <8 x float> splat (float 0x3F81227F40000000))
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1844, <8 x float> %v1841, <8 x float> splat (float 0x3FA5556740000000))
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> %v1841, <8 x float> splat (float 0x3FC5554B00000000))
  %v1847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1846, <8 x float> %v1841, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1847, <8 x float> %v1841)
  %v1849 = sub <8 x i32> %v1842, splat (i32 1262485250)
  %v1850 = lshr <8 x i32> %v1849, splat (i32 1)
  %v1851 = sub <8 x i32> %v1849, %v1850
  %v1852 = shl <8 x i32> %v1850, splat (i32 23)
  %v1853 = bitcast <8 x i32> %v1852 to <8 x float>
  %v1854 = shl <8 x i32> %v1851, splat (i32 23)
  %v1855 = bitcast <8 x i32> %v1854 to <8 x float>
  %v1856 = fadd <8 x float> %v1848, splat (float 0x3FF0000000000000)
  %v1857 = fmul <8 x float> %v1856, %v1853
  %v1858 = fmul <8 x float> %v1857, %v1855
  %v1859 = fcmp olt <8 x float> %v1833, splat (float 0x0000000000000000)
  %v1860 = select <8 x i1> %v1859, <8 x float> %v1858, <8 x float> splat (float 0x3FF0000000000000)
  %v1861 = fadd <8 x float> %v1858, splat (float 0x3FF0000000000000)
  %v1862 = fdiv <8 x float> %v1860, %v1861
  %v1863 = add i64 8, %v1813
  %v1864 = getelementptr inbounds float, ptr %v1772, i64 %v1863
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = fadd <8 x float> %v1865, %v1821
  %v1867 = add i64 0, %v1813
  %v1868 = getelementptr inbounds float, ptr %v1776, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = fadd <8 x float> %v1866, %v1869
  %v1871 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1870)
  %v1872 = fneg <8 x float> %v1871
  %v1873 = fcmp olt <8 x float> %v1872, splat (float 0xC05A400000000000)
  %v1874 = select <8 x i1> %v1873, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1872
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1876 = fsub <8 x float> %v1875, splat (float 0x4168000000000000)
  %v1877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1876, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1874)
  %v1878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1876, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1877)
  %v1879 = bitcast <8 x float> %v1875 to <8 x i32>
  %v1880 = fmul <8 x float> %v1878, %v1878
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1878, <8 x float> splat (float 0x3F81227F40000000))
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1881, <8 x float> %v1878, <8 x float> splat (float 0x3FA5556740000000))
  %v1883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1882, <8 x float> %v1878, <8 x float> splat (float 0x3FC5554B00000000))
  %v1884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1883, <8 x float> %v1878, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> %v1884, <8 x float> %v1878)
  %v1886 = sub <8 x i32> %v1879, splat (i32 1262485250)
  %v1887 = lshr <8 x i32> %v1886, splat (i32 1)
  %v1888 = sub <8 x i32> %v1886, %v1887
  %v1889 = shl <8 x i32> %v1887, splat (i32 23)
  %v1890 = bitcast <8 x i32> %v1889 to <8 x float>
  %v1891 = shl <8 x i32> %v1888, splat (i32 23)
  %v1892 = bitcast <8 x i32> %v1891 to <8 x float>
  %v1893 = fadd <8 x float> %v1885, splat (float 0x3FF0000000000000)
  %v1894 = fmul <8 x float> %v1893, %v1890
  %v1895 = fmul <8 x float> %v1894, %v1892
  %v1896 = fcmp olt <8 x float> %v1870, splat (float 0x0000000000000000)
  %v1897 = select <8 x i1> %v1896, <8 x float> %v1895, <8 x float> splat (float 0x3FF0000000000000)
  %v1898 = fadd <8 x float> %v1895, splat (float 0x3FF0000000000000)
  %v1899 = fdiv <8 x float> %v1897, %v1898
  %v1900 = add i64 0, %v1813
  %v1901 = getelementptr inbounds float, ptr %v1778, i64 %v1900
  %v1902 = load <8 x float>, ptr %v1901, align 4
  %v1903 = fadd <8 x float> %v1825, %v1902
  %v1904 = add i64 0, %v1813
  %v1905 = getelementptr inbounds float, ptr %v1784, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = fmul <8 x float> %v1899, %v1906
  %v1908 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1909 = shufflevector <8 x float> %v1908, <8 x float> poison, <8 x i32> zeroinitializer
  %v1910 = fsub <8 x float> %v1909, %v1899
  %v1911 = add i64 16, %v1813
  %v1912 = getelementptr inbounds float, ptr %v1772, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = fmul <8 x float> %v1862, %v1903
  %v1915 = fadd <8 x float> %v1913, %v1914
  %v1916 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1915)
  %v1917 = fcmp ogt <8 x float> %v1916, splat (float 0x4023000000000000)
  %v1918 = select <8 x i1> %v1917, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1916
  %v1919 = fadd <8 x float> %v1918, %v1918
  %v1920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1919, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1921 = fsub <8 x float> %v1920, splat (float 0x4168000000000000)
  %v1922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1921, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1919)
  %v1923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1921, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1922)
  %v1924 = bitcast <8 x float> %v1920 to <8 x i32>
  %v1925 = fmul <8 x float> %v1923, %v1923
  %v1926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1923, <8 x float> splat (float 0x3F81227F40000000))
  %v1927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1926, <8 x float> %v1923, <8 x float> splat (float 0x3FA5556740000000))
  %v1928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1927, <8 x float> %v1923, <8 x float> splat (float 0x3FC5554B00000000))
  %v1929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1928, <8 x float> %v1923, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1925, <8 x float> %v1929, <8 x float> %v1923)
  %v1931 = shl <8 x i32> %v1924, splat (i32 23)
  %v1932 = add <8 x i32> %v1931, splat (i32 1065353216)
  %v1933 = bitcast <8 x i32> %v1932 to <8 x float>
  %v1934 = fsub <8 x float> %v1933, splat (float 0x3FF0000000000000)
  %v1935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1933, <8 x float> %v1930, <8 x float> %v1934)
  %v1936 = fadd <8 x float> %v1935, splat (float 0x4000000000000000)
  %v1937 = fdiv <8 x float> %v1935, %v1936
  %v1938 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1937, <8 x float> %v1915)
  %v1939 = fmul <8 x float> %v1910, %v1938
  %v1940 = fadd <8 x float> %v1907, %v1939
  %v1941 = add i64 0, %v1813
  %v1942 = getelementptr inbounds float, ptr %v1790, i64 %v1941
  store <8 x float> %v1862, ptr %v1942, align 4
  %v1943 = add i64 0, %v1813
  %v1944 = getelementptr inbounds float, ptr %v1796, i64 %v1943
  store <8 x float> %v1899, ptr %v1944, align 4
  %v1945 = add i64 0, %v1813
  %v1946 = getelementptr inbounds float, ptr %v1802, i64 %v1945
  store <8 x float> %v1903, ptr %v1946, align 4
  %v1947 = add i64 0, %v1813
  %v1948 = getelementptr inbounds float, ptr %v1808, i64 %v1947
  store <8 x float> %v1940, ptr %v1948, align 4
  %v1949 = add nsw i64 %v1809, 1
  br label %b310
b312:
  %v1950 = add nsw i64 %v1762, 1
  br label %b307
b309:
  %v1951 = add nsw i64 %v1738, 1
  br label %b302
b304:
  %v1952 = add nsw i64 %v1732, 1
  br label %b299
b301:
  %v1953 = add nsw i64 %v1727, 96
  br label %b296
b298:
  %v1954 = add nsw i64 %v1711, 1
  br label %b293
b295:
  %v1955 = icmp sgt i64 %v3, 1
  br i1 %v1955, label %b313, label %b314
b313:
  %v1956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1957 = atomicrmw add ptr %v1956, i64 1 acq_rel
  %v1958 = load i64, ptr %v201, align 8
  %v1959 = add i64 %v1958, 1
  store i64 %v1959, ptr %v201, align 8
  %v1960 = mul i64 %v3, %v1959
  br label %b315
b315:
  %v1961 = load atomic i64, ptr %v1956 acquire, align 8
  %v1962 = icmp slt i64 %v1961, %v1960
  br i1 %v1962, label %b316, label %b317
b316:
  %v1963 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1964 = add nsw i64 %v1581, %v1580
  br label %b265
b267:
  %v1965 = getelementptr inbounds float, ptr %v203, i64 512
  %v1966 = getelementptr inbounds float, ptr %v203, i64 640
  %v1967 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1968 = load i64, ptr %v1967, align 8
  %v1969 = icmp eq i64 %v1968, 0
  br i1 %v1969, label %b318, label %b319
b318:
  %v1970 = add i64 1, 0
  %v1971 = sdiv i64 %v1970, 1
  %v1972 = add i64 %v2, 1
  %v1973 = mul i64 %v1971, %v2
  %v1974 = sdiv i64 %v1973, %v3
  %v1975 = mul i64 %v1974, 1
  %v1976 = icmp slt i64 %v1975, 1
  %v1977 = select i1 %v1976, i64 %v1975, i64 1
  %v1978 = mul i64 %v1971, %v1972
  %v1979 = sdiv i64 %v1978, %v3
  %v1980 = mul i64 %v1979, 1
  %v1981 = icmp slt i64 %v1980, 1
  %v1982 = select i1 %v1981, i64 %v1980, i64 1
  %v1983 = icmp slt i64 %v1982, 1
  %v1984 = select i1 %v1983, i64 %v1982, i64 1
  br label %b320
b320:
  %v1985 = phi i64 [ %v1977, %b318 ], [ %v2210, %b345 ]
  %v1986 = icmp slt i64 %v1985, %v1984
  br i1 %v1986, label %b321, label %b322
b321:
  %v1987 = mul i64 %v1985, 128
  %v1988 = mul i64 %v1985, 16
  %v1989 = add i64 %v1987, 0
  %v1990 = add i64 %v1988, 0
  %v1991 = getelementptr inbounds float, ptr %v1965, i64 %v1989
  %v1992 = sub i64 16, %v1990
  %v1993 = icmp slt i64 %v1992, 0
  %v1994 = select i1 %v1993, i64 0, i64 %v1992
  %v1995 = icmp ult i64 %v1994, 8
  %v1996 = select i1 %v1995, i64 %v1994, i64 8
  %v1997 = trunc i64 %v1996 to i32
  %v1998 = insertelement <8 x i32> poison, i32 %v1997, i64 0
  %v1999 = shufflevector <8 x i32> %v1998, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2000 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1999
  %v2001 = mul i64 %v1990, 8
  %v2002 = add i64 0, %v2001
  %v2003 = getelementptr inbounds float, ptr %v40, i64 %v2002
  %v2004 = icmp sge i64 %v1994, 8
  br i1 %v2004, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2005 = phi i64 [ 0, %b323 ], [ %v2079, %b326 ]
  %v2006 = icmp slt i64 %v2005, 8
  br i1 %v2006, label %b326, label %b327
b326:
  %v2007 = add i64 %v2005, 0
  %v2008 = getelementptr inbounds float, ptr %v2003, i64 %v2007
  %v2009 = load <8 x float>, ptr %v2008, align 4
  %v2010 = add i64 %v2005, 8
  %v2011 = getelementptr inbounds float, ptr %v2003, i64 %v2010
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = add i64 %v2005, 16
  %v2014 = getelementptr inbounds float, ptr %v2003, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = add i64 %v2005, 24
  %v2017 = getelementptr inbounds float, ptr %v2003, i64 %v2016
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = add i64 %v2005, 32
  %v2020 = getelementptr inbounds float, ptr %v2003, i64 %v2019
  %v2021 = load <8 x float>, ptr %v2020, align 4
  %v2022 = add i64 %v2005, 40
  %v2023 = getelementptr inbounds float, ptr %v2003, i64 %v2022
  %v2024 = load <8 x float>, ptr %v2023, align 4
  %v2025 = add i64 %v2005, 48
  %v2026 = getelementptr inbounds float, ptr %v2003, i64 %v2025
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = add i64 %v2005, 56
  %v2029 = getelementptr inbounds float, ptr %v2003, i64 %v2028
  %v2030 = load <8 x float>, ptr %v2029, align 4
  %v2031 = shufflevector <8 x float> %v2009, <8 x float> %v2021, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2032 = shufflevector <8 x float> %v2009, <8 x float> %v2021, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2033 = shufflevector <8 x float> %v2012, <8 x float> %v2024, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2034 = shufflevector <8 x float> %v2012, <8 x float> %v2024, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2035 = shufflevector <8 x float> %v2015, <8 x float> %v2027, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2036 = shufflevector <8 x float> %v2015, <8 x float> %v2027, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2037 = shufflevector <8 x float> %v2018, <8 x float> %v2030, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2038 = shufflevector <8 x float> %v2018, <8 x float> %v2030, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2039 = shufflevector <8 x float> %v2031, <8 x float> %v2035, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2040 = shufflevector <8 x float> %v2031, <8 x float> %v2035, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2041 = shufflevector <8 x float> %v2033, <8 x float> %v2037, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2042 = shufflevector <8 x float> %v2033, <8 x float> %v2037, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2043 = shufflevector <8 x float> %v2032, <8 x float> %v2036, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2044 = shufflevector <8 x float> %v2032, <8 x float> %v2036, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2045 = shufflevector <8 x float> %v2034, <8 x float> %v2038, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2046 = shufflevector <8 x float> %v2034, <8 x float> %v2038, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2047 = shufflevector <8 x float> %v2039, <8 x float> %v2041, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2048 = shufflevector <8 x float> %v2039, <8 x float> %v2041, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2049 = shufflevector <8 x float> %v2040, <8 x float> %v2042, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2050 = shufflevector <8 x float> %v2040, <8 x float> %v2042, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2051 = shufflevector <8 x float> %v2043, <8 x float> %v2045, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2052 = shufflevector <8 x float> %v2043, <8 x float> %v2045, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2053 = shufflevector <8 x float> %v2044, <8 x float> %v2046, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2054 = shufflevector <8 x float> %v2044, <8 x float> %v2046, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2055 = add i64 %v2005, 0
  %v2056 = mul i64 %v2055, 16
  %v2057 = getelementptr inbounds float, ptr %v1991, i64 %v2056
  store <8 x float> %v2047, ptr %v2057, align 4
  %v2058 = add i64 %v2005, 1
  %v2059 = mul i64 %v2058, 16
  %v2060 = getelementptr inbounds float, ptr %v1991, i64 %v2059
  store <8 x float> %v2048, ptr %v2060, align 4
  %v2061 = add i64 %v2005, 2
  %v2062 = mul i64 %v2061, 16
  %v2063 = getelementptr inbounds float, ptr %v1991, i64 %v2062
  store <8 x float> %v2049, ptr %v2063, align 4
  %v2064 = add i64 %v2005, 3
  %v2065 = mul i64 %v2064, 16
  %v2066 = getelementptr inbounds float, ptr %v1991, i64 %v2065
  store <8 x float> %v2050, ptr %v2066, align 4
  %v2067 = add i64 %v2005, 4
  %v2068 = mul i64 %v2067, 16
  %v2069 = getelementptr inbounds float, ptr %v1991, i64 %v2068
  store <8 x float> %v2051, ptr %v2069, align 4
  %v2070 = add i64 %v2005, 5
  %v2071 = mul i64 %v2070, 16
  %v2072 = getelementptr inbounds float, ptr %v1991, i64 %v2071
  store <8 x float> %v2052, ptr %v2072, align 4
  %v2073 = add i64 %v2005, 6
  %v2074 = mul i64 %v2073, 16
  %v2075 = getelementptr inbounds float, ptr %v1991, i64 %v2074
  store <8 x float> %v2053, ptr %v2075, align 4
  %v2076 = add i64 %v2005, 7
  %v2077 = mul i64 %v2076, 16
  %v2078 = getelementptr inbounds float, ptr %v1991, i64 %v2077
  store <8 x float> %v2054, ptr %v2078, align 4
  %v2079 = add nsw i64 %v2005, 8
  br label %b325
b327:
  br label %b328
b328:
  %v2080 = phi i64 [ 8, %b327 ], [ %v2088, %b329 ]
  %v2081 = icmp slt i64 %v2080, 8
  br i1 %v2081, label %b329, label %b330
b329:
  %v2082 = mul i64 %v2080, 1
  %v2083 = getelementptr inbounds float, ptr %v2003, i64 %v2082
  %v2084 = getelementptr float, ptr %v2083, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2085 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2084, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2086 = mul i64 %v2080, 16
  %v2087 = getelementptr inbounds float, ptr %v1991, i64 %v2086
  store <8 x float> %v2085, ptr %v2087, align 4
  %v2088 = add nsw i64 %v2080, 1
  br label %b328
b330:
  br label %b324
b324:
  %v2089 = icmp slt i64 %v1994, 8
  br i1 %v2089, label %b331, label %b332
b331:
  br label %b333
b333:
  %v2090 = phi i64 [ 0, %b331 ], [ %v2098, %b334 ]
  %v2091 = icmp slt i64 %v2090, 8
  br i1 %v2091, label %b334, label %b335
b334:
  %v2092 = mul i64 %v2090, 1
  %v2093 = getelementptr inbounds float, ptr %v2003, i64 %v2092
  %v2094 = getelementptr float, ptr %v2093, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2095 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2094, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2096 = mul i64 %v2090, 16
  %v2097 = getelementptr inbounds float, ptr %v1991, i64 %v2096
  store <8 x float> %v2095, ptr %v2097, align 4
  %v2098 = add nsw i64 %v2090, 1
  br label %b333
b335:
  br label %b332
b332:
  %v2099 = add i64 %v1987, 8
  %v2100 = add i64 %v1988, 8
  %v2101 = getelementptr inbounds float, ptr %v1965, i64 %v2099
  %v2102 = sub i64 16, %v2100
  %v2103 = icmp slt i64 %v2102, 0
  %v2104 = select i1 %v2103, i64 0, i64 %v2102
  %v2105 = icmp ult i64 %v2104, 8
  %v2106 = select i1 %v2105, i64 %v2104, i64 8
  %v2107 = trunc i64 %v2106 to i32
  %v2108 = insertelement <8 x i32> poison, i32 %v2107, i64 0
  %v2109 = shufflevector <8 x i32> %v2108, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2110 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2109
  %v2111 = mul i64 %v2100, 8
  %v2112 = add i64 0, %v2111
  %v2113 = getelementptr inbounds float, ptr %v40, i64 %v2112
  %v2114 = icmp sge i64 %v2104, 8
  br i1 %v2114, label %b336, label %b337
b336:
  br label %b338
b338:
  %v2115 = phi i64 [ 0, %b336 ], [ %v2189, %b339 ]
  %v2116 = icmp slt i64 %v2115, 8
  br i1 %v2116, label %b339, label %b340
b339:
  %v2117 = add i64 %v2115, 0
  %v2118 = getelementptr inbounds float, ptr %v2113, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = add i64 %v2115, 8
  %v2121 = getelementptr inbounds float, ptr %v2113, i64 %v2120
  %v2122 = load <8 x float>, ptr %v2121, align 4
  %v2123 = add i64 %v2115, 16
  %v2124 = getelementptr inbounds float, ptr %v2113, i64 %v2123
  %v2125 = load <8 x float>, ptr %v2124, align 4
  %v2126 = add i64 %v2115, 24
  %v2127 = getelementptr inbounds float, ptr %v2113, i64 %v2126
  %v2128 = load <8 x float>, ptr %v2127, align 4
  %v2129 = add i64 %v2115, 32
  %v2130 = getelementptr inbounds float, ptr %v2113, i64 %v2129
  %v2131 = load <8 x float>, ptr %v2130, align 4
  %v2132 = add i64 %v2115, 40
  %v2133 = getelementptr inbounds float, ptr %v2113, i64 %v2132
  %v2134 = load <8 x float>, ptr %v2133, align 4
  %v2135 = add i64 %v2115, 48
  %v2136 = getelementptr inbounds float, ptr %v2113, i64 %v2135
  %v2137 = load <8 x float>, ptr %v2136, align 4
  %v2138 = add i64 %v2115, 56
  %v2139 = getelementptr inbounds float, ptr %v2113, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = shufflevector <8 x float> %v2119, <8 x float> %v2131, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2142 = shufflevector <8 x float> %v2119, <8 x float> %v2131, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2143 = shufflevector <8 x float> %v2122, <8 x float> %v2134, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2144 = shufflevector <8 x float> %v2122, <8 x float> %v2134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2145 = shufflevector <8 x float> %v2125, <8 x float> %v2137, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2146 = shufflevector <8 x float> %v2125, <8 x float> %v2137, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2147 = shufflevector <8 x float> %v2128, <8 x float> %v2140, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2148 = shufflevector <8 x float> %v2128, <8 x float> %v2140, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2149 = shufflevector <8 x float> %v2141, <8 x float> %v2145, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2150 = shufflevector <8 x float> %v2141, <8 x float> %v2145, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2151 = shufflevector <8 x float> %v2143, <8 x float> %v2147, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2152 = shufflevector <8 x float> %v2143, <8 x float> %v2147, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2153 = shufflevector <8 x float> %v2142, <8 x float> %v2146, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2154 = shufflevector <8 x float> %v2142, <8 x float> %v2146, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2155 = shufflevector <8 x float> %v2144, <8 x float> %v2148, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2156 = shufflevector <8 x float> %v2144, <8 x float> %v2148, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2157 = shufflevector <8 x float> %v2149, <8 x float> %v2151, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2158 = shufflevector <8 x float> %v2149, <8 x float> %v2151, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2159 = shufflevector <8 x float> %v2150, <8 x float> %v2152, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2160 = shufflevector <8 x float> %v2150, <8 x float> %v2152, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2161 = shufflevector <8 x float> %v2153, <8 x float> %v2155, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2162 = shufflevector <8 x float> %v2153, <8 x float> %v2155, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2163 = shufflevector <8 x float> %v2154, <8 x float> %v2156, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2164 = shufflevector <8 x float> %v2154, <8 x float> %v2156, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2165 = add i64 %v2115, 0
  %v2166 = mul i64 %v2165, 16
  %v2167 = getelementptr inbounds float, ptr %v2101, i64 %v2166
  store <8 x float> %v2157, ptr %v2167, align 4
  %v2168 = add i64 %v2115, 1
  %v2169 = mul i64 %v2168, 16
  %v2170 = getelementptr inbounds float, ptr %v2101, i64 %v2169
  store <8 x float> %v2158, ptr %v2170, align 4
  %v2171 = add i64 %v2115, 2
  %v2172 = mul i64 %v2171, 16
  %v2173 = getelementptr inbounds float, ptr %v2101, i64 %v2172
  store <8 x float> %v2159, ptr %v2173, align 4
  %v2174 = add i64 %v2115, 3
  %v2175 = mul i64 %v2174, 16
  %v2176 = getelementptr inbounds float, ptr %v2101, i64 %v2175
  store <8 x float> %v2160, ptr %v2176, align 4
  %v2177 = add i64 %v2115, 4
  %v2178 = mul i64 %v2177, 16
  %v2179 = getelementptr inbounds float, ptr %v2101, i64 %v2178
  store <8 x float> %v2161, ptr %v2179, align 4
  %v2180 = add i64 %v2115, 5
  %v2181 = mul i64 %v2180, 16
  %v2182 = getelementptr inbounds float, ptr %v2101, i64 %v2181
  store <8 x float> %v2162, ptr %v2182, align 4
  %v2183 = add i64 %v2115, 6
  %v2184 = mul i64 %v2183, 16
  %v2185 = getelementptr inbounds float, ptr %v2101, i64 %v2184
  store <8 x float> %v2163, ptr %v2185, align 4
  %v2186 = add i64 %v2115, 7
  %v2187 = mul i64 %v2186, 16
  %v2188 = getelementptr inbounds float, ptr %v2101, i64 %v2187
  store <8 x float> %v2164, ptr %v2188, align 4
  %v2189 = add nsw i64 %v2115, 8
  br label %b338
b340:
  br label %b341
b341:
  %v2190 = phi i64 [ 8, %b340 ], [ %v2198, %b342 ]
  %v2191 = icmp slt i64 %v2190, 8
  br i1 %v2191, label %b342, label %b343
b342:
  %v2192 = mul i64 %v2190, 1
  %v2193 = getelementptr inbounds float, ptr %v2113, i64 %v2192
  %v2194 = getelementptr float, ptr %v2193, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2195 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2194, <8 x i1> %v2110, <8 x float> zeroinitializer)
  %v2196 = mul i64 %v2190, 16
  %v2197 = getelementptr inbounds float, ptr %v2101, i64 %v2196
  store <8 x float> %v2195, ptr %v2197, align 4
  %v2198 = add nsw i64 %v2190, 1
  br label %b341
b343:
  br label %b337
b337:
  %v2199 = icmp slt i64 %v2104, 8
  br i1 %v2199, label %b344, label %b345
b344:
  br label %b346
b346:
  %v2200 = phi i64 [ 0, %b344 ], [ %v2208, %b347 ]
  %v2201 = icmp slt i64 %v2200, 8
  br i1 %v2201, label %b347, label %b348
b347:
  %v2202 = mul i64 %v2200, 1
  %v2203 = getelementptr inbounds float, ptr %v2113, i64 %v2202
  %v2204 = getelementptr float, ptr %v2203, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2205 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2204, <8 x i1> %v2110, <8 x float> zeroinitializer)
  %v2206 = mul i64 %v2200, 16
  %v2207 = getelementptr inbounds float, ptr %v2101, i64 %v2206
  store <8 x float> %v2205, ptr %v2207, align 4
  %v2208 = add nsw i64 %v2200, 1
  br label %b346
b348:
  br label %b345
b345:
  %v2209 = add i64 %v1987, 128
  %v2210 = add nsw i64 %v1985, 1
  br label %b320
b322:
  %v2211 = add i64 1, 0
  %v2212 = sdiv i64 %v2211, 1
  %v2213 = add i64 %v2, 1
  %v2214 = mul i64 %v2212, %v2
  %v2215 = sdiv i64 %v2214, %v3
  %v2216 = mul i64 %v2215, 1
  %v2217 = icmp slt i64 %v2216, 1
  %v2218 = select i1 %v2217, i64 %v2216, i64 1
  %v2219 = mul i64 %v2212, %v2213
  %v2220 = sdiv i64 %v2219, %v3
  %v2221 = mul i64 %v2220, 1
  %v2222 = icmp slt i64 %v2221, 1
  %v2223 = select i1 %v2222, i64 %v2221, i64 1
  %v2224 = icmp slt i64 %v2223, 1
  %v2225 = select i1 %v2224, i64 %v2223, i64 1
  br label %b349
b349:
  %v2226 = phi i64 [ %v2218, %b322 ], [ %v2341, %b361 ]
  %v2227 = icmp slt i64 %v2226, %v2225
  br i1 %v2227, label %b350, label %b351
b350:
  %v2228 = mul i64 %v2226, 64
  %v2229 = mul i64 %v2226, 8
  %v2230 = add i64 %v2228, 0
  %v2231 = add i64 %v2229, 0
  %v2232 = getelementptr inbounds float, ptr %v1966, i64 %v2230
  %v2233 = sub i64 8, %v2231
  %v2234 = icmp slt i64 %v2233, 0
  %v2235 = select i1 %v2234, i64 0, i64 %v2233
  %v2236 = icmp ult i64 %v2235, 8
  %v2237 = select i1 %v2236, i64 %v2235, i64 8
  %v2238 = trunc i64 %v2237 to i32
  %v2239 = insertelement <8 x i32> poison, i32 %v2238, i64 0
  %v2240 = shufflevector <8 x i32> %v2239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2241 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2240
  %v2242 = mul i64 %v2231, 8
  %v2243 = add i64 0, %v2242
  %v2244 = getelementptr inbounds float, ptr %v42, i64 %v2243
  %v2245 = icmp sge i64 %v2235, 8
  br i1 %v2245, label %b352, label %b353
b352:
  br label %b354
b354:
  %v2246 = phi i64 [ 0, %b352 ], [ %v2320, %b355 ]
  %v2247 = icmp slt i64 %v2246, 8
  br i1 %v2247, label %b355, label %b356
b355:
  %v2248 = add i64 %v2246, 0
  %v2249 = getelementptr inbounds float, ptr %v2244, i64 %v2248
  %v2250 = load <8 x float>, ptr %v2249, align 4
  %v2251 = add i64 %v2246, 8
  %v2252 = getelementptr inbounds float, ptr %v2244, i64 %v2251
  %v2253 = load <8 x float>, ptr %v2252, align 4
  %v2254 = add i64 %v2246, 16
  %v2255 = getelementptr inbounds float, ptr %v2244, i64 %v2254
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = add i64 %v2246, 24
  %v2258 = getelementptr inbounds float, ptr %v2244, i64 %v2257
  %v2259 = load <8 x float>, ptr %v2258, align 4
  %v2260 = add i64 %v2246, 32
  %v2261 = getelementptr inbounds float, ptr %v2244, i64 %v2260
  %v2262 = load <8 x float>, ptr %v2261, align 4
  %v2263 = add i64 %v2246, 40
  %v2264 = getelementptr inbounds float, ptr %v2244, i64 %v2263
  %v2265 = load <8 x float>, ptr %v2264, align 4
  %v2266 = add i64 %v2246, 48
  %v2267 = getelementptr inbounds float, ptr %v2244, i64 %v2266
  %v2268 = load <8 x float>, ptr %v2267, align 4
  %v2269 = add i64 %v2246, 56
  %v2270 = getelementptr inbounds float, ptr %v2244, i64 %v2269
  %v2271 = load <8 x float>, ptr %v2270, align 4
  %v2272 = shufflevector <8 x float> %v2250, <8 x float> %v2262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2273 = shufflevector <8 x float> %v2250, <8 x float> %v2262, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2274 = shufflevector <8 x float> %v2253, <8 x float> %v2265, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2275 = shufflevector <8 x float> %v2253, <8 x float> %v2265, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2276 = shufflevector <8 x float> %v2256, <8 x float> %v2268, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2277 = shufflevector <8 x float> %v2256, <8 x float> %v2268, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2278 = shufflevector <8 x float> %v2259, <8 x float> %v2271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2279 = shufflevector <8 x float> %v2259, <8 x float> %v2271, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2280 = shufflevector <8 x float> %v2272, <8 x float> %v2276, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2281 = shufflevector <8 x float> %v2272, <8 x float> %v2276, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2282 = shufflevector <8 x float> %v2274, <8 x float> %v2278, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2283 = shufflevector <8 x float> %v2274, <8 x float> %v2278, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2284 = shufflevector <8 x float> %v2273, <8 x float> %v2277, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2285 = shufflevector <8 x float> %v2273, <8 x float> %v2277, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2286 = shufflevector <8 x float> %v2275, <8 x float> %v2279, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2287 = shufflevector <8 x float> %v2275, <8 x float> %v2279, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2288 = shufflevector <8 x float> %v2280, <8 x float> %v2282, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2289 = shufflevector <8 x float> %v2280, <8 x float> %v2282, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2290 = shufflevector <8 x float> %v2281, <8 x float> %v2283, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2291 = shufflevector <8 x float> %v2281, <8 x float> %v2283, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2292 = shufflevector <8 x float> %v2284, <8 x float> %v2286, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2293 = shufflevector <8 x float> %v2284, <8 x float> %v2286, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2294 = shufflevector <8 x float> %v2285, <8 x float> %v2287, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2295 = shufflevector <8 x float> %v2285, <8 x float> %v2287, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2296 = add i64 %v2246, 0
  %v2297 = mul i64 %v2296, 8
  %v2298 = getelementptr inbounds float, ptr %v2232, i64 %v2297
  store <8 x float> %v2288, ptr %v2298, align 4
  %v2299 = add i64 %v2246, 1
  %v2300 = mul i64 %v2299, 8
  %v2301 = getelementptr inbounds float, ptr %v2232, i64 %v2300
  store <8 x float> %v2289, ptr %v2301, align 4
  %v2302 = add i64 %v2246, 2
  %v2303 = mul i64 %v2302, 8
  %v2304 = getelementptr inbounds float, ptr %v2232, i64 %v2303
  store <8 x float> %v2290, ptr %v2304, align 4
  %v2305 = add i64 %v2246, 3
  %v2306 = mul i64 %v2305, 8
  %v2307 = getelementptr inbounds float, ptr %v2232, i64 %v2306
  store <8 x float> %v2291, ptr %v2307, align 4
  %v2308 = add i64 %v2246, 4
  %v2309 = mul i64 %v2308, 8
  %v2310 = getelementptr inbounds float, ptr %v2232, i64 %v2309
  store <8 x float> %v2292, ptr %v2310, align 4
  %v2311 = add i64 %v2246, 5
  %v2312 = mul i64 %v2311, 8
  %v2313 = getelementptr inbounds float, ptr %v2232, i64 %v2312
  store <8 x float> %v2293, ptr %v2313, align 4
  %v2314 = add i64 %v2246, 6
  %v2315 = mul i64 %v2314, 8
  %v2316 = getelementptr inbounds float, ptr %v2232, i64 %v2315
  store <8 x float> %v2294, ptr %v2316, align 4
  %v2317 = add i64 %v2246, 7
  %v2318 = mul i64 %v2317, 8
  %v2319 = getelementptr inbounds float, ptr %v2232, i64 %v2318
  store <8 x float> %v2295, ptr %v2319, align 4
  %v2320 = add nsw i64 %v2246, 8
  br label %b354
b356:
  br label %b357
b357:
  %v2321 = phi i64 [ 8, %b356 ], [ %v2329, %b358 ]
  %v2322 = icmp slt i64 %v2321, 8
  br i1 %v2322, label %b358, label %b359
b358:
  %v2323 = mul i64 %v2321, 1
  %v2324 = getelementptr inbounds float, ptr %v2244, i64 %v2323
  %v2325 = getelementptr float, ptr %v2324, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2326 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2325, <8 x i1> %v2241, <8 x float> zeroinitializer)
  %v2327 = mul i64 %v2321, 8
  %v2328 = getelementptr inbounds float, ptr %v2232, i64 %v2327
  store <8 x float> %v2326, ptr %v2328, align 4
  %v2329 = add nsw i64 %v2321, 1
  br label %b357
b359:
  br label %b353
b353:
  %v2330 = icmp slt i64 %v2235, 8
  br i1 %v2330, label %b360, label %b361
b360:
  br label %b362
b362:
  %v2331 = phi i64 [ 0, %b360 ], [ %v2339, %b363 ]
  %v2332 = icmp slt i64 %v2331, 8
  br i1 %v2332, label %b363, label %b364
b363:
  %v2333 = mul i64 %v2331, 1
  %v2334 = getelementptr inbounds float, ptr %v2244, i64 %v2333
  %v2335 = getelementptr float, ptr %v2334, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2336 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2335, <8 x i1> %v2241, <8 x float> zeroinitializer)
  %v2337 = mul i64 %v2331, 8
  %v2338 = getelementptr inbounds float, ptr %v2232, i64 %v2337
  store <8 x float> %v2336, ptr %v2338, align 4
  %v2339 = add nsw i64 %v2331, 1
  br label %b362
b364:
  br label %b361
b361:
  %v2340 = add i64 %v2228, 64
  %v2341 = add nsw i64 %v2226, 1
  br label %b349
b351:
  br label %b319
b319:
  %v2342 = icmp sgt i64 %v3, 1
  br i1 %v2342, label %b365, label %b366
b365:
  %v2343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2344 = atomicrmw add ptr %v2343, i64 1 acq_rel
  %v2345 = load i64, ptr %v201, align 8
  %v2346 = add i64 %v2345, 1
  store i64 %v2346, ptr %v201, align 8
  %v2347 = mul i64 %v3, %v2346
  br label %b367
b367:
  %v2348 = load atomic i64, ptr %v2343 acquire, align 8
  %v2349 = icmp slt i64 %v2348, %v2347
  br i1 %v2349, label %b368, label %b369
b368:
  %v2350 = call i32 @sched_yield()
  br label %b367
b369:
  br label %b366
b366:
  %v2352 = add i64 %v8, 0
  %v2353 = sdiv i64 %v2352, 1
  %v2354 = add i64 %v2, 1
  %v2355 = mul i64 %v2353, %v2
  %v2356 = sdiv i64 %v2355, %v3
  %v2357 = mul i64 %v2356, 1
  %v2358 = icmp slt i64 %v2357, %v8
  %v2359 = select i1 %v2358, i64 %v2357, i64 %v8
  %v2360 = mul i64 %v2353, %v2354
  %v2361 = sdiv i64 %v2360, %v3
  %v2362 = mul i64 %v2361, 1
  %v2363 = icmp slt i64 %v2362, %v8
  %v2364 = select i1 %v2363, i64 %v2362, i64 %v8
  br label %b370
b370:
  %v2365 = phi i64 [ %v2359, %b366 ], [ %v2433, %b375 ]
  %v2366 = icmp slt i64 %v2365, %v2364
  br i1 %v2366, label %b371, label %b372
b371:
  %v2367 = add i64 %v2365, 96
  %v2368 = icmp slt i64 %v2367, %v2364
  %v2369 = select i1 %v2368, i64 %v2367, i64 %v2364
  br label %b373
b373:
  %v2370 = phi i64 [ 0, %b371 ], [ %v2432, %b378 ]
  %v2371 = icmp slt i64 %v2370, 1
  br i1 %v2371, label %b374, label %b375
b374:
  %v2372 = sub i64 %v2369, %v2365
  %v2373 = sub i64 6, 1
  %v2374 = add i64 %v2372, %v2373
  %v2375 = sdiv i64 %v2374, 6
  br label %b376
b376:
  %v2376 = phi i64 [ 0, %b374 ], [ %v2431, %b383 ]
  %v2377 = icmp slt i64 %v2376, %v2375
  br i1 %v2377, label %b377, label %b378
b377:
  %v2378 = mul i64 %v2372, %v2376
  %v2379 = sdiv i64 %v2378, %v2375
  %v2380 = add i64 %v2365, %v2379
  %v2381 = add i64 %v2376, 1
  %v2382 = mul i64 %v2372, %v2381
  %v2383 = sdiv i64 %v2382, %v2375
  %v2384 = add i64 %v2365, %v2383
  %v2385 = mul i64 %v2370, 128
  %v2386 = getelementptr inbounds float, ptr %v1965, i64 %v2385
  %v2387 = sub i64 %v2384, %v2380
  %v2388 = mul i64 1, %v7
  %v2389 = add i64 %v2380, %v2388
  %v2390 = mul i64 %v2389, 8
  %v2391 = getelementptr inbounds float, ptr %v50, i64 %v2390
  %v2392 = getelementptr inbounds float, ptr %v2391, i64 0
  %v2393 = sub i64 %v2387, 1
  %v2394 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v2393
  %v2395 = load ptr, ptr %v2394, align 4
  %v2396 = icmp sgt i64 %v2387, 0
  br i1 %v2396, label %b379, label %b380
b379:
  call void %v2395(ptr %v2392, i64 8, ptr %v2386, i64 8, ptr %v2351)
  br label %b380
b380:
  %v2397 = add i64 %v2385, 128
  br label %b381
b381:
  %v2398 = phi i64 [ %v2380, %b380 ], [ %v2430, %b386 ]
  %v2399 = icmp slt i64 %v2398, %v2384
  br i1 %v2399, label %b382, label %b383
b382:
  %v2400 = sub i64 %v2398, %v2380
  %v2401 = mul i64 %v2400, 16
  %v2402 = getelementptr inbounds float, ptr %v2351, i64 %v2401
  %v2403 = mul i64 %v2398, 40
  %v2404 = getelementptr inbounds float, ptr %v108, i64 %v2403
  %v2405 = srem i64 %v2398, %v7
  %v2406 = mul i64 %v2405, 16
  %v2407 = getelementptr inbounds float, ptr %v100, i64 %v2406
  %v2408 = mul i64 %v2398, 16
  %v2409 = getelementptr inbounds float, ptr %v116, i64 %v2408
  br label %b384
b384:
  %v2410 = phi i64 [ 0, %b382 ], [ %v2429, %b385 ]
  %v2411 = icmp slt i64 %v2410, 2
  br i1 %v2411, label %b385, label %b386
b385:
  %v2412 = mul i64 %v2370, 2
  %v2413 = add i64 %v2412, %v2410
  %v2414 = mul i64 %v2413, 8
  %v2415 = add i64 0, %v2410
  %v2416 = mul i64 %v2415, 8
  %v2417 = getelementptr inbounds float, ptr %v2402, i64 %v2416
  %v2418 = load <8 x float>, ptr %v2417, align 4
  %v2419 = add i64 24, %v2414
  %v2420 = getelementptr inbounds float, ptr %v2404, i64 %v2419
  %v2421 = load <8 x float>, ptr %v2420, align 4
  %v2422 = fadd <8 x float> %v2418, %v2421
  %v2423 = add i64 0, %v2414
  %v2424 = getelementptr inbounds float, ptr %v2407, i64 %v2423
  %v2425 = load <8 x float>, ptr %v2424, align 4
  %v2426 = fadd <8 x float> %v2422, %v2425
  %v2427 = add i64 0, %v2414
  %v2428 = getelementptr inbounds float, ptr %v2409, i64 %v2427
  store <8 x float> %v2426, ptr %v2428, align 4
  %v2429 = add nsw i64 %v2410, 1
  br label %b384
b386:
  %v2430 = add nsw i64 %v2398, 1
  br label %b381
b383:
  %v2431 = add nsw i64 %v2376, 1
  br label %b376
b378:
  %v2432 = add nsw i64 %v2370, 1
  br label %b373
b375:
  %v2433 = add nsw i64 %v2365, 96
  br label %b370
b372:
  %v2434 = add i64 %v8, 0
  %v2435 = sdiv i64 %v2434, 1
  %v2436 = add i64 %v2, 1
  %v2437 = mul i64 %v2435, %v2
  %v2438 = sdiv i64 %v2437, %v3
  %v2439 = mul i64 %v2438, 1
  %v2440 = icmp slt i64 %v2439, %v8
  %v2441 = select i1 %v2440, i64 %v2439, i64 %v8
  %v2442 = mul i64 %v2435, %v2436
  %v2443 = sdiv i64 %v2442, %v3
  %v2444 = mul i64 %v2443, 1
  %v2445 = icmp slt i64 %v2444, %v8
  %v2446 = select i1 %v2445, i64 %v2444, i64 %v8
  br label %b387
b387:
  %v2447 = phi i64 [ %v2441, %b372 ], [ %v2469, %b392 ]
  %v2448 = icmp slt i64 %v2447, %v2446
  br i1 %v2448, label %b388, label %b389
b388:
  br label %b390
b390:
  %v2449 = phi i64 [ 0, %b388 ], [ %v2468, %b395 ]
  %v2450 = icmp slt i64 %v2449, 8
  br i1 %v2450, label %b391, label %b392
b391:
  br label %b393
b393:
  %v2451 = phi i64 [ 0, %b391 ], [ %v2462, %b394 ]
  %v2452 = phi float [ 0xFFF0000000000000, %b391 ], [ %v2461, %b394 ]
  %v2453 = icmp slt i64 %v2451, 2
  br i1 %v2453, label %b394, label %b395
b394:
  %v2454 = mul i64 %v2447, 16
  %v2455 = getelementptr inbounds float, ptr %v116, i64 %v2454
  %v2456 = mul i64 %v2449, 2
  %v2457 = add i64 0, %v2456
  %v2458 = add i64 %v2457, %v2451
  %v2459 = getelementptr inbounds float, ptr %v2455, i64 %v2458
  %v2460 = load float, ptr %v2459, align 4
  %v2461 = call float @llvm.maximum.f32(float %v2452, float %v2460)
  %v2462 = add nsw i64 %v2451, 1
  br label %b393
b395:
  %v2463 = call float @llvm.maximum.f32(float %v2452, float 0xFFF0000000000000)
  %v2464 = mul i64 %v2447, 8
  %v2465 = getelementptr inbounds float, ptr %v118, i64 %v2464
  %v2466 = add i64 0, %v2449
  %v2467 = getelementptr inbounds float, ptr %v2465, i64 %v2466
  store float %v2463, ptr %v2467, align 4
  %v2468 = add nsw i64 %v2449, 1
  br label %b390
b392:
  %v2469 = add nsw i64 %v2447, 1
  br label %b387
b389:
  %v2471 = add i64 %v8, 0
  %v2472 = sdiv i64 %v2471, 1
  %v2473 = add i64 %v2, 1
  %v2474 = mul i64 %v2472, %v2
  %v2475 = sdiv i64 %v2474, %v3
  %v2476 = mul i64 %v2475, 1
  %v2477 = icmp slt i64 %v2476, %v8
  %v2478 = select i1 %v2477, i64 %v2476, i64 %v8
  %v2479 = mul i64 %v2472, %v2473
  %v2480 = sdiv i64 %v2479, %v3
  %v2481 = mul i64 %v2480, 1
  %v2482 = icmp slt i64 %v2481, %v8
  %v2483 = select i1 %v2482, i64 %v2481, i64 %v8
  br label %b396
b396:
  %v2484 = phi i64 [ %v2478, %b389 ], [ %v2537, %b401 ]
  %v2485 = icmp slt i64 %v2484, %v2483
  br i1 %v2485, label %b397, label %b398
b397:
  %v2486 = add i64 %v2484, 96
  %v2487 = icmp slt i64 %v2486, %v2483
  %v2488 = select i1 %v2487, i64 %v2486, i64 %v2483
  br label %b399
b399:
  %v2489 = phi i64 [ 0, %b397 ], [ %v2536, %b404 ]
  %v2490 = icmp slt i64 %v2489, 1
  br i1 %v2490, label %b400, label %b401
b400:
  %v2491 = sub i64 %v2488, %v2484
  %v2492 = sub i64 8, 1
  %v2493 = add i64 %v2491, %v2492
  %v2494 = sdiv i64 %v2493, 8
  br label %b402
b402:
  %v2495 = phi i64 [ 0, %b400 ], [ %v2535, %b409 ]
  %v2496 = icmp slt i64 %v2495, %v2494
  br i1 %v2496, label %b403, label %b404
b403:
  %v2497 = mul i64 %v2491, %v2495
  %v2498 = sdiv i64 %v2497, %v2494
  %v2499 = add i64 %v2484, %v2498
  %v2500 = add i64 %v2495, 1
  %v2501 = mul i64 %v2491, %v2500
  %v2502 = sdiv i64 %v2501, %v2494
  %v2503 = add i64 %v2484, %v2502
  %v2504 = mul i64 %v2489, 64
  %v2505 = getelementptr inbounds float, ptr %v1966, i64 %v2504
  %v2506 = sub i64 %v2503, %v2499
  %v2507 = mul i64 %v2499, 8
  %v2508 = getelementptr inbounds float, ptr %v118, i64 %v2507
  %v2509 = getelementptr inbounds float, ptr %v2508, i64 0
  %v2510 = sub i64 %v2506, 1
  %v2511 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2510
  %v2512 = load ptr, ptr %v2511, align 4
  %v2513 = icmp sgt i64 %v2506, 0
  br i1 %v2513, label %b405, label %b406
b405:
  call void %v2512(ptr %v2509, i64 8, ptr %v2505, i64 8, ptr %v2470)
  br label %b406
b406:
  %v2514 = add i64 %v2504, 64
  br label %b407
b407:
  %v2515 = phi i64 [ %v2499, %b406 ], [ %v2534, %b412 ]
  %v2516 = icmp slt i64 %v2515, %v2503
  br i1 %v2516, label %b408, label %b409
b408:
  %v2517 = sub i64 %v2515, %v2499
  %v2518 = mul i64 %v2517, 8
  %v2519 = getelementptr inbounds float, ptr %v2470, i64 %v2518
  %v2520 = mul i64 %v2515, 8
  %v2521 = getelementptr inbounds float, ptr %v54, i64 %v2520
  br label %b410
b410:
  %v2522 = phi i64 [ 0, %b408 ], [ %v2533, %b411 ]
  %v2523 = icmp slt i64 %v2522, 1
  br i1 %v2523, label %b411, label %b412
b411:
  %v2524 = mul i64 %v2489, 1
  %v2525 = add i64 %v2524, %v2522
  %v2526 = mul i64 %v2525, 8
  %v2527 = add i64 0, %v2522
  %v2528 = mul i64 %v2527, 8
  %v2529 = getelementptr inbounds float, ptr %v2519, i64 %v2528
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = add i64 0, %v2526
  %v2532 = getelementptr inbounds float, ptr %v2521, i64 %v2531
  store <8 x float> %v2530, ptr %v2532, align 4
  %v2533 = add nsw i64 %v2522, 1
  br label %b410
b412:
  %v2534 = add nsw i64 %v2515, 1
  br label %b407
b409:
  %v2535 = add nsw i64 %v2495, 1
  br label %b402
b404:
  %v2536 = add nsw i64 %v2489, 1
  br label %b399
b401:
  %v2537 = add nsw i64 %v2484, 96
  br label %b396
b398:
  %v2538 = add i64 %v8, 0
  %v2539 = sdiv i64 %v2538, 1
  %v2540 = add i64 %v2, 1
  %v2541 = mul i64 %v2539, %v2
  %v2542 = sdiv i64 %v2541, %v3
  %v2543 = mul i64 %v2542, 1
  %v2544 = icmp slt i64 %v2543, %v8
  %v2545 = select i1 %v2544, i64 %v2543, i64 %v8
  %v2546 = mul i64 %v2539, %v2540
  %v2547 = sdiv i64 %v2546, %v3
  %v2548 = mul i64 %v2547, 1
  %v2549 = icmp slt i64 %v2548, %v8
  %v2550 = select i1 %v2549, i64 %v2548, i64 %v8
  br label %b413
b413:
  %v2551 = phi i64 [ %v2545, %b398 ], [ %v2580, %b418 ]
  %v2552 = icmp slt i64 %v2551, %v2550
  br i1 %v2552, label %b414, label %b415
b414:
  br label %b416
b416:
  %v2553 = phi i64 [ 0, %b414 ], [ %v2579, %b421 ]
  %v2554 = icmp slt i64 %v2553, 8
  br i1 %v2554, label %b417, label %b418
b417:
  br label %b419
b419:
  %v2555 = phi i64 [ 0, %b417 ], [ %v2573, %b420 ]
  %v2556 = phi float [ 0x0000000000000000, %b417 ], [ %v2572, %b420 ]
  %v2557 = icmp slt i64 %v2555, 2
  br i1 %v2557, label %b420, label %b421
b420:
  %v2558 = mul i64 %v2551, 16
  %v2559 = getelementptr inbounds float, ptr %v116, i64 %v2558
  %v2560 = mul i64 %v2551, 8
  %v2561 = getelementptr inbounds float, ptr %v118, i64 %v2560
  %v2562 = add i64 0, %v2553
  %v2563 = getelementptr inbounds float, ptr %v2561, i64 %v2562
  %v2564 = load float, ptr %v2563, align 4
  %v2565 = mul i64 %v2553, 2
  %v2566 = add i64 0, %v2565
  %v2567 = add i64 %v2566, %v2555
  %v2568 = getelementptr inbounds float, ptr %v2559, i64 %v2567
  %v2569 = load float, ptr %v2568, align 4
  %v2570 = fcmp oeq float %v2569, %v2564
  %v2571 = select i1 %v2570, float 0x3FF0000000000000, float 0x0000000000000000
  %v2572 = fadd float %v2556, %v2571
  %v2573 = add nsw i64 %v2555, 1
  br label %b419
b421:
  %v2574 = fadd float %v2556, 0x0000000000000000
  %v2575 = mul i64 %v2551, 8
  %v2576 = getelementptr inbounds float, ptr %v120, i64 %v2575
  %v2577 = add i64 0, %v2553
  %v2578 = getelementptr inbounds float, ptr %v2576, i64 %v2577
  store float %v2574, ptr %v2578, align 4
  %v2579 = add nsw i64 %v2553, 1
  br label %b416
b418:
  %v2580 = add nsw i64 %v2551, 1
  br label %b413
b415:
  %v2581 = add i64 %v8, 0
  %v2582 = sdiv i64 %v2581, 1
  %v2583 = add i64 %v2, 1
  %v2584 = mul i64 %v2582, %v2
  %v2585 = sdiv i64 %v2584, %v3
  %v2586 = mul i64 %v2585, 1
  %v2587 = icmp slt i64 %v2586, %v8
  %v2588 = select i1 %v2587, i64 %v2586, i64 %v8
  %v2589 = mul i64 %v2582, %v2583
  %v2590 = sdiv i64 %v2589, %v3
  %v2591 = mul i64 %v2590, 1
  %v2592 = icmp slt i64 %v2591, %v8
  %v2593 = select i1 %v2592, i64 %v2591, i64 %v8
  br label %b422
b422:
  %v2594 = phi i64 [ %v2588, %b415 ], [ %v2635, %b427 ]
  %v2595 = icmp slt i64 %v2594, %v2593
  br i1 %v2595, label %b423, label %b424
b423:
  br label %b425
b425:
  %v2596 = phi i64 [ 0, %b423 ], [ %v2634, %b426 ]
  %v2597 = icmp slt i64 %v2596, 8
  br i1 %v2597, label %b426, label %b427
b426:
  %v2598 = mul i64 %v2594, 16
  %v2599 = getelementptr inbounds float, ptr %v116, i64 %v2598
  %v2600 = mul i64 %v2594, 8
  %v2601 = getelementptr inbounds float, ptr %v118, i64 %v2600
  %v2602 = add i64 0, %v2596
  %v2603 = getelementptr inbounds float, ptr %v2601, i64 %v2602
  %v2604 = load float, ptr %v2603, align 4
  %v2605 = mul i64 %v2594, 8
  %v2606 = getelementptr inbounds float, ptr %v120, i64 %v2605
  %v2607 = add i64 0, %v2596
  %v2608 = getelementptr inbounds float, ptr %v2606, i64 %v2607
  %v2609 = load float, ptr %v2608, align 4
  %v2610 = mul i64 %v2594, 16
  %v2611 = getelementptr inbounds float, ptr %v122, i64 %v2610
  %v2612 = icmp ult i64 2, 8
  %v2613 = select i1 %v2612, i64 2, i64 8
  %v2614 = trunc i64 %v2613 to i32
  %v2615 = insertelement <8 x i32> poison, i32 %v2614, i64 0
  %v2616 = shufflevector <8 x i32> %v2615, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2617 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2616
  %v2618 = mul i64 %v2596, 2
  %v2619 = add i64 0, %v2618
  %v2620 = add i64 %v2619, 0
  %v2621 = getelementptr inbounds float, ptr %v2599, i64 %v2620
  %v2622 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2621, <8 x i1> %v2617, <8 x float> zeroinitializer)
  %v2623 = insertelement <8 x float> poison, float %v2604, i64 0
  %v2624 = shufflevector <8 x float> %v2623, <8 x float> poison, <8 x i32> zeroinitializer
  %v2625 = fcmp oeq <8 x float> %v2622, %v2624
  %v2626 = select <8 x i1> %v2625, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2627 = insertelement <8 x float> poison, float %v2609, i64 0
  %v2628 = shufflevector <8 x float> %v2627, <8 x float> poison, <8 x i32> zeroinitializer
  %v2629 = fdiv <8 x float> %v2626, %v2628
  %v2630 = mul i64 %v2596, 2
  %v2631 = add i64 0, %v2630
  %v2632 = add i64 %v2631, 0
  %v2633 = getelementptr inbounds float, ptr %v2611, i64 %v2632
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2629, ptr align 4 %v2633, <8 x i1> %v2617)
  %v2634 = add nsw i64 %v2596, 1
  br label %b425
b427:
  %v2635 = add nsw i64 %v2594, 1
  br label %b422
b424:
  %v2636 = icmp sgt i64 %v3, 1
  br i1 %v2636, label %b428, label %b429
b428:
  %v2637 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2638 = atomicrmw add ptr %v2637, i64 1 acq_rel
  %v2639 = load i64, ptr %v201, align 8
  %v2640 = add i64 %v2639, 1
  store i64 %v2640, ptr %v201, align 8
  %v2641 = mul i64 %v3, %v2640
  br label %b430
b430:
  %v2642 = load atomic i64, ptr %v2637 acquire, align 8
  %v2643 = icmp slt i64 %v2642, %v2641
  br i1 %v2643, label %b431, label %b432
b431:
  %v2644 = call i32 @sched_yield()
  br label %b430
b432:
  br label %b429
b429:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #0 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_1x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v201 = alloca i64, i64 1, align 8
  %v332 = alloca float, i64 64, align 4
  %v446 = alloca float, i64 96, align 4
  %v796 = alloca float, i64 64, align 4
  %v1055 = alloca float, i64 192, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds i64, ptr %v1, i64 12
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 26
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 28
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 54
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 55
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 58
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 59
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 60
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 61
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 62
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 63
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 64
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 65
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 66
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 67
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 68
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 69
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 70
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 71
  %v200 = load i64, ptr %v199, align 8
  store i64 0, ptr %v201, align 8
  %v202 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v203 = load ptr, ptr %v202, align 4
  %v204 = mul i64 %v2, 18432
  %v205 = add i64 %v204, 704
  %v206 = getelementptr inbounds float, ptr %v203, i64 %v205
  %v207 = getelementptr inbounds float, ptr %v203, i64 0
  %v208 = getelementptr inbounds float, ptr %v203, i64 64
  %v209 = getelementptr inbounds i64, ptr %v1, i64 4
  %v210 = load i64, ptr %v209, align 8
  %v211 = icmp eq i64 %v210, 0
  br i1 %v211, label %b0, label %b1
b0:
  %v212 = add i64 1, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, 1
  %v219 = select i1 %v218, i64 %v217, i64 1
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  br label %b2
b2:
  %v227 = phi i64 [ %v219, %b0 ], [ %v255, %b7 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b3, label %b4
b3:
  %v229 = mul i64 %v227, 64
  %v230 = mul i64 %v227, 8
  %v231 = add i64 %v229, 0
  %v232 = add i64 %v230, 0
  %v233 = getelementptr inbounds float, ptr %v207, i64 %v231
  %v234 = sub i64 8, %v232
  %v235 = icmp slt i64 %v234, 0
  %v236 = select i1 %v235, i64 0, i64 %v234
  %v237 = icmp ult i64 %v236, 8
  %v238 = select i1 %v237, i64 %v236, i64 8
  %v239 = trunc i64 %v238 to i32
  %v240 = insertelement <8 x i32> poison, i32 %v239, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v241
  %v243 = mul i64 %v232, 1
  %v244 = add i64 0, %v243
  %v245 = getelementptr inbounds float, ptr %v42, i64 %v244
  br label %b5
b5:
  %v246 = phi i64 [ 0, %b3 ], [ %v253, %b6 ]
  %v247 = icmp slt i64 %v246, 8
  br i1 %v247, label %b6, label %b7
b6:
  %v248 = mul i64 %v246, 8
  %v249 = getelementptr inbounds float, ptr %v245, i64 %v248
  %v250 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v249, <8 x i1> %v242, <8 x float> zeroinitializer)
  %v251 = mul i64 %v246, 8
  %v252 = getelementptr inbounds float, ptr %v233, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v246, 1
  br label %b5
b7:
  %v254 = add i64 %v229, 64
  %v255 = add nsw i64 %v227, 1
  br label %b2
b4:
  %v256 = add i64 1, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, 1
  %v263 = select i1 %v262, i64 %v261, i64 1
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  %v269 = icmp slt i64 %v268, 1
  %v270 = select i1 %v269, i64 %v268, i64 1
  br label %b8
b8:
  %v271 = phi i64 [ %v263, %b4 ], [ %v322, %b16 ]
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b9, label %b10
b9:
  %v273 = mul i64 %v271, 256
  %v274 = mul i64 %v271, 16
  %v275 = add i64 %v273, 0
  %v276 = add i64 %v274, 0
  %v277 = getelementptr inbounds float, ptr %v208, i64 %v275
  %v278 = sub i64 16, %v276
  %v279 = icmp slt i64 %v278, 0
  %v280 = select i1 %v279, i64 0, i64 %v278
  %v281 = icmp ult i64 %v280, 8
  %v282 = select i1 %v281, i64 %v280, i64 8
  %v283 = trunc i64 %v282 to i32
  %v284 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v285 = shufflevector <8 x i32> %v284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v286 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v285
  %v287 = mul i64 %v276, 1
  %v288 = add i64 0, %v287
  %v289 = getelementptr inbounds float, ptr %v90, i64 %v288
  br label %b11
b11:
  %v290 = phi i64 [ 0, %b9 ], [ %v297, %b12 ]
  %v291 = icmp slt i64 %v290, 16
  br i1 %v291, label %b12, label %b13
b12:
  %v292 = mul i64 %v290, 16
  %v293 = getelementptr inbounds float, ptr %v289, i64 %v292
  %v294 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v293, <8 x i1> %v286, <8 x float> zeroinitializer)
  %v295 = mul i64 %v290, 16
  %v296 = getelementptr inbounds float, ptr %v277, i64 %v295
  store <8 x float> %v294, ptr %v296, align 4
  %v297 = add nsw i64 %v290, 1
  br label %b11
b13:
  %v298 = add i64 %v273, 8
  %v299 = add i64 %v274, 8
  %v300 = getelementptr inbounds float, ptr %v208, i64 %v298
  %v301 = sub i64 16, %v299
  %v302 = icmp slt i64 %v301, 0
  %v303 = select i1 %v302, i64 0, i64 %v301
  %v304 = icmp ult i64 %v303, 8
  %v305 = select i1 %v304, i64 %v303, i64 8
  %v306 = trunc i64 %v305 to i32
  %v307 = insertelement <8 x i32> poison, i32 %v306, i64 0
  %v308 = shufflevector <8 x i32> %v307, <8 x i32> poison, <8 x i32> zeroinitializer
  %v309 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v308
  %v310 = mul i64 %v299, 1
  %v311 = add i64 0, %v310
  %v312 = getelementptr inbounds float, ptr %v90, i64 %v311
  br label %b14
b14:
  %v313 = phi i64 [ 0, %b13 ], [ %v320, %b15 ]
  %v314 = icmp slt i64 %v313, 16
  br i1 %v314, label %b15, label %b16
b15:
  %v315 = mul i64 %v313, 16
  %v316 = getelementptr inbounds float, ptr %v312, i64 %v315
  %v317 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v316, <8 x i1> %v309, <8 x float> zeroinitializer)
  %v318 = mul i64 %v313, 16
  %v319 = getelementptr inbounds float, ptr %v300, i64 %v318
  store <8 x float> %v317, ptr %v319, align 4
  %v320 = add nsw i64 %v313, 1
  br label %b14
b16:
  %v321 = add i64 %v273, 256
  %v322 = add nsw i64 %v271, 1
  br label %b8
b10:
  br label %b1
b1:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b17, label %b18
b17:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v201, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v201, align 8
  %v328 = mul i64 %v3, %v327
  br label %b19
b19:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b20, label %b21
b20:
  %v331 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v333 = add i64 %v8, 0
  %v334 = sdiv i64 %v333, 1
  %v335 = add i64 %v2, 1
  %v336 = mul i64 %v334, %v2
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v8
  %v340 = select i1 %v339, i64 %v338, i64 %v8
  %v341 = mul i64 %v334, %v335
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v8
  %v345 = select i1 %v344, i64 %v343, i64 %v8
  br label %b22
b22:
  %v346 = phi i64 [ %v340, %b18 ], [ %v399, %b27 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b23, label %b24
b23:
  %v348 = add i64 %v346, 96
  %v349 = icmp slt i64 %v348, %v345
  %v350 = select i1 %v349, i64 %v348, i64 %v345
  br label %b25
b25:
  %v351 = phi i64 [ 0, %b23 ], [ %v398, %b30 ]
  %v352 = icmp slt i64 %v351, 1
  br i1 %v352, label %b26, label %b27
b26:
  %v353 = sub i64 %v350, %v346
  %v354 = sub i64 8, 1
  %v355 = add i64 %v353, %v354
  %v356 = sdiv i64 %v355, 8
  br label %b28
b28:
  %v357 = phi i64 [ 0, %b26 ], [ %v397, %b35 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b29, label %b30
b29:
  %v359 = mul i64 %v353, %v357
  %v360 = sdiv i64 %v359, %v356
  %v361 = add i64 %v346, %v360
  %v362 = add i64 %v357, 1
  %v363 = mul i64 %v353, %v362
  %v364 = sdiv i64 %v363, %v356
  %v365 = add i64 %v346, %v364
  %v366 = mul i64 %v351, 64
  %v367 = getelementptr inbounds float, ptr %v207, i64 %v366
  %v368 = sub i64 %v365, %v361
  %v369 = mul i64 %v361, 8
  %v370 = getelementptr inbounds float, ptr %v44, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 0
  %v372 = sub i64 %v368, 1
  %v373 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v372
  %v374 = load ptr, ptr %v373, align 4
  %v375 = icmp sgt i64 %v368, 0
  br i1 %v375, label %b31, label %b32
b31:
  call void %v374(ptr %v371, i64 8, ptr %v367, i64 8, ptr %v332)
  br label %b32
b32:
  %v376 = add i64 %v366, 64
  br label %b33
b33:
  %v377 = phi i64 [ %v361, %b32 ], [ %v396, %b38 ]
  %v378 = icmp slt i64 %v377, %v365
  br i1 %v378, label %b34, label %b35
b34:
  %v379 = sub i64 %v377, %v361
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v332, i64 %v380
  %v382 = mul i64 %v377, 8
  %v383 = getelementptr inbounds float, ptr %v124, i64 %v382
  br label %b36
b36:
  %v384 = phi i64 [ 0, %b34 ], [ %v395, %b37 ]
  %v385 = icmp slt i64 %v384, 1
  br i1 %v385, label %b37, label %b38
b37:
  %v386 = mul i64 %v351, 1
  %v387 = add i64 %v386, %v384
  %v388 = mul i64 %v387, 8
  %v389 = add i64 0, %v384
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v381, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 0, %v388
  %v394 = getelementptr inbounds float, ptr %v383, i64 %v393
  store <8 x float> %v392, ptr %v394, align 4
  %v395 = add nsw i64 %v384, 1
  br label %b36
b38:
  %v396 = add nsw i64 %v377, 1
  br label %b33
b35:
  %v397 = add nsw i64 %v357, 1
  br label %b28
b30:
  %v398 = add nsw i64 %v351, 1
  br label %b25
b27:
  %v399 = add nsw i64 %v346, 96
  br label %b22
b24:
  %v400 = add i64 %v8, 0
  %v401 = sdiv i64 %v400, 1
  %v402 = add i64 %v2, 1
  %v403 = mul i64 %v401, %v2
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v8
  %v407 = select i1 %v406, i64 %v405, i64 %v8
  %v408 = mul i64 %v401, %v402
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v8
  %v412 = select i1 %v411, i64 %v410, i64 %v8
  br label %b39
b39:
  %v413 = phi i64 [ %v407, %b24 ], [ %v445, %b44 ]
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b40, label %b41
b40:
  br label %b42
b42:
  %v415 = phi i64 [ 0, %b40 ], [ %v444, %b43 ]
  %v416 = icmp slt i64 %v415, 8
  br i1 %v416, label %b43, label %b44
b43:
  %v417 = mul i64 %v413, 8
  %v418 = getelementptr inbounds float, ptr %v124, i64 %v417
  %v419 = add i64 0, %v415
  %v420 = getelementptr inbounds float, ptr %v418, i64 %v419
  %v421 = load float, ptr %v420, align 4
  %v422 = mul i64 %v413, 16
  %v423 = getelementptr inbounds float, ptr %v122, i64 %v422
  %v424 = mul i64 %v413, 16
  %v425 = getelementptr inbounds float, ptr %v126, i64 %v424
  %v426 = icmp ult i64 2, 8
  %v427 = select i1 %v426, i64 2, i64 8
  %v428 = trunc i64 %v427 to i32
  %v429 = insertelement <8 x i32> poison, i32 %v428, i64 0
  %v430 = shufflevector <8 x i32> %v429, <8 x i32> poison, <8 x i32> zeroinitializer
  %v431 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v430
  %v432 = mul i64 %v415, 2
  %v433 = add i64 0, %v432
  %v434 = add i64 %v433, 0
  %v435 = getelementptr inbounds float, ptr %v423, i64 %v434
  %v436 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v435, <8 x i1> %v431, <8 x float> zeroinitializer)
  %v437 = insertelement <8 x float> poison, float %v421, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fmul <8 x float> %v438, %v436
  %v440 = mul i64 %v415, 2
  %v441 = add i64 0, %v440
  %v442 = add i64 %v441, 0
  %v443 = getelementptr inbounds float, ptr %v425, i64 %v442
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v439, ptr align 4 %v443, <8 x i1> %v431)
  %v444 = add nsw i64 %v415, 1
  br label %b42
b44:
  %v445 = add nsw i64 %v413, 1
  br label %b39
b41:
  %v447 = add i64 %v8, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  br label %b45
b45:
  %v460 = phi i64 [ %v454, %b41 ], [ %v513, %b50 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b46, label %b47
b46:
  %v462 = add i64 %v460, 96
  %v463 = icmp slt i64 %v462, %v459
  %v464 = select i1 %v463, i64 %v462, i64 %v459
  br label %b48
b48:
  %v465 = phi i64 [ 0, %b46 ], [ %v512, %b53 ]
  %v466 = icmp slt i64 %v465, 1
  br i1 %v466, label %b49, label %b50
b49:
  %v467 = sub i64 %v464, %v460
  %v468 = sub i64 6, 1
  %v469 = add i64 %v467, %v468
  %v470 = sdiv i64 %v469, 6
  br label %b51
b51:
  %v471 = phi i64 [ 0, %b49 ], [ %v511, %b58 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b52, label %b53
b52:
  %v473 = mul i64 %v467, %v471
  %v474 = sdiv i64 %v473, %v470
  %v475 = add i64 %v460, %v474
  %v476 = add i64 %v471, 1
  %v477 = mul i64 %v467, %v476
  %v478 = sdiv i64 %v477, %v470
  %v479 = add i64 %v460, %v478
  %v480 = mul i64 %v465, 256
  %v481 = getelementptr inbounds float, ptr %v208, i64 %v480
  %v482 = sub i64 %v479, %v475
  %v483 = mul i64 %v475, 16
  %v484 = getelementptr inbounds float, ptr %v126, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = sub i64 %v482, 1
  %v487 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v486
  %v488 = load ptr, ptr %v487, align 4
  %v489 = icmp sgt i64 %v482, 0
  br i1 %v489, label %b54, label %b55
b54:
  call void %v488(ptr %v485, i64 16, ptr %v481, i64 16, ptr %v446)
  br label %b55
b55:
  %v490 = add i64 %v480, 256
  br label %b56
b56:
  %v491 = phi i64 [ %v475, %b55 ], [ %v510, %b61 ]
  %v492 = icmp slt i64 %v491, %v479
  br i1 %v492, label %b57, label %b58
b57:
  %v493 = sub i64 %v491, %v475
  %v494 = mul i64 %v493, 16
  %v495 = getelementptr inbounds float, ptr %v446, i64 %v494
  %v496 = mul i64 %v491, 16
  %v497 = getelementptr inbounds float, ptr %v128, i64 %v496
  br label %b59
b59:
  %v498 = phi i64 [ 0, %b57 ], [ %v509, %b60 ]
  %v499 = icmp slt i64 %v498, 2
  br i1 %v499, label %b60, label %b61
b60:
  %v500 = mul i64 %v465, 2
  %v501 = add i64 %v500, %v498
  %v502 = mul i64 %v501, 8
  %v503 = add i64 0, %v498
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v495, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 0, %v502
  %v508 = getelementptr inbounds float, ptr %v497, i64 %v507
  store <8 x float> %v506, ptr %v508, align 4
  %v509 = add nsw i64 %v498, 1
  br label %b59
b61:
  %v510 = add nsw i64 %v491, 1
  br label %b56
b58:
  %v511 = add nsw i64 %v471, 1
  br label %b51
b53:
  %v512 = add nsw i64 %v465, 1
  br label %b48
b50:
  %v513 = add nsw i64 %v460, 96
  br label %b45
b47:
  %v514 = icmp sgt i64 %v3, 1
  br i1 %v514, label %b62, label %b63
b62:
  %v515 = getelementptr inbounds i64, ptr %v1, i64 3
  %v516 = atomicrmw add ptr %v515, i64 1 acq_rel
  %v517 = load i64, ptr %v201, align 8
  %v518 = add i64 %v517, 1
  store i64 %v518, ptr %v201, align 8
  %v519 = mul i64 %v3, %v518
  br label %b64
b64:
  %v520 = load atomic i64, ptr %v515 acquire, align 8
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b65, label %b66
b65:
  %v522 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v523 = getelementptr inbounds float, ptr %v203, i64 320
  %v524 = getelementptr inbounds i64, ptr %v1, i64 4
  %v525 = load i64, ptr %v524, align 8
  %v526 = icmp eq i64 %v525, 0
  br i1 %v526, label %b67, label %b68
b67:
  %v527 = add i64 1, 0
  %v528 = sdiv i64 %v527, 1
  %v529 = add i64 %v2, 1
  %v530 = mul i64 %v528, %v2
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  %v535 = mul i64 %v528, %v529
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, 1
  %v539 = select i1 %v538, i64 %v537, i64 1
  %v540 = icmp slt i64 %v539, 1
  %v541 = select i1 %v540, i64 %v539, i64 1
  br label %b69
b69:
  %v542 = phi i64 [ %v534, %b67 ], [ %v618, %b80 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b70, label %b71
b70:
  %v544 = mul i64 %v542, 192
  %v545 = mul i64 %v542, 8
  %v546 = add i64 %v544, 0
  %v547 = add i64 %v545, 0
  %v548 = getelementptr inbounds float, ptr %v523, i64 %v546
  %v549 = sub i64 8, %v547
  %v550 = icmp slt i64 %v549, 0
  %v551 = select i1 %v550, i64 0, i64 %v549
  %v552 = icmp ult i64 %v551, 8
  %v553 = select i1 %v552, i64 %v551, i64 8
  %v554 = trunc i64 %v553 to i32
  %v555 = insertelement <8 x i32> poison, i32 %v554, i64 0
  %v556 = shufflevector <8 x i32> %v555, <8 x i32> poison, <8 x i32> zeroinitializer
  %v557 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v556
  %v558 = mul i64 %v547, 1
  %v559 = add i64 0, %v558
  %v560 = getelementptr inbounds float, ptr %v38, i64 %v559
  br label %b72
b72:
  %v561 = phi i64 [ 0, %b70 ], [ %v568, %b73 ]
  %v562 = icmp slt i64 %v561, 8
  br i1 %v562, label %b73, label %b74
b73:
  %v563 = mul i64 %v561, 8
  %v564 = getelementptr inbounds float, ptr %v560, i64 %v563
  %v565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v564, <8 x i1> %v557, <8 x float> zeroinitializer)
  %v566 = mul i64 %v561, 8
  %v567 = getelementptr inbounds float, ptr %v548, i64 %v566
  store <8 x float> %v565, ptr %v567, align 4
  %v568 = add nsw i64 %v561, 1
  br label %b72
b74:
  %v569 = add i64 %v544, 64
  %v570 = add i64 %v569, 0
  %v571 = add i64 %v545, 0
  %v572 = getelementptr inbounds float, ptr %v523, i64 %v570
  %v573 = sub i64 8, %v571
  %v574 = icmp slt i64 %v573, 0
  %v575 = select i1 %v574, i64 0, i64 %v573
  %v576 = icmp ult i64 %v575, 8
  %v577 = select i1 %v576, i64 %v575, i64 8
  %v578 = trunc i64 %v577 to i32
  %v579 = insertelement <8 x i32> poison, i32 %v578, i64 0
  %v580 = shufflevector <8 x i32> %v579, <8 x i32> poison, <8 x i32> zeroinitializer
  %v581 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v580
  %v582 = mul i64 %v571, 1
  %v583 = add i64 0, %v582
  %v584 = getelementptr inbounds float, ptr %v36, i64 %v583
  br label %b75
b75:
  %v585 = phi i64 [ 0, %b74 ], [ %v592, %b76 ]
  %v586 = icmp slt i64 %v585, 8
  br i1 %v586, label %b76, label %b77
b76:
  %v587 = mul i64 %v585, 8
  %v588 = getelementptr inbounds float, ptr %v584, i64 %v587
  %v589 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v588, <8 x i1> %v581, <8 x float> zeroinitializer)
  %v590 = mul i64 %v585, 8
  %v591 = getelementptr inbounds float, ptr %v572, i64 %v590
  store <8 x float> %v589, ptr %v591, align 4
  %v592 = add nsw i64 %v585, 1
  br label %b75
b77:
  %v593 = add i64 %v569, 64
  %v594 = add i64 %v593, 0
  %v595 = add i64 %v545, 0
  %v596 = getelementptr inbounds float, ptr %v523, i64 %v594
  %v597 = sub i64 8, %v595
  %v598 = icmp slt i64 %v597, 0
  %v599 = select i1 %v598, i64 0, i64 %v597
  %v600 = icmp ult i64 %v599, 8
  %v601 = select i1 %v600, i64 %v599, i64 8
  %v602 = trunc i64 %v601 to i32
  %v603 = insertelement <8 x i32> poison, i32 %v602, i64 0
  %v604 = shufflevector <8 x i32> %v603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v605 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v604
  %v606 = mul i64 %v595, 1
  %v607 = add i64 0, %v606
  %v608 = getelementptr inbounds float, ptr %v34, i64 %v607
  br label %b78
b78:
  %v609 = phi i64 [ 0, %b77 ], [ %v616, %b79 ]
  %v610 = icmp slt i64 %v609, 8
  br i1 %v610, label %b79, label %b80
b79:
  %v611 = mul i64 %v609, 8
  %v612 = getelementptr inbounds float, ptr %v608, i64 %v611
  %v613 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v612, <8 x i1> %v605, <8 x float> zeroinitializer)
  %v614 = mul i64 %v609, 8
  %v615 = getelementptr inbounds float, ptr %v596, i64 %v614
  store <8 x float> %v613, ptr %v615, align 4
  %v616 = add nsw i64 %v609, 1
  br label %b78
b80:
  %v617 = add i64 %v593, 64
  %v618 = add nsw i64 %v542, 1
  br label %b69
b71:
  br label %b68
b68:
  %v619 = icmp sgt i64 %v3, 1
  br i1 %v619, label %b81, label %b82
b81:
  %v620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v621 = atomicrmw add ptr %v620, i64 1 acq_rel
  %v622 = load i64, ptr %v201, align 8
  %v623 = add i64 %v622, 1
  store i64 %v623, ptr %v201, align 8
  %v624 = mul i64 %v3, %v623
  br label %b83
b83:
  %v625 = load atomic i64, ptr %v620 acquire, align 8
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b84, label %b85
b84:
  %v627 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  br label %b86
b86:
  %v628 = phi i64 [ 0, %b82 ], [ %v940, %b94 ]
  %v629 = icmp slt i64 %v628, %v5
  br i1 %v629, label %b87, label %b88
b87:
  %v630 = sub i64 %v5, 1
  %v631 = sub i64 %v630, %v628
  %v632 = add i64 %v7, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v7
  %v639 = select i1 %v638, i64 %v637, i64 %v7
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v7
  %v644 = select i1 %v643, i64 %v642, i64 %v7
  br label %b89
b89:
  %v645 = phi i64 [ %v639, %b87 ], [ %v795, %b90 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b90, label %b91
b90:
  %v647 = add i64 %v631, 1
  %v648 = and i64 %v647, 1
  %v649 = mul i64 %v648, %v7
  %v650 = add i64 %v649, %v645
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v52, i64 %v651
  %v653 = add i64 %v631, 0
  %v654 = and i64 %v653, %v160
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v645
  %v657 = mul i64 %v656, 8
  %v658 = getelementptr inbounds float, ptr %v46, i64 %v657
  %v659 = add i64 %v631, 0
  %v660 = and i64 %v659, %v188
  %v661 = mul i64 %v660, %v7
  %v662 = add i64 %v661, %v645
  %v663 = mul i64 %v662, 16
  %v664 = getelementptr inbounds float, ptr %v128, i64 %v663
  %v665 = add i64 %v631, 0
  %v666 = and i64 %v665, %v172
  %v667 = mul i64 %v666, %v7
  %v668 = add i64 %v667, %v645
  %v669 = mul i64 %v668, 8
  %v670 = getelementptr inbounds float, ptr %v112, i64 %v669
  %v671 = add i64 %v631, 0
  %v672 = and i64 %v671, %v168
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v645
  %v675 = mul i64 %v674, 40
  %v676 = getelementptr inbounds float, ptr %v108, i64 %v675
  %v677 = add i64 %v631, 0
  %v678 = and i64 %v677, %v170
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v645
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v110, i64 %v681
  %v683 = add i64 %v631, 0
  %v684 = and i64 %v683, %v174
  %v685 = mul i64 %v684, %v7
  %v686 = add i64 %v685, %v645
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v114, i64 %v687
  %v689 = add i64 %v631, 0
  %v690 = and i64 %v689, %v162
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v645
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v50, i64 %v693
  %v695 = add i64 %v631, 0
  %v696 = and i64 %v695, %v184
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v645
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v124, i64 %v699
  %v701 = add i64 %v631, 0
  %v702 = and i64 %v701, %v190
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v645
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v130, i64 %v705
  %v707 = add i64 %v631, 0
  %v708 = and i64 %v707, %v192
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v645
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v132, i64 %v711
  %v713 = add i64 %v631, 0
  %v714 = and i64 %v713, %v194
  %v715 = mul i64 %v714, %v7
  %v716 = add i64 %v715, %v645
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v134, i64 %v717
  %v719 = add i64 0, 0
  %v720 = getelementptr inbounds float, ptr %v652, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 0, 0
  %v723 = getelementptr inbounds float, ptr %v658, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = fadd <8 x float> %v721, %v724
  %v726 = add i64 8, 0
  %v727 = getelementptr inbounds float, ptr %v664, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = fadd <8 x float> %v725, %v728
  %v730 = add i64 0, 0
  %v731 = getelementptr inbounds float, ptr %v670, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v734 = shufflevector <8 x float> %v733, <8 x float> poison, <8 x i32> zeroinitializer
  %v735 = fsub <8 x float> %v734, %v732
  %v736 = fmul <8 x float> %v729, %v735
  %v737 = add i64 16, 0
  %v738 = getelementptr inbounds float, ptr %v676, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 0, 0
  %v741 = getelementptr inbounds float, ptr %v682, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v688, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = fmul <8 x float> %v742, %v745
  %v747 = fadd <8 x float> %v739, %v746
  %v748 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v747)
  %v749 = fcmp ogt <8 x float> %v748, splat (float 0x4023000000000000)
  %v750 = select <8 x i1> %v749, <8 x float> splat (float 0x4023000000000000), <8 x float> %v748
  %v751 = fadd <8 x float> %v750, %v750
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v751, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v753 = fsub <8 x float> %v752, splat (float 0x4168000000000000)
  %v754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v751)
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v754)
  %v756 = bitcast <8 x float> %v752 to <8 x i32>
  %v757 = fmul <8 x float> %v755, %v755
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v755, <8 x float> splat (float 0x3F81227F40000000))
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> %v755, <8 x float> splat (float 0x3FA5556740000000))
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v755, <8 x float> splat (float 0x3FC5554B00000000))
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> %v755, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v761, <8 x float> %v755)
  %v763 = shl <8 x i32> %v756, splat (i32 23)
  %v764 = add <8 x i32> %v763, splat (i32 1065353216)
  %v765 = bitcast <8 x i32> %v764 to <8 x float>
  %v766 = fsub <8 x float> %v765, splat (float 0x3FF0000000000000)
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v762, <8 x float> %v766)
  %v768 = fadd <8 x float> %v767, splat (float 0x4000000000000000)
  %v769 = fdiv <8 x float> %v767, %v768
  %v770 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v769, <8 x float> %v747)
  %v771 = fmul <8 x float> %v770, %v770
  %v772 = fsub <8 x float> %v734, %v771
  %v773 = fmul <8 x float> %v736, %v772
  %v774 = fmul <8 x float> %v773, %v742
  %v775 = add i64 0, 0
  %v776 = getelementptr inbounds float, ptr %v694, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = fmul <8 x float> %v729, %v777
  %v779 = fmul <8 x float> %v729, %v770
  %v780 = fsub <8 x float> %v778, %v779
  %v781 = fmul <8 x float> %v780, %v732
  %v782 = fmul <8 x float> %v781, %v735
  %v783 = fmul <8 x float> %v773, %v745
  %v784 = fmul <8 x float> %v783, %v742
  %v785 = fsub <8 x float> %v734, %v742
  %v786 = fmul <8 x float> %v784, %v785
  %v787 = add i64 0, 0
  %v788 = getelementptr inbounds float, ptr %v700, i64 %v787
  store <8 x float> %v773, ptr %v788, align 4
  %v789 = add i64 0, 0
  %v790 = getelementptr inbounds float, ptr %v706, i64 %v789
  store <8 x float> %v774, ptr %v790, align 4
  %v791 = add i64 0, 0
  %v792 = getelementptr inbounds float, ptr %v712, i64 %v791
  store <8 x float> %v782, ptr %v792, align 4
  %v793 = add i64 0, 0
  %v794 = getelementptr inbounds float, ptr %v718, i64 %v793
  store <8 x float> %v786, ptr %v794, align 4
  %v795 = add nsw i64 %v645, 1
  br label %b89
b91:
  %v797 = add i64 %v7, 0
  %v798 = sdiv i64 %v797, 1
  %v799 = add i64 %v2, 1
  %v800 = mul i64 %v798, %v2
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v7
  %v804 = select i1 %v803, i64 %v802, i64 %v7
  %v805 = mul i64 %v798, %v799
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  br label %b92
b92:
  %v810 = phi i64 [ %v804, %b91 ], [ %v939, %b97 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b93, label %b94
b93:
  %v812 = add i64 %v810, 96
  %v813 = icmp slt i64 %v812, %v809
  %v814 = select i1 %v813, i64 %v812, i64 %v809
  br label %b95
b95:
  %v815 = phi i64 [ 0, %b93 ], [ %v938, %b100 ]
  %v816 = icmp slt i64 %v815, 1
  br i1 %v816, label %b96, label %b97
b96:
  %v817 = sub i64 %v814, %v810
  %v818 = sub i64 8, 1
  %v819 = add i64 %v817, %v818
  %v820 = sdiv i64 %v819, 8
  br label %b98
b98:
  %v821 = phi i64 [ 0, %b96 ], [ %v937, %b109 ]
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b99, label %b100
b99:
  %v823 = mul i64 %v817, %v821
  %v824 = sdiv i64 %v823, %v820
  %v825 = add i64 %v810, %v824
  %v826 = add i64 %v821, 1
  %v827 = mul i64 %v817, %v826
  %v828 = sdiv i64 %v827, %v820
  %v829 = add i64 %v810, %v828
  %v830 = mul i64 %v815, 192
  %v831 = getelementptr inbounds float, ptr %v523, i64 %v830
  %v832 = sub i64 %v829, %v825
  %v833 = add i64 %v631, 0
  %v834 = and i64 %v833, %v190
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v825
  %v837 = mul i64 %v836, 8
  %v838 = getelementptr inbounds float, ptr %v130, i64 %v837
  %v839 = getelementptr inbounds float, ptr %v838, i64 0
  %v840 = sub i64 %v832, 1
  %v841 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v840
  %v842 = load ptr, ptr %v841, align 4
  %v843 = icmp sgt i64 %v832, 0
  br i1 %v843, label %b101, label %b102
b101:
  call void %v842(ptr %v839, i64 8, ptr %v831, i64 8, ptr %v796)
  br label %b102
b102:
  %v844 = add i64 %v830, 64
  %v845 = getelementptr inbounds float, ptr %v523, i64 %v844
  %v846 = sub i64 %v829, %v825
  %v847 = add i64 %v631, 0
  %v848 = and i64 %v847, %v192
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v825
  %v851 = mul i64 %v850, 8
  %v852 = getelementptr inbounds float, ptr %v132, i64 %v851
  %v853 = getelementptr inbounds float, ptr %v852, i64 0
  %v854 = sub i64 %v846, 1
  %v855 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v854
  %v856 = load ptr, ptr %v855, align 4
  %v857 = icmp sgt i64 %v846, 0
  br i1 %v857, label %b103, label %b104
b103:
  call void %v856(ptr %v853, i64 8, ptr %v845, i64 8, ptr %v796)
  br label %b104
b104:
  %v858 = add i64 %v844, 64
  %v859 = getelementptr inbounds float, ptr %v523, i64 %v858
  %v860 = sub i64 %v829, %v825
  %v861 = add i64 %v631, 0
  %v862 = and i64 %v861, %v194
  %v863 = mul i64 %v862, %v7
  %v864 = add i64 %v863, %v825
  %v865 = mul i64 %v864, 8
  %v866 = getelementptr inbounds float, ptr %v134, i64 %v865
  %v867 = getelementptr inbounds float, ptr %v866, i64 0
  %v868 = sub i64 %v860, 1
  %v869 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v868
  %v870 = load ptr, ptr %v869, align 4
  %v871 = icmp sgt i64 %v860, 0
  br i1 %v871, label %b105, label %b106
b105:
  call void %v870(ptr %v867, i64 8, ptr %v859, i64 8, ptr %v796)
  br label %b106
b106:
  %v872 = add i64 %v858, 64
  br label %b107
b107:
  %v873 = phi i64 [ %v825, %b106 ], [ %v936, %b112 ]
  %v874 = icmp slt i64 %v873, %v829
  br i1 %v874, label %b108, label %b109
b108:
  %v875 = sub i64 %v873, %v825
  %v876 = mul i64 %v875, 8
  %v877 = getelementptr inbounds float, ptr %v796, i64 %v876
  %v878 = add i64 %v631, 1
  %v879 = and i64 %v878, 1
  %v880 = mul i64 %v879, %v7
  %v881 = add i64 %v880, %v873
  %v882 = mul i64 %v881, 8
  %v883 = getelementptr inbounds float, ptr %v52, i64 %v882
  %v884 = add i64 %v631, 0
  %v885 = and i64 %v884, %v160
  %v886 = mul i64 %v885, %v7
  %v887 = add i64 %v886, %v873
  %v888 = mul i64 %v887, 8
  %v889 = getelementptr inbounds float, ptr %v46, i64 %v888
  %v890 = add i64 %v631, 0
  %v891 = and i64 %v890, %v188
  %v892 = mul i64 %v891, %v7
  %v893 = add i64 %v892, %v873
  %v894 = mul i64 %v893, 16
  %v895 = getelementptr inbounds float, ptr %v128, i64 %v894
  %v896 = add i64 %v631, 0
  %v897 = and i64 %v896, %v172
  %v898 = mul i64 %v897, %v7
  %v899 = add i64 %v898, %v873
  %v900 = mul i64 %v899, 8
  %v901 = getelementptr inbounds float, ptr %v112, i64 %v900
  %v902 = add i64 %v631, 0
  %v903 = and i64 %v902, 1
  %v904 = mul i64 %v903, %v7
  %v905 = add i64 %v904, %v873
  %v906 = mul i64 %v905, 8
  %v907 = getelementptr inbounds float, ptr %v52, i64 %v906
  br label %b110
b110:
  %v908 = phi i64 [ 0, %b108 ], [ %v935, %b111 ]
  %v909 = icmp slt i64 %v908, 1
  br i1 %v909, label %b111, label %b112
b111:
  %v910 = mul i64 %v815, 1
  %v911 = add i64 %v910, %v908
  %v912 = mul i64 %v911, 8
  %v913 = add i64 0, %v908
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v877, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = add i64 0, %v912
  %v918 = getelementptr inbounds float, ptr %v883, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = add i64 0, %v912
  %v921 = getelementptr inbounds float, ptr %v889, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = fadd <8 x float> %v919, %v922
  %v924 = add i64 8, %v912
  %v925 = getelementptr inbounds float, ptr %v895, i64 %v924
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = fadd <8 x float> %v923, %v926
  %v928 = add i64 0, %v912
  %v929 = getelementptr inbounds float, ptr %v901, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = fmul <8 x float> %v927, %v930
  %v932 = fadd <8 x float> %v931, %v916
  %v933 = add i64 0, %v912
  %v934 = getelementptr inbounds float, ptr %v907, i64 %v933
  store <8 x float> %v932, ptr %v934, align 4
  %v935 = add nsw i64 %v908, 1
  br label %b110
b112:
  %v936 = add nsw i64 %v873, 1
  br label %b107
b109:
  %v937 = add nsw i64 %v821, 1
  br label %b98
b100:
  %v938 = add nsw i64 %v815, 1
  br label %b95
b97:
  %v939 = add nsw i64 %v810, 96
  br label %b92
b94:
  %v940 = add nsw i64 %v628, 1
  br label %b86
b88:
  %v941 = icmp sgt i64 %v3, 1
  br i1 %v941, label %b113, label %b114
b113:
  %v942 = getelementptr inbounds i64, ptr %v1, i64 3
  %v943 = atomicrmw add ptr %v942, i64 1 acq_rel
  %v944 = load i64, ptr %v201, align 8
  %v945 = add i64 %v944, 1
  store i64 %v945, ptr %v201, align 8
  %v946 = mul i64 %v3, %v945
  br label %b115
b115:
  %v947 = load atomic i64, ptr %v942 acquire, align 8
  %v948 = icmp slt i64 %v947, %v946
  br i1 %v948, label %b116, label %b117
b116:
  %v949 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v950 = getelementptr inbounds float, ptr %v203, i64 512
  %v951 = getelementptr inbounds i64, ptr %v1, i64 4
  %v952 = load i64, ptr %v951, align 8
  %v953 = icmp eq i64 %v952, 0
  br i1 %v953, label %b118, label %b119
b118:
  %v954 = add i64 1, 0
  %v955 = sdiv i64 %v954, 1
  %v956 = add i64 %v2, 1
  %v957 = mul i64 %v955, %v2
  %v958 = sdiv i64 %v957, %v3
  %v959 = mul i64 %v958, 1
  %v960 = icmp slt i64 %v959, 1
  %v961 = select i1 %v960, i64 %v959, i64 1
  %v962 = mul i64 %v955, %v956
  %v963 = sdiv i64 %v962, %v3
  %v964 = mul i64 %v963, 1
  %v965 = icmp slt i64 %v964, 1
  %v966 = select i1 %v965, i64 %v964, i64 1
  %v967 = icmp slt i64 %v966, 1
  %v968 = select i1 %v967, i64 %v966, i64 1
  br label %b120
b120:
  %v969 = phi i64 [ %v961, %b118 ], [ %v1045, %b131 ]
  %v970 = icmp slt i64 %v969, %v968
  br i1 %v970, label %b121, label %b122
b121:
  %v971 = mul i64 %v969, 192
  %v972 = mul i64 %v969, 8
  %v973 = add i64 %v971, 0
  %v974 = add i64 %v972, 0
  %v975 = getelementptr inbounds float, ptr %v950, i64 %v973
  %v976 = sub i64 8, %v974
  %v977 = icmp slt i64 %v976, 0
  %v978 = select i1 %v977, i64 0, i64 %v976
  %v979 = icmp ult i64 %v978, 8
  %v980 = select i1 %v979, i64 %v978, i64 8
  %v981 = trunc i64 %v980 to i32
  %v982 = insertelement <8 x i32> poison, i32 %v981, i64 0
  %v983 = shufflevector <8 x i32> %v982, <8 x i32> poison, <8 x i32> zeroinitializer
  %v984 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v983
  %v985 = mul i64 %v974, 1
  %v986 = add i64 0, %v985
  %v987 = getelementptr inbounds float, ptr %v30, i64 %v986
  br label %b123
b123:
  %v988 = phi i64 [ 0, %b121 ], [ %v995, %b124 ]
  %v989 = icmp slt i64 %v988, 8
  br i1 %v989, label %b124, label %b125
b124:
  %v990 = mul i64 %v988, 8
  %v991 = getelementptr inbounds float, ptr %v987, i64 %v990
  %v992 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v991, <8 x i1> %v984, <8 x float> zeroinitializer)
  %v993 = mul i64 %v988, 8
  %v994 = getelementptr inbounds float, ptr %v975, i64 %v993
  store <8 x float> %v992, ptr %v994, align 4
  %v995 = add nsw i64 %v988, 1
  br label %b123
b125:
  %v996 = add i64 %v971, 64
  %v997 = add i64 %v996, 0
  %v998 = add i64 %v972, 0
  %v999 = getelementptr inbounds float, ptr %v950, i64 %v997
  %v1000 = sub i64 8, %v998
  %v1001 = icmp slt i64 %v1000, 0
  %v1002 = select i1 %v1001, i64 0, i64 %v1000
  %v1003 = icmp ult i64 %v1002, 8
  %v1004 = select i1 %v1003, i64 %v1002, i64 8
  %v1005 = trunc i64 %v1004 to i32
  %v1006 = insertelement <8 x i32> poison, i32 %v1005, i64 0
  %v1007 = shufflevector <8 x i32> %v1006, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1008 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1007
  %v1009 = mul i64 %v998, 1
  %v1010 = add i64 0, %v1009
  %v1011 = getelementptr inbounds float, ptr %v28, i64 %v1010
  br label %b126
b126:
  %v1012 = phi i64 [ 0, %b125 ], [ %v1019, %b127 ]
  %v1013 = icmp slt i64 %v1012, 8
  br i1 %v1013, label %b127, label %b128
b127:
  %v1014 = mul i64 %v1012, 8
  %v1015 = getelementptr inbounds float, ptr %v1011, i64 %v1014
  %v1016 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1015, <8 x i1> %v1008, <8 x float> zeroinitializer)
  %v1017 = mul i64 %v1012, 8
  %v1018 = getelementptr inbounds float, ptr %v999, i64 %v1017
  store <8 x float> %v1016, ptr %v1018, align 4
  %v1019 = add nsw i64 %v1012, 1
  br label %b126
b128:
  %v1020 = add i64 %v996, 64
  %v1021 = add i64 %v1020, 0
  %v1022 = add i64 %v972, 0
  %v1023 = getelementptr inbounds float, ptr %v950, i64 %v1021
  %v1024 = sub i64 8, %v1022
  %v1025 = icmp slt i64 %v1024, 0
  %v1026 = select i1 %v1025, i64 0, i64 %v1024
  %v1027 = icmp ult i64 %v1026, 8
  %v1028 = select i1 %v1027, i64 %v1026, i64 8
  %v1029 = trunc i64 %v1028 to i32
  %v1030 = insertelement <8 x i32> poison, i32 %v1029, i64 0
  %v1031 = shufflevector <8 x i32> %v1030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1032 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1031
  %v1033 = mul i64 %v1022, 1
  %v1034 = add i64 0, %v1033
  %v1035 = getelementptr inbounds float, ptr %v26, i64 %v1034
  br label %b129
b129:
  %v1036 = phi i64 [ 0, %b128 ], [ %v1043, %b130 ]
  %v1037 = icmp slt i64 %v1036, 8
  br i1 %v1037, label %b130, label %b131
b130:
  %v1038 = mul i64 %v1036, 8
  %v1039 = getelementptr inbounds float, ptr %v1035, i64 %v1038
  %v1040 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1039, <8 x i1> %v1032, <8 x float> zeroinitializer)
  %v1041 = mul i64 %v1036, 8
  %v1042 = getelementptr inbounds float, ptr %v1023, i64 %v1041
  store <8 x float> %v1040, ptr %v1042, align 4
  %v1043 = add nsw i64 %v1036, 1
  br label %b129
b131:
  %v1044 = add i64 %v1020, 64
  %v1045 = add nsw i64 %v969, 1
  br label %b120
b122:
  br label %b119
b119:
  %v1046 = icmp sgt i64 %v3, 1
  br i1 %v1046, label %b132, label %b133
b132:
  %v1047 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1048 = atomicrmw add ptr %v1047, i64 1 acq_rel
  %v1049 = load i64, ptr %v201, align 8
  %v1050 = add i64 %v1049, 1
  store i64 %v1050, ptr %v201, align 8
  %v1051 = mul i64 %v3, %v1050
  br label %b134
b134:
  %v1052 = load atomic i64, ptr %v1047 acquire, align 8
  %v1053 = icmp slt i64 %v1052, %v1051
  br i1 %v1053, label %b135, label %b136
b135:
  %v1054 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v1056 = add i64 %v8, 0
  %v1057 = sdiv i64 %v1056, 1
  %v1058 = add i64 %v2, 1
  %v1059 = mul i64 %v1057, %v2
  %v1060 = sdiv i64 %v1059, %v3
  %v1061 = mul i64 %v1060, 1
  %v1062 = icmp slt i64 %v1061, %v8
  %v1063 = select i1 %v1062, i64 %v1061, i64 %v8
  %v1064 = mul i64 %v1057, %v1058
  %v1065 = sdiv i64 %v1064, %v3
  %v1066 = mul i64 %v1065, 1
  %v1067 = icmp slt i64 %v1066, %v8
  %v1068 = select i1 %v1067, i64 %v1066, i64 %v8
  br label %b137
b137:
  %v1069 = phi i64 [ %v1063, %b133 ], [ %v1158, %b142 ]
  %v1070 = icmp slt i64 %v1069, %v1068
  br i1 %v1070, label %b138, label %b139
b138:
  %v1071 = add i64 %v1069, 96
  %v1072 = icmp slt i64 %v1071, %v1068
  %v1073 = select i1 %v1072, i64 %v1071, i64 %v1068
  br label %b140
b140:
  %v1074 = phi i64 [ 0, %b138 ], [ %v1157, %b145 ]
  %v1075 = icmp slt i64 %v1074, 1
  br i1 %v1075, label %b141, label %b142
b141:
  %v1076 = sub i64 %v1073, %v1069
  %v1077 = sub i64 8, 1
  %v1078 = add i64 %v1076, %v1077
  %v1079 = sdiv i64 %v1078, 8
  br label %b143
b143:
  %v1080 = phi i64 [ 0, %b141 ], [ %v1156, %b154 ]
  %v1081 = icmp slt i64 %v1080, %v1079
  br i1 %v1081, label %b144, label %b145
b144:
  %v1082 = mul i64 %v1076, %v1080
  %v1083 = sdiv i64 %v1082, %v1079
  %v1084 = add i64 %v1069, %v1083
  %v1085 = add i64 %v1080, 1
  %v1086 = mul i64 %v1076, %v1085
  %v1087 = sdiv i64 %v1086, %v1079
  %v1088 = add i64 %v1069, %v1087
  %v1089 = mul i64 %v1074, 192
  %v1090 = getelementptr inbounds float, ptr %v950, i64 %v1089
  %v1091 = sub i64 %v1088, %v1084
  %v1092 = mul i64 %v1084, 8
  %v1093 = getelementptr inbounds float, ptr %v124, i64 %v1092
  %v1094 = getelementptr inbounds float, ptr %v1093, i64 0
  %v1095 = sub i64 %v1091, 1
  %v1096 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v1095
  %v1097 = load ptr, ptr %v1096, align 4
  %v1098 = icmp sgt i64 %v1091, 0
  br i1 %v1098, label %b146, label %b147
b146:
  call void %v1097(ptr %v1094, i64 8, ptr %v1090, i64 8, ptr %v1055)
  br label %b147
b147:
  %v1099 = add i64 %v1089, 64
  %v1100 = getelementptr inbounds float, ptr %v950, i64 %v1099
  %v1101 = sub i64 %v1088, %v1084
  %v1102 = mul i64 %v1084, 8
  %v1103 = getelementptr inbounds float, ptr %v132, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = sub i64 %v1101, 1
  %v1106 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v1105
  %v1107 = load ptr, ptr %v1106, align 4
  %v1108 = icmp sgt i64 %v1101, 0
  br i1 %v1108, label %b148, label %b149
b148:
  call void %v1107(ptr %v1104, i64 8, ptr %v1100, i64 8, ptr %v1055)
  br label %b149
b149:
  %v1109 = add i64 %v1099, 64
  %v1110 = getelementptr inbounds float, ptr %v950, i64 %v1109
  %v1111 = sub i64 %v1088, %v1084
  %v1112 = mul i64 %v1084, 8
  %v1113 = getelementptr inbounds float, ptr %v134, i64 %v1112
  %v1114 = getelementptr inbounds float, ptr %v1113, i64 0
  %v1115 = sub i64 %v1111, 1
  %v1116 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v1115
  %v1117 = load ptr, ptr %v1116, align 4
  %v1118 = icmp sgt i64 %v1111, 0
  br i1 %v1118, label %b150, label %b151
b150:
  call void %v1117(ptr %v1114, i64 8, ptr %v1110, i64 8, ptr %v1055)
  br label %b151
b151:
  %v1119 = add i64 %v1109, 64
  br label %b152
b152:
  %v1120 = phi i64 [ %v1084, %b151 ], [ %v1155, %b157 ]
  %v1121 = icmp slt i64 %v1120, %v1088
  br i1 %v1121, label %b153, label %b154
b153:
  %v1122 = sub i64 %v1120, %v1084
  %v1123 = mul i64 %v1122, 24
  %v1124 = getelementptr inbounds float, ptr %v1055, i64 %v1123
  %v1125 = mul i64 %v1120, 8
  %v1126 = getelementptr inbounds float, ptr %v136, i64 %v1125
  %v1127 = mul i64 %v1120, 8
  %v1128 = getelementptr inbounds float, ptr %v138, i64 %v1127
  %v1129 = mul i64 %v1120, 8
  %v1130 = getelementptr inbounds float, ptr %v140, i64 %v1129
  br label %b155
b155:
  %v1131 = phi i64 [ 0, %b153 ], [ %v1154, %b156 ]
  %v1132 = icmp slt i64 %v1131, 1
  br i1 %v1132, label %b156, label %b157
b156:
  %v1133 = mul i64 %v1074, 1
  %v1134 = add i64 %v1133, %v1131
  %v1135 = mul i64 %v1134, 8
  %v1136 = add i64 0, %v1131
  %v1137 = mul i64 %v1136, 8
  %v1138 = getelementptr inbounds float, ptr %v1124, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = add i64 1, %v1131
  %v1141 = mul i64 %v1140, 8
  %v1142 = getelementptr inbounds float, ptr %v1124, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = add i64 2, %v1131
  %v1145 = mul i64 %v1144, 8
  %v1146 = getelementptr inbounds float, ptr %v1124, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = add i64 0, %v1135
  %v1149 = getelementptr inbounds float, ptr %v1126, i64 %v1148
  store <8 x float> %v1139, ptr %v1149, align 4
  %v1150 = add i64 0, %v1135
  %v1151 = getelementptr inbounds float, ptr %v1128, i64 %v1150
  store <8 x float> %v1143, ptr %v1151, align 4
  %v1152 = add i64 0, %v1135
  %v1153 = getelementptr inbounds float, ptr %v1130, i64 %v1152
  store <8 x float> %v1147, ptr %v1153, align 4
  %v1154 = add nsw i64 %v1131, 1
  br label %b155
b157:
  %v1155 = add nsw i64 %v1120, 1
  br label %b152
b154:
  %v1156 = add nsw i64 %v1080, 1
  br label %b143
b145:
  %v1157 = add nsw i64 %v1074, 1
  br label %b140
b142:
  %v1158 = add nsw i64 %v1069, 96
  br label %b137
b139:
  %v1159 = icmp sgt i64 %v3, 1
  br i1 %v1159, label %b158, label %b159
b158:
  %v1160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1161 = atomicrmw add ptr %v1160, i64 1 acq_rel
  %v1162 = load i64, ptr %v201, align 8
  %v1163 = add i64 %v1162, 1
  store i64 %v1163, ptr %v201, align 8
  %v1164 = mul i64 %v3, %v1163
  br label %b160
b160:
  %v1165 = load atomic i64, ptr %v1160 acquire, align 8
  %v1166 = icmp slt i64 %v1165, %v1164
  br i1 %v1166, label %b161, label %b162
b161:
  %v1167 = call i32 @sched_yield()
  br label %b160
b162:
  br label %b159
b159:
  %v1168 = getelementptr inbounds i64, ptr %v1, i64 79
  %v1169 = load i64, ptr %v1168, align 8
  %v1170 = icmp eq i64 %v1169, 0
  br i1 %v1170, label %b163, label %b164
b163:
  %v1171 = add i64 %v7, 0
  %v1172 = sdiv i64 %v1171, 1
  %v1173 = add i64 %v2, 1
  %v1174 = mul i64 %v1172, %v2
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, %v7
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v7
  %v1179 = mul i64 %v1172, %v1173
  %v1180 = sdiv i64 %v1179, %v3
  %v1181 = mul i64 %v1180, 1
  %v1182 = icmp slt i64 %v1181, %v7
  %v1183 = select i1 %v1182, i64 %v1181, i64 %v7
  br label %b165
b165:
  %v1184 = phi i64 [ %v1178, %b163 ], [ %v1198, %b166 ]
  %v1185 = icmp slt i64 %v1184, %v1183
  br i1 %v1185, label %b166, label %b167
b166:
  %v1186 = and i64 0, 1
  %v1187 = mul i64 %v1186, %v7
  %v1188 = add i64 %v1187, %v1184
  %v1189 = mul i64 %v1188, 8
  %v1190 = getelementptr inbounds float, ptr %v52, i64 %v1189
  %v1191 = mul i64 %v1184, 8
  %v1192 = getelementptr inbounds float, ptr %v48, i64 %v1191
  %v1193 = add i64 0, 0
  %v1194 = getelementptr inbounds float, ptr %v1190, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = add i64 0, 0
  %v1197 = getelementptr inbounds float, ptr %v1192, i64 %v1196
  store <8 x float> %v1195, ptr %v1197, align 4
  %v1198 = add nsw i64 %v1184, 1
  br label %b165
b167:
  br label %b164
b164:
  %v1199 = icmp sgt i64 %v3, 1
  br i1 %v1199, label %b168, label %b169
b168:
  %v1200 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1201 = atomicrmw add ptr %v1200, i64 1 acq_rel
  %v1202 = load i64, ptr %v201, align 8
  %v1203 = add i64 %v1202, 1
  store i64 %v1203, ptr %v201, align 8
  %v1204 = mul i64 %v3, %v1203
  br label %b170
b170:
  %v1205 = load atomic i64, ptr %v1200 acquire, align 8
  %v1206 = icmp slt i64 %v1205, %v1204
  br i1 %v1206, label %b171, label %b172
b171:
  %v1207 = call i32 @sched_yield()
  br label %b170
b172:
  br label %b169
b169:
  %v1208 = icmp eq i64 %v2, 0
  br i1 %v1208, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1209 = phi i64 [ 0, %b173 ], [ %v1212, %b176 ]
  %v1210 = icmp slt i64 %v1209, 64
  br i1 %v1210, label %b176, label %b177
b176:
  %v1211 = getelementptr inbounds float, ptr %v56, i64 %v1209
  store float 0x0000000000000000, ptr %v1211, align 4
  %v1212 = add nsw i64 %v1209, 1
  br label %b175
b177:
  br label %b178
b178:
  %v1213 = phi i64 [ 0, %b177 ], [ %v1256, %b183 ]
  %v1214 = icmp slt i64 %v1213, %v8
  br i1 %v1214, label %b179, label %b180
b179:
  br label %b181
b181:
  %v1215 = phi i64 [ 0, %b179 ], [ %v1255, %b182 ]
  %v1216 = icmp slt i64 %v1215, 8
  br i1 %v1216, label %b182, label %b183
b182:
  %v1217 = mul i64 %v1213, 1
  %v1218 = getelementptr inbounds float, ptr %v22, i64 %v1217
  %v1219 = getelementptr inbounds float, ptr %v1218, i64 0
  %v1220 = load float, ptr %v1219, align 4
  %v1221 = mul i64 %v1213, 16
  %v1222 = getelementptr inbounds float, ptr %v128, i64 %v1221
  %v1223 = mul i64 %v1213, 8
  %v1224 = getelementptr inbounds float, ptr %v136, i64 %v1223
  %v1225 = mul i64 %v1213, 8
  %v1226 = getelementptr inbounds float, ptr %v138, i64 %v1225
  %v1227 = mul i64 %v1213, 8
  %v1228 = getelementptr inbounds float, ptr %v140, i64 %v1227
  %v1229 = add i64 0, %v1215
  %v1230 = getelementptr inbounds float, ptr %v1222, i64 %v1229
  %v1231 = load float, ptr %v1230, align 4
  %v1232 = add i64 0, %v1215
  %v1233 = getelementptr inbounds float, ptr %v1224, i64 %v1232
  %v1234 = load float, ptr %v1233, align 4
  %v1235 = fadd float %v1231, %v1234
  %v1236 = add i64 0, %v1215
  %v1237 = getelementptr inbounds float, ptr %v1226, i64 %v1236
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = fadd float %v1235, %v1238
  %v1240 = add i64 0, %v1215
  %v1241 = getelementptr inbounds float, ptr %v1228, i64 %v1240
  %v1242 = load float, ptr %v1241, align 4
  %v1243 = fadd float %v1239, %v1242
  %v1244 = fptosi float %v1220 to i64
  %v1245 = icmp slt i64 %v1244, 0
  %v1246 = select i1 %v1245, i64 0, i64 %v1244
  %v1247 = icmp sgt i64 %v1246, 7
  %v1248 = select i1 %v1247, i64 7, i64 %v1246
  %v1249 = add i64 0, %v1215
  %v1250 = mul i64 %v1248, 8
  %v1251 = add i64 %v1249, %v1250
  %v1252 = getelementptr inbounds float, ptr %v56, i64 %v1251
  %v1253 = load float, ptr %v1252, align 4
  %v1254 = fadd float %v1253, %v1243
  store float %v1254, ptr %v1252, align 4
  %v1255 = add nsw i64 %v1215, 1
  br label %b181
b183:
  %v1256 = add nsw i64 %v1213, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1257 = icmp sgt i64 %v3, 1
  br i1 %v1257, label %b184, label %b185
b184:
  %v1258 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1259 = atomicrmw add ptr %v1258, i64 1 acq_rel
  %v1260 = load i64, ptr %v201, align 8
  %v1261 = add i64 %v1260, 1
  store i64 %v1261, ptr %v201, align 8
  %v1262 = mul i64 %v3, %v1261
  br label %b186
b186:
  %v1263 = load atomic i64, ptr %v1258 acquire, align 8
  %v1264 = icmp slt i64 %v1263, %v1262
  br i1 %v1264, label %b187, label %b188
b187:
  %v1265 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1266 = mul i64 0, 8
  %v1267 = getelementptr inbounds float, ptr %v134, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = mul i64 0, 8
  %v1270 = getelementptr inbounds float, ptr %v106, i64 %v1269
  %v1271 = getelementptr inbounds float, ptr %v1270, i64 0
  %v1272 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1273 = add i64 8, 1
  %v1274 = sdiv i64 %v1273, 2
  %v1275 = add i64 %v2, 1
  %v1276 = mul i64 %v1274, %v2
  %v1277 = sdiv i64 %v1276, %v3
  %v1278 = mul i64 %v1277, 2
  %v1279 = icmp slt i64 %v1278, 8
  %v1280 = select i1 %v1279, i64 %v1278, i64 8
  %v1281 = mul i64 %v1274, %v1275
  %v1282 = sdiv i64 %v1281, %v3
  %v1283 = mul i64 %v1282, 2
  %v1284 = icmp slt i64 %v1283, 8
  %v1285 = select i1 %v1284, i64 %v1283, i64 8
  %v1286 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b189
b189:
  %v1287 = phi i64 [ %v1280, %b185 ], [ %v1295, %b194 ]
  %v1288 = icmp slt i64 %v1287, %v1285
  br i1 %v1288, label %b190, label %b191
b190:
  %v1289 = mul i64 %v1287, 8
  %v1290 = getelementptr inbounds float, ptr %v1286, i64 %v1289
  br label %b192
b192:
  %v1291 = phi i64 [ 0, %b190 ], [ %v1294, %b193 ]
  %v1292 = icmp slt i64 %v1291, 8
  br i1 %v1292, label %b193, label %b194
b193:
  %v1293 = getelementptr inbounds float, ptr %v1290, i64 %v1291
  store float 0x0000000000000000, ptr %v1293, align 4
  %v1294 = add nsw i64 %v1291, 1
  br label %b192
b194:
  %v1295 = add nsw i64 %v1287, 1
  br label %b189
b191:
  %v1296 = mul i64 %v8, 1
  br label %b195
b195:
  %v1297 = phi i64 [ 0, %b191 ], [ %v1401, %b200 ]
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b196, label %b197
b196:
  %v1299 = sub i64 %v1296, %v1297
  %v1300 = icmp slt i64 %v1299, 384
  %v1301 = select i1 %v1300, i64 %v1299, i64 384
  br label %b198
b198:
  %v1302 = phi i64 [ %v1280, %b196 ], [ %v1400, %b224 ]
  %v1303 = icmp slt i64 %v1302, %v1285
  br i1 %v1303, label %b199, label %b200
b199:
  %v1304 = sub i64 %v1285, %v1302
  %v1305 = icmp slt i64 %v1304, 64
  %v1306 = select i1 %v1305, i64 %v1304, i64 64
  %v1307 = sdiv i64 %v1306, 2
  %v1308 = mul i64 %v1307, 2
  %v1309 = sub i64 %v1306, %v1308
  %v1310 = mul i64 %v1297, 8
  %v1311 = add i64 %v1310, %v1302
  %v1312 = getelementptr inbounds float, ptr %v1268, i64 %v1311
  br label %b201
b201:
  %v1313 = phi i64 [ 0, %b199 ], [ %v1339, %b209 ]
  %v1314 = icmp slt i64 %v1313, %v1301
  br i1 %v1314, label %b202, label %b203
b202:
  %v1315 = mul i64 %v1313, 8
  %v1316 = getelementptr inbounds float, ptr %v1312, i64 %v1315
  %v1317 = mul i64 %v1313, 2
  %v1318 = getelementptr inbounds float, ptr %v1272, i64 %v1317
  br label %b204
b204:
  %v1319 = phi i64 [ 0, %b202 ], [ %v1328, %b205 ]
  %v1320 = icmp slt i64 %v1319, %v1307
  br i1 %v1320, label %b205, label %b206
b205:
  %v1321 = mul i64 %v1319, 2
  %v1322 = getelementptr inbounds float, ptr %v1316, i64 %v1321
  %v1323 = mul i64 %v1319, 768
  %v1324 = getelementptr inbounds float, ptr %v1318, i64 %v1323
  %v1325 = getelementptr inbounds float, ptr %v1322, i64 0
  %v1326 = load <2 x float>, ptr %v1325, align 4
  %v1327 = getelementptr inbounds float, ptr %v1324, i64 0
  store <2 x float> %v1326, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1319, 1
  br label %b204
b206:
  %v1329 = mul i64 %v1307, 2
  %v1330 = getelementptr inbounds float, ptr %v1316, i64 %v1329
  %v1331 = mul i64 %v1307, 768
  %v1332 = getelementptr inbounds float, ptr %v1318, i64 %v1331
  br label %b207
b207:
  %v1333 = phi i64 [ 0, %b206 ], [ %v1338, %b208 ]
  %v1334 = icmp slt i64 %v1333, %v1309
  br i1 %v1334, label %b208, label %b209
b208:
  %v1335 = getelementptr inbounds float, ptr %v1330, i64 %v1333
  %v1336 = load float, ptr %v1335, align 4
  %v1337 = getelementptr inbounds float, ptr %v1332, i64 %v1333
  store float %v1336, ptr %v1337, align 4
  %v1338 = add nsw i64 %v1333, 1
  br label %b207, !llvm.loop !0
b209:
  %v1339 = add nsw i64 %v1313, 1
  br label %b201
b203:
  br label %b210
b210:
  %v1340 = phi i64 [ 0, %b203 ], [ %v1375, %b218 ]
  %v1341 = icmp slt i64 %v1340, 0
  br i1 %v1341, label %b211, label %b212
b211:
  %v1342 = mul i64 %v1297, 8
  %v1343 = add i64 %v1342, %v1340
  %v1344 = getelementptr inbounds float, ptr %v1271, i64 %v1343
  br label %b213
b213:
  %v1345 = phi i64 [ 0, %b211 ], [ %v1363, %b214 ]
  %v1346 = icmp slt i64 %v1345, %v1301
  br i1 %v1346, label %b214, label %b215
b214:
  %v1347 = mul i64 %v1345, 8
  %v1348 = getelementptr inbounds float, ptr %v1344, i64 %v1347
  %v1349 = mul i64 %v1345, 32
  %v1350 = getelementptr inbounds float, ptr %v206, i64 %v1349
  %v1351 = getelementptr inbounds float, ptr %v1348, i64 0
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = getelementptr inbounds float, ptr %v1350, i64 0
  store <8 x float> %v1352, ptr %v1353, align 4
  %v1354 = getelementptr inbounds float, ptr %v1348, i64 8
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = getelementptr inbounds float, ptr %v1350, i64 8
  store <8 x float> %v1355, ptr %v1356, align 4
  %v1357 = getelementptr inbounds float, ptr %v1348, i64 16
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = getelementptr inbounds float, ptr %v1350, i64 16
  store <8 x float> %v1358, ptr %v1359, align 4
  %v1360 = getelementptr inbounds float, ptr %v1348, i64 24
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = getelementptr inbounds float, ptr %v1350, i64 24
  store <8 x float> %v1361, ptr %v1362, align 4
  %v1363 = add nsw i64 %v1345, 1
  br label %b213
b215:
  %v1364 = sdiv i64 %v1306, 2
  br label %b216
b216:
  %v1365 = phi i64 [ 0, %b215 ], [ %v1374, %b217 ]
  %v1366 = icmp slt i64 %v1365, %v1364
  br i1 %v1366, label %b217, label %b218
b217:
  %v1367 = mul i64 %v1365, 2
  %v1368 = add i64 %v1302, %v1367
  %v1369 = mul i64 %v1365, 768
  %v1370 = getelementptr inbounds float, ptr %v1272, i64 %v1369
  %v1371 = mul i64 %v1368, 8
  %v1372 = add i64 %v1371, %v1340
  %v1373 = getelementptr inbounds float, ptr %v1286, i64 %v1372
  call void @outer_2x32(ptr %v1370, ptr %v206, i64 %v1301, ptr %v1373, i64 8)
  %v1374 = add nsw i64 %v1365, 1
  br label %b216
b218:
  %v1375 = add nsw i64 %v1340, 32
  br label %b210
b212:
  %v1376 = mul i64 %v1297, 8
  %v1377 = add i64 %v1376, 0
  %v1378 = getelementptr inbounds float, ptr %v1271, i64 %v1377
  br label %b219
b219:
  %v1379 = phi i64 [ 0, %b212 ], [ %v1388, %b220 ]
  %v1380 = icmp slt i64 %v1379, %v1301
  br i1 %v1380, label %b220, label %b221
b220:
  %v1381 = mul i64 %v1379, 8
  %v1382 = getelementptr inbounds float, ptr %v1378, i64 %v1381
  %v1383 = mul i64 %v1379, 8
  %v1384 = getelementptr inbounds float, ptr %v206, i64 %v1383
  %v1385 = getelementptr inbounds float, ptr %v1382, i64 0
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = getelementptr inbounds float, ptr %v1384, i64 0
  store <8 x float> %v1386, ptr %v1387, align 4
  %v1388 = add nsw i64 %v1379, 1
  br label %b219
b221:
  %v1389 = sdiv i64 %v1306, 2
  br label %b222
b222:
  %v1390 = phi i64 [ 0, %b221 ], [ %v1399, %b223 ]
  %v1391 = icmp slt i64 %v1390, %v1389
  br i1 %v1391, label %b223, label %b224
b223:
  %v1392 = mul i64 %v1390, 2
  %v1393 = add i64 %v1302, %v1392
  %v1394 = mul i64 %v1390, 768
  %v1395 = getelementptr inbounds float, ptr %v1272, i64 %v1394
  %v1396 = mul i64 %v1393, 8
  %v1397 = add i64 %v1396, 0
  %v1398 = getelementptr inbounds float, ptr %v1286, i64 %v1397
  call void @outer_2x8(ptr %v1395, ptr %v206, i64 %v1301, ptr %v1398, i64 8)
  %v1399 = add nsw i64 %v1390, 1
  br label %b222
b224:
  %v1400 = add nsw i64 %v1302, 64
  br label %b198
b200:
  %v1401 = add nsw i64 %v1297, 384
  br label %b195
b197:
  %v1402 = icmp sgt i64 %v3, 1
  br i1 %v1402, label %b225, label %b226
b225:
  %v1403 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1404 = atomicrmw add ptr %v1403, i64 1 acq_rel
  %v1405 = load i64, ptr %v201, align 8
  %v1406 = add i64 %v1405, 1
  store i64 %v1406, ptr %v201, align 8
  %v1407 = mul i64 %v3, %v1406
  br label %b227
b227:
  %v1408 = load atomic i64, ptr %v1403 acquire, align 8
  %v1409 = icmp slt i64 %v1408, %v1407
  br i1 %v1409, label %b228, label %b229
b228:
  %v1410 = call i32 @sched_yield()
  br label %b227
b229:
  br label %b226
b226:
  %v1411 = mul i64 0, 8
  %v1412 = getelementptr inbounds float, ptr %v134, i64 %v1411
  %v1413 = getelementptr inbounds float, ptr %v1412, i64 0
  %v1414 = mul i64 0, 8
  %v1415 = getelementptr inbounds float, ptr %v50, i64 %v1414
  %v1416 = getelementptr inbounds float, ptr %v1415, i64 0
  %v1417 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1418 = add i64 8, 1
  %v1419 = sdiv i64 %v1418, 2
  %v1420 = add i64 %v2, 1
  %v1421 = mul i64 %v1419, %v2
  %v1422 = sdiv i64 %v1421, %v3
  %v1423 = mul i64 %v1422, 2
  %v1424 = icmp slt i64 %v1423, 8
  %v1425 = select i1 %v1424, i64 %v1423, i64 8
  %v1426 = mul i64 %v1419, %v1420
  %v1427 = sdiv i64 %v1426, %v3
  %v1428 = mul i64 %v1427, 2
  %v1429 = icmp slt i64 %v1428, 8
  %v1430 = select i1 %v1429, i64 %v1428, i64 8
  %v1431 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b230
b230:
  %v1432 = phi i64 [ %v1425, %b226 ], [ %v1440, %b235 ]
  %v1433 = icmp slt i64 %v1432, %v1430
  br i1 %v1433, label %b231, label %b232
b231:
  %v1434 = mul i64 %v1432, 8
  %v1435 = getelementptr inbounds float, ptr %v1431, i64 %v1434
  br label %b233
b233:
  %v1436 = phi i64 [ 0, %b231 ], [ %v1439, %b234 ]
  %v1437 = icmp slt i64 %v1436, 8
  br i1 %v1437, label %b234, label %b235
b234:
  %v1438 = getelementptr inbounds float, ptr %v1435, i64 %v1436
  store float 0x0000000000000000, ptr %v1438, align 4
  %v1439 = add nsw i64 %v1436, 1
  br label %b233
b235:
  %v1440 = add nsw i64 %v1432, 1
  br label %b230
b232:
  %v1441 = mul i64 %v8, 1
  br label %b236
b236:
  %v1442 = phi i64 [ 0, %b232 ], [ %v1546, %b241 ]
  %v1443 = icmp slt i64 %v1442, %v1441
  br i1 %v1443, label %b237, label %b238
b237:
  %v1444 = sub i64 %v1441, %v1442
  %v1445 = icmp slt i64 %v1444, 384
  %v1446 = select i1 %v1445, i64 %v1444, i64 384
  br label %b239
b239:
  %v1447 = phi i64 [ %v1425, %b237 ], [ %v1545, %b265 ]
  %v1448 = icmp slt i64 %v1447, %v1430
  br i1 %v1448, label %b240, label %b241
b240:
  %v1449 = sub i64 %v1430, %v1447
  %v1450 = icmp slt i64 %v1449, 64
  %v1451 = select i1 %v1450, i64 %v1449, i64 64
  %v1452 = sdiv i64 %v1451, 2
  %v1453 = mul i64 %v1452, 2
  %v1454 = sub i64 %v1451, %v1453
  %v1455 = mul i64 %v1442, 8
  %v1456 = add i64 %v1455, %v1447
  %v1457 = getelementptr inbounds float, ptr %v1413, i64 %v1456
  br label %b242
b242:
  %v1458 = phi i64 [ 0, %b240 ], [ %v1484, %b250 ]
  %v1459 = icmp slt i64 %v1458, %v1446
  br i1 %v1459, label %b243, label %b244
b243:
  %v1460 = mul i64 %v1458, 8
  %v1461 = getelementptr inbounds float, ptr %v1457, i64 %v1460
  %v1462 = mul i64 %v1458, 2
  %v1463 = getelementptr inbounds float, ptr %v1417, i64 %v1462
  br label %b245
b245:
  %v1464 = phi i64 [ 0, %b243 ], [ %v1473, %b246 ]
  %v1465 = icmp slt i64 %v1464, %v1452
  br i1 %v1465, label %b246, label %b247
b246:
  %v1466 = mul i64 %v1464, 2
  %v1467 = getelementptr inbounds float, ptr %v1461, i64 %v1466
  %v1468 = mul i64 %v1464, 768
  %v1469 = getelementptr inbounds float, ptr %v1463, i64 %v1468
  %v1470 = getelementptr inbounds float, ptr %v1467, i64 0
  %v1471 = load <2 x float>, ptr %v1470, align 4
  %v1472 = getelementptr inbounds float, ptr %v1469, i64 0
  store <2 x float> %v1471, ptr %v1472, align 4
  %v1473 = add nsw i64 %v1464, 1
  br label %b245
b247:
  %v1474 = mul i64 %v1452, 2
  %v1475 = getelementptr inbounds float, ptr %v1461, i64 %v1474
  %v1476 = mul i64 %v1452, 768
  %v1477 = getelementptr inbounds float, ptr %v1463, i64 %v1476
  br label %b248
b248:
  %v1478 = phi i64 [ 0, %b247 ], [ %v1483, %b249 ]
  %v1479 = icmp slt i64 %v1478, %v1454
  br i1 %v1479, label %b249, label %b250
b249:
  %v1480 = getelementptr inbounds float, ptr %v1475, i64 %v1478
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = getelementptr inbounds float, ptr %v1477, i64 %v1478
  store float %v1481, ptr %v1482, align 4
  %v1483 = add nsw i64 %v1478, 1
  br label %b248, !llvm.loop !3
b250:
  %v1484 = add nsw i64 %v1458, 1
  br label %b242
b244:
  br label %b251
b251:
  %v1485 = phi i64 [ 0, %b244 ], [ %v1520, %b259 ]
  %v1486 = icmp slt i64 %v1485, 0
  br i1 %v1486, label %b252, label %b253
b252:
  %v1487 = mul i64 %v1442, 8
  %v1488 = add i64 %v1487, %v1485
  %v1489 = getelementptr inbounds float, ptr %v1416, i64 %v1488
  br label %b254
b254:
  %v1490 = phi i64 [ 0, %b252 ], [ %v1508, %b255 ]
  %v1491 = icmp slt i64 %v1490, %v1446
  br i1 %v1491, label %b255, label %b256
b255:
  %v1492 = mul i64 %v1490, 8
  %v1493 = getelementptr inbounds float, ptr %v1489, i64 %v1492
  %v1494 = mul i64 %v1490, 32
  %v1495 = getelementptr inbounds float, ptr %v206, i64 %v1494
  %v1496 = getelementptr inbounds float, ptr %v1493, i64 0
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = getelementptr inbounds float, ptr %v1495, i64 0
  store <8 x float> %v1497, ptr %v1498, align 4
  %v1499 = getelementptr inbounds float, ptr %v1493, i64 8
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = getelementptr inbounds float, ptr %v1495, i64 8
  store <8 x float> %v1500, ptr %v1501, align 4
  %v1502 = getelementptr inbounds float, ptr %v1493, i64 16
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = getelementptr inbounds float, ptr %v1495, i64 16
  store <8 x float> %v1503, ptr %v1504, align 4
  %v1505 = getelementptr inbounds float, ptr %v1493, i64 24
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = getelementptr inbounds float, ptr %v1495, i64 24
  store <8 x float> %v1506, ptr %v1507, align 4
  %v1508 = add nsw i64 %v1490, 1
  br label %b254
b256:
  %v1509 = sdiv i64 %v1451, 2
  br label %b257
b257:
  %v1510 = phi i64 [ 0, %b256 ], [ %v1519, %b258 ]
  %v1511 = icmp slt i64 %v1510, %v1509
  br i1 %v1511, label %b258, label %b259
b258:
  %v1512 = mul i64 %v1510, 2
  %v1513 = add i64 %v1447, %v1512
  %v1514 = mul i64 %v1510, 768
  %v1515 = getelementptr inbounds float, ptr %v1417, i64 %v1514
  %v1516 = mul i64 %v1513, 8
  %v1517 = add i64 %v1516, %v1485
  %v1518 = getelementptr inbounds float, ptr %v1431, i64 %v1517
  call void @outer_2x32(ptr %v1515, ptr %v206, i64 %v1446, ptr %v1518, i64 8)
  %v1519 = add nsw i64 %v1510, 1
  br label %b257
b259:
  %v1520 = add nsw i64 %v1485, 32
  br label %b251
b253:
  %v1521 = mul i64 %v1442, 8
  %v1522 = add i64 %v1521, 0
  %v1523 = getelementptr inbounds float, ptr %v1416, i64 %v1522
  br label %b260
b260:
  %v1524 = phi i64 [ 0, %b253 ], [ %v1533, %b261 ]
  %v1525 = icmp slt i64 %v1524, %v1446
  br i1 %v1525, label %b261, label %b262
b261:
  %v1526 = mul i64 %v1524, 8
  %v1527 = getelementptr inbounds float, ptr %v1523, i64 %v1526
  %v1528 = mul i64 %v1524, 8
  %v1529 = getelementptr inbounds float, ptr %v206, i64 %v1528
  %v1530 = getelementptr inbounds float, ptr %v1527, i64 0
  %v1531 = load <8 x float>, ptr %v1530, align 4
  %v1532 = getelementptr inbounds float, ptr %v1529, i64 0
  store <8 x float> %v1531, ptr %v1532, align 4
  %v1533 = add nsw i64 %v1524, 1
  br label %b260
b262:
  %v1534 = sdiv i64 %v1451, 2
  br label %b263
b263:
  %v1535 = phi i64 [ 0, %b262 ], [ %v1544, %b264 ]
  %v1536 = icmp slt i64 %v1535, %v1534
  br i1 %v1536, label %b264, label %b265
b264:
  %v1537 = mul i64 %v1535, 2
  %v1538 = add i64 %v1447, %v1537
  %v1539 = mul i64 %v1535, 768
  %v1540 = getelementptr inbounds float, ptr %v1417, i64 %v1539
  %v1541 = mul i64 %v1538, 8
  %v1542 = add i64 %v1541, 0
  %v1543 = getelementptr inbounds float, ptr %v1431, i64 %v1542
  call void @outer_2x8(ptr %v1540, ptr %v206, i64 %v1446, ptr %v1543, i64 8)
  %v1544 = add nsw i64 %v1535, 1
  br label %b263
b265:
  %v1545 = add nsw i64 %v1447, 64
  br label %b239
b241:
  %v1546 = add nsw i64 %v1442, 384
  br label %b236
b238:
  %v1547 = icmp sgt i64 %v3, 1
  br i1 %v1547, label %b266, label %b267
b266:
  %v1548 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1549 = atomicrmw add ptr %v1548, i64 1 acq_rel
  %v1550 = load i64, ptr %v201, align 8
  %v1551 = add i64 %v1550, 1
  store i64 %v1551, ptr %v201, align 8
  %v1552 = mul i64 %v3, %v1551
  br label %b268
b268:
  %v1553 = load atomic i64, ptr %v1548 acquire, align 8
  %v1554 = icmp slt i64 %v1553, %v1552
  br i1 %v1554, label %b269, label %b270
b269:
  %v1555 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
  %v1556 = add i64 %v7, 0
  %v1557 = sdiv i64 %v1556, 1
  %v1558 = add i64 %v2, 1
  %v1559 = mul i64 %v1557, %v2
  %v1560 = sdiv i64 %v1559, %v3
  %v1561 = mul i64 %v1560, 1
  %v1562 = icmp slt i64 %v1561, %v7
  %v1563 = select i1 %v1562, i64 %v1561, i64 %v7
  %v1564 = mul i64 %v1557, %v1558
  %v1565 = sdiv i64 %v1564, %v3
  %v1566 = mul i64 %v1565, 1
  %v1567 = icmp slt i64 %v1566, %v7
  %v1568 = select i1 %v1567, i64 %v1566, i64 %v7
  br label %b271
b271:
  %v1569 = phi i64 [ %v1563, %b267 ], [ %v1589, %b276 ]
  %v1570 = icmp slt i64 %v1569, %v1568
  br i1 %v1570, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1571 = phi i64 [ 0, %b272 ], [ %v1584, %b275 ]
  %v1572 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v1583, %b275 ]
  %v1573 = icmp slt i64 %v1571, %v5
  br i1 %v1573, label %b275, label %b276
b275:
  %v1574 = add i64 %v1571, 0
  %v1575 = and i64 %v1574, %v194
  %v1576 = mul i64 %v1575, %v7
  %v1577 = add i64 %v1576, %v1569
  %v1578 = mul i64 %v1577, 8
  %v1579 = getelementptr inbounds float, ptr %v134, i64 %v1578
  %v1580 = add i64 0, 0
  %v1581 = getelementptr inbounds float, ptr %v1579, i64 %v1580
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = fadd <8 x float> %v1572, %v1582
  %v1584 = add nsw i64 %v1571, 1
  br label %b274
b276:
  %v1585 = mul i64 %v1569, 8
  %v1586 = getelementptr inbounds float, ptr %v142, i64 %v1585
  %v1587 = add i64 0, 0
  %v1588 = getelementptr inbounds float, ptr %v1586, i64 %v1587
  store <8 x float> %v1572, ptr %v1588, align 4
  %v1589 = add nsw i64 %v1569, 1
  br label %b271
b273:
  %v1590 = icmp sgt i64 %v3, 1
  br i1 %v1590, label %b277, label %b278
b277:
  %v1591 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1592 = atomicrmw add ptr %v1591, i64 1 acq_rel
  %v1593 = load i64, ptr %v201, align 8
  %v1594 = add i64 %v1593, 1
  store i64 %v1594, ptr %v201, align 8
  %v1595 = mul i64 %v3, %v1594
  br label %b279
b279:
  %v1596 = load atomic i64, ptr %v1591 acquire, align 8
  %v1597 = icmp slt i64 %v1596, %v1595
  br i1 %v1597, label %b280, label %b281
b280:
  %v1598 = call i32 @sched_yield()
  br label %b279
b281:
  br label %b278
b278:
  %v1599 = mul i64 0, 8
  %v1600 = getelementptr inbounds float, ptr %v132, i64 %v1599
  %v1601 = getelementptr inbounds float, ptr %v1600, i64 0
  %v1602 = mul i64 0, 8
  %v1603 = getelementptr inbounds float, ptr %v106, i64 %v1602
  %v1604 = getelementptr inbounds float, ptr %v1603, i64 0
  %v1605 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1606 = add i64 8, 1
  %v1607 = sdiv i64 %v1606, 2
  %v1608 = add i64 %v2, 1
  %v1609 = mul i64 %v1607, %v2
  %v1610 = sdiv i64 %v1609, %v3
  %v1611 = mul i64 %v1610, 2
  %v1612 = icmp slt i64 %v1611, 8
  %v1613 = select i1 %v1612, i64 %v1611, i64 8
  %v1614 = mul i64 %v1607, %v1608
  %v1615 = sdiv i64 %v1614, %v3
  %v1616 = mul i64 %v1615, 2
  %v1617 = icmp slt i64 %v1616, 8
  %v1618 = select i1 %v1617, i64 %v1616, i64 8
  %v1619 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b282
b282:
  %v1620 = phi i64 [ %v1613, %b278 ], [ %v1628, %b287 ]
  %v1621 = icmp slt i64 %v1620, %v1618
  br i1 %v1621, label %b283, label %b284
b283:
  %v1622 = mul i64 %v1620, 8
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  br label %b285
b285:
  %v1624 = phi i64 [ 0, %b283 ], [ %v1627, %b286 ]
  %v1625 = icmp slt i64 %v1624, 8
  br i1 %v1625, label %b286, label %b287
b286:
  %v1626 = getelementptr inbounds float, ptr %v1623, i64 %v1624
  store float 0x0000000000000000, ptr %v1626, align 4
  %v1627 = add nsw i64 %v1624, 1
  br label %b285
b287:
  %v1628 = add nsw i64 %v1620, 1
  br label %b282
b284:
  %v1629 = mul i64 %v8, 1
  br label %b288
b288:
  %v1630 = phi i64 [ 0, %b284 ], [ %v1734, %b293 ]
  %v1631 = icmp slt i64 %v1630, %v1629
  br i1 %v1631, label %b289, label %b290
b289:
  %v1632 = sub i64 %v1629, %v1630
  %v1633 = icmp slt i64 %v1632, 384
  %v1634 = select i1 %v1633, i64 %v1632, i64 384
  br label %b291
b291:
  %v1635 = phi i64 [ %v1613, %b289 ], [ %v1733, %b317 ]
  %v1636 = icmp slt i64 %v1635, %v1618
  br i1 %v1636, label %b292, label %b293
b292:
  %v1637 = sub i64 %v1618, %v1635
  %v1638 = icmp slt i64 %v1637, 64
  %v1639 = select i1 %v1638, i64 %v1637, i64 64
  %v1640 = sdiv i64 %v1639, 2
  %v1641 = mul i64 %v1640, 2
  %v1642 = sub i64 %v1639, %v1641
  %v1643 = mul i64 %v1630, 8
  %v1644 = add i64 %v1643, %v1635
  %v1645 = getelementptr inbounds float, ptr %v1601, i64 %v1644
  br label %b294
b294:
  %v1646 = phi i64 [ 0, %b292 ], [ %v1672, %b302 ]
  %v1647 = icmp slt i64 %v1646, %v1634
  br i1 %v1647, label %b295, label %b296
b295:
  %v1648 = mul i64 %v1646, 8
  %v1649 = getelementptr inbounds float, ptr %v1645, i64 %v1648
  %v1650 = mul i64 %v1646, 2
  %v1651 = getelementptr inbounds float, ptr %v1605, i64 %v1650
  br label %b297
b297:
  %v1652 = phi i64 [ 0, %b295 ], [ %v1661, %b298 ]
  %v1653 = icmp slt i64 %v1652, %v1640
  br i1 %v1653, label %b298, label %b299
b298:
  %v1654 = mul i64 %v1652, 2
  %v1655 = getelementptr inbounds float, ptr %v1649, i64 %v1654
  %v1656 = mul i64 %v1652, 768
  %v1657 = getelementptr inbounds float, ptr %v1651, i64 %v1656
  %v1658 = getelementptr inbounds float, ptr %v1655, i64 0
  %v1659 = load <2 x float>, ptr %v1658, align 4
  %v1660 = getelementptr inbounds float, ptr %v1657, i64 0
  store <2 x float> %v1659, ptr %v1660, align 4
  %v1661 = add nsw i64 %v1652, 1
  br label %b297
b299:
  %v1662 = mul i64 %v1640, 2
  %v1663 = getelementptr inbounds float, ptr %v1649, i64 %v1662
  %v1664 = mul i64 %v1640, 768
  %v1665 = getelementptr inbounds float, ptr %v1651, i64 %v1664
  br label %b300
b300:
  %v1666 = phi i64 [ 0, %b299 ], [ %v1671, %b301 ]
  %v1667 = icmp slt i64 %v1666, %v1642
  br i1 %v1667, label %b301, label %b302
b301:
  %v1668 = getelementptr inbounds float, ptr %v1663, i64 %v1666
  %v1669 = load float, ptr %v1668, align 4
  %v1670 = getelementptr inbounds float, ptr %v1665, i64 %v1666
  store float %v1669, ptr %v1670, align 4
  %v1671 = add nsw i64 %v1666, 1
  br label %b300, !llvm.loop !6
b302:
  %v1672 = add nsw i64 %v1646, 1
  br label %b294
b296:
  br label %b303
b303:
  %v1673 = phi i64 [ 0, %b296 ], [ %v1708, %b311 ]
  %v1674 = icmp slt i64 %v1673, 0
  br i1 %v1674, label %b304, label %b305
b304:
  %v1675 = mul i64 %v1630, 8
  %v1676 = add i64 %v1675, %v1673
  %v1677 = getelementptr inbounds float, ptr %v1604, i64 %v1676
  br label %b306
b306:
  %v1678 = phi i64 [ 0, %b304 ], [ %v1696, %b307 ]
  %v1679 = icmp slt i64 %v1678, %v1634
  br i1 %v1679, label %b307, label %b308
b307:
  %v1680 = mul i64 %v1678, 8
  %v1681 = getelementptr inbounds float, ptr %v1677, i64 %v1680
  %v1682 = mul i64 %v1678, 32
  %v1683 = getelementptr inbounds float, ptr %v206, i64 %v1682
  %v1684 = getelementptr inbounds float, ptr %v1681, i64 0
  %v1685 = load <8 x float>, ptr %v1684, align 4
  %v1686 = getelementptr inbounds float, ptr %v1683, i64 0
  store <8 x float> %v1685, ptr %v1686, align 4
  %v1687 = getelementptr inbounds float, ptr %v1681, i64 8
  %v1688 = load <8 x float>, ptr %v1687, align 4
  %v1689 = getelementptr inbounds float, ptr %v1683, i64 8
  store <8 x float> %v1688, ptr %v1689, align 4
  %v1690 = getelementptr inbounds float, ptr %v1681, i64 16
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = getelementptr inbounds float, ptr %v1683, i64 16
  store <8 x float> %v1691, ptr %v1692, align 4
  %v1693 = getelementptr inbounds float, ptr %v1681, i64 24
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = getelementptr inbounds float, ptr %v1683, i64 24
  store <8 x float> %v1694, ptr %v1695, align 4
  %v1696 = add nsw i64 %v1678, 1
  br label %b306
b308:
  %v1697 = sdiv i64 %v1639, 2
  br label %b309
b309:
  %v1698 = phi i64 [ 0, %b308 ], [ %v1707, %b310 ]
  %v1699 = icmp slt i64 %v1698, %v1697
  br i1 %v1699, label %b310, label %b311
b310:
  %v1700 = mul i64 %v1698, 2
  %v1701 = add i64 %v1635, %v1700
  %v1702 = mul i64 %v1698, 768
  %v1703 = getelementptr inbounds float, ptr %v1605, i64 %v1702
  %v1704 = mul i64 %v1701, 8
  %v1705 = add i64 %v1704, %v1673
  %v1706 = getelementptr inbounds float, ptr %v1619, i64 %v1705
  call void @outer_2x32(ptr %v1703, ptr %v206, i64 %v1634, ptr %v1706, i64 8)
  %v1707 = add nsw i64 %v1698, 1
  br label %b309
b311:
  %v1708 = add nsw i64 %v1673, 32
  br label %b303
b305:
  %v1709 = mul i64 %v1630, 8
  %v1710 = add i64 %v1709, 0
  %v1711 = getelementptr inbounds float, ptr %v1604, i64 %v1710
  br label %b312
b312:
  %v1712 = phi i64 [ 0, %b305 ], [ %v1721, %b313 ]
  %v1713 = icmp slt i64 %v1712, %v1634
  br i1 %v1713, label %b313, label %b314
b313:
  %v1714 = mul i64 %v1712, 8
  %v1715 = getelementptr inbounds float, ptr %v1711, i64 %v1714
  %v1716 = mul i64 %v1712, 8
  %v1717 = getelementptr inbounds float, ptr %v206, i64 %v1716
  %v1718 = getelementptr inbounds float, ptr %v1715, i64 0
  %v1719 = load <8 x float>, ptr %v1718, align 4
  %v1720 = getelementptr inbounds float, ptr %v1717, i64 0
  store <8 x float> %v1719, ptr %v1720, align 4
  %v1721 = add nsw i64 %v1712, 1
  br label %b312
b314:
  %v1722 = sdiv i64 %v1639, 2
  br label %b315
b315:
  %v1723 = phi i64 [ 0, %b314 ], [ %v1732, %b316 ]
  %v1724 = icmp slt i64 %v1723, %v1722
  br i1 %v1724, label %b316, label %b317
b316:
  %v1725 = mul i64 %v1723, 2
  %v1726 = add i64 %v1635, %v1725
  %v1727 = mul i64 %v1723, 768
  %v1728 = getelementptr inbounds float, ptr %v1605, i64 %v1727
  %v1729 = mul i64 %v1726, 8
  %v1730 = add i64 %v1729, 0
  %v1731 = getelementptr inbounds float, ptr %v1619, i64 %v1730
  call void @outer_2x8(ptr %v1728, ptr %v206, i64 %v1634, ptr %v1731, i64 8)
  %v1732 = add nsw i64 %v1723, 1
  br label %b315
b317:
  %v1733 = add nsw i64 %v1635, 64
  br label %b291
b293:
  %v1734 = add nsw i64 %v1630, 384
  br label %b288
b290:
  %v1735 = icmp sgt i64 %v3, 1
  br i1 %v1735, label %b318, label %b319
b318:
  %v1736 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1737 = atomicrmw add ptr %v1736, i64 1 acq_rel
  %v1738 = load i64, ptr %v201, align 8
  %v1739 = add i64 %v1738, 1
  store i64 %v1739, ptr %v201, align 8
  %v1740 = mul i64 %v3, %v1739
  br label %b320
b320:
  %v1741 = load atomic i64, ptr %v1736 acquire, align 8
  %v1742 = icmp slt i64 %v1741, %v1740
  br i1 %v1742, label %b321, label %b322
b321:
  %v1743 = call i32 @sched_yield()
  br label %b320
b322:
  br label %b319
b319:
  %v1744 = mul i64 0, 8
  %v1745 = getelementptr inbounds float, ptr %v132, i64 %v1744
  %v1746 = getelementptr inbounds float, ptr %v1745, i64 0
  %v1747 = mul i64 0, 8
  %v1748 = getelementptr inbounds float, ptr %v50, i64 %v1747
  %v1749 = getelementptr inbounds float, ptr %v1748, i64 0
  %v1750 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1751 = add i64 8, 1
  %v1752 = sdiv i64 %v1751, 2
  %v1753 = add i64 %v2, 1
  %v1754 = mul i64 %v1752, %v2
  %v1755 = sdiv i64 %v1754, %v3
  %v1756 = mul i64 %v1755, 2
  %v1757 = icmp slt i64 %v1756, 8
  %v1758 = select i1 %v1757, i64 %v1756, i64 8
  %v1759 = mul i64 %v1752, %v1753
  %v1760 = sdiv i64 %v1759, %v3
  %v1761 = mul i64 %v1760, 2
  %v1762 = icmp slt i64 %v1761, 8
  %v1763 = select i1 %v1762, i64 %v1761, i64 8
  %v1764 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b323
b323:
  %v1765 = phi i64 [ %v1758, %b319 ], [ %v1773, %b328 ]
  %v1766 = icmp slt i64 %v1765, %v1763
  br i1 %v1766, label %b324, label %b325
b324:
  %v1767 = mul i64 %v1765, 8
  %v1768 = getelementptr inbounds float, ptr %v1764, i64 %v1767
  br label %b326
b326:
  %v1769 = phi i64 [ 0, %b324 ], [ %v1772, %b327 ]
  %v1770 = icmp slt i64 %v1769, 8
  br i1 %v1770, label %b327, label %b328
b327:
  %v1771 = getelementptr inbounds float, ptr %v1768, i64 %v1769
  store float 0x0000000000000000, ptr %v1771, align 4
  %v1772 = add nsw i64 %v1769, 1
  br label %b326
b328:
  %v1773 = add nsw i64 %v1765, 1
  br label %b323
b325:
  %v1774 = mul i64 %v8, 1
  br label %b329
b329:
  %v1775 = phi i64 [ 0, %b325 ], [ %v1879, %b334 ]
  %v1776 = icmp slt i64 %v1775, %v1774
  br i1 %v1776, label %b330, label %b331
b330:
  %v1777 = sub i64 %v1774, %v1775
  %v1778 = icmp slt i64 %v1777, 384
  %v1779 = select i1 %v1778, i64 %v1777, i64 384
  br label %b332
b332:
  %v1780 = phi i64 [ %v1758, %b330 ], [ %v1878, %b358 ]
  %v1781 = icmp slt i64 %v1780, %v1763
  br i1 %v1781, label %b333, label %b334
b333:
  %v1782 = sub i64 %v1763, %v1780
  %v1783 = icmp slt i64 %v1782, 64
  %v1784 = select i1 %v1783, i64 %v1782, i64 64
  %v1785 = sdiv i64 %v1784, 2
  %v1786 = mul i64 %v1785, 2
  %v1787 = sub i64 %v1784, %v1786
  %v1788 = mul i64 %v1775, 8
  %v1789 = add i64 %v1788, %v1780
  %v1790 = getelementptr inbounds float, ptr %v1746, i64 %v1789
  br label %b335
b335:
  %v1791 = phi i64 [ 0, %b333 ], [ %v1817, %b343 ]
  %v1792 = icmp slt i64 %v1791, %v1779
  br i1 %v1792, label %b336, label %b337
b336:
  %v1793 = mul i64 %v1791, 8
  %v1794 = getelementptr inbounds float, ptr %v1790, i64 %v1793
  %v1795 = mul i64 %v1791, 2
  %v1796 = getelementptr inbounds float, ptr %v1750, i64 %v1795
  br label %b338
b338:
  %v1797 = phi i64 [ 0, %b336 ], [ %v1806, %b339 ]
  %v1798 = icmp slt i64 %v1797, %v1785
  br i1 %v1798, label %b339, label %b340
b339:
  %v1799 = mul i64 %v1797, 2
  %v1800 = getelementptr inbounds float, ptr %v1794, i64 %v1799
  %v1801 = mul i64 %v1797, 768
  %v1802 = getelementptr inbounds float, ptr %v1796, i64 %v1801
  %v1803 = getelementptr inbounds float, ptr %v1800, i64 0
  %v1804 = load <2 x float>, ptr %v1803, align 4
  %v1805 = getelementptr inbounds float, ptr %v1802, i64 0
  store <2 x float> %v1804, ptr %v1805, align 4
  %v1806 = add nsw i64 %v1797, 1
  br label %b338
b340:
  %v1807 = mul i64 %v1785, 2
  %v1808 = getelementptr inbounds float, ptr %v1794, i64 %v1807
  %v1809 = mul i64 %v1785, 768
  %v1810 = getelementptr inbounds float, ptr %v1796, i64 %v1809
  br label %b341
b341:
  %v1811 = phi i64 [ 0, %b340 ], [ %v1816, %b342 ]
  %v1812 = icmp slt i64 %v1811, %v1787
  br i1 %v1812, label %b342, label %b343
b342:
  %v1813 = getelementptr inbounds float, ptr %v1808, i64 %v1811
  %v1814 = load float, ptr %v1813, align 4
  %v1815 = getelementptr inbounds float, ptr %v1810, i64 %v1811
  store float %v1814, ptr %v1815, align 4
  %v1816 = add nsw i64 %v1811, 1
  br label %b341, !llvm.loop !9
b343:
  %v1817 = add nsw i64 %v1791, 1
  br label %b335
b337:
  br label %b344
b344:
  %v1818 = phi i64 [ 0, %b337 ], [ %v1853, %b352 ]
  %v1819 = icmp slt i64 %v1818, 0
  br i1 %v1819, label %b345, label %b346
b345:
  %v1820 = mul i64 %v1775, 8
  %v1821 = add i64 %v1820, %v1818
  %v1822 = getelementptr inbounds float, ptr %v1749, i64 %v1821
  br label %b347
b347:
  %v1823 = phi i64 [ 0, %b345 ], [ %v1841, %b348 ]
  %v1824 = icmp slt i64 %v1823, %v1779
  br i1 %v1824, label %b348, label %b349
b348:
  %v1825 = mul i64 %v1823, 8
  %v1826 = getelementptr inbounds float, ptr %v1822, i64 %v1825
  %v1827 = mul i64 %v1823, 32
  %v1828 = getelementptr inbounds float, ptr %v206, i64 %v1827
  %v1829 = getelementptr inbounds float, ptr %v1826, i64 0
  %v1830 = load <8 x float>, ptr %v1829, align 4
  %v1831 = getelementptr inbounds float, ptr %v1828, i64 0
  store <8 x float> %v1830, ptr %v1831, align 4
  %v1832 = getelementptr inbounds float, ptr %v1826, i64 8
  %v1833 = load <8 x float>, ptr %v1832, align 4
  %v1834 = getelementptr inbounds float, ptr %v1828, i64 8
  store <8 x float> %v1833, ptr %v1834, align 4
  %v1835 = getelementptr inbounds float, ptr %v1826, i64 16
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = getelementptr inbounds float, ptr %v1828, i64 16
  store <8 x float> %v1836, ptr %v1837, align 4
  %v1838 = getelementptr inbounds float, ptr %v1826, i64 24
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = getelementptr inbounds float, ptr %v1828, i64 24
  store <8 x float> %v1839, ptr %v1840, align 4
  %v1841 = add nsw i64 %v1823, 1
  br label %b347
b349:
  %v1842 = sdiv i64 %v1784, 2
  br label %b350
b350:
  %v1843 = phi i64 [ 0, %b349 ], [ %v1852, %b351 ]
  %v1844 = icmp slt i64 %v1843, %v1842
  br i1 %v1844, label %b351, label %b352
b351:
  %v1845 = mul i64 %v1843, 2
  %v1846 = add i64 %v1780, %v1845
  %v1847 = mul i64 %v1843, 768
  %v1848 = getelementptr inbounds float, ptr %v1750, i64 %v1847
  %v1849 = mul i64 %v1846, 8
  %v1850 = add i64 %v1849, %v1818
  %v1851 = getelementptr inbounds float, ptr %v1764, i64 %v1850
  call void @outer_2x32(ptr %v1848, ptr %v206, i64 %v1779, ptr %v1851, i64 8)
  %v1852 = add nsw i64 %v1843, 1
  br label %b350
b352:
  %v1853 = add nsw i64 %v1818, 32
  br label %b344
b346:
  %v1854 = mul i64 %v1775, 8
  %v1855 = add i64 %v1854, 0
  %v1856 = getelementptr inbounds float, ptr %v1749, i64 %v1855
  br label %b353
b353:
  %v1857 = phi i64 [ 0, %b346 ], [ %v1866, %b354 ]
  %v1858 = icmp slt i64 %v1857, %v1779
  br i1 %v1858, label %b354, label %b355
b354:
  %v1859 = mul i64 %v1857, 8
  %v1860 = getelementptr inbounds float, ptr %v1856, i64 %v1859
  %v1861 = mul i64 %v1857, 8
  %v1862 = getelementptr inbounds float, ptr %v206, i64 %v1861
  %v1863 = getelementptr inbounds float, ptr %v1860, i64 0
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = getelementptr inbounds float, ptr %v1862, i64 0
  store <8 x float> %v1864, ptr %v1865, align 4
  %v1866 = add nsw i64 %v1857, 1
  br label %b353
b355:
  %v1867 = sdiv i64 %v1784, 2
  br label %b356
b356:
  %v1868 = phi i64 [ 0, %b355 ], [ %v1877, %b357 ]
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b357, label %b358
b357:
  %v1870 = mul i64 %v1868, 2
  %v1871 = add i64 %v1780, %v1870
  %v1872 = mul i64 %v1868, 768
  %v1873 = getelementptr inbounds float, ptr %v1750, i64 %v1872
  %v1874 = mul i64 %v1871, 8
  %v1875 = add i64 %v1874, 0
  %v1876 = getelementptr inbounds float, ptr %v1764, i64 %v1875
  call void @outer_2x8(ptr %v1873, ptr %v206, i64 %v1779, ptr %v1876, i64 8)
  %v1877 = add nsw i64 %v1868, 1
  br label %b356
b358:
  %v1878 = add nsw i64 %v1780, 64
  br label %b332
b334:
  %v1879 = add nsw i64 %v1775, 384
  br label %b329
b331:
  %v1880 = icmp sgt i64 %v3, 1
  br i1 %v1880, label %b359, label %b360
b359:
  %v1881 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1882 = atomicrmw add ptr %v1881, i64 1 acq_rel
  %v1883 = load i64, ptr %v201, align 8
  %v1884 = add i64 %v1883, 1
  store i64 %v1884, ptr %v201, align 8
  %v1885 = mul i64 %v3, %v1884
  br label %b361
b361:
  %v1886 = load atomic i64, ptr %v1881 acquire, align 8
  %v1887 = icmp slt i64 %v1886, %v1885
  br i1 %v1887, label %b362, label %b363
b362:
  %v1888 = call i32 @sched_yield()
  br label %b361
b363:
  br label %b360
b360:
  %v1889 = add i64 %v7, 0
  %v1890 = sdiv i64 %v1889, 1
  %v1891 = add i64 %v2, 1
  %v1892 = mul i64 %v1890, %v2
  %v1893 = sdiv i64 %v1892, %v3
  %v1894 = mul i64 %v1893, 1
  %v1895 = icmp slt i64 %v1894, %v7
  %v1896 = select i1 %v1895, i64 %v1894, i64 %v7
  %v1897 = mul i64 %v1890, %v1891
  %v1898 = sdiv i64 %v1897, %v3
  %v1899 = mul i64 %v1898, 1
  %v1900 = icmp slt i64 %v1899, %v7
  %v1901 = select i1 %v1900, i64 %v1899, i64 %v7
  br label %b364
b364:
  %v1902 = phi i64 [ %v1896, %b360 ], [ %v1922, %b369 ]
  %v1903 = icmp slt i64 %v1902, %v1901
  br i1 %v1903, label %b365, label %b366
b365:
  br label %b367
b367:
  %v1904 = phi i64 [ 0, %b365 ], [ %v1917, %b368 ]
  %v1905 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v1916, %b368 ]
  %v1906 = icmp slt i64 %v1904, %v5
  br i1 %v1906, label %b368, label %b369
b368:
  %v1907 = add i64 %v1904, 0
  %v1908 = and i64 %v1907, %v192
  %v1909 = mul i64 %v1908, %v7
  %v1910 = add i64 %v1909, %v1902
  %v1911 = mul i64 %v1910, 8
  %v1912 = getelementptr inbounds float, ptr %v132, i64 %v1911
  %v1913 = add i64 0, 0
  %v1914 = getelementptr inbounds float, ptr %v1912, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = fadd <8 x float> %v1905, %v1915
  %v1917 = add nsw i64 %v1904, 1
  br label %b367
b369:
  %v1918 = mul i64 %v1902, 8
  %v1919 = getelementptr inbounds float, ptr %v144, i64 %v1918
  %v1920 = add i64 0, 0
  %v1921 = getelementptr inbounds float, ptr %v1919, i64 %v1920
  store <8 x float> %v1905, ptr %v1921, align 4
  %v1922 = add nsw i64 %v1902, 1
  br label %b364
b366:
  %v1923 = icmp sgt i64 %v3, 1
  br i1 %v1923, label %b370, label %b371
b370:
  %v1924 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1925 = atomicrmw add ptr %v1924, i64 1 acq_rel
  %v1926 = load i64, ptr %v201, align 8
  %v1927 = add i64 %v1926, 1
  store i64 %v1927, ptr %v201, align 8
  %v1928 = mul i64 %v3, %v1927
  br label %b372
b372:
  %v1929 = load atomic i64, ptr %v1924 acquire, align 8
  %v1930 = icmp slt i64 %v1929, %v1928
  br i1 %v1930, label %b373, label %b374
b373:
  %v1931 = call i32 @sched_yield()
  br label %b372
b374:
  br label %b371
b371:
  %v1932 = mul i64 0, 8
  %v1933 = getelementptr inbounds float, ptr %v124, i64 %v1932
  %v1934 = getelementptr inbounds float, ptr %v1933, i64 0
  %v1935 = mul i64 0, 8
  %v1936 = getelementptr inbounds float, ptr %v106, i64 %v1935
  %v1937 = getelementptr inbounds float, ptr %v1936, i64 0
  %v1938 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1939 = add i64 8, 1
  %v1940 = sdiv i64 %v1939, 2
  %v1941 = add i64 %v2, 1
  %v1942 = mul i64 %v1940, %v2
  %v1943 = sdiv i64 %v1942, %v3
  %v1944 = mul i64 %v1943, 2
  %v1945 = icmp slt i64 %v1944, 8
  %v1946 = select i1 %v1945, i64 %v1944, i64 8
  %v1947 = mul i64 %v1940, %v1941
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 2
  %v1950 = icmp slt i64 %v1949, 8
  %v1951 = select i1 %v1950, i64 %v1949, i64 8
  %v1952 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b375
b375:
  %v1953 = phi i64 [ %v1946, %b371 ], [ %v1961, %b380 ]
  %v1954 = icmp slt i64 %v1953, %v1951
  br i1 %v1954, label %b376, label %b377
b376:
  %v1955 = mul i64 %v1953, 8
  %v1956 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  br label %b378
b378:
  %v1957 = phi i64 [ 0, %b376 ], [ %v1960, %b379 ]
  %v1958 = icmp slt i64 %v1957, 8
  br i1 %v1958, label %b379, label %b380
b379:
  %v1959 = getelementptr inbounds float, ptr %v1956, i64 %v1957
  store float 0x0000000000000000, ptr %v1959, align 4
  %v1960 = add nsw i64 %v1957, 1
  br label %b378
b380:
  %v1961 = add nsw i64 %v1953, 1
  br label %b375
b377:
  %v1962 = mul i64 %v8, 1
  br label %b381
b381:
  %v1963 = phi i64 [ 0, %b377 ], [ %v2067, %b386 ]
  %v1964 = icmp slt i64 %v1963, %v1962
  br i1 %v1964, label %b382, label %b383
b382:
  %v1965 = sub i64 %v1962, %v1963
  %v1966 = icmp slt i64 %v1965, 384
  %v1967 = select i1 %v1966, i64 %v1965, i64 384
  br label %b384
b384:
  %v1968 = phi i64 [ %v1946, %b382 ], [ %v2066, %b410 ]
  %v1969 = icmp slt i64 %v1968, %v1951
  br i1 %v1969, label %b385, label %b386
b385:
  %v1970 = sub i64 %v1951, %v1968
  %v1971 = icmp slt i64 %v1970, 64
  %v1972 = select i1 %v1971, i64 %v1970, i64 64
  %v1973 = sdiv i64 %v1972, 2
  %v1974 = mul i64 %v1973, 2
  %v1975 = sub i64 %v1972, %v1974
  %v1976 = mul i64 %v1963, 8
  %v1977 = add i64 %v1976, %v1968
  %v1978 = getelementptr inbounds float, ptr %v1934, i64 %v1977
  br label %b387
b387:
  %v1979 = phi i64 [ 0, %b385 ], [ %v2005, %b395 ]
  %v1980 = icmp slt i64 %v1979, %v1967
  br i1 %v1980, label %b388, label %b389
b388:
  %v1981 = mul i64 %v1979, 8
  %v1982 = getelementptr inbounds float, ptr %v1978, i64 %v1981
  %v1983 = mul i64 %v1979, 2
  %v1984 = getelementptr inbounds float, ptr %v1938, i64 %v1983
  br label %b390
b390:
  %v1985 = phi i64 [ 0, %b388 ], [ %v1994, %b391 ]
  %v1986 = icmp slt i64 %v1985, %v1973
  br i1 %v1986, label %b391, label %b392
b391:
  %v1987 = mul i64 %v1985, 2
  %v1988 = getelementptr inbounds float, ptr %v1982, i64 %v1987
  %v1989 = mul i64 %v1985, 768
  %v1990 = getelementptr inbounds float, ptr %v1984, i64 %v1989
  %v1991 = getelementptr inbounds float, ptr %v1988, i64 0
  %v1992 = load <2 x float>, ptr %v1991, align 4
  %v1993 = getelementptr inbounds float, ptr %v1990, i64 0
  store <2 x float> %v1992, ptr %v1993, align 4
  %v1994 = add nsw i64 %v1985, 1
  br label %b390
b392:
  %v1995 = mul i64 %v1973, 2
  %v1996 = getelementptr inbounds float, ptr %v1982, i64 %v1995
  %v1997 = mul i64 %v1973, 768
  %v1998 = getelementptr inbounds float, ptr %v1984, i64 %v1997
  br label %b393
b393:
  %v1999 = phi i64 [ 0, %b392 ], [ %v2004, %b394 ]
  %v2000 = icmp slt i64 %v1999, %v1975
  br i1 %v2000, label %b394, label %b395
b394:
  %v2001 = getelementptr inbounds float, ptr %v1996, i64 %v1999
  %v2002 = load float, ptr %v2001, align 4
  %v2003 = getelementptr inbounds float, ptr %v1998, i64 %v1999
  store float %v2002, ptr %v2003, align 4
  %v2004 = add nsw i64 %v1999, 1
  br label %b393, !llvm.loop !12
b395:
  %v2005 = add nsw i64 %v1979, 1
  br label %b387
b389:
  br label %b396
b396:
  %v2006 = phi i64 [ 0, %b389 ], [ %v2041, %b404 ]
  %v2007 = icmp slt i64 %v2006, 0
  br i1 %v2007, label %b397, label %b398
b397:
  %v2008 = mul i64 %v1963, 8
  %v2009 = add i64 %v2008, %v2006
  %v2010 = getelementptr inbounds float, ptr %v1937, i64 %v2009
  br label %b399
b399:
  %v2011 = phi i64 [ 0, %b397 ], [ %v2029, %b400 ]
  %v2012 = icmp slt i64 %v2011, %v1967
  br i1 %v2012, label %b400, label %b401
b400:
  %v2013 = mul i64 %v2011, 8
  %v2014 = getelementptr inbounds float, ptr %v2010, i64 %v2013
  %v2015 = mul i64 %v2011, 32
  %v2016 = getelementptr inbounds float, ptr %v206, i64 %v2015
  %v2017 = getelementptr inbounds float, ptr %v2014, i64 0
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v2016, i64 0
  store <8 x float> %v2018, ptr %v2019, align 4
  %v2020 = getelementptr inbounds float, ptr %v2014, i64 8
  %v2021 = load <8 x float>, ptr %v2020, align 4
  %v2022 = getelementptr inbounds float, ptr %v2016, i64 8
  store <8 x float> %v2021, ptr %v2022, align 4
  %v2023 = getelementptr inbounds float, ptr %v2014, i64 16
  %v2024 = load <8 x float>, ptr %v2023, align 4
  %v2025 = getelementptr inbounds float, ptr %v2016, i64 16
  store <8 x float> %v2024, ptr %v2025, align 4
  %v2026 = getelementptr inbounds float, ptr %v2014, i64 24
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = getelementptr inbounds float, ptr %v2016, i64 24
  store <8 x float> %v2027, ptr %v2028, align 4
  %v2029 = add nsw i64 %v2011, 1
  br label %b399
b401:
  %v2030 = sdiv i64 %v1972, 2
  br label %b402
b402:
  %v2031 = phi i64 [ 0, %b401 ], [ %v2040, %b403 ]
  %v2032 = icmp slt i64 %v2031, %v2030
  br i1 %v2032, label %b403, label %b404
b403:
  %v2033 = mul i64 %v2031, 2
  %v2034 = add i64 %v1968, %v2033
  %v2035 = mul i64 %v2031, 768
  %v2036 = getelementptr inbounds float, ptr %v1938, i64 %v2035
  %v2037 = mul i64 %v2034, 8
  %v2038 = add i64 %v2037, %v2006
  %v2039 = getelementptr inbounds float, ptr %v1952, i64 %v2038
  call void @outer_2x32(ptr %v2036, ptr %v206, i64 %v1967, ptr %v2039, i64 8)
  %v2040 = add nsw i64 %v2031, 1
  br label %b402
b404:
  %v2041 = add nsw i64 %v2006, 32
  br label %b396
b398:
  %v2042 = mul i64 %v1963, 8
  %v2043 = add i64 %v2042, 0
  %v2044 = getelementptr inbounds float, ptr %v1937, i64 %v2043
  br label %b405
b405:
  %v2045 = phi i64 [ 0, %b398 ], [ %v2054, %b406 ]
  %v2046 = icmp slt i64 %v2045, %v1967
  br i1 %v2046, label %b406, label %b407
b406:
  %v2047 = mul i64 %v2045, 8
  %v2048 = getelementptr inbounds float, ptr %v2044, i64 %v2047
  %v2049 = mul i64 %v2045, 8
  %v2050 = getelementptr inbounds float, ptr %v206, i64 %v2049
  %v2051 = getelementptr inbounds float, ptr %v2048, i64 0
  %v2052 = load <8 x float>, ptr %v2051, align 4
  %v2053 = getelementptr inbounds float, ptr %v2050, i64 0
  store <8 x float> %v2052, ptr %v2053, align 4
  %v2054 = add nsw i64 %v2045, 1
  br label %b405
b407:
  %v2055 = sdiv i64 %v1972, 2
  br label %b408
b408:
  %v2056 = phi i64 [ 0, %b407 ], [ %v2065, %b409 ]
  %v2057 = icmp slt i64 %v2056, %v2055
  br i1 %v2057, label %b409, label %b410
b409:
  %v2058 = mul i64 %v2056, 2
  %v2059 = add i64 %v1968, %v2058
  %v2060 = mul i64 %v2056, 768
  %v2061 = getelementptr inbounds float, ptr %v1938, i64 %v2060
  %v2062 = mul i64 %v2059, 8
  %v2063 = add i64 %v2062, 0
  %v2064 = getelementptr inbounds float, ptr %v1952, i64 %v2063
  call void @outer_2x8(ptr %v2061, ptr %v206, i64 %v1967, ptr %v2064, i64 8)
  %v2065 = add nsw i64 %v2056, 1
  br label %b408
b410:
  %v2066 = add nsw i64 %v1968, 64
  br label %b384
b386:
  %v2067 = add nsw i64 %v1963, 384
  br label %b381
b383:
  %v2068 = icmp sgt i64 %v3, 1
  br i1 %v2068, label %b411, label %b412
b411:
  %v2069 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2070 = atomicrmw add ptr %v2069, i64 1 acq_rel
  %v2071 = load i64, ptr %v201, align 8
  %v2072 = add i64 %v2071, 1
  store i64 %v2072, ptr %v201, align 8
  %v2073 = mul i64 %v3, %v2072
  br label %b413
b413:
  %v2074 = load atomic i64, ptr %v2069 acquire, align 8
  %v2075 = icmp slt i64 %v2074, %v2073
  br i1 %v2075, label %b414, label %b415
b414:
  %v2076 = call i32 @sched_yield()
  br label %b413
b415:
  br label %b412
b412:
  %v2077 = mul i64 0, 8
  %v2078 = getelementptr inbounds float, ptr %v130, i64 %v2077
  %v2079 = getelementptr inbounds float, ptr %v2078, i64 0
  %v2080 = mul i64 0, 8
  %v2081 = getelementptr inbounds float, ptr %v50, i64 %v2080
  %v2082 = getelementptr inbounds float, ptr %v2081, i64 0
  %v2083 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2084 = add i64 8, 1
  %v2085 = sdiv i64 %v2084, 2
  %v2086 = add i64 %v2, 1
  %v2087 = mul i64 %v2085, %v2
  %v2088 = sdiv i64 %v2087, %v3
  %v2089 = mul i64 %v2088, 2
  %v2090 = icmp slt i64 %v2089, 8
  %v2091 = select i1 %v2090, i64 %v2089, i64 8
  %v2092 = mul i64 %v2085, %v2086
  %v2093 = sdiv i64 %v2092, %v3
  %v2094 = mul i64 %v2093, 2
  %v2095 = icmp slt i64 %v2094, 8
  %v2096 = select i1 %v2095, i64 %v2094, i64 8
  %v2097 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b416
b416:
  %v2098 = phi i64 [ %v2091, %b412 ], [ %v2106, %b421 ]
  %v2099 = icmp slt i64 %v2098, %v2096
  br i1 %v2099, label %b417, label %b418
b417:
  %v2100 = mul i64 %v2098, 8
  %v2101 = getelementptr inbounds float, ptr %v2097, i64 %v2100
  br label %b419
b419:
  %v2102 = phi i64 [ 0, %b417 ], [ %v2105, %b420 ]
  %v2103 = icmp slt i64 %v2102, 8
  br i1 %v2103, label %b420, label %b421
b420:
  %v2104 = getelementptr inbounds float, ptr %v2101, i64 %v2102
  store float 0x0000000000000000, ptr %v2104, align 4
  %v2105 = add nsw i64 %v2102, 1
  br label %b419
b421:
  %v2106 = add nsw i64 %v2098, 1
  br label %b416
b418:
  %v2107 = mul i64 %v8, 1
  br label %b422
b422:
  %v2108 = phi i64 [ 0, %b418 ], [ %v2212, %b427 ]
  %v2109 = icmp slt i64 %v2108, %v2107
  br i1 %v2109, label %b423, label %b424
b423:
  %v2110 = sub i64 %v2107, %v2108
  %v2111 = icmp slt i64 %v2110, 384
  %v2112 = select i1 %v2111, i64 %v2110, i64 384
  br label %b425
b425:
  %v2113 = phi i64 [ %v2091, %b423 ], [ %v2211, %b451 ]
  %v2114 = icmp slt i64 %v2113, %v2096
  br i1 %v2114, label %b426, label %b427
b426:
  %v2115 = sub i64 %v2096, %v2113
  %v2116 = icmp slt i64 %v2115, 64
  %v2117 = select i1 %v2116, i64 %v2115, i64 64
  %v2118 = sdiv i64 %v2117, 2
  %v2119 = mul i64 %v2118, 2
  %v2120 = sub i64 %v2117, %v2119
  %v2121 = mul i64 %v2108, 8
  %v2122 = add i64 %v2121, %v2113
  %v2123 = getelementptr inbounds float, ptr %v2079, i64 %v2122
  br label %b428
b428:
  %v2124 = phi i64 [ 0, %b426 ], [ %v2150, %b436 ]
  %v2125 = icmp slt i64 %v2124, %v2112
  br i1 %v2125, label %b429, label %b430
b429:
  %v2126 = mul i64 %v2124, 8
  %v2127 = getelementptr inbounds float, ptr %v2123, i64 %v2126
  %v2128 = mul i64 %v2124, 2
  %v2129 = getelementptr inbounds float, ptr %v2083, i64 %v2128
  br label %b431
b431:
  %v2130 = phi i64 [ 0, %b429 ], [ %v2139, %b432 ]
  %v2131 = icmp slt i64 %v2130, %v2118
  br i1 %v2131, label %b432, label %b433
b432:
  %v2132 = mul i64 %v2130, 2
  %v2133 = getelementptr inbounds float, ptr %v2127, i64 %v2132
  %v2134 = mul i64 %v2130, 768
  %v2135 = getelementptr inbounds float, ptr %v2129, i64 %v2134
  %v2136 = getelementptr inbounds float, ptr %v2133, i64 0
  %v2137 = load <2 x float>, ptr %v2136, align 4
  %v2138 = getelementptr inbounds float, ptr %v2135, i64 0
  store <2 x float> %v2137, ptr %v2138, align 4
  %v2139 = add nsw i64 %v2130, 1
  br label %b431
b433:
  %v2140 = mul i64 %v2118, 2
  %v2141 = getelementptr inbounds float, ptr %v2127, i64 %v2140
  %v2142 = mul i64 %v2118, 768
  %v2143 = getelementptr inbounds float, ptr %v2129, i64 %v2142
  br label %b434
b434:
  %v2144 = phi i64 [ 0, %b433 ], [ %v2149, %b435 ]
  %v2145 = icmp slt i64 %v2144, %v2120
  br i1 %v2145, label %b435, label %b436
b435:
  %v2146 = getelementptr inbounds float, ptr %v2141, i64 %v2144
  %v2147 = load float, ptr %v2146, align 4
  %v2148 = getelementptr inbounds float, ptr %v2143, i64 %v2144
  store float %v2147, ptr %v2148, align 4
  %v2149 = add nsw i64 %v2144, 1
  br label %b434, !llvm.loop !15
b436:
  %v2150 = add nsw i64 %v2124, 1
  br label %b428
b430:
  br label %b437
b437:
  %v2151 = phi i64 [ 0, %b430 ], [ %v2186, %b445 ]
  %v2152 = icmp slt i64 %v2151, 0
  br i1 %v2152, label %b438, label %b439
b438:
  %v2153 = mul i64 %v2108, 8
  %v2154 = add i64 %v2153, %v2151
  %v2155 = getelementptr inbounds float, ptr %v2082, i64 %v2154
  br label %b440
b440:
  %v2156 = phi i64 [ 0, %b438 ], [ %v2174, %b441 ]
  %v2157 = icmp slt i64 %v2156, %v2112
  br i1 %v2157, label %b441, label %b442
b441:
  %v2158 = mul i64 %v2156, 8
  %v2159 = getelementptr inbounds float, ptr %v2155, i64 %v2158
  %v2160 = mul i64 %v2156, 32
  %v2161 = getelementptr inbounds float, ptr %v206, i64 %v2160
  %v2162 = getelementptr inbounds float, ptr %v2159, i64 0
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = getelementptr inbounds float, ptr %v2161, i64 0
  store <8 x float> %v2163, ptr %v2164, align 4
  %v2165 = getelementptr inbounds float, ptr %v2159, i64 8
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = getelementptr inbounds float, ptr %v2161, i64 8
  store <8 x float> %v2166, ptr %v2167, align 4
  %v2168 = getelementptr inbounds float, ptr %v2159, i64 16
  %v2169 = load <8 x float>, ptr %v2168, align 4
  %v2170 = getelementptr inbounds float, ptr %v2161, i64 16
  store <8 x float> %v2169, ptr %v2170, align 4
  %v2171 = getelementptr inbounds float, ptr %v2159, i64 24
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = getelementptr inbounds float, ptr %v2161, i64 24
  store <8 x float> %v2172, ptr %v2173, align 4
  %v2174 = add nsw i64 %v2156, 1
  br label %b440
b442:
  %v2175 = sdiv i64 %v2117, 2
  br label %b443
b443:
  %v2176 = phi i64 [ 0, %b442 ], [ %v2185, %b444 ]
  %v2177 = icmp slt i64 %v2176, %v2175
  br i1 %v2177, label %b444, label %b445
b444:
  %v2178 = mul i64 %v2176, 2
  %v2179 = add i64 %v2113, %v2178
  %v2180 = mul i64 %v2176, 768
  %v2181 = getelementptr inbounds float, ptr %v2083, i64 %v2180
  %v2182 = mul i64 %v2179, 8
  %v2183 = add i64 %v2182, %v2151
  %v2184 = getelementptr inbounds float, ptr %v2097, i64 %v2183
  call void @outer_2x32(ptr %v2181, ptr %v206, i64 %v2112, ptr %v2184, i64 8)
  %v2185 = add nsw i64 %v2176, 1
  br label %b443
b445:
  %v2186 = add nsw i64 %v2151, 32
  br label %b437
b439:
  %v2187 = mul i64 %v2108, 8
  %v2188 = add i64 %v2187, 0
  %v2189 = getelementptr inbounds float, ptr %v2082, i64 %v2188
  br label %b446
b446:
  %v2190 = phi i64 [ 0, %b439 ], [ %v2199, %b447 ]
  %v2191 = icmp slt i64 %v2190, %v2112
  br i1 %v2191, label %b447, label %b448
b447:
  %v2192 = mul i64 %v2190, 8
  %v2193 = getelementptr inbounds float, ptr %v2189, i64 %v2192
  %v2194 = mul i64 %v2190, 8
  %v2195 = getelementptr inbounds float, ptr %v206, i64 %v2194
  %v2196 = getelementptr inbounds float, ptr %v2193, i64 0
  %v2197 = load <8 x float>, ptr %v2196, align 4
  %v2198 = getelementptr inbounds float, ptr %v2195, i64 0
  store <8 x float> %v2197, ptr %v2198, align 4
  %v2199 = add nsw i64 %v2190, 1
  br label %b446
b448:
  %v2200 = sdiv i64 %v2117, 2
  br label %b449
b449:
  %v2201 = phi i64 [ 0, %b448 ], [ %v2210, %b450 ]
  %v2202 = icmp slt i64 %v2201, %v2200
  br i1 %v2202, label %b450, label %b451
b450:
  %v2203 = mul i64 %v2201, 2
  %v2204 = add i64 %v2113, %v2203
  %v2205 = mul i64 %v2201, 768
  %v2206 = getelementptr inbounds float, ptr %v2083, i64 %v2205
  %v2207 = mul i64 %v2204, 8
  %v2208 = add i64 %v2207, 0
  %v2209 = getelementptr inbounds float, ptr %v2097, i64 %v2208
  call void @outer_2x8(ptr %v2206, ptr %v206, i64 %v2112, ptr %v2209, i64 8)
  %v2210 = add nsw i64 %v2201, 1
  br label %b449
b451:
  %v2211 = add nsw i64 %v2113, 64
  br label %b425
b427:
  %v2212 = add nsw i64 %v2108, 384
  br label %b422
b424:
  %v2213 = icmp sgt i64 %v3, 1
  br i1 %v2213, label %b452, label %b453
b452:
  %v2214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2215 = atomicrmw add ptr %v2214, i64 1 acq_rel
  %v2216 = load i64, ptr %v201, align 8
  %v2217 = add i64 %v2216, 1
  store i64 %v2217, ptr %v201, align 8
  %v2218 = mul i64 %v3, %v2217
  br label %b454
b454:
  %v2219 = load atomic i64, ptr %v2214 acquire, align 8
  %v2220 = icmp slt i64 %v2219, %v2218
  br i1 %v2220, label %b455, label %b456
b455:
  %v2221 = call i32 @sched_yield()
  br label %b454
b456:
  br label %b453
b453:
  %v2222 = add i64 %v7, 0
  %v2223 = sdiv i64 %v2222, 1
  %v2224 = add i64 %v2, 1
  %v2225 = mul i64 %v2223, %v2
  %v2226 = sdiv i64 %v2225, %v3
  %v2227 = mul i64 %v2226, 1
  %v2228 = icmp slt i64 %v2227, %v7
  %v2229 = select i1 %v2228, i64 %v2227, i64 %v7
  %v2230 = mul i64 %v2223, %v2224
  %v2231 = sdiv i64 %v2230, %v3
  %v2232 = mul i64 %v2231, 1
  %v2233 = icmp slt i64 %v2232, %v7
  %v2234 = select i1 %v2233, i64 %v2232, i64 %v7
  br label %b457
b457:
  %v2235 = phi i64 [ %v2229, %b453 ], [ %v2255, %b462 ]
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b458, label %b459
b458:
  br label %b460
b460:
  %v2237 = phi i64 [ 0, %b458 ], [ %v2250, %b461 ]
  %v2238 = phi <8 x float> [ splat (float 0x0000000000000000), %b458 ], [ %v2249, %b461 ]
  %v2239 = icmp slt i64 %v2237, %v5
  br i1 %v2239, label %b461, label %b462
b461:
  %v2240 = add i64 %v2237, 0
  %v2241 = and i64 %v2240, %v190
  %v2242 = mul i64 %v2241, %v7
  %v2243 = add i64 %v2242, %v2235
  %v2244 = mul i64 %v2243, 8
  %v2245 = getelementptr inbounds float, ptr %v130, i64 %v2244
  %v2246 = add i64 0, 0
  %v2247 = getelementptr inbounds float, ptr %v2245, i64 %v2246
  %v2248 = load <8 x float>, ptr %v2247, align 4
  %v2249 = fadd <8 x float> %v2238, %v2248
  %v2250 = add nsw i64 %v2237, 1
  br label %b460
b462:
  %v2251 = mul i64 %v2235, 8
  %v2252 = getelementptr inbounds float, ptr %v146, i64 %v2251
  %v2253 = add i64 0, 0
  %v2254 = getelementptr inbounds float, ptr %v2252, i64 %v2253
  store <8 x float> %v2238, ptr %v2254, align 4
  %v2255 = add nsw i64 %v2235, 1
  br label %b457
b459:
  %v2256 = icmp sgt i64 %v3, 1
  br i1 %v2256, label %b463, label %b464
b463:
  %v2257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2258 = atomicrmw add ptr %v2257, i64 1 acq_rel
  %v2259 = load i64, ptr %v201, align 8
  %v2260 = add i64 %v2259, 1
  store i64 %v2260, ptr %v201, align 8
  %v2261 = mul i64 %v3, %v2260
  br label %b465
b465:
  %v2262 = load atomic i64, ptr %v2257 acquire, align 8
  %v2263 = icmp slt i64 %v2262, %v2261
  br i1 %v2263, label %b466, label %b467
b466:
  %v2264 = call i32 @sched_yield()
  br label %b465
b467:
  br label %b464
b464:
  %v2265 = mul i64 0, 16
  %v2266 = getelementptr inbounds float, ptr %v126, i64 %v2265
  %v2267 = getelementptr inbounds float, ptr %v2266, i64 0
  %v2268 = mul i64 1, %v7
  %v2269 = add i64 0, %v2268
  %v2270 = mul i64 %v2269, 8
  %v2271 = getelementptr inbounds float, ptr %v50, i64 %v2270
  %v2272 = getelementptr inbounds float, ptr %v2271, i64 0
  %v2273 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2274 = add i64 16, 1
  %v2275 = sdiv i64 %v2274, 2
  %v2276 = add i64 %v2, 1
  %v2277 = mul i64 %v2275, %v2
  %v2278 = sdiv i64 %v2277, %v3
  %v2279 = mul i64 %v2278, 2
  %v2280 = icmp slt i64 %v2279, 16
  %v2281 = select i1 %v2280, i64 %v2279, i64 16
  %v2282 = mul i64 %v2275, %v2276
  %v2283 = sdiv i64 %v2282, %v3
  %v2284 = mul i64 %v2283, 2
  %v2285 = icmp slt i64 %v2284, 16
  %v2286 = select i1 %v2285, i64 %v2284, i64 16
  %v2287 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b468
b468:
  %v2288 = phi i64 [ %v2281, %b464 ], [ %v2296, %b473 ]
  %v2289 = icmp slt i64 %v2288, %v2286
  br i1 %v2289, label %b469, label %b470
b469:
  %v2290 = mul i64 %v2288, 8
  %v2291 = getelementptr inbounds float, ptr %v2287, i64 %v2290
  br label %b471
b471:
  %v2292 = phi i64 [ 0, %b469 ], [ %v2295, %b472 ]
  %v2293 = icmp slt i64 %v2292, 8
  br i1 %v2293, label %b472, label %b473
b472:
  %v2294 = getelementptr inbounds float, ptr %v2291, i64 %v2292
  store float 0x0000000000000000, ptr %v2294, align 4
  %v2295 = add nsw i64 %v2292, 1
  br label %b471
b473:
  %v2296 = add nsw i64 %v2288, 1
  br label %b468
b470:
  %v2297 = mul i64 %v8, 1
  br label %b474
b474:
  %v2298 = phi i64 [ 0, %b470 ], [ %v2402, %b479 ]
  %v2299 = icmp slt i64 %v2298, %v2297
  br i1 %v2299, label %b475, label %b476
b475:
  %v2300 = sub i64 %v2297, %v2298
  %v2301 = icmp slt i64 %v2300, 384
  %v2302 = select i1 %v2301, i64 %v2300, i64 384
  br label %b477
b477:
  %v2303 = phi i64 [ %v2281, %b475 ], [ %v2401, %b503 ]
  %v2304 = icmp slt i64 %v2303, %v2286
  br i1 %v2304, label %b478, label %b479
b478:
  %v2305 = sub i64 %v2286, %v2303
  %v2306 = icmp slt i64 %v2305, 64
  %v2307 = select i1 %v2306, i64 %v2305, i64 64
  %v2308 = sdiv i64 %v2307, 2
  %v2309 = mul i64 %v2308, 2
  %v2310 = sub i64 %v2307, %v2309
  %v2311 = mul i64 %v2298, 16
  %v2312 = add i64 %v2311, %v2303
  %v2313 = getelementptr inbounds float, ptr %v2267, i64 %v2312
  br label %b480
b480:
  %v2314 = phi i64 [ 0, %b478 ], [ %v2340, %b488 ]
  %v2315 = icmp slt i64 %v2314, %v2302
  br i1 %v2315, label %b481, label %b482
b481:
  %v2316 = mul i64 %v2314, 16
  %v2317 = getelementptr inbounds float, ptr %v2313, i64 %v2316
  %v2318 = mul i64 %v2314, 2
  %v2319 = getelementptr inbounds float, ptr %v2273, i64 %v2318
  br label %b483
b483:
  %v2320 = phi i64 [ 0, %b481 ], [ %v2329, %b484 ]
  %v2321 = icmp slt i64 %v2320, %v2308
  br i1 %v2321, label %b484, label %b485
b484:
  %v2322 = mul i64 %v2320, 2
  %v2323 = getelementptr inbounds float, ptr %v2317, i64 %v2322
  %v2324 = mul i64 %v2320, 768
  %v2325 = getelementptr inbounds float, ptr %v2319, i64 %v2324
  %v2326 = getelementptr inbounds float, ptr %v2323, i64 0
  %v2327 = load <2 x float>, ptr %v2326, align 4
  %v2328 = getelementptr inbounds float, ptr %v2325, i64 0
  store <2 x float> %v2327, ptr %v2328, align 4
  %v2329 = add nsw i64 %v2320, 1
  br label %b483
b485:
  %v2330 = mul i64 %v2308, 2
  %v2331 = getelementptr inbounds float, ptr %v2317, i64 %v2330
  %v2332 = mul i64 %v2308, 768
  %v2333 = getelementptr inbounds float, ptr %v2319, i64 %v2332
  br label %b486
b486:
  %v2334 = phi i64 [ 0, %b485 ], [ %v2339, %b487 ]
  %v2335 = icmp slt i64 %v2334, %v2310
  br i1 %v2335, label %b487, label %b488
b487:
  %v2336 = getelementptr inbounds float, ptr %v2331, i64 %v2334
  %v2337 = load float, ptr %v2336, align 4
  %v2338 = getelementptr inbounds float, ptr %v2333, i64 %v2334
  store float %v2337, ptr %v2338, align 4
  %v2339 = add nsw i64 %v2334, 1
  br label %b486, !llvm.loop !18
b488:
  %v2340 = add nsw i64 %v2314, 1
  br label %b480
b482:
  br label %b489
b489:
  %v2341 = phi i64 [ 0, %b482 ], [ %v2376, %b497 ]
  %v2342 = icmp slt i64 %v2341, 0
  br i1 %v2342, label %b490, label %b491
b490:
  %v2343 = mul i64 %v2298, 8
  %v2344 = add i64 %v2343, %v2341
  %v2345 = getelementptr inbounds float, ptr %v2272, i64 %v2344
  br label %b492
b492:
  %v2346 = phi i64 [ 0, %b490 ], [ %v2364, %b493 ]
  %v2347 = icmp slt i64 %v2346, %v2302
  br i1 %v2347, label %b493, label %b494
b493:
  %v2348 = mul i64 %v2346, 8
  %v2349 = getelementptr inbounds float, ptr %v2345, i64 %v2348
  %v2350 = mul i64 %v2346, 32
  %v2351 = getelementptr inbounds float, ptr %v206, i64 %v2350
  %v2352 = getelementptr inbounds float, ptr %v2349, i64 0
  %v2353 = load <8 x float>, ptr %v2352, align 4
  %v2354 = getelementptr inbounds float, ptr %v2351, i64 0
  store <8 x float> %v2353, ptr %v2354, align 4
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 8
  %v2356 = load <8 x float>, ptr %v2355, align 4
  %v2357 = getelementptr inbounds float, ptr %v2351, i64 8
  store <8 x float> %v2356, ptr %v2357, align 4
  %v2358 = getelementptr inbounds float, ptr %v2349, i64 16
  %v2359 = load <8 x float>, ptr %v2358, align 4
  %v2360 = getelementptr inbounds float, ptr %v2351, i64 16
  store <8 x float> %v2359, ptr %v2360, align 4
  %v2361 = getelementptr inbounds float, ptr %v2349, i64 24
  %v2362 = load <8 x float>, ptr %v2361, align 4
  %v2363 = getelementptr inbounds float, ptr %v2351, i64 24
  store <8 x float> %v2362, ptr %v2363, align 4
  %v2364 = add nsw i64 %v2346, 1
  br label %b492
b494:
  %v2365 = sdiv i64 %v2307, 2
  br label %b495
b495:
  %v2366 = phi i64 [ 0, %b494 ], [ %v2375, %b496 ]
  %v2367 = icmp slt i64 %v2366, %v2365
  br i1 %v2367, label %b496, label %b497
b496:
  %v2368 = mul i64 %v2366, 2
  %v2369 = add i64 %v2303, %v2368
  %v2370 = mul i64 %v2366, 768
  %v2371 = getelementptr inbounds float, ptr %v2273, i64 %v2370
  %v2372 = mul i64 %v2369, 8
  %v2373 = add i64 %v2372, %v2341
  %v2374 = getelementptr inbounds float, ptr %v2287, i64 %v2373
  call void @outer_2x32(ptr %v2371, ptr %v206, i64 %v2302, ptr %v2374, i64 8)
  %v2375 = add nsw i64 %v2366, 1
  br label %b495
b497:
  %v2376 = add nsw i64 %v2341, 32
  br label %b489
b491:
  %v2377 = mul i64 %v2298, 8
  %v2378 = add i64 %v2377, 0
  %v2379 = getelementptr inbounds float, ptr %v2272, i64 %v2378
  br label %b498
b498:
  %v2380 = phi i64 [ 0, %b491 ], [ %v2389, %b499 ]
  %v2381 = icmp slt i64 %v2380, %v2302
  br i1 %v2381, label %b499, label %b500
b499:
  %v2382 = mul i64 %v2380, 8
  %v2383 = getelementptr inbounds float, ptr %v2379, i64 %v2382
  %v2384 = mul i64 %v2380, 8
  %v2385 = getelementptr inbounds float, ptr %v206, i64 %v2384
  %v2386 = getelementptr inbounds float, ptr %v2383, i64 0
  %v2387 = load <8 x float>, ptr %v2386, align 4
  %v2388 = getelementptr inbounds float, ptr %v2385, i64 0
  store <8 x float> %v2387, ptr %v2388, align 4
  %v2389 = add nsw i64 %v2380, 1
  br label %b498
b500:
  %v2390 = sdiv i64 %v2307, 2
  br label %b501
b501:
  %v2391 = phi i64 [ 0, %b500 ], [ %v2400, %b502 ]
  %v2392 = icmp slt i64 %v2391, %v2390
  br i1 %v2392, label %b502, label %b503
b502:
  %v2393 = mul i64 %v2391, 2
  %v2394 = add i64 %v2303, %v2393
  %v2395 = mul i64 %v2391, 768
  %v2396 = getelementptr inbounds float, ptr %v2273, i64 %v2395
  %v2397 = mul i64 %v2394, 8
  %v2398 = add i64 %v2397, 0
  %v2399 = getelementptr inbounds float, ptr %v2287, i64 %v2398
  call void @outer_2x8(ptr %v2396, ptr %v206, i64 %v2302, ptr %v2399, i64 8)
  %v2400 = add nsw i64 %v2391, 1
  br label %b501
b503:
  %v2401 = add nsw i64 %v2303, 64
  br label %b477
b479:
  %v2402 = add nsw i64 %v2298, 384
  br label %b474
b476:
  %v2403 = icmp sgt i64 %v3, 1
  br i1 %v2403, label %b504, label %b505
b504:
  %v2404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2405 = atomicrmw add ptr %v2404, i64 1 acq_rel
  %v2406 = load i64, ptr %v201, align 8
  %v2407 = add i64 %v2406, 1
  store i64 %v2407, ptr %v201, align 8
  %v2408 = mul i64 %v3, %v2407
  br label %b506
b506:
  %v2409 = load atomic i64, ptr %v2404 acquire, align 8
  %v2410 = icmp slt i64 %v2409, %v2408
  br i1 %v2410, label %b507, label %b508
b507:
  %v2411 = call i32 @sched_yield()
  br label %b506
b508:
  br label %b505
b505:
  %v2412 = mul i64 0, 16
  %v2413 = getelementptr inbounds float, ptr %v126, i64 %v2412
  %v2414 = getelementptr inbounds float, ptr %v2413, i64 0
  %v2415 = mul i64 0, 8
  %v2416 = getelementptr inbounds float, ptr %v106, i64 %v2415
  %v2417 = getelementptr inbounds float, ptr %v2416, i64 0
  %v2418 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2419 = add i64 16, 1
  %v2420 = sdiv i64 %v2419, 2
  %v2421 = add i64 %v2, 1
  %v2422 = mul i64 %v2420, %v2
  %v2423 = sdiv i64 %v2422, %v3
  %v2424 = mul i64 %v2423, 2
  %v2425 = icmp slt i64 %v2424, 16
  %v2426 = select i1 %v2425, i64 %v2424, i64 16
  %v2427 = mul i64 %v2420, %v2421
  %v2428 = sdiv i64 %v2427, %v3
  %v2429 = mul i64 %v2428, 2
  %v2430 = icmp slt i64 %v2429, 16
  %v2431 = select i1 %v2430, i64 %v2429, i64 16
  %v2432 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b509
b509:
  %v2433 = phi i64 [ %v2426, %b505 ], [ %v2441, %b514 ]
  %v2434 = icmp slt i64 %v2433, %v2431
  br i1 %v2434, label %b510, label %b511
b510:
  %v2435 = mul i64 %v2433, 8
  %v2436 = getelementptr inbounds float, ptr %v2432, i64 %v2435
  br label %b512
b512:
  %v2437 = phi i64 [ 0, %b510 ], [ %v2440, %b513 ]
  %v2438 = icmp slt i64 %v2437, 8
  br i1 %v2438, label %b513, label %b514
b513:
  %v2439 = getelementptr inbounds float, ptr %v2436, i64 %v2437
  store float 0x0000000000000000, ptr %v2439, align 4
  %v2440 = add nsw i64 %v2437, 1
  br label %b512
b514:
  %v2441 = add nsw i64 %v2433, 1
  br label %b509
b511:
  %v2442 = mul i64 %v8, 1
  br label %b515
b515:
  %v2443 = phi i64 [ 0, %b511 ], [ %v2547, %b520 ]
  %v2444 = icmp slt i64 %v2443, %v2442
  br i1 %v2444, label %b516, label %b517
b516:
  %v2445 = sub i64 %v2442, %v2443
  %v2446 = icmp slt i64 %v2445, 384
  %v2447 = select i1 %v2446, i64 %v2445, i64 384
  br label %b518
b518:
  %v2448 = phi i64 [ %v2426, %b516 ], [ %v2546, %b544 ]
  %v2449 = icmp slt i64 %v2448, %v2431
  br i1 %v2449, label %b519, label %b520
b519:
  %v2450 = sub i64 %v2431, %v2448
  %v2451 = icmp slt i64 %v2450, 64
  %v2452 = select i1 %v2451, i64 %v2450, i64 64
  %v2453 = sdiv i64 %v2452, 2
  %v2454 = mul i64 %v2453, 2
  %v2455 = sub i64 %v2452, %v2454
  %v2456 = mul i64 %v2443, 16
  %v2457 = add i64 %v2456, %v2448
  %v2458 = getelementptr inbounds float, ptr %v2414, i64 %v2457
  br label %b521
b521:
  %v2459 = phi i64 [ 0, %b519 ], [ %v2485, %b529 ]
  %v2460 = icmp slt i64 %v2459, %v2447
  br i1 %v2460, label %b522, label %b523
b522:
  %v2461 = mul i64 %v2459, 16
  %v2462 = getelementptr inbounds float, ptr %v2458, i64 %v2461
  %v2463 = mul i64 %v2459, 2
  %v2464 = getelementptr inbounds float, ptr %v2418, i64 %v2463
  br label %b524
b524:
  %v2465 = phi i64 [ 0, %b522 ], [ %v2474, %b525 ]
  %v2466 = icmp slt i64 %v2465, %v2453
  br i1 %v2466, label %b525, label %b526
b525:
  %v2467 = mul i64 %v2465, 2
  %v2468 = getelementptr inbounds float, ptr %v2462, i64 %v2467
  %v2469 = mul i64 %v2465, 768
  %v2470 = getelementptr inbounds float, ptr %v2464, i64 %v2469
  %v2471 = getelementptr inbounds float, ptr %v2468, i64 0
  %v2472 = load <2 x float>, ptr %v2471, align 4
  %v2473 = getelementptr inbounds float, ptr %v2470, i64 0
  store <2 x float> %v2472, ptr %v2473, align 4
  %v2474 = add nsw i64 %v2465, 1
  br label %b524
b526:
  %v2475 = mul i64 %v2453, 2
  %v2476 = getelementptr inbounds float, ptr %v2462, i64 %v2475
  %v2477 = mul i64 %v2453, 768
  %v2478 = getelementptr inbounds float, ptr %v2464, i64 %v2477
  br label %b527
b527:
  %v2479 = phi i64 [ 0, %b526 ], [ %v2484, %b528 ]
  %v2480 = icmp slt i64 %v2479, %v2455
  br i1 %v2480, label %b528, label %b529
b528:
  %v2481 = getelementptr inbounds float, ptr %v2476, i64 %v2479
  %v2482 = load float, ptr %v2481, align 4
  %v2483 = getelementptr inbounds float, ptr %v2478, i64 %v2479
  store float %v2482, ptr %v2483, align 4
  %v2484 = add nsw i64 %v2479, 1
  br label %b527, !llvm.loop !21
b529:
  %v2485 = add nsw i64 %v2459, 1
  br label %b521
b523:
  br label %b530
b530:
  %v2486 = phi i64 [ 0, %b523 ], [ %v2521, %b538 ]
  %v2487 = icmp slt i64 %v2486, 0
  br i1 %v2487, label %b531, label %b532
b531:
  %v2488 = mul i64 %v2443, 8
  %v2489 = add i64 %v2488, %v2486
  %v2490 = getelementptr inbounds float, ptr %v2417, i64 %v2489
  br label %b533
b533:
  %v2491 = phi i64 [ 0, %b531 ], [ %v2509, %b534 ]
  %v2492 = icmp slt i64 %v2491, %v2447
  br i1 %v2492, label %b534, label %b535
b534:
  %v2493 = mul i64 %v2491, 8
  %v2494 = getelementptr inbounds float, ptr %v2490, i64 %v2493
  %v2495 = mul i64 %v2491, 32
  %v2496 = getelementptr inbounds float, ptr %v206, i64 %v2495
  %v2497 = getelementptr inbounds float, ptr %v2494, i64 0
  %v2498 = load <8 x float>, ptr %v2497, align 4
  %v2499 = getelementptr inbounds float, ptr %v2496, i64 0
  store <8 x float> %v2498, ptr %v2499, align 4
  %v2500 = getelementptr inbounds float, ptr %v2494, i64 8
  %v2501 = load <8 x float>, ptr %v2500, align 4
  %v2502 = getelementptr inbounds float, ptr %v2496, i64 8
  store <8 x float> %v2501, ptr %v2502, align 4
  %v2503 = getelementptr inbounds float, ptr %v2494, i64 16
  %v2504 = load <8 x float>, ptr %v2503, align 4
  %v2505 = getelementptr inbounds float, ptr %v2496, i64 16
  store <8 x float> %v2504, ptr %v2505, align 4
  %v2506 = getelementptr inbounds float, ptr %v2494, i64 24
  %v2507 = load <8 x float>, ptr %v2506, align 4
  %v2508 = getelementptr inbounds float, ptr %v2496, i64 24
  store <8 x float> %v2507, ptr %v2508, align 4
  %v2509 = add nsw i64 %v2491, 1
  br label %b533
b535:
  %v2510 = sdiv i64 %v2452, 2
  br label %b536
b536:
  %v2511 = phi i64 [ 0, %b535 ], [ %v2520, %b537 ]
  %v2512 = icmp slt i64 %v2511, %v2510
  br i1 %v2512, label %b537, label %b538
b537:
  %v2513 = mul i64 %v2511, 2
  %v2514 = add i64 %v2448, %v2513
  %v2515 = mul i64 %v2511, 768
  %v2516 = getelementptr inbounds float, ptr %v2418, i64 %v2515
  %v2517 = mul i64 %v2514, 8
  %v2518 = add i64 %v2517, %v2486
  %v2519 = getelementptr inbounds float, ptr %v2432, i64 %v2518
  call void @outer_2x32(ptr %v2516, ptr %v206, i64 %v2447, ptr %v2519, i64 8)
  %v2520 = add nsw i64 %v2511, 1
  br label %b536
b538:
  %v2521 = add nsw i64 %v2486, 32
  br label %b530
b532:
  %v2522 = mul i64 %v2443, 8
  %v2523 = add i64 %v2522, 0
  %v2524 = getelementptr inbounds float, ptr %v2417, i64 %v2523
  br label %b539
b539:
  %v2525 = phi i64 [ 0, %b532 ], [ %v2534, %b540 ]
  %v2526 = icmp slt i64 %v2525, %v2447
  br i1 %v2526, label %b540, label %b541
b540:
  %v2527 = mul i64 %v2525, 8
  %v2528 = getelementptr inbounds float, ptr %v2524, i64 %v2527
  %v2529 = mul i64 %v2525, 8
  %v2530 = getelementptr inbounds float, ptr %v206, i64 %v2529
  %v2531 = getelementptr inbounds float, ptr %v2528, i64 0
  %v2532 = load <8 x float>, ptr %v2531, align 4
  %v2533 = getelementptr inbounds float, ptr %v2530, i64 0
  store <8 x float> %v2532, ptr %v2533, align 4
  %v2534 = add nsw i64 %v2525, 1
  br label %b539
b541:
  %v2535 = sdiv i64 %v2452, 2
  br label %b542
b542:
  %v2536 = phi i64 [ 0, %b541 ], [ %v2545, %b543 ]
  %v2537 = icmp slt i64 %v2536, %v2535
  br i1 %v2537, label %b543, label %b544
b543:
  %v2538 = mul i64 %v2536, 2
  %v2539 = add i64 %v2448, %v2538
  %v2540 = mul i64 %v2536, 768
  %v2541 = getelementptr inbounds float, ptr %v2418, i64 %v2540
  %v2542 = mul i64 %v2539, 8
  %v2543 = add i64 %v2542, 0
  %v2544 = getelementptr inbounds float, ptr %v2432, i64 %v2543
  call void @outer_2x8(ptr %v2541, ptr %v206, i64 %v2447, ptr %v2544, i64 8)
  %v2545 = add nsw i64 %v2536, 1
  br label %b542
b544:
  %v2546 = add nsw i64 %v2448, 64
  br label %b518
b520:
  %v2547 = add nsw i64 %v2443, 384
  br label %b515
b517:
  %v2548 = icmp sgt i64 %v3, 1
  br i1 %v2548, label %b545, label %b546
b545:
  %v2549 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2550 = atomicrmw add ptr %v2549, i64 1 acq_rel
  %v2551 = load i64, ptr %v201, align 8
  %v2552 = add i64 %v2551, 1
  store i64 %v2552, ptr %v201, align 8
  %v2553 = mul i64 %v3, %v2552
  br label %b547
b547:
  %v2554 = load atomic i64, ptr %v2549 acquire, align 8
  %v2555 = icmp slt i64 %v2554, %v2553
  br i1 %v2555, label %b548, label %b549
b548:
  %v2556 = call i32 @sched_yield()
  br label %b547
b549:
  br label %b546
b546:
  %v2557 = add i64 %v7, 0
  %v2558 = sdiv i64 %v2557, 1
  %v2559 = add i64 %v2, 1
  %v2560 = mul i64 %v2558, %v2
  %v2561 = sdiv i64 %v2560, %v3
  %v2562 = mul i64 %v2561, 1
  %v2563 = icmp slt i64 %v2562, %v7
  %v2564 = select i1 %v2563, i64 %v2562, i64 %v7
  %v2565 = mul i64 %v2558, %v2559
  %v2566 = sdiv i64 %v2565, %v3
  %v2567 = mul i64 %v2566, 1
  %v2568 = icmp slt i64 %v2567, %v7
  %v2569 = select i1 %v2568, i64 %v2567, i64 %v7
  br label %b550
b550:
  %v2570 = phi i64 [ %v2564, %b546 ], [ %v2593, %b555 ]
  %v2571 = icmp slt i64 %v2570, %v2569
  br i1 %v2571, label %b551, label %b552
b551:
  br label %b553
b553:
  %v2572 = phi i64 [ 0, %b551 ], [ %v2592, %b558 ]
  %v2573 = icmp slt i64 %v2572, 16
  br i1 %v2573, label %b554, label %b555
b554:
  br label %b556
b556:
  %v2574 = phi i64 [ 0, %b554 ], [ %v2587, %b557 ]
  %v2575 = phi <8 x float> [ splat (float 0x0000000000000000), %b554 ], [ %v2586, %b557 ]
  %v2576 = icmp slt i64 %v2574, %v5
  br i1 %v2576, label %b557, label %b558
b557:
  %v2577 = add i64 %v2574, 0
  %v2578 = and i64 %v2577, %v186
  %v2579 = mul i64 %v2578, %v7
  %v2580 = add i64 %v2579, %v2570
  %v2581 = mul i64 %v2580, 16
  %v2582 = getelementptr inbounds float, ptr %v126, i64 %v2581
  %v2583 = add i64 0, %v2572
  %v2584 = getelementptr inbounds float, ptr %v2582, i64 %v2583
  %v2585 = load <8 x float>, ptr %v2584, align 4
  %v2586 = fadd <8 x float> %v2575, %v2585
  %v2587 = add nsw i64 %v2574, 1
  br label %b556
b558:
  %v2588 = mul i64 %v2570, 16
  %v2589 = getelementptr inbounds float, ptr %v148, i64 %v2588
  %v2590 = add i64 0, %v2572
  %v2591 = getelementptr inbounds float, ptr %v2589, i64 %v2590
  store <8 x float> %v2575, ptr %v2591, align 4
  %v2592 = add nsw i64 %v2572, 8
  br label %b553
b555:
  %v2593 = add nsw i64 %v2570, 1
  br label %b550
b552:
  %v2594 = icmp sgt i64 %v3, 1
  br i1 %v2594, label %b559, label %b560
b559:
  %v2595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2596 = atomicrmw add ptr %v2595, i64 1 acq_rel
  %v2597 = load i64, ptr %v201, align 8
  %v2598 = add i64 %v2597, 1
  store i64 %v2598, ptr %v201, align 8
  %v2599 = mul i64 %v3, %v2598
  br label %b561
b561:
  %v2600 = load atomic i64, ptr %v2595 acquire, align 8
  %v2601 = icmp slt i64 %v2600, %v2599
  br i1 %v2601, label %b562, label %b563
b562:
  %v2602 = call i32 @sched_yield()
  br label %b561
b563:
  br label %b560
b560:
  %v2603 = mul i64 0, 8
  %v2604 = getelementptr inbounds float, ptr %v44, i64 %v2603
  %v2605 = getelementptr inbounds float, ptr %v2604, i64 0
  %v2606 = mul i64 0, 8
  %v2607 = getelementptr inbounds float, ptr %v118, i64 %v2606
  %v2608 = getelementptr inbounds float, ptr %v2607, i64 0
  %v2609 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2610 = add i64 8, 1
  %v2611 = sdiv i64 %v2610, 2
  %v2612 = add i64 %v2, 1
  %v2613 = mul i64 %v2611, %v2
  %v2614 = sdiv i64 %v2613, %v3
  %v2615 = mul i64 %v2614, 2
  %v2616 = icmp slt i64 %v2615, 8
  %v2617 = select i1 %v2616, i64 %v2615, i64 8
  %v2618 = mul i64 %v2611, %v2612
  %v2619 = sdiv i64 %v2618, %v3
  %v2620 = mul i64 %v2619, 2
  %v2621 = icmp slt i64 %v2620, 8
  %v2622 = select i1 %v2621, i64 %v2620, i64 8
  %v2623 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b564
b564:
  %v2624 = phi i64 [ %v2617, %b560 ], [ %v2632, %b569 ]
  %v2625 = icmp slt i64 %v2624, %v2622
  br i1 %v2625, label %b565, label %b566
b565:
  %v2626 = mul i64 %v2624, 8
  %v2627 = getelementptr inbounds float, ptr %v2623, i64 %v2626
  br label %b567
b567:
  %v2628 = phi i64 [ 0, %b565 ], [ %v2631, %b568 ]
  %v2629 = icmp slt i64 %v2628, 8
  br i1 %v2629, label %b568, label %b569
b568:
  %v2630 = getelementptr inbounds float, ptr %v2627, i64 %v2628
  store float 0x0000000000000000, ptr %v2630, align 4
  %v2631 = add nsw i64 %v2628, 1
  br label %b567
b569:
  %v2632 = add nsw i64 %v2624, 1
  br label %b564
b566:
  %v2633 = mul i64 %v8, 1
  br label %b570
b570:
  %v2634 = phi i64 [ 0, %b566 ], [ %v2738, %b575 ]
  %v2635 = icmp slt i64 %v2634, %v2633
  br i1 %v2635, label %b571, label %b572
b571:
  %v2636 = sub i64 %v2633, %v2634
  %v2637 = icmp slt i64 %v2636, 384
  %v2638 = select i1 %v2637, i64 %v2636, i64 384
  br label %b573
b573:
  %v2639 = phi i64 [ %v2617, %b571 ], [ %v2737, %b599 ]
  %v2640 = icmp slt i64 %v2639, %v2622
  br i1 %v2640, label %b574, label %b575
b574:
  %v2641 = sub i64 %v2622, %v2639
  %v2642 = icmp slt i64 %v2641, 64
  %v2643 = select i1 %v2642, i64 %v2641, i64 64
  %v2644 = sdiv i64 %v2643, 2
  %v2645 = mul i64 %v2644, 2
  %v2646 = sub i64 %v2643, %v2645
  %v2647 = mul i64 %v2634, 8
  %v2648 = add i64 %v2647, %v2639
  %v2649 = getelementptr inbounds float, ptr %v2605, i64 %v2648
  br label %b576
b576:
  %v2650 = phi i64 [ 0, %b574 ], [ %v2676, %b584 ]
  %v2651 = icmp slt i64 %v2650, %v2638
  br i1 %v2651, label %b577, label %b578
b577:
  %v2652 = mul i64 %v2650, 8
  %v2653 = getelementptr inbounds float, ptr %v2649, i64 %v2652
  %v2654 = mul i64 %v2650, 2
  %v2655 = getelementptr inbounds float, ptr %v2609, i64 %v2654
  br label %b579
b579:
  %v2656 = phi i64 [ 0, %b577 ], [ %v2665, %b580 ]
  %v2657 = icmp slt i64 %v2656, %v2644
  br i1 %v2657, label %b580, label %b581
b580:
  %v2658 = mul i64 %v2656, 2
  %v2659 = getelementptr inbounds float, ptr %v2653, i64 %v2658
  %v2660 = mul i64 %v2656, 768
  %v2661 = getelementptr inbounds float, ptr %v2655, i64 %v2660
  %v2662 = getelementptr inbounds float, ptr %v2659, i64 0
  %v2663 = load <2 x float>, ptr %v2662, align 4
  %v2664 = getelementptr inbounds float, ptr %v2661, i64 0
  store <2 x float> %v2663, ptr %v2664, align 4
  %v2665 = add nsw i64 %v2656, 1
  br label %b579
b581:
  %v2666 = mul i64 %v2644, 2
  %v2667 = getelementptr inbounds float, ptr %v2653, i64 %v2666
  %v2668 = mul i64 %v2644, 768
  %v2669 = getelementptr inbounds float, ptr %v2655, i64 %v2668
  br label %b582
b582:
  %v2670 = phi i64 [ 0, %b581 ], [ %v2675, %b583 ]
  %v2671 = icmp slt i64 %v2670, %v2646
  br i1 %v2671, label %b583, label %b584
b583:
  %v2672 = getelementptr inbounds float, ptr %v2667, i64 %v2670
  %v2673 = load float, ptr %v2672, align 4
  %v2674 = getelementptr inbounds float, ptr %v2669, i64 %v2670
  store float %v2673, ptr %v2674, align 4
  %v2675 = add nsw i64 %v2670, 1
  br label %b582, !llvm.loop !24
b584:
  %v2676 = add nsw i64 %v2650, 1
  br label %b576
b578:
  br label %b585
b585:
  %v2677 = phi i64 [ 0, %b578 ], [ %v2712, %b593 ]
  %v2678 = icmp slt i64 %v2677, 0
  br i1 %v2678, label %b586, label %b587
b586:
  %v2679 = mul i64 %v2634, 8
  %v2680 = add i64 %v2679, %v2677
  %v2681 = getelementptr inbounds float, ptr %v2608, i64 %v2680
  br label %b588
b588:
  %v2682 = phi i64 [ 0, %b586 ], [ %v2700, %b589 ]
  %v2683 = icmp slt i64 %v2682, %v2638
  br i1 %v2683, label %b589, label %b590
b589:
  %v2684 = mul i64 %v2682, 8
  %v2685 = getelementptr inbounds float, ptr %v2681, i64 %v2684
  %v2686 = mul i64 %v2682, 32
  %v2687 = getelementptr inbounds float, ptr %v206, i64 %v2686
  %v2688 = getelementptr inbounds float, ptr %v2685, i64 0
  %v2689 = load <8 x float>, ptr %v2688, align 4
  %v2690 = getelementptr inbounds float, ptr %v2687, i64 0
  store <8 x float> %v2689, ptr %v2690, align 4
  %v2691 = getelementptr inbounds float, ptr %v2685, i64 8
  %v2692 = load <8 x float>, ptr %v2691, align 4
  %v2693 = getelementptr inbounds float, ptr %v2687, i64 8
  store <8 x float> %v2692, ptr %v2693, align 4
  %v2694 = getelementptr inbounds float, ptr %v2685, i64 16
  %v2695 = load <8 x float>, ptr %v2694, align 4
  %v2696 = getelementptr inbounds float, ptr %v2687, i64 16
  store <8 x float> %v2695, ptr %v2696, align 4
  %v2697 = getelementptr inbounds float, ptr %v2685, i64 24
  %v2698 = load <8 x float>, ptr %v2697, align 4
  %v2699 = getelementptr inbounds float, ptr %v2687, i64 24
  store <8 x float> %v2698, ptr %v2699, align 4
  %v2700 = add nsw i64 %v2682, 1
  br label %b588
b590:
  %v2701 = sdiv i64 %v2643, 2
  br label %b591
b591:
  %v2702 = phi i64 [ 0, %b590 ], [ %v2711, %b592 ]
  %v2703 = icmp slt i64 %v2702, %v2701
  br i1 %v2703, label %b592, label %b593
b592:
  %v2704 = mul i64 %v2702, 2
  %v2705 = add i64 %v2639, %v2704
  %v2706 = mul i64 %v2702, 768
  %v2707 = getelementptr inbounds float, ptr %v2609, i64 %v2706
  %v2708 = mul i64 %v2705, 8
  %v2709 = add i64 %v2708, %v2677
  %v2710 = getelementptr inbounds float, ptr %v2623, i64 %v2709
  call void @outer_2x32(ptr %v2707, ptr %v206, i64 %v2638, ptr %v2710, i64 8)
  %v2711 = add nsw i64 %v2702, 1
  br label %b591
b593:
  %v2712 = add nsw i64 %v2677, 32
  br label %b585
b587:
  %v2713 = mul i64 %v2634, 8
  %v2714 = add i64 %v2713, 0
  %v2715 = getelementptr inbounds float, ptr %v2608, i64 %v2714
  br label %b594
b594:
  %v2716 = phi i64 [ 0, %b587 ], [ %v2725, %b595 ]
  %v2717 = icmp slt i64 %v2716, %v2638
  br i1 %v2717, label %b595, label %b596
b595:
  %v2718 = mul i64 %v2716, 8
  %v2719 = getelementptr inbounds float, ptr %v2715, i64 %v2718
  %v2720 = mul i64 %v2716, 8
  %v2721 = getelementptr inbounds float, ptr %v206, i64 %v2720
  %v2722 = getelementptr inbounds float, ptr %v2719, i64 0
  %v2723 = load <8 x float>, ptr %v2722, align 4
  %v2724 = getelementptr inbounds float, ptr %v2721, i64 0
  store <8 x float> %v2723, ptr %v2724, align 4
  %v2725 = add nsw i64 %v2716, 1
  br label %b594
b596:
  %v2726 = sdiv i64 %v2643, 2
  br label %b597
b597:
  %v2727 = phi i64 [ 0, %b596 ], [ %v2736, %b598 ]
  %v2728 = icmp slt i64 %v2727, %v2726
  br i1 %v2728, label %b598, label %b599
b598:
  %v2729 = mul i64 %v2727, 2
  %v2730 = add i64 %v2639, %v2729
  %v2731 = mul i64 %v2727, 768
  %v2732 = getelementptr inbounds float, ptr %v2609, i64 %v2731
  %v2733 = mul i64 %v2730, 8
  %v2734 = add i64 %v2733, 0
  %v2735 = getelementptr inbounds float, ptr %v2623, i64 %v2734
  call void @outer_2x8(ptr %v2732, ptr %v206, i64 %v2638, ptr %v2735, i64 8)
  %v2736 = add nsw i64 %v2727, 1
  br label %b597
b599:
  %v2737 = add nsw i64 %v2639, 64
  br label %b573
b575:
  %v2738 = add nsw i64 %v2634, 384
  br label %b570
b572:
  %v2739 = icmp sgt i64 %v3, 1
  br i1 %v2739, label %b600, label %b601
b600:
  %v2740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2741 = atomicrmw add ptr %v2740, i64 1 acq_rel
  %v2742 = load i64, ptr %v201, align 8
  %v2743 = add i64 %v2742, 1
  store i64 %v2743, ptr %v201, align 8
  %v2744 = mul i64 %v3, %v2743
  br label %b602
b602:
  %v2745 = load atomic i64, ptr %v2740 acquire, align 8
  %v2746 = icmp slt i64 %v2745, %v2744
  br i1 %v2746, label %b603, label %b604
b603:
  %v2747 = call i32 @sched_yield()
  br label %b602
b604:
  br label %b601
b601:
  %v2748 = add i64 %v7, 0
  %v2749 = sdiv i64 %v2748, 1
  %v2750 = add i64 %v2, 1
  %v2751 = mul i64 %v2749, %v2
  %v2752 = sdiv i64 %v2751, %v3
  %v2753 = mul i64 %v2752, 1
  %v2754 = icmp slt i64 %v2753, %v7
  %v2755 = select i1 %v2754, i64 %v2753, i64 %v7
  %v2756 = mul i64 %v2749, %v2750
  %v2757 = sdiv i64 %v2756, %v3
  %v2758 = mul i64 %v2757, 1
  %v2759 = icmp slt i64 %v2758, %v7
  %v2760 = select i1 %v2759, i64 %v2758, i64 %v7
  br label %b605
b605:
  %v2761 = phi i64 [ %v2755, %b601 ], [ %v2778, %b606 ]
  %v2762 = icmp slt i64 %v2761, %v2760
  br i1 %v2762, label %b606, label %b607
b606:
  %v2763 = mul i64 %v2761, 8
  %v2764 = getelementptr inbounds float, ptr %v48, i64 %v2763
  %v2765 = mul i64 %v2761, 8
  %v2766 = getelementptr inbounds float, ptr %v104, i64 %v2765
  %v2767 = mul i64 %v2761, 8
  %v2768 = getelementptr inbounds float, ptr %v150, i64 %v2767
  %v2769 = add i64 0, 0
  %v2770 = getelementptr inbounds float, ptr %v2764, i64 %v2769
  %v2771 = load <8 x float>, ptr %v2770, align 4
  %v2772 = add i64 0, 0
  %v2773 = getelementptr inbounds float, ptr %v2766, i64 %v2772
  %v2774 = load <8 x float>, ptr %v2773, align 4
  %v2775 = fmul <8 x float> %v2771, %v2774
  %v2776 = add i64 0, 0
  %v2777 = getelementptr inbounds float, ptr %v2768, i64 %v2776
  store <8 x float> %v2775, ptr %v2777, align 4
  %v2778 = add nsw i64 %v2761, 1
  br label %b605
b607:
  %v2779 = icmp sgt i64 %v3, 1
  br i1 %v2779, label %b608, label %b609
b608:
  %v2780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2781 = atomicrmw add ptr %v2780, i64 1 acq_rel
  %v2782 = load i64, ptr %v201, align 8
  %v2783 = add i64 %v2782, 1
  store i64 %v2783, ptr %v201, align 8
  %v2784 = mul i64 %v3, %v2783
  br label %b610
b610:
  %v2785 = load atomic i64, ptr %v2780 acquire, align 8
  %v2786 = icmp slt i64 %v2785, %v2784
  br i1 %v2786, label %b611, label %b612
b611:
  %v2787 = call i32 @sched_yield()
  br label %b610
b612:
  br label %b609
b609:
  %v2788 = icmp eq i64 %v2, 0
  br i1 %v2788, label %b613, label %b614
b613:
  br label %b615
b615:
  %v2789 = phi i64 [ 0, %b613 ], [ %v2821, %b620 ]
  %v2790 = icmp slt i64 %v2789, 16
  br i1 %v2790, label %b616, label %b617
b616:
  br label %b618
b618:
  %v2791 = phi i64 [ 0, %b616 ], [ %v2816, %b623 ]
  %v2792 = phi <8 x float> [ splat (float 0x0000000000000000), %b616 ], [ %v2815, %b623 ]
  %v2793 = icmp slt i64 %v2791, %v7
  br i1 %v2793, label %b619, label %b620
b619:
  %v2794 = add i64 %v2791, 128
  %v2795 = icmp slt i64 %v2794, %v7
  %v2796 = select i1 %v2795, i64 %v2794, i64 %v7
  br label %b621
b621:
  %v2797 = phi i64 [ %v2791, %b619 ], [ %v2814, %b622 ]
  %v2798 = phi <8 x float> [ splat (float 0x0000000000000000), %b619 ], [ %v2813, %b622 ]
  %v2799 = icmp slt i64 %v2797, %v2796
  br i1 %v2799, label %b622, label %b623
b622:
  %v2800 = mul i64 %v2797, 16
  %v2801 = getelementptr inbounds float, ptr %v148, i64 %v2800
  %v2802 = add i64 0, %v2789
  %v2803 = getelementptr inbounds float, ptr %v2801, i64 %v2802
  %v2804 = load float, ptr %v2803, align 4
  %v2805 = mul i64 %v2797, 8
  %v2806 = getelementptr inbounds float, ptr %v20, i64 %v2805
  %v2807 = add i64 0, 0
  %v2808 = getelementptr inbounds float, ptr %v2806, i64 %v2807
  %v2809 = load <8 x float>, ptr %v2808, align 4
  %v2810 = insertelement <8 x float> poison, float %v2804, i64 0
  %v2811 = shufflevector <8 x float> %v2810, <8 x float> poison, <8 x i32> zeroinitializer
  %v2812 = fmul <8 x float> %v2811, %v2809
  %v2813 = fadd <8 x float> %v2798, %v2812
  %v2814 = add nsw i64 %v2797, 1
  br label %b621
b623:
  %v2815 = fadd <8 x float> %v2792, %v2798
  %v2816 = add nsw i64 %v2791, 128
  br label %b618
b620:
  %v2817 = mul i64 %v2789, 8
  %v2818 = add i64 0, %v2817
  %v2819 = add i64 %v2818, 0
  %v2820 = getelementptr inbounds float, ptr %v84, i64 %v2819
  store <8 x float> %v2792, ptr %v2820, align 4
  %v2821 = add nsw i64 %v2789, 1
  br label %b615
b617:
  br label %b614
b614:
  %v2822 = icmp sgt i64 %v3, 1
  br i1 %v2822, label %b624, label %b625
b624:
  %v2823 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2824 = atomicrmw add ptr %v2823, i64 1 acq_rel
  %v2825 = load i64, ptr %v201, align 8
  %v2826 = add i64 %v2825, 1
  store i64 %v2826, ptr %v201, align 8
  %v2827 = mul i64 %v3, %v2826
  br label %b626
b626:
  %v2828 = load atomic i64, ptr %v2823 acquire, align 8
  %v2829 = icmp slt i64 %v2828, %v2827
  br i1 %v2829, label %b627, label %b628
b627:
  %v2830 = call i32 @sched_yield()
  br label %b626
b628:
  br label %b625
b625:
  %v2831 = add i64 %v7, 0
  %v2832 = sdiv i64 %v2831, 1
  %v2833 = add i64 %v2, 1
  %v2834 = mul i64 %v2832, %v2
  %v2835 = sdiv i64 %v2834, %v3
  %v2836 = mul i64 %v2835, 1
  %v2837 = icmp slt i64 %v2836, %v7
  %v2838 = select i1 %v2837, i64 %v2836, i64 %v7
  %v2839 = mul i64 %v2832, %v2833
  %v2840 = sdiv i64 %v2839, %v3
  %v2841 = mul i64 %v2840, 1
  %v2842 = icmp slt i64 %v2841, %v7
  %v2843 = select i1 %v2842, i64 %v2841, i64 %v7
  %v2844 = mul i64 %v2838, 16
  %v2845 = getelementptr inbounds float, ptr %v148, i64 %v2844
  %v2846 = getelementptr inbounds float, ptr %v2845, i64 0
  %v2847 = mul i64 %v2838, 8
  %v2848 = getelementptr inbounds float, ptr %v152, i64 %v2847
  %v2849 = getelementptr inbounds float, ptr %v2848, i64 0
  %v2850 = sub i64 %v2843, %v2838
  %v2851 = mul i64 %v2850, 1
  %v2852 = getelementptr inbounds float, ptr %v18, i64 0
  %v2853 = icmp sgt i64 %v2851, 0
  br i1 %v2853, label %b629, label %b630
b629:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2851, i64 16, ptr %v2852, i64 8, ptr %v2846, i64 16, ptr %v2849, i64 8)
  br label %b630
b630:
  %v2854 = icmp sgt i64 %v3, 1
  br i1 %v2854, label %b631, label %b632
b631:
  %v2855 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2856 = atomicrmw add ptr %v2855, i64 1 acq_rel
  %v2857 = load i64, ptr %v201, align 8
  %v2858 = add i64 %v2857, 1
  store i64 %v2858, ptr %v201, align 8
  %v2859 = mul i64 %v3, %v2858
  br label %b633
b633:
  %v2860 = load atomic i64, ptr %v2855 acquire, align 8
  %v2861 = icmp slt i64 %v2860, %v2859
  br i1 %v2861, label %b634, label %b635
b634:
  %v2862 = call i32 @sched_yield()
  br label %b633
b635:
  br label %b632
b632:
  %v2863 = icmp eq i64 %v2, 0
  br i1 %v2863, label %b636, label %b637
b636:
  br label %b638
b638:
  %v2864 = phi i64 [ 0, %b636 ], [ %v2896, %b643 ]
  %v2865 = icmp slt i64 %v2864, 8
  br i1 %v2865, label %b639, label %b640
b639:
  br label %b641
b641:
  %v2866 = phi i64 [ 0, %b639 ], [ %v2891, %b646 ]
  %v2867 = phi <8 x float> [ splat (float 0x0000000000000000), %b639 ], [ %v2890, %b646 ]
  %v2868 = icmp slt i64 %v2866, %v7
  br i1 %v2868, label %b642, label %b643
b642:
  %v2869 = add i64 %v2866, 128
  %v2870 = icmp slt i64 %v2869, %v7
  %v2871 = select i1 %v2870, i64 %v2869, i64 %v7
  br label %b644
b644:
  %v2872 = phi i64 [ %v2866, %b642 ], [ %v2889, %b645 ]
  %v2873 = phi <8 x float> [ splat (float 0x0000000000000000), %b642 ], [ %v2888, %b645 ]
  %v2874 = icmp slt i64 %v2872, %v2871
  br i1 %v2874, label %b645, label %b646
b645:
  %v2875 = mul i64 %v2872, 8
  %v2876 = getelementptr inbounds float, ptr %v146, i64 %v2875
  %v2877 = add i64 0, %v2864
  %v2878 = getelementptr inbounds float, ptr %v2876, i64 %v2877
  %v2879 = load float, ptr %v2878, align 4
  %v2880 = mul i64 %v2872, 8
  %v2881 = getelementptr inbounds float, ptr %v20, i64 %v2880
  %v2882 = add i64 0, 0
  %v2883 = getelementptr inbounds float, ptr %v2881, i64 %v2882
  %v2884 = load <8 x float>, ptr %v2883, align 4
  %v2885 = insertelement <8 x float> poison, float %v2879, i64 0
  %v2886 = shufflevector <8 x float> %v2885, <8 x float> poison, <8 x i32> zeroinitializer
  %v2887 = fmul <8 x float> %v2886, %v2884
  %v2888 = fadd <8 x float> %v2873, %v2887
  %v2889 = add nsw i64 %v2872, 1
  br label %b644
b646:
  %v2890 = fadd <8 x float> %v2867, %v2873
  %v2891 = add nsw i64 %v2866, 128
  br label %b641
b643:
  %v2892 = mul i64 %v2864, 8
  %v2893 = add i64 0, %v2892
  %v2894 = add i64 %v2893, 0
  %v2895 = getelementptr inbounds float, ptr %v78, i64 %v2894
  store <8 x float> %v2867, ptr %v2895, align 4
  %v2896 = add nsw i64 %v2864, 1
  br label %b638
b640:
  br label %b637
b637:
  %v2897 = icmp sgt i64 %v3, 1
  br i1 %v2897, label %b647, label %b648
b647:
  %v2898 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2899 = atomicrmw add ptr %v2898, i64 1 acq_rel
  %v2900 = load i64, ptr %v201, align 8
  %v2901 = add i64 %v2900, 1
  store i64 %v2901, ptr %v201, align 8
  %v2902 = mul i64 %v3, %v2901
  br label %b649
b649:
  %v2903 = load atomic i64, ptr %v2898 acquire, align 8
  %v2904 = icmp slt i64 %v2903, %v2902
  br i1 %v2904, label %b650, label %b651
b650:
  %v2905 = call i32 @sched_yield()
  br label %b649
b651:
  br label %b648
b648:
  %v2906 = add i64 %v7, 0
  %v2907 = sdiv i64 %v2906, 1
  %v2908 = add i64 %v2, 1
  %v2909 = mul i64 %v2907, %v2
  %v2910 = sdiv i64 %v2909, %v3
  %v2911 = mul i64 %v2910, 1
  %v2912 = icmp slt i64 %v2911, %v7
  %v2913 = select i1 %v2912, i64 %v2911, i64 %v7
  %v2914 = mul i64 %v2907, %v2908
  %v2915 = sdiv i64 %v2914, %v3
  %v2916 = mul i64 %v2915, 1
  %v2917 = icmp slt i64 %v2916, %v7
  %v2918 = select i1 %v2917, i64 %v2916, i64 %v7
  %v2919 = mul i64 %v2913, 8
  %v2920 = getelementptr inbounds float, ptr %v146, i64 %v2919
  %v2921 = getelementptr inbounds float, ptr %v2920, i64 0
  %v2922 = mul i64 %v2913, 8
  %v2923 = getelementptr inbounds float, ptr %v154, i64 %v2922
  %v2924 = getelementptr inbounds float, ptr %v2923, i64 0
  %v2925 = sub i64 %v2918, %v2913
  %v2926 = mul i64 %v2925, 1
  %v2927 = getelementptr inbounds float, ptr %v12, i64 0
  %v2928 = icmp sgt i64 %v2926, 0
  br i1 %v2928, label %b652, label %b653
b652:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2926, i64 8, ptr %v2927, i64 8, ptr %v2921, i64 8, ptr %v2924, i64 8)
  br label %b653
b653:
  %v2929 = icmp sgt i64 %v3, 1
  br i1 %v2929, label %b654, label %b655
b654:
  %v2930 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2931 = atomicrmw add ptr %v2930, i64 1 acq_rel
  %v2932 = load i64, ptr %v201, align 8
  %v2933 = add i64 %v2932, 1
  store i64 %v2933, ptr %v201, align 8
  %v2934 = mul i64 %v3, %v2933
  br label %b656
b656:
  %v2935 = load atomic i64, ptr %v2930 acquire, align 8
  %v2936 = icmp slt i64 %v2935, %v2934
  br i1 %v2936, label %b657, label %b658
b657:
  %v2937 = call i32 @sched_yield()
  br label %b656
b658:
  br label %b655
b655:
  %v2938 = icmp eq i64 %v2, 0
  br i1 %v2938, label %b659, label %b660
b659:
  br label %b661
b661:
  %v2939 = phi i64 [ 0, %b659 ], [ %v2971, %b666 ]
  %v2940 = icmp slt i64 %v2939, 8
  br i1 %v2940, label %b662, label %b663
b662:
  br label %b664
b664:
  %v2941 = phi i64 [ 0, %b662 ], [ %v2966, %b669 ]
  %v2942 = phi <8 x float> [ splat (float 0x0000000000000000), %b662 ], [ %v2965, %b669 ]
  %v2943 = icmp slt i64 %v2941, %v7
  br i1 %v2943, label %b665, label %b666
b665:
  %v2944 = add i64 %v2941, 128
  %v2945 = icmp slt i64 %v2944, %v7
  %v2946 = select i1 %v2945, i64 %v2944, i64 %v7
  br label %b667
b667:
  %v2947 = phi i64 [ %v2941, %b665 ], [ %v2964, %b668 ]
  %v2948 = phi <8 x float> [ splat (float 0x0000000000000000), %b665 ], [ %v2963, %b668 ]
  %v2949 = icmp slt i64 %v2947, %v2946
  br i1 %v2949, label %b668, label %b669
b668:
  %v2950 = mul i64 %v2947, 8
  %v2951 = getelementptr inbounds float, ptr %v144, i64 %v2950
  %v2952 = add i64 0, %v2939
  %v2953 = getelementptr inbounds float, ptr %v2951, i64 %v2952
  %v2954 = load float, ptr %v2953, align 4
  %v2955 = mul i64 %v2947, 8
  %v2956 = getelementptr inbounds float, ptr %v20, i64 %v2955
  %v2957 = add i64 0, 0
  %v2958 = getelementptr inbounds float, ptr %v2956, i64 %v2957
  %v2959 = load <8 x float>, ptr %v2958, align 4
  %v2960 = insertelement <8 x float> poison, float %v2954, i64 0
  %v2961 = shufflevector <8 x float> %v2960, <8 x float> poison, <8 x i32> zeroinitializer
  %v2962 = fmul <8 x float> %v2961, %v2959
  %v2963 = fadd <8 x float> %v2948, %v2962
  %v2964 = add nsw i64 %v2947, 1
  br label %b667
b669:
  %v2965 = fadd <8 x float> %v2942, %v2948
  %v2966 = add nsw i64 %v2941, 128
  br label %b664
b666:
  %v2967 = mul i64 %v2939, 8
  %v2968 = add i64 0, %v2967
  %v2969 = add i64 %v2968, 0
  %v2970 = getelementptr inbounds float, ptr %v80, i64 %v2969
  store <8 x float> %v2942, ptr %v2970, align 4
  %v2971 = add nsw i64 %v2939, 1
  br label %b661
b663:
  br label %b660
b660:
  %v2972 = icmp sgt i64 %v3, 1
  br i1 %v2972, label %b670, label %b671
b670:
  %v2973 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2974 = atomicrmw add ptr %v2973, i64 1 acq_rel
  %v2975 = load i64, ptr %v201, align 8
  %v2976 = add i64 %v2975, 1
  store i64 %v2976, ptr %v201, align 8
  %v2977 = mul i64 %v3, %v2976
  br label %b672
b672:
  %v2978 = load atomic i64, ptr %v2973 acquire, align 8
  %v2979 = icmp slt i64 %v2978, %v2977
  br i1 %v2979, label %b673, label %b674
b673:
  %v2980 = call i32 @sched_yield()
  br label %b672
b674:
  br label %b671
b671:
  %v2981 = add i64 %v7, 0
  %v2982 = sdiv i64 %v2981, 1
  %v2983 = add i64 %v2, 1
  %v2984 = mul i64 %v2982, %v2
  %v2985 = sdiv i64 %v2984, %v3
  %v2986 = mul i64 %v2985, 1
  %v2987 = icmp slt i64 %v2986, %v7
  %v2988 = select i1 %v2987, i64 %v2986, i64 %v7
  %v2989 = mul i64 %v2982, %v2983
  %v2990 = sdiv i64 %v2989, %v3
  %v2991 = mul i64 %v2990, 1
  %v2992 = icmp slt i64 %v2991, %v7
  %v2993 = select i1 %v2992, i64 %v2991, i64 %v7
  %v2994 = mul i64 %v2988, 8
  %v2995 = getelementptr inbounds float, ptr %v144, i64 %v2994
  %v2996 = getelementptr inbounds float, ptr %v2995, i64 0
  %v2997 = mul i64 %v2988, 8
  %v2998 = getelementptr inbounds float, ptr %v146, i64 %v2997
  %v2999 = getelementptr inbounds float, ptr %v2998, i64 0
  %v3000 = sub i64 %v2993, %v2988
  %v3001 = mul i64 %v3000, 1
  %v3002 = getelementptr inbounds float, ptr %v14, i64 0
  %v3003 = icmp sgt i64 %v3001, 0
  br i1 %v3003, label %b675, label %b676
b675:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v3001, i64 8, ptr %v3002, i64 8, ptr %v2996, i64 8, ptr %v2999, i64 8)
  br label %b676
b676:
  %v3004 = icmp sgt i64 %v3, 1
  br i1 %v3004, label %b677, label %b678
b677:
  %v3005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3006 = atomicrmw add ptr %v3005, i64 1 acq_rel
  %v3007 = load i64, ptr %v201, align 8
  %v3008 = add i64 %v3007, 1
  store i64 %v3008, ptr %v201, align 8
  %v3009 = mul i64 %v3, %v3008
  br label %b679
b679:
  %v3010 = load atomic i64, ptr %v3005 acquire, align 8
  %v3011 = icmp slt i64 %v3010, %v3009
  br i1 %v3011, label %b680, label %b681
b680:
  %v3012 = call i32 @sched_yield()
  br label %b679
b681:
  br label %b678
b678:
  %v3013 = icmp eq i64 %v2, 0
  br i1 %v3013, label %b682, label %b683
b682:
  br label %b684
b684:
  %v3014 = phi i64 [ 0, %b682 ], [ %v3046, %b689 ]
  %v3015 = icmp slt i64 %v3014, 8
  br i1 %v3015, label %b685, label %b686
b685:
  br label %b687
b687:
  %v3016 = phi i64 [ 0, %b685 ], [ %v3041, %b692 ]
  %v3017 = phi <8 x float> [ splat (float 0x0000000000000000), %b685 ], [ %v3040, %b692 ]
  %v3018 = icmp slt i64 %v3016, %v7
  br i1 %v3018, label %b688, label %b689
b688:
  %v3019 = add i64 %v3016, 128
  %v3020 = icmp slt i64 %v3019, %v7
  %v3021 = select i1 %v3020, i64 %v3019, i64 %v7
  br label %b690
b690:
  %v3022 = phi i64 [ %v3016, %b688 ], [ %v3039, %b691 ]
  %v3023 = phi <8 x float> [ splat (float 0x0000000000000000), %b688 ], [ %v3038, %b691 ]
  %v3024 = icmp slt i64 %v3022, %v3021
  br i1 %v3024, label %b691, label %b692
b691:
  %v3025 = mul i64 %v3022, 8
  %v3026 = getelementptr inbounds float, ptr %v142, i64 %v3025
  %v3027 = add i64 0, %v3014
  %v3028 = getelementptr inbounds float, ptr %v3026, i64 %v3027
  %v3029 = load float, ptr %v3028, align 4
  %v3030 = mul i64 %v3022, 8
  %v3031 = getelementptr inbounds float, ptr %v20, i64 %v3030
  %v3032 = add i64 0, 0
  %v3033 = getelementptr inbounds float, ptr %v3031, i64 %v3032
  %v3034 = load <8 x float>, ptr %v3033, align 4
  %v3035 = insertelement <8 x float> poison, float %v3029, i64 0
  %v3036 = shufflevector <8 x float> %v3035, <8 x float> poison, <8 x i32> zeroinitializer
  %v3037 = fmul <8 x float> %v3036, %v3034
  %v3038 = fadd <8 x float> %v3023, %v3037
  %v3039 = add nsw i64 %v3022, 1
  br label %b690
b692:
  %v3040 = fadd <8 x float> %v3017, %v3023
  %v3041 = add nsw i64 %v3016, 128
  br label %b687
b689:
  %v3042 = mul i64 %v3014, 8
  %v3043 = add i64 0, %v3042
  %v3044 = add i64 %v3043, 0
  %v3045 = getelementptr inbounds float, ptr %v82, i64 %v3044
  store <8 x float> %v3017, ptr %v3045, align 4
  %v3046 = add nsw i64 %v3014, 1
  br label %b684
b686:
  br label %b683
b683:
  %v3047 = icmp sgt i64 %v3, 1
  br i1 %v3047, label %b693, label %b694
b693:
  %v3048 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3049 = atomicrmw add ptr %v3048, i64 1 acq_rel
  %v3050 = load i64, ptr %v201, align 8
  %v3051 = add i64 %v3050, 1
  store i64 %v3051, ptr %v201, align 8
  %v3052 = mul i64 %v3, %v3051
  br label %b695
b695:
  %v3053 = load atomic i64, ptr %v3048 acquire, align 8
  %v3054 = icmp slt i64 %v3053, %v3052
  br i1 %v3054, label %b696, label %b697
b696:
  %v3055 = call i32 @sched_yield()
  br label %b695
b697:
  br label %b694
b694:
  %v3056 = add i64 %v7, 0
  %v3057 = sdiv i64 %v3056, 1
  %v3058 = add i64 %v2, 1
  %v3059 = mul i64 %v3057, %v2
  %v3060 = sdiv i64 %v3059, %v3
  %v3061 = mul i64 %v3060, 1
  %v3062 = icmp slt i64 %v3061, %v7
  %v3063 = select i1 %v3062, i64 %v3061, i64 %v7
  %v3064 = mul i64 %v3057, %v3058
  %v3065 = sdiv i64 %v3064, %v3
  %v3066 = mul i64 %v3065, 1
  %v3067 = icmp slt i64 %v3066, %v7
  %v3068 = select i1 %v3067, i64 %v3066, i64 %v7
  %v3069 = mul i64 %v3063, 8
  %v3070 = getelementptr inbounds float, ptr %v142, i64 %v3069
  %v3071 = getelementptr inbounds float, ptr %v3070, i64 0
  %v3072 = mul i64 %v3063, 8
  %v3073 = getelementptr inbounds float, ptr %v144, i64 %v3072
  %v3074 = getelementptr inbounds float, ptr %v3073, i64 0
  %v3075 = sub i64 %v3068, %v3063
  %v3076 = mul i64 %v3075, 1
  %v3077 = getelementptr inbounds float, ptr %v16, i64 0
  %v3078 = icmp sgt i64 %v3076, 0
  br i1 %v3078, label %b698, label %b699
b698:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v3076, i64 8, ptr %v3077, i64 8, ptr %v3071, i64 8, ptr %v3074, i64 8)
  br label %b699
b699:
  %v3079 = icmp sgt i64 %v3, 1
  br i1 %v3079, label %b700, label %b701
b700:
  %v3080 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3081 = atomicrmw add ptr %v3080, i64 1 acq_rel
  %v3082 = load i64, ptr %v201, align 8
  %v3083 = add i64 %v3082, 1
  store i64 %v3083, ptr %v201, align 8
  %v3084 = mul i64 %v3, %v3083
  br label %b702
b702:
  %v3085 = load atomic i64, ptr %v3080 acquire, align 8
  %v3086 = icmp slt i64 %v3085, %v3084
  br i1 %v3086, label %b703, label %b704
b703:
  %v3087 = call i32 @sched_yield()
  br label %b702
b704:
  br label %b701
b701:
  %v3088 = icmp eq i64 %v2, 0
  br i1 %v3088, label %b705, label %b706
b705:
  br label %b707
b707:
  %v3089 = phi i64 [ 0, %b705 ], [ %v3121, %b712 ]
  %v3090 = icmp slt i64 %v3089, 8
  br i1 %v3090, label %b708, label %b709
b708:
  br label %b710
b710:
  %v3091 = phi i64 [ 0, %b708 ], [ %v3116, %b715 ]
  %v3092 = phi <8 x float> [ splat (float 0x0000000000000000), %b708 ], [ %v3115, %b715 ]
  %v3093 = icmp slt i64 %v3091, %v7
  br i1 %v3093, label %b711, label %b712
b711:
  %v3094 = add i64 %v3091, 128
  %v3095 = icmp slt i64 %v3094, %v7
  %v3096 = select i1 %v3095, i64 %v3094, i64 %v7
  br label %b713
b713:
  %v3097 = phi i64 [ %v3091, %b711 ], [ %v3114, %b714 ]
  %v3098 = phi <8 x float> [ splat (float 0x0000000000000000), %b711 ], [ %v3113, %b714 ]
  %v3099 = icmp slt i64 %v3097, %v3096
  br i1 %v3099, label %b714, label %b715
b714:
  %v3100 = mul i64 %v3097, 8
  %v3101 = getelementptr inbounds float, ptr %v150, i64 %v3100
  %v3102 = add i64 0, %v3089
  %v3103 = getelementptr inbounds float, ptr %v3101, i64 %v3102
  %v3104 = load float, ptr %v3103, align 4
  %v3105 = mul i64 %v3097, 8
  %v3106 = getelementptr inbounds float, ptr %v20, i64 %v3105
  %v3107 = add i64 0, 0
  %v3108 = getelementptr inbounds float, ptr %v3106, i64 %v3107
  %v3109 = load <8 x float>, ptr %v3108, align 4
  %v3110 = insertelement <8 x float> poison, float %v3104, i64 0
  %v3111 = shufflevector <8 x float> %v3110, <8 x float> poison, <8 x i32> zeroinitializer
  %v3112 = fmul <8 x float> %v3111, %v3109
  %v3113 = fadd <8 x float> %v3098, %v3112
  %v3114 = add nsw i64 %v3097, 1
  br label %b713
b715:
  %v3115 = fadd <8 x float> %v3092, %v3098
  %v3116 = add nsw i64 %v3091, 128
  br label %b710
b712:
  %v3117 = mul i64 %v3089, 8
  %v3118 = add i64 0, %v3117
  %v3119 = add i64 %v3118, 0
  %v3120 = getelementptr inbounds float, ptr %v76, i64 %v3119
  store <8 x float> %v3092, ptr %v3120, align 4
  %v3121 = add nsw i64 %v3089, 1
  br label %b707
b709:
  br label %b706
b706:
  %v3122 = icmp sgt i64 %v3, 1
  br i1 %v3122, label %b716, label %b717
b716:
  %v3123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3124 = atomicrmw add ptr %v3123, i64 1 acq_rel
  %v3125 = load i64, ptr %v201, align 8
  %v3126 = add i64 %v3125, 1
  store i64 %v3126, ptr %v201, align 8
  %v3127 = mul i64 %v3, %v3126
  br label %b718
b718:
  %v3128 = load atomic i64, ptr %v3123 acquire, align 8
  %v3129 = icmp slt i64 %v3128, %v3127
  br i1 %v3129, label %b719, label %b720
b719:
  %v3130 = call i32 @sched_yield()
  br label %b718
b720:
  br label %b717
b717:
  %v3131 = add i64 %v7, 0
  %v3132 = sdiv i64 %v3131, 1
  %v3133 = add i64 %v2, 1
  %v3134 = mul i64 %v3132, %v2
  %v3135 = sdiv i64 %v3134, %v3
  %v3136 = mul i64 %v3135, 1
  %v3137 = icmp slt i64 %v3136, %v7
  %v3138 = select i1 %v3137, i64 %v3136, i64 %v7
  %v3139 = mul i64 %v3132, %v3133
  %v3140 = sdiv i64 %v3139, %v3
  %v3141 = mul i64 %v3140, 1
  %v3142 = icmp slt i64 %v3141, %v7
  %v3143 = select i1 %v3142, i64 %v3141, i64 %v7
  %v3144 = mul i64 %v3138, 8
  %v3145 = getelementptr inbounds float, ptr %v150, i64 %v3144
  %v3146 = getelementptr inbounds float, ptr %v3145, i64 0
  %v3147 = mul i64 %v3138, 8
  %v3148 = getelementptr inbounds float, ptr %v142, i64 %v3147
  %v3149 = getelementptr inbounds float, ptr %v3148, i64 0
  %v3150 = sub i64 %v3143, %v3138
  %v3151 = mul i64 %v3150, 1
  %v3152 = getelementptr inbounds float, ptr %v10, i64 0
  %v3153 = icmp sgt i64 %v3151, 0
  br i1 %v3153, label %b721, label %b722
b721:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v3151, i64 8, ptr %v3152, i64 8, ptr %v3146, i64 8, ptr %v3149, i64 8)
  br label %b722
b722:
  %v3154 = icmp sgt i64 %v3, 1
  br i1 %v3154, label %b723, label %b724
b723:
  %v3155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3156 = atomicrmw add ptr %v3155, i64 1 acq_rel
  %v3157 = load i64, ptr %v201, align 8
  %v3158 = add i64 %v3157, 1
  store i64 %v3158, ptr %v201, align 8
  %v3159 = mul i64 %v3, %v3158
  br label %b725
b725:
  %v3160 = load atomic i64, ptr %v3155 acquire, align 8
  %v3161 = icmp slt i64 %v3160, %v3159
  br i1 %v3161, label %b726, label %b727
b726:
  %v3162 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v3163 = add i64 %v7, 0
  %v3164 = sdiv i64 %v3163, 1
  %v3165 = add i64 %v2, 1
  %v3166 = mul i64 %v3164, %v2
  %v3167 = sdiv i64 %v3166, %v3
  %v3168 = mul i64 %v3167, 1
  %v3169 = icmp slt i64 %v3168, %v7
  %v3170 = select i1 %v3169, i64 %v3168, i64 %v7
  %v3171 = mul i64 %v3164, %v3165
  %v3172 = sdiv i64 %v3171, %v3
  %v3173 = mul i64 %v3172, 1
  %v3174 = icmp slt i64 %v3173, %v7
  %v3175 = select i1 %v3174, i64 %v3173, i64 %v7
  br label %b728
b728:
  %v3176 = phi i64 [ %v3170, %b724 ], [ %v3211, %b729 ]
  %v3177 = icmp slt i64 %v3176, %v3175
  br i1 %v3177, label %b729, label %b730
b729:
  %v3178 = mul i64 %v3176, 8
  %v3179 = getelementptr inbounds float, ptr %v152, i64 %v3178
  %v3180 = mul i64 %v3176, 8
  %v3181 = getelementptr inbounds float, ptr %v154, i64 %v3180
  %v3182 = mul i64 %v3176, 8
  %v3183 = getelementptr inbounds float, ptr %v146, i64 %v3182
  %v3184 = mul i64 %v3176, 8
  %v3185 = getelementptr inbounds float, ptr %v144, i64 %v3184
  %v3186 = mul i64 %v3176, 8
  %v3187 = getelementptr inbounds float, ptr %v142, i64 %v3186
  %v3188 = mul i64 %v3176, 8
  %v3189 = getelementptr inbounds float, ptr %v86, i64 %v3188
  %v3190 = add i64 0, 0
  %v3191 = getelementptr inbounds float, ptr %v3179, i64 %v3190
  %v3192 = load <8 x float>, ptr %v3191, align 4
  %v3193 = add i64 0, 0
  %v3194 = getelementptr inbounds float, ptr %v3181, i64 %v3193
  %v3195 = load <8 x float>, ptr %v3194, align 4
  %v3196 = fadd <8 x float> %v3192, %v3195
  %v3197 = add i64 0, 0
  %v3198 = getelementptr inbounds float, ptr %v3183, i64 %v3197
  %v3199 = load <8 x float>, ptr %v3198, align 4
  %v3200 = fadd <8 x float> %v3196, %v3199
  %v3201 = add i64 0, 0
  %v3202 = getelementptr inbounds float, ptr %v3185, i64 %v3201
  %v3203 = load <8 x float>, ptr %v3202, align 4
  %v3204 = fadd <8 x float> %v3200, %v3203
  %v3205 = add i64 0, 0
  %v3206 = getelementptr inbounds float, ptr %v3187, i64 %v3205
  %v3207 = load <8 x float>, ptr %v3206, align 4
  %v3208 = fadd <8 x float> %v3204, %v3207
  %v3209 = add i64 0, 0
  %v3210 = getelementptr inbounds float, ptr %v3189, i64 %v3209
  store <8 x float> %v3208, ptr %v3210, align 4
  %v3211 = add nsw i64 %v3176, 1
  br label %b728
b730:
  %v3212 = icmp sgt i64 %v3, 1
  br i1 %v3212, label %b731, label %b732
b731:
  %v3213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3214 = atomicrmw add ptr %v3213, i64 1 acq_rel
  %v3215 = load i64, ptr %v201, align 8
  %v3216 = add i64 %v3215, 1
  store i64 %v3216, ptr %v201, align 8
  %v3217 = mul i64 %v3, %v3216
  br label %b733
b733:
  %v3218 = load atomic i64, ptr %v3213 acquire, align 8
  %v3219 = icmp slt i64 %v3218, %v3217
  br i1 %v3219, label %b734, label %b735
b734:
  %v3220 = call i32 @sched_yield()
  br label %b733
b735:
  br label %b732
b732:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
