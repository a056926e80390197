; generated from specs/cho_decoder.yaml by `make generated`: do not edit
; cho_decoder K=8 M=8 C=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1097 = alloca float, i64 64, align 4
  %v1561 = alloca float, i64 96, align 4
  %v2216 = alloca float, i64 96, align 4
  %v2335 = alloca float, i64 64, align 4
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
  %v155 = getelementptr inbounds i64, ptr %v1, i64 10
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 21
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 22
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 24
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 26
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 52
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 53
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 54
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 55
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 56
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 57
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 58
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 59
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 60
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 61
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 62
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 63
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 64
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 65
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 66
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 67
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 68
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 69
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v202 = load ptr, ptr %v201, align 4
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  %v216 = mul i64 %v210, 8
  %v217 = getelementptr inbounds float, ptr %v20, i64 %v216
  %v218 = getelementptr inbounds float, ptr %v217, i64 0
  %v219 = mul i64 %v210, 8
  %v220 = getelementptr inbounds float, ptr %v92, i64 %v219
  %v221 = getelementptr inbounds float, ptr %v220, i64 0
  %v222 = sub i64 %v215, %v210
  %v223 = mul i64 %v222, 1
  %v224 = getelementptr inbounds float, ptr %v10, i64 0
  %v225 = icmp sgt i64 %v223, 0
  br i1 %v225, label %b0, label %b1
b0:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v223, i64 8, ptr %v224, i64 8, ptr %v218, i64 8, ptr %v221, i64 8)
  br label %b1
b1:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b2, label %b3
b2:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = mul i64 %v3, 1
  br label %b4
b4:
  %v230 = load atomic i64, ptr %v227 acquire, align 8
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b5, label %b6
b5:
  %v232 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v233 = add i64 %v7, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, %v7
  %v245 = select i1 %v244, i64 %v243, i64 %v7
  %v246 = mul i64 %v240, 8
  %v247 = getelementptr inbounds float, ptr %v20, i64 %v246
  %v248 = getelementptr inbounds float, ptr %v247, i64 0
  %v249 = mul i64 %v240, 8
  %v250 = getelementptr inbounds float, ptr %v94, i64 %v249
  %v251 = getelementptr inbounds float, ptr %v250, i64 0
  %v252 = sub i64 %v245, %v240
  %v253 = mul i64 %v252, 1
  %v254 = getelementptr inbounds float, ptr %v16, i64 0
  %v255 = icmp sgt i64 %v253, 0
  br i1 %v255, label %b7, label %b8
b7:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v253, i64 8, ptr %v254, i64 8, ptr %v248, i64 8, ptr %v251, i64 8)
  br label %b8
b8:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b9, label %b10
b9:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = mul i64 %v3, 2
  br label %b11
b11:
  %v260 = load atomic i64, ptr %v257 acquire, align 8
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b12, label %b13
b12:
  %v262 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  %v263 = add i64 %v7, 0
  %v264 = sdiv i64 %v263, 1
  %v265 = add i64 %v2, 1
  %v266 = mul i64 %v264, %v2
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, %v7
  %v270 = select i1 %v269, i64 %v268, i64 %v7
  %v271 = mul i64 %v264, %v265
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  %v276 = mul i64 %v270, 8
  %v277 = getelementptr inbounds float, ptr %v20, i64 %v276
  %v278 = getelementptr inbounds float, ptr %v277, i64 0
  %v279 = mul i64 %v270, 8
  %v280 = getelementptr inbounds float, ptr %v96, i64 %v279
  %v281 = getelementptr inbounds float, ptr %v280, i64 0
  %v282 = sub i64 %v275, %v270
  %v283 = mul i64 %v282, 1
  %v284 = getelementptr inbounds float, ptr %v14, i64 0
  %v285 = icmp sgt i64 %v283, 0
  br i1 %v285, label %b14, label %b15
b14:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v283, i64 8, ptr %v284, i64 8, ptr %v278, i64 8, ptr %v281, i64 8)
  br label %b15
b15:
  %v286 = icmp sgt i64 %v3, 1
  br i1 %v286, label %b16, label %b17
b16:
  %v287 = getelementptr inbounds i64, ptr %v1, i64 3
  %v288 = atomicrmw add ptr %v287, i64 1 acq_rel
  %v289 = mul i64 %v3, 3
  br label %b18
b18:
  %v290 = load atomic i64, ptr %v287 acquire, align 8
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b19, label %b20
b19:
  %v292 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v293 = add i64 %v7, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  %v306 = mul i64 %v300, 8
  %v307 = getelementptr inbounds float, ptr %v20, i64 %v306
  %v308 = getelementptr inbounds float, ptr %v307, i64 0
  %v309 = mul i64 %v300, 8
  %v310 = getelementptr inbounds float, ptr %v98, i64 %v309
  %v311 = getelementptr inbounds float, ptr %v310, i64 0
  %v312 = sub i64 %v305, %v300
  %v313 = mul i64 %v312, 1
  %v314 = getelementptr inbounds float, ptr %v12, i64 0
  %v315 = icmp sgt i64 %v313, 0
  br i1 %v315, label %b21, label %b22
b21:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v313, i64 8, ptr %v314, i64 8, ptr %v308, i64 8, ptr %v311, i64 8)
  br label %b22
b22:
  %v316 = icmp sgt i64 %v3, 1
  br i1 %v316, label %b23, label %b24
b23:
  %v317 = getelementptr inbounds i64, ptr %v1, i64 3
  %v318 = atomicrmw add ptr %v317, i64 1 acq_rel
  %v319 = mul i64 %v3, 4
  br label %b25
b25:
  %v320 = load atomic i64, ptr %v317 acquire, align 8
  %v321 = icmp slt i64 %v320, %v319
  br i1 %v321, label %b26, label %b27
b26:
  %v322 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  %v323 = add i64 %v7, 0
  %v324 = sdiv i64 %v323, 1
  %v325 = add i64 %v2, 1
  %v326 = mul i64 %v324, %v2
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  %v331 = mul i64 %v324, %v325
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v7
  %v335 = select i1 %v334, i64 %v333, i64 %v7
  %v336 = mul i64 %v330, 8
  %v337 = getelementptr inbounds float, ptr %v20, i64 %v336
  %v338 = getelementptr inbounds float, ptr %v337, i64 0
  %v339 = mul i64 %v330, 16
  %v340 = getelementptr inbounds float, ptr %v100, i64 %v339
  %v341 = getelementptr inbounds float, ptr %v340, i64 0
  %v342 = sub i64 %v335, %v330
  %v343 = mul i64 %v342, 1
  %v344 = getelementptr inbounds float, ptr %v18, i64 0
  %v345 = icmp sgt i64 %v343, 0
  br i1 %v345, label %b28, label %b29
b28:
  call void @rnngen_sgemm(i64 1, i64 0, i64 16, i64 %v343, i64 8, ptr %v344, i64 8, ptr %v338, i64 8, ptr %v341, i64 16)
  br label %b29
b29:
  %v346 = icmp sgt i64 %v3, 1
  br i1 %v346, label %b30, label %b31
b30:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 3
  %v348 = atomicrmw add ptr %v347, i64 1 acq_rel
  %v349 = mul i64 %v3, 5
  br label %b32
b32:
  %v350 = load atomic i64, ptr %v347 acquire, align 8
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b33, label %b34
b33:
  %v352 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v353 = icmp eq i64 %v2, 0
  br i1 %v353, label %b35, label %b36
b35:
  br label %b37
b37:
  %v354 = phi i64 [ 0, %b35 ], [ %v361, %b38 ]
  %v355 = icmp slt i64 %v354, 64
  br i1 %v355, label %b38, label %b39
b38:
  %v356 = add i64 0, %v354
  %v357 = getelementptr inbounds float, ptr %v26, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 0, %v354
  %v360 = getelementptr inbounds float, ptr %v88, i64 %v359
  store <8 x float> %v358, ptr %v360, align 4
  %v361 = add nsw i64 %v354, 8
  br label %b37
b39:
  br label %b36
b36:
  %v362 = icmp sgt i64 %v3, 1
  br i1 %v362, label %b40, label %b41
b40:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v364 = atomicrmw add ptr %v363, i64 1 acq_rel
  %v365 = mul i64 %v3, 6
  br label %b42
b42:
  %v366 = load atomic i64, ptr %v363 acquire, align 8
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b43, label %b44
b43:
  %v368 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v369 = icmp eq i64 %v2, 0
  br i1 %v369, label %b45, label %b46
b45:
  br label %b47
b47:
  %v370 = phi i64 [ 0, %b45 ], [ %v377, %b48 ]
  %v371 = icmp slt i64 %v370, 64
  br i1 %v371, label %b48, label %b49
b48:
  %v372 = add i64 0, %v370
  %v373 = getelementptr inbounds float, ptr %v28, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 64, %v370
  %v376 = getelementptr inbounds float, ptr %v88, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v370, 8
  br label %b47
b49:
  br label %b46
b46:
  %v378 = icmp sgt i64 %v3, 1
  br i1 %v378, label %b50, label %b51
b50:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v380 = atomicrmw add ptr %v379, i64 1 acq_rel
  %v381 = mul i64 %v3, 7
  br label %b52
b52:
  %v382 = load atomic i64, ptr %v379 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b53, label %b54
b53:
  %v384 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  %v385 = icmp eq i64 %v2, 0
  br i1 %v385, label %b55, label %b56
b55:
  br label %b57
b57:
  %v386 = phi i64 [ 0, %b55 ], [ %v393, %b58 ]
  %v387 = icmp slt i64 %v386, 64
  br i1 %v387, label %b58, label %b59
b58:
  %v388 = add i64 0, %v386
  %v389 = getelementptr inbounds float, ptr %v30, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 128, %v386
  %v392 = getelementptr inbounds float, ptr %v88, i64 %v391
  store <8 x float> %v390, ptr %v392, align 4
  %v393 = add nsw i64 %v386, 8
  br label %b57
b59:
  br label %b56
b56:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b60, label %b61
b60:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = mul i64 %v3, 8
  br label %b62
b62:
  %v398 = load atomic i64, ptr %v395 acquire, align 8
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b63, label %b64
b63:
  %v400 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v401 = icmp eq i64 %v2, 0
  br i1 %v401, label %b65, label %b66
b65:
  br label %b67
b67:
  %v402 = phi i64 [ 0, %b65 ], [ %v409, %b68 ]
  %v403 = icmp slt i64 %v402, 128
  br i1 %v403, label %b68, label %b69
b68:
  %v404 = add i64 0, %v402
  %v405 = getelementptr inbounds float, ptr %v32, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 192, %v402
  %v408 = getelementptr inbounds float, ptr %v88, i64 %v407
  store <8 x float> %v406, ptr %v408, align 4
  %v409 = add nsw i64 %v402, 8
  br label %b67
b69:
  br label %b66
b66:
  %v410 = icmp sgt i64 %v3, 1
  br i1 %v410, label %b70, label %b71
b70:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v412 = atomicrmw add ptr %v411, i64 1 acq_rel
  %v413 = mul i64 %v3, 9
  br label %b72
b72:
  %v414 = load atomic i64, ptr %v411 acquire, align 8
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b73, label %b74
b73:
  %v416 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v417 = icmp eq i64 %v2, 0
  br i1 %v417, label %b75, label %b76
b75:
  br label %b77
b77:
  %v418 = phi i64 [ 0, %b75 ], [ %v429, %b78 ]
  %v419 = icmp slt i64 %v418, 16
  br i1 %v419, label %b78, label %b79
b78:
  %v420 = mul i64 %v418, 8
  %v421 = add i64 0, %v420
  %v422 = add i64 %v421, 0
  %v423 = getelementptr inbounds float, ptr %v32, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = mul i64 %v418, 16
  %v426 = add i64 0, %v425
  %v427 = add i64 %v426, 0
  %v428 = getelementptr inbounds float, ptr %v90, i64 %v427
  store <8 x float> %v424, ptr %v428, align 4
  %v429 = add nsw i64 %v418, 1
  br label %b77
b79:
  br label %b76
b76:
  %v430 = icmp sgt i64 %v3, 1
  br i1 %v430, label %b80, label %b81
b80:
  %v431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v432 = atomicrmw add ptr %v431, i64 1 acq_rel
  %v433 = mul i64 %v3, 10
  br label %b82
b82:
  %v434 = load atomic i64, ptr %v431 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b83, label %b84
b83:
  %v436 = call i32 @sched_yield()
  br label %b82
b84:
  br label %b81
b81:
  %v437 = icmp eq i64 %v2, 0
  br i1 %v437, label %b85, label %b86
b85:
  br label %b87
b87:
  %v438 = phi i64 [ 0, %b85 ], [ %v449, %b88 ]
  %v439 = icmp slt i64 %v438, 16
  br i1 %v439, label %b88, label %b89
b88:
  %v440 = mul i64 %v438, 8
  %v441 = add i64 0, %v440
  %v442 = add i64 %v441, 0
  %v443 = getelementptr inbounds float, ptr %v40, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = mul i64 %v438, 16
  %v446 = add i64 8, %v445
  %v447 = add i64 %v446, 0
  %v448 = getelementptr inbounds float, ptr %v90, i64 %v447
  store <8 x float> %v444, ptr %v448, align 4
  %v449 = add nsw i64 %v438, 1
  br label %b87
b89:
  br label %b86
b86:
  %v450 = icmp sgt i64 %v3, 1
  br i1 %v450, label %b90, label %b91
b90:
  %v451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v452 = atomicrmw add ptr %v451, i64 1 acq_rel
  %v453 = mul i64 %v3, 11
  br label %b92
b92:
  %v454 = load atomic i64, ptr %v451 acquire, align 8
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b93, label %b94
b93:
  %v456 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v457 = add i64 %v7, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v7
  %v464 = select i1 %v463, i64 %v462, i64 %v7
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v7
  %v469 = select i1 %v468, i64 %v467, i64 %v7
  br label %b95
b95:
  %v470 = phi i64 [ %v464, %b91 ], [ %v512, %b96 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b96, label %b97
b96:
  %v472 = mul i64 %v470, 8
  %v473 = getelementptr inbounds float, ptr %v92, i64 %v472
  %v474 = mul i64 %v470, 8
  %v475 = getelementptr inbounds float, ptr %v102, i64 %v474
  %v476 = mul i64 %v470, 8
  %v477 = getelementptr inbounds float, ptr %v104, i64 %v476
  %v478 = add i64 0, 0
  %v479 = getelementptr inbounds float, ptr %v473, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v480)
  %v482 = fcmp ogt <8 x float> %v481, splat (float 0x4023000000000000)
  %v483 = select <8 x i1> %v482, <8 x float> splat (float 0x4023000000000000), <8 x float> %v481
  %v484 = fadd <8 x float> %v483, %v483
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v486 = fsub <8 x float> %v485, splat (float 0x4168000000000000)
  %v487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v486, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v484)
  %v488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v486, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v487)
  %v489 = bitcast <8 x float> %v485 to <8 x i32>
  %v490 = fmul <8 x float> %v488, %v488
  %v491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v488, <8 x float> splat (float 0x3F81227F40000000))
  %v492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v491, <8 x float> %v488, <8 x float> splat (float 0x3FA5556740000000))
  %v493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v492, <8 x float> %v488, <8 x float> splat (float 0x3FC5554B00000000))
  %v494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v493, <8 x float> %v488, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v490, <8 x float> %v494, <8 x float> %v488)
  %v496 = shl <8 x i32> %v489, splat (i32 23)
  %v497 = add <8 x i32> %v496, splat (i32 1065353216)
  %v498 = bitcast <8 x i32> %v497 to <8 x float>
  %v499 = fsub <8 x float> %v498, splat (float 0x3FF0000000000000)
  %v500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v498, <8 x float> %v495, <8 x float> %v499)
  %v501 = fadd <8 x float> %v500, splat (float 0x4000000000000000)
  %v502 = fdiv <8 x float> %v500, %v501
  %v503 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v502, <8 x float> %v480)
  %v504 = fmul <8 x float> %v503, %v503
  %v505 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v506 = shufflevector <8 x float> %v505, <8 x float> poison, <8 x i32> zeroinitializer
  %v507 = fsub <8 x float> %v506, %v504
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v475, i64 %v508
  store <8 x float> %v503, ptr %v509, align 4
  %v510 = add i64 0, 0
  %v511 = getelementptr inbounds float, ptr %v477, i64 %v510
  store <8 x float> %v507, ptr %v511, align 4
  %v512 = add nsw i64 %v470, 1
  br label %b95
b97:
  %v513 = icmp sgt i64 %v3, 1
  br i1 %v513, label %b98, label %b99
b98:
  %v514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v515 = atomicrmw add ptr %v514, i64 1 acq_rel
  %v516 = mul i64 %v3, 12
  br label %b100
b100:
  %v517 = load atomic i64, ptr %v514 acquire, align 8
  %v518 = icmp slt i64 %v517, %v516
  br i1 %v518, label %b101, label %b102
b101:
  %v519 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v520 = getelementptr inbounds i64, ptr %v1, i64 77
  %v521 = load i64, ptr %v520, align 8
  %v522 = icmp eq i64 %v521, 0
  br i1 %v522, label %b103, label %b104
b103:
  %v523 = add i64 %v7, 0
  %v524 = sdiv i64 %v523, 1
  %v525 = add i64 %v2, 1
  %v526 = mul i64 %v524, %v2
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v7
  %v530 = select i1 %v529, i64 %v528, i64 %v7
  %v531 = mul i64 %v524, %v525
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v7
  %v535 = select i1 %v534, i64 %v533, i64 %v7
  br label %b105
b105:
  %v536 = phi i64 [ %v530, %b103 ], [ %v550, %b106 ]
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b106, label %b107
b106:
  %v538 = mul i64 %v536, 8
  %v539 = getelementptr inbounds float, ptr %v102, i64 %v538
  %v540 = and i64 0, %v162
  %v541 = mul i64 %v540, %v7
  %v542 = add i64 %v541, %v536
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v50, i64 %v543
  %v545 = add i64 0, 0
  %v546 = getelementptr inbounds float, ptr %v539, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 0, 0
  %v549 = getelementptr inbounds float, ptr %v544, i64 %v548
  store <8 x float> %v547, ptr %v549, align 4
  %v550 = add nsw i64 %v536, 1
  br label %b105
b107:
  br label %b104
b104:
  %v551 = icmp sgt i64 %v3, 1
  br i1 %v551, label %b108, label %b109
b108:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v553 = atomicrmw add ptr %v552, i64 1 acq_rel
  %v554 = mul i64 %v3, 13
  br label %b110
b110:
  %v555 = load atomic i64, ptr %v552 acquire, align 8
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b111, label %b112
b111:
  %v557 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v558 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v559 = load ptr, ptr %v558, align 4
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = add i64 2, 0
  %v562 = sdiv i64 %v561, 1
  %v563 = add i64 %v2, 1
  %v564 = mul i64 %v562, %v2
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, 2
  %v568 = select i1 %v567, i64 %v566, i64 2
  %v569 = mul i64 %v562, %v563
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 1
  %v572 = icmp slt i64 %v571, 2
  %v573 = select i1 %v572, i64 %v571, i64 2
  br label %b113
b113:
  %v574 = phi i64 [ %v568, %b109 ], [ %v1055, %b164 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b114, label %b115
b114:
  %v576 = mul i64 %v574, 256
  %v577 = mul i64 %v574, 32
  %v578 = add i64 %v577, 0
  %v579 = sub i64 40, %v578
  %v580 = icmp slt i64 %v579, 0
  %v581 = select i1 %v580, i64 0, i64 %v579
  %v582 = icmp ult i64 %v581, 8
  %v583 = select i1 %v582, i64 %v581, i64 8
  %v584 = trunc i64 %v583 to i32
  %v585 = insertelement <8 x i32> poison, i32 %v584, i64 0
  %v586 = shufflevector <8 x i32> %v585, <8 x i32> poison, <8 x i32> zeroinitializer
  %v587 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v586
  %v588 = mul i64 %v578, 8
  %v589 = add i64 0, %v588
  %v590 = getelementptr inbounds float, ptr %v88, i64 %v589
  %v591 = add i64 %v576, 0
  %v592 = icmp sge i64 %v581, 8
  br i1 %v592, label %b116, label %b117
b116:
  br label %b118
b118:
  %v593 = phi i64 [ 0, %b116 ], [ %v675, %b119 ]
  %v594 = icmp slt i64 %v593, 8
  br i1 %v594, label %b119, label %b120
b119:
  %v595 = add i64 %v593, 0
  %v596 = getelementptr inbounds float, ptr %v590, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 %v593, 8
  %v599 = getelementptr inbounds float, ptr %v590, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = add i64 %v593, 16
  %v602 = getelementptr inbounds float, ptr %v590, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 %v593, 24
  %v605 = getelementptr inbounds float, ptr %v590, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = add i64 %v593, 32
  %v608 = getelementptr inbounds float, ptr %v590, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 %v593, 40
  %v611 = getelementptr inbounds float, ptr %v590, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 %v593, 48
  %v614 = getelementptr inbounds float, ptr %v590, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 %v593, 56
  %v617 = getelementptr inbounds float, ptr %v590, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = shufflevector <8 x float> %v597, <8 x float> %v609, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v620 = shufflevector <8 x float> %v597, <8 x float> %v609, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v621 = shufflevector <8 x float> %v600, <8 x float> %v612, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v622 = shufflevector <8 x float> %v600, <8 x float> %v612, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v623 = shufflevector <8 x float> %v603, <8 x float> %v615, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v624 = shufflevector <8 x float> %v603, <8 x float> %v615, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v625 = shufflevector <8 x float> %v606, <8 x float> %v618, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v626 = shufflevector <8 x float> %v606, <8 x float> %v618, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v628 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v630 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v632 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v634 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v627, <8 x float> %v629, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v636 = shufflevector <8 x float> %v627, <8 x float> %v629, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v637 = shufflevector <8 x float> %v628, <8 x float> %v630, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v638 = shufflevector <8 x float> %v628, <8 x float> %v630, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v639 = shufflevector <8 x float> %v631, <8 x float> %v633, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v640 = shufflevector <8 x float> %v631, <8 x float> %v633, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v642 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v643 = add i64 %v593, 0
  %v644 = mul i64 %v643, 32
  %v645 = add i64 %v591, %v644
  %v646 = getelementptr inbounds float, ptr %v560, i64 %v645
  store <8 x float> %v635, ptr %v646, align 4
  %v647 = add i64 %v593, 1
  %v648 = mul i64 %v647, 32
  %v649 = add i64 %v591, %v648
  %v650 = getelementptr inbounds float, ptr %v560, i64 %v649
  store <8 x float> %v636, ptr %v650, align 4
  %v651 = add i64 %v593, 2
  %v652 = mul i64 %v651, 32
  %v653 = add i64 %v591, %v652
  %v654 = getelementptr inbounds float, ptr %v560, i64 %v653
  store <8 x float> %v637, ptr %v654, align 4
  %v655 = add i64 %v593, 3
  %v656 = mul i64 %v655, 32
  %v657 = add i64 %v591, %v656
  %v658 = getelementptr inbounds float, ptr %v560, i64 %v657
  store <8 x float> %v638, ptr %v658, align 4
  %v659 = add i64 %v593, 4
  %v660 = mul i64 %v659, 32
  %v661 = add i64 %v591, %v660
  %v662 = getelementptr inbounds float, ptr %v560, i64 %v661
  store <8 x float> %v639, ptr %v662, align 4
  %v663 = add i64 %v593, 5
  %v664 = mul i64 %v663, 32
  %v665 = add i64 %v591, %v664
  %v666 = getelementptr inbounds float, ptr %v560, i64 %v665
  store <8 x float> %v640, ptr %v666, align 4
  %v667 = add i64 %v593, 6
  %v668 = mul i64 %v667, 32
  %v669 = add i64 %v591, %v668
  %v670 = getelementptr inbounds float, ptr %v560, i64 %v669
  store <8 x float> %v641, ptr %v670, align 4
  %v671 = add i64 %v593, 7
  %v672 = mul i64 %v671, 32
  %v673 = add i64 %v591, %v672
  %v674 = getelementptr inbounds float, ptr %v560, i64 %v673
  store <8 x float> %v642, ptr %v674, align 4
  %v675 = add nsw i64 %v593, 8
  br label %b118
b120:
  br label %b121
b121:
  %v676 = phi i64 [ 8, %b120 ], [ %v685, %b122 ]
  %v677 = icmp slt i64 %v676, 8
  br i1 %v677, label %b122, label %b123
b122:
  %v678 = mul i64 %v676, 1
  %v679 = getelementptr inbounds float, ptr %v590, i64 %v678
  %v680 = getelementptr float, ptr %v679, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v681 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v680, <8 x i1> %v587, <8 x float> zeroinitializer)
  %v682 = mul i64 %v676, 32
  %v683 = add i64 %v591, %v682
  %v684 = getelementptr inbounds float, ptr %v560, i64 %v683
  store <8 x float> %v681, ptr %v684, align 4
  %v685 = add nsw i64 %v676, 1
  br label %b121
b123:
  br label %b117
b117:
  %v686 = icmp slt i64 %v581, 8
  br i1 %v686, label %b124, label %b125
b124:
  br label %b126
b126:
  %v687 = phi i64 [ 0, %b124 ], [ %v696, %b127 ]
  %v688 = icmp slt i64 %v687, 8
  br i1 %v688, label %b127, label %b128
b127:
  %v689 = mul i64 %v687, 1
  %v690 = getelementptr inbounds float, ptr %v590, i64 %v689
  %v691 = getelementptr float, ptr %v690, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v692 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v691, <8 x i1> %v587, <8 x float> zeroinitializer)
  %v693 = mul i64 %v687, 32
  %v694 = add i64 %v591, %v693
  %v695 = getelementptr inbounds float, ptr %v560, i64 %v694
  store <8 x float> %v692, ptr %v695, align 4
  %v696 = add nsw i64 %v687, 1
  br label %b126
b128:
  br label %b125
b125:
  %v697 = add i64 %v577, 8
  %v698 = sub i64 40, %v697
  %v699 = icmp slt i64 %v698, 0
  %v700 = select i1 %v699, i64 0, i64 %v698
  %v701 = icmp ult i64 %v700, 8
  %v702 = select i1 %v701, i64 %v700, i64 8
  %v703 = trunc i64 %v702 to i32
  %v704 = insertelement <8 x i32> poison, i32 %v703, i64 0
  %v705 = shufflevector <8 x i32> %v704, <8 x i32> poison, <8 x i32> zeroinitializer
  %v706 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v705
  %v707 = mul i64 %v697, 8
  %v708 = add i64 0, %v707
  %v709 = getelementptr inbounds float, ptr %v88, i64 %v708
  %v710 = add i64 %v576, 8
  %v711 = icmp sge i64 %v700, 8
  br i1 %v711, label %b129, label %b130
b129:
  br label %b131
b131:
  %v712 = phi i64 [ 0, %b129 ], [ %v794, %b132 ]
  %v713 = icmp slt i64 %v712, 8
  br i1 %v713, label %b132, label %b133
b132:
  %v714 = add i64 %v712, 0
  %v715 = getelementptr inbounds float, ptr %v709, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 %v712, 8
  %v718 = getelementptr inbounds float, ptr %v709, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 %v712, 16
  %v721 = getelementptr inbounds float, ptr %v709, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 %v712, 24
  %v724 = getelementptr inbounds float, ptr %v709, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 %v712, 32
  %v727 = getelementptr inbounds float, ptr %v709, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 %v712, 40
  %v730 = getelementptr inbounds float, ptr %v709, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 %v712, 48
  %v733 = getelementptr inbounds float, ptr %v709, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 %v712, 56
  %v736 = getelementptr inbounds float, ptr %v709, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = shufflevector <8 x float> %v716, <8 x float> %v728, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v739 = shufflevector <8 x float> %v716, <8 x float> %v728, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v740 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v741 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v742 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v743 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v744 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v745 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v746 = shufflevector <8 x float> %v738, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v747 = shufflevector <8 x float> %v738, <8 x float> %v742, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v748 = shufflevector <8 x float> %v740, <8 x float> %v744, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v749 = shufflevector <8 x float> %v740, <8 x float> %v744, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v750 = shufflevector <8 x float> %v739, <8 x float> %v743, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v751 = shufflevector <8 x float> %v739, <8 x float> %v743, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v752 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v753 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v755 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v756 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v757 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v758 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v759 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v760 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v761 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v762 = add i64 %v712, 0
  %v763 = mul i64 %v762, 32
  %v764 = add i64 %v710, %v763
  %v765 = getelementptr inbounds float, ptr %v560, i64 %v764
  store <8 x float> %v754, ptr %v765, align 4
  %v766 = add i64 %v712, 1
  %v767 = mul i64 %v766, 32
  %v768 = add i64 %v710, %v767
  %v769 = getelementptr inbounds float, ptr %v560, i64 %v768
  store <8 x float> %v755, ptr %v769, align 4
  %v770 = add i64 %v712, 2
  %v771 = mul i64 %v770, 32
  %v772 = add i64 %v710, %v771
  %v773 = getelementptr inbounds float, ptr %v560, i64 %v772
  store <8 x float> %v756, ptr %v773, align 4
  %v774 = add i64 %v712, 3
  %v775 = mul i64 %v774, 32
  %v776 = add i64 %v710, %v775
  %v777 = getelementptr inbounds float, ptr %v560, i64 %v776
  store <8 x float> %v757, ptr %v777, align 4
  %v778 = add i64 %v712, 4
  %v779 = mul i64 %v778, 32
  %v780 = add i64 %v710, %v779
  %v781 = getelementptr inbounds float, ptr %v560, i64 %v780
  store <8 x float> %v758, ptr %v781, align 4
  %v782 = add i64 %v712, 5
  %v783 = mul i64 %v782, 32
  %v784 = add i64 %v710, %v783
  %v785 = getelementptr inbounds float, ptr %v560, i64 %v784
  store <8 x float> %v759, ptr %v785, align 4
  %v786 = add i64 %v712, 6
  %v787 = mul i64 %v786, 32
  %v788 = add i64 %v710, %v787
  %v789 = getelementptr inbounds float, ptr %v560, i64 %v788
  store <8 x float> %v760, ptr %v789, align 4
  %v790 = add i64 %v712, 7
  %v791 = mul i64 %v790, 32
  %v792 = add i64 %v710, %v791
  %v793 = getelementptr inbounds float, ptr %v560, i64 %v792
  store <8 x float> %v761, ptr %v793, align 4
  %v794 = add nsw i64 %v712, 8
  br label %b131
b133:
  br label %b134
b134:
  %v795 = phi i64 [ 8, %b133 ], [ %v804, %b135 ]
  %v796 = icmp slt i64 %v795, 8
  br i1 %v796, label %b135, label %b136
b135:
  %v797 = mul i64 %v795, 1
  %v798 = getelementptr inbounds float, ptr %v709, i64 %v797
  %v799 = getelementptr float, ptr %v798, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v800 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v799, <8 x i1> %v706, <8 x float> zeroinitializer)
  %v801 = mul i64 %v795, 32
  %v802 = add i64 %v710, %v801
  %v803 = getelementptr inbounds float, ptr %v560, i64 %v802
  store <8 x float> %v800, ptr %v803, align 4
  %v804 = add nsw i64 %v795, 1
  br label %b134
b136:
  br label %b130
b130:
  %v805 = icmp slt i64 %v700, 8
  br i1 %v805, label %b137, label %b138
b137:
  br label %b139
b139:
  %v806 = phi i64 [ 0, %b137 ], [ %v815, %b140 ]
  %v807 = icmp slt i64 %v806, 8
  br i1 %v807, label %b140, label %b141
b140:
  %v808 = mul i64 %v806, 1
  %v809 = getelementptr inbounds float, ptr %v709, i64 %v808
  %v810 = getelementptr float, ptr %v809, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v811 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v810, <8 x i1> %v706, <8 x float> zeroinitializer)
  %v812 = mul i64 %v806, 32
  %v813 = add i64 %v710, %v812
  %v814 = getelementptr inbounds float, ptr %v560, i64 %v813
  store <8 x float> %v811, ptr %v814, align 4
  %v815 = add nsw i64 %v806, 1
  br label %b139
b141:
  br label %b138
b138:
  %v816 = add i64 %v577, 16
  %v817 = sub i64 40, %v816
  %v818 = icmp slt i64 %v817, 0
  %v819 = select i1 %v818, i64 0, i64 %v817
  %v820 = icmp ult i64 %v819, 8
  %v821 = select i1 %v820, i64 %v819, i64 8
  %v822 = trunc i64 %v821 to i32
  %v823 = insertelement <8 x i32> poison, i32 %v822, i64 0
  %v824 = shufflevector <8 x i32> %v823, <8 x i32> poison, <8 x i32> zeroinitializer
  %v825 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v824
  %v826 = mul i64 %v816, 8
  %v827 = add i64 0, %v826
  %v828 = getelementptr inbounds float, ptr %v88, i64 %v827
  %v829 = add i64 %v576, 16
  %v830 = icmp sge i64 %v819, 8
  br i1 %v830, label %b142, label %b143
b142:
  br label %b144
b144:
  %v831 = phi i64 [ 0, %b142 ], [ %v913, %b145 ]
  %v832 = icmp slt i64 %v831, 8
  br i1 %v832, label %b145, label %b146
b145:
  %v833 = add i64 %v831, 0
  %v834 = getelementptr inbounds float, ptr %v828, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = add i64 %v831, 8
  %v837 = getelementptr inbounds float, ptr %v828, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 %v831, 16
  %v840 = getelementptr inbounds float, ptr %v828, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = add i64 %v831, 24
  %v843 = getelementptr inbounds float, ptr %v828, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = add i64 %v831, 32
  %v846 = getelementptr inbounds float, ptr %v828, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = add i64 %v831, 40
  %v849 = getelementptr inbounds float, ptr %v828, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = add i64 %v831, 48
  %v852 = getelementptr inbounds float, ptr %v828, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 %v831, 56
  %v855 = getelementptr inbounds float, ptr %v828, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = shufflevector <8 x float> %v835, <8 x float> %v847, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v858 = shufflevector <8 x float> %v835, <8 x float> %v847, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v859 = shufflevector <8 x float> %v838, <8 x float> %v850, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v860 = shufflevector <8 x float> %v838, <8 x float> %v850, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v841, <8 x float> %v853, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v862 = shufflevector <8 x float> %v841, <8 x float> %v853, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v863 = shufflevector <8 x float> %v844, <8 x float> %v856, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v864 = shufflevector <8 x float> %v844, <8 x float> %v856, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v865 = shufflevector <8 x float> %v857, <8 x float> %v861, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v866 = shufflevector <8 x float> %v857, <8 x float> %v861, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v867 = shufflevector <8 x float> %v859, <8 x float> %v863, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v868 = shufflevector <8 x float> %v859, <8 x float> %v863, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v858, <8 x float> %v862, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v870 = shufflevector <8 x float> %v858, <8 x float> %v862, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v871 = shufflevector <8 x float> %v860, <8 x float> %v864, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v872 = shufflevector <8 x float> %v860, <8 x float> %v864, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v873 = shufflevector <8 x float> %v865, <8 x float> %v867, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v874 = shufflevector <8 x float> %v865, <8 x float> %v867, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v875 = shufflevector <8 x float> %v866, <8 x float> %v868, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v876 = shufflevector <8 x float> %v866, <8 x float> %v868, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v877 = shufflevector <8 x float> %v869, <8 x float> %v871, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v878 = shufflevector <8 x float> %v869, <8 x float> %v871, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v879 = shufflevector <8 x float> %v870, <8 x float> %v872, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v880 = shufflevector <8 x float> %v870, <8 x float> %v872, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v881 = add i64 %v831, 0
  %v882 = mul i64 %v881, 32
  %v883 = add i64 %v829, %v882
  %v884 = getelementptr inbounds float, ptr %v560, i64 %v883
  store <8 x float> %v873, ptr %v884, align 4
  %v885 = add i64 %v831, 1
  %v886 = mul i64 %v885, 32
  %v887 = add i64 %v829, %v886
  %v888 = getelementptr inbounds float, ptr %v560, i64 %v887
  store <8 x float> %v874, ptr %v888, align 4
  %v889 = add i64 %v831, 2
  %v890 = mul i64 %v889, 32
  %v891 = add i64 %v829, %v890
  %v892 = getelementptr inbounds float, ptr %v560, i64 %v891
  store <8 x float> %v875, ptr %v892, align 4
  %v893 = add i64 %v831, 3
  %v894 = mul i64 %v893, 32
  %v895 = add i64 %v829, %v894
  %v896 = getelementptr inbounds float, ptr %v560, i64 %v895
  store <8 x float> %v876, ptr %v896, align 4
  %v897 = add i64 %v831, 4
  %v898 = mul i64 %v897, 32
  %v899 = add i64 %v829, %v898
  %v900 = getelementptr inbounds float, ptr %v560, i64 %v899
  store <8 x float> %v877, ptr %v900, align 4
  %v901 = add i64 %v831, 5
  %v902 = mul i64 %v901, 32
  %v903 = add i64 %v829, %v902
  %v904 = getelementptr inbounds float, ptr %v560, i64 %v903
  store <8 x float> %v878, ptr %v904, align 4
  %v905 = add i64 %v831, 6
  %v906 = mul i64 %v905, 32
  %v907 = add i64 %v829, %v906
  %v908 = getelementptr inbounds float, ptr %v560, i64 %v907
  store <8 x float> %v879, ptr %v908, align 4
  %v909 = add i64 %v831, 7
  %v910 = mul i64 %v909, 32
  %v911 = add i64 %v829, %v910
  %v912 = getelementptr inbounds float, ptr %v560, i64 %v911
  store <8 x float> %v880, ptr %v912, align 4
  %v913 = add nsw i64 %v831, 8
  br label %b144
b146:
  br label %b147
b147:
  %v914 = phi i64 [ 8, %b146 ], [ %v923, %b148 ]
  %v915 = icmp slt i64 %v914, 8
  br i1 %v915, label %b148, label %b149
b148:
  %v916 = mul i64 %v914, 1
  %v917 = getelementptr inbounds float, ptr %v828, i64 %v916
  %v918 = getelementptr float, ptr %v917, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v919 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v918, <8 x i1> %v825, <8 x float> zeroinitializer)
  %v920 = mul i64 %v914, 32
  %v921 = add i64 %v829, %v920
  %v922 = getelementptr inbounds float, ptr %v560, i64 %v921
  store <8 x float> %v919, ptr %v922, align 4
  %v923 = add nsw i64 %v914, 1
  br label %b147
b149:
  br label %b143
b143:
  %v924 = icmp slt i64 %v819, 8
  br i1 %v924, label %b150, label %b151
b150:
  br label %b152
b152:
  %v925 = phi i64 [ 0, %b150 ], [ %v934, %b153 ]
  %v926 = icmp slt i64 %v925, 8
  br i1 %v926, label %b153, label %b154
b153:
  %v927 = mul i64 %v925, 1
  %v928 = getelementptr inbounds float, ptr %v828, i64 %v927
  %v929 = getelementptr float, ptr %v928, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v930 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v929, <8 x i1> %v825, <8 x float> zeroinitializer)
  %v931 = mul i64 %v925, 32
  %v932 = add i64 %v829, %v931
  %v933 = getelementptr inbounds float, ptr %v560, i64 %v932
  store <8 x float> %v930, ptr %v933, align 4
  %v934 = add nsw i64 %v925, 1
  br label %b152
b154:
  br label %b151
b151:
  %v935 = add i64 %v577, 24
  %v936 = sub i64 40, %v935
  %v937 = icmp slt i64 %v936, 0
  %v938 = select i1 %v937, i64 0, i64 %v936
  %v939 = icmp ult i64 %v938, 8
  %v940 = select i1 %v939, i64 %v938, i64 8
  %v941 = trunc i64 %v940 to i32
  %v942 = insertelement <8 x i32> poison, i32 %v941, i64 0
  %v943 = shufflevector <8 x i32> %v942, <8 x i32> poison, <8 x i32> zeroinitializer
  %v944 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v943
  %v945 = mul i64 %v935, 8
  %v946 = add i64 0, %v945
  %v947 = getelementptr inbounds float, ptr %v88, i64 %v946
  %v948 = add i64 %v576, 24
  %v949 = icmp sge i64 %v938, 8
  br i1 %v949, label %b155, label %b156
b155:
  br label %b157
b157:
  %v950 = phi i64 [ 0, %b155 ], [ %v1032, %b158 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b158, label %b159
b158:
  %v952 = add i64 %v950, 0
  %v953 = getelementptr inbounds float, ptr %v947, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v950, 8
  %v956 = getelementptr inbounds float, ptr %v947, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v950, 16
  %v959 = getelementptr inbounds float, ptr %v947, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 %v950, 24
  %v962 = getelementptr inbounds float, ptr %v947, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v950, 32
  %v965 = getelementptr inbounds float, ptr %v947, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v950, 40
  %v968 = getelementptr inbounds float, ptr %v947, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v950, 48
  %v971 = getelementptr inbounds float, ptr %v947, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 %v950, 56
  %v974 = getelementptr inbounds float, ptr %v947, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v977 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v978 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v979 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v980 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v981 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v982 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v983 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v984 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v985 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v986 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v987 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v988 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v989 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v990 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v991 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v992 = shufflevector <8 x float> %v984, <8 x float> %v986, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v993 = shufflevector <8 x float> %v984, <8 x float> %v986, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v995 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v996 = shufflevector <8 x float> %v988, <8 x float> %v990, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v997 = shufflevector <8 x float> %v988, <8 x float> %v990, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v998 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v999 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1000 = add i64 %v950, 0
  %v1001 = mul i64 %v1000, 32
  %v1002 = add i64 %v948, %v1001
  %v1003 = getelementptr inbounds float, ptr %v560, i64 %v1002
  store <8 x float> %v992, ptr %v1003, align 4
  %v1004 = add i64 %v950, 1
  %v1005 = mul i64 %v1004, 32
  %v1006 = add i64 %v948, %v1005
  %v1007 = getelementptr inbounds float, ptr %v560, i64 %v1006
  store <8 x float> %v993, ptr %v1007, align 4
  %v1008 = add i64 %v950, 2
  %v1009 = mul i64 %v1008, 32
  %v1010 = add i64 %v948, %v1009
  %v1011 = getelementptr inbounds float, ptr %v560, i64 %v1010
  store <8 x float> %v994, ptr %v1011, align 4
  %v1012 = add i64 %v950, 3
  %v1013 = mul i64 %v1012, 32
  %v1014 = add i64 %v948, %v1013
  %v1015 = getelementptr inbounds float, ptr %v560, i64 %v1014
  store <8 x float> %v995, ptr %v1015, align 4
  %v1016 = add i64 %v950, 4
  %v1017 = mul i64 %v1016, 32
  %v1018 = add i64 %v948, %v1017
  %v1019 = getelementptr inbounds float, ptr %v560, i64 %v1018
  store <8 x float> %v996, ptr %v1019, align 4
  %v1020 = add i64 %v950, 5
  %v1021 = mul i64 %v1020, 32
  %v1022 = add i64 %v948, %v1021
  %v1023 = getelementptr inbounds float, ptr %v560, i64 %v1022
  store <8 x float> %v997, ptr %v1023, align 4
  %v1024 = add i64 %v950, 6
  %v1025 = mul i64 %v1024, 32
  %v1026 = add i64 %v948, %v1025
  %v1027 = getelementptr inbounds float, ptr %v560, i64 %v1026
  store <8 x float> %v998, ptr %v1027, align 4
  %v1028 = add i64 %v950, 7
  %v1029 = mul i64 %v1028, 32
  %v1030 = add i64 %v948, %v1029
  %v1031 = getelementptr inbounds float, ptr %v560, i64 %v1030
  store <8 x float> %v999, ptr %v1031, align 4
  %v1032 = add nsw i64 %v950, 8
  br label %b157
b159:
  br label %b160
b160:
  %v1033 = phi i64 [ 8, %b159 ], [ %v1042, %b161 ]
  %v1034 = icmp slt i64 %v1033, 8
  br i1 %v1034, label %b161, label %b162
b161:
  %v1035 = mul i64 %v1033, 1
  %v1036 = getelementptr inbounds float, ptr %v947, i64 %v1035
  %v1037 = getelementptr float, ptr %v1036, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1038 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1037, <8 x i1> %v944, <8 x float> zeroinitializer)
  %v1039 = mul i64 %v1033, 32
  %v1040 = add i64 %v948, %v1039
  %v1041 = getelementptr inbounds float, ptr %v560, i64 %v1040
  store <8 x float> %v1038, ptr %v1041, align 4
  %v1042 = add nsw i64 %v1033, 1
  br label %b160
b162:
  br label %b156
b156:
  %v1043 = icmp slt i64 %v938, 8
  br i1 %v1043, label %b163, label %b164
b163:
  br label %b165
b165:
  %v1044 = phi i64 [ 0, %b163 ], [ %v1053, %b166 ]
  %v1045 = icmp slt i64 %v1044, 8
  br i1 %v1045, label %b166, label %b167
b166:
  %v1046 = mul i64 %v1044, 1
  %v1047 = getelementptr inbounds float, ptr %v947, i64 %v1046
  %v1048 = getelementptr float, ptr %v1047, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1049 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1048, <8 x i1> %v944, <8 x float> zeroinitializer)
  %v1050 = mul i64 %v1044, 32
  %v1051 = add i64 %v948, %v1050
  %v1052 = getelementptr inbounds float, ptr %v560, i64 %v1051
  store <8 x float> %v1049, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1044, 1
  br label %b165
b167:
  br label %b164
b164:
  %v1054 = add i64 %v576, 256
  %v1055 = add nsw i64 %v574, 1
  br label %b113
b115:
  %v1056 = icmp sgt i64 %v3, 1
  br i1 %v1056, label %b168, label %b169
b168:
  %v1057 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1058 = atomicrmw add ptr %v1057, i64 1 acq_rel
  %v1059 = mul i64 %v3, 14
  br label %b170
b170:
  %v1060 = load atomic i64, ptr %v1057 acquire, align 8
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b171, label %b172
b171:
  %v1062 = call i32 @sched_yield()
  br label %b170
b172:
  br label %b169
b169:
  %v1063 = add i64 %v8, 0
  %v1064 = sdiv i64 %v1063, 1
  %v1065 = add i64 %v2, 1
  %v1066 = mul i64 %v1064, %v2
  %v1067 = sdiv i64 %v1066, %v3
  %v1068 = mul i64 %v1067, 1
  %v1069 = icmp slt i64 %v1068, %v8
  %v1070 = select i1 %v1069, i64 %v1068, i64 %v8
  %v1071 = mul i64 %v1064, %v1065
  %v1072 = sdiv i64 %v1071, %v3
  %v1073 = mul i64 %v1072, 1
  %v1074 = icmp slt i64 %v1073, %v8
  %v1075 = select i1 %v1074, i64 %v1073, i64 %v8
  br label %b173
b173:
  %v1076 = phi i64 [ %v1070, %b169 ], [ %v1096, %b174 ]
  %v1077 = icmp slt i64 %v1076, %v1075
  br i1 %v1077, label %b174, label %b175
b174:
  %v1078 = mul i64 %v1076, 1
  %v1079 = getelementptr inbounds float, ptr %v22, i64 %v1078
  %v1080 = getelementptr inbounds float, ptr %v1079, i64 0
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = mul i64 %v1076, 8
  %v1083 = getelementptr inbounds float, ptr %v106, i64 %v1082
  %v1084 = add i64 0, 0
  %v1085 = fptosi float %v1081 to i64
  %v1086 = icmp slt i64 %v1085, 0
  %v1087 = select i1 %v1086, i64 0, i64 %v1085
  %v1088 = icmp sgt i64 %v1087, 7
  %v1089 = select i1 %v1088, i64 7, i64 %v1087
  %v1090 = mul i64 %v1089, 8
  %v1091 = add i64 %v1084, %v1090
  %v1092 = getelementptr inbounds float, ptr %v24, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 0, 0
  %v1095 = getelementptr inbounds float, ptr %v1083, i64 %v1094
  store <8 x float> %v1093, ptr %v1095, align 4
  %v1096 = add nsw i64 %v1076, 1
  br label %b173
b175:
  %v1098 = add i64 %v8, 0
  %v1099 = sdiv i64 %v1098, 1
  %v1100 = add i64 %v2, 1
  %v1101 = mul i64 %v1099, %v2
  %v1102 = sdiv i64 %v1101, %v3
  %v1103 = mul i64 %v1102, 1
  %v1104 = icmp slt i64 %v1103, %v8
  %v1105 = select i1 %v1104, i64 %v1103, i64 %v8
  %v1106 = mul i64 %v1099, %v1100
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v8
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v8
  br label %b176
b176:
  %v1111 = phi i64 [ %v1105, %b175 ], [ %v1165, %b181 ]
  %v1112 = icmp slt i64 %v1111, %v1110
  br i1 %v1112, label %b177, label %b178
b177:
  %v1113 = add i64 %v1111, 96
  %v1114 = icmp slt i64 %v1113, %v1110
  %v1115 = select i1 %v1114, i64 %v1113, i64 %v1110
  br label %b179
b179:
  %v1116 = phi i64 [ 0, %b177 ], [ %v1164, %b184 ]
  %v1117 = icmp slt i64 %v1116, 2
  br i1 %v1117, label %b180, label %b181
b180:
  %v1118 = sub i64 %v1115, %v1111
  %v1119 = sub i64 2, 1
  %v1120 = add i64 %v1118, %v1119
  %v1121 = sdiv i64 %v1120, 2
  br label %b182
b182:
  %v1122 = phi i64 [ 0, %b180 ], [ %v1163, %b189 ]
  %v1123 = icmp slt i64 %v1122, %v1121
  br i1 %v1123, label %b183, label %b184
b183:
  %v1124 = mul i64 %v1118, %v1122
  %v1125 = sdiv i64 %v1124, %v1121
  %v1126 = add i64 %v1111, %v1125
  %v1127 = add i64 %v1122, 1
  %v1128 = mul i64 %v1118, %v1127
  %v1129 = sdiv i64 %v1128, %v1121
  %v1130 = add i64 %v1111, %v1129
  %v1131 = mul i64 %v1116, 256
  %v1132 = getelementptr inbounds float, ptr %v560, i64 %v1131
  %v1133 = sub i64 %v1130, %v1126
  %v1134 = mul i64 %v1126, 8
  %v1135 = getelementptr inbounds float, ptr %v106, i64 %v1134
  %v1136 = getelementptr inbounds float, ptr %v1135, i64 0
  %v1137 = sub i64 %v1133, 1
  %v1138 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1137
  %v1139 = load ptr, ptr %v1138, align 4
  %v1140 = icmp sgt i64 %v1133, 0
  br i1 %v1140, label %b185, label %b186
b185:
  call void %v1139(ptr %v1136, i64 8, ptr %v1132, i64 8, ptr %v1097)
  br label %b186
b186:
  %v1141 = add i64 %v1131, 256
  br label %b187
b187:
  %v1142 = phi i64 [ %v1126, %b186 ], [ %v1162, %b192 ]
  %v1143 = icmp slt i64 %v1142, %v1130
  br i1 %v1143, label %b188, label %b189
b188:
  %v1144 = sub i64 %v1142, %v1126
  %v1145 = mul i64 %v1144, 32
  %v1146 = getelementptr inbounds float, ptr %v1097, i64 %v1145
  %v1147 = mul i64 %v1142, 40
  %v1148 = getelementptr inbounds float, ptr %v108, i64 %v1147
  br label %b190
b190:
  %v1149 = phi i64 [ 0, %b188 ], [ %v1161, %b194 ]
  %v1150 = icmp slt i64 %v1149, 4
  br i1 %v1150, label %b191, label %b192
b191:
  %v1151 = mul i64 %v1116, 4
  %v1152 = add i64 %v1151, %v1149
  %v1153 = mul i64 %v1152, 8
  %v1154 = icmp slt i64 %v1153, 40
  br i1 %v1154, label %b193, label %b194
b193:
  %v1155 = add i64 0, %v1149
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v1146, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = add i64 0, %v1153
  %v1160 = getelementptr inbounds float, ptr %v1148, i64 %v1159
  store <8 x float> %v1158, ptr %v1160, align 4
  br label %b194
b194:
  %v1161 = add nsw i64 %v1149, 1
  br label %b190
b192:
  %v1162 = add nsw i64 %v1142, 1
  br label %b187
b189:
  %v1163 = add nsw i64 %v1122, 1
  br label %b182
b184:
  %v1164 = add nsw i64 %v1116, 1
  br label %b179
b181:
  %v1165 = add nsw i64 %v1111, 96
  br label %b176
b178:
  %v1166 = icmp sgt i64 %v3, 1
  br i1 %v1166, label %b195, label %b196
b195:
  %v1167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1168 = atomicrmw add ptr %v1167, i64 1 acq_rel
  %v1169 = mul i64 %v3, 15
  br label %b197
b197:
  %v1170 = load atomic i64, ptr %v1167 acquire, align 8
  %v1171 = icmp slt i64 %v1170, %v1169
  br i1 %v1171, label %b198, label %b199
b198:
  %v1172 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1173 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v1174 = load ptr, ptr %v1173, align 4
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 512
  %v1176 = add i64 1, 0
  %v1177 = sdiv i64 %v1176, 1
  %v1178 = add i64 %v2, 1
  %v1179 = mul i64 %v1177, %v2
  %v1180 = sdiv i64 %v1179, %v3
  %v1181 = mul i64 %v1180, 1
  %v1182 = icmp slt i64 %v1181, 1
  %v1183 = select i1 %v1182, i64 %v1181, i64 1
  %v1184 = mul i64 %v1177, %v1178
  %v1185 = sdiv i64 %v1184, %v3
  %v1186 = mul i64 %v1185, 1
  %v1187 = icmp slt i64 %v1186, 1
  %v1188 = select i1 %v1187, i64 %v1186, i64 1
  br label %b200
b200:
  %v1189 = phi i64 [ %v1183, %b196 ], [ %v1551, %b238 ]
  %v1190 = icmp slt i64 %v1189, %v1188
  br i1 %v1190, label %b201, label %b202
b201:
  %v1191 = mul i64 %v1189, 192
  %v1192 = mul i64 %v1189, 8
  %v1193 = add i64 %v1192, 0
  %v1194 = sub i64 8, %v1193
  %v1195 = icmp slt i64 %v1194, 0
  %v1196 = select i1 %v1195, i64 0, i64 %v1194
  %v1197 = icmp ult i64 %v1196, 8
  %v1198 = select i1 %v1197, i64 %v1196, i64 8
  %v1199 = trunc i64 %v1198 to i32
  %v1200 = insertelement <8 x i32> poison, i32 %v1199, i64 0
  %v1201 = shufflevector <8 x i32> %v1200, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1202 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1201
  %v1203 = mul i64 %v1193, 8
  %v1204 = add i64 0, %v1203
  %v1205 = getelementptr inbounds float, ptr %v34, i64 %v1204
  %v1206 = add i64 %v1191, 0
  %v1207 = icmp sge i64 %v1196, 8
  br i1 %v1207, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1208 = phi i64 [ 0, %b203 ], [ %v1290, %b206 ]
  %v1209 = icmp slt i64 %v1208, 8
  br i1 %v1209, label %b206, label %b207
b206:
  %v1210 = add i64 %v1208, 0
  %v1211 = getelementptr inbounds float, ptr %v1205, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = add i64 %v1208, 8
  %v1214 = getelementptr inbounds float, ptr %v1205, i64 %v1213
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = add i64 %v1208, 16
  %v1217 = getelementptr inbounds float, ptr %v1205, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = add i64 %v1208, 24
  %v1220 = getelementptr inbounds float, ptr %v1205, i64 %v1219
  %v1221 = load <8 x float>, ptr %v1220, align 4
  %v1222 = add i64 %v1208, 32
  %v1223 = getelementptr inbounds float, ptr %v1205, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 %v1208, 40
  %v1226 = getelementptr inbounds float, ptr %v1205, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = add i64 %v1208, 48
  %v1229 = getelementptr inbounds float, ptr %v1205, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = add i64 %v1208, 56
  %v1232 = getelementptr inbounds float, ptr %v1205, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = shufflevector <8 x float> %v1212, <8 x float> %v1224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1235 = shufflevector <8 x float> %v1212, <8 x float> %v1224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1236 = shufflevector <8 x float> %v1215, <8 x float> %v1227, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1237 = shufflevector <8 x float> %v1215, <8 x float> %v1227, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1238 = shufflevector <8 x float> %v1218, <8 x float> %v1230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1239 = shufflevector <8 x float> %v1218, <8 x float> %v1230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1240 = shufflevector <8 x float> %v1221, <8 x float> %v1233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1241 = shufflevector <8 x float> %v1221, <8 x float> %v1233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1242 = shufflevector <8 x float> %v1234, <8 x float> %v1238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1243 = shufflevector <8 x float> %v1234, <8 x float> %v1238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1244 = shufflevector <8 x float> %v1236, <8 x float> %v1240, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1245 = shufflevector <8 x float> %v1236, <8 x float> %v1240, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1246 = shufflevector <8 x float> %v1235, <8 x float> %v1239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1247 = shufflevector <8 x float> %v1235, <8 x float> %v1239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1248 = shufflevector <8 x float> %v1237, <8 x float> %v1241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1249 = shufflevector <8 x float> %v1237, <8 x float> %v1241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1250 = shufflevector <8 x float> %v1242, <8 x float> %v1244, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1251 = shufflevector <8 x float> %v1242, <8 x float> %v1244, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1252 = shufflevector <8 x float> %v1243, <8 x float> %v1245, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1253 = shufflevector <8 x float> %v1243, <8 x float> %v1245, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1254 = shufflevector <8 x float> %v1246, <8 x float> %v1248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1255 = shufflevector <8 x float> %v1246, <8 x float> %v1248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1256 = shufflevector <8 x float> %v1247, <8 x float> %v1249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1257 = shufflevector <8 x float> %v1247, <8 x float> %v1249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1258 = add i64 %v1208, 0
  %v1259 = mul i64 %v1258, 24
  %v1260 = add i64 %v1206, %v1259
  %v1261 = getelementptr inbounds float, ptr %v1175, i64 %v1260
  store <8 x float> %v1250, ptr %v1261, align 4
  %v1262 = add i64 %v1208, 1
  %v1263 = mul i64 %v1262, 24
  %v1264 = add i64 %v1206, %v1263
  %v1265 = getelementptr inbounds float, ptr %v1175, i64 %v1264
  store <8 x float> %v1251, ptr %v1265, align 4
  %v1266 = add i64 %v1208, 2
  %v1267 = mul i64 %v1266, 24
  %v1268 = add i64 %v1206, %v1267
  %v1269 = getelementptr inbounds float, ptr %v1175, i64 %v1268
  store <8 x float> %v1252, ptr %v1269, align 4
  %v1270 = add i64 %v1208, 3
  %v1271 = mul i64 %v1270, 24
  %v1272 = add i64 %v1206, %v1271
  %v1273 = getelementptr inbounds float, ptr %v1175, i64 %v1272
  store <8 x float> %v1253, ptr %v1273, align 4
  %v1274 = add i64 %v1208, 4
  %v1275 = mul i64 %v1274, 24
  %v1276 = add i64 %v1206, %v1275
  %v1277 = getelementptr inbounds float, ptr %v1175, i64 %v1276
  store <8 x float> %v1254, ptr %v1277, align 4
  %v1278 = add i64 %v1208, 5
  %v1279 = mul i64 %v1278, 24
  %v1280 = add i64 %v1206, %v1279
  %v1281 = getelementptr inbounds float, ptr %v1175, i64 %v1280
  store <8 x float> %v1255, ptr %v1281, align 4
  %v1282 = add i64 %v1208, 6
  %v1283 = mul i64 %v1282, 24
  %v1284 = add i64 %v1206, %v1283
  %v1285 = getelementptr inbounds float, ptr %v1175, i64 %v1284
  store <8 x float> %v1256, ptr %v1285, align 4
  %v1286 = add i64 %v1208, 7
  %v1287 = mul i64 %v1286, 24
  %v1288 = add i64 %v1206, %v1287
  %v1289 = getelementptr inbounds float, ptr %v1175, i64 %v1288
  store <8 x float> %v1257, ptr %v1289, align 4
  %v1290 = add nsw i64 %v1208, 8
  br label %b205
b207:
  br label %b208
b208:
  %v1291 = phi i64 [ 8, %b207 ], [ %v1300, %b209 ]
  %v1292 = icmp slt i64 %v1291, 8
  br i1 %v1292, label %b209, label %b210
b209:
  %v1293 = mul i64 %v1291, 1
  %v1294 = getelementptr inbounds float, ptr %v1205, i64 %v1293
  %v1295 = getelementptr float, ptr %v1294, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1296 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1295, <8 x i1> %v1202, <8 x float> zeroinitializer)
  %v1297 = mul i64 %v1291, 24
  %v1298 = add i64 %v1206, %v1297
  %v1299 = getelementptr inbounds float, ptr %v1175, i64 %v1298
  store <8 x float> %v1296, ptr %v1299, align 4
  %v1300 = add nsw i64 %v1291, 1
  br label %b208
b210:
  br label %b204
b204:
  %v1301 = icmp slt i64 %v1196, 8
  br i1 %v1301, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1302 = phi i64 [ 0, %b211 ], [ %v1311, %b214 ]
  %v1303 = icmp slt i64 %v1302, 8
  br i1 %v1303, label %b214, label %b215
b214:
  %v1304 = mul i64 %v1302, 1
  %v1305 = getelementptr inbounds float, ptr %v1205, i64 %v1304
  %v1306 = getelementptr float, ptr %v1305, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1307 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1306, <8 x i1> %v1202, <8 x float> zeroinitializer)
  %v1308 = mul i64 %v1302, 24
  %v1309 = add i64 %v1206, %v1308
  %v1310 = getelementptr inbounds float, ptr %v1175, i64 %v1309
  store <8 x float> %v1307, ptr %v1310, align 4
  %v1311 = add nsw i64 %v1302, 1
  br label %b213
b215:
  br label %b212
b212:
  %v1312 = add i64 %v1192, 0
  %v1313 = sub i64 8, %v1312
  %v1314 = icmp slt i64 %v1313, 0
  %v1315 = select i1 %v1314, i64 0, i64 %v1313
  %v1316 = icmp ult i64 %v1315, 8
  %v1317 = select i1 %v1316, i64 %v1315, i64 8
  %v1318 = trunc i64 %v1317 to i32
  %v1319 = insertelement <8 x i32> poison, i32 %v1318, i64 0
  %v1320 = shufflevector <8 x i32> %v1319, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1321 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1320
  %v1322 = mul i64 %v1312, 8
  %v1323 = add i64 0, %v1322
  %v1324 = getelementptr inbounds float, ptr %v36, i64 %v1323
  %v1325 = add i64 %v1191, 8
  %v1326 = icmp sge i64 %v1315, 8
  br i1 %v1326, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1327 = phi i64 [ 0, %b216 ], [ %v1409, %b219 ]
  %v1328 = icmp slt i64 %v1327, 8
  br i1 %v1328, label %b219, label %b220
b219:
  %v1329 = add i64 %v1327, 0
  %v1330 = getelementptr inbounds float, ptr %v1324, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = add i64 %v1327, 8
  %v1333 = getelementptr inbounds float, ptr %v1324, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 %v1327, 16
  %v1336 = getelementptr inbounds float, ptr %v1324, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = add i64 %v1327, 24
  %v1339 = getelementptr inbounds float, ptr %v1324, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 %v1327, 32
  %v1342 = getelementptr inbounds float, ptr %v1324, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = add i64 %v1327, 40
  %v1345 = getelementptr inbounds float, ptr %v1324, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = add i64 %v1327, 48
  %v1348 = getelementptr inbounds float, ptr %v1324, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 %v1327, 56
  %v1351 = getelementptr inbounds float, ptr %v1324, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = shufflevector <8 x float> %v1331, <8 x float> %v1343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1354 = shufflevector <8 x float> %v1331, <8 x float> %v1343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1355 = shufflevector <8 x float> %v1334, <8 x float> %v1346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1356 = shufflevector <8 x float> %v1334, <8 x float> %v1346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1357 = shufflevector <8 x float> %v1337, <8 x float> %v1349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1358 = shufflevector <8 x float> %v1337, <8 x float> %v1349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1359 = shufflevector <8 x float> %v1340, <8 x float> %v1352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1360 = shufflevector <8 x float> %v1340, <8 x float> %v1352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1361 = shufflevector <8 x float> %v1353, <8 x float> %v1357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1362 = shufflevector <8 x float> %v1353, <8 x float> %v1357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1363 = shufflevector <8 x float> %v1355, <8 x float> %v1359, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1364 = shufflevector <8 x float> %v1355, <8 x float> %v1359, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1365 = shufflevector <8 x float> %v1354, <8 x float> %v1358, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1366 = shufflevector <8 x float> %v1354, <8 x float> %v1358, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1367 = shufflevector <8 x float> %v1356, <8 x float> %v1360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1368 = shufflevector <8 x float> %v1356, <8 x float> %v1360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1369 = shufflevector <8 x float> %v1361, <8 x float> %v1363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1370 = shufflevector <8 x float> %v1361, <8 x float> %v1363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1371 = shufflevector <8 x float> %v1362, <8 x float> %v1364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1372 = shufflevector <8 x float> %v1362, <8 x float> %v1364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1373 = shufflevector <8 x float> %v1365, <8 x float> %v1367, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1374 = shufflevector <8 x float> %v1365, <8 x float> %v1367, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1375 = shufflevector <8 x float> %v1366, <8 x float> %v1368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1376 = shufflevector <8 x float> %v1366, <8 x float> %v1368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1377 = add i64 %v1327, 0
  %v1378 = mul i64 %v1377, 24
  %v1379 = add i64 %v1325, %v1378
  %v1380 = getelementptr inbounds float, ptr %v1175, i64 %v1379
  store <8 x float> %v1369, ptr %v1380, align 4
  %v1381 = add i64 %v1327, 1
  %v1382 = mul i64 %v1381, 24
  %v1383 = add i64 %v1325, %v1382
  %v1384 = getelementptr inbounds float, ptr %v1175, i64 %v1383
  store <8 x float> %v1370, ptr %v1384, align 4
  %v1385 = add i64 %v1327, 2
  %v1386 = mul i64 %v1385, 24
  %v1387 = add i64 %v1325, %v1386
  %v1388 = getelementptr inbounds float, ptr %v1175, i64 %v1387
  store <8 x float> %v1371, ptr %v1388, align 4
  %v1389 = add i64 %v1327, 3
  %v1390 = mul i64 %v1389, 24
  %v1391 = add i64 %v1325, %v1390
  %v1392 = getelementptr inbounds float, ptr %v1175, i64 %v1391
  store <8 x float> %v1372, ptr %v1392, align 4
  %v1393 = add i64 %v1327, 4
  %v1394 = mul i64 %v1393, 24
  %v1395 = add i64 %v1325, %v1394
  %v1396 = getelementptr inbounds float, ptr %v1175, i64 %v1395
  store <8 x float> %v1373, ptr %v1396, align 4
  %v1397 = add i64 %v1327, 5
  %v1398 = mul i64 %v1397, 24
  %v1399 = add i64 %v1325, %v1398
  %v1400 = getelementptr inbounds float, ptr %v1175, i64 %v1399
  store <8 x float> %v1374, ptr %v1400, align 4
  %v1401 = add i64 %v1327, 6
  %v1402 = mul i64 %v1401, 24
  %v1403 = add i64 %v1325, %v1402
  %v1404 = getelementptr inbounds float, ptr %v1175, i64 %v1403
  store <8 x float> %v1375, ptr %v1404, align 4
  %v1405 = add i64 %v1327, 7
  %v1406 = mul i64 %v1405, 24
  %v1407 = add i64 %v1325, %v1406
  %v1408 = getelementptr inbounds float, ptr %v1175, i64 %v1407
  store <8 x float> %v1376, ptr %v1408, align 4
  %v1409 = add nsw i64 %v1327, 8
  br label %b218
b220:
  br label %b221
b221:
  %v1410 = phi i64 [ 8, %b220 ], [ %v1419, %b222 ]
  %v1411 = icmp slt i64 %v1410, 8
  br i1 %v1411, label %b222, label %b223
b222:
  %v1412 = mul i64 %v1410, 1
  %v1413 = getelementptr inbounds float, ptr %v1324, i64 %v1412
  %v1414 = getelementptr float, ptr %v1413, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1415 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1414, <8 x i1> %v1321, <8 x float> zeroinitializer)
  %v1416 = mul i64 %v1410, 24
  %v1417 = add i64 %v1325, %v1416
  %v1418 = getelementptr inbounds float, ptr %v1175, i64 %v1417
  store <8 x float> %v1415, ptr %v1418, align 4
  %v1419 = add nsw i64 %v1410, 1
  br label %b221
b223:
  br label %b217
b217:
  %v1420 = icmp slt i64 %v1315, 8
  br i1 %v1420, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1421 = phi i64 [ 0, %b224 ], [ %v1430, %b227 ]
  %v1422 = icmp slt i64 %v1421, 8
  br i1 %v1422, label %b227, label %b228
b227:
  %v1423 = mul i64 %v1421, 1
  %v1424 = getelementptr inbounds float, ptr %v1324, i64 %v1423
  %v1425 = getelementptr float, ptr %v1424, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1426 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1425, <8 x i1> %v1321, <8 x float> zeroinitializer)
  %v1427 = mul i64 %v1421, 24
  %v1428 = add i64 %v1325, %v1427
  %v1429 = getelementptr inbounds float, ptr %v1175, i64 %v1428
  store <8 x float> %v1426, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1421, 1
  br label %b226
b228:
  br label %b225
b225:
  %v1431 = add i64 %v1192, 0
  %v1432 = sub i64 8, %v1431
  %v1433 = icmp slt i64 %v1432, 0
  %v1434 = select i1 %v1433, i64 0, i64 %v1432
  %v1435 = icmp ult i64 %v1434, 8
  %v1436 = select i1 %v1435, i64 %v1434, i64 8
  %v1437 = trunc i64 %v1436 to i32
  %v1438 = insertelement <8 x i32> poison, i32 %v1437, i64 0
  %v1439 = shufflevector <8 x i32> %v1438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1440 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1439
  %v1441 = mul i64 %v1431, 8
  %v1442 = add i64 0, %v1441
  %v1443 = getelementptr inbounds float, ptr %v38, i64 %v1442
  %v1444 = add i64 %v1191, 16
  %v1445 = icmp sge i64 %v1434, 8
  br i1 %v1445, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1446 = phi i64 [ 0, %b229 ], [ %v1528, %b232 ]
  %v1447 = icmp slt i64 %v1446, 8
  br i1 %v1447, label %b232, label %b233
b232:
  %v1448 = add i64 %v1446, 0
  %v1449 = getelementptr inbounds float, ptr %v1443, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = add i64 %v1446, 8
  %v1452 = getelementptr inbounds float, ptr %v1443, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = add i64 %v1446, 16
  %v1455 = getelementptr inbounds float, ptr %v1443, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = add i64 %v1446, 24
  %v1458 = getelementptr inbounds float, ptr %v1443, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = add i64 %v1446, 32
  %v1461 = getelementptr inbounds float, ptr %v1443, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = add i64 %v1446, 40
  %v1464 = getelementptr inbounds float, ptr %v1443, i64 %v1463
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = add i64 %v1446, 48
  %v1467 = getelementptr inbounds float, ptr %v1443, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = add i64 %v1446, 56
  %v1470 = getelementptr inbounds float, ptr %v1443, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = shufflevector <8 x float> %v1450, <8 x float> %v1462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1473 = shufflevector <8 x float> %v1450, <8 x float> %v1462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1474 = shufflevector <8 x float> %v1453, <8 x float> %v1465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1475 = shufflevector <8 x float> %v1453, <8 x float> %v1465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1476 = shufflevector <8 x float> %v1456, <8 x float> %v1468, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1477 = shufflevector <8 x float> %v1456, <8 x float> %v1468, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1478 = shufflevector <8 x float> %v1459, <8 x float> %v1471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1479 = shufflevector <8 x float> %v1459, <8 x float> %v1471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1480 = shufflevector <8 x float> %v1472, <8 x float> %v1476, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1481 = shufflevector <8 x float> %v1472, <8 x float> %v1476, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1482 = shufflevector <8 x float> %v1474, <8 x float> %v1478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1483 = shufflevector <8 x float> %v1474, <8 x float> %v1478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1484 = shufflevector <8 x float> %v1473, <8 x float> %v1477, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1485 = shufflevector <8 x float> %v1473, <8 x float> %v1477, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1486 = shufflevector <8 x float> %v1475, <8 x float> %v1479, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1487 = shufflevector <8 x float> %v1475, <8 x float> %v1479, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1488 = shufflevector <8 x float> %v1480, <8 x float> %v1482, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1489 = shufflevector <8 x float> %v1480, <8 x float> %v1482, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1490 = shufflevector <8 x float> %v1481, <8 x float> %v1483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1491 = shufflevector <8 x float> %v1481, <8 x float> %v1483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1492 = shufflevector <8 x float> %v1484, <8 x float> %v1486, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1493 = shufflevector <8 x float> %v1484, <8 x float> %v1486, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1494 = shufflevector <8 x float> %v1485, <8 x float> %v1487, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1495 = shufflevector <8 x float> %v1485, <8 x float> %v1487, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1496 = add i64 %v1446, 0
  %v1497 = mul i64 %v1496, 24
  %v1498 = add i64 %v1444, %v1497
  %v1499 = getelementptr inbounds float, ptr %v1175, i64 %v1498
  store <8 x float> %v1488, ptr %v1499, align 4
  %v1500 = add i64 %v1446, 1
  %v1501 = mul i64 %v1500, 24
  %v1502 = add i64 %v1444, %v1501
  %v1503 = getelementptr inbounds float, ptr %v1175, i64 %v1502
  store <8 x float> %v1489, ptr %v1503, align 4
  %v1504 = add i64 %v1446, 2
  %v1505 = mul i64 %v1504, 24
  %v1506 = add i64 %v1444, %v1505
  %v1507 = getelementptr inbounds float, ptr %v1175, i64 %v1506
  store <8 x float> %v1490, ptr %v1507, align 4
  %v1508 = add i64 %v1446, 3
  %v1509 = mul i64 %v1508, 24
  %v1510 = add i64 %v1444, %v1509
  %v1511 = getelementptr inbounds float, ptr %v1175, i64 %v1510
  store <8 x float> %v1491, ptr %v1511, align 4
  %v1512 = add i64 %v1446, 4
  %v1513 = mul i64 %v1512, 24
  %v1514 = add i64 %v1444, %v1513
  %v1515 = getelementptr inbounds float, ptr %v1175, i64 %v1514
  store <8 x float> %v1492, ptr %v1515, align 4
  %v1516 = add i64 %v1446, 5
  %v1517 = mul i64 %v1516, 24
  %v1518 = add i64 %v1444, %v1517
  %v1519 = getelementptr inbounds float, ptr %v1175, i64 %v1518
  store <8 x float> %v1493, ptr %v1519, align 4
  %v1520 = add i64 %v1446, 6
  %v1521 = mul i64 %v1520, 24
  %v1522 = add i64 %v1444, %v1521
  %v1523 = getelementptr inbounds float, ptr %v1175, i64 %v1522
  store <8 x float> %v1494, ptr %v1523, align 4
  %v1524 = add i64 %v1446, 7
  %v1525 = mul i64 %v1524, 24
  %v1526 = add i64 %v1444, %v1525
  %v1527 = getelementptr inbounds float, ptr %v1175, i64 %v1526
  store <8 x float> %v1495, ptr %v1527, align 4
  %v1528 = add nsw i64 %v1446, 8
  br label %b231
b233:
  br label %b234
b234:
  %v1529 = phi i64 [ 8, %b233 ], [ %v1538, %b235 ]
  %v1530 = icmp slt i64 %v1529, 8
  br i1 %v1530, label %b235, label %b236
b235:
  %v1531 = mul i64 %v1529, 1
  %v1532 = getelementptr inbounds float, ptr %v1443, i64 %v1531
  %v1533 = getelementptr float, ptr %v1532, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1534 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1533, <8 x i1> %v1440, <8 x float> zeroinitializer)
  %v1535 = mul i64 %v1529, 24
  %v1536 = add i64 %v1444, %v1535
  %v1537 = getelementptr inbounds float, ptr %v1175, i64 %v1536
  store <8 x float> %v1534, ptr %v1537, align 4
  %v1538 = add nsw i64 %v1529, 1
  br label %b234
b236:
  br label %b230
b230:
  %v1539 = icmp slt i64 %v1434, 8
  br i1 %v1539, label %b237, label %b238
b237:
  br label %b239
b239:
  %v1540 = phi i64 [ 0, %b237 ], [ %v1549, %b240 ]
  %v1541 = icmp slt i64 %v1540, 8
  br i1 %v1541, label %b240, label %b241
b240:
  %v1542 = mul i64 %v1540, 1
  %v1543 = getelementptr inbounds float, ptr %v1443, i64 %v1542
  %v1544 = getelementptr float, ptr %v1543, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1545 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1544, <8 x i1> %v1440, <8 x float> zeroinitializer)
  %v1546 = mul i64 %v1540, 24
  %v1547 = add i64 %v1444, %v1546
  %v1548 = getelementptr inbounds float, ptr %v1175, i64 %v1547
  store <8 x float> %v1545, ptr %v1548, align 4
  %v1549 = add nsw i64 %v1540, 1
  br label %b239
b241:
  br label %b238
b238:
  %v1550 = add i64 %v1191, 192
  %v1551 = add nsw i64 %v1189, 1
  br label %b200
b202:
  %v1552 = icmp sgt i64 %v3, 1
  br i1 %v1552, label %b242, label %b243
b242:
  %v1553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1554 = atomicrmw add ptr %v1553, i64 1 acq_rel
  %v1555 = mul i64 %v3, 16
  br label %b244
b244:
  %v1556 = load atomic i64, ptr %v1553 acquire, align 8
  %v1557 = icmp slt i64 %v1556, %v1555
  br i1 %v1557, label %b245, label %b246
b245:
  %v1558 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  br label %b247
b247:
  %v1559 = phi i64 [ 0, %b243 ], [ %v1802, %b252 ]
  %v1560 = icmp slt i64 %v1559, %v5
  br i1 %v1560, label %b248, label %b249
b248:
  %v1562 = add i64 %v7, 0
  %v1563 = sdiv i64 %v1562, 1
  %v1564 = add i64 %v2, 1
  %v1565 = mul i64 %v1563, %v2
  %v1566 = sdiv i64 %v1565, %v3
  %v1567 = mul i64 %v1566, 1
  %v1568 = icmp slt i64 %v1567, %v7
  %v1569 = select i1 %v1568, i64 %v1567, i64 %v7
  %v1570 = mul i64 %v1563, %v1564
  %v1571 = sdiv i64 %v1570, %v3
  %v1572 = mul i64 %v1571, 1
  %v1573 = icmp slt i64 %v1572, %v7
  %v1574 = select i1 %v1573, i64 %v1572, i64 %v7
  br label %b250
b250:
  %v1575 = phi i64 [ %v1569, %b248 ], [ %v1801, %b255 ]
  %v1576 = icmp slt i64 %v1575, %v1574
  br i1 %v1576, label %b251, label %b252
b251:
  %v1577 = add i64 %v1575, 96
  %v1578 = icmp slt i64 %v1577, %v1574
  %v1579 = select i1 %v1578, i64 %v1577, i64 %v1574
  br label %b253
b253:
  %v1580 = phi i64 [ 0, %b251 ], [ %v1800, %b258 ]
  %v1581 = icmp slt i64 %v1580, 1
  br i1 %v1581, label %b254, label %b255
b254:
  %v1582 = sub i64 %v1579, %v1575
  %v1583 = sub i64 4, 1
  %v1584 = add i64 %v1582, %v1583
  %v1585 = sdiv i64 %v1584, 4
  br label %b256
b256:
  %v1586 = phi i64 [ 0, %b254 ], [ %v1799, %b263 ]
  %v1587 = icmp slt i64 %v1586, %v1585
  br i1 %v1587, label %b257, label %b258
b257:
  %v1588 = mul i64 %v1582, %v1586
  %v1589 = sdiv i64 %v1588, %v1585
  %v1590 = add i64 %v1575, %v1589
  %v1591 = add i64 %v1586, 1
  %v1592 = mul i64 %v1582, %v1591
  %v1593 = sdiv i64 %v1592, %v1585
  %v1594 = add i64 %v1575, %v1593
  %v1595 = mul i64 %v1580, 192
  %v1596 = getelementptr inbounds float, ptr %v1175, i64 %v1595
  %v1597 = sub i64 %v1594, %v1590
  %v1598 = add i64 %v1559, 0
  %v1599 = and i64 %v1598, %v162
  %v1600 = mul i64 %v1599, %v7
  %v1601 = add i64 %v1600, %v1590
  %v1602 = mul i64 %v1601, 8
  %v1603 = getelementptr inbounds float, ptr %v50, i64 %v1602
  %v1604 = getelementptr inbounds float, ptr %v1603, i64 0
  %v1605 = sub i64 %v1597, 1
  %v1606 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1605
  %v1607 = load ptr, ptr %v1606, align 4
  %v1608 = icmp sgt i64 %v1597, 0
  br i1 %v1608, label %b259, label %b260
b259:
  call void %v1607(ptr %v1604, i64 8, ptr %v1596, i64 8, ptr %v1561)
  br label %b260
b260:
  %v1609 = add i64 %v1595, 192
  br label %b261
b261:
  %v1610 = phi i64 [ %v1590, %b260 ], [ %v1798, %b266 ]
  %v1611 = icmp slt i64 %v1610, %v1594
  br i1 %v1611, label %b262, label %b263
b262:
  %v1612 = sub i64 %v1610, %v1590
  %v1613 = mul i64 %v1612, 24
  %v1614 = getelementptr inbounds float, ptr %v1561, i64 %v1613
  %v1615 = add i64 %v1559, 0
  %v1616 = and i64 %v1615, %v168
  %v1617 = mul i64 %v1616, %v7
  %v1618 = add i64 %v1617, %v1610
  %v1619 = mul i64 %v1618, 40
  %v1620 = getelementptr inbounds float, ptr %v108, i64 %v1619
  %v1621 = mul i64 %v1610, 8
  %v1622 = getelementptr inbounds float, ptr %v94, i64 %v1621
  %v1623 = mul i64 %v1610, 8
  %v1624 = getelementptr inbounds float, ptr %v96, i64 %v1623
  %v1625 = mul i64 %v1610, 8
  %v1626 = getelementptr inbounds float, ptr %v98, i64 %v1625
  %v1627 = add i64 %v1559, 0
  %v1628 = and i64 %v1627, %v162
  %v1629 = mul i64 %v1628, %v7
  %v1630 = add i64 %v1629, %v1610
  %v1631 = mul i64 %v1630, 8
  %v1632 = getelementptr inbounds float, ptr %v50, i64 %v1631
  %v1633 = add i64 %v1559, 0
  %v1634 = and i64 %v1633, %v170
  %v1635 = mul i64 %v1634, %v7
  %v1636 = add i64 %v1635, %v1610
  %v1637 = mul i64 %v1636, 8
  %v1638 = getelementptr inbounds float, ptr %v110, i64 %v1637
  %v1639 = add i64 %v1559, 0
  %v1640 = and i64 %v1639, %v172
  %v1641 = mul i64 %v1640, %v7
  %v1642 = add i64 %v1641, %v1610
  %v1643 = mul i64 %v1642, 8
  %v1644 = getelementptr inbounds float, ptr %v112, i64 %v1643
  %v1645 = add i64 %v1559, 0
  %v1646 = and i64 %v1645, %v174
  %v1647 = mul i64 %v1646, %v7
  %v1648 = add i64 %v1647, %v1610
  %v1649 = mul i64 %v1648, 8
  %v1650 = getelementptr inbounds float, ptr %v114, i64 %v1649
  %v1651 = add i64 %v1559, 1
  %v1652 = and i64 %v1651, %v162
  %v1653 = mul i64 %v1652, %v7
  %v1654 = add i64 %v1653, %v1610
  %v1655 = mul i64 %v1654, 8
  %v1656 = getelementptr inbounds float, ptr %v50, i64 %v1655
  br label %b264
b264:
  %v1657 = phi i64 [ 0, %b262 ], [ %v1797, %b265 ]
  %v1658 = icmp slt i64 %v1657, 1
  br i1 %v1658, label %b265, label %b266
b265:
  %v1659 = mul i64 %v1580, 1
  %v1660 = add i64 %v1659, %v1657
  %v1661 = mul i64 %v1660, 8
  %v1662 = add i64 0, %v1657
  %v1663 = mul i64 %v1662, 8
  %v1664 = getelementptr inbounds float, ptr %v1614, i64 %v1663
  %v1665 = load <8 x float>, ptr %v1664, align 4
  %v1666 = add i64 1, %v1657
  %v1667 = mul i64 %v1666, 8
  %v1668 = getelementptr inbounds float, ptr %v1614, i64 %v1667
  %v1669 = load <8 x float>, ptr %v1668, align 4
  %v1670 = add i64 2, %v1657
  %v1671 = mul i64 %v1670, 8
  %v1672 = getelementptr inbounds float, ptr %v1614, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = add i64 0, %v1661
  %v1675 = getelementptr inbounds float, ptr %v1620, i64 %v1674
  %v1676 = load <8 x float>, ptr %v1675, align 4
  %v1677 = fadd <8 x float> %v1676, %v1665
  %v1678 = add i64 0, %v1661
  %v1679 = getelementptr inbounds float, ptr %v1622, i64 %v1678
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = fadd <8 x float> %v1677, %v1680
  %v1682 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1681)
  %v1683 = fneg <8 x float> %v1682
  %v1684 = fcmp olt <8 x float> %v1683, splat (float 0xC05A400000000000)
  %v1685 = select <8 x i1> %v1684, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1683
  %v1686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1685, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1687 = fsub <8 x float> %v1686, splat (float 0x4168000000000000)
  %v1688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1687, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1685)
  %v1689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1687, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1688)
  %v1690 = bitcast <8 x float> %v1686 to <8 x i32>
  %v1691 = fmul <8 x float> %v1689, %v1689
  %v1692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1689, <8 x float> splat (float 0x3F81227F40000000))
  %v1693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1692, <8 x float> %v1689, <8 x float> splat (float 0x3FA5556740000000))
  %v1694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1693, <8 x float> %v1689, <8 x float> splat (float 0x3FC5554B00000000))
  %v1695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1694, <8 x float> %v1689, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1691, <8 x float> %v1695, <8 x float> %v1689)
  %v1697 = sub <8 x i32> %v1690, splat (i32 1262485250)
  %v1698 = lshr <8 x i32> %v1697, splat (i32 1)
  %v1699 = sub <8 x i32> %v1697, %v1698
  %v1700 = shl <8 x i32> %v1698, splat (i32 23)
  %v1701 = bitcast <8 x i32> %v1700 to <8 x float>
  %v1702 = shl <8 x i32> %v1699, splat (i32 23)
  %v1703 = bitcast <8 x i32> %v1702 to <8 x float>
  %v1704 = fadd <8 x float> %v1696, splat (float 0x3FF0000000000000)
  %v1705 = fmul <8 x float> %v1704, %v1701
  %v1706 = fmul <8 x float> %v1705, %v1703
  %v1707 = fcmp olt <8 x float> %v1681, splat (float 0x0000000000000000)
  %v1708 = select <8 x i1> %v1707, <8 x float> %v1706, <8 x float> splat (float 0x3FF0000000000000)
  %v1709 = fadd <8 x float> %v1706, splat (float 0x3FF0000000000000)
  %v1710 = fdiv <8 x float> %v1708, %v1709
  %v1711 = add i64 8, %v1661
  %v1712 = getelementptr inbounds float, ptr %v1620, i64 %v1711
  %v1713 = load <8 x float>, ptr %v1712, align 4
  %v1714 = fadd <8 x float> %v1713, %v1669
  %v1715 = add i64 0, %v1661
  %v1716 = getelementptr inbounds float, ptr %v1624, i64 %v1715
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = fadd <8 x float> %v1714, %v1717
  %v1719 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1718)
  %v1720 = fneg <8 x float> %v1719
  %v1721 = fcmp olt <8 x float> %v1720, splat (float 0xC05A400000000000)
  %v1722 = select <8 x i1> %v1721, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1720
  %v1723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1722, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1724 = fsub <8 x float> %v1723, splat (float 0x4168000000000000)
  %v1725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1724, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1722)
  %v1726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1724, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1725)
  %v1727 = bitcast <8 x float> %v1723 to <8 x i32>
  %v1728 = fmul <8 x float> %v1726, %v1726
  %v1729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1726, <8 x float> splat (float 0x3F81227F40000000))
  %v1730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1729, <8 x float> %v1726, <8 x float> splat (float 0x3FA5556740000000))
  %v1731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1730, <8 x float> %v1726, <8 x float> splat (float 0x3FC5554B00000000))
  %v1732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1731, <8 x float> %v1726, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1728, <8 x float> %v1732, <8 x float> %v1726)
  %v1734 = sub <8 x i32> %v1727, splat (i32 1262485250)
  %v1735 = lshr <8 x i32> %v1734, splat (i32 1)
  %v1736 = sub <8 x i32> %v1734, %v1735
  %v1737 = shl <8 x i32> %v1735, splat (i32 23)
  %v1738 = bitcast <8 x i32> %v1737 to <8 x float>
  %v1739 = shl <8 x i32> %v1736, splat (i32 23)
  %v1740 = bitcast <8 x i32> %v1739 to <8 x float>
  %v1741 = fadd <8 x float> %v1733, splat (float 0x3FF0000000000000)
  %v1742 = fmul <8 x float> %v1741, %v1738
  %v1743 = fmul <8 x float> %v1742, %v1740
  %v1744 = fcmp olt <8 x float> %v1718, splat (float 0x0000000000000000)
  %v1745 = select <8 x i1> %v1744, <8 x float> %v1743, <8 x float> splat (float 0x3FF0000000000000)
  %v1746 = fadd <8 x float> %v1743, splat (float 0x3FF0000000000000)
  %v1747 = fdiv <8 x float> %v1745, %v1746
  %v1748 = add i64 0, %v1661
  %v1749 = getelementptr inbounds float, ptr %v1626, i64 %v1748
  %v1750 = load <8 x float>, ptr %v1749, align 4
  %v1751 = fadd <8 x float> %v1673, %v1750
  %v1752 = add i64 0, %v1661
  %v1753 = getelementptr inbounds float, ptr %v1632, i64 %v1752
  %v1754 = load <8 x float>, ptr %v1753, align 4
  %v1755 = fmul <8 x float> %v1747, %v1754
  %v1756 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1757 = shufflevector <8 x float> %v1756, <8 x float> poison, <8 x i32> zeroinitializer
  %v1758 = fsub <8 x float> %v1757, %v1747
  %v1759 = add i64 16, %v1661
  %v1760 = getelementptr inbounds float, ptr %v1620, i64 %v1759
  %v1761 = load <8 x float>, ptr %v1760, align 4
  %v1762 = fmul <8 x float> %v1710, %v1751
  %v1763 = fadd <8 x float> %v1761, %v1762
  %v1764 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1763)
  %v1765 = fcmp ogt <8 x float> %v1764, splat (float 0x4023000000000000)
  %v1766 = select <8 x i1> %v1765, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1764
  %v1767 = fadd <8 x float> %v1766, %v1766
  %v1768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1767, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1769 = fsub <8 x float> %v1768, splat (float 0x4168000000000000)
  %v1770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1769, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1767)
  %v1771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1769, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1770)
  %v1772 = bitcast <8 x float> %v1768 to <8 x i32>
  %v1773 = fmul <8 x float> %v1771, %v1771
  %v1774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1771, <8 x float> splat (float 0x3F81227F40000000))
  %v1775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1774, <8 x float> %v1771, <8 x float> splat (float 0x3FA5556740000000))
  %v1776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1775, <8 x float> %v1771, <8 x float> splat (float 0x3FC5554B00000000))
  %v1777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1776, <8 x float> %v1771, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1773, <8 x float> %v1777, <8 x float> %v1771)
  %v1779 = shl <8 x i32> %v1772, splat (i32 23)
  %v1780 = add <8 x i32> %v1779, splat (i32 1065353216)
  %v1781 = bitcast <8 x i32> %v1780 to <8 x float>
  %v1782 = fsub <8 x float> %v1781, splat (float 0x3FF0000000000000)
  %v1783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1781, <8 x float> %v1778, <8 x float> %v1782)
  %v1784 = fadd <8 x float> %v1783, splat (float 0x4000000000000000)
  %v1785 = fdiv <8 x float> %v1783, %v1784
  %v1786 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1785, <8 x float> %v1763)
  %v1787 = fmul <8 x float> %v1758, %v1786
  %v1788 = fadd <8 x float> %v1755, %v1787
  %v1789 = add i64 0, %v1661
  %v1790 = getelementptr inbounds float, ptr %v1638, i64 %v1789
  store <8 x float> %v1710, ptr %v1790, align 4
  %v1791 = add i64 0, %v1661
  %v1792 = getelementptr inbounds float, ptr %v1644, i64 %v1791
  store <8 x float> %v1747, ptr %v1792, align 4
  %v1793 = add i64 0, %v1661
  %v1794 = getelementptr inbounds float, ptr %v1650, i64 %v1793
  store <8 x float> %v1751, ptr %v1794, align 4
  %v1795 = add i64 0, %v1661
  %v1796 = getelementptr inbounds float, ptr %v1656, i64 %v1795
  store <8 x float> %v1788, ptr %v1796, align 4
  %v1797 = add nsw i64 %v1657, 1
  br label %b264
b266:
  %v1798 = add nsw i64 %v1610, 1
  br label %b261
b263:
  %v1799 = add nsw i64 %v1586, 1
  br label %b256
b258:
  %v1800 = add nsw i64 %v1580, 1
  br label %b253
b255:
  %v1801 = add nsw i64 %v1575, 96
  br label %b250
b252:
  %v1802 = add nsw i64 %v1559, 1
  br label %b247
b249:
  %v1803 = icmp sgt i64 %v3, 1
  br i1 %v1803, label %b267, label %b268
b267:
  %v1804 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1805 = atomicrmw add ptr %v1804, i64 1 acq_rel
  %v1806 = mul i64 %v3, 17
  br label %b269
b269:
  %v1807 = load atomic i64, ptr %v1804 acquire, align 8
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b270, label %b271
b270:
  %v1809 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  %v1810 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v1811 = load ptr, ptr %v1810, align 4
  %v1812 = getelementptr inbounds float, ptr %v1811, i64 704
  %v1813 = add i64 1, 0
  %v1814 = sdiv i64 %v1813, 1
  %v1815 = add i64 %v2, 1
  %v1816 = mul i64 %v1814, %v2
  %v1817 = sdiv i64 %v1816, %v3
  %v1818 = mul i64 %v1817, 1
  %v1819 = icmp slt i64 %v1818, 1
  %v1820 = select i1 %v1819, i64 %v1818, i64 1
  %v1821 = mul i64 %v1814, %v1815
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, 1
  %v1825 = select i1 %v1824, i64 %v1823, i64 1
  br label %b272
b272:
  %v1826 = phi i64 [ %v1820, %b268 ], [ %v2069, %b297 ]
  %v1827 = icmp slt i64 %v1826, %v1825
  br i1 %v1827, label %b273, label %b274
b273:
  %v1828 = mul i64 %v1826, 128
  %v1829 = mul i64 %v1826, 16
  %v1830 = add i64 %v1829, 0
  %v1831 = sub i64 16, %v1830
  %v1832 = icmp slt i64 %v1831, 0
  %v1833 = select i1 %v1832, i64 0, i64 %v1831
  %v1834 = icmp ult i64 %v1833, 8
  %v1835 = select i1 %v1834, i64 %v1833, i64 8
  %v1836 = trunc i64 %v1835 to i32
  %v1837 = insertelement <8 x i32> poison, i32 %v1836, i64 0
  %v1838 = shufflevector <8 x i32> %v1837, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1839 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1838
  %v1840 = mul i64 %v1830, 8
  %v1841 = add i64 0, %v1840
  %v1842 = getelementptr inbounds float, ptr %v40, i64 %v1841
  %v1843 = add i64 %v1828, 0
  %v1844 = icmp sge i64 %v1833, 8
  br i1 %v1844, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1845 = phi i64 [ 0, %b275 ], [ %v1927, %b278 ]
  %v1846 = icmp slt i64 %v1845, 8
  br i1 %v1846, label %b278, label %b279
b278:
  %v1847 = add i64 %v1845, 0
  %v1848 = getelementptr inbounds float, ptr %v1842, i64 %v1847
  %v1849 = load <8 x float>, ptr %v1848, align 4
  %v1850 = add i64 %v1845, 8
  %v1851 = getelementptr inbounds float, ptr %v1842, i64 %v1850
  %v1852 = load <8 x float>, ptr %v1851, align 4
  %v1853 = add i64 %v1845, 16
  %v1854 = getelementptr inbounds float, ptr %v1842, i64 %v1853
  %v1855 = load <8 x float>, ptr %v1854, align 4
  %v1856 = add i64 %v1845, 24
  %v1857 = getelementptr inbounds float, ptr %v1842, i64 %v1856
  %v1858 = load <8 x float>, ptr %v1857, align 4
  %v1859 = add i64 %v1845, 32
  %v1860 = getelementptr inbounds float, ptr %v1842, i64 %v1859
  %v1861 = load <8 x float>, ptr %v1860, align 4
  %v1862 = add i64 %v1845, 40
  %v1863 = getelementptr inbounds float, ptr %v1842, i64 %v1862
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = add i64 %v1845, 48
  %v1866 = getelementptr inbounds float, ptr %v1842, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = add i64 %v1845, 56
  %v1869 = getelementptr inbounds float, ptr %v1842, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = shufflevector <8 x float> %v1849, <8 x float> %v1861, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1872 = shufflevector <8 x float> %v1849, <8 x float> %v1861, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1873 = shufflevector <8 x float> %v1852, <8 x float> %v1864, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1874 = shufflevector <8 x float> %v1852, <8 x float> %v1864, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1875 = shufflevector <8 x float> %v1855, <8 x float> %v1867, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1876 = shufflevector <8 x float> %v1855, <8 x float> %v1867, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1877 = shufflevector <8 x float> %v1858, <8 x float> %v1870, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1878 = shufflevector <8 x float> %v1858, <8 x float> %v1870, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1879 = shufflevector <8 x float> %v1871, <8 x float> %v1875, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1880 = shufflevector <8 x float> %v1871, <8 x float> %v1875, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1881 = shufflevector <8 x float> %v1873, <8 x float> %v1877, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1882 = shufflevector <8 x float> %v1873, <8 x float> %v1877, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1883 = shufflevector <8 x float> %v1872, <8 x float> %v1876, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1884 = shufflevector <8 x float> %v1872, <8 x float> %v1876, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1885 = shufflevector <8 x float> %v1874, <8 x float> %v1878, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1886 = shufflevector <8 x float> %v1874, <8 x float> %v1878, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1887 = shufflevector <8 x float> %v1879, <8 x float> %v1881, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1888 = shufflevector <8 x float> %v1879, <8 x float> %v1881, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1889 = shufflevector <8 x float> %v1880, <8 x float> %v1882, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1890 = shufflevector <8 x float> %v1880, <8 x float> %v1882, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1891 = shufflevector <8 x float> %v1883, <8 x float> %v1885, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1892 = shufflevector <8 x float> %v1883, <8 x float> %v1885, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1893 = shufflevector <8 x float> %v1884, <8 x float> %v1886, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1894 = shufflevector <8 x float> %v1884, <8 x float> %v1886, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1895 = add i64 %v1845, 0
  %v1896 = mul i64 %v1895, 16
  %v1897 = add i64 %v1843, %v1896
  %v1898 = getelementptr inbounds float, ptr %v1812, i64 %v1897
  store <8 x float> %v1887, ptr %v1898, align 4
  %v1899 = add i64 %v1845, 1
  %v1900 = mul i64 %v1899, 16
  %v1901 = add i64 %v1843, %v1900
  %v1902 = getelementptr inbounds float, ptr %v1812, i64 %v1901
  store <8 x float> %v1888, ptr %v1902, align 4
  %v1903 = add i64 %v1845, 2
  %v1904 = mul i64 %v1903, 16
  %v1905 = add i64 %v1843, %v1904
  %v1906 = getelementptr inbounds float, ptr %v1812, i64 %v1905
  store <8 x float> %v1889, ptr %v1906, align 4
  %v1907 = add i64 %v1845, 3
  %v1908 = mul i64 %v1907, 16
  %v1909 = add i64 %v1843, %v1908
  %v1910 = getelementptr inbounds float, ptr %v1812, i64 %v1909
  store <8 x float> %v1890, ptr %v1910, align 4
  %v1911 = add i64 %v1845, 4
  %v1912 = mul i64 %v1911, 16
  %v1913 = add i64 %v1843, %v1912
  %v1914 = getelementptr inbounds float, ptr %v1812, i64 %v1913
  store <8 x float> %v1891, ptr %v1914, align 4
  %v1915 = add i64 %v1845, 5
  %v1916 = mul i64 %v1915, 16
  %v1917 = add i64 %v1843, %v1916
  %v1918 = getelementptr inbounds float, ptr %v1812, i64 %v1917
  store <8 x float> %v1892, ptr %v1918, align 4
  %v1919 = add i64 %v1845, 6
  %v1920 = mul i64 %v1919, 16
  %v1921 = add i64 %v1843, %v1920
  %v1922 = getelementptr inbounds float, ptr %v1812, i64 %v1921
  store <8 x float> %v1893, ptr %v1922, align 4
  %v1923 = add i64 %v1845, 7
  %v1924 = mul i64 %v1923, 16
  %v1925 = add i64 %v1843, %v1924
  %v1926 = getelementptr inbounds float, ptr %v1812, i64 %v1925
  store <8 x float> %v1894, ptr %v1926, align 4
  %v1927 = add nsw i64 %v1845, 8
  br label %b277
b279:
  br label %b280
b280:
  %v1928 = phi i64 [ 8, %b279 ], [ %v1937, %b281 ]
  %v1929 = icmp slt i64 %v1928, 8
  br i1 %v1929, label %b281, label %b282
b281:
  %v1930 = mul i64 %v1928, 1
  %v1931 = getelementptr inbounds float, ptr %v1842, i64 %v1930
  %v1932 = getelementptr float, ptr %v1931, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1933 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1932, <8 x i1> %v1839, <8 x float> zeroinitializer)
  %v1934 = mul i64 %v1928, 16
  %v1935 = add i64 %v1843, %v1934
  %v1936 = getelementptr inbounds float, ptr %v1812, i64 %v1935
  store <8 x float> %v1933, ptr %v1936, align 4
  %v1937 = add nsw i64 %v1928, 1
  br label %b280
b282:
  br label %b276
b276:
  %v1938 = icmp slt i64 %v1833, 8
  br i1 %v1938, label %b283, label %b284
b283:
  br label %b285
b285:
  %v1939 = phi i64 [ 0, %b283 ], [ %v1948, %b286 ]
  %v1940 = icmp slt i64 %v1939, 8
  br i1 %v1940, label %b286, label %b287
b286:
  %v1941 = mul i64 %v1939, 1
  %v1942 = getelementptr inbounds float, ptr %v1842, i64 %v1941
  %v1943 = getelementptr float, ptr %v1942, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1944 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1943, <8 x i1> %v1839, <8 x float> zeroinitializer)
  %v1945 = mul i64 %v1939, 16
  %v1946 = add i64 %v1843, %v1945
  %v1947 = getelementptr inbounds float, ptr %v1812, i64 %v1946
  store <8 x float> %v1944, ptr %v1947, align 4
  %v1948 = add nsw i64 %v1939, 1
  br label %b285
b287:
  br label %b284
b284:
  %v1949 = add i64 %v1829, 8
  %v1950 = sub i64 16, %v1949
  %v1951 = icmp slt i64 %v1950, 0
  %v1952 = select i1 %v1951, i64 0, i64 %v1950
  %v1953 = icmp ult i64 %v1952, 8
  %v1954 = select i1 %v1953, i64 %v1952, i64 8
  %v1955 = trunc i64 %v1954 to i32
  %v1956 = insertelement <8 x i32> poison, i32 %v1955, i64 0
  %v1957 = shufflevector <8 x i32> %v1956, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1958 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1957
  %v1959 = mul i64 %v1949, 8
  %v1960 = add i64 0, %v1959
  %v1961 = getelementptr inbounds float, ptr %v40, i64 %v1960
  %v1962 = add i64 %v1828, 8
  %v1963 = icmp sge i64 %v1952, 8
  br i1 %v1963, label %b288, label %b289
b288:
  br label %b290
b290:
  %v1964 = phi i64 [ 0, %b288 ], [ %v2046, %b291 ]
  %v1965 = icmp slt i64 %v1964, 8
  br i1 %v1965, label %b291, label %b292
b291:
  %v1966 = add i64 %v1964, 0
  %v1967 = getelementptr inbounds float, ptr %v1961, i64 %v1966
  %v1968 = load <8 x float>, ptr %v1967, align 4
  %v1969 = add i64 %v1964, 8
  %v1970 = getelementptr inbounds float, ptr %v1961, i64 %v1969
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = add i64 %v1964, 16
  %v1973 = getelementptr inbounds float, ptr %v1961, i64 %v1972
  %v1974 = load <8 x float>, ptr %v1973, align 4
  %v1975 = add i64 %v1964, 24
  %v1976 = getelementptr inbounds float, ptr %v1961, i64 %v1975
  %v1977 = load <8 x float>, ptr %v1976, align 4
  %v1978 = add i64 %v1964, 32
  %v1979 = getelementptr inbounds float, ptr %v1961, i64 %v1978
  %v1980 = load <8 x float>, ptr %v1979, align 4
  %v1981 = add i64 %v1964, 40
  %v1982 = getelementptr inbounds float, ptr %v1961, i64 %v1981
  %v1983 = load <8 x float>, ptr %v1982, align 4
  %v1984 = add i64 %v1964, 48
  %v1985 = getelementptr inbounds float, ptr %v1961, i64 %v1984
  %v1986 = load <8 x float>, ptr %v1985, align 4
  %v1987 = add i64 %v1964, 56
  %v1988 = getelementptr inbounds float, ptr %v1961, i64 %v1987
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = shufflevector <8 x float> %v1968, <8 x float> %v1980, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1991 = shufflevector <8 x float> %v1968, <8 x float> %v1980, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1992 = shufflevector <8 x float> %v1971, <8 x float> %v1983, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1993 = shufflevector <8 x float> %v1971, <8 x float> %v1983, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1994 = shufflevector <8 x float> %v1974, <8 x float> %v1986, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1995 = shufflevector <8 x float> %v1974, <8 x float> %v1986, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1996 = shufflevector <8 x float> %v1977, <8 x float> %v1989, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1997 = shufflevector <8 x float> %v1977, <8 x float> %v1989, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1998 = shufflevector <8 x float> %v1990, <8 x float> %v1994, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1999 = shufflevector <8 x float> %v1990, <8 x float> %v1994, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2000 = shufflevector <8 x float> %v1992, <8 x float> %v1996, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2001 = shufflevector <8 x float> %v1992, <8 x float> %v1996, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2002 = shufflevector <8 x float> %v1991, <8 x float> %v1995, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2003 = shufflevector <8 x float> %v1991, <8 x float> %v1995, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2004 = shufflevector <8 x float> %v1993, <8 x float> %v1997, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2005 = shufflevector <8 x float> %v1993, <8 x float> %v1997, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2006 = shufflevector <8 x float> %v1998, <8 x float> %v2000, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2007 = shufflevector <8 x float> %v1998, <8 x float> %v2000, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2008 = shufflevector <8 x float> %v1999, <8 x float> %v2001, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2009 = shufflevector <8 x float> %v1999, <8 x float> %v2001, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2010 = shufflevector <8 x float> %v2002, <8 x float> %v2004, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2011 = shufflevector <8 x float> %v2002, <8 x float> %v2004, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2012 = shufflevector <8 x float> %v2003, <8 x float> %v2005, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2013 = shufflevector <8 x float> %v2003, <8 x float> %v2005, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2014 = add i64 %v1964, 0
  %v2015 = mul i64 %v2014, 16
  %v2016 = add i64 %v1962, %v2015
  %v2017 = getelementptr inbounds float, ptr %v1812, i64 %v2016
  store <8 x float> %v2006, ptr %v2017, align 4
  %v2018 = add i64 %v1964, 1
  %v2019 = mul i64 %v2018, 16
  %v2020 = add i64 %v1962, %v2019
  %v2021 = getelementptr inbounds float, ptr %v1812, i64 %v2020
  store <8 x float> %v2007, ptr %v2021, align 4
  %v2022 = add i64 %v1964, 2
  %v2023 = mul i64 %v2022, 16
  %v2024 = add i64 %v1962, %v2023
  %v2025 = getelementptr inbounds float, ptr %v1812, i64 %v2024
  store <8 x float> %v2008, ptr %v2025, align 4
  %v2026 = add i64 %v1964, 3
  %v2027 = mul i64 %v2026, 16
  %v2028 = add i64 %v1962, %v2027
  %v2029 = getelementptr inbounds float, ptr %v1812, i64 %v2028
  store <8 x float> %v2009, ptr %v2029, align 4
  %v2030 = add i64 %v1964, 4
  %v2031 = mul i64 %v2030, 16
  %v2032 = add i64 %v1962, %v2031
  %v2033 = getelementptr inbounds float, ptr %v1812, i64 %v2032
  store <8 x float> %v2010, ptr %v2033, align 4
  %v2034 = add i64 %v1964, 5
  %v2035 = mul i64 %v2034, 16
  %v2036 = add i64 %v1962, %v2035
  %v2037 = getelementptr inbounds float, ptr %v1812, i64 %v2036
  store <8 x float> %v2011, ptr %v2037, align 4
  %v2038 = add i64 %v1964, 6
  %v2039 = mul i64 %v2038, 16
  %v2040 = add i64 %v1962, %v2039
  %v2041 = getelementptr inbounds float, ptr %v1812, i64 %v2040
  store <8 x float> %v2012, ptr %v2041, align 4
  %v2042 = add i64 %v1964, 7
  %v2043 = mul i64 %v2042, 16
  %v2044 = add i64 %v1962, %v2043
  %v2045 = getelementptr inbounds float, ptr %v1812, i64 %v2044
  store <8 x float> %v2013, ptr %v2045, align 4
  %v2046 = add nsw i64 %v1964, 8
  br label %b290
b292:
  br label %b293
b293:
  %v2047 = phi i64 [ 8, %b292 ], [ %v2056, %b294 ]
  %v2048 = icmp slt i64 %v2047, 8
  br i1 %v2048, label %b294, label %b295
b294:
  %v2049 = mul i64 %v2047, 1
  %v2050 = getelementptr inbounds float, ptr %v1961, i64 %v2049
  %v2051 = getelementptr float, ptr %v2050, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2052 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2051, <8 x i1> %v1958, <8 x float> zeroinitializer)
  %v2053 = mul i64 %v2047, 16
  %v2054 = add i64 %v1962, %v2053
  %v2055 = getelementptr inbounds float, ptr %v1812, i64 %v2054
  store <8 x float> %v2052, ptr %v2055, align 4
  %v2056 = add nsw i64 %v2047, 1
  br label %b293
b295:
  br label %b289
b289:
  %v2057 = icmp slt i64 %v1952, 8
  br i1 %v2057, label %b296, label %b297
b296:
  br label %b298
b298:
  %v2058 = phi i64 [ 0, %b296 ], [ %v2067, %b299 ]
  %v2059 = icmp slt i64 %v2058, 8
  br i1 %v2059, label %b299, label %b300
b299:
  %v2060 = mul i64 %v2058, 1
  %v2061 = getelementptr inbounds float, ptr %v1961, i64 %v2060
  %v2062 = getelementptr float, ptr %v2061, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2063 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2062, <8 x i1> %v1958, <8 x float> zeroinitializer)
  %v2064 = mul i64 %v2058, 16
  %v2065 = add i64 %v1962, %v2064
  %v2066 = getelementptr inbounds float, ptr %v1812, i64 %v2065
  store <8 x float> %v2063, ptr %v2066, align 4
  %v2067 = add nsw i64 %v2058, 1
  br label %b298
b300:
  br label %b297
b297:
  %v2068 = add i64 %v1828, 128
  %v2069 = add nsw i64 %v1826, 1
  br label %b272
b274:
  %v2070 = getelementptr inbounds float, ptr %v1811, i64 832
  %v2071 = add i64 1, 0
  %v2072 = sdiv i64 %v2071, 1
  %v2073 = add i64 %v2, 1
  %v2074 = mul i64 %v2072, %v2
  %v2075 = sdiv i64 %v2074, %v3
  %v2076 = mul i64 %v2075, 1
  %v2077 = icmp slt i64 %v2076, 1
  %v2078 = select i1 %v2077, i64 %v2076, i64 1
  %v2079 = mul i64 %v2072, %v2073
  %v2080 = sdiv i64 %v2079, %v3
  %v2081 = mul i64 %v2080, 1
  %v2082 = icmp slt i64 %v2081, 1
  %v2083 = select i1 %v2082, i64 %v2081, i64 1
  br label %b301
b301:
  %v2084 = phi i64 [ %v2078, %b274 ], [ %v2208, %b313 ]
  %v2085 = icmp slt i64 %v2084, %v2083
  br i1 %v2085, label %b302, label %b303
b302:
  %v2086 = mul i64 %v2084, 64
  %v2087 = mul i64 %v2084, 8
  %v2088 = add i64 %v2087, 0
  %v2089 = sub i64 8, %v2088
  %v2090 = icmp slt i64 %v2089, 0
  %v2091 = select i1 %v2090, i64 0, i64 %v2089
  %v2092 = icmp ult i64 %v2091, 8
  %v2093 = select i1 %v2092, i64 %v2091, i64 8
  %v2094 = trunc i64 %v2093 to i32
  %v2095 = insertelement <8 x i32> poison, i32 %v2094, i64 0
  %v2096 = shufflevector <8 x i32> %v2095, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2097 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2096
  %v2098 = mul i64 %v2088, 8
  %v2099 = add i64 0, %v2098
  %v2100 = getelementptr inbounds float, ptr %v42, i64 %v2099
  %v2101 = add i64 %v2086, 0
  %v2102 = icmp sge i64 %v2091, 8
  br i1 %v2102, label %b304, label %b305
b304:
  br label %b306
b306:
  %v2103 = phi i64 [ 0, %b304 ], [ %v2185, %b307 ]
  %v2104 = icmp slt i64 %v2103, 8
  br i1 %v2104, label %b307, label %b308
b307:
  %v2105 = add i64 %v2103, 0
  %v2106 = getelementptr inbounds float, ptr %v2100, i64 %v2105
  %v2107 = load <8 x float>, ptr %v2106, align 4
  %v2108 = add i64 %v2103, 8
  %v2109 = getelementptr inbounds float, ptr %v2100, i64 %v2108
  %v2110 = load <8 x float>, ptr %v2109, align 4
  %v2111 = add i64 %v2103, 16
  %v2112 = getelementptr inbounds float, ptr %v2100, i64 %v2111
  %v2113 = load <8 x float>, ptr %v2112, align 4
  %v2114 = add i64 %v2103, 24
  %v2115 = getelementptr inbounds float, ptr %v2100, i64 %v2114
  %v2116 = load <8 x float>, ptr %v2115, align 4
  %v2117 = add i64 %v2103, 32
  %v2118 = getelementptr inbounds float, ptr %v2100, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = add i64 %v2103, 40
  %v2121 = getelementptr inbounds float, ptr %v2100, i64 %v2120
  %v2122 = load <8 x float>, ptr %v2121, align 4
  %v2123 = add i64 %v2103, 48
  %v2124 = getelementptr inbounds float, ptr %v2100, i64 %v2123
  %v2125 = load <8 x float>, ptr %v2124, align 4
  %v2126 = add i64 %v2103, 56
  %v2127 = getelementptr inbounds float, ptr %v2100, i64 %v2126
  %v2128 = load <8 x float>, ptr %v2127, align 4
  %v2129 = shufflevector <8 x float> %v2107, <8 x float> %v2119, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2130 = shufflevector <8 x float> %v2107, <8 x float> %v2119, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2131 = shufflevector <8 x float> %v2110, <8 x float> %v2122, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2132 = shufflevector <8 x float> %v2110, <8 x float> %v2122, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2133 = shufflevector <8 x float> %v2113, <8 x float> %v2125, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2134 = shufflevector <8 x float> %v2113, <8 x float> %v2125, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2135 = shufflevector <8 x float> %v2116, <8 x float> %v2128, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2136 = shufflevector <8 x float> %v2116, <8 x float> %v2128, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2137 = shufflevector <8 x float> %v2129, <8 x float> %v2133, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2138 = shufflevector <8 x float> %v2129, <8 x float> %v2133, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2139 = shufflevector <8 x float> %v2131, <8 x float> %v2135, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2140 = shufflevector <8 x float> %v2131, <8 x float> %v2135, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2141 = shufflevector <8 x float> %v2130, <8 x float> %v2134, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2142 = shufflevector <8 x float> %v2130, <8 x float> %v2134, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2143 = shufflevector <8 x float> %v2132, <8 x float> %v2136, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2144 = shufflevector <8 x float> %v2132, <8 x float> %v2136, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2145 = shufflevector <8 x float> %v2137, <8 x float> %v2139, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2146 = shufflevector <8 x float> %v2137, <8 x float> %v2139, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2147 = shufflevector <8 x float> %v2138, <8 x float> %v2140, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2148 = shufflevector <8 x float> %v2138, <8 x float> %v2140, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2149 = shufflevector <8 x float> %v2141, <8 x float> %v2143, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2150 = shufflevector <8 x float> %v2141, <8 x float> %v2143, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2151 = shufflevector <8 x float> %v2142, <8 x float> %v2144, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2152 = shufflevector <8 x float> %v2142, <8 x float> %v2144, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2153 = add i64 %v2103, 0
  %v2154 = mul i64 %v2153, 8
  %v2155 = add i64 %v2101, %v2154
  %v2156 = getelementptr inbounds float, ptr %v2070, i64 %v2155
  store <8 x float> %v2145, ptr %v2156, align 4
  %v2157 = add i64 %v2103, 1
  %v2158 = mul i64 %v2157, 8
  %v2159 = add i64 %v2101, %v2158
  %v2160 = getelementptr inbounds float, ptr %v2070, i64 %v2159
  store <8 x float> %v2146, ptr %v2160, align 4
  %v2161 = add i64 %v2103, 2
  %v2162 = mul i64 %v2161, 8
  %v2163 = add i64 %v2101, %v2162
  %v2164 = getelementptr inbounds float, ptr %v2070, i64 %v2163
  store <8 x float> %v2147, ptr %v2164, align 4
  %v2165 = add i64 %v2103, 3
  %v2166 = mul i64 %v2165, 8
  %v2167 = add i64 %v2101, %v2166
  %v2168 = getelementptr inbounds float, ptr %v2070, i64 %v2167
  store <8 x float> %v2148, ptr %v2168, align 4
  %v2169 = add i64 %v2103, 4
  %v2170 = mul i64 %v2169, 8
  %v2171 = add i64 %v2101, %v2170
  %v2172 = getelementptr inbounds float, ptr %v2070, i64 %v2171
  store <8 x float> %v2149, ptr %v2172, align 4
  %v2173 = add i64 %v2103, 5
  %v2174 = mul i64 %v2173, 8
  %v2175 = add i64 %v2101, %v2174
  %v2176 = getelementptr inbounds float, ptr %v2070, i64 %v2175
  store <8 x float> %v2150, ptr %v2176, align 4
  %v2177 = add i64 %v2103, 6
  %v2178 = mul i64 %v2177, 8
  %v2179 = add i64 %v2101, %v2178
  %v2180 = getelementptr inbounds float, ptr %v2070, i64 %v2179
  store <8 x float> %v2151, ptr %v2180, align 4
  %v2181 = add i64 %v2103, 7
  %v2182 = mul i64 %v2181, 8
  %v2183 = add i64 %v2101, %v2182
  %v2184 = getelementptr inbounds float, ptr %v2070, i64 %v2183
  store <8 x float> %v2152, ptr %v2184, align 4
  %v2185 = add nsw i64 %v2103, 8
  br label %b306
b308:
  br label %b309
b309:
  %v2186 = phi i64 [ 8, %b308 ], [ %v2195, %b310 ]
  %v2187 = icmp slt i64 %v2186, 8
  br i1 %v2187, label %b310, label %b311
b310:
  %v2188 = mul i64 %v2186, 1
  %v2189 = getelementptr inbounds float, ptr %v2100, i64 %v2188
  %v2190 = getelementptr float, ptr %v2189, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2191 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2190, <8 x i1> %v2097, <8 x float> zeroinitializer)
  %v2192 = mul i64 %v2186, 8
  %v2193 = add i64 %v2101, %v2192
  %v2194 = getelementptr inbounds float, ptr %v2070, i64 %v2193
  store <8 x float> %v2191, ptr %v2194, align 4
  %v2195 = add nsw i64 %v2186, 1
  br label %b309
b311:
  br label %b305
b305:
  %v2196 = icmp slt i64 %v2091, 8
  br i1 %v2196, label %b312, label %b313
b312:
  br label %b314
b314:
  %v2197 = phi i64 [ 0, %b312 ], [ %v2206, %b315 ]
  %v2198 = icmp slt i64 %v2197, 8
  br i1 %v2198, label %b315, label %b316
b315:
  %v2199 = mul i64 %v2197, 1
  %v2200 = getelementptr inbounds float, ptr %v2100, i64 %v2199
  %v2201 = getelementptr float, ptr %v2200, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2202 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2201, <8 x i1> %v2097, <8 x float> zeroinitializer)
  %v2203 = mul i64 %v2197, 8
  %v2204 = add i64 %v2101, %v2203
  %v2205 = getelementptr inbounds float, ptr %v2070, i64 %v2204
  store <8 x float> %v2202, ptr %v2205, align 4
  %v2206 = add nsw i64 %v2197, 1
  br label %b314
b316:
  br label %b313
b313:
  %v2207 = add i64 %v2086, 64
  %v2208 = add nsw i64 %v2084, 1
  br label %b301
b303:
  %v2209 = icmp sgt i64 %v3, 1
  br i1 %v2209, label %b317, label %b318
b317:
  %v2210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2211 = atomicrmw add ptr %v2210, i64 1 acq_rel
  %v2212 = mul i64 %v3, 18
  br label %b319
b319:
  %v2213 = load atomic i64, ptr %v2210 acquire, align 8
  %v2214 = icmp slt i64 %v2213, %v2212
  br i1 %v2214, label %b320, label %b321
b320:
  %v2215 = call i32 @sched_yield()
  br label %b319
b321:
  br label %b318
b318:
  %v2217 = add i64 %v8, 0
  %v2218 = sdiv i64 %v2217, 1
  %v2219 = add i64 %v2, 1
  %v2220 = mul i64 %v2218, %v2
  %v2221 = sdiv i64 %v2220, %v3
  %v2222 = mul i64 %v2221, 1
  %v2223 = icmp slt i64 %v2222, %v8
  %v2224 = select i1 %v2223, i64 %v2222, i64 %v8
  %v2225 = mul i64 %v2218, %v2219
  %v2226 = sdiv i64 %v2225, %v3
  %v2227 = mul i64 %v2226, 1
  %v2228 = icmp slt i64 %v2227, %v8
  %v2229 = select i1 %v2228, i64 %v2227, i64 %v8
  br label %b322
b322:
  %v2230 = phi i64 [ %v2224, %b318 ], [ %v2298, %b327 ]
  %v2231 = icmp slt i64 %v2230, %v2229
  br i1 %v2231, label %b323, label %b324
b323:
  %v2232 = add i64 %v2230, 96
  %v2233 = icmp slt i64 %v2232, %v2229
  %v2234 = select i1 %v2233, i64 %v2232, i64 %v2229
  br label %b325
b325:
  %v2235 = phi i64 [ 0, %b323 ], [ %v2297, %b330 ]
  %v2236 = icmp slt i64 %v2235, 1
  br i1 %v2236, label %b326, label %b327
b326:
  %v2237 = sub i64 %v2234, %v2230
  %v2238 = sub i64 6, 1
  %v2239 = add i64 %v2237, %v2238
  %v2240 = sdiv i64 %v2239, 6
  br label %b328
b328:
  %v2241 = phi i64 [ 0, %b326 ], [ %v2296, %b335 ]
  %v2242 = icmp slt i64 %v2241, %v2240
  br i1 %v2242, label %b329, label %b330
b329:
  %v2243 = mul i64 %v2237, %v2241
  %v2244 = sdiv i64 %v2243, %v2240
  %v2245 = add i64 %v2230, %v2244
  %v2246 = add i64 %v2241, 1
  %v2247 = mul i64 %v2237, %v2246
  %v2248 = sdiv i64 %v2247, %v2240
  %v2249 = add i64 %v2230, %v2248
  %v2250 = mul i64 %v2235, 128
  %v2251 = getelementptr inbounds float, ptr %v1812, i64 %v2250
  %v2252 = sub i64 %v2249, %v2245
  %v2253 = mul i64 1, %v7
  %v2254 = add i64 %v2245, %v2253
  %v2255 = mul i64 %v2254, 8
  %v2256 = getelementptr inbounds float, ptr %v50, i64 %v2255
  %v2257 = getelementptr inbounds float, ptr %v2256, i64 0
  %v2258 = sub i64 %v2252, 1
  %v2259 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v2258
  %v2260 = load ptr, ptr %v2259, align 4
  %v2261 = icmp sgt i64 %v2252, 0
  br i1 %v2261, label %b331, label %b332
b331:
  call void %v2260(ptr %v2257, i64 8, ptr %v2251, i64 8, ptr %v2216)
  br label %b332
b332:
  %v2262 = add i64 %v2250, 128
  br label %b333
b333:
  %v2263 = phi i64 [ %v2245, %b332 ], [ %v2295, %b338 ]
  %v2264 = icmp slt i64 %v2263, %v2249
  br i1 %v2264, label %b334, label %b335
b334:
  %v2265 = sub i64 %v2263, %v2245
  %v2266 = mul i64 %v2265, 16
  %v2267 = getelementptr inbounds float, ptr %v2216, i64 %v2266
  %v2268 = mul i64 %v2263, 40
  %v2269 = getelementptr inbounds float, ptr %v108, i64 %v2268
  %v2270 = srem i64 %v2263, %v7
  %v2271 = mul i64 %v2270, 16
  %v2272 = getelementptr inbounds float, ptr %v100, i64 %v2271
  %v2273 = mul i64 %v2263, 16
  %v2274 = getelementptr inbounds float, ptr %v116, i64 %v2273
  br label %b336
b336:
  %v2275 = phi i64 [ 0, %b334 ], [ %v2294, %b337 ]
  %v2276 = icmp slt i64 %v2275, 2
  br i1 %v2276, label %b337, label %b338
b337:
  %v2277 = mul i64 %v2235, 2
  %v2278 = add i64 %v2277, %v2275
  %v2279 = mul i64 %v2278, 8
  %v2280 = add i64 0, %v2275
  %v2281 = mul i64 %v2280, 8
  %v2282 = getelementptr inbounds float, ptr %v2267, i64 %v2281
  %v2283 = load <8 x float>, ptr %v2282, align 4
  %v2284 = add i64 24, %v2279
  %v2285 = getelementptr inbounds float, ptr %v2269, i64 %v2284
  %v2286 = load <8 x float>, ptr %v2285, align 4
  %v2287 = fadd <8 x float> %v2283, %v2286
  %v2288 = add i64 0, %v2279
  %v2289 = getelementptr inbounds float, ptr %v2272, i64 %v2288
  %v2290 = load <8 x float>, ptr %v2289, align 4
  %v2291 = fadd <8 x float> %v2287, %v2290
  %v2292 = add i64 0, %v2279
  %v2293 = getelementptr inbounds float, ptr %v2274, i64 %v2292
  store <8 x float> %v2291, ptr %v2293, align 4
  %v2294 = add nsw i64 %v2275, 1
  br label %b336
b338:
  %v2295 = add nsw i64 %v2263, 1
  br label %b333
b335:
  %v2296 = add nsw i64 %v2241, 1
  br label %b328
b330:
  %v2297 = add nsw i64 %v2235, 1
  br label %b325
b327:
  %v2298 = add nsw i64 %v2230, 96
  br label %b322
b324:
  %v2299 = add i64 %v8, 0
  %v2300 = sdiv i64 %v2299, 1
  %v2301 = add i64 %v2, 1
  %v2302 = mul i64 %v2300, %v2
  %v2303 = sdiv i64 %v2302, %v3
  %v2304 = mul i64 %v2303, 1
  %v2305 = icmp slt i64 %v2304, %v8
  %v2306 = select i1 %v2305, i64 %v2304, i64 %v8
  %v2307 = mul i64 %v2300, %v2301
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 1
  %v2310 = icmp slt i64 %v2309, %v8
  %v2311 = select i1 %v2310, i64 %v2309, i64 %v8
  br label %b339
b339:
  %v2312 = phi i64 [ %v2306, %b324 ], [ %v2334, %b344 ]
  %v2313 = icmp slt i64 %v2312, %v2311
  br i1 %v2313, label %b340, label %b341
b340:
  br label %b342
b342:
  %v2314 = phi i64 [ 0, %b340 ], [ %v2333, %b347 ]
  %v2315 = icmp slt i64 %v2314, 8
  br i1 %v2315, label %b343, label %b344
b343:
  br label %b345
b345:
  %v2316 = phi i64 [ 0, %b343 ], [ %v2327, %b346 ]
  %v2317 = phi float [ 0xFFF0000000000000, %b343 ], [ %v2326, %b346 ]
  %v2318 = icmp slt i64 %v2316, 2
  br i1 %v2318, label %b346, label %b347
b346:
  %v2319 = mul i64 %v2312, 16
  %v2320 = getelementptr inbounds float, ptr %v116, i64 %v2319
  %v2321 = mul i64 %v2314, 2
  %v2322 = add i64 0, %v2321
  %v2323 = add i64 %v2322, %v2316
  %v2324 = getelementptr inbounds float, ptr %v2320, i64 %v2323
  %v2325 = load float, ptr %v2324, align 4
  %v2326 = call float @llvm.maximum.f32(float %v2317, float %v2325)
  %v2327 = add nsw i64 %v2316, 1
  br label %b345
b347:
  %v2328 = call float @llvm.maximum.f32(float %v2317, float 0xFFF0000000000000)
  %v2329 = mul i64 %v2312, 8
  %v2330 = getelementptr inbounds float, ptr %v118, i64 %v2329
  %v2331 = add i64 0, %v2314
  %v2332 = getelementptr inbounds float, ptr %v2330, i64 %v2331
  store float %v2328, ptr %v2332, align 4
  %v2333 = add nsw i64 %v2314, 1
  br label %b342
b344:
  %v2334 = add nsw i64 %v2312, 1
  br label %b339
b341:
  %v2336 = add i64 %v8, 0
  %v2337 = sdiv i64 %v2336, 1
  %v2338 = add i64 %v2, 1
  %v2339 = mul i64 %v2337, %v2
  %v2340 = sdiv i64 %v2339, %v3
  %v2341 = mul i64 %v2340, 1
  %v2342 = icmp slt i64 %v2341, %v8
  %v2343 = select i1 %v2342, i64 %v2341, i64 %v8
  %v2344 = mul i64 %v2337, %v2338
  %v2345 = sdiv i64 %v2344, %v3
  %v2346 = mul i64 %v2345, 1
  %v2347 = icmp slt i64 %v2346, %v8
  %v2348 = select i1 %v2347, i64 %v2346, i64 %v8
  br label %b348
b348:
  %v2349 = phi i64 [ %v2343, %b341 ], [ %v2402, %b353 ]
  %v2350 = icmp slt i64 %v2349, %v2348
  br i1 %v2350, label %b349, label %b350
b349:
  %v2351 = add i64 %v2349, 96
  %v2352 = icmp slt i64 %v2351, %v2348
  %v2353 = select i1 %v2352, i64 %v2351, i64 %v2348
  br label %b351
b351:
  %v2354 = phi i64 [ 0, %b349 ], [ %v2401, %b356 ]
  %v2355 = icmp slt i64 %v2354, 1
  br i1 %v2355, label %b352, label %b353
b352:
  %v2356 = sub i64 %v2353, %v2349
  %v2357 = sub i64 8, 1
  %v2358 = add i64 %v2356, %v2357
  %v2359 = sdiv i64 %v2358, 8
  br label %b354
b354:
  %v2360 = phi i64 [ 0, %b352 ], [ %v2400, %b361 ]
  %v2361 = icmp slt i64 %v2360, %v2359
  br i1 %v2361, label %b355, label %b356
b355:
  %v2362 = mul i64 %v2356, %v2360
  %v2363 = sdiv i64 %v2362, %v2359
  %v2364 = add i64 %v2349, %v2363
  %v2365 = add i64 %v2360, 1
  %v2366 = mul i64 %v2356, %v2365
  %v2367 = sdiv i64 %v2366, %v2359
  %v2368 = add i64 %v2349, %v2367
  %v2369 = mul i64 %v2354, 64
  %v2370 = getelementptr inbounds float, ptr %v2070, i64 %v2369
  %v2371 = sub i64 %v2368, %v2364
  %v2372 = mul i64 %v2364, 8
  %v2373 = getelementptr inbounds float, ptr %v118, i64 %v2372
  %v2374 = getelementptr inbounds float, ptr %v2373, i64 0
  %v2375 = sub i64 %v2371, 1
  %v2376 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2375
  %v2377 = load ptr, ptr %v2376, align 4
  %v2378 = icmp sgt i64 %v2371, 0
  br i1 %v2378, label %b357, label %b358
b357:
  call void %v2377(ptr %v2374, i64 8, ptr %v2370, i64 8, ptr %v2335)
  br label %b358
b358:
  %v2379 = add i64 %v2369, 64
  br label %b359
b359:
  %v2380 = phi i64 [ %v2364, %b358 ], [ %v2399, %b364 ]
  %v2381 = icmp slt i64 %v2380, %v2368
  br i1 %v2381, label %b360, label %b361
b360:
  %v2382 = sub i64 %v2380, %v2364
  %v2383 = mul i64 %v2382, 8
  %v2384 = getelementptr inbounds float, ptr %v2335, i64 %v2383
  %v2385 = mul i64 %v2380, 8
  %v2386 = getelementptr inbounds float, ptr %v54, i64 %v2385
  br label %b362
b362:
  %v2387 = phi i64 [ 0, %b360 ], [ %v2398, %b363 ]
  %v2388 = icmp slt i64 %v2387, 1
  br i1 %v2388, label %b363, label %b364
b363:
  %v2389 = mul i64 %v2354, 1
  %v2390 = add i64 %v2389, %v2387
  %v2391 = mul i64 %v2390, 8
  %v2392 = add i64 0, %v2387
  %v2393 = mul i64 %v2392, 8
  %v2394 = getelementptr inbounds float, ptr %v2384, i64 %v2393
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = add i64 0, %v2391
  %v2397 = getelementptr inbounds float, ptr %v2386, i64 %v2396
  store <8 x float> %v2395, ptr %v2397, align 4
  %v2398 = add nsw i64 %v2387, 1
  br label %b362
b364:
  %v2399 = add nsw i64 %v2380, 1
  br label %b359
b361:
  %v2400 = add nsw i64 %v2360, 1
  br label %b354
b356:
  %v2401 = add nsw i64 %v2354, 1
  br label %b351
b353:
  %v2402 = add nsw i64 %v2349, 96
  br label %b348
b350:
  %v2403 = add i64 %v8, 0
  %v2404 = sdiv i64 %v2403, 1
  %v2405 = add i64 %v2, 1
  %v2406 = mul i64 %v2404, %v2
  %v2407 = sdiv i64 %v2406, %v3
  %v2408 = mul i64 %v2407, 1
  %v2409 = icmp slt i64 %v2408, %v8
  %v2410 = select i1 %v2409, i64 %v2408, i64 %v8
  %v2411 = mul i64 %v2404, %v2405
  %v2412 = sdiv i64 %v2411, %v3
  %v2413 = mul i64 %v2412, 1
  %v2414 = icmp slt i64 %v2413, %v8
  %v2415 = select i1 %v2414, i64 %v2413, i64 %v8
  br label %b365
b365:
  %v2416 = phi i64 [ %v2410, %b350 ], [ %v2445, %b370 ]
  %v2417 = icmp slt i64 %v2416, %v2415
  br i1 %v2417, label %b366, label %b367
b366:
  br label %b368
b368:
  %v2418 = phi i64 [ 0, %b366 ], [ %v2444, %b373 ]
  %v2419 = icmp slt i64 %v2418, 8
  br i1 %v2419, label %b369, label %b370
b369:
  br label %b371
b371:
  %v2420 = phi i64 [ 0, %b369 ], [ %v2438, %b372 ]
  %v2421 = phi float [ 0x0000000000000000, %b369 ], [ %v2437, %b372 ]
  %v2422 = icmp slt i64 %v2420, 2
  br i1 %v2422, label %b372, label %b373
b372:
  %v2423 = mul i64 %v2416, 16
  %v2424 = getelementptr inbounds float, ptr %v116, i64 %v2423
  %v2425 = mul i64 %v2416, 8
  %v2426 = getelementptr inbounds float, ptr %v118, i64 %v2425
  %v2427 = add i64 0, %v2418
  %v2428 = getelementptr inbounds float, ptr %v2426, i64 %v2427
  %v2429 = load float, ptr %v2428, align 4
  %v2430 = mul i64 %v2418, 2
  %v2431 = add i64 0, %v2430
  %v2432 = add i64 %v2431, %v2420
  %v2433 = getelementptr inbounds float, ptr %v2424, i64 %v2432
  %v2434 = load float, ptr %v2433, align 4
  %v2435 = fcmp oeq float %v2434, %v2429
  %v2436 = select i1 %v2435, float 0x3FF0000000000000, float 0x0000000000000000
  %v2437 = fadd float %v2421, %v2436
  %v2438 = add nsw i64 %v2420, 1
  br label %b371
b373:
  %v2439 = fadd float %v2421, 0x0000000000000000
  %v2440 = mul i64 %v2416, 8
  %v2441 = getelementptr inbounds float, ptr %v120, i64 %v2440
  %v2442 = add i64 0, %v2418
  %v2443 = getelementptr inbounds float, ptr %v2441, i64 %v2442
  store float %v2439, ptr %v2443, align 4
  %v2444 = add nsw i64 %v2418, 1
  br label %b368
b370:
  %v2445 = add nsw i64 %v2416, 1
  br label %b365
b367:
  %v2446 = add i64 %v8, 0
  %v2447 = sdiv i64 %v2446, 1
  %v2448 = add i64 %v2, 1
  %v2449 = mul i64 %v2447, %v2
  %v2450 = sdiv i64 %v2449, %v3
  %v2451 = mul i64 %v2450, 1
  %v2452 = icmp slt i64 %v2451, %v8
  %v2453 = select i1 %v2452, i64 %v2451, i64 %v8
  %v2454 = mul i64 %v2447, %v2448
  %v2455 = sdiv i64 %v2454, %v3
  %v2456 = mul i64 %v2455, 1
  %v2457 = icmp slt i64 %v2456, %v8
  %v2458 = select i1 %v2457, i64 %v2456, i64 %v8
  br label %b374
b374:
  %v2459 = phi i64 [ %v2453, %b367 ], [ %v2500, %b379 ]
  %v2460 = icmp slt i64 %v2459, %v2458
  br i1 %v2460, label %b375, label %b376
b375:
  br label %b377
b377:
  %v2461 = phi i64 [ 0, %b375 ], [ %v2499, %b378 ]
  %v2462 = icmp slt i64 %v2461, 8
  br i1 %v2462, label %b378, label %b379
b378:
  %v2463 = mul i64 %v2459, 16
  %v2464 = getelementptr inbounds float, ptr %v116, i64 %v2463
  %v2465 = mul i64 %v2459, 8
  %v2466 = getelementptr inbounds float, ptr %v118, i64 %v2465
  %v2467 = add i64 0, %v2461
  %v2468 = getelementptr inbounds float, ptr %v2466, i64 %v2467
  %v2469 = load float, ptr %v2468, align 4
  %v2470 = mul i64 %v2459, 8
  %v2471 = getelementptr inbounds float, ptr %v120, i64 %v2470
  %v2472 = add i64 0, %v2461
  %v2473 = getelementptr inbounds float, ptr %v2471, i64 %v2472
  %v2474 = load float, ptr %v2473, align 4
  %v2475 = mul i64 %v2459, 16
  %v2476 = getelementptr inbounds float, ptr %v122, i64 %v2475
  %v2477 = icmp ult i64 2, 8
  %v2478 = select i1 %v2477, i64 2, i64 8
  %v2479 = trunc i64 %v2478 to i32
  %v2480 = insertelement <8 x i32> poison, i32 %v2479, i64 0
  %v2481 = shufflevector <8 x i32> %v2480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2481
  %v2483 = mul i64 %v2461, 2
  %v2484 = add i64 0, %v2483
  %v2485 = add i64 %v2484, 0
  %v2486 = getelementptr inbounds float, ptr %v2464, i64 %v2485
  %v2487 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2486, <8 x i1> %v2482, <8 x float> zeroinitializer)
  %v2488 = insertelement <8 x float> poison, float %v2469, i64 0
  %v2489 = shufflevector <8 x float> %v2488, <8 x float> poison, <8 x i32> zeroinitializer
  %v2490 = fcmp oeq <8 x float> %v2487, %v2489
  %v2491 = select <8 x i1> %v2490, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2492 = insertelement <8 x float> poison, float %v2474, i64 0
  %v2493 = shufflevector <8 x float> %v2492, <8 x float> poison, <8 x i32> zeroinitializer
  %v2494 = fdiv <8 x float> %v2491, %v2493
  %v2495 = mul i64 %v2461, 2
  %v2496 = add i64 0, %v2495
  %v2497 = add i64 %v2496, 0
  %v2498 = getelementptr inbounds float, ptr %v2476, i64 %v2497
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2494, ptr align 4 %v2498, <8 x i1> %v2482)
  %v2499 = add nsw i64 %v2461, 1
  br label %b377
b379:
  %v2500 = add nsw i64 %v2459, 1
  br label %b374
b376:
  %v2501 = icmp sgt i64 %v3, 1
  br i1 %v2501, label %b380, label %b381
b380:
  %v2502 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2503 = atomicrmw add ptr %v2502, i64 1 acq_rel
  %v2504 = mul i64 %v3, 19
  br label %b382
b382:
  %v2505 = load atomic i64, ptr %v2502 acquire, align 8
  %v2506 = icmp slt i64 %v2505, %v2504
  br i1 %v2506, label %b383, label %b384
b383:
  %v2507 = call i32 @sched_yield()
  br label %b382
b384:
  br label %b381
b381:
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
  %v319 = alloca float, i64 64, align 4
  %v433 = alloca float, i64 96, align 4
  %v776 = alloca float, i64 64, align 4
  %v1028 = alloca float, i64 192, align 4
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
  %v155 = getelementptr inbounds i64, ptr %v1, i64 10
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 21
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 22
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 24
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 26
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 52
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 53
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 54
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 55
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 56
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 57
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 58
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 59
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 60
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 61
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 62
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 63
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 64
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 65
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 66
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 67
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 68
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 69
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds float, ptr %v202, i64 0
  %v204 = add i64 1, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, 1
  %v211 = select i1 %v210, i64 %v209, i64 1
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, 1
  %v216 = select i1 %v215, i64 %v214, i64 1
  br label %b0
b0:
  %v217 = phi i64 [ %v211, %entry ], [ %v245, %b5 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b1, label %b2
b1:
  %v219 = mul i64 %v217, 64
  %v220 = mul i64 %v217, 8
  %v221 = add i64 %v220, 0
  %v222 = sub i64 8, %v221
  %v223 = icmp slt i64 %v222, 0
  %v224 = select i1 %v223, i64 0, i64 %v222
  %v225 = icmp ult i64 %v224, 8
  %v226 = select i1 %v225, i64 %v224, i64 8
  %v227 = trunc i64 %v226 to i32
  %v228 = insertelement <8 x i32> poison, i32 %v227, i64 0
  %v229 = shufflevector <8 x i32> %v228, <8 x i32> poison, <8 x i32> zeroinitializer
  %v230 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v229
  %v231 = mul i64 %v221, 1
  %v232 = add i64 0, %v231
  %v233 = getelementptr inbounds float, ptr %v42, i64 %v232
  %v234 = add i64 %v219, 0
  br label %b3
b3:
  %v235 = phi i64 [ 0, %b1 ], [ %v243, %b4 ]
  %v236 = icmp slt i64 %v235, 8
  br i1 %v236, label %b4, label %b5
b4:
  %v237 = mul i64 %v235, 8
  %v238 = getelementptr inbounds float, ptr %v233, i64 %v237
  %v239 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v238, <8 x i1> %v230, <8 x float> zeroinitializer)
  %v240 = mul i64 %v235, 8
  %v241 = add i64 %v234, %v240
  %v242 = getelementptr inbounds float, ptr %v203, i64 %v241
  store <8 x float> %v239, ptr %v242, align 4
  %v243 = add nsw i64 %v235, 1
  br label %b3
b5:
  %v244 = add i64 %v219, 64
  %v245 = add nsw i64 %v217, 1
  br label %b0
b2:
  %v246 = getelementptr inbounds float, ptr %v202, i64 64
  %v247 = add i64 1, 0
  %v248 = sdiv i64 %v247, 1
  %v249 = add i64 %v2, 1
  %v250 = mul i64 %v248, %v2
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, 1
  %v254 = select i1 %v253, i64 %v252, i64 1
  %v255 = mul i64 %v248, %v249
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, 1
  %v259 = select i1 %v258, i64 %v257, i64 1
  br label %b6
b6:
  %v260 = phi i64 [ %v254, %b2 ], [ %v311, %b14 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b7, label %b8
b7:
  %v262 = mul i64 %v260, 256
  %v263 = mul i64 %v260, 16
  %v264 = add i64 %v263, 0
  %v265 = sub i64 16, %v264
  %v266 = icmp slt i64 %v265, 0
  %v267 = select i1 %v266, i64 0, i64 %v265
  %v268 = icmp ult i64 %v267, 8
  %v269 = select i1 %v268, i64 %v267, i64 8
  %v270 = trunc i64 %v269 to i32
  %v271 = insertelement <8 x i32> poison, i32 %v270, i64 0
  %v272 = shufflevector <8 x i32> %v271, <8 x i32> poison, <8 x i32> zeroinitializer
  %v273 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v272
  %v274 = mul i64 %v264, 1
  %v275 = add i64 0, %v274
  %v276 = getelementptr inbounds float, ptr %v90, i64 %v275
  %v277 = add i64 %v262, 0
  br label %b9
b9:
  %v278 = phi i64 [ 0, %b7 ], [ %v286, %b10 ]
  %v279 = icmp slt i64 %v278, 16
  br i1 %v279, label %b10, label %b11
b10:
  %v280 = mul i64 %v278, 16
  %v281 = getelementptr inbounds float, ptr %v276, i64 %v280
  %v282 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v281, <8 x i1> %v273, <8 x float> zeroinitializer)
  %v283 = mul i64 %v278, 16
  %v284 = add i64 %v277, %v283
  %v285 = getelementptr inbounds float, ptr %v246, i64 %v284
  store <8 x float> %v282, ptr %v285, align 4
  %v286 = add nsw i64 %v278, 1
  br label %b9
b11:
  %v287 = add i64 %v263, 8
  %v288 = sub i64 16, %v287
  %v289 = icmp slt i64 %v288, 0
  %v290 = select i1 %v289, i64 0, i64 %v288
  %v291 = icmp ult i64 %v290, 8
  %v292 = select i1 %v291, i64 %v290, i64 8
  %v293 = trunc i64 %v292 to i32
  %v294 = insertelement <8 x i32> poison, i32 %v293, i64 0
  %v295 = shufflevector <8 x i32> %v294, <8 x i32> poison, <8 x i32> zeroinitializer
  %v296 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v295
  %v297 = mul i64 %v287, 1
  %v298 = add i64 0, %v297
  %v299 = getelementptr inbounds float, ptr %v90, i64 %v298
  %v300 = add i64 %v262, 8
  br label %b12
b12:
  %v301 = phi i64 [ 0, %b11 ], [ %v309, %b13 ]
  %v302 = icmp slt i64 %v301, 16
  br i1 %v302, label %b13, label %b14
b13:
  %v303 = mul i64 %v301, 16
  %v304 = getelementptr inbounds float, ptr %v299, i64 %v303
  %v305 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v304, <8 x i1> %v296, <8 x float> zeroinitializer)
  %v306 = mul i64 %v301, 16
  %v307 = add i64 %v300, %v306
  %v308 = getelementptr inbounds float, ptr %v246, i64 %v307
  store <8 x float> %v305, ptr %v308, align 4
  %v309 = add nsw i64 %v301, 1
  br label %b12
b14:
  %v310 = add i64 %v262, 256
  %v311 = add nsw i64 %v260, 1
  br label %b6
b8:
  %v312 = icmp sgt i64 %v3, 1
  br i1 %v312, label %b15, label %b16
b15:
  %v313 = getelementptr inbounds i64, ptr %v1, i64 3
  %v314 = atomicrmw add ptr %v313, i64 1 acq_rel
  %v315 = mul i64 %v3, 1
  br label %b17
b17:
  %v316 = load atomic i64, ptr %v313 acquire, align 8
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b18, label %b19
b18:
  %v318 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v320 = add i64 %v8, 0
  %v321 = sdiv i64 %v320, 1
  %v322 = add i64 %v2, 1
  %v323 = mul i64 %v321, %v2
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v8
  %v327 = select i1 %v326, i64 %v325, i64 %v8
  %v328 = mul i64 %v321, %v322
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, %v8
  %v332 = select i1 %v331, i64 %v330, i64 %v8
  br label %b20
b20:
  %v333 = phi i64 [ %v327, %b16 ], [ %v386, %b25 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b21, label %b22
b21:
  %v335 = add i64 %v333, 96
  %v336 = icmp slt i64 %v335, %v332
  %v337 = select i1 %v336, i64 %v335, i64 %v332
  br label %b23
b23:
  %v338 = phi i64 [ 0, %b21 ], [ %v385, %b28 ]
  %v339 = icmp slt i64 %v338, 1
  br i1 %v339, label %b24, label %b25
b24:
  %v340 = sub i64 %v337, %v333
  %v341 = sub i64 8, 1
  %v342 = add i64 %v340, %v341
  %v343 = sdiv i64 %v342, 8
  br label %b26
b26:
  %v344 = phi i64 [ 0, %b24 ], [ %v384, %b33 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b27, label %b28
b27:
  %v346 = mul i64 %v340, %v344
  %v347 = sdiv i64 %v346, %v343
  %v348 = add i64 %v333, %v347
  %v349 = add i64 %v344, 1
  %v350 = mul i64 %v340, %v349
  %v351 = sdiv i64 %v350, %v343
  %v352 = add i64 %v333, %v351
  %v353 = mul i64 %v338, 64
  %v354 = getelementptr inbounds float, ptr %v203, i64 %v353
  %v355 = sub i64 %v352, %v348
  %v356 = mul i64 %v348, 8
  %v357 = getelementptr inbounds float, ptr %v44, i64 %v356
  %v358 = getelementptr inbounds float, ptr %v357, i64 0
  %v359 = sub i64 %v355, 1
  %v360 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v359
  %v361 = load ptr, ptr %v360, align 4
  %v362 = icmp sgt i64 %v355, 0
  br i1 %v362, label %b29, label %b30
b29:
  call void %v361(ptr %v358, i64 8, ptr %v354, i64 8, ptr %v319)
  br label %b30
b30:
  %v363 = add i64 %v353, 64
  br label %b31
b31:
  %v364 = phi i64 [ %v348, %b30 ], [ %v383, %b36 ]
  %v365 = icmp slt i64 %v364, %v352
  br i1 %v365, label %b32, label %b33
b32:
  %v366 = sub i64 %v364, %v348
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v319, i64 %v367
  %v369 = mul i64 %v364, 8
  %v370 = getelementptr inbounds float, ptr %v124, i64 %v369
  br label %b34
b34:
  %v371 = phi i64 [ 0, %b32 ], [ %v382, %b35 ]
  %v372 = icmp slt i64 %v371, 1
  br i1 %v372, label %b35, label %b36
b35:
  %v373 = mul i64 %v338, 1
  %v374 = add i64 %v373, %v371
  %v375 = mul i64 %v374, 8
  %v376 = add i64 0, %v371
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v368, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 0, %v375
  %v381 = getelementptr inbounds float, ptr %v370, i64 %v380
  store <8 x float> %v379, ptr %v381, align 4
  %v382 = add nsw i64 %v371, 1
  br label %b34
b36:
  %v383 = add nsw i64 %v364, 1
  br label %b31
b33:
  %v384 = add nsw i64 %v344, 1
  br label %b26
b28:
  %v385 = add nsw i64 %v338, 1
  br label %b23
b25:
  %v386 = add nsw i64 %v333, 96
  br label %b20
b22:
  %v387 = add i64 %v8, 0
  %v388 = sdiv i64 %v387, 1
  %v389 = add i64 %v2, 1
  %v390 = mul i64 %v388, %v2
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, %v8
  %v394 = select i1 %v393, i64 %v392, i64 %v8
  %v395 = mul i64 %v388, %v389
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, %v8
  %v399 = select i1 %v398, i64 %v397, i64 %v8
  br label %b37
b37:
  %v400 = phi i64 [ %v394, %b22 ], [ %v432, %b42 ]
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b38, label %b39
b38:
  br label %b40
b40:
  %v402 = phi i64 [ 0, %b38 ], [ %v431, %b41 ]
  %v403 = icmp slt i64 %v402, 8
  br i1 %v403, label %b41, label %b42
b41:
  %v404 = mul i64 %v400, 8
  %v405 = getelementptr inbounds float, ptr %v124, i64 %v404
  %v406 = add i64 0, %v402
  %v407 = getelementptr inbounds float, ptr %v405, i64 %v406
  %v408 = load float, ptr %v407, align 4
  %v409 = mul i64 %v400, 16
  %v410 = getelementptr inbounds float, ptr %v122, i64 %v409
  %v411 = mul i64 %v400, 16
  %v412 = getelementptr inbounds float, ptr %v126, i64 %v411
  %v413 = icmp ult i64 2, 8
  %v414 = select i1 %v413, i64 2, i64 8
  %v415 = trunc i64 %v414 to i32
  %v416 = insertelement <8 x i32> poison, i32 %v415, i64 0
  %v417 = shufflevector <8 x i32> %v416, <8 x i32> poison, <8 x i32> zeroinitializer
  %v418 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v417
  %v419 = mul i64 %v402, 2
  %v420 = add i64 0, %v419
  %v421 = add i64 %v420, 0
  %v422 = getelementptr inbounds float, ptr %v410, i64 %v421
  %v423 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v422, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v424 = insertelement <8 x float> poison, float %v408, i64 0
  %v425 = shufflevector <8 x float> %v424, <8 x float> poison, <8 x i32> zeroinitializer
  %v426 = fmul <8 x float> %v425, %v423
  %v427 = mul i64 %v402, 2
  %v428 = add i64 0, %v427
  %v429 = add i64 %v428, 0
  %v430 = getelementptr inbounds float, ptr %v412, i64 %v429
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v426, ptr align 4 %v430, <8 x i1> %v418)
  %v431 = add nsw i64 %v402, 1
  br label %b40
b42:
  %v432 = add nsw i64 %v400, 1
  br label %b37
b39:
  %v434 = add i64 %v8, 0
  %v435 = sdiv i64 %v434, 1
  %v436 = add i64 %v2, 1
  %v437 = mul i64 %v435, %v2
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, %v8
  %v441 = select i1 %v440, i64 %v439, i64 %v8
  %v442 = mul i64 %v435, %v436
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v8
  %v446 = select i1 %v445, i64 %v444, i64 %v8
  br label %b43
b43:
  %v447 = phi i64 [ %v441, %b39 ], [ %v500, %b48 ]
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b44, label %b45
b44:
  %v449 = add i64 %v447, 96
  %v450 = icmp slt i64 %v449, %v446
  %v451 = select i1 %v450, i64 %v449, i64 %v446
  br label %b46
b46:
  %v452 = phi i64 [ 0, %b44 ], [ %v499, %b51 ]
  %v453 = icmp slt i64 %v452, 1
  br i1 %v453, label %b47, label %b48
b47:
  %v454 = sub i64 %v451, %v447
  %v455 = sub i64 6, 1
  %v456 = add i64 %v454, %v455
  %v457 = sdiv i64 %v456, 6
  br label %b49
b49:
  %v458 = phi i64 [ 0, %b47 ], [ %v498, %b56 ]
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b50, label %b51
b50:
  %v460 = mul i64 %v454, %v458
  %v461 = sdiv i64 %v460, %v457
  %v462 = add i64 %v447, %v461
  %v463 = add i64 %v458, 1
  %v464 = mul i64 %v454, %v463
  %v465 = sdiv i64 %v464, %v457
  %v466 = add i64 %v447, %v465
  %v467 = mul i64 %v452, 256
  %v468 = getelementptr inbounds float, ptr %v246, i64 %v467
  %v469 = sub i64 %v466, %v462
  %v470 = mul i64 %v462, 16
  %v471 = getelementptr inbounds float, ptr %v126, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v471, i64 0
  %v473 = sub i64 %v469, 1
  %v474 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v473
  %v475 = load ptr, ptr %v474, align 4
  %v476 = icmp sgt i64 %v469, 0
  br i1 %v476, label %b52, label %b53
b52:
  call void %v475(ptr %v472, i64 16, ptr %v468, i64 16, ptr %v433)
  br label %b53
b53:
  %v477 = add i64 %v467, 256
  br label %b54
b54:
  %v478 = phi i64 [ %v462, %b53 ], [ %v497, %b59 ]
  %v479 = icmp slt i64 %v478, %v466
  br i1 %v479, label %b55, label %b56
b55:
  %v480 = sub i64 %v478, %v462
  %v481 = mul i64 %v480, 16
  %v482 = getelementptr inbounds float, ptr %v433, i64 %v481
  %v483 = mul i64 %v478, 16
  %v484 = getelementptr inbounds float, ptr %v128, i64 %v483
  br label %b57
b57:
  %v485 = phi i64 [ 0, %b55 ], [ %v496, %b58 ]
  %v486 = icmp slt i64 %v485, 2
  br i1 %v486, label %b58, label %b59
b58:
  %v487 = mul i64 %v452, 2
  %v488 = add i64 %v487, %v485
  %v489 = mul i64 %v488, 8
  %v490 = add i64 0, %v485
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v482, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 0, %v489
  %v495 = getelementptr inbounds float, ptr %v484, i64 %v494
  store <8 x float> %v493, ptr %v495, align 4
  %v496 = add nsw i64 %v485, 1
  br label %b57
b59:
  %v497 = add nsw i64 %v478, 1
  br label %b54
b56:
  %v498 = add nsw i64 %v458, 1
  br label %b49
b51:
  %v499 = add nsw i64 %v452, 1
  br label %b46
b48:
  %v500 = add nsw i64 %v447, 96
  br label %b43
b45:
  %v501 = icmp sgt i64 %v3, 1
  br i1 %v501, label %b60, label %b61
b60:
  %v502 = getelementptr inbounds i64, ptr %v1, i64 3
  %v503 = atomicrmw add ptr %v502, i64 1 acq_rel
  %v504 = mul i64 %v3, 2
  br label %b62
b62:
  %v505 = load atomic i64, ptr %v502 acquire, align 8
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b63, label %b64
b63:
  %v507 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v508 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v509 = load ptr, ptr %v508, align 4
  %v510 = getelementptr inbounds float, ptr %v509, i64 320
  %v511 = add i64 1, 0
  %v512 = sdiv i64 %v511, 1
  %v513 = add i64 %v2, 1
  %v514 = mul i64 %v512, %v2
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, 1
  %v518 = select i1 %v517, i64 %v516, i64 1
  %v519 = mul i64 %v512, %v513
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, 1
  %v523 = select i1 %v522, i64 %v521, i64 1
  br label %b65
b65:
  %v524 = phi i64 [ %v518, %b61 ], [ %v600, %b76 ]
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b66, label %b67
b66:
  %v526 = mul i64 %v524, 192
  %v527 = mul i64 %v524, 8
  %v528 = add i64 %v527, 0
  %v529 = sub i64 8, %v528
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = icmp ult i64 %v531, 8
  %v533 = select i1 %v532, i64 %v531, i64 8
  %v534 = trunc i64 %v533 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = mul i64 %v528, 1
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v38, i64 %v539
  %v541 = add i64 %v526, 0
  br label %b68
b68:
  %v542 = phi i64 [ 0, %b66 ], [ %v550, %b69 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b69, label %b70
b69:
  %v544 = mul i64 %v542, 8
  %v545 = getelementptr inbounds float, ptr %v540, i64 %v544
  %v546 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v545, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v547 = mul i64 %v542, 8
  %v548 = add i64 %v541, %v547
  %v549 = getelementptr inbounds float, ptr %v510, i64 %v548
  store <8 x float> %v546, ptr %v549, align 4
  %v550 = add nsw i64 %v542, 1
  br label %b68
b70:
  %v551 = add i64 %v526, 64
  %v552 = add i64 %v527, 0
  %v553 = sub i64 8, %v552
  %v554 = icmp slt i64 %v553, 0
  %v555 = select i1 %v554, i64 0, i64 %v553
  %v556 = icmp ult i64 %v555, 8
  %v557 = select i1 %v556, i64 %v555, i64 8
  %v558 = trunc i64 %v557 to i32
  %v559 = insertelement <8 x i32> poison, i32 %v558, i64 0
  %v560 = shufflevector <8 x i32> %v559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v561 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v560
  %v562 = mul i64 %v552, 1
  %v563 = add i64 0, %v562
  %v564 = getelementptr inbounds float, ptr %v36, i64 %v563
  %v565 = add i64 %v551, 0
  br label %b71
b71:
  %v566 = phi i64 [ 0, %b70 ], [ %v574, %b72 ]
  %v567 = icmp slt i64 %v566, 8
  br i1 %v567, label %b72, label %b73
b72:
  %v568 = mul i64 %v566, 8
  %v569 = getelementptr inbounds float, ptr %v564, i64 %v568
  %v570 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v569, <8 x i1> %v561, <8 x float> zeroinitializer)
  %v571 = mul i64 %v566, 8
  %v572 = add i64 %v565, %v571
  %v573 = getelementptr inbounds float, ptr %v510, i64 %v572
  store <8 x float> %v570, ptr %v573, align 4
  %v574 = add nsw i64 %v566, 1
  br label %b71
b73:
  %v575 = add i64 %v551, 64
  %v576 = add i64 %v527, 0
  %v577 = sub i64 8, %v576
  %v578 = icmp slt i64 %v577, 0
  %v579 = select i1 %v578, i64 0, i64 %v577
  %v580 = icmp ult i64 %v579, 8
  %v581 = select i1 %v580, i64 %v579, i64 8
  %v582 = trunc i64 %v581 to i32
  %v583 = insertelement <8 x i32> poison, i32 %v582, i64 0
  %v584 = shufflevector <8 x i32> %v583, <8 x i32> poison, <8 x i32> zeroinitializer
  %v585 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v584
  %v586 = mul i64 %v576, 1
  %v587 = add i64 0, %v586
  %v588 = getelementptr inbounds float, ptr %v34, i64 %v587
  %v589 = add i64 %v575, 0
  br label %b74
b74:
  %v590 = phi i64 [ 0, %b73 ], [ %v598, %b75 ]
  %v591 = icmp slt i64 %v590, 8
  br i1 %v591, label %b75, label %b76
b75:
  %v592 = mul i64 %v590, 8
  %v593 = getelementptr inbounds float, ptr %v588, i64 %v592
  %v594 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v593, <8 x i1> %v585, <8 x float> zeroinitializer)
  %v595 = mul i64 %v590, 8
  %v596 = add i64 %v589, %v595
  %v597 = getelementptr inbounds float, ptr %v510, i64 %v596
  store <8 x float> %v594, ptr %v597, align 4
  %v598 = add nsw i64 %v590, 1
  br label %b74
b76:
  %v599 = add i64 %v575, 64
  %v600 = add nsw i64 %v524, 1
  br label %b65
b67:
  %v601 = icmp sgt i64 %v3, 1
  br i1 %v601, label %b77, label %b78
b77:
  %v602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v603 = atomicrmw add ptr %v602, i64 1 acq_rel
  %v604 = mul i64 %v3, 3
  br label %b79
b79:
  %v605 = load atomic i64, ptr %v602 acquire, align 8
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b80, label %b81
b80:
  %v607 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  br label %b82
b82:
  %v608 = phi i64 [ 0, %b78 ], [ %v920, %b90 ]
  %v609 = icmp slt i64 %v608, %v5
  br i1 %v609, label %b83, label %b84
b83:
  %v610 = sub i64 %v5, 1
  %v611 = sub i64 %v610, %v608
  %v612 = add i64 %v7, 0
  %v613 = sdiv i64 %v612, 1
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, %v7
  %v619 = select i1 %v618, i64 %v617, i64 %v7
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, %v7
  %v624 = select i1 %v623, i64 %v622, i64 %v7
  br label %b85
b85:
  %v625 = phi i64 [ %v619, %b83 ], [ %v775, %b86 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b86, label %b87
b86:
  %v627 = add i64 %v611, 1
  %v628 = and i64 %v627, 1
  %v629 = mul i64 %v628, %v7
  %v630 = add i64 %v629, %v625
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v52, i64 %v631
  %v633 = add i64 %v611, 0
  %v634 = and i64 %v633, %v160
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v625
  %v637 = mul i64 %v636, 8
  %v638 = getelementptr inbounds float, ptr %v46, i64 %v637
  %v639 = add i64 %v611, 0
  %v640 = and i64 %v639, %v188
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v625
  %v643 = mul i64 %v642, 16
  %v644 = getelementptr inbounds float, ptr %v128, i64 %v643
  %v645 = add i64 %v611, 0
  %v646 = and i64 %v645, %v172
  %v647 = mul i64 %v646, %v7
  %v648 = add i64 %v647, %v625
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v112, i64 %v649
  %v651 = add i64 %v611, 0
  %v652 = and i64 %v651, %v168
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v625
  %v655 = mul i64 %v654, 40
  %v656 = getelementptr inbounds float, ptr %v108, i64 %v655
  %v657 = add i64 %v611, 0
  %v658 = and i64 %v657, %v170
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v625
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v110, i64 %v661
  %v663 = add i64 %v611, 0
  %v664 = and i64 %v663, %v174
  %v665 = mul i64 %v664, %v7
  %v666 = add i64 %v665, %v625
  %v667 = mul i64 %v666, 8
  %v668 = getelementptr inbounds float, ptr %v114, i64 %v667
  %v669 = add i64 %v611, 0
  %v670 = and i64 %v669, %v162
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v625
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v50, i64 %v673
  %v675 = add i64 %v611, 0
  %v676 = and i64 %v675, %v184
  %v677 = mul i64 %v676, %v7
  %v678 = add i64 %v677, %v625
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v124, i64 %v679
  %v681 = add i64 %v611, 0
  %v682 = and i64 %v681, %v190
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v625
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v130, i64 %v685
  %v687 = add i64 %v611, 0
  %v688 = and i64 %v687, %v192
  %v689 = mul i64 %v688, %v7
  %v690 = add i64 %v689, %v625
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v132, i64 %v691
  %v693 = add i64 %v611, 0
  %v694 = and i64 %v693, %v194
  %v695 = mul i64 %v694, %v7
  %v696 = add i64 %v695, %v625
  %v697 = mul i64 %v696, 8
  %v698 = getelementptr inbounds float, ptr %v134, i64 %v697
  %v699 = add i64 0, 0
  %v700 = getelementptr inbounds float, ptr %v632, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 0, 0
  %v703 = getelementptr inbounds float, ptr %v638, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = fadd <8 x float> %v701, %v704
  %v706 = add i64 8, 0
  %v707 = getelementptr inbounds float, ptr %v644, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = fadd <8 x float> %v705, %v708
  %v710 = add i64 0, 0
  %v711 = getelementptr inbounds float, ptr %v650, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v714 = shufflevector <8 x float> %v713, <8 x float> poison, <8 x i32> zeroinitializer
  %v715 = fsub <8 x float> %v714, %v712
  %v716 = fmul <8 x float> %v709, %v715
  %v717 = add i64 16, 0
  %v718 = getelementptr inbounds float, ptr %v656, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 0, 0
  %v721 = getelementptr inbounds float, ptr %v662, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 0, 0
  %v724 = getelementptr inbounds float, ptr %v668, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = fmul <8 x float> %v722, %v725
  %v727 = fadd <8 x float> %v719, %v726
  %v728 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v727)
  %v729 = fcmp ogt <8 x float> %v728, splat (float 0x4023000000000000)
  %v730 = select <8 x i1> %v729, <8 x float> splat (float 0x4023000000000000), <8 x float> %v728
  %v731 = fadd <8 x float> %v730, %v730
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v733 = fsub <8 x float> %v732, splat (float 0x4168000000000000)
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v733, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v731)
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v733, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v734)
  %v736 = bitcast <8 x float> %v732 to <8 x i32>
  %v737 = fmul <8 x float> %v735, %v735
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v735, <8 x float> splat (float 0x3F81227F40000000))
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v735, <8 x float> splat (float 0x3FA5556740000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v735, <8 x float> splat (float 0x3FC5554B00000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v740, <8 x float> %v735, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v737, <8 x float> %v741, <8 x float> %v735)
  %v743 = shl <8 x i32> %v736, splat (i32 23)
  %v744 = add <8 x i32> %v743, splat (i32 1065353216)
  %v745 = bitcast <8 x i32> %v744 to <8 x float>
  %v746 = fsub <8 x float> %v745, splat (float 0x3FF0000000000000)
  %v747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v745, <8 x float> %v742, <8 x float> %v746)
  %v748 = fadd <8 x float> %v747, splat (float 0x4000000000000000)
  %v749 = fdiv <8 x float> %v747, %v748
  %v750 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v749, <8 x float> %v727)
  %v751 = fmul <8 x float> %v750, %v750
  %v752 = fsub <8 x float> %v714, %v751
  %v753 = fmul <8 x float> %v716, %v752
  %v754 = fmul <8 x float> %v753, %v722
  %v755 = add i64 0, 0
  %v756 = getelementptr inbounds float, ptr %v674, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = fmul <8 x float> %v709, %v757
  %v759 = fmul <8 x float> %v709, %v750
  %v760 = fsub <8 x float> %v758, %v759
  %v761 = fmul <8 x float> %v760, %v712
  %v762 = fmul <8 x float> %v761, %v715
  %v763 = fmul <8 x float> %v753, %v725
  %v764 = fmul <8 x float> %v763, %v722
  %v765 = fsub <8 x float> %v714, %v722
  %v766 = fmul <8 x float> %v764, %v765
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v680, i64 %v767
  store <8 x float> %v753, ptr %v768, align 4
  %v769 = add i64 0, 0
  %v770 = getelementptr inbounds float, ptr %v686, i64 %v769
  store <8 x float> %v754, ptr %v770, align 4
  %v771 = add i64 0, 0
  %v772 = getelementptr inbounds float, ptr %v692, i64 %v771
  store <8 x float> %v762, ptr %v772, align 4
  %v773 = add i64 0, 0
  %v774 = getelementptr inbounds float, ptr %v698, i64 %v773
  store <8 x float> %v766, ptr %v774, align 4
  %v775 = add nsw i64 %v625, 1
  br label %b85
b87:
  %v777 = add i64 %v7, 0
  %v778 = sdiv i64 %v777, 1
  %v779 = add i64 %v2, 1
  %v780 = mul i64 %v778, %v2
  %v781 = sdiv i64 %v780, %v3
  %v782 = mul i64 %v781, 1
  %v783 = icmp slt i64 %v782, %v7
  %v784 = select i1 %v783, i64 %v782, i64 %v7
  %v785 = mul i64 %v778, %v779
  %v786 = sdiv i64 %v785, %v3
  %v787 = mul i64 %v786, 1
  %v788 = icmp slt i64 %v787, %v7
  %v789 = select i1 %v788, i64 %v787, i64 %v7
  br label %b88
b88:
  %v790 = phi i64 [ %v784, %b87 ], [ %v919, %b93 ]
  %v791 = icmp slt i64 %v790, %v789
  br i1 %v791, label %b89, label %b90
b89:
  %v792 = add i64 %v790, 96
  %v793 = icmp slt i64 %v792, %v789
  %v794 = select i1 %v793, i64 %v792, i64 %v789
  br label %b91
b91:
  %v795 = phi i64 [ 0, %b89 ], [ %v918, %b96 ]
  %v796 = icmp slt i64 %v795, 1
  br i1 %v796, label %b92, label %b93
b92:
  %v797 = sub i64 %v794, %v790
  %v798 = sub i64 8, 1
  %v799 = add i64 %v797, %v798
  %v800 = sdiv i64 %v799, 8
  br label %b94
b94:
  %v801 = phi i64 [ 0, %b92 ], [ %v917, %b105 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b95, label %b96
b95:
  %v803 = mul i64 %v797, %v801
  %v804 = sdiv i64 %v803, %v800
  %v805 = add i64 %v790, %v804
  %v806 = add i64 %v801, 1
  %v807 = mul i64 %v797, %v806
  %v808 = sdiv i64 %v807, %v800
  %v809 = add i64 %v790, %v808
  %v810 = mul i64 %v795, 192
  %v811 = getelementptr inbounds float, ptr %v510, i64 %v810
  %v812 = sub i64 %v809, %v805
  %v813 = add i64 %v611, 0
  %v814 = and i64 %v813, %v190
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v805
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v130, i64 %v817
  %v819 = getelementptr inbounds float, ptr %v818, i64 0
  %v820 = sub i64 %v812, 1
  %v821 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v820
  %v822 = load ptr, ptr %v821, align 4
  %v823 = icmp sgt i64 %v812, 0
  br i1 %v823, label %b97, label %b98
b97:
  call void %v822(ptr %v819, i64 8, ptr %v811, i64 8, ptr %v776)
  br label %b98
b98:
  %v824 = add i64 %v810, 64
  %v825 = getelementptr inbounds float, ptr %v510, i64 %v824
  %v826 = sub i64 %v809, %v805
  %v827 = add i64 %v611, 0
  %v828 = and i64 %v827, %v192
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v805
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v132, i64 %v831
  %v833 = getelementptr inbounds float, ptr %v832, i64 0
  %v834 = sub i64 %v826, 1
  %v835 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v834
  %v836 = load ptr, ptr %v835, align 4
  %v837 = icmp sgt i64 %v826, 0
  br i1 %v837, label %b99, label %b100
b99:
  call void %v836(ptr %v833, i64 8, ptr %v825, i64 8, ptr %v776)
  br label %b100
b100:
  %v838 = add i64 %v824, 64
  %v839 = getelementptr inbounds float, ptr %v510, i64 %v838
  %v840 = sub i64 %v809, %v805
  %v841 = add i64 %v611, 0
  %v842 = and i64 %v841, %v194
  %v843 = mul i64 %v842, %v7
  %v844 = add i64 %v843, %v805
  %v845 = mul i64 %v844, 8
  %v846 = getelementptr inbounds float, ptr %v134, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = sub i64 %v840, 1
  %v849 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v848
  %v850 = load ptr, ptr %v849, align 4
  %v851 = icmp sgt i64 %v840, 0
  br i1 %v851, label %b101, label %b102
b101:
  call void %v850(ptr %v847, i64 8, ptr %v839, i64 8, ptr %v776)
  br label %b102
b102:
  %v852 = add i64 %v838, 64
  br label %b103
b103:
  %v853 = phi i64 [ %v805, %b102 ], [ %v916, %b108 ]
  %v854 = icmp slt i64 %v853, %v809
  br i1 %v854, label %b104, label %b105
b104:
  %v855 = sub i64 %v853, %v805
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v776, i64 %v856
  %v858 = add i64 %v611, 1
  %v859 = and i64 %v858, 1
  %v860 = mul i64 %v859, %v7
  %v861 = add i64 %v860, %v853
  %v862 = mul i64 %v861, 8
  %v863 = getelementptr inbounds float, ptr %v52, i64 %v862
  %v864 = add i64 %v611, 0
  %v865 = and i64 %v864, %v160
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v853
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v46, i64 %v868
  %v870 = add i64 %v611, 0
  %v871 = and i64 %v870, %v188
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v853
  %v874 = mul i64 %v873, 16
  %v875 = getelementptr inbounds float, ptr %v128, i64 %v874
  %v876 = add i64 %v611, 0
  %v877 = and i64 %v876, %v172
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v853
  %v880 = mul i64 %v879, 8
  %v881 = getelementptr inbounds float, ptr %v112, i64 %v880
  %v882 = add i64 %v611, 0
  %v883 = and i64 %v882, 1
  %v884 = mul i64 %v883, %v7
  %v885 = add i64 %v884, %v853
  %v886 = mul i64 %v885, 8
  %v887 = getelementptr inbounds float, ptr %v52, i64 %v886
  br label %b106
b106:
  %v888 = phi i64 [ 0, %b104 ], [ %v915, %b107 ]
  %v889 = icmp slt i64 %v888, 1
  br i1 %v889, label %b107, label %b108
b107:
  %v890 = mul i64 %v795, 1
  %v891 = add i64 %v890, %v888
  %v892 = mul i64 %v891, 8
  %v893 = add i64 0, %v888
  %v894 = mul i64 %v893, 8
  %v895 = getelementptr inbounds float, ptr %v857, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 0, %v892
  %v898 = getelementptr inbounds float, ptr %v863, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 0, %v892
  %v901 = getelementptr inbounds float, ptr %v869, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = fadd <8 x float> %v899, %v902
  %v904 = add i64 8, %v892
  %v905 = getelementptr inbounds float, ptr %v875, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = fadd <8 x float> %v903, %v906
  %v908 = add i64 0, %v892
  %v909 = getelementptr inbounds float, ptr %v881, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = fmul <8 x float> %v907, %v910
  %v912 = fadd <8 x float> %v911, %v896
  %v913 = add i64 0, %v892
  %v914 = getelementptr inbounds float, ptr %v887, i64 %v913
  store <8 x float> %v912, ptr %v914, align 4
  %v915 = add nsw i64 %v888, 1
  br label %b106
b108:
  %v916 = add nsw i64 %v853, 1
  br label %b103
b105:
  %v917 = add nsw i64 %v801, 1
  br label %b94
b96:
  %v918 = add nsw i64 %v795, 1
  br label %b91
b93:
  %v919 = add nsw i64 %v790, 96
  br label %b88
b90:
  %v920 = add nsw i64 %v608, 1
  br label %b82
b84:
  %v921 = icmp sgt i64 %v3, 1
  br i1 %v921, label %b109, label %b110
b109:
  %v922 = getelementptr inbounds i64, ptr %v1, i64 3
  %v923 = atomicrmw add ptr %v922, i64 1 acq_rel
  %v924 = mul i64 %v3, 4
  br label %b111
b111:
  %v925 = load atomic i64, ptr %v922 acquire, align 8
  %v926 = icmp slt i64 %v925, %v924
  br i1 %v926, label %b112, label %b113
b112:
  %v927 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v928 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v929 = load ptr, ptr %v928, align 4
  %v930 = getelementptr inbounds float, ptr %v929, i64 512
  %v931 = add i64 1, 0
  %v932 = sdiv i64 %v931, 1
  %v933 = add i64 %v2, 1
  %v934 = mul i64 %v932, %v2
  %v935 = sdiv i64 %v934, %v3
  %v936 = mul i64 %v935, 1
  %v937 = icmp slt i64 %v936, 1
  %v938 = select i1 %v937, i64 %v936, i64 1
  %v939 = mul i64 %v932, %v933
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, 1
  %v943 = select i1 %v942, i64 %v941, i64 1
  br label %b114
b114:
  %v944 = phi i64 [ %v938, %b110 ], [ %v1020, %b125 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b115, label %b116
b115:
  %v946 = mul i64 %v944, 192
  %v947 = mul i64 %v944, 8
  %v948 = add i64 %v947, 0
  %v949 = sub i64 8, %v948
  %v950 = icmp slt i64 %v949, 0
  %v951 = select i1 %v950, i64 0, i64 %v949
  %v952 = icmp ult i64 %v951, 8
  %v953 = select i1 %v952, i64 %v951, i64 8
  %v954 = trunc i64 %v953 to i32
  %v955 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v956 = shufflevector <8 x i32> %v955, <8 x i32> poison, <8 x i32> zeroinitializer
  %v957 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v956
  %v958 = mul i64 %v948, 1
  %v959 = add i64 0, %v958
  %v960 = getelementptr inbounds float, ptr %v30, i64 %v959
  %v961 = add i64 %v946, 0
  br label %b117
b117:
  %v962 = phi i64 [ 0, %b115 ], [ %v970, %b118 ]
  %v963 = icmp slt i64 %v962, 8
  br i1 %v963, label %b118, label %b119
b118:
  %v964 = mul i64 %v962, 8
  %v965 = getelementptr inbounds float, ptr %v960, i64 %v964
  %v966 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v965, <8 x i1> %v957, <8 x float> zeroinitializer)
  %v967 = mul i64 %v962, 8
  %v968 = add i64 %v961, %v967
  %v969 = getelementptr inbounds float, ptr %v930, i64 %v968
  store <8 x float> %v966, ptr %v969, align 4
  %v970 = add nsw i64 %v962, 1
  br label %b117
b119:
  %v971 = add i64 %v946, 64
  %v972 = add i64 %v947, 0
  %v973 = sub i64 8, %v972
  %v974 = icmp slt i64 %v973, 0
  %v975 = select i1 %v974, i64 0, i64 %v973
  %v976 = icmp ult i64 %v975, 8
  %v977 = select i1 %v976, i64 %v975, i64 8
  %v978 = trunc i64 %v977 to i32
  %v979 = insertelement <8 x i32> poison, i32 %v978, i64 0
  %v980 = shufflevector <8 x i32> %v979, <8 x i32> poison, <8 x i32> zeroinitializer
  %v981 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v980
  %v982 = mul i64 %v972, 1
  %v983 = add i64 0, %v982
  %v984 = getelementptr inbounds float, ptr %v28, i64 %v983
  %v985 = add i64 %v971, 0
  br label %b120
b120:
  %v986 = phi i64 [ 0, %b119 ], [ %v994, %b121 ]
  %v987 = icmp slt i64 %v986, 8
  br i1 %v987, label %b121, label %b122
b121:
  %v988 = mul i64 %v986, 8
  %v989 = getelementptr inbounds float, ptr %v984, i64 %v988
  %v990 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v989, <8 x i1> %v981, <8 x float> zeroinitializer)
  %v991 = mul i64 %v986, 8
  %v992 = add i64 %v985, %v991
  %v993 = getelementptr inbounds float, ptr %v930, i64 %v992
  store <8 x float> %v990, ptr %v993, align 4
  %v994 = add nsw i64 %v986, 1
  br label %b120
b122:
  %v995 = add i64 %v971, 64
  %v996 = add i64 %v947, 0
  %v997 = sub i64 8, %v996
  %v998 = icmp slt i64 %v997, 0
  %v999 = select i1 %v998, i64 0, i64 %v997
  %v1000 = icmp ult i64 %v999, 8
  %v1001 = select i1 %v1000, i64 %v999, i64 8
  %v1002 = trunc i64 %v1001 to i32
  %v1003 = insertelement <8 x i32> poison, i32 %v1002, i64 0
  %v1004 = shufflevector <8 x i32> %v1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1005 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1004
  %v1006 = mul i64 %v996, 1
  %v1007 = add i64 0, %v1006
  %v1008 = getelementptr inbounds float, ptr %v26, i64 %v1007
  %v1009 = add i64 %v995, 0
  br label %b123
b123:
  %v1010 = phi i64 [ 0, %b122 ], [ %v1018, %b124 ]
  %v1011 = icmp slt i64 %v1010, 8
  br i1 %v1011, label %b124, label %b125
b124:
  %v1012 = mul i64 %v1010, 8
  %v1013 = getelementptr inbounds float, ptr %v1008, i64 %v1012
  %v1014 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1013, <8 x i1> %v1005, <8 x float> zeroinitializer)
  %v1015 = mul i64 %v1010, 8
  %v1016 = add i64 %v1009, %v1015
  %v1017 = getelementptr inbounds float, ptr %v930, i64 %v1016
  store <8 x float> %v1014, ptr %v1017, align 4
  %v1018 = add nsw i64 %v1010, 1
  br label %b123
b125:
  %v1019 = add i64 %v995, 64
  %v1020 = add nsw i64 %v944, 1
  br label %b114
b116:
  %v1021 = icmp sgt i64 %v3, 1
  br i1 %v1021, label %b126, label %b127
b126:
  %v1022 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1023 = atomicrmw add ptr %v1022, i64 1 acq_rel
  %v1024 = mul i64 %v3, 5
  br label %b128
b128:
  %v1025 = load atomic i64, ptr %v1022 acquire, align 8
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b129, label %b130
b129:
  %v1027 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v1029 = add i64 %v8, 0
  %v1030 = sdiv i64 %v1029, 1
  %v1031 = add i64 %v2, 1
  %v1032 = mul i64 %v1030, %v2
  %v1033 = sdiv i64 %v1032, %v3
  %v1034 = mul i64 %v1033, 1
  %v1035 = icmp slt i64 %v1034, %v8
  %v1036 = select i1 %v1035, i64 %v1034, i64 %v8
  %v1037 = mul i64 %v1030, %v1031
  %v1038 = sdiv i64 %v1037, %v3
  %v1039 = mul i64 %v1038, 1
  %v1040 = icmp slt i64 %v1039, %v8
  %v1041 = select i1 %v1040, i64 %v1039, i64 %v8
  br label %b131
b131:
  %v1042 = phi i64 [ %v1036, %b127 ], [ %v1131, %b136 ]
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b132, label %b133
b132:
  %v1044 = add i64 %v1042, 96
  %v1045 = icmp slt i64 %v1044, %v1041
  %v1046 = select i1 %v1045, i64 %v1044, i64 %v1041
  br label %b134
b134:
  %v1047 = phi i64 [ 0, %b132 ], [ %v1130, %b139 ]
  %v1048 = icmp slt i64 %v1047, 1
  br i1 %v1048, label %b135, label %b136
b135:
  %v1049 = sub i64 %v1046, %v1042
  %v1050 = sub i64 8, 1
  %v1051 = add i64 %v1049, %v1050
  %v1052 = sdiv i64 %v1051, 8
  br label %b137
b137:
  %v1053 = phi i64 [ 0, %b135 ], [ %v1129, %b148 ]
  %v1054 = icmp slt i64 %v1053, %v1052
  br i1 %v1054, label %b138, label %b139
b138:
  %v1055 = mul i64 %v1049, %v1053
  %v1056 = sdiv i64 %v1055, %v1052
  %v1057 = add i64 %v1042, %v1056
  %v1058 = add i64 %v1053, 1
  %v1059 = mul i64 %v1049, %v1058
  %v1060 = sdiv i64 %v1059, %v1052
  %v1061 = add i64 %v1042, %v1060
  %v1062 = mul i64 %v1047, 192
  %v1063 = getelementptr inbounds float, ptr %v930, i64 %v1062
  %v1064 = sub i64 %v1061, %v1057
  %v1065 = mul i64 %v1057, 8
  %v1066 = getelementptr inbounds float, ptr %v124, i64 %v1065
  %v1067 = getelementptr inbounds float, ptr %v1066, i64 0
  %v1068 = sub i64 %v1064, 1
  %v1069 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v1068
  %v1070 = load ptr, ptr %v1069, align 4
  %v1071 = icmp sgt i64 %v1064, 0
  br i1 %v1071, label %b140, label %b141
b140:
  call void %v1070(ptr %v1067, i64 8, ptr %v1063, i64 8, ptr %v1028)
  br label %b141
b141:
  %v1072 = add i64 %v1062, 64
  %v1073 = getelementptr inbounds float, ptr %v930, i64 %v1072
  %v1074 = sub i64 %v1061, %v1057
  %v1075 = mul i64 %v1057, 8
  %v1076 = getelementptr inbounds float, ptr %v132, i64 %v1075
  %v1077 = getelementptr inbounds float, ptr %v1076, i64 0
  %v1078 = sub i64 %v1074, 1
  %v1079 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v1078
  %v1080 = load ptr, ptr %v1079, align 4
  %v1081 = icmp sgt i64 %v1074, 0
  br i1 %v1081, label %b142, label %b143
b142:
  call void %v1080(ptr %v1077, i64 8, ptr %v1073, i64 8, ptr %v1028)
  br label %b143
b143:
  %v1082 = add i64 %v1072, 64
  %v1083 = getelementptr inbounds float, ptr %v930, i64 %v1082
  %v1084 = sub i64 %v1061, %v1057
  %v1085 = mul i64 %v1057, 8
  %v1086 = getelementptr inbounds float, ptr %v134, i64 %v1085
  %v1087 = getelementptr inbounds float, ptr %v1086, i64 0
  %v1088 = sub i64 %v1084, 1
  %v1089 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v1088
  %v1090 = load ptr, ptr %v1089, align 4
  %v1091 = icmp sgt i64 %v1084, 0
  br i1 %v1091, label %b144, label %b145
b144:
  call void %v1090(ptr %v1087, i64 8, ptr %v1083, i64 8, ptr %v1028)
  br label %b145
b145:
  %v1092 = add i64 %v1082, 64
  br label %b146
b146:
  %v1093 = phi i64 [ %v1057, %b145 ], [ %v1128, %b151 ]
  %v1094 = icmp slt i64 %v1093, %v1061
  br i1 %v1094, label %b147, label %b148
b147:
  %v1095 = sub i64 %v1093, %v1057
  %v1096 = mul i64 %v1095, 24
  %v1097 = getelementptr inbounds float, ptr %v1028, i64 %v1096
  %v1098 = mul i64 %v1093, 8
  %v1099 = getelementptr inbounds float, ptr %v136, i64 %v1098
  %v1100 = mul i64 %v1093, 8
  %v1101 = getelementptr inbounds float, ptr %v138, i64 %v1100
  %v1102 = mul i64 %v1093, 8
  %v1103 = getelementptr inbounds float, ptr %v140, i64 %v1102
  br label %b149
b149:
  %v1104 = phi i64 [ 0, %b147 ], [ %v1127, %b150 ]
  %v1105 = icmp slt i64 %v1104, 1
  br i1 %v1105, label %b150, label %b151
b150:
  %v1106 = mul i64 %v1047, 1
  %v1107 = add i64 %v1106, %v1104
  %v1108 = mul i64 %v1107, 8
  %v1109 = add i64 0, %v1104
  %v1110 = mul i64 %v1109, 8
  %v1111 = getelementptr inbounds float, ptr %v1097, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = add i64 1, %v1104
  %v1114 = mul i64 %v1113, 8
  %v1115 = getelementptr inbounds float, ptr %v1097, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = add i64 2, %v1104
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v1097, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 0, %v1108
  %v1122 = getelementptr inbounds float, ptr %v1099, i64 %v1121
  store <8 x float> %v1112, ptr %v1122, align 4
  %v1123 = add i64 0, %v1108
  %v1124 = getelementptr inbounds float, ptr %v1101, i64 %v1123
  store <8 x float> %v1116, ptr %v1124, align 4
  %v1125 = add i64 0, %v1108
  %v1126 = getelementptr inbounds float, ptr %v1103, i64 %v1125
  store <8 x float> %v1120, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1104, 1
  br label %b149
b151:
  %v1128 = add nsw i64 %v1093, 1
  br label %b146
b148:
  %v1129 = add nsw i64 %v1053, 1
  br label %b137
b139:
  %v1130 = add nsw i64 %v1047, 1
  br label %b134
b136:
  %v1131 = add nsw i64 %v1042, 96
  br label %b131
b133:
  %v1132 = icmp sgt i64 %v3, 1
  br i1 %v1132, label %b152, label %b153
b152:
  %v1133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1134 = atomicrmw add ptr %v1133, i64 1 acq_rel
  %v1135 = mul i64 %v3, 6
  br label %b154
b154:
  %v1136 = load atomic i64, ptr %v1133 acquire, align 8
  %v1137 = icmp slt i64 %v1136, %v1135
  br i1 %v1137, label %b155, label %b156
b155:
  %v1138 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1139 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v1140 = load ptr, ptr %v1139, align 4
  %v1141 = getelementptr inbounds i64, ptr %v1, i64 77
  %v1142 = load i64, ptr %v1141, align 8
  %v1143 = icmp eq i64 %v1142, 0
  br i1 %v1143, label %b157, label %b158
b157:
  %v1144 = add i64 %v7, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v7
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v7
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v7
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v7
  br label %b159
b159:
  %v1157 = phi i64 [ %v1151, %b157 ], [ %v1171, %b160 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b160, label %b161
b160:
  %v1159 = and i64 0, 1
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1157
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v52, i64 %v1162
  %v1164 = mul i64 %v1157, 8
  %v1165 = getelementptr inbounds float, ptr %v48, i64 %v1164
  %v1166 = add i64 0, 0
  %v1167 = getelementptr inbounds float, ptr %v1163, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = add i64 0, 0
  %v1170 = getelementptr inbounds float, ptr %v1165, i64 %v1169
  store <8 x float> %v1168, ptr %v1170, align 4
  %v1171 = add nsw i64 %v1157, 1
  br label %b159
b161:
  br label %b158
b158:
  %v1172 = icmp sgt i64 %v3, 1
  br i1 %v1172, label %b162, label %b163
b162:
  %v1173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1174 = atomicrmw add ptr %v1173, i64 1 acq_rel
  %v1175 = mul i64 %v3, 7
  br label %b164
b164:
  %v1176 = load atomic i64, ptr %v1173 acquire, align 8
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b165, label %b166
b165:
  %v1178 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v1179 = icmp eq i64 %v2, 0
  br i1 %v1179, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1180 = phi i64 [ 0, %b167 ], [ %v1183, %b170 ]
  %v1181 = icmp slt i64 %v1180, 64
  br i1 %v1181, label %b170, label %b171
b170:
  %v1182 = getelementptr inbounds float, ptr %v56, i64 %v1180
  store float 0x0000000000000000, ptr %v1182, align 4
  %v1183 = add nsw i64 %v1180, 1
  br label %b169
b171:
  br label %b172
b172:
  %v1184 = phi i64 [ 0, %b171 ], [ %v1227, %b177 ]
  %v1185 = icmp slt i64 %v1184, %v8
  br i1 %v1185, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1186 = phi i64 [ 0, %b173 ], [ %v1226, %b176 ]
  %v1187 = icmp slt i64 %v1186, 8
  br i1 %v1187, label %b176, label %b177
b176:
  %v1188 = mul i64 %v1184, 1
  %v1189 = getelementptr inbounds float, ptr %v22, i64 %v1188
  %v1190 = getelementptr inbounds float, ptr %v1189, i64 0
  %v1191 = load float, ptr %v1190, align 4
  %v1192 = mul i64 %v1184, 16
  %v1193 = getelementptr inbounds float, ptr %v128, i64 %v1192
  %v1194 = mul i64 %v1184, 8
  %v1195 = getelementptr inbounds float, ptr %v136, i64 %v1194
  %v1196 = mul i64 %v1184, 8
  %v1197 = getelementptr inbounds float, ptr %v138, i64 %v1196
  %v1198 = mul i64 %v1184, 8
  %v1199 = getelementptr inbounds float, ptr %v140, i64 %v1198
  %v1200 = add i64 0, %v1186
  %v1201 = getelementptr inbounds float, ptr %v1193, i64 %v1200
  %v1202 = load float, ptr %v1201, align 4
  %v1203 = add i64 0, %v1186
  %v1204 = getelementptr inbounds float, ptr %v1195, i64 %v1203
  %v1205 = load float, ptr %v1204, align 4
  %v1206 = fadd float %v1202, %v1205
  %v1207 = add i64 0, %v1186
  %v1208 = getelementptr inbounds float, ptr %v1197, i64 %v1207
  %v1209 = load float, ptr %v1208, align 4
  %v1210 = fadd float %v1206, %v1209
  %v1211 = add i64 0, %v1186
  %v1212 = getelementptr inbounds float, ptr %v1199, i64 %v1211
  %v1213 = load float, ptr %v1212, align 4
  %v1214 = fadd float %v1210, %v1213
  %v1215 = fptosi float %v1191 to i64
  %v1216 = icmp slt i64 %v1215, 0
  %v1217 = select i1 %v1216, i64 0, i64 %v1215
  %v1218 = icmp sgt i64 %v1217, 7
  %v1219 = select i1 %v1218, i64 7, i64 %v1217
  %v1220 = add i64 0, %v1186
  %v1221 = mul i64 %v1219, 8
  %v1222 = add i64 %v1220, %v1221
  %v1223 = getelementptr inbounds float, ptr %v56, i64 %v1222
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = fadd float %v1224, %v1214
  store float %v1225, ptr %v1223, align 4
  %v1226 = add nsw i64 %v1186, 1
  br label %b175
b177:
  %v1227 = add nsw i64 %v1184, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1228 = icmp sgt i64 %v3, 1
  br i1 %v1228, label %b178, label %b179
b178:
  %v1229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1230 = atomicrmw add ptr %v1229, i64 1 acq_rel
  %v1231 = mul i64 %v3, 8
  br label %b180
b180:
  %v1232 = load atomic i64, ptr %v1229 acquire, align 8
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b181, label %b182
b181:
  %v1234 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  %v1235 = add i64 8, 1
  %v1236 = sdiv i64 %v1235, 2
  %v1237 = add i64 %v2, 1
  %v1238 = mul i64 %v1236, %v2
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 2
  %v1241 = icmp slt i64 %v1240, 8
  %v1242 = select i1 %v1241, i64 %v1240, i64 8
  %v1243 = mul i64 %v1236, %v1237
  %v1244 = sdiv i64 %v1243, %v3
  %v1245 = mul i64 %v1244, 2
  %v1246 = icmp slt i64 %v1245, 8
  %v1247 = select i1 %v1246, i64 %v1245, i64 8
  %v1248 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b183
b183:
  %v1249 = phi i64 [ %v1242, %b179 ], [ %v1257, %b188 ]
  %v1250 = icmp slt i64 %v1249, %v1247
  br i1 %v1250, label %b184, label %b185
b184:
  %v1251 = mul i64 %v1249, 8
  %v1252 = getelementptr inbounds float, ptr %v1248, i64 %v1251
  br label %b186
b186:
  %v1253 = phi i64 [ 0, %b184 ], [ %v1256, %b187 ]
  %v1254 = icmp slt i64 %v1253, 8
  br i1 %v1254, label %b187, label %b188
b187:
  %v1255 = getelementptr inbounds float, ptr %v1252, i64 %v1253
  store float 0x0000000000000000, ptr %v1255, align 4
  %v1256 = add nsw i64 %v1253, 1
  br label %b186
b188:
  %v1257 = add nsw i64 %v1249, 1
  br label %b183
b185:
  %v1258 = mul i64 0, 8
  %v1259 = getelementptr inbounds float, ptr %v134, i64 %v1258
  %v1260 = getelementptr inbounds float, ptr %v1259, i64 0
  %v1261 = mul i64 0, 8
  %v1262 = getelementptr inbounds float, ptr %v106, i64 %v1261
  %v1263 = getelementptr inbounds float, ptr %v1262, i64 0
  %v1264 = mul i64 %v8, 1
  br label %b189
b189:
  %v1265 = phi i64 [ 0, %b185 ], [ %v1292, %b194 ]
  %v1266 = icmp slt i64 %v1265, %v1264
  br i1 %v1266, label %b190, label %b191
b190:
  %v1267 = sub i64 %v1264, %v1265
  %v1268 = icmp slt i64 %v1267, 128
  %v1269 = select i1 %v1268, i64 %v1267, i64 128
  br label %b192
b192:
  %v1270 = phi i64 [ 0, %b190 ], [ %v1291, %b197 ]
  %v1271 = icmp slt i64 %v1270, 8
  br i1 %v1271, label %b193, label %b194
b193:
  %v1272 = mul i64 %v1265, 8
  %v1273 = add i64 %v1272, %v1270
  %v1274 = getelementptr inbounds float, ptr %v1263, i64 %v1273
  br label %b195
b195:
  %v1275 = phi i64 [ %v1242, %b193 ], [ %v1290, %b196 ]
  %v1276 = icmp slt i64 %v1275, %v1247
  br i1 %v1276, label %b196, label %b197
b196:
  %v1277 = sub i64 %v1247, %v1275
  %v1278 = icmp slt i64 %v1277, 2
  %v1279 = select i1 %v1278, i64 %v1277, i64 2
  %v1280 = mul i64 %v1265, 8
  %v1281 = add i64 %v1280, %v1275
  %v1282 = getelementptr inbounds float, ptr %v1260, i64 %v1281
  %v1283 = mul i64 %v1275, 8
  %v1284 = add i64 %v1283, %v1270
  %v1285 = getelementptr inbounds float, ptr %v1248, i64 %v1284
  %v1286 = sub i64 8, %v1270
  %v1287 = sub i64 %v1279, 1
  %v1288 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1287
  %v1289 = load ptr, ptr %v1288, align 4
  call void %v1289(ptr %v1282, i64 8, ptr %v1274, i64 8, i64 %v1269, ptr %v1285, i64 8, i64 %v1286)
  %v1290 = add nsw i64 %v1275, 2
  br label %b195
b197:
  %v1291 = add nsw i64 %v1270, 32
  br label %b192
b194:
  %v1292 = add nsw i64 %v1265, 128
  br label %b189
b191:
  %v1293 = icmp sgt i64 %v3, 1
  br i1 %v1293, label %b198, label %b199
b198:
  %v1294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1295 = atomicrmw add ptr %v1294, i64 1 acq_rel
  %v1296 = mul i64 %v3, 9
  br label %b200
b200:
  %v1297 = load atomic i64, ptr %v1294 acquire, align 8
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b201, label %b202
b201:
  %v1299 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  %v1300 = add i64 8, 1
  %v1301 = sdiv i64 %v1300, 2
  %v1302 = add i64 %v2, 1
  %v1303 = mul i64 %v1301, %v2
  %v1304 = sdiv i64 %v1303, %v3
  %v1305 = mul i64 %v1304, 2
  %v1306 = icmp slt i64 %v1305, 8
  %v1307 = select i1 %v1306, i64 %v1305, i64 8
  %v1308 = mul i64 %v1301, %v1302
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 2
  %v1311 = icmp slt i64 %v1310, 8
  %v1312 = select i1 %v1311, i64 %v1310, i64 8
  %v1313 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b203
b203:
  %v1314 = phi i64 [ %v1307, %b199 ], [ %v1322, %b208 ]
  %v1315 = icmp slt i64 %v1314, %v1312
  br i1 %v1315, label %b204, label %b205
b204:
  %v1316 = mul i64 %v1314, 8
  %v1317 = getelementptr inbounds float, ptr %v1313, i64 %v1316
  br label %b206
b206:
  %v1318 = phi i64 [ 0, %b204 ], [ %v1321, %b207 ]
  %v1319 = icmp slt i64 %v1318, 8
  br i1 %v1319, label %b207, label %b208
b207:
  %v1320 = getelementptr inbounds float, ptr %v1317, i64 %v1318
  store float 0x0000000000000000, ptr %v1320, align 4
  %v1321 = add nsw i64 %v1318, 1
  br label %b206
b208:
  %v1322 = add nsw i64 %v1314, 1
  br label %b203
b205:
  %v1323 = mul i64 0, 8
  %v1324 = getelementptr inbounds float, ptr %v134, i64 %v1323
  %v1325 = getelementptr inbounds float, ptr %v1324, i64 0
  %v1326 = mul i64 0, 8
  %v1327 = getelementptr inbounds float, ptr %v50, i64 %v1326
  %v1328 = getelementptr inbounds float, ptr %v1327, i64 0
  %v1329 = mul i64 %v8, 1
  br label %b209
b209:
  %v1330 = phi i64 [ 0, %b205 ], [ %v1357, %b214 ]
  %v1331 = icmp slt i64 %v1330, %v1329
  br i1 %v1331, label %b210, label %b211
b210:
  %v1332 = sub i64 %v1329, %v1330
  %v1333 = icmp slt i64 %v1332, 128
  %v1334 = select i1 %v1333, i64 %v1332, i64 128
  br label %b212
b212:
  %v1335 = phi i64 [ 0, %b210 ], [ %v1356, %b217 ]
  %v1336 = icmp slt i64 %v1335, 8
  br i1 %v1336, label %b213, label %b214
b213:
  %v1337 = mul i64 %v1330, 8
  %v1338 = add i64 %v1337, %v1335
  %v1339 = getelementptr inbounds float, ptr %v1328, i64 %v1338
  br label %b215
b215:
  %v1340 = phi i64 [ %v1307, %b213 ], [ %v1355, %b216 ]
  %v1341 = icmp slt i64 %v1340, %v1312
  br i1 %v1341, label %b216, label %b217
b216:
  %v1342 = sub i64 %v1312, %v1340
  %v1343 = icmp slt i64 %v1342, 2
  %v1344 = select i1 %v1343, i64 %v1342, i64 2
  %v1345 = mul i64 %v1330, 8
  %v1346 = add i64 %v1345, %v1340
  %v1347 = getelementptr inbounds float, ptr %v1325, i64 %v1346
  %v1348 = mul i64 %v1340, 8
  %v1349 = add i64 %v1348, %v1335
  %v1350 = getelementptr inbounds float, ptr %v1313, i64 %v1349
  %v1351 = sub i64 8, %v1335
  %v1352 = sub i64 %v1344, 1
  %v1353 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1352
  %v1354 = load ptr, ptr %v1353, align 4
  call void %v1354(ptr %v1347, i64 8, ptr %v1339, i64 8, i64 %v1334, ptr %v1350, i64 8, i64 %v1351)
  %v1355 = add nsw i64 %v1340, 2
  br label %b215
b217:
  %v1356 = add nsw i64 %v1335, 32
  br label %b212
b214:
  %v1357 = add nsw i64 %v1330, 128
  br label %b209
b211:
  %v1358 = icmp sgt i64 %v3, 1
  br i1 %v1358, label %b218, label %b219
b218:
  %v1359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1360 = atomicrmw add ptr %v1359, i64 1 acq_rel
  %v1361 = mul i64 %v3, 10
  br label %b220
b220:
  %v1362 = load atomic i64, ptr %v1359 acquire, align 8
  %v1363 = icmp slt i64 %v1362, %v1361
  br i1 %v1363, label %b221, label %b222
b221:
  %v1364 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  %v1365 = add i64 %v7, 0
  %v1366 = sdiv i64 %v1365, 1
  %v1367 = add i64 %v2, 1
  %v1368 = mul i64 %v1366, %v2
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v7
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v7
  %v1373 = mul i64 %v1366, %v1367
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 1
  %v1376 = icmp slt i64 %v1375, %v7
  %v1377 = select i1 %v1376, i64 %v1375, i64 %v7
  br label %b223
b223:
  %v1378 = phi i64 [ %v1372, %b219 ], [ %v1398, %b228 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1380 = phi i64 [ 0, %b224 ], [ %v1393, %b227 ]
  %v1381 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1392, %b227 ]
  %v1382 = icmp slt i64 %v1380, %v5
  br i1 %v1382, label %b227, label %b228
b227:
  %v1383 = add i64 %v1380, 0
  %v1384 = and i64 %v1383, %v194
  %v1385 = mul i64 %v1384, %v7
  %v1386 = add i64 %v1385, %v1378
  %v1387 = mul i64 %v1386, 8
  %v1388 = getelementptr inbounds float, ptr %v134, i64 %v1387
  %v1389 = add i64 0, 0
  %v1390 = getelementptr inbounds float, ptr %v1388, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = fadd <8 x float> %v1381, %v1391
  %v1393 = add nsw i64 %v1380, 1
  br label %b226
b228:
  %v1394 = mul i64 %v1378, 8
  %v1395 = getelementptr inbounds float, ptr %v142, i64 %v1394
  %v1396 = add i64 0, 0
  %v1397 = getelementptr inbounds float, ptr %v1395, i64 %v1396
  store <8 x float> %v1381, ptr %v1397, align 4
  %v1398 = add nsw i64 %v1378, 1
  br label %b223
b225:
  %v1399 = icmp sgt i64 %v3, 1
  br i1 %v1399, label %b229, label %b230
b229:
  %v1400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1401 = atomicrmw add ptr %v1400, i64 1 acq_rel
  %v1402 = mul i64 %v3, 11
  br label %b231
b231:
  %v1403 = load atomic i64, ptr %v1400 acquire, align 8
  %v1404 = icmp slt i64 %v1403, %v1402
  br i1 %v1404, label %b232, label %b233
b232:
  %v1405 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  %v1406 = add i64 8, 1
  %v1407 = sdiv i64 %v1406, 2
  %v1408 = add i64 %v2, 1
  %v1409 = mul i64 %v1407, %v2
  %v1410 = sdiv i64 %v1409, %v3
  %v1411 = mul i64 %v1410, 2
  %v1412 = icmp slt i64 %v1411, 8
  %v1413 = select i1 %v1412, i64 %v1411, i64 8
  %v1414 = mul i64 %v1407, %v1408
  %v1415 = sdiv i64 %v1414, %v3
  %v1416 = mul i64 %v1415, 2
  %v1417 = icmp slt i64 %v1416, 8
  %v1418 = select i1 %v1417, i64 %v1416, i64 8
  %v1419 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b234
b234:
  %v1420 = phi i64 [ %v1413, %b230 ], [ %v1428, %b239 ]
  %v1421 = icmp slt i64 %v1420, %v1418
  br i1 %v1421, label %b235, label %b236
b235:
  %v1422 = mul i64 %v1420, 8
  %v1423 = getelementptr inbounds float, ptr %v1419, i64 %v1422
  br label %b237
b237:
  %v1424 = phi i64 [ 0, %b235 ], [ %v1427, %b238 ]
  %v1425 = icmp slt i64 %v1424, 8
  br i1 %v1425, label %b238, label %b239
b238:
  %v1426 = getelementptr inbounds float, ptr %v1423, i64 %v1424
  store float 0x0000000000000000, ptr %v1426, align 4
  %v1427 = add nsw i64 %v1424, 1
  br label %b237
b239:
  %v1428 = add nsw i64 %v1420, 1
  br label %b234
b236:
  %v1429 = mul i64 0, 8
  %v1430 = getelementptr inbounds float, ptr %v132, i64 %v1429
  %v1431 = getelementptr inbounds float, ptr %v1430, i64 0
  %v1432 = mul i64 0, 8
  %v1433 = getelementptr inbounds float, ptr %v106, i64 %v1432
  %v1434 = getelementptr inbounds float, ptr %v1433, i64 0
  %v1435 = mul i64 %v8, 1
  br label %b240
b240:
  %v1436 = phi i64 [ 0, %b236 ], [ %v1463, %b245 ]
  %v1437 = icmp slt i64 %v1436, %v1435
  br i1 %v1437, label %b241, label %b242
b241:
  %v1438 = sub i64 %v1435, %v1436
  %v1439 = icmp slt i64 %v1438, 128
  %v1440 = select i1 %v1439, i64 %v1438, i64 128
  br label %b243
b243:
  %v1441 = phi i64 [ 0, %b241 ], [ %v1462, %b248 ]
  %v1442 = icmp slt i64 %v1441, 8
  br i1 %v1442, label %b244, label %b245
b244:
  %v1443 = mul i64 %v1436, 8
  %v1444 = add i64 %v1443, %v1441
  %v1445 = getelementptr inbounds float, ptr %v1434, i64 %v1444
  br label %b246
b246:
  %v1446 = phi i64 [ %v1413, %b244 ], [ %v1461, %b247 ]
  %v1447 = icmp slt i64 %v1446, %v1418
  br i1 %v1447, label %b247, label %b248
b247:
  %v1448 = sub i64 %v1418, %v1446
  %v1449 = icmp slt i64 %v1448, 2
  %v1450 = select i1 %v1449, i64 %v1448, i64 2
  %v1451 = mul i64 %v1436, 8
  %v1452 = add i64 %v1451, %v1446
  %v1453 = getelementptr inbounds float, ptr %v1431, i64 %v1452
  %v1454 = mul i64 %v1446, 8
  %v1455 = add i64 %v1454, %v1441
  %v1456 = getelementptr inbounds float, ptr %v1419, i64 %v1455
  %v1457 = sub i64 8, %v1441
  %v1458 = sub i64 %v1450, 1
  %v1459 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1458
  %v1460 = load ptr, ptr %v1459, align 4
  call void %v1460(ptr %v1453, i64 8, ptr %v1445, i64 8, i64 %v1440, ptr %v1456, i64 8, i64 %v1457)
  %v1461 = add nsw i64 %v1446, 2
  br label %b246
b248:
  %v1462 = add nsw i64 %v1441, 32
  br label %b243
b245:
  %v1463 = add nsw i64 %v1436, 128
  br label %b240
b242:
  %v1464 = icmp sgt i64 %v3, 1
  br i1 %v1464, label %b249, label %b250
b249:
  %v1465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1466 = atomicrmw add ptr %v1465, i64 1 acq_rel
  %v1467 = mul i64 %v3, 12
  br label %b251
b251:
  %v1468 = load atomic i64, ptr %v1465 acquire, align 8
  %v1469 = icmp slt i64 %v1468, %v1467
  br i1 %v1469, label %b252, label %b253
b252:
  %v1470 = call i32 @sched_yield()
  br label %b251
b253:
  br label %b250
b250:
  %v1471 = add i64 8, 1
  %v1472 = sdiv i64 %v1471, 2
  %v1473 = add i64 %v2, 1
  %v1474 = mul i64 %v1472, %v2
  %v1475 = sdiv i64 %v1474, %v3
  %v1476 = mul i64 %v1475, 2
  %v1477 = icmp slt i64 %v1476, 8
  %v1478 = select i1 %v1477, i64 %v1476, i64 8
  %v1479 = mul i64 %v1472, %v1473
  %v1480 = sdiv i64 %v1479, %v3
  %v1481 = mul i64 %v1480, 2
  %v1482 = icmp slt i64 %v1481, 8
  %v1483 = select i1 %v1482, i64 %v1481, i64 8
  %v1484 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b254
b254:
  %v1485 = phi i64 [ %v1478, %b250 ], [ %v1493, %b259 ]
  %v1486 = icmp slt i64 %v1485, %v1483
  br i1 %v1486, label %b255, label %b256
b255:
  %v1487 = mul i64 %v1485, 8
  %v1488 = getelementptr inbounds float, ptr %v1484, i64 %v1487
  br label %b257
b257:
  %v1489 = phi i64 [ 0, %b255 ], [ %v1492, %b258 ]
  %v1490 = icmp slt i64 %v1489, 8
  br i1 %v1490, label %b258, label %b259
b258:
  %v1491 = getelementptr inbounds float, ptr %v1488, i64 %v1489
  store float 0x0000000000000000, ptr %v1491, align 4
  %v1492 = add nsw i64 %v1489, 1
  br label %b257
b259:
  %v1493 = add nsw i64 %v1485, 1
  br label %b254
b256:
  %v1494 = mul i64 0, 8
  %v1495 = getelementptr inbounds float, ptr %v132, i64 %v1494
  %v1496 = getelementptr inbounds float, ptr %v1495, i64 0
  %v1497 = mul i64 0, 8
  %v1498 = getelementptr inbounds float, ptr %v50, i64 %v1497
  %v1499 = getelementptr inbounds float, ptr %v1498, i64 0
  %v1500 = mul i64 %v8, 1
  br label %b260
b260:
  %v1501 = phi i64 [ 0, %b256 ], [ %v1528, %b265 ]
  %v1502 = icmp slt i64 %v1501, %v1500
  br i1 %v1502, label %b261, label %b262
b261:
  %v1503 = sub i64 %v1500, %v1501
  %v1504 = icmp slt i64 %v1503, 128
  %v1505 = select i1 %v1504, i64 %v1503, i64 128
  br label %b263
b263:
  %v1506 = phi i64 [ 0, %b261 ], [ %v1527, %b268 ]
  %v1507 = icmp slt i64 %v1506, 8
  br i1 %v1507, label %b264, label %b265
b264:
  %v1508 = mul i64 %v1501, 8
  %v1509 = add i64 %v1508, %v1506
  %v1510 = getelementptr inbounds float, ptr %v1499, i64 %v1509
  br label %b266
b266:
  %v1511 = phi i64 [ %v1478, %b264 ], [ %v1526, %b267 ]
  %v1512 = icmp slt i64 %v1511, %v1483
  br i1 %v1512, label %b267, label %b268
b267:
  %v1513 = sub i64 %v1483, %v1511
  %v1514 = icmp slt i64 %v1513, 2
  %v1515 = select i1 %v1514, i64 %v1513, i64 2
  %v1516 = mul i64 %v1501, 8
  %v1517 = add i64 %v1516, %v1511
  %v1518 = getelementptr inbounds float, ptr %v1496, i64 %v1517
  %v1519 = mul i64 %v1511, 8
  %v1520 = add i64 %v1519, %v1506
  %v1521 = getelementptr inbounds float, ptr %v1484, i64 %v1520
  %v1522 = sub i64 8, %v1506
  %v1523 = sub i64 %v1515, 1
  %v1524 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1523
  %v1525 = load ptr, ptr %v1524, align 4
  call void %v1525(ptr %v1518, i64 8, ptr %v1510, i64 8, i64 %v1505, ptr %v1521, i64 8, i64 %v1522)
  %v1526 = add nsw i64 %v1511, 2
  br label %b266
b268:
  %v1527 = add nsw i64 %v1506, 32
  br label %b263
b265:
  %v1528 = add nsw i64 %v1501, 128
  br label %b260
b262:
  %v1529 = icmp sgt i64 %v3, 1
  br i1 %v1529, label %b269, label %b270
b269:
  %v1530 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1531 = atomicrmw add ptr %v1530, i64 1 acq_rel
  %v1532 = mul i64 %v3, 13
  br label %b271
b271:
  %v1533 = load atomic i64, ptr %v1530 acquire, align 8
  %v1534 = icmp slt i64 %v1533, %v1532
  br i1 %v1534, label %b272, label %b273
b272:
  %v1535 = call i32 @sched_yield()
  br label %b271
b273:
  br label %b270
b270:
  %v1536 = add i64 %v7, 0
  %v1537 = sdiv i64 %v1536, 1
  %v1538 = add i64 %v2, 1
  %v1539 = mul i64 %v1537, %v2
  %v1540 = sdiv i64 %v1539, %v3
  %v1541 = mul i64 %v1540, 1
  %v1542 = icmp slt i64 %v1541, %v7
  %v1543 = select i1 %v1542, i64 %v1541, i64 %v7
  %v1544 = mul i64 %v1537, %v1538
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v7
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v7
  br label %b274
b274:
  %v1549 = phi i64 [ %v1543, %b270 ], [ %v1569, %b279 ]
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1551 = phi i64 [ 0, %b275 ], [ %v1564, %b278 ]
  %v1552 = phi <8 x float> [ splat (float 0x0000000000000000), %b275 ], [ %v1563, %b278 ]
  %v1553 = icmp slt i64 %v1551, %v5
  br i1 %v1553, label %b278, label %b279
b278:
  %v1554 = add i64 %v1551, 0
  %v1555 = and i64 %v1554, %v192
  %v1556 = mul i64 %v1555, %v7
  %v1557 = add i64 %v1556, %v1549
  %v1558 = mul i64 %v1557, 8
  %v1559 = getelementptr inbounds float, ptr %v132, i64 %v1558
  %v1560 = add i64 0, 0
  %v1561 = getelementptr inbounds float, ptr %v1559, i64 %v1560
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = fadd <8 x float> %v1552, %v1562
  %v1564 = add nsw i64 %v1551, 1
  br label %b277
b279:
  %v1565 = mul i64 %v1549, 8
  %v1566 = getelementptr inbounds float, ptr %v144, i64 %v1565
  %v1567 = add i64 0, 0
  %v1568 = getelementptr inbounds float, ptr %v1566, i64 %v1567
  store <8 x float> %v1552, ptr %v1568, align 4
  %v1569 = add nsw i64 %v1549, 1
  br label %b274
b276:
  %v1570 = icmp sgt i64 %v3, 1
  br i1 %v1570, label %b280, label %b281
b280:
  %v1571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1572 = atomicrmw add ptr %v1571, i64 1 acq_rel
  %v1573 = mul i64 %v3, 14
  br label %b282
b282:
  %v1574 = load atomic i64, ptr %v1571 acquire, align 8
  %v1575 = icmp slt i64 %v1574, %v1573
  br i1 %v1575, label %b283, label %b284
b283:
  %v1576 = call i32 @sched_yield()
  br label %b282
b284:
  br label %b281
b281:
  %v1577 = add i64 8, 1
  %v1578 = sdiv i64 %v1577, 2
  %v1579 = add i64 %v2, 1
  %v1580 = mul i64 %v1578, %v2
  %v1581 = sdiv i64 %v1580, %v3
  %v1582 = mul i64 %v1581, 2
  %v1583 = icmp slt i64 %v1582, 8
  %v1584 = select i1 %v1583, i64 %v1582, i64 8
  %v1585 = mul i64 %v1578, %v1579
  %v1586 = sdiv i64 %v1585, %v3
  %v1587 = mul i64 %v1586, 2
  %v1588 = icmp slt i64 %v1587, 8
  %v1589 = select i1 %v1588, i64 %v1587, i64 8
  %v1590 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b285
b285:
  %v1591 = phi i64 [ %v1584, %b281 ], [ %v1599, %b290 ]
  %v1592 = icmp slt i64 %v1591, %v1589
  br i1 %v1592, label %b286, label %b287
b286:
  %v1593 = mul i64 %v1591, 8
  %v1594 = getelementptr inbounds float, ptr %v1590, i64 %v1593
  br label %b288
b288:
  %v1595 = phi i64 [ 0, %b286 ], [ %v1598, %b289 ]
  %v1596 = icmp slt i64 %v1595, 8
  br i1 %v1596, label %b289, label %b290
b289:
  %v1597 = getelementptr inbounds float, ptr %v1594, i64 %v1595
  store float 0x0000000000000000, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1595, 1
  br label %b288
b290:
  %v1599 = add nsw i64 %v1591, 1
  br label %b285
b287:
  %v1600 = mul i64 0, 8
  %v1601 = getelementptr inbounds float, ptr %v124, i64 %v1600
  %v1602 = getelementptr inbounds float, ptr %v1601, i64 0
  %v1603 = mul i64 0, 8
  %v1604 = getelementptr inbounds float, ptr %v106, i64 %v1603
  %v1605 = getelementptr inbounds float, ptr %v1604, i64 0
  %v1606 = mul i64 %v8, 1
  br label %b291
b291:
  %v1607 = phi i64 [ 0, %b287 ], [ %v1634, %b296 ]
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b292, label %b293
b292:
  %v1609 = sub i64 %v1606, %v1607
  %v1610 = icmp slt i64 %v1609, 128
  %v1611 = select i1 %v1610, i64 %v1609, i64 128
  br label %b294
b294:
  %v1612 = phi i64 [ 0, %b292 ], [ %v1633, %b299 ]
  %v1613 = icmp slt i64 %v1612, 8
  br i1 %v1613, label %b295, label %b296
b295:
  %v1614 = mul i64 %v1607, 8
  %v1615 = add i64 %v1614, %v1612
  %v1616 = getelementptr inbounds float, ptr %v1605, i64 %v1615
  br label %b297
b297:
  %v1617 = phi i64 [ %v1584, %b295 ], [ %v1632, %b298 ]
  %v1618 = icmp slt i64 %v1617, %v1589
  br i1 %v1618, label %b298, label %b299
b298:
  %v1619 = sub i64 %v1589, %v1617
  %v1620 = icmp slt i64 %v1619, 2
  %v1621 = select i1 %v1620, i64 %v1619, i64 2
  %v1622 = mul i64 %v1607, 8
  %v1623 = add i64 %v1622, %v1617
  %v1624 = getelementptr inbounds float, ptr %v1602, i64 %v1623
  %v1625 = mul i64 %v1617, 8
  %v1626 = add i64 %v1625, %v1612
  %v1627 = getelementptr inbounds float, ptr %v1590, i64 %v1626
  %v1628 = sub i64 8, %v1612
  %v1629 = sub i64 %v1621, 1
  %v1630 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1629
  %v1631 = load ptr, ptr %v1630, align 4
  call void %v1631(ptr %v1624, i64 8, ptr %v1616, i64 8, i64 %v1611, ptr %v1627, i64 8, i64 %v1628)
  %v1632 = add nsw i64 %v1617, 2
  br label %b297
b299:
  %v1633 = add nsw i64 %v1612, 32
  br label %b294
b296:
  %v1634 = add nsw i64 %v1607, 128
  br label %b291
b293:
  %v1635 = icmp sgt i64 %v3, 1
  br i1 %v1635, label %b300, label %b301
b300:
  %v1636 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1637 = atomicrmw add ptr %v1636, i64 1 acq_rel
  %v1638 = mul i64 %v3, 15
  br label %b302
b302:
  %v1639 = load atomic i64, ptr %v1636 acquire, align 8
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b303, label %b304
b303:
  %v1641 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1642 = add i64 8, 1
  %v1643 = sdiv i64 %v1642, 2
  %v1644 = add i64 %v2, 1
  %v1645 = mul i64 %v1643, %v2
  %v1646 = sdiv i64 %v1645, %v3
  %v1647 = mul i64 %v1646, 2
  %v1648 = icmp slt i64 %v1647, 8
  %v1649 = select i1 %v1648, i64 %v1647, i64 8
  %v1650 = mul i64 %v1643, %v1644
  %v1651 = sdiv i64 %v1650, %v3
  %v1652 = mul i64 %v1651, 2
  %v1653 = icmp slt i64 %v1652, 8
  %v1654 = select i1 %v1653, i64 %v1652, i64 8
  %v1655 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b305
b305:
  %v1656 = phi i64 [ %v1649, %b301 ], [ %v1664, %b310 ]
  %v1657 = icmp slt i64 %v1656, %v1654
  br i1 %v1657, label %b306, label %b307
b306:
  %v1658 = mul i64 %v1656, 8
  %v1659 = getelementptr inbounds float, ptr %v1655, i64 %v1658
  br label %b308
b308:
  %v1660 = phi i64 [ 0, %b306 ], [ %v1663, %b309 ]
  %v1661 = icmp slt i64 %v1660, 8
  br i1 %v1661, label %b309, label %b310
b309:
  %v1662 = getelementptr inbounds float, ptr %v1659, i64 %v1660
  store float 0x0000000000000000, ptr %v1662, align 4
  %v1663 = add nsw i64 %v1660, 1
  br label %b308
b310:
  %v1664 = add nsw i64 %v1656, 1
  br label %b305
b307:
  %v1665 = mul i64 0, 8
  %v1666 = getelementptr inbounds float, ptr %v130, i64 %v1665
  %v1667 = getelementptr inbounds float, ptr %v1666, i64 0
  %v1668 = mul i64 0, 8
  %v1669 = getelementptr inbounds float, ptr %v50, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1671 = mul i64 %v8, 1
  br label %b311
b311:
  %v1672 = phi i64 [ 0, %b307 ], [ %v1699, %b316 ]
  %v1673 = icmp slt i64 %v1672, %v1671
  br i1 %v1673, label %b312, label %b313
b312:
  %v1674 = sub i64 %v1671, %v1672
  %v1675 = icmp slt i64 %v1674, 128
  %v1676 = select i1 %v1675, i64 %v1674, i64 128
  br label %b314
b314:
  %v1677 = phi i64 [ 0, %b312 ], [ %v1698, %b319 ]
  %v1678 = icmp slt i64 %v1677, 8
  br i1 %v1678, label %b315, label %b316
b315:
  %v1679 = mul i64 %v1672, 8
  %v1680 = add i64 %v1679, %v1677
  %v1681 = getelementptr inbounds float, ptr %v1670, i64 %v1680
  br label %b317
b317:
  %v1682 = phi i64 [ %v1649, %b315 ], [ %v1697, %b318 ]
  %v1683 = icmp slt i64 %v1682, %v1654
  br i1 %v1683, label %b318, label %b319
b318:
  %v1684 = sub i64 %v1654, %v1682
  %v1685 = icmp slt i64 %v1684, 2
  %v1686 = select i1 %v1685, i64 %v1684, i64 2
  %v1687 = mul i64 %v1672, 8
  %v1688 = add i64 %v1687, %v1682
  %v1689 = getelementptr inbounds float, ptr %v1667, i64 %v1688
  %v1690 = mul i64 %v1682, 8
  %v1691 = add i64 %v1690, %v1677
  %v1692 = getelementptr inbounds float, ptr %v1655, i64 %v1691
  %v1693 = sub i64 8, %v1677
  %v1694 = sub i64 %v1686, 1
  %v1695 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1694
  %v1696 = load ptr, ptr %v1695, align 4
  call void %v1696(ptr %v1689, i64 8, ptr %v1681, i64 8, i64 %v1676, ptr %v1692, i64 8, i64 %v1693)
  %v1697 = add nsw i64 %v1682, 2
  br label %b317
b319:
  %v1698 = add nsw i64 %v1677, 32
  br label %b314
b316:
  %v1699 = add nsw i64 %v1672, 128
  br label %b311
b313:
  %v1700 = icmp sgt i64 %v3, 1
  br i1 %v1700, label %b320, label %b321
b320:
  %v1701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1702 = atomicrmw add ptr %v1701, i64 1 acq_rel
  %v1703 = mul i64 %v3, 16
  br label %b322
b322:
  %v1704 = load atomic i64, ptr %v1701 acquire, align 8
  %v1705 = icmp slt i64 %v1704, %v1703
  br i1 %v1705, label %b323, label %b324
b323:
  %v1706 = call i32 @sched_yield()
  br label %b322
b324:
  br label %b321
b321:
  %v1707 = add i64 %v7, 0
  %v1708 = sdiv i64 %v1707, 1
  %v1709 = add i64 %v2, 1
  %v1710 = mul i64 %v1708, %v2
  %v1711 = sdiv i64 %v1710, %v3
  %v1712 = mul i64 %v1711, 1
  %v1713 = icmp slt i64 %v1712, %v7
  %v1714 = select i1 %v1713, i64 %v1712, i64 %v7
  %v1715 = mul i64 %v1708, %v1709
  %v1716 = sdiv i64 %v1715, %v3
  %v1717 = mul i64 %v1716, 1
  %v1718 = icmp slt i64 %v1717, %v7
  %v1719 = select i1 %v1718, i64 %v1717, i64 %v7
  br label %b325
b325:
  %v1720 = phi i64 [ %v1714, %b321 ], [ %v1740, %b330 ]
  %v1721 = icmp slt i64 %v1720, %v1719
  br i1 %v1721, label %b326, label %b327
b326:
  br label %b328
b328:
  %v1722 = phi i64 [ 0, %b326 ], [ %v1735, %b329 ]
  %v1723 = phi <8 x float> [ splat (float 0x0000000000000000), %b326 ], [ %v1734, %b329 ]
  %v1724 = icmp slt i64 %v1722, %v5
  br i1 %v1724, label %b329, label %b330
b329:
  %v1725 = add i64 %v1722, 0
  %v1726 = and i64 %v1725, %v190
  %v1727 = mul i64 %v1726, %v7
  %v1728 = add i64 %v1727, %v1720
  %v1729 = mul i64 %v1728, 8
  %v1730 = getelementptr inbounds float, ptr %v130, i64 %v1729
  %v1731 = add i64 0, 0
  %v1732 = getelementptr inbounds float, ptr %v1730, i64 %v1731
  %v1733 = load <8 x float>, ptr %v1732, align 4
  %v1734 = fadd <8 x float> %v1723, %v1733
  %v1735 = add nsw i64 %v1722, 1
  br label %b328
b330:
  %v1736 = mul i64 %v1720, 8
  %v1737 = getelementptr inbounds float, ptr %v146, i64 %v1736
  %v1738 = add i64 0, 0
  %v1739 = getelementptr inbounds float, ptr %v1737, i64 %v1738
  store <8 x float> %v1723, ptr %v1739, align 4
  %v1740 = add nsw i64 %v1720, 1
  br label %b325
b327:
  %v1741 = icmp sgt i64 %v3, 1
  br i1 %v1741, label %b331, label %b332
b331:
  %v1742 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1743 = atomicrmw add ptr %v1742, i64 1 acq_rel
  %v1744 = mul i64 %v3, 17
  br label %b333
b333:
  %v1745 = load atomic i64, ptr %v1742 acquire, align 8
  %v1746 = icmp slt i64 %v1745, %v1744
  br i1 %v1746, label %b334, label %b335
b334:
  %v1747 = call i32 @sched_yield()
  br label %b333
b335:
  br label %b332
b332:
  %v1748 = add i64 16, 1
  %v1749 = sdiv i64 %v1748, 2
  %v1750 = add i64 %v2, 1
  %v1751 = mul i64 %v1749, %v2
  %v1752 = sdiv i64 %v1751, %v3
  %v1753 = mul i64 %v1752, 2
  %v1754 = icmp slt i64 %v1753, 16
  %v1755 = select i1 %v1754, i64 %v1753, i64 16
  %v1756 = mul i64 %v1749, %v1750
  %v1757 = sdiv i64 %v1756, %v3
  %v1758 = mul i64 %v1757, 2
  %v1759 = icmp slt i64 %v1758, 16
  %v1760 = select i1 %v1759, i64 %v1758, i64 16
  %v1761 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b336
b336:
  %v1762 = phi i64 [ %v1755, %b332 ], [ %v1770, %b341 ]
  %v1763 = icmp slt i64 %v1762, %v1760
  br i1 %v1763, label %b337, label %b338
b337:
  %v1764 = mul i64 %v1762, 8
  %v1765 = getelementptr inbounds float, ptr %v1761, i64 %v1764
  br label %b339
b339:
  %v1766 = phi i64 [ 0, %b337 ], [ %v1769, %b340 ]
  %v1767 = icmp slt i64 %v1766, 8
  br i1 %v1767, label %b340, label %b341
b340:
  %v1768 = getelementptr inbounds float, ptr %v1765, i64 %v1766
  store float 0x0000000000000000, ptr %v1768, align 4
  %v1769 = add nsw i64 %v1766, 1
  br label %b339
b341:
  %v1770 = add nsw i64 %v1762, 1
  br label %b336
b338:
  %v1771 = mul i64 0, 16
  %v1772 = getelementptr inbounds float, ptr %v126, i64 %v1771
  %v1773 = getelementptr inbounds float, ptr %v1772, i64 0
  %v1774 = mul i64 1, %v7
  %v1775 = add i64 0, %v1774
  %v1776 = mul i64 %v1775, 8
  %v1777 = getelementptr inbounds float, ptr %v50, i64 %v1776
  %v1778 = getelementptr inbounds float, ptr %v1777, i64 0
  %v1779 = mul i64 %v8, 1
  br label %b342
b342:
  %v1780 = phi i64 [ 0, %b338 ], [ %v1807, %b347 ]
  %v1781 = icmp slt i64 %v1780, %v1779
  br i1 %v1781, label %b343, label %b344
b343:
  %v1782 = sub i64 %v1779, %v1780
  %v1783 = icmp slt i64 %v1782, 128
  %v1784 = select i1 %v1783, i64 %v1782, i64 128
  br label %b345
b345:
  %v1785 = phi i64 [ 0, %b343 ], [ %v1806, %b350 ]
  %v1786 = icmp slt i64 %v1785, 8
  br i1 %v1786, label %b346, label %b347
b346:
  %v1787 = mul i64 %v1780, 8
  %v1788 = add i64 %v1787, %v1785
  %v1789 = getelementptr inbounds float, ptr %v1778, i64 %v1788
  br label %b348
b348:
  %v1790 = phi i64 [ %v1755, %b346 ], [ %v1805, %b349 ]
  %v1791 = icmp slt i64 %v1790, %v1760
  br i1 %v1791, label %b349, label %b350
b349:
  %v1792 = sub i64 %v1760, %v1790
  %v1793 = icmp slt i64 %v1792, 2
  %v1794 = select i1 %v1793, i64 %v1792, i64 2
  %v1795 = mul i64 %v1780, 16
  %v1796 = add i64 %v1795, %v1790
  %v1797 = getelementptr inbounds float, ptr %v1773, i64 %v1796
  %v1798 = mul i64 %v1790, 8
  %v1799 = add i64 %v1798, %v1785
  %v1800 = getelementptr inbounds float, ptr %v1761, i64 %v1799
  %v1801 = sub i64 8, %v1785
  %v1802 = sub i64 %v1794, 1
  %v1803 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1802
  %v1804 = load ptr, ptr %v1803, align 4
  call void %v1804(ptr %v1797, i64 16, ptr %v1789, i64 8, i64 %v1784, ptr %v1800, i64 8, i64 %v1801)
  %v1805 = add nsw i64 %v1790, 2
  br label %b348
b350:
  %v1806 = add nsw i64 %v1785, 32
  br label %b345
b347:
  %v1807 = add nsw i64 %v1780, 128
  br label %b342
b344:
  %v1808 = icmp sgt i64 %v3, 1
  br i1 %v1808, label %b351, label %b352
b351:
  %v1809 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1810 = atomicrmw add ptr %v1809, i64 1 acq_rel
  %v1811 = mul i64 %v3, 18
  br label %b353
b353:
  %v1812 = load atomic i64, ptr %v1809 acquire, align 8
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b354, label %b355
b354:
  %v1814 = call i32 @sched_yield()
  br label %b353
b355:
  br label %b352
b352:
  %v1815 = add i64 16, 1
  %v1816 = sdiv i64 %v1815, 2
  %v1817 = add i64 %v2, 1
  %v1818 = mul i64 %v1816, %v2
  %v1819 = sdiv i64 %v1818, %v3
  %v1820 = mul i64 %v1819, 2
  %v1821 = icmp slt i64 %v1820, 16
  %v1822 = select i1 %v1821, i64 %v1820, i64 16
  %v1823 = mul i64 %v1816, %v1817
  %v1824 = sdiv i64 %v1823, %v3
  %v1825 = mul i64 %v1824, 2
  %v1826 = icmp slt i64 %v1825, 16
  %v1827 = select i1 %v1826, i64 %v1825, i64 16
  %v1828 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b356
b356:
  %v1829 = phi i64 [ %v1822, %b352 ], [ %v1837, %b361 ]
  %v1830 = icmp slt i64 %v1829, %v1827
  br i1 %v1830, label %b357, label %b358
b357:
  %v1831 = mul i64 %v1829, 8
  %v1832 = getelementptr inbounds float, ptr %v1828, i64 %v1831
  br label %b359
b359:
  %v1833 = phi i64 [ 0, %b357 ], [ %v1836, %b360 ]
  %v1834 = icmp slt i64 %v1833, 8
  br i1 %v1834, label %b360, label %b361
b360:
  %v1835 = getelementptr inbounds float, ptr %v1832, i64 %v1833
  store float 0x0000000000000000, ptr %v1835, align 4
  %v1836 = add nsw i64 %v1833, 1
  br label %b359
b361:
  %v1837 = add nsw i64 %v1829, 1
  br label %b356
b358:
  %v1838 = mul i64 0, 16
  %v1839 = getelementptr inbounds float, ptr %v126, i64 %v1838
  %v1840 = getelementptr inbounds float, ptr %v1839, i64 0
  %v1841 = mul i64 0, 8
  %v1842 = getelementptr inbounds float, ptr %v106, i64 %v1841
  %v1843 = getelementptr inbounds float, ptr %v1842, i64 0
  %v1844 = mul i64 %v8, 1
  br label %b362
b362:
  %v1845 = phi i64 [ 0, %b358 ], [ %v1872, %b367 ]
  %v1846 = icmp slt i64 %v1845, %v1844
  br i1 %v1846, label %b363, label %b364
b363:
  %v1847 = sub i64 %v1844, %v1845
  %v1848 = icmp slt i64 %v1847, 128
  %v1849 = select i1 %v1848, i64 %v1847, i64 128
  br label %b365
b365:
  %v1850 = phi i64 [ 0, %b363 ], [ %v1871, %b370 ]
  %v1851 = icmp slt i64 %v1850, 8
  br i1 %v1851, label %b366, label %b367
b366:
  %v1852 = mul i64 %v1845, 8
  %v1853 = add i64 %v1852, %v1850
  %v1854 = getelementptr inbounds float, ptr %v1843, i64 %v1853
  br label %b368
b368:
  %v1855 = phi i64 [ %v1822, %b366 ], [ %v1870, %b369 ]
  %v1856 = icmp slt i64 %v1855, %v1827
  br i1 %v1856, label %b369, label %b370
b369:
  %v1857 = sub i64 %v1827, %v1855
  %v1858 = icmp slt i64 %v1857, 2
  %v1859 = select i1 %v1858, i64 %v1857, i64 2
  %v1860 = mul i64 %v1845, 16
  %v1861 = add i64 %v1860, %v1855
  %v1862 = getelementptr inbounds float, ptr %v1840, i64 %v1861
  %v1863 = mul i64 %v1855, 8
  %v1864 = add i64 %v1863, %v1850
  %v1865 = getelementptr inbounds float, ptr %v1828, i64 %v1864
  %v1866 = sub i64 8, %v1850
  %v1867 = sub i64 %v1859, 1
  %v1868 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1867
  %v1869 = load ptr, ptr %v1868, align 4
  call void %v1869(ptr %v1862, i64 16, ptr %v1854, i64 8, i64 %v1849, ptr %v1865, i64 8, i64 %v1866)
  %v1870 = add nsw i64 %v1855, 2
  br label %b368
b370:
  %v1871 = add nsw i64 %v1850, 32
  br label %b365
b367:
  %v1872 = add nsw i64 %v1845, 128
  br label %b362
b364:
  %v1873 = icmp sgt i64 %v3, 1
  br i1 %v1873, label %b371, label %b372
b371:
  %v1874 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1875 = atomicrmw add ptr %v1874, i64 1 acq_rel
  %v1876 = mul i64 %v3, 19
  br label %b373
b373:
  %v1877 = load atomic i64, ptr %v1874 acquire, align 8
  %v1878 = icmp slt i64 %v1877, %v1876
  br i1 %v1878, label %b374, label %b375
b374:
  %v1879 = call i32 @sched_yield()
  br label %b373
b375:
  br label %b372
b372:
  %v1880 = add i64 %v7, 0
  %v1881 = sdiv i64 %v1880, 1
  %v1882 = add i64 %v2, 1
  %v1883 = mul i64 %v1881, %v2
  %v1884 = sdiv i64 %v1883, %v3
  %v1885 = mul i64 %v1884, 1
  %v1886 = icmp slt i64 %v1885, %v7
  %v1887 = select i1 %v1886, i64 %v1885, i64 %v7
  %v1888 = mul i64 %v1881, %v1882
  %v1889 = sdiv i64 %v1888, %v3
  %v1890 = mul i64 %v1889, 1
  %v1891 = icmp slt i64 %v1890, %v7
  %v1892 = select i1 %v1891, i64 %v1890, i64 %v7
  br label %b376
b376:
  %v1893 = phi i64 [ %v1887, %b372 ], [ %v1916, %b381 ]
  %v1894 = icmp slt i64 %v1893, %v1892
  br i1 %v1894, label %b377, label %b378
b377:
  br label %b379
b379:
  %v1895 = phi i64 [ 0, %b377 ], [ %v1915, %b384 ]
  %v1896 = icmp slt i64 %v1895, 16
  br i1 %v1896, label %b380, label %b381
b380:
  br label %b382
b382:
  %v1897 = phi i64 [ 0, %b380 ], [ %v1910, %b383 ]
  %v1898 = phi <8 x float> [ splat (float 0x0000000000000000), %b380 ], [ %v1909, %b383 ]
  %v1899 = icmp slt i64 %v1897, %v5
  br i1 %v1899, label %b383, label %b384
b383:
  %v1900 = add i64 %v1897, 0
  %v1901 = and i64 %v1900, %v186
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1893
  %v1904 = mul i64 %v1903, 16
  %v1905 = getelementptr inbounds float, ptr %v126, i64 %v1904
  %v1906 = add i64 0, %v1895
  %v1907 = getelementptr inbounds float, ptr %v1905, i64 %v1906
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = fadd <8 x float> %v1898, %v1908
  %v1910 = add nsw i64 %v1897, 1
  br label %b382
b384:
  %v1911 = mul i64 %v1893, 16
  %v1912 = getelementptr inbounds float, ptr %v148, i64 %v1911
  %v1913 = add i64 0, %v1895
  %v1914 = getelementptr inbounds float, ptr %v1912, i64 %v1913
  store <8 x float> %v1898, ptr %v1914, align 4
  %v1915 = add nsw i64 %v1895, 8
  br label %b379
b381:
  %v1916 = add nsw i64 %v1893, 1
  br label %b376
b378:
  %v1917 = icmp sgt i64 %v3, 1
  br i1 %v1917, label %b385, label %b386
b385:
  %v1918 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1919 = atomicrmw add ptr %v1918, i64 1 acq_rel
  %v1920 = mul i64 %v3, 20
  br label %b387
b387:
  %v1921 = load atomic i64, ptr %v1918 acquire, align 8
  %v1922 = icmp slt i64 %v1921, %v1920
  br i1 %v1922, label %b388, label %b389
b388:
  %v1923 = call i32 @sched_yield()
  br label %b387
b389:
  br label %b386
b386:
  %v1924 = add i64 8, 1
  %v1925 = sdiv i64 %v1924, 2
  %v1926 = add i64 %v2, 1
  %v1927 = mul i64 %v1925, %v2
  %v1928 = sdiv i64 %v1927, %v3
  %v1929 = mul i64 %v1928, 2
  %v1930 = icmp slt i64 %v1929, 8
  %v1931 = select i1 %v1930, i64 %v1929, i64 8
  %v1932 = mul i64 %v1925, %v1926
  %v1933 = sdiv i64 %v1932, %v3
  %v1934 = mul i64 %v1933, 2
  %v1935 = icmp slt i64 %v1934, 8
  %v1936 = select i1 %v1935, i64 %v1934, i64 8
  %v1937 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b390
b390:
  %v1938 = phi i64 [ %v1931, %b386 ], [ %v1946, %b395 ]
  %v1939 = icmp slt i64 %v1938, %v1936
  br i1 %v1939, label %b391, label %b392
b391:
  %v1940 = mul i64 %v1938, 8
  %v1941 = getelementptr inbounds float, ptr %v1937, i64 %v1940
  br label %b393
b393:
  %v1942 = phi i64 [ 0, %b391 ], [ %v1945, %b394 ]
  %v1943 = icmp slt i64 %v1942, 8
  br i1 %v1943, label %b394, label %b395
b394:
  %v1944 = getelementptr inbounds float, ptr %v1941, i64 %v1942
  store float 0x0000000000000000, ptr %v1944, align 4
  %v1945 = add nsw i64 %v1942, 1
  br label %b393
b395:
  %v1946 = add nsw i64 %v1938, 1
  br label %b390
b392:
  %v1947 = mul i64 0, 8
  %v1948 = getelementptr inbounds float, ptr %v44, i64 %v1947
  %v1949 = getelementptr inbounds float, ptr %v1948, i64 0
  %v1950 = mul i64 0, 8
  %v1951 = getelementptr inbounds float, ptr %v118, i64 %v1950
  %v1952 = getelementptr inbounds float, ptr %v1951, i64 0
  %v1953 = mul i64 %v8, 1
  br label %b396
b396:
  %v1954 = phi i64 [ 0, %b392 ], [ %v1981, %b401 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b397, label %b398
b397:
  %v1956 = sub i64 %v1953, %v1954
  %v1957 = icmp slt i64 %v1956, 128
  %v1958 = select i1 %v1957, i64 %v1956, i64 128
  br label %b399
b399:
  %v1959 = phi i64 [ 0, %b397 ], [ %v1980, %b404 ]
  %v1960 = icmp slt i64 %v1959, 8
  br i1 %v1960, label %b400, label %b401
b400:
  %v1961 = mul i64 %v1954, 8
  %v1962 = add i64 %v1961, %v1959
  %v1963 = getelementptr inbounds float, ptr %v1952, i64 %v1962
  br label %b402
b402:
  %v1964 = phi i64 [ %v1931, %b400 ], [ %v1979, %b403 ]
  %v1965 = icmp slt i64 %v1964, %v1936
  br i1 %v1965, label %b403, label %b404
b403:
  %v1966 = sub i64 %v1936, %v1964
  %v1967 = icmp slt i64 %v1966, 2
  %v1968 = select i1 %v1967, i64 %v1966, i64 2
  %v1969 = mul i64 %v1954, 8
  %v1970 = add i64 %v1969, %v1964
  %v1971 = getelementptr inbounds float, ptr %v1949, i64 %v1970
  %v1972 = mul i64 %v1964, 8
  %v1973 = add i64 %v1972, %v1959
  %v1974 = getelementptr inbounds float, ptr %v1937, i64 %v1973
  %v1975 = sub i64 8, %v1959
  %v1976 = sub i64 %v1968, 1
  %v1977 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1976
  %v1978 = load ptr, ptr %v1977, align 4
  call void %v1978(ptr %v1971, i64 8, ptr %v1963, i64 8, i64 %v1958, ptr %v1974, i64 8, i64 %v1975)
  %v1979 = add nsw i64 %v1964, 2
  br label %b402
b404:
  %v1980 = add nsw i64 %v1959, 32
  br label %b399
b401:
  %v1981 = add nsw i64 %v1954, 128
  br label %b396
b398:
  %v1982 = icmp sgt i64 %v3, 1
  br i1 %v1982, label %b405, label %b406
b405:
  %v1983 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1984 = atomicrmw add ptr %v1983, i64 1 acq_rel
  %v1985 = mul i64 %v3, 21
  br label %b407
b407:
  %v1986 = load atomic i64, ptr %v1983 acquire, align 8
  %v1987 = icmp slt i64 %v1986, %v1985
  br i1 %v1987, label %b408, label %b409
b408:
  %v1988 = call i32 @sched_yield()
  br label %b407
b409:
  br label %b406
b406:
  %v1989 = add i64 %v7, 0
  %v1990 = sdiv i64 %v1989, 1
  %v1991 = add i64 %v2, 1
  %v1992 = mul i64 %v1990, %v2
  %v1993 = sdiv i64 %v1992, %v3
  %v1994 = mul i64 %v1993, 1
  %v1995 = icmp slt i64 %v1994, %v7
  %v1996 = select i1 %v1995, i64 %v1994, i64 %v7
  %v1997 = mul i64 %v1990, %v1991
  %v1998 = sdiv i64 %v1997, %v3
  %v1999 = mul i64 %v1998, 1
  %v2000 = icmp slt i64 %v1999, %v7
  %v2001 = select i1 %v2000, i64 %v1999, i64 %v7
  br label %b410
b410:
  %v2002 = phi i64 [ %v1996, %b406 ], [ %v2019, %b411 ]
  %v2003 = icmp slt i64 %v2002, %v2001
  br i1 %v2003, label %b411, label %b412
b411:
  %v2004 = mul i64 %v2002, 8
  %v2005 = getelementptr inbounds float, ptr %v48, i64 %v2004
  %v2006 = mul i64 %v2002, 8
  %v2007 = getelementptr inbounds float, ptr %v104, i64 %v2006
  %v2008 = mul i64 %v2002, 8
  %v2009 = getelementptr inbounds float, ptr %v150, i64 %v2008
  %v2010 = add i64 0, 0
  %v2011 = getelementptr inbounds float, ptr %v2005, i64 %v2010
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = add i64 0, 0
  %v2014 = getelementptr inbounds float, ptr %v2007, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = fmul <8 x float> %v2012, %v2015
  %v2017 = add i64 0, 0
  %v2018 = getelementptr inbounds float, ptr %v2009, i64 %v2017
  store <8 x float> %v2016, ptr %v2018, align 4
  %v2019 = add nsw i64 %v2002, 1
  br label %b410
b412:
  %v2020 = icmp sgt i64 %v3, 1
  br i1 %v2020, label %b413, label %b414
b413:
  %v2021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2022 = atomicrmw add ptr %v2021, i64 1 acq_rel
  %v2023 = mul i64 %v3, 22
  br label %b415
b415:
  %v2024 = load atomic i64, ptr %v2021 acquire, align 8
  %v2025 = icmp slt i64 %v2024, %v2023
  br i1 %v2025, label %b416, label %b417
b416:
  %v2026 = call i32 @sched_yield()
  br label %b415
b417:
  br label %b414
b414:
  %v2027 = icmp eq i64 %v2, 0
  br i1 %v2027, label %b418, label %b419
b418:
  br label %b420
b420:
  %v2028 = phi i64 [ 0, %b418 ], [ %v2060, %b425 ]
  %v2029 = icmp slt i64 %v2028, 16
  br i1 %v2029, label %b421, label %b422
b421:
  br label %b423
b423:
  %v2030 = phi i64 [ 0, %b421 ], [ %v2055, %b428 ]
  %v2031 = phi <8 x float> [ splat (float 0x0000000000000000), %b421 ], [ %v2054, %b428 ]
  %v2032 = icmp slt i64 %v2030, %v7
  br i1 %v2032, label %b424, label %b425
b424:
  %v2033 = add i64 %v2030, 128
  %v2034 = icmp slt i64 %v2033, %v7
  %v2035 = select i1 %v2034, i64 %v2033, i64 %v7
  br label %b426
b426:
  %v2036 = phi i64 [ %v2030, %b424 ], [ %v2053, %b427 ]
  %v2037 = phi <8 x float> [ splat (float 0x0000000000000000), %b424 ], [ %v2052, %b427 ]
  %v2038 = icmp slt i64 %v2036, %v2035
  br i1 %v2038, label %b427, label %b428
b427:
  %v2039 = mul i64 %v2036, 16
  %v2040 = getelementptr inbounds float, ptr %v148, i64 %v2039
  %v2041 = add i64 0, %v2028
  %v2042 = getelementptr inbounds float, ptr %v2040, i64 %v2041
  %v2043 = load float, ptr %v2042, align 4
  %v2044 = mul i64 %v2036, 8
  %v2045 = getelementptr inbounds float, ptr %v20, i64 %v2044
  %v2046 = add i64 0, 0
  %v2047 = getelementptr inbounds float, ptr %v2045, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = insertelement <8 x float> poison, float %v2043, i64 0
  %v2050 = shufflevector <8 x float> %v2049, <8 x float> poison, <8 x i32> zeroinitializer
  %v2051 = fmul <8 x float> %v2050, %v2048
  %v2052 = fadd <8 x float> %v2037, %v2051
  %v2053 = add nsw i64 %v2036, 1
  br label %b426
b428:
  %v2054 = fadd <8 x float> %v2031, %v2037
  %v2055 = add nsw i64 %v2030, 128
  br label %b423
b425:
  %v2056 = mul i64 %v2028, 8
  %v2057 = add i64 0, %v2056
  %v2058 = add i64 %v2057, 0
  %v2059 = getelementptr inbounds float, ptr %v84, i64 %v2058
  store <8 x float> %v2031, ptr %v2059, align 4
  %v2060 = add nsw i64 %v2028, 1
  br label %b420
b422:
  br label %b419
b419:
  %v2061 = icmp sgt i64 %v3, 1
  br i1 %v2061, label %b429, label %b430
b429:
  %v2062 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2063 = atomicrmw add ptr %v2062, i64 1 acq_rel
  %v2064 = mul i64 %v3, 23
  br label %b431
b431:
  %v2065 = load atomic i64, ptr %v2062 acquire, align 8
  %v2066 = icmp slt i64 %v2065, %v2064
  br i1 %v2066, label %b432, label %b433
b432:
  %v2067 = call i32 @sched_yield()
  br label %b431
b433:
  br label %b430
b430:
  %v2068 = add i64 %v7, 0
  %v2069 = sdiv i64 %v2068, 1
  %v2070 = add i64 %v2, 1
  %v2071 = mul i64 %v2069, %v2
  %v2072 = sdiv i64 %v2071, %v3
  %v2073 = mul i64 %v2072, 1
  %v2074 = icmp slt i64 %v2073, %v7
  %v2075 = select i1 %v2074, i64 %v2073, i64 %v7
  %v2076 = mul i64 %v2069, %v2070
  %v2077 = sdiv i64 %v2076, %v3
  %v2078 = mul i64 %v2077, 1
  %v2079 = icmp slt i64 %v2078, %v7
  %v2080 = select i1 %v2079, i64 %v2078, i64 %v7
  %v2081 = mul i64 %v2075, 16
  %v2082 = getelementptr inbounds float, ptr %v148, i64 %v2081
  %v2083 = getelementptr inbounds float, ptr %v2082, i64 0
  %v2084 = mul i64 %v2075, 8
  %v2085 = getelementptr inbounds float, ptr %v152, i64 %v2084
  %v2086 = getelementptr inbounds float, ptr %v2085, i64 0
  %v2087 = sub i64 %v2080, %v2075
  %v2088 = mul i64 %v2087, 1
  %v2089 = getelementptr inbounds float, ptr %v18, i64 0
  %v2090 = icmp sgt i64 %v2088, 0
  br i1 %v2090, label %b434, label %b435
b434:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2088, i64 16, ptr %v2089, i64 8, ptr %v2083, i64 16, ptr %v2086, i64 8)
  br label %b435
b435:
  %v2091 = icmp sgt i64 %v3, 1
  br i1 %v2091, label %b436, label %b437
b436:
  %v2092 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2093 = atomicrmw add ptr %v2092, i64 1 acq_rel
  %v2094 = mul i64 %v3, 24
  br label %b438
b438:
  %v2095 = load atomic i64, ptr %v2092 acquire, align 8
  %v2096 = icmp slt i64 %v2095, %v2094
  br i1 %v2096, label %b439, label %b440
b439:
  %v2097 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v2098 = icmp eq i64 %v2, 0
  br i1 %v2098, label %b441, label %b442
b441:
  br label %b443
b443:
  %v2099 = phi i64 [ 0, %b441 ], [ %v2131, %b448 ]
  %v2100 = icmp slt i64 %v2099, 8
  br i1 %v2100, label %b444, label %b445
b444:
  br label %b446
b446:
  %v2101 = phi i64 [ 0, %b444 ], [ %v2126, %b451 ]
  %v2102 = phi <8 x float> [ splat (float 0x0000000000000000), %b444 ], [ %v2125, %b451 ]
  %v2103 = icmp slt i64 %v2101, %v7
  br i1 %v2103, label %b447, label %b448
b447:
  %v2104 = add i64 %v2101, 128
  %v2105 = icmp slt i64 %v2104, %v7
  %v2106 = select i1 %v2105, i64 %v2104, i64 %v7
  br label %b449
b449:
  %v2107 = phi i64 [ %v2101, %b447 ], [ %v2124, %b450 ]
  %v2108 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v2123, %b450 ]
  %v2109 = icmp slt i64 %v2107, %v2106
  br i1 %v2109, label %b450, label %b451
b450:
  %v2110 = mul i64 %v2107, 8
  %v2111 = getelementptr inbounds float, ptr %v146, i64 %v2110
  %v2112 = add i64 0, %v2099
  %v2113 = getelementptr inbounds float, ptr %v2111, i64 %v2112
  %v2114 = load float, ptr %v2113, align 4
  %v2115 = mul i64 %v2107, 8
  %v2116 = getelementptr inbounds float, ptr %v20, i64 %v2115
  %v2117 = add i64 0, 0
  %v2118 = getelementptr inbounds float, ptr %v2116, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = insertelement <8 x float> poison, float %v2114, i64 0
  %v2121 = shufflevector <8 x float> %v2120, <8 x float> poison, <8 x i32> zeroinitializer
  %v2122 = fmul <8 x float> %v2121, %v2119
  %v2123 = fadd <8 x float> %v2108, %v2122
  %v2124 = add nsw i64 %v2107, 1
  br label %b449
b451:
  %v2125 = fadd <8 x float> %v2102, %v2108
  %v2126 = add nsw i64 %v2101, 128
  br label %b446
b448:
  %v2127 = mul i64 %v2099, 8
  %v2128 = add i64 0, %v2127
  %v2129 = add i64 %v2128, 0
  %v2130 = getelementptr inbounds float, ptr %v78, i64 %v2129
  store <8 x float> %v2102, ptr %v2130, align 4
  %v2131 = add nsw i64 %v2099, 1
  br label %b443
b445:
  br label %b442
b442:
  %v2132 = icmp sgt i64 %v3, 1
  br i1 %v2132, label %b452, label %b453
b452:
  %v2133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2134 = atomicrmw add ptr %v2133, i64 1 acq_rel
  %v2135 = mul i64 %v3, 25
  br label %b454
b454:
  %v2136 = load atomic i64, ptr %v2133 acquire, align 8
  %v2137 = icmp slt i64 %v2136, %v2135
  br i1 %v2137, label %b455, label %b456
b455:
  %v2138 = call i32 @sched_yield()
  br label %b454
b456:
  br label %b453
b453:
  %v2139 = add i64 %v7, 0
  %v2140 = sdiv i64 %v2139, 1
  %v2141 = add i64 %v2, 1
  %v2142 = mul i64 %v2140, %v2
  %v2143 = sdiv i64 %v2142, %v3
  %v2144 = mul i64 %v2143, 1
  %v2145 = icmp slt i64 %v2144, %v7
  %v2146 = select i1 %v2145, i64 %v2144, i64 %v7
  %v2147 = mul i64 %v2140, %v2141
  %v2148 = sdiv i64 %v2147, %v3
  %v2149 = mul i64 %v2148, 1
  %v2150 = icmp slt i64 %v2149, %v7
  %v2151 = select i1 %v2150, i64 %v2149, i64 %v7
  %v2152 = mul i64 %v2146, 8
  %v2153 = getelementptr inbounds float, ptr %v146, i64 %v2152
  %v2154 = getelementptr inbounds float, ptr %v2153, i64 0
  %v2155 = mul i64 %v2146, 8
  %v2156 = getelementptr inbounds float, ptr %v154, i64 %v2155
  %v2157 = getelementptr inbounds float, ptr %v2156, i64 0
  %v2158 = sub i64 %v2151, %v2146
  %v2159 = mul i64 %v2158, 1
  %v2160 = getelementptr inbounds float, ptr %v12, i64 0
  %v2161 = icmp sgt i64 %v2159, 0
  br i1 %v2161, label %b457, label %b458
b457:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2159, i64 8, ptr %v2160, i64 8, ptr %v2154, i64 8, ptr %v2157, i64 8)
  br label %b458
b458:
  %v2162 = icmp sgt i64 %v3, 1
  br i1 %v2162, label %b459, label %b460
b459:
  %v2163 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2164 = atomicrmw add ptr %v2163, i64 1 acq_rel
  %v2165 = mul i64 %v3, 26
  br label %b461
b461:
  %v2166 = load atomic i64, ptr %v2163 acquire, align 8
  %v2167 = icmp slt i64 %v2166, %v2165
  br i1 %v2167, label %b462, label %b463
b462:
  %v2168 = call i32 @sched_yield()
  br label %b461
b463:
  br label %b460
b460:
  %v2169 = icmp eq i64 %v2, 0
  br i1 %v2169, label %b464, label %b465
b464:
  br label %b466
b466:
  %v2170 = phi i64 [ 0, %b464 ], [ %v2202, %b471 ]
  %v2171 = icmp slt i64 %v2170, 8
  br i1 %v2171, label %b467, label %b468
b467:
  br label %b469
b469:
  %v2172 = phi i64 [ 0, %b467 ], [ %v2197, %b474 ]
  %v2173 = phi <8 x float> [ splat (float 0x0000000000000000), %b467 ], [ %v2196, %b474 ]
  %v2174 = icmp slt i64 %v2172, %v7
  br i1 %v2174, label %b470, label %b471
b470:
  %v2175 = add i64 %v2172, 128
  %v2176 = icmp slt i64 %v2175, %v7
  %v2177 = select i1 %v2176, i64 %v2175, i64 %v7
  br label %b472
b472:
  %v2178 = phi i64 [ %v2172, %b470 ], [ %v2195, %b473 ]
  %v2179 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v2194, %b473 ]
  %v2180 = icmp slt i64 %v2178, %v2177
  br i1 %v2180, label %b473, label %b474
b473:
  %v2181 = mul i64 %v2178, 8
  %v2182 = getelementptr inbounds float, ptr %v144, i64 %v2181
  %v2183 = add i64 0, %v2170
  %v2184 = getelementptr inbounds float, ptr %v2182, i64 %v2183
  %v2185 = load float, ptr %v2184, align 4
  %v2186 = mul i64 %v2178, 8
  %v2187 = getelementptr inbounds float, ptr %v20, i64 %v2186
  %v2188 = add i64 0, 0
  %v2189 = getelementptr inbounds float, ptr %v2187, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = insertelement <8 x float> poison, float %v2185, i64 0
  %v2192 = shufflevector <8 x float> %v2191, <8 x float> poison, <8 x i32> zeroinitializer
  %v2193 = fmul <8 x float> %v2192, %v2190
  %v2194 = fadd <8 x float> %v2179, %v2193
  %v2195 = add nsw i64 %v2178, 1
  br label %b472
b474:
  %v2196 = fadd <8 x float> %v2173, %v2179
  %v2197 = add nsw i64 %v2172, 128
  br label %b469
b471:
  %v2198 = mul i64 %v2170, 8
  %v2199 = add i64 0, %v2198
  %v2200 = add i64 %v2199, 0
  %v2201 = getelementptr inbounds float, ptr %v80, i64 %v2200
  store <8 x float> %v2173, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2170, 1
  br label %b466
b468:
  br label %b465
b465:
  %v2203 = icmp sgt i64 %v3, 1
  br i1 %v2203, label %b475, label %b476
b475:
  %v2204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2205 = atomicrmw add ptr %v2204, i64 1 acq_rel
  %v2206 = mul i64 %v3, 27
  br label %b477
b477:
  %v2207 = load atomic i64, ptr %v2204 acquire, align 8
  %v2208 = icmp slt i64 %v2207, %v2206
  br i1 %v2208, label %b478, label %b479
b478:
  %v2209 = call i32 @sched_yield()
  br label %b477
b479:
  br label %b476
b476:
  %v2210 = add i64 %v7, 0
  %v2211 = sdiv i64 %v2210, 1
  %v2212 = add i64 %v2, 1
  %v2213 = mul i64 %v2211, %v2
  %v2214 = sdiv i64 %v2213, %v3
  %v2215 = mul i64 %v2214, 1
  %v2216 = icmp slt i64 %v2215, %v7
  %v2217 = select i1 %v2216, i64 %v2215, i64 %v7
  %v2218 = mul i64 %v2211, %v2212
  %v2219 = sdiv i64 %v2218, %v3
  %v2220 = mul i64 %v2219, 1
  %v2221 = icmp slt i64 %v2220, %v7
  %v2222 = select i1 %v2221, i64 %v2220, i64 %v7
  %v2223 = mul i64 %v2217, 8
  %v2224 = getelementptr inbounds float, ptr %v144, i64 %v2223
  %v2225 = getelementptr inbounds float, ptr %v2224, i64 0
  %v2226 = mul i64 %v2217, 8
  %v2227 = getelementptr inbounds float, ptr %v146, i64 %v2226
  %v2228 = getelementptr inbounds float, ptr %v2227, i64 0
  %v2229 = sub i64 %v2222, %v2217
  %v2230 = mul i64 %v2229, 1
  %v2231 = getelementptr inbounds float, ptr %v14, i64 0
  %v2232 = icmp sgt i64 %v2230, 0
  br i1 %v2232, label %b480, label %b481
b480:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2230, i64 8, ptr %v2231, i64 8, ptr %v2225, i64 8, ptr %v2228, i64 8)
  br label %b481
b481:
  %v2233 = icmp sgt i64 %v3, 1
  br i1 %v2233, label %b482, label %b483
b482:
  %v2234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2235 = atomicrmw add ptr %v2234, i64 1 acq_rel
  %v2236 = mul i64 %v3, 28
  br label %b484
b484:
  %v2237 = load atomic i64, ptr %v2234 acquire, align 8
  %v2238 = icmp slt i64 %v2237, %v2236
  br i1 %v2238, label %b485, label %b486
b485:
  %v2239 = call i32 @sched_yield()
  br label %b484
b486:
  br label %b483
b483:
  %v2240 = icmp eq i64 %v2, 0
  br i1 %v2240, label %b487, label %b488
b487:
  br label %b489
b489:
  %v2241 = phi i64 [ 0, %b487 ], [ %v2273, %b494 ]
  %v2242 = icmp slt i64 %v2241, 8
  br i1 %v2242, label %b490, label %b491
b490:
  br label %b492
b492:
  %v2243 = phi i64 [ 0, %b490 ], [ %v2268, %b497 ]
  %v2244 = phi <8 x float> [ splat (float 0x0000000000000000), %b490 ], [ %v2267, %b497 ]
  %v2245 = icmp slt i64 %v2243, %v7
  br i1 %v2245, label %b493, label %b494
b493:
  %v2246 = add i64 %v2243, 128
  %v2247 = icmp slt i64 %v2246, %v7
  %v2248 = select i1 %v2247, i64 %v2246, i64 %v7
  br label %b495
b495:
  %v2249 = phi i64 [ %v2243, %b493 ], [ %v2266, %b496 ]
  %v2250 = phi <8 x float> [ splat (float 0x0000000000000000), %b493 ], [ %v2265, %b496 ]
  %v2251 = icmp slt i64 %v2249, %v2248
  br i1 %v2251, label %b496, label %b497
b496:
  %v2252 = mul i64 %v2249, 8
  %v2253 = getelementptr inbounds float, ptr %v142, i64 %v2252
  %v2254 = add i64 0, %v2241
  %v2255 = getelementptr inbounds float, ptr %v2253, i64 %v2254
  %v2256 = load float, ptr %v2255, align 4
  %v2257 = mul i64 %v2249, 8
  %v2258 = getelementptr inbounds float, ptr %v20, i64 %v2257
  %v2259 = add i64 0, 0
  %v2260 = getelementptr inbounds float, ptr %v2258, i64 %v2259
  %v2261 = load <8 x float>, ptr %v2260, align 4
  %v2262 = insertelement <8 x float> poison, float %v2256, i64 0
  %v2263 = shufflevector <8 x float> %v2262, <8 x float> poison, <8 x i32> zeroinitializer
  %v2264 = fmul <8 x float> %v2263, %v2261
  %v2265 = fadd <8 x float> %v2250, %v2264
  %v2266 = add nsw i64 %v2249, 1
  br label %b495
b497:
  %v2267 = fadd <8 x float> %v2244, %v2250
  %v2268 = add nsw i64 %v2243, 128
  br label %b492
b494:
  %v2269 = mul i64 %v2241, 8
  %v2270 = add i64 0, %v2269
  %v2271 = add i64 %v2270, 0
  %v2272 = getelementptr inbounds float, ptr %v82, i64 %v2271
  store <8 x float> %v2244, ptr %v2272, align 4
  %v2273 = add nsw i64 %v2241, 1
  br label %b489
b491:
  br label %b488
b488:
  %v2274 = icmp sgt i64 %v3, 1
  br i1 %v2274, label %b498, label %b499
b498:
  %v2275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2276 = atomicrmw add ptr %v2275, i64 1 acq_rel
  %v2277 = mul i64 %v3, 29
  br label %b500
b500:
  %v2278 = load atomic i64, ptr %v2275 acquire, align 8
  %v2279 = icmp slt i64 %v2278, %v2277
  br i1 %v2279, label %b501, label %b502
b501:
  %v2280 = call i32 @sched_yield()
  br label %b500
b502:
  br label %b499
b499:
  %v2281 = add i64 %v7, 0
  %v2282 = sdiv i64 %v2281, 1
  %v2283 = add i64 %v2, 1
  %v2284 = mul i64 %v2282, %v2
  %v2285 = sdiv i64 %v2284, %v3
  %v2286 = mul i64 %v2285, 1
  %v2287 = icmp slt i64 %v2286, %v7
  %v2288 = select i1 %v2287, i64 %v2286, i64 %v7
  %v2289 = mul i64 %v2282, %v2283
  %v2290 = sdiv i64 %v2289, %v3
  %v2291 = mul i64 %v2290, 1
  %v2292 = icmp slt i64 %v2291, %v7
  %v2293 = select i1 %v2292, i64 %v2291, i64 %v7
  %v2294 = mul i64 %v2288, 8
  %v2295 = getelementptr inbounds float, ptr %v142, i64 %v2294
  %v2296 = getelementptr inbounds float, ptr %v2295, i64 0
  %v2297 = mul i64 %v2288, 8
  %v2298 = getelementptr inbounds float, ptr %v144, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = sub i64 %v2293, %v2288
  %v2301 = mul i64 %v2300, 1
  %v2302 = getelementptr inbounds float, ptr %v16, i64 0
  %v2303 = icmp sgt i64 %v2301, 0
  br i1 %v2303, label %b503, label %b504
b503:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2301, i64 8, ptr %v2302, i64 8, ptr %v2296, i64 8, ptr %v2299, i64 8)
  br label %b504
b504:
  %v2304 = icmp sgt i64 %v3, 1
  br i1 %v2304, label %b505, label %b506
b505:
  %v2305 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2306 = atomicrmw add ptr %v2305, i64 1 acq_rel
  %v2307 = mul i64 %v3, 30
  br label %b507
b507:
  %v2308 = load atomic i64, ptr %v2305 acquire, align 8
  %v2309 = icmp slt i64 %v2308, %v2307
  br i1 %v2309, label %b508, label %b509
b508:
  %v2310 = call i32 @sched_yield()
  br label %b507
b509:
  br label %b506
b506:
  %v2311 = icmp eq i64 %v2, 0
  br i1 %v2311, label %b510, label %b511
b510:
  br label %b512
b512:
  %v2312 = phi i64 [ 0, %b510 ], [ %v2344, %b517 ]
  %v2313 = icmp slt i64 %v2312, 8
  br i1 %v2313, label %b513, label %b514
b513:
  br label %b515
b515:
  %v2314 = phi i64 [ 0, %b513 ], [ %v2339, %b520 ]
  %v2315 = phi <8 x float> [ splat (float 0x0000000000000000), %b513 ], [ %v2338, %b520 ]
  %v2316 = icmp slt i64 %v2314, %v7
  br i1 %v2316, label %b516, label %b517
b516:
  %v2317 = add i64 %v2314, 128
  %v2318 = icmp slt i64 %v2317, %v7
  %v2319 = select i1 %v2318, i64 %v2317, i64 %v7
  br label %b518
b518:
  %v2320 = phi i64 [ %v2314, %b516 ], [ %v2337, %b519 ]
  %v2321 = phi <8 x float> [ splat (float 0x0000000000000000), %b516 ], [ %v2336, %b519 ]
  %v2322 = icmp slt i64 %v2320, %v2319
  br i1 %v2322, label %b519, label %b520
b519:
  %v2323 = mul i64 %v2320, 8
  %v2324 = getelementptr inbounds float, ptr %v150, i64 %v2323
  %v2325 = add i64 0, %v2312
  %v2326 = getelementptr inbounds float, ptr %v2324, i64 %v2325
  %v2327 = load float, ptr %v2326, align 4
  %v2328 = mul i64 %v2320, 8
  %v2329 = getelementptr inbounds float, ptr %v20, i64 %v2328
  %v2330 = add i64 0, 0
  %v2331 = getelementptr inbounds float, ptr %v2329, i64 %v2330
  %v2332 = load <8 x float>, ptr %v2331, align 4
  %v2333 = insertelement <8 x float> poison, float %v2327, i64 0
  %v2334 = shufflevector <8 x float> %v2333, <8 x float> poison, <8 x i32> zeroinitializer
  %v2335 = fmul <8 x float> %v2334, %v2332
  %v2336 = fadd <8 x float> %v2321, %v2335
  %v2337 = add nsw i64 %v2320, 1
  br label %b518
b520:
  %v2338 = fadd <8 x float> %v2315, %v2321
  %v2339 = add nsw i64 %v2314, 128
  br label %b515
b517:
  %v2340 = mul i64 %v2312, 8
  %v2341 = add i64 0, %v2340
  %v2342 = add i64 %v2341, 0
  %v2343 = getelementptr inbounds float, ptr %v76, i64 %v2342
  store <8 x float> %v2315, ptr %v2343, align 4
  %v2344 = add nsw i64 %v2312, 1
  br label %b512
b514:
  br label %b511
b511:
  %v2345 = icmp sgt i64 %v3, 1
  br i1 %v2345, label %b521, label %b522
b521:
  %v2346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2347 = atomicrmw add ptr %v2346, i64 1 acq_rel
  %v2348 = mul i64 %v3, 31
  br label %b523
b523:
  %v2349 = load atomic i64, ptr %v2346 acquire, align 8
  %v2350 = icmp slt i64 %v2349, %v2348
  br i1 %v2350, label %b524, label %b525
b524:
  %v2351 = call i32 @sched_yield()
  br label %b523
b525:
  br label %b522
b522:
  %v2352 = add i64 %v7, 0
  %v2353 = sdiv i64 %v2352, 1
  %v2354 = add i64 %v2, 1
  %v2355 = mul i64 %v2353, %v2
  %v2356 = sdiv i64 %v2355, %v3
  %v2357 = mul i64 %v2356, 1
  %v2358 = icmp slt i64 %v2357, %v7
  %v2359 = select i1 %v2358, i64 %v2357, i64 %v7
  %v2360 = mul i64 %v2353, %v2354
  %v2361 = sdiv i64 %v2360, %v3
  %v2362 = mul i64 %v2361, 1
  %v2363 = icmp slt i64 %v2362, %v7
  %v2364 = select i1 %v2363, i64 %v2362, i64 %v7
  %v2365 = mul i64 %v2359, 8
  %v2366 = getelementptr inbounds float, ptr %v150, i64 %v2365
  %v2367 = getelementptr inbounds float, ptr %v2366, i64 0
  %v2368 = mul i64 %v2359, 8
  %v2369 = getelementptr inbounds float, ptr %v142, i64 %v2368
  %v2370 = getelementptr inbounds float, ptr %v2369, i64 0
  %v2371 = sub i64 %v2364, %v2359
  %v2372 = mul i64 %v2371, 1
  %v2373 = getelementptr inbounds float, ptr %v10, i64 0
  %v2374 = icmp sgt i64 %v2372, 0
  br i1 %v2374, label %b526, label %b527
b526:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2372, i64 8, ptr %v2373, i64 8, ptr %v2367, i64 8, ptr %v2370, i64 8)
  br label %b527
b527:
  %v2375 = icmp sgt i64 %v3, 1
  br i1 %v2375, label %b528, label %b529
b528:
  %v2376 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2377 = atomicrmw add ptr %v2376, i64 1 acq_rel
  %v2378 = mul i64 %v3, 32
  br label %b530
b530:
  %v2379 = load atomic i64, ptr %v2376 acquire, align 8
  %v2380 = icmp slt i64 %v2379, %v2378
  br i1 %v2380, label %b531, label %b532
b531:
  %v2381 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
  %v2382 = add i64 %v7, 0
  %v2383 = sdiv i64 %v2382, 1
  %v2384 = add i64 %v2, 1
  %v2385 = mul i64 %v2383, %v2
  %v2386 = sdiv i64 %v2385, %v3
  %v2387 = mul i64 %v2386, 1
  %v2388 = icmp slt i64 %v2387, %v7
  %v2389 = select i1 %v2388, i64 %v2387, i64 %v7
  %v2390 = mul i64 %v2383, %v2384
  %v2391 = sdiv i64 %v2390, %v3
  %v2392 = mul i64 %v2391, 1
  %v2393 = icmp slt i64 %v2392, %v7
  %v2394 = select i1 %v2393, i64 %v2392, i64 %v7
  br label %b533
b533:
  %v2395 = phi i64 [ %v2389, %b529 ], [ %v2430, %b534 ]
  %v2396 = icmp slt i64 %v2395, %v2394
  br i1 %v2396, label %b534, label %b535
b534:
  %v2397 = mul i64 %v2395, 8
  %v2398 = getelementptr inbounds float, ptr %v152, i64 %v2397
  %v2399 = mul i64 %v2395, 8
  %v2400 = getelementptr inbounds float, ptr %v154, i64 %v2399
  %v2401 = mul i64 %v2395, 8
  %v2402 = getelementptr inbounds float, ptr %v146, i64 %v2401
  %v2403 = mul i64 %v2395, 8
  %v2404 = getelementptr inbounds float, ptr %v144, i64 %v2403
  %v2405 = mul i64 %v2395, 8
  %v2406 = getelementptr inbounds float, ptr %v142, i64 %v2405
  %v2407 = mul i64 %v2395, 8
  %v2408 = getelementptr inbounds float, ptr %v86, i64 %v2407
  %v2409 = add i64 0, 0
  %v2410 = getelementptr inbounds float, ptr %v2398, i64 %v2409
  %v2411 = load <8 x float>, ptr %v2410, align 4
  %v2412 = add i64 0, 0
  %v2413 = getelementptr inbounds float, ptr %v2400, i64 %v2412
  %v2414 = load <8 x float>, ptr %v2413, align 4
  %v2415 = fadd <8 x float> %v2411, %v2414
  %v2416 = add i64 0, 0
  %v2417 = getelementptr inbounds float, ptr %v2402, i64 %v2416
  %v2418 = load <8 x float>, ptr %v2417, align 4
  %v2419 = fadd <8 x float> %v2415, %v2418
  %v2420 = add i64 0, 0
  %v2421 = getelementptr inbounds float, ptr %v2404, i64 %v2420
  %v2422 = load <8 x float>, ptr %v2421, align 4
  %v2423 = fadd <8 x float> %v2419, %v2422
  %v2424 = add i64 0, 0
  %v2425 = getelementptr inbounds float, ptr %v2406, i64 %v2424
  %v2426 = load <8 x float>, ptr %v2425, align 4
  %v2427 = fadd <8 x float> %v2423, %v2426
  %v2428 = add i64 0, 0
  %v2429 = getelementptr inbounds float, ptr %v2408, i64 %v2428
  store <8 x float> %v2427, ptr %v2429, align 4
  %v2430 = add nsw i64 %v2395, 1
  br label %b533
b535:
  %v2431 = icmp sgt i64 %v3, 1
  br i1 %v2431, label %b536, label %b537
b536:
  %v2432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2433 = atomicrmw add ptr %v2432, i64 1 acq_rel
  %v2434 = mul i64 %v3, 33
  br label %b538
b538:
  %v2435 = load atomic i64, ptr %v2432 acquire, align 8
  %v2436 = icmp slt i64 %v2435, %v2434
  br i1 %v2436, label %b539, label %b540
b539:
  %v2437 = call i32 @sched_yield()
  br label %b538
b540:
  br label %b537
b537:
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
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
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
