; generated from specs/titans.yaml by `make generated`: do not edit
; titans I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x3of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3of4_0, ptr @tile_2x3of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v1157 = alloca float, i64 64, align 4
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
  %v97 = getelementptr inbounds i64, ptr %v1, i64 6
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 12
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 13
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 17
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 18
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 25
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 27
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 28
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 29
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 30
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 31
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 32
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 45
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 46
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 47
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 48
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 49
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 0
  %v157 = add i64 %v156, 448
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b0, label %b1
b0:
  %v162 = icmp eq i64 %v2, 0
  br i1 %v162, label %b2, label %b3
b2:
  br label %b4
b4:
  %v163 = phi i64 [ 0, %b2 ], [ %v169, %b5 ]
  %v164 = icmp slt i64 %v163, 128
  br i1 %v164, label %b5, label %b6
b5:
  %v165 = add i64 0, %v163
  %v166 = getelementptr inbounds float, ptr %v50, i64 %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = add nsw i64 %v163, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v170 = icmp sgt i64 %v3, 1
  br i1 %v170, label %b7, label %b8
b7:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v172 = atomicrmw add ptr %v171, i64 1 acq_rel
  %v173 = load i64, ptr %v153, align 8
  %v174 = add i64 %v173, 1
  store i64 %v174, ptr %v153, align 8
  %v175 = mul i64 %v3, %v174
  br label %b9
b9:
  %v176 = load atomic i64, ptr %v171 acquire, align 8
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b10, label %b11
b10:
  %v178 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b12, label %b13
b12:
  %v182 = icmp eq i64 %v2, 0
  br i1 %v182, label %b14, label %b15
b14:
  br label %b16
b16:
  %v183 = phi i64 [ 0, %b14 ], [ %v190, %b17 ]
  %v184 = icmp slt i64 %v183, 128
  br i1 %v184, label %b17, label %b18
b17:
  %v185 = add i64 0, %v183
  %v186 = getelementptr inbounds float, ptr %v12, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 0, %v183
  %v189 = getelementptr inbounds float, ptr %v46, i64 %v188
  store <8 x float> %v187, ptr %v189, align 4
  %v190 = add nsw i64 %v183, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b19, label %b20
b19:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v153, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v153, align 8
  %v196 = mul i64 %v3, %v195
  br label %b21
b21:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b22, label %b23
b22:
  %v199 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b24, label %b25
b24:
  %v203 = icmp eq i64 %v2, 0
  br i1 %v203, label %b26, label %b27
b26:
  br label %b28
b28:
  %v204 = phi i64 [ 0, %b26 ], [ %v211, %b29 ]
  %v205 = icmp slt i64 %v204, 128
  br i1 %v205, label %b29, label %b30
b29:
  %v206 = add i64 0, %v204
  %v207 = getelementptr inbounds float, ptr %v14, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 128, %v204
  %v210 = getelementptr inbounds float, ptr %v46, i64 %v209
  store <8 x float> %v208, ptr %v210, align 4
  %v211 = add nsw i64 %v204, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b31, label %b32
b31:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v153, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v153, align 8
  %v217 = mul i64 %v3, %v216
  br label %b33
b33:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b34, label %b35
b34:
  %v220 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b36, label %b37
b36:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b38, label %b39
b38:
  br label %b40
b40:
  %v225 = phi i64 [ 0, %b38 ], [ %v232, %b41 ]
  %v226 = icmp slt i64 %v225, 128
  br i1 %v226, label %b41, label %b42
b41:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v16, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 256, %v225
  %v231 = getelementptr inbounds float, ptr %v46, i64 %v230
  store <8 x float> %v229, ptr %v231, align 4
  %v232 = add nsw i64 %v225, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b43, label %b44
b43:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v153, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v153, align 8
  %v238 = mul i64 %v3, %v237
  br label %b45
b45:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b46, label %b47
b46:
  %v241 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b48, label %b49
b48:
  %v245 = icmp eq i64 %v2, 0
  br i1 %v245, label %b50, label %b51
b50:
  br label %b52
b52:
  %v246 = phi i64 [ 0, %b50 ], [ %v253, %b53 ]
  %v247 = icmp slt i64 %v246, 48
  br i1 %v247, label %b53, label %b54
b53:
  %v248 = add i64 0, %v246
  %v249 = getelementptr inbounds float, ptr %v18, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = add i64 384, %v246
  %v252 = getelementptr inbounds float, ptr %v46, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v246, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v254 = icmp sgt i64 %v3, 1
  br i1 %v254, label %b55, label %b56
b55:
  %v255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v256 = atomicrmw add ptr %v255, i64 1 acq_rel
  %v257 = load i64, ptr %v153, align 8
  %v258 = add i64 %v257, 1
  store i64 %v258, ptr %v153, align 8
  %v259 = mul i64 %v3, %v258
  br label %b57
b57:
  %v260 = load atomic i64, ptr %v255 acquire, align 8
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b58, label %b59
b58:
  %v262 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 4
  %v264 = load i64, ptr %v263, align 8
  %v265 = icmp eq i64 %v264, 0
  br i1 %v265, label %b60, label %b61
b60:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 50
  %v267 = load i64, ptr %v266, align 8
  %v268 = icmp eq i64 %v267, 0
  br i1 %v268, label %b62, label %b63
b62:
  %v269 = add i64 %v7, 0
  %v270 = sdiv i64 %v269, 1
  %v271 = add i64 %v2, 1
  %v272 = mul i64 %v270, %v2
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v7
  %v276 = select i1 %v275, i64 %v274, i64 %v7
  %v277 = mul i64 %v270, %v271
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v7
  %v281 = select i1 %v280, i64 %v279, i64 %v7
  br label %b64
b64:
  %v282 = phi i64 [ %v276, %b62 ], [ %v296, %b69 ]
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b65, label %b66
b65:
  %v284 = and i64 0, %v102
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v282
  %v287 = mul i64 %v286, 128
  %v288 = getelementptr inbounds float, ptr %v24, i64 %v287
  br label %b67
b67:
  %v289 = phi i64 [ 0, %b65 ], [ %v295, %b68 ]
  %v290 = icmp slt i64 %v289, 128
  br i1 %v290, label %b68, label %b69
b68:
  %v291 = add i64 0, %v289
  %v292 = getelementptr inbounds float, ptr %v288, i64 %v291
  %v293 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v294, ptr %v292, align 4
  %v295 = add nsw i64 %v289, 8
  br label %b67
b69:
  %v296 = add nsw i64 %v282, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v297 = icmp sgt i64 %v3, 1
  br i1 %v297, label %b70, label %b71
b70:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 3
  %v299 = atomicrmw add ptr %v298, i64 1 acq_rel
  %v300 = load i64, ptr %v153, align 8
  %v301 = add i64 %v300, 1
  store i64 %v301, ptr %v153, align 8
  %v302 = mul i64 %v3, %v301
  br label %b72
b72:
  %v303 = load atomic i64, ptr %v298 acquire, align 8
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b73, label %b74
b73:
  %v305 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 4
  %v307 = load i64, ptr %v306, align 8
  %v308 = icmp eq i64 %v307, 0
  br i1 %v308, label %b75, label %b76
b75:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 51
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b77, label %b78
b77:
  %v312 = add i64 %v7, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, %v7
  %v319 = select i1 %v318, i64 %v317, i64 %v7
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  br label %b79
b79:
  %v325 = phi i64 [ %v319, %b77 ], [ %v339, %b84 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b80, label %b81
b80:
  %v327 = and i64 0, %v104
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v325
  %v330 = mul i64 %v329, 128
  %v331 = getelementptr inbounds float, ptr %v26, i64 %v330
  br label %b82
b82:
  %v332 = phi i64 [ 0, %b80 ], [ %v338, %b83 ]
  %v333 = icmp slt i64 %v332, 128
  br i1 %v333, label %b83, label %b84
b83:
  %v334 = add i64 0, %v332
  %v335 = getelementptr inbounds float, ptr %v331, i64 %v334
  %v336 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v337 = shufflevector <8 x float> %v336, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v337, ptr %v335, align 4
  %v338 = add nsw i64 %v332, 8
  br label %b82
b84:
  %v339 = add nsw i64 %v325, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b85, label %b86
b85:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = load i64, ptr %v153, align 8
  %v344 = add i64 %v343, 1
  store i64 %v344, ptr %v153, align 8
  %v345 = mul i64 %v3, %v344
  br label %b87
b87:
  %v346 = load atomic i64, ptr %v341 acquire, align 8
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b88, label %b89
b88:
  %v348 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v349 = getelementptr inbounds float, ptr %v155, i64 0
  %v350 = getelementptr inbounds i64, ptr %v1, i64 4
  %v351 = load i64, ptr %v350, align 8
  %v352 = icmp eq i64 %v351, 0
  br i1 %v352, label %b90, label %b91
b90:
  %v353 = add i64 2, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, 2
  %v360 = select i1 %v359, i64 %v358, i64 2
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, 2
  %v365 = select i1 %v364, i64 %v363, i64 2
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  br label %b92
b92:
  %v368 = phi i64 [ %v360, %b90 ], [ %v813, %b143 ]
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b93, label %b94
b93:
  %v370 = mul i64 %v368, 256
  %v371 = mul i64 %v368, 32
  %v372 = add i64 %v370, 0
  %v373 = add i64 %v371, 0
  %v374 = getelementptr inbounds float, ptr %v349, i64 %v372
  %v375 = sub i64 54, %v373
  %v376 = icmp slt i64 %v375, 0
  %v377 = select i1 %v376, i64 0, i64 %v375
  %v378 = icmp ult i64 %v377, 8
  %v379 = select i1 %v378, i64 %v377, i64 8
  %v380 = trunc i64 %v379 to i32
  %v381 = insertelement <8 x i32> poison, i32 %v380, i64 0
  %v382 = shufflevector <8 x i32> %v381, <8 x i32> poison, <8 x i32> zeroinitializer
  %v383 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v382
  %v384 = mul i64 %v373, 8
  %v385 = add i64 0, %v384
  %v386 = getelementptr inbounds float, ptr %v46, i64 %v385
  %v387 = icmp sge i64 %v377, 8
  br i1 %v387, label %b95, label %b96
b95:
  br label %b97
b97:
  %v388 = phi i64 [ 0, %b95 ], [ %v462, %b98 ]
  %v389 = icmp slt i64 %v388, 8
  br i1 %v389, label %b98, label %b99
b98:
  %v390 = add i64 %v388, 0
  %v391 = getelementptr inbounds float, ptr %v386, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v388, 8
  %v394 = getelementptr inbounds float, ptr %v386, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v388, 16
  %v397 = getelementptr inbounds float, ptr %v386, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v388, 24
  %v400 = getelementptr inbounds float, ptr %v386, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v388, 32
  %v403 = getelementptr inbounds float, ptr %v386, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v388, 40
  %v406 = getelementptr inbounds float, ptr %v386, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 %v388, 48
  %v409 = getelementptr inbounds float, ptr %v386, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v388, 56
  %v412 = getelementptr inbounds float, ptr %v386, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = shufflevector <8 x float> %v392, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v415 = shufflevector <8 x float> %v392, <8 x float> %v404, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v421 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v429 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v430 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v431 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v432 = shufflevector <8 x float> %v423, <8 x float> %v425, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v433 = shufflevector <8 x float> %v423, <8 x float> %v425, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v434 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v435 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v436 = shufflevector <8 x float> %v427, <8 x float> %v429, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v437 = shufflevector <8 x float> %v427, <8 x float> %v429, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v438 = add i64 %v388, 0
  %v439 = mul i64 %v438, 32
  %v440 = getelementptr inbounds float, ptr %v374, i64 %v439
  store <8 x float> %v430, ptr %v440, align 4
  %v441 = add i64 %v388, 1
  %v442 = mul i64 %v441, 32
  %v443 = getelementptr inbounds float, ptr %v374, i64 %v442
  store <8 x float> %v431, ptr %v443, align 4
  %v444 = add i64 %v388, 2
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v374, i64 %v445
  store <8 x float> %v432, ptr %v446, align 4
  %v447 = add i64 %v388, 3
  %v448 = mul i64 %v447, 32
  %v449 = getelementptr inbounds float, ptr %v374, i64 %v448
  store <8 x float> %v433, ptr %v449, align 4
  %v450 = add i64 %v388, 4
  %v451 = mul i64 %v450, 32
  %v452 = getelementptr inbounds float, ptr %v374, i64 %v451
  store <8 x float> %v434, ptr %v452, align 4
  %v453 = add i64 %v388, 5
  %v454 = mul i64 %v453, 32
  %v455 = getelementptr inbounds float, ptr %v374, i64 %v454
  store <8 x float> %v435, ptr %v455, align 4
  %v456 = add i64 %v388, 6
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v374, i64 %v457
  store <8 x float> %v436, ptr %v458, align 4
  %v459 = add i64 %v388, 7
  %v460 = mul i64 %v459, 32
  %v461 = getelementptr inbounds float, ptr %v374, i64 %v460
  store <8 x float> %v437, ptr %v461, align 4
  %v462 = add nsw i64 %v388, 8
  br label %b97
b99:
  br label %b100
b100:
  %v463 = phi i64 [ 8, %b99 ], [ %v471, %b101 ]
  %v464 = icmp slt i64 %v463, 8
  br i1 %v464, label %b101, label %b102
b101:
  %v465 = mul i64 %v463, 1
  %v466 = getelementptr inbounds float, ptr %v386, i64 %v465
  %v467 = getelementptr float, ptr %v466, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v468 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v467, <8 x i1> %v383, <8 x float> zeroinitializer)
  %v469 = mul i64 %v463, 32
  %v470 = getelementptr inbounds float, ptr %v374, i64 %v469
  store <8 x float> %v468, ptr %v470, align 4
  %v471 = add nsw i64 %v463, 1
  br label %b100
b102:
  br label %b96
b96:
  %v472 = icmp slt i64 %v377, 8
  br i1 %v472, label %b103, label %b104
b103:
  br label %b105
b105:
  %v473 = phi i64 [ 0, %b103 ], [ %v481, %b106 ]
  %v474 = icmp slt i64 %v473, 8
  br i1 %v474, label %b106, label %b107
b106:
  %v475 = mul i64 %v473, 1
  %v476 = getelementptr inbounds float, ptr %v386, i64 %v475
  %v477 = getelementptr float, ptr %v476, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v478 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v477, <8 x i1> %v383, <8 x float> zeroinitializer)
  %v479 = mul i64 %v473, 32
  %v480 = getelementptr inbounds float, ptr %v374, i64 %v479
  store <8 x float> %v478, ptr %v480, align 4
  %v481 = add nsw i64 %v473, 1
  br label %b105
b107:
  br label %b104
b104:
  %v482 = add i64 %v370, 8
  %v483 = add i64 %v371, 8
  %v484 = getelementptr inbounds float, ptr %v349, i64 %v482
  %v485 = sub i64 54, %v483
  %v486 = icmp slt i64 %v485, 0
  %v487 = select i1 %v486, i64 0, i64 %v485
  %v488 = icmp ult i64 %v487, 8
  %v489 = select i1 %v488, i64 %v487, i64 8
  %v490 = trunc i64 %v489 to i32
  %v491 = insertelement <8 x i32> poison, i32 %v490, i64 0
  %v492 = shufflevector <8 x i32> %v491, <8 x i32> poison, <8 x i32> zeroinitializer
  %v493 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v492
  %v494 = mul i64 %v483, 8
  %v495 = add i64 0, %v494
  %v496 = getelementptr inbounds float, ptr %v46, i64 %v495
  %v497 = icmp sge i64 %v487, 8
  br i1 %v497, label %b108, label %b109
b108:
  br label %b110
b110:
  %v498 = phi i64 [ 0, %b108 ], [ %v572, %b111 ]
  %v499 = icmp slt i64 %v498, 8
  br i1 %v499, label %b111, label %b112
b111:
  %v500 = add i64 %v498, 0
  %v501 = getelementptr inbounds float, ptr %v496, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 %v498, 8
  %v504 = getelementptr inbounds float, ptr %v496, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = add i64 %v498, 16
  %v507 = getelementptr inbounds float, ptr %v496, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = add i64 %v498, 24
  %v510 = getelementptr inbounds float, ptr %v496, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 %v498, 32
  %v513 = getelementptr inbounds float, ptr %v496, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 %v498, 40
  %v516 = getelementptr inbounds float, ptr %v496, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 %v498, 48
  %v519 = getelementptr inbounds float, ptr %v496, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 %v498, 56
  %v522 = getelementptr inbounds float, ptr %v496, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = shufflevector <8 x float> %v502, <8 x float> %v514, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v525 = shufflevector <8 x float> %v502, <8 x float> %v514, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v505, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v527 = shufflevector <8 x float> %v505, <8 x float> %v517, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v508, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v529 = shufflevector <8 x float> %v508, <8 x float> %v520, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v511, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v531 = shufflevector <8 x float> %v511, <8 x float> %v523, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v524, <8 x float> %v528, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v528, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v536 = shufflevector <8 x float> %v525, <8 x float> %v529, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v537 = shufflevector <8 x float> %v525, <8 x float> %v529, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v538 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v539 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v540 = shufflevector <8 x float> %v532, <8 x float> %v534, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v541 = shufflevector <8 x float> %v532, <8 x float> %v534, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v542 = shufflevector <8 x float> %v533, <8 x float> %v535, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v543 = shufflevector <8 x float> %v533, <8 x float> %v535, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v544 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v545 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v546 = shufflevector <8 x float> %v537, <8 x float> %v539, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v547 = shufflevector <8 x float> %v537, <8 x float> %v539, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v548 = add i64 %v498, 0
  %v549 = mul i64 %v548, 32
  %v550 = getelementptr inbounds float, ptr %v484, i64 %v549
  store <8 x float> %v540, ptr %v550, align 4
  %v551 = add i64 %v498, 1
  %v552 = mul i64 %v551, 32
  %v553 = getelementptr inbounds float, ptr %v484, i64 %v552
  store <8 x float> %v541, ptr %v553, align 4
  %v554 = add i64 %v498, 2
  %v555 = mul i64 %v554, 32
  %v556 = getelementptr inbounds float, ptr %v484, i64 %v555
  store <8 x float> %v542, ptr %v556, align 4
  %v557 = add i64 %v498, 3
  %v558 = mul i64 %v557, 32
  %v559 = getelementptr inbounds float, ptr %v484, i64 %v558
  store <8 x float> %v543, ptr %v559, align 4
  %v560 = add i64 %v498, 4
  %v561 = mul i64 %v560, 32
  %v562 = getelementptr inbounds float, ptr %v484, i64 %v561
  store <8 x float> %v544, ptr %v562, align 4
  %v563 = add i64 %v498, 5
  %v564 = mul i64 %v563, 32
  %v565 = getelementptr inbounds float, ptr %v484, i64 %v564
  store <8 x float> %v545, ptr %v565, align 4
  %v566 = add i64 %v498, 6
  %v567 = mul i64 %v566, 32
  %v568 = getelementptr inbounds float, ptr %v484, i64 %v567
  store <8 x float> %v546, ptr %v568, align 4
  %v569 = add i64 %v498, 7
  %v570 = mul i64 %v569, 32
  %v571 = getelementptr inbounds float, ptr %v484, i64 %v570
  store <8 x float> %v547, ptr %v571, align 4
  %v572 = add nsw i64 %v498, 8
  br label %b110
b112:
  br label %b113
b113:
  %v573 = phi i64 [ 8, %b112 ], [ %v581, %b114 ]
  %v574 = icmp slt i64 %v573, 8
  br i1 %v574, label %b114, label %b115
b114:
  %v575 = mul i64 %v573, 1
  %v576 = getelementptr inbounds float, ptr %v496, i64 %v575
  %v577 = getelementptr float, ptr %v576, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v578 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v577, <8 x i1> %v493, <8 x float> zeroinitializer)
  %v579 = mul i64 %v573, 32
  %v580 = getelementptr inbounds float, ptr %v484, i64 %v579
  store <8 x float> %v578, ptr %v580, align 4
  %v581 = add nsw i64 %v573, 1
  br label %b113
b115:
  br label %b109
b109:
  %v582 = icmp slt i64 %v487, 8
  br i1 %v582, label %b116, label %b117
b116:
  br label %b118
b118:
  %v583 = phi i64 [ 0, %b116 ], [ %v591, %b119 ]
  %v584 = icmp slt i64 %v583, 8
  br i1 %v584, label %b119, label %b120
b119:
  %v585 = mul i64 %v583, 1
  %v586 = getelementptr inbounds float, ptr %v496, i64 %v585
  %v587 = getelementptr float, ptr %v586, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v588 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v587, <8 x i1> %v493, <8 x float> zeroinitializer)
  %v589 = mul i64 %v583, 32
  %v590 = getelementptr inbounds float, ptr %v484, i64 %v589
  store <8 x float> %v588, ptr %v590, align 4
  %v591 = add nsw i64 %v583, 1
  br label %b118
b120:
  br label %b117
b117:
  %v592 = add i64 %v370, 16
  %v593 = add i64 %v371, 16
  %v594 = getelementptr inbounds float, ptr %v349, i64 %v592
  %v595 = sub i64 54, %v593
  %v596 = icmp slt i64 %v595, 0
  %v597 = select i1 %v596, i64 0, i64 %v595
  %v598 = icmp ult i64 %v597, 8
  %v599 = select i1 %v598, i64 %v597, i64 8
  %v600 = trunc i64 %v599 to i32
  %v601 = insertelement <8 x i32> poison, i32 %v600, i64 0
  %v602 = shufflevector <8 x i32> %v601, <8 x i32> poison, <8 x i32> zeroinitializer
  %v603 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v602
  %v604 = mul i64 %v593, 8
  %v605 = add i64 0, %v604
  %v606 = getelementptr inbounds float, ptr %v46, i64 %v605
  %v607 = icmp sge i64 %v597, 8
  br i1 %v607, label %b121, label %b122
b121:
  br label %b123
b123:
  %v608 = phi i64 [ 0, %b121 ], [ %v682, %b124 ]
  %v609 = icmp slt i64 %v608, 8
  br i1 %v609, label %b124, label %b125
b124:
  %v610 = add i64 %v608, 0
  %v611 = getelementptr inbounds float, ptr %v606, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 %v608, 8
  %v614 = getelementptr inbounds float, ptr %v606, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 %v608, 16
  %v617 = getelementptr inbounds float, ptr %v606, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v608, 24
  %v620 = getelementptr inbounds float, ptr %v606, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v608, 32
  %v623 = getelementptr inbounds float, ptr %v606, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 %v608, 40
  %v626 = getelementptr inbounds float, ptr %v606, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 %v608, 48
  %v629 = getelementptr inbounds float, ptr %v606, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 %v608, 56
  %v632 = getelementptr inbounds float, ptr %v606, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = shufflevector <8 x float> %v612, <8 x float> %v624, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v635 = shufflevector <8 x float> %v612, <8 x float> %v624, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v637 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v639 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v641 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v634, <8 x float> %v638, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v638, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v636, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v645 = shufflevector <8 x float> %v636, <8 x float> %v640, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v635, <8 x float> %v639, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v647 = shufflevector <8 x float> %v635, <8 x float> %v639, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v648 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v649 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v650 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v651 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v652 = shufflevector <8 x float> %v643, <8 x float> %v645, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v653 = shufflevector <8 x float> %v643, <8 x float> %v645, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v654 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v655 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v656 = shufflevector <8 x float> %v647, <8 x float> %v649, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v657 = shufflevector <8 x float> %v647, <8 x float> %v649, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v658 = add i64 %v608, 0
  %v659 = mul i64 %v658, 32
  %v660 = getelementptr inbounds float, ptr %v594, i64 %v659
  store <8 x float> %v650, ptr %v660, align 4
  %v661 = add i64 %v608, 1
  %v662 = mul i64 %v661, 32
  %v663 = getelementptr inbounds float, ptr %v594, i64 %v662
  store <8 x float> %v651, ptr %v663, align 4
  %v664 = add i64 %v608, 2
  %v665 = mul i64 %v664, 32
  %v666 = getelementptr inbounds float, ptr %v594, i64 %v665
  store <8 x float> %v652, ptr %v666, align 4
  %v667 = add i64 %v608, 3
  %v668 = mul i64 %v667, 32
  %v669 = getelementptr inbounds float, ptr %v594, i64 %v668
  store <8 x float> %v653, ptr %v669, align 4
  %v670 = add i64 %v608, 4
  %v671 = mul i64 %v670, 32
  %v672 = getelementptr inbounds float, ptr %v594, i64 %v671
  store <8 x float> %v654, ptr %v672, align 4
  %v673 = add i64 %v608, 5
  %v674 = mul i64 %v673, 32
  %v675 = getelementptr inbounds float, ptr %v594, i64 %v674
  store <8 x float> %v655, ptr %v675, align 4
  %v676 = add i64 %v608, 6
  %v677 = mul i64 %v676, 32
  %v678 = getelementptr inbounds float, ptr %v594, i64 %v677
  store <8 x float> %v656, ptr %v678, align 4
  %v679 = add i64 %v608, 7
  %v680 = mul i64 %v679, 32
  %v681 = getelementptr inbounds float, ptr %v594, i64 %v680
  store <8 x float> %v657, ptr %v681, align 4
  %v682 = add nsw i64 %v608, 8
  br label %b123
b125:
  br label %b126
b126:
  %v683 = phi i64 [ 8, %b125 ], [ %v691, %b127 ]
  %v684 = icmp slt i64 %v683, 8
  br i1 %v684, label %b127, label %b128
b127:
  %v685 = mul i64 %v683, 1
  %v686 = getelementptr inbounds float, ptr %v606, i64 %v685
  %v687 = getelementptr float, ptr %v686, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v688 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v687, <8 x i1> %v603, <8 x float> zeroinitializer)
  %v689 = mul i64 %v683, 32
  %v690 = getelementptr inbounds float, ptr %v594, i64 %v689
  store <8 x float> %v688, ptr %v690, align 4
  %v691 = add nsw i64 %v683, 1
  br label %b126
b128:
  br label %b122
b122:
  %v692 = icmp slt i64 %v597, 8
  br i1 %v692, label %b129, label %b130
b129:
  br label %b131
b131:
  %v693 = phi i64 [ 0, %b129 ], [ %v701, %b132 ]
  %v694 = icmp slt i64 %v693, 8
  br i1 %v694, label %b132, label %b133
b132:
  %v695 = mul i64 %v693, 1
  %v696 = getelementptr inbounds float, ptr %v606, i64 %v695
  %v697 = getelementptr float, ptr %v696, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v698 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v697, <8 x i1> %v603, <8 x float> zeroinitializer)
  %v699 = mul i64 %v693, 32
  %v700 = getelementptr inbounds float, ptr %v594, i64 %v699
  store <8 x float> %v698, ptr %v700, align 4
  %v701 = add nsw i64 %v693, 1
  br label %b131
b133:
  br label %b130
b130:
  %v702 = add i64 %v370, 24
  %v703 = add i64 %v371, 24
  %v704 = getelementptr inbounds float, ptr %v349, i64 %v702
  %v705 = sub i64 54, %v703
  %v706 = icmp slt i64 %v705, 0
  %v707 = select i1 %v706, i64 0, i64 %v705
  %v708 = icmp ult i64 %v707, 8
  %v709 = select i1 %v708, i64 %v707, i64 8
  %v710 = trunc i64 %v709 to i32
  %v711 = insertelement <8 x i32> poison, i32 %v710, i64 0
  %v712 = shufflevector <8 x i32> %v711, <8 x i32> poison, <8 x i32> zeroinitializer
  %v713 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v712
  %v714 = mul i64 %v703, 8
  %v715 = add i64 0, %v714
  %v716 = getelementptr inbounds float, ptr %v46, i64 %v715
  %v717 = icmp sge i64 %v707, 8
  br i1 %v717, label %b134, label %b135
b134:
  br label %b136
b136:
  %v718 = phi i64 [ 0, %b134 ], [ %v792, %b137 ]
  %v719 = icmp slt i64 %v718, 8
  br i1 %v719, label %b137, label %b138
b137:
  %v720 = add i64 %v718, 0
  %v721 = getelementptr inbounds float, ptr %v716, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 %v718, 8
  %v724 = getelementptr inbounds float, ptr %v716, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 %v718, 16
  %v727 = getelementptr inbounds float, ptr %v716, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 %v718, 24
  %v730 = getelementptr inbounds float, ptr %v716, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 %v718, 32
  %v733 = getelementptr inbounds float, ptr %v716, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 %v718, 40
  %v736 = getelementptr inbounds float, ptr %v716, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 %v718, 48
  %v739 = getelementptr inbounds float, ptr %v716, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = add i64 %v718, 56
  %v742 = getelementptr inbounds float, ptr %v716, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v745 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v746 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v747 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v748 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v749 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v750 = shufflevector <8 x float> %v731, <8 x float> %v743, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v751 = shufflevector <8 x float> %v731, <8 x float> %v743, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v752 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v753 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v746, <8 x float> %v750, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v755 = shufflevector <8 x float> %v746, <8 x float> %v750, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v756 = shufflevector <8 x float> %v745, <8 x float> %v749, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v757 = shufflevector <8 x float> %v745, <8 x float> %v749, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v758 = shufflevector <8 x float> %v747, <8 x float> %v751, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v759 = shufflevector <8 x float> %v747, <8 x float> %v751, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v760 = shufflevector <8 x float> %v752, <8 x float> %v754, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v761 = shufflevector <8 x float> %v752, <8 x float> %v754, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v762 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v763 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v764 = shufflevector <8 x float> %v756, <8 x float> %v758, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v765 = shufflevector <8 x float> %v756, <8 x float> %v758, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v766 = shufflevector <8 x float> %v757, <8 x float> %v759, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v767 = shufflevector <8 x float> %v757, <8 x float> %v759, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v768 = add i64 %v718, 0
  %v769 = mul i64 %v768, 32
  %v770 = getelementptr inbounds float, ptr %v704, i64 %v769
  store <8 x float> %v760, ptr %v770, align 4
  %v771 = add i64 %v718, 1
  %v772 = mul i64 %v771, 32
  %v773 = getelementptr inbounds float, ptr %v704, i64 %v772
  store <8 x float> %v761, ptr %v773, align 4
  %v774 = add i64 %v718, 2
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v704, i64 %v775
  store <8 x float> %v762, ptr %v776, align 4
  %v777 = add i64 %v718, 3
  %v778 = mul i64 %v777, 32
  %v779 = getelementptr inbounds float, ptr %v704, i64 %v778
  store <8 x float> %v763, ptr %v779, align 4
  %v780 = add i64 %v718, 4
  %v781 = mul i64 %v780, 32
  %v782 = getelementptr inbounds float, ptr %v704, i64 %v781
  store <8 x float> %v764, ptr %v782, align 4
  %v783 = add i64 %v718, 5
  %v784 = mul i64 %v783, 32
  %v785 = getelementptr inbounds float, ptr %v704, i64 %v784
  store <8 x float> %v765, ptr %v785, align 4
  %v786 = add i64 %v718, 6
  %v787 = mul i64 %v786, 32
  %v788 = getelementptr inbounds float, ptr %v704, i64 %v787
  store <8 x float> %v766, ptr %v788, align 4
  %v789 = add i64 %v718, 7
  %v790 = mul i64 %v789, 32
  %v791 = getelementptr inbounds float, ptr %v704, i64 %v790
  store <8 x float> %v767, ptr %v791, align 4
  %v792 = add nsw i64 %v718, 8
  br label %b136
b138:
  br label %b139
b139:
  %v793 = phi i64 [ 8, %b138 ], [ %v801, %b140 ]
  %v794 = icmp slt i64 %v793, 8
  br i1 %v794, label %b140, label %b141
b140:
  %v795 = mul i64 %v793, 1
  %v796 = getelementptr inbounds float, ptr %v716, i64 %v795
  %v797 = getelementptr float, ptr %v796, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v798 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v797, <8 x i1> %v713, <8 x float> zeroinitializer)
  %v799 = mul i64 %v793, 32
  %v800 = getelementptr inbounds float, ptr %v704, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  %v801 = add nsw i64 %v793, 1
  br label %b139
b141:
  br label %b135
b135:
  %v802 = icmp slt i64 %v707, 8
  br i1 %v802, label %b142, label %b143
b142:
  br label %b144
b144:
  %v803 = phi i64 [ 0, %b142 ], [ %v811, %b145 ]
  %v804 = icmp slt i64 %v803, 8
  br i1 %v804, label %b145, label %b146
b145:
  %v805 = mul i64 %v803, 1
  %v806 = getelementptr inbounds float, ptr %v716, i64 %v805
  %v807 = getelementptr float, ptr %v806, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v808 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v807, <8 x i1> %v713, <8 x float> zeroinitializer)
  %v809 = mul i64 %v803, 32
  %v810 = getelementptr inbounds float, ptr %v704, i64 %v809
  store <8 x float> %v808, ptr %v810, align 4
  %v811 = add nsw i64 %v803, 1
  br label %b144
b146:
  br label %b143
b143:
  %v812 = add i64 %v370, 256
  %v813 = add nsw i64 %v368, 1
  br label %b92
b94:
  %v814 = icmp eq i64 %v365, 2
  br i1 %v814, label %b147, label %b148
b147:
  %v815 = mul i64 1, 256
  %v816 = mul i64 1, 32
  %v817 = add i64 %v815, 0
  %v818 = add i64 %v816, 0
  %v819 = getelementptr inbounds float, ptr %v349, i64 %v817
  %v820 = sub i64 54, %v818
  %v821 = icmp slt i64 %v820, 0
  %v822 = select i1 %v821, i64 0, i64 %v820
  %v823 = icmp ult i64 %v822, 8
  %v824 = select i1 %v823, i64 %v822, i64 8
  %v825 = trunc i64 %v824 to i32
  %v826 = insertelement <8 x i32> poison, i32 %v825, i64 0
  %v827 = shufflevector <8 x i32> %v826, <8 x i32> poison, <8 x i32> zeroinitializer
  %v828 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v827
  %v829 = mul i64 %v818, 8
  %v830 = add i64 0, %v829
  %v831 = getelementptr inbounds float, ptr %v46, i64 %v830
  %v832 = icmp sge i64 %v822, 8
  br i1 %v832, label %b149, label %b150
b149:
  br label %b151
b151:
  %v833 = phi i64 [ 0, %b149 ], [ %v907, %b152 ]
  %v834 = icmp slt i64 %v833, 8
  br i1 %v834, label %b152, label %b153
b152:
  %v835 = add i64 %v833, 0
  %v836 = getelementptr inbounds float, ptr %v831, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v833, 8
  %v839 = getelementptr inbounds float, ptr %v831, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 %v833, 16
  %v842 = getelementptr inbounds float, ptr %v831, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 %v833, 24
  %v845 = getelementptr inbounds float, ptr %v831, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 %v833, 32
  %v848 = getelementptr inbounds float, ptr %v831, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = add i64 %v833, 40
  %v851 = getelementptr inbounds float, ptr %v831, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 %v833, 48
  %v854 = getelementptr inbounds float, ptr %v831, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 %v833, 56
  %v857 = getelementptr inbounds float, ptr %v831, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = shufflevector <8 x float> %v837, <8 x float> %v849, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v860 = shufflevector <8 x float> %v837, <8 x float> %v849, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v840, <8 x float> %v852, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v862 = shufflevector <8 x float> %v840, <8 x float> %v852, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v863 = shufflevector <8 x float> %v843, <8 x float> %v855, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v864 = shufflevector <8 x float> %v843, <8 x float> %v855, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v865 = shufflevector <8 x float> %v846, <8 x float> %v858, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v866 = shufflevector <8 x float> %v846, <8 x float> %v858, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v867 = shufflevector <8 x float> %v859, <8 x float> %v863, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v868 = shufflevector <8 x float> %v859, <8 x float> %v863, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v861, <8 x float> %v865, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v870 = shufflevector <8 x float> %v861, <8 x float> %v865, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v871 = shufflevector <8 x float> %v860, <8 x float> %v864, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v872 = shufflevector <8 x float> %v860, <8 x float> %v864, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v873 = shufflevector <8 x float> %v862, <8 x float> %v866, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v874 = shufflevector <8 x float> %v862, <8 x float> %v866, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v875 = shufflevector <8 x float> %v867, <8 x float> %v869, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v876 = shufflevector <8 x float> %v867, <8 x float> %v869, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v877 = shufflevector <8 x float> %v868, <8 x float> %v870, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v878 = shufflevector <8 x float> %v868, <8 x float> %v870, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v879 = shufflevector <8 x float> %v871, <8 x float> %v873, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v880 = shufflevector <8 x float> %v871, <8 x float> %v873, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v881 = shufflevector <8 x float> %v872, <8 x float> %v874, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v882 = shufflevector <8 x float> %v872, <8 x float> %v874, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v883 = add i64 %v833, 0
  %v884 = mul i64 %v883, 24
  %v885 = getelementptr inbounds float, ptr %v819, i64 %v884
  store <8 x float> %v875, ptr %v885, align 4
  %v886 = add i64 %v833, 1
  %v887 = mul i64 %v886, 24
  %v888 = getelementptr inbounds float, ptr %v819, i64 %v887
  store <8 x float> %v876, ptr %v888, align 4
  %v889 = add i64 %v833, 2
  %v890 = mul i64 %v889, 24
  %v891 = getelementptr inbounds float, ptr %v819, i64 %v890
  store <8 x float> %v877, ptr %v891, align 4
  %v892 = add i64 %v833, 3
  %v893 = mul i64 %v892, 24
  %v894 = getelementptr inbounds float, ptr %v819, i64 %v893
  store <8 x float> %v878, ptr %v894, align 4
  %v895 = add i64 %v833, 4
  %v896 = mul i64 %v895, 24
  %v897 = getelementptr inbounds float, ptr %v819, i64 %v896
  store <8 x float> %v879, ptr %v897, align 4
  %v898 = add i64 %v833, 5
  %v899 = mul i64 %v898, 24
  %v900 = getelementptr inbounds float, ptr %v819, i64 %v899
  store <8 x float> %v880, ptr %v900, align 4
  %v901 = add i64 %v833, 6
  %v902 = mul i64 %v901, 24
  %v903 = getelementptr inbounds float, ptr %v819, i64 %v902
  store <8 x float> %v881, ptr %v903, align 4
  %v904 = add i64 %v833, 7
  %v905 = mul i64 %v904, 24
  %v906 = getelementptr inbounds float, ptr %v819, i64 %v905
  store <8 x float> %v882, ptr %v906, align 4
  %v907 = add nsw i64 %v833, 8
  br label %b151
b153:
  br label %b154
b154:
  %v908 = phi i64 [ 8, %b153 ], [ %v916, %b155 ]
  %v909 = icmp slt i64 %v908, 8
  br i1 %v909, label %b155, label %b156
b155:
  %v910 = mul i64 %v908, 1
  %v911 = getelementptr inbounds float, ptr %v831, i64 %v910
  %v912 = getelementptr float, ptr %v911, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v913 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v912, <8 x i1> %v828, <8 x float> zeroinitializer)
  %v914 = mul i64 %v908, 24
  %v915 = getelementptr inbounds float, ptr %v819, i64 %v914
  store <8 x float> %v913, ptr %v915, align 4
  %v916 = add nsw i64 %v908, 1
  br label %b154
b156:
  br label %b150
b150:
  %v917 = icmp slt i64 %v822, 8
  br i1 %v917, label %b157, label %b158
b157:
  br label %b159
b159:
  %v918 = phi i64 [ 0, %b157 ], [ %v926, %b160 ]
  %v919 = icmp slt i64 %v918, 8
  br i1 %v919, label %b160, label %b161
b160:
  %v920 = mul i64 %v918, 1
  %v921 = getelementptr inbounds float, ptr %v831, i64 %v920
  %v922 = getelementptr float, ptr %v921, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v923 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v922, <8 x i1> %v828, <8 x float> zeroinitializer)
  %v924 = mul i64 %v918, 24
  %v925 = getelementptr inbounds float, ptr %v819, i64 %v924
  store <8 x float> %v923, ptr %v925, align 4
  %v926 = add nsw i64 %v918, 1
  br label %b159
b161:
  br label %b158
b158:
  %v927 = add i64 %v815, 8
  %v928 = add i64 %v816, 8
  %v929 = getelementptr inbounds float, ptr %v349, i64 %v927
  %v930 = sub i64 54, %v928
  %v931 = icmp slt i64 %v930, 0
  %v932 = select i1 %v931, i64 0, i64 %v930
  %v933 = icmp ult i64 %v932, 8
  %v934 = select i1 %v933, i64 %v932, i64 8
  %v935 = trunc i64 %v934 to i32
  %v936 = insertelement <8 x i32> poison, i32 %v935, i64 0
  %v937 = shufflevector <8 x i32> %v936, <8 x i32> poison, <8 x i32> zeroinitializer
  %v938 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v937
  %v939 = mul i64 %v928, 8
  %v940 = add i64 0, %v939
  %v941 = getelementptr inbounds float, ptr %v46, i64 %v940
  %v942 = icmp sge i64 %v932, 8
  br i1 %v942, label %b162, label %b163
b162:
  br label %b164
b164:
  %v943 = phi i64 [ 0, %b162 ], [ %v1017, %b165 ]
  %v944 = icmp slt i64 %v943, 8
  br i1 %v944, label %b165, label %b166
b165:
  %v945 = add i64 %v943, 0
  %v946 = getelementptr inbounds float, ptr %v941, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 %v943, 8
  %v949 = getelementptr inbounds float, ptr %v941, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = add i64 %v943, 16
  %v952 = getelementptr inbounds float, ptr %v941, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = add i64 %v943, 24
  %v955 = getelementptr inbounds float, ptr %v941, i64 %v954
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = add i64 %v943, 32
  %v958 = getelementptr inbounds float, ptr %v941, i64 %v957
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = add i64 %v943, 40
  %v961 = getelementptr inbounds float, ptr %v941, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = add i64 %v943, 48
  %v964 = getelementptr inbounds float, ptr %v941, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = add i64 %v943, 56
  %v967 = getelementptr inbounds float, ptr %v941, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = shufflevector <8 x float> %v947, <8 x float> %v959, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v970 = shufflevector <8 x float> %v947, <8 x float> %v959, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v971 = shufflevector <8 x float> %v950, <8 x float> %v962, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v972 = shufflevector <8 x float> %v950, <8 x float> %v962, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v973 = shufflevector <8 x float> %v953, <8 x float> %v965, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v974 = shufflevector <8 x float> %v953, <8 x float> %v965, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v975 = shufflevector <8 x float> %v956, <8 x float> %v968, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v976 = shufflevector <8 x float> %v956, <8 x float> %v968, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v977 = shufflevector <8 x float> %v969, <8 x float> %v973, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v978 = shufflevector <8 x float> %v969, <8 x float> %v973, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v979 = shufflevector <8 x float> %v971, <8 x float> %v975, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v980 = shufflevector <8 x float> %v971, <8 x float> %v975, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v981 = shufflevector <8 x float> %v970, <8 x float> %v974, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v982 = shufflevector <8 x float> %v970, <8 x float> %v974, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v983 = shufflevector <8 x float> %v972, <8 x float> %v976, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v984 = shufflevector <8 x float> %v972, <8 x float> %v976, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v985 = shufflevector <8 x float> %v977, <8 x float> %v979, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v986 = shufflevector <8 x float> %v977, <8 x float> %v979, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v987 = shufflevector <8 x float> %v978, <8 x float> %v980, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v988 = shufflevector <8 x float> %v978, <8 x float> %v980, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v989 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v990 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v991 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v992 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v993 = add i64 %v943, 0
  %v994 = mul i64 %v993, 24
  %v995 = getelementptr inbounds float, ptr %v929, i64 %v994
  store <8 x float> %v985, ptr %v995, align 4
  %v996 = add i64 %v943, 1
  %v997 = mul i64 %v996, 24
  %v998 = getelementptr inbounds float, ptr %v929, i64 %v997
  store <8 x float> %v986, ptr %v998, align 4
  %v999 = add i64 %v943, 2
  %v1000 = mul i64 %v999, 24
  %v1001 = getelementptr inbounds float, ptr %v929, i64 %v1000
  store <8 x float> %v987, ptr %v1001, align 4
  %v1002 = add i64 %v943, 3
  %v1003 = mul i64 %v1002, 24
  %v1004 = getelementptr inbounds float, ptr %v929, i64 %v1003
  store <8 x float> %v988, ptr %v1004, align 4
  %v1005 = add i64 %v943, 4
  %v1006 = mul i64 %v1005, 24
  %v1007 = getelementptr inbounds float, ptr %v929, i64 %v1006
  store <8 x float> %v989, ptr %v1007, align 4
  %v1008 = add i64 %v943, 5
  %v1009 = mul i64 %v1008, 24
  %v1010 = getelementptr inbounds float, ptr %v929, i64 %v1009
  store <8 x float> %v990, ptr %v1010, align 4
  %v1011 = add i64 %v943, 6
  %v1012 = mul i64 %v1011, 24
  %v1013 = getelementptr inbounds float, ptr %v929, i64 %v1012
  store <8 x float> %v991, ptr %v1013, align 4
  %v1014 = add i64 %v943, 7
  %v1015 = mul i64 %v1014, 24
  %v1016 = getelementptr inbounds float, ptr %v929, i64 %v1015
  store <8 x float> %v992, ptr %v1016, align 4
  %v1017 = add nsw i64 %v943, 8
  br label %b164
b166:
  br label %b167
b167:
  %v1018 = phi i64 [ 8, %b166 ], [ %v1026, %b168 ]
  %v1019 = icmp slt i64 %v1018, 8
  br i1 %v1019, label %b168, label %b169
b168:
  %v1020 = mul i64 %v1018, 1
  %v1021 = getelementptr inbounds float, ptr %v941, i64 %v1020
  %v1022 = getelementptr float, ptr %v1021, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1023 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1022, <8 x i1> %v938, <8 x float> zeroinitializer)
  %v1024 = mul i64 %v1018, 24
  %v1025 = getelementptr inbounds float, ptr %v929, i64 %v1024
  store <8 x float> %v1023, ptr %v1025, align 4
  %v1026 = add nsw i64 %v1018, 1
  br label %b167
b169:
  br label %b163
b163:
  %v1027 = icmp slt i64 %v932, 8
  br i1 %v1027, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1028 = phi i64 [ 0, %b170 ], [ %v1036, %b173 ]
  %v1029 = icmp slt i64 %v1028, 8
  br i1 %v1029, label %b173, label %b174
b173:
  %v1030 = mul i64 %v1028, 1
  %v1031 = getelementptr inbounds float, ptr %v941, i64 %v1030
  %v1032 = getelementptr float, ptr %v1031, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1033 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1032, <8 x i1> %v938, <8 x float> zeroinitializer)
  %v1034 = mul i64 %v1028, 24
  %v1035 = getelementptr inbounds float, ptr %v929, i64 %v1034
  store <8 x float> %v1033, ptr %v1035, align 4
  %v1036 = add nsw i64 %v1028, 1
  br label %b172
b174:
  br label %b171
b171:
  %v1037 = add i64 %v815, 16
  %v1038 = add i64 %v816, 16
  %v1039 = getelementptr inbounds float, ptr %v349, i64 %v1037
  %v1040 = sub i64 54, %v1038
  %v1041 = icmp slt i64 %v1040, 0
  %v1042 = select i1 %v1041, i64 0, i64 %v1040
  %v1043 = icmp ult i64 %v1042, 8
  %v1044 = select i1 %v1043, i64 %v1042, i64 8
  %v1045 = trunc i64 %v1044 to i32
  %v1046 = insertelement <8 x i32> poison, i32 %v1045, i64 0
  %v1047 = shufflevector <8 x i32> %v1046, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1048 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1047
  %v1049 = mul i64 %v1038, 8
  %v1050 = add i64 0, %v1049
  %v1051 = getelementptr inbounds float, ptr %v46, i64 %v1050
  %v1052 = icmp sge i64 %v1042, 8
  br i1 %v1052, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1053 = phi i64 [ 0, %b175 ], [ %v1127, %b178 ]
  %v1054 = icmp slt i64 %v1053, 8
  br i1 %v1054, label %b178, label %b179
b178:
  %v1055 = add i64 %v1053, 0
  %v1056 = getelementptr inbounds float, ptr %v1051, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = add i64 %v1053, 8
  %v1059 = getelementptr inbounds float, ptr %v1051, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = add i64 %v1053, 16
  %v1062 = getelementptr inbounds float, ptr %v1051, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = add i64 %v1053, 24
  %v1065 = getelementptr inbounds float, ptr %v1051, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 %v1053, 32
  %v1068 = getelementptr inbounds float, ptr %v1051, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 %v1053, 40
  %v1071 = getelementptr inbounds float, ptr %v1051, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 %v1053, 48
  %v1074 = getelementptr inbounds float, ptr %v1051, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = add i64 %v1053, 56
  %v1077 = getelementptr inbounds float, ptr %v1051, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = shufflevector <8 x float> %v1057, <8 x float> %v1069, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1080 = shufflevector <8 x float> %v1057, <8 x float> %v1069, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1060, <8 x float> %v1072, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1082 = shufflevector <8 x float> %v1060, <8 x float> %v1072, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1063, <8 x float> %v1075, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1084 = shufflevector <8 x float> %v1063, <8 x float> %v1075, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1066, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1086 = shufflevector <8 x float> %v1066, <8 x float> %v1078, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1079, <8 x float> %v1083, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1088 = shufflevector <8 x float> %v1079, <8 x float> %v1083, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1089 = shufflevector <8 x float> %v1081, <8 x float> %v1085, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1085, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1091 = shufflevector <8 x float> %v1080, <8 x float> %v1084, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1092 = shufflevector <8 x float> %v1080, <8 x float> %v1084, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1093 = shufflevector <8 x float> %v1082, <8 x float> %v1086, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1094 = shufflevector <8 x float> %v1082, <8 x float> %v1086, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1095 = shufflevector <8 x float> %v1087, <8 x float> %v1089, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1096 = shufflevector <8 x float> %v1087, <8 x float> %v1089, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1097 = shufflevector <8 x float> %v1088, <8 x float> %v1090, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1098 = shufflevector <8 x float> %v1088, <8 x float> %v1090, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1099 = shufflevector <8 x float> %v1091, <8 x float> %v1093, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1100 = shufflevector <8 x float> %v1091, <8 x float> %v1093, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1101 = shufflevector <8 x float> %v1092, <8 x float> %v1094, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1102 = shufflevector <8 x float> %v1092, <8 x float> %v1094, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1103 = add i64 %v1053, 0
  %v1104 = mul i64 %v1103, 24
  %v1105 = getelementptr inbounds float, ptr %v1039, i64 %v1104
  store <8 x float> %v1095, ptr %v1105, align 4
  %v1106 = add i64 %v1053, 1
  %v1107 = mul i64 %v1106, 24
  %v1108 = getelementptr inbounds float, ptr %v1039, i64 %v1107
  store <8 x float> %v1096, ptr %v1108, align 4
  %v1109 = add i64 %v1053, 2
  %v1110 = mul i64 %v1109, 24
  %v1111 = getelementptr inbounds float, ptr %v1039, i64 %v1110
  store <8 x float> %v1097, ptr %v1111, align 4
  %v1112 = add i64 %v1053, 3
  %v1113 = mul i64 %v1112, 24
  %v1114 = getelementptr inbounds float, ptr %v1039, i64 %v1113
  store <8 x float> %v1098, ptr %v1114, align 4
  %v1115 = add i64 %v1053, 4
  %v1116 = mul i64 %v1115, 24
  %v1117 = getelementptr inbounds float, ptr %v1039, i64 %v1116
  store <8 x float> %v1099, ptr %v1117, align 4
  %v1118 = add i64 %v1053, 5
  %v1119 = mul i64 %v1118, 24
  %v1120 = getelementptr inbounds float, ptr %v1039, i64 %v1119
  store <8 x float> %v1100, ptr %v1120, align 4
  %v1121 = add i64 %v1053, 6
  %v1122 = mul i64 %v1121, 24
  %v1123 = getelementptr inbounds float, ptr %v1039, i64 %v1122
  store <8 x float> %v1101, ptr %v1123, align 4
  %v1124 = add i64 %v1053, 7
  %v1125 = mul i64 %v1124, 24
  %v1126 = getelementptr inbounds float, ptr %v1039, i64 %v1125
  store <8 x float> %v1102, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1053, 8
  br label %b177
b179:
  br label %b180
b180:
  %v1128 = phi i64 [ 8, %b179 ], [ %v1136, %b181 ]
  %v1129 = icmp slt i64 %v1128, 8
  br i1 %v1129, label %b181, label %b182
b181:
  %v1130 = mul i64 %v1128, 1
  %v1131 = getelementptr inbounds float, ptr %v1051, i64 %v1130
  %v1132 = getelementptr float, ptr %v1131, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1133 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1132, <8 x i1> %v1048, <8 x float> zeroinitializer)
  %v1134 = mul i64 %v1128, 24
  %v1135 = getelementptr inbounds float, ptr %v1039, i64 %v1134
  store <8 x float> %v1133, ptr %v1135, align 4
  %v1136 = add nsw i64 %v1128, 1
  br label %b180
b182:
  br label %b176
b176:
  %v1137 = icmp slt i64 %v1042, 8
  br i1 %v1137, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1138 = phi i64 [ 0, %b183 ], [ %v1146, %b186 ]
  %v1139 = icmp slt i64 %v1138, 8
  br i1 %v1139, label %b186, label %b187
b186:
  %v1140 = mul i64 %v1138, 1
  %v1141 = getelementptr inbounds float, ptr %v1051, i64 %v1140
  %v1142 = getelementptr float, ptr %v1141, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1143 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1142, <8 x i1> %v1048, <8 x float> zeroinitializer)
  %v1144 = mul i64 %v1138, 24
  %v1145 = getelementptr inbounds float, ptr %v1039, i64 %v1144
  store <8 x float> %v1143, ptr %v1145, align 4
  %v1146 = add nsw i64 %v1138, 1
  br label %b185
b187:
  br label %b184
b184:
  %v1147 = add i64 %v815, 192
  br label %b148
b148:
  br label %b91
b91:
  %v1148 = icmp sgt i64 %v3, 1
  br i1 %v1148, label %b188, label %b189
b188:
  %v1149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1150 = atomicrmw add ptr %v1149, i64 1 acq_rel
  %v1151 = load i64, ptr %v153, align 8
  %v1152 = add i64 %v1151, 1
  store i64 %v1152, ptr %v153, align 8
  %v1153 = mul i64 %v3, %v1152
  br label %b190
b190:
  %v1154 = load atomic i64, ptr %v1149 acquire, align 8
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b191, label %b192
b191:
  %v1156 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v1158 = add i64 %v8, 0
  %v1159 = sdiv i64 %v1158, 1
  %v1160 = add i64 %v2, 1
  %v1161 = mul i64 %v1159, %v2
  %v1162 = sdiv i64 %v1161, %v3
  %v1163 = mul i64 %v1162, 1
  %v1164 = icmp slt i64 %v1163, %v8
  %v1165 = select i1 %v1164, i64 %v1163, i64 %v8
  %v1166 = mul i64 %v1159, %v1160
  %v1167 = sdiv i64 %v1166, %v3
  %v1168 = mul i64 %v1167, 1
  %v1169 = icmp slt i64 %v1168, %v8
  %v1170 = select i1 %v1169, i64 %v1168, i64 %v8
  br label %b193
b193:
  %v1171 = phi i64 [ %v1165, %b189 ], [ %v1244, %b198 ]
  %v1172 = icmp slt i64 %v1171, %v1170
  br i1 %v1172, label %b194, label %b195
b194:
  %v1173 = add i64 %v1171, 96
  %v1174 = icmp slt i64 %v1173, %v1170
  %v1175 = select i1 %v1174, i64 %v1173, i64 %v1170
  br label %b196
b196:
  %v1176 = phi i64 [ 0, %b194 ], [ %v1243, %b201 ]
  %v1177 = icmp slt i64 %v1176, 2
  br i1 %v1177, label %b197, label %b198
b197:
  %v1178 = sub i64 %v1175, %v1171
  %v1179 = sub i64 2, 1
  %v1180 = add i64 %v1178, %v1179
  %v1181 = sdiv i64 %v1180, 2
  br label %b199
b199:
  %v1182 = phi i64 [ 0, %b197 ], [ %v1242, %b206 ]
  %v1183 = icmp slt i64 %v1182, %v1181
  br i1 %v1183, label %b200, label %b201
b200:
  %v1184 = mul i64 %v1178, %v1182
  %v1185 = sdiv i64 %v1184, %v1181
  %v1186 = add i64 %v1171, %v1185
  %v1187 = add i64 %v1182, 1
  %v1188 = mul i64 %v1178, %v1187
  %v1189 = sdiv i64 %v1188, %v1181
  %v1190 = add i64 %v1171, %v1189
  %v1191 = mul i64 %v1176, 256
  %v1192 = getelementptr inbounds float, ptr %v349, i64 %v1191
  %v1193 = sub i64 %v1190, %v1186
  %v1194 = mul i64 %v1186, 8
  %v1195 = getelementptr inbounds float, ptr %v10, i64 %v1194
  %v1196 = getelementptr inbounds float, ptr %v1195, i64 0
  %v1197 = icmp eq i64 %v1176, 1
  %v1198 = select i1 %v1197, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v1199 = sub i64 %v1193, 1
  %v1200 = getelementptr inbounds ptr, ptr %v1198, i64 %v1199
  %v1201 = load ptr, ptr %v1200, align 4
  %v1202 = icmp sgt i64 %v1193, 0
  br i1 %v1202, label %b202, label %b203
b202:
  call void %v1201(ptr %v1196, i64 8, ptr %v1192, i64 8, ptr %v1157)
  br label %b203
b203:
  %v1203 = icmp eq i64 %v1176, 1
  %v1204 = select i1 %v1203, i64 192, i64 256
  %v1205 = add i64 %v1191, %v1204
  br label %b204
b204:
  %v1206 = phi i64 [ %v1186, %b203 ], [ %v1241, %b209 ]
  %v1207 = icmp slt i64 %v1206, %v1190
  br i1 %v1207, label %b205, label %b206
b205:
  %v1208 = sub i64 %v1206, %v1186
  %v1209 = mul i64 %v1208, 32
  %v1210 = getelementptr inbounds float, ptr %v1157, i64 %v1209
  %v1211 = mul i64 %v1206, 54
  %v1212 = getelementptr inbounds float, ptr %v52, i64 %v1211
  %v1213 = icmp eq i64 %v1176, 1
  %v1214 = select i1 %v1213, i64 3, i64 4
  br label %b207
b207:
  %v1215 = phi i64 [ 0, %b205 ], [ %v1240, %b213 ]
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b208, label %b209
b208:
  %v1217 = mul i64 %v1176, 4
  %v1218 = add i64 %v1217, %v1215
  %v1219 = mul i64 %v1218, 8
  %v1220 = icmp slt i64 %v1219, 48
  br i1 %v1220, label %b210, label %b211
b210:
  %v1221 = add i64 0, %v1215
  %v1222 = mul i64 %v1221, 8
  %v1223 = getelementptr inbounds float, ptr %v1210, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, %v1219
  %v1226 = getelementptr inbounds float, ptr %v1212, i64 %v1225
  store <8 x float> %v1224, ptr %v1226, align 4
  br label %b211
b211:
  %v1227 = icmp eq i64 %v1219, 48
  br i1 %v1227, label %b212, label %b213
b212:
  %v1228 = icmp ult i64 6, 8
  %v1229 = select i1 %v1228, i64 6, i64 8
  %v1230 = trunc i64 %v1229 to i32
  %v1231 = insertelement <8 x i32> poison, i32 %v1230, i64 0
  %v1232 = shufflevector <8 x i32> %v1231, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1233 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1232
  %v1234 = add i64 0, %v1215
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v1210, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = add i64 0, %v1219
  %v1239 = getelementptr inbounds float, ptr %v1212, i64 %v1238
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1237, ptr align 4 %v1239, <8 x i1> %v1233)
  br label %b213
b213:
  %v1240 = add nsw i64 %v1215, 1
  br label %b207
b209:
  %v1241 = add nsw i64 %v1206, 1
  br label %b204
b206:
  %v1242 = add nsw i64 %v1182, 1
  br label %b199
b201:
  %v1243 = add nsw i64 %v1176, 1
  br label %b196
b198:
  %v1244 = add nsw i64 %v1171, 96
  br label %b193
b195:
  %v1245 = add i64 %v8, 0
  %v1246 = sdiv i64 %v1245, 1
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 1
  %v1251 = icmp slt i64 %v1250, %v8
  %v1252 = select i1 %v1251, i64 %v1250, i64 %v8
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v8
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v8
  br label %b214
b214:
  %v1258 = phi i64 [ %v1252, %b195 ], [ %v1286, %b219 ]
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b215, label %b216
b215:
  %v1260 = mul i64 %v1258, 54
  %v1261 = getelementptr inbounds float, ptr %v52, i64 %v1260
  %v1262 = mul i64 %v1258, 16
  %v1263 = getelementptr inbounds float, ptr %v54, i64 %v1262
  %v1264 = mul i64 %v1258, 16
  %v1265 = getelementptr inbounds float, ptr %v56, i64 %v1264
  %v1266 = mul i64 %v1258, 16
  %v1267 = getelementptr inbounds float, ptr %v58, i64 %v1266
  br label %b217
b217:
  %v1268 = phi i64 [ 0, %b215 ], [ %v1285, %b218 ]
  %v1269 = icmp slt i64 %v1268, 16
  br i1 %v1269, label %b218, label %b219
b218:
  %v1270 = add i64 0, %v1268
  %v1271 = getelementptr inbounds float, ptr %v1261, i64 %v1270
  %v1272 = load <8 x float>, ptr %v1271, align 4
  %v1273 = add i64 16, %v1268
  %v1274 = getelementptr inbounds float, ptr %v1261, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = add i64 32, %v1268
  %v1277 = getelementptr inbounds float, ptr %v1261, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = add i64 0, %v1268
  %v1280 = getelementptr inbounds float, ptr %v1263, i64 %v1279
  store <8 x float> %v1272, ptr %v1280, align 4
  %v1281 = add i64 0, %v1268
  %v1282 = getelementptr inbounds float, ptr %v1265, i64 %v1281
  store <8 x float> %v1275, ptr %v1282, align 4
  %v1283 = add i64 0, %v1268
  %v1284 = getelementptr inbounds float, ptr %v1267, i64 %v1283
  store <8 x float> %v1278, ptr %v1284, align 4
  %v1285 = add nsw i64 %v1268, 8
  br label %b217
b219:
  %v1286 = add nsw i64 %v1258, 1
  br label %b214
b216:
  %v1287 = add i64 %v8, 0
  %v1288 = sdiv i64 %v1287, 1
  %v1289 = add i64 %v2, 1
  %v1290 = mul i64 %v1288, %v2
  %v1291 = sdiv i64 %v1290, %v3
  %v1292 = mul i64 %v1291, 1
  %v1293 = icmp slt i64 %v1292, %v8
  %v1294 = select i1 %v1293, i64 %v1292, i64 %v8
  %v1295 = mul i64 %v1288, %v1289
  %v1296 = sdiv i64 %v1295, %v3
  %v1297 = mul i64 %v1296, 1
  %v1298 = icmp slt i64 %v1297, %v8
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v8
  br label %b220
b220:
  %v1300 = phi i64 [ %v1294, %b216 ], [ %v1333, %b225 ]
  %v1301 = icmp slt i64 %v1300, %v1299
  br i1 %v1301, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1302 = phi i64 [ 0, %b221 ], [ %v1332, %b228 ]
  %v1303 = icmp slt i64 %v1302, 2
  br i1 %v1303, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1304 = phi i64 [ 0, %b224 ], [ %v1316, %b227 ]
  %v1305 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1315, %b227 ]
  %v1306 = icmp slt i64 %v1304, 8
  br i1 %v1306, label %b227, label %b228
b227:
  %v1307 = mul i64 %v1300, 16
  %v1308 = getelementptr inbounds float, ptr %v54, i64 %v1307
  %v1309 = mul i64 %v1302, 8
  %v1310 = add i64 0, %v1309
  %v1311 = add i64 %v1310, %v1304
  %v1312 = getelementptr inbounds float, ptr %v1308, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fmul <8 x float> %v1313, %v1313
  %v1315 = fadd <8 x float> %v1305, %v1314
  %v1316 = add nsw i64 %v1304, 8
  br label %b226
b228:
  %v1317 = shufflevector <8 x float> %v1305, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1318 = shufflevector <8 x float> %v1305, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1319 = fadd <4 x float> %v1317, %v1318
  %v1320 = shufflevector <4 x float> %v1319, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1321 = shufflevector <4 x float> %v1319, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1322 = fadd <2 x float> %v1320, %v1321
  %v1323 = extractelement <2 x float> %v1322, i64 0
  %v1324 = extractelement <2 x float> %v1322, i64 1
  %v1325 = fadd float %v1323, %v1324
  %v1326 = fadd float %v1325, 0x0000000000000000
  %v1327 = mul i64 %v1300, 2
  %v1328 = getelementptr inbounds float, ptr %v60, i64 %v1327
  %v1329 = add i64 0, %v1302
  %v1330 = add i64 %v1329, 0
  %v1331 = getelementptr inbounds float, ptr %v1328, i64 %v1330
  store float %v1326, ptr %v1331, align 4
  %v1332 = add nsw i64 %v1302, 1
  br label %b223
b225:
  %v1333 = add nsw i64 %v1300, 1
  br label %b220
b222:
  %v1334 = add i64 %v8, 0
  %v1335 = sdiv i64 %v1334, 1
  %v1336 = add i64 %v2, 1
  %v1337 = mul i64 %v1335, %v2
  %v1338 = sdiv i64 %v1337, %v3
  %v1339 = mul i64 %v1338, 1
  %v1340 = icmp slt i64 %v1339, %v8
  %v1341 = select i1 %v1340, i64 %v1339, i64 %v8
  %v1342 = mul i64 %v1335, %v1336
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 1
  %v1345 = icmp slt i64 %v1344, %v8
  %v1346 = select i1 %v1345, i64 %v1344, i64 %v8
  br label %b229
b229:
  %v1347 = phi i64 [ %v1341, %b222 ], [ %v1380, %b234 ]
  %v1348 = icmp slt i64 %v1347, %v1346
  br i1 %v1348, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1349 = phi i64 [ 0, %b230 ], [ %v1379, %b237 ]
  %v1350 = icmp slt i64 %v1349, 2
  br i1 %v1350, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1351 = phi i64 [ 0, %b233 ], [ %v1363, %b236 ]
  %v1352 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1362, %b236 ]
  %v1353 = icmp slt i64 %v1351, 8
  br i1 %v1353, label %b236, label %b237
b236:
  %v1354 = mul i64 %v1347, 16
  %v1355 = getelementptr inbounds float, ptr %v56, i64 %v1354
  %v1356 = mul i64 %v1349, 8
  %v1357 = add i64 0, %v1356
  %v1358 = add i64 %v1357, %v1351
  %v1359 = getelementptr inbounds float, ptr %v1355, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fmul <8 x float> %v1360, %v1360
  %v1362 = fadd <8 x float> %v1352, %v1361
  %v1363 = add nsw i64 %v1351, 8
  br label %b235
b237:
  %v1364 = shufflevector <8 x float> %v1352, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1365 = shufflevector <8 x float> %v1352, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1366 = fadd <4 x float> %v1364, %v1365
  %v1367 = shufflevector <4 x float> %v1366, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1368 = shufflevector <4 x float> %v1366, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1369 = fadd <2 x float> %v1367, %v1368
  %v1370 = extractelement <2 x float> %v1369, i64 0
  %v1371 = extractelement <2 x float> %v1369, i64 1
  %v1372 = fadd float %v1370, %v1371
  %v1373 = fadd float %v1372, 0x0000000000000000
  %v1374 = mul i64 %v1347, 2
  %v1375 = getelementptr inbounds float, ptr %v62, i64 %v1374
  %v1376 = add i64 0, %v1349
  %v1377 = add i64 %v1376, 0
  %v1378 = getelementptr inbounds float, ptr %v1375, i64 %v1377
  store float %v1373, ptr %v1378, align 4
  %v1379 = add nsw i64 %v1349, 1
  br label %b232
b234:
  %v1380 = add nsw i64 %v1347, 1
  br label %b229
b231:
  %v1381 = icmp sgt i64 %v3, 1
  br i1 %v1381, label %b238, label %b239
b238:
  %v1382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1383 = atomicrmw add ptr %v1382, i64 1 acq_rel
  %v1384 = load i64, ptr %v153, align 8
  %v1385 = add i64 %v1384, 1
  store i64 %v1385, ptr %v153, align 8
  %v1386 = mul i64 %v3, %v1385
  br label %b240
b240:
  %v1387 = load atomic i64, ptr %v1382 acquire, align 8
  %v1388 = icmp slt i64 %v1387, %v1386
  br i1 %v1388, label %b241, label %b242
b241:
  %v1389 = call i32 @sched_yield()
  br label %b240
b242:
  br label %b239
b239:
  br label %b243
b243:
  %v1390 = phi i64 [ 0, %b239 ], [ %v1741, %b263 ]
  %v1391 = icmp slt i64 %v1390, %v5
  br i1 %v1391, label %b244, label %b245
b244:
  %v1392 = add i64 %v7, 0
  %v1393 = sdiv i64 %v1392, 1
  %v1394 = add i64 %v2, 1
  %v1395 = mul i64 %v1393, %v2
  %v1396 = sdiv i64 %v1395, %v3
  %v1397 = mul i64 %v1396, 1
  %v1398 = icmp slt i64 %v1397, %v7
  %v1399 = select i1 %v1398, i64 %v1397, i64 %v7
  %v1400 = mul i64 %v1393, %v1394
  %v1401 = sdiv i64 %v1400, %v3
  %v1402 = mul i64 %v1401, 1
  %v1403 = icmp slt i64 %v1402, %v7
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v7
  br label %b246
b246:
  %v1405 = phi i64 [ %v1399, %b244 ], [ %v1463, %b251 ]
  %v1406 = icmp slt i64 %v1405, %v1404
  br i1 %v1406, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1407 = phi i64 [ 0, %b247 ], [ %v1462, %b254 ]
  %v1408 = icmp slt i64 %v1407, 2
  br i1 %v1408, label %b250, label %b251
b250:
  br label %b252
b252:
  %v1409 = phi i64 [ 0, %b250 ], [ %v1453, %b253 ]
  %v1410 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v1452, %b253 ]
  %v1411 = icmp slt i64 %v1409, 8
  br i1 %v1411, label %b253, label %b254
b253:
  %v1412 = add i64 %v1390, 0
  %v1413 = and i64 %v1412, %v116
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1405
  %v1416 = mul i64 %v1415, 16
  %v1417 = getelementptr inbounds float, ptr %v56, i64 %v1416
  %v1418 = mul i64 %v1407, 8
  %v1419 = add i64 0, %v1418
  %v1420 = add i64 %v1419, %v1409
  %v1421 = getelementptr inbounds float, ptr %v1417, i64 %v1420
  %v1422 = load float, ptr %v1421, align 4
  %v1423 = add i64 %v1390, 0
  %v1424 = and i64 %v1423, %v122
  %v1425 = mul i64 %v1424, %v7
  %v1426 = add i64 %v1425, %v1405
  %v1427 = mul i64 %v1426, 2
  %v1428 = getelementptr inbounds float, ptr %v62, i64 %v1427
  %v1429 = add i64 0, %v1407
  %v1430 = getelementptr inbounds float, ptr %v1428, i64 %v1429
  %v1431 = load float, ptr %v1430, align 4
  %v1432 = fadd float %v1431, 0x3EB0C6F7A0000000
  %v1433 = call float @llvm.sqrt.f32(float %v1432)
  %v1434 = fdiv float 0x3FF0000000000000, %v1433
  %v1435 = fmul float %v1422, %v1434
  %v1436 = add i64 %v1390, 0
  %v1437 = and i64 %v1436, %v102
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1405
  %v1440 = mul i64 %v1439, 128
  %v1441 = getelementptr inbounds float, ptr %v24, i64 %v1440
  %v1442 = mul i64 %v1407, 64
  %v1443 = add i64 0, %v1442
  %v1444 = add i64 %v1443, 0
  %v1445 = mul i64 %v1409, 8
  %v1446 = add i64 %v1444, %v1445
  %v1447 = getelementptr inbounds float, ptr %v1441, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = insertelement <8 x float> poison, float %v1435, i64 0
  %v1450 = shufflevector <8 x float> %v1449, <8 x float> poison, <8 x i32> zeroinitializer
  %v1451 = fmul <8 x float> %v1450, %v1448
  %v1452 = fadd <8 x float> %v1410, %v1451
  %v1453 = add nsw i64 %v1409, 1
  br label %b252
b254:
  %v1454 = mul i64 %v1405, 16
  %v1455 = getelementptr inbounds float, ptr %v64, i64 %v1454
  %v1456 = mul i64 %v1407, 8
  %v1457 = add i64 0, %v1456
  %v1458 = mul i64 0, 8
  %v1459 = add i64 %v1457, %v1458
  %v1460 = add i64 %v1459, 0
  %v1461 = getelementptr inbounds float, ptr %v1455, i64 %v1460
  store <8 x float> %v1410, ptr %v1461, align 4
  %v1462 = add nsw i64 %v1407, 1
  br label %b249
b251:
  %v1463 = add nsw i64 %v1405, 1
  br label %b246
b248:
  %v1464 = add i64 %v7, 0
  %v1465 = sdiv i64 %v1464, 1
  %v1466 = add i64 %v2, 1
  %v1467 = mul i64 %v1465, %v2
  %v1468 = sdiv i64 %v1467, %v3
  %v1469 = mul i64 %v1468, 1
  %v1470 = icmp slt i64 %v1469, %v7
  %v1471 = select i1 %v1470, i64 %v1469, i64 %v7
  %v1472 = mul i64 %v1465, %v1466
  %v1473 = sdiv i64 %v1472, %v3
  %v1474 = mul i64 %v1473, 1
  %v1475 = icmp slt i64 %v1474, %v7
  %v1476 = select i1 %v1475, i64 %v1474, i64 %v7
  br label %b255
b255:
  %v1477 = phi i64 [ %v1471, %b248 ], [ %v1505, %b260 ]
  %v1478 = icmp slt i64 %v1477, %v1476
  br i1 %v1478, label %b256, label %b257
b256:
  %v1479 = mul i64 %v1477, 16
  %v1480 = getelementptr inbounds float, ptr %v64, i64 %v1479
  %v1481 = add i64 %v1390, 0
  %v1482 = and i64 %v1481, %v118
  %v1483 = mul i64 %v1482, %v7
  %v1484 = add i64 %v1483, %v1477
  %v1485 = mul i64 %v1484, 16
  %v1486 = getelementptr inbounds float, ptr %v58, i64 %v1485
  %v1487 = add i64 %v1390, 0
  %v1488 = and i64 %v1487, %v124
  %v1489 = mul i64 %v1488, %v7
  %v1490 = add i64 %v1489, %v1477
  %v1491 = mul i64 %v1490, 16
  %v1492 = getelementptr inbounds float, ptr %v66, i64 %v1491
  br label %b258
b258:
  %v1493 = phi i64 [ 0, %b256 ], [ %v1504, %b259 ]
  %v1494 = icmp slt i64 %v1493, 16
  br i1 %v1494, label %b259, label %b260
b259:
  %v1495 = add i64 0, %v1493
  %v1496 = getelementptr inbounds float, ptr %v1480, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = add i64 0, %v1493
  %v1499 = getelementptr inbounds float, ptr %v1486, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = fsub <8 x float> %v1497, %v1500
  %v1502 = add i64 0, %v1493
  %v1503 = getelementptr inbounds float, ptr %v1492, i64 %v1502
  store <8 x float> %v1501, ptr %v1503, align 4
  %v1504 = add nsw i64 %v1493, 8
  br label %b258
b260:
  %v1505 = add nsw i64 %v1477, 1
  br label %b255
b257:
  %v1506 = add i64 %v7, 0
  %v1507 = sdiv i64 %v1506, 1
  %v1508 = add i64 %v2, 1
  %v1509 = mul i64 %v1507, %v2
  %v1510 = sdiv i64 %v1509, %v3
  %v1511 = mul i64 %v1510, 1
  %v1512 = icmp slt i64 %v1511, %v7
  %v1513 = select i1 %v1512, i64 %v1511, i64 %v7
  %v1514 = mul i64 %v1507, %v1508
  %v1515 = sdiv i64 %v1514, %v3
  %v1516 = mul i64 %v1515, 1
  %v1517 = icmp slt i64 %v1516, %v7
  %v1518 = select i1 %v1517, i64 %v1516, i64 %v7
  br label %b261
b261:
  %v1519 = phi i64 [ %v1513, %b257 ], [ %v1740, %b266 ]
  %v1520 = icmp slt i64 %v1519, %v1518
  br i1 %v1520, label %b262, label %b263
b262:
  br label %b264
b264:
  %v1521 = phi i64 [ 0, %b262 ], [ %v1739, %b269 ]
  %v1522 = icmp slt i64 %v1521, 2
  br i1 %v1522, label %b265, label %b266
b265:
  br label %b267
b267:
  %v1523 = phi i64 [ 0, %b265 ], [ %v1738, %b268 ]
  %v1524 = icmp slt i64 %v1523, 8
  br i1 %v1524, label %b268, label %b269
b268:
  %v1525 = add i64 %v1390, 0
  %v1526 = and i64 %v1525, %v112
  %v1527 = mul i64 %v1526, %v7
  %v1528 = add i64 %v1527, %v1519
  %v1529 = mul i64 %v1528, 54
  %v1530 = getelementptr inbounds float, ptr %v52, i64 %v1529
  %v1531 = add i64 48, %v1521
  %v1532 = getelementptr inbounds float, ptr %v1530, i64 %v1531
  %v1533 = load float, ptr %v1532, align 4
  %v1534 = add i64 0, %v1521
  %v1535 = getelementptr inbounds float, ptr %v20, i64 %v1534
  %v1536 = load float, ptr %v1535, align 4
  %v1537 = fadd float %v1533, %v1536
  %v1538 = call float @llvm.fabs.f32(float %v1537)
  %v1539 = fneg float %v1538
  %v1540 = fcmp olt float %v1539, 0xC05A400000000000
  %v1541 = select i1 %v1540, float 0xC05A400000000000, float %v1539
  %v1542 = call float @llvm.fmuladd.f32(float %v1541, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1543 = fsub float %v1542, 0x4168000000000000
  %v1544 = call float @llvm.fmuladd.f32(float %v1543, float 0xBFE62E4000000000, float %v1541)
  %v1545 = call float @llvm.fmuladd.f32(float %v1543, float 0xBEB7F7D1C0000000, float %v1544)
  %v1546 = bitcast float %v1542 to i32
  %v1547 = fmul float %v1545, %v1545
  %v1548 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1545, float 0x3F81227F40000000)
  %v1549 = call float @llvm.fmuladd.f32(float %v1548, float %v1545, float 0x3FA5556740000000)
  %v1550 = call float @llvm.fmuladd.f32(float %v1549, float %v1545, float 0x3FC5554B00000000)
  %v1551 = call float @llvm.fmuladd.f32(float %v1550, float %v1545, float 0x3FDFFFFFE0000000)
  %v1552 = call float @llvm.fmuladd.f32(float %v1547, float %v1551, float %v1545)
  %v1553 = sub i32 %v1546, 1262485250
  %v1554 = lshr i32 %v1553, 1
  %v1555 = sub i32 %v1553, %v1554
  %v1556 = shl i32 %v1554, 23
  %v1557 = bitcast i32 %v1556 to float
  %v1558 = shl i32 %v1555, 23
  %v1559 = bitcast i32 %v1558 to float
  %v1560 = fadd float %v1552, 0x3FF0000000000000
  %v1561 = fmul float %v1560, %v1557
  %v1562 = fmul float %v1561, %v1559
  %v1563 = fcmp olt float %v1537, 0x0000000000000000
  %v1564 = select i1 %v1563, float %v1562, float 0x3FF0000000000000
  %v1565 = fadd float %v1562, 0x3FF0000000000000
  %v1566 = fdiv float %v1564, %v1565
  %v1567 = add i64 %v1390, 0
  %v1568 = and i64 %v1567, %v104
  %v1569 = mul i64 %v1568, %v7
  %v1570 = add i64 %v1569, %v1519
  %v1571 = mul i64 %v1570, 128
  %v1572 = getelementptr inbounds float, ptr %v26, i64 %v1571
  %v1573 = add i64 50, %v1521
  %v1574 = getelementptr inbounds float, ptr %v1530, i64 %v1573
  %v1575 = load float, ptr %v1574, align 4
  %v1576 = add i64 2, %v1521
  %v1577 = getelementptr inbounds float, ptr %v20, i64 %v1576
  %v1578 = load float, ptr %v1577, align 4
  %v1579 = fadd float %v1575, %v1578
  %v1580 = call float @llvm.fabs.f32(float %v1579)
  %v1581 = fneg float %v1580
  %v1582 = fcmp olt float %v1581, 0xC05A400000000000
  %v1583 = select i1 %v1582, float 0xC05A400000000000, float %v1581
  %v1584 = call float @llvm.fmuladd.f32(float %v1583, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1585 = fsub float %v1584, 0x4168000000000000
  %v1586 = call float @llvm.fmuladd.f32(float %v1585, float 0xBFE62E4000000000, float %v1583)
  %v1587 = call float @llvm.fmuladd.f32(float %v1585, float 0xBEB7F7D1C0000000, float %v1586)
  %v1588 = bitcast float %v1584 to i32
  %v1589 = fmul float %v1587, %v1587
  %v1590 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1587, float 0x3F81227F40000000)
  %v1591 = call float @llvm.fmuladd.f32(float %v1590, float %v1587, float 0x3FA5556740000000)
  %v1592 = call float @llvm.fmuladd.f32(float %v1591, float %v1587, float 0x3FC5554B00000000)
  %v1593 = call float @llvm.fmuladd.f32(float %v1592, float %v1587, float 0x3FDFFFFFE0000000)
  %v1594 = call float @llvm.fmuladd.f32(float %v1589, float %v1593, float %v1587)
  %v1595 = sub i32 %v1588, 1262485250
  %v1596 = lshr i32 %v1595, 1
  %v1597 = sub i32 %v1595, %v1596
  %v1598 = shl i32 %v1596, 23
  %v1599 = bitcast i32 %v1598 to float
  %v1600 = shl i32 %v1597, 23
  %v1601 = bitcast i32 %v1600 to float
  %v1602 = fadd float %v1594, 0x3FF0000000000000
  %v1603 = fmul float %v1602, %v1599
  %v1604 = fmul float %v1603, %v1601
  %v1605 = fcmp olt float %v1579, 0x0000000000000000
  %v1606 = select i1 %v1605, float %v1604, float 0x3FF0000000000000
  %v1607 = fadd float %v1604, 0x3FF0000000000000
  %v1608 = fdiv float %v1606, %v1607
  %v1609 = fmul float %v1608, 0x4000000000000000
  %v1610 = add i64 %v1390, 0
  %v1611 = and i64 %v1610, %v116
  %v1612 = mul i64 %v1611, %v7
  %v1613 = add i64 %v1612, %v1519
  %v1614 = mul i64 %v1613, 16
  %v1615 = getelementptr inbounds float, ptr %v56, i64 %v1614
  %v1616 = mul i64 %v1521, 8
  %v1617 = add i64 0, %v1616
  %v1618 = add i64 %v1617, %v1523
  %v1619 = getelementptr inbounds float, ptr %v1615, i64 %v1618
  %v1620 = load float, ptr %v1619, align 4
  %v1621 = add i64 %v1390, 0
  %v1622 = and i64 %v1621, %v122
  %v1623 = mul i64 %v1622, %v7
  %v1624 = add i64 %v1623, %v1519
  %v1625 = mul i64 %v1624, 2
  %v1626 = getelementptr inbounds float, ptr %v62, i64 %v1625
  %v1627 = add i64 0, %v1521
  %v1628 = getelementptr inbounds float, ptr %v1626, i64 %v1627
  %v1629 = load float, ptr %v1628, align 4
  %v1630 = fadd float %v1629, 0x3EB0C6F7A0000000
  %v1631 = call float @llvm.sqrt.f32(float %v1630)
  %v1632 = fdiv float 0x3FF0000000000000, %v1631
  %v1633 = fmul float %v1620, %v1632
  %v1634 = fmul float %v1609, %v1633
  %v1635 = add i64 %v1390, 0
  %v1636 = and i64 %v1635, %v124
  %v1637 = mul i64 %v1636, %v7
  %v1638 = add i64 %v1637, %v1519
  %v1639 = mul i64 %v1638, 16
  %v1640 = getelementptr inbounds float, ptr %v66, i64 %v1639
  %v1641 = add i64 52, %v1521
  %v1642 = getelementptr inbounds float, ptr %v1530, i64 %v1641
  %v1643 = load float, ptr %v1642, align 4
  %v1644 = add i64 4, %v1521
  %v1645 = getelementptr inbounds float, ptr %v20, i64 %v1644
  %v1646 = load float, ptr %v1645, align 4
  %v1647 = fadd float %v1643, %v1646
  %v1648 = call float @llvm.fabs.f32(float %v1647)
  %v1649 = fneg float %v1648
  %v1650 = fcmp olt float %v1649, 0xC05A400000000000
  %v1651 = select i1 %v1650, float 0xC05A400000000000, float %v1649
  %v1652 = call float @llvm.fmuladd.f32(float %v1651, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1653 = fsub float %v1652, 0x4168000000000000
  %v1654 = call float @llvm.fmuladd.f32(float %v1653, float 0xBFE62E4000000000, float %v1651)
  %v1655 = call float @llvm.fmuladd.f32(float %v1653, float 0xBEB7F7D1C0000000, float %v1654)
  %v1656 = bitcast float %v1652 to i32
  %v1657 = fmul float %v1655, %v1655
  %v1658 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1655, float 0x3F81227F40000000)
  %v1659 = call float @llvm.fmuladd.f32(float %v1658, float %v1655, float 0x3FA5556740000000)
  %v1660 = call float @llvm.fmuladd.f32(float %v1659, float %v1655, float 0x3FC5554B00000000)
  %v1661 = call float @llvm.fmuladd.f32(float %v1660, float %v1655, float 0x3FDFFFFFE0000000)
  %v1662 = call float @llvm.fmuladd.f32(float %v1657, float %v1661, float %v1655)
  %v1663 = sub i32 %v1656, 1262485250
  %v1664 = lshr i32 %v1663, 1
  %v1665 = sub i32 %v1663, %v1664
  %v1666 = shl i32 %v1664, 23
  %v1667 = bitcast i32 %v1666 to float
  %v1668 = shl i32 %v1665, 23
  %v1669 = bitcast i32 %v1668 to float
  %v1670 = fadd float %v1662, 0x3FF0000000000000
  %v1671 = fmul float %v1670, %v1667
  %v1672 = fmul float %v1671, %v1669
  %v1673 = fcmp olt float %v1647, 0x0000000000000000
  %v1674 = select i1 %v1673, float %v1672, float 0x3FF0000000000000
  %v1675 = fadd float %v1672, 0x3FF0000000000000
  %v1676 = fdiv float %v1674, %v1675
  %v1677 = fsub float 0x3FF0000000000000, %v1676
  %v1678 = add i64 %v1390, 0
  %v1679 = and i64 %v1678, %v102
  %v1680 = mul i64 %v1679, %v7
  %v1681 = add i64 %v1680, %v1519
  %v1682 = mul i64 %v1681, 128
  %v1683 = getelementptr inbounds float, ptr %v24, i64 %v1682
  %v1684 = add i64 %v1390, 1
  %v1685 = and i64 %v1684, %v104
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1519
  %v1688 = mul i64 %v1687, 128
  %v1689 = getelementptr inbounds float, ptr %v26, i64 %v1688
  %v1690 = add i64 %v1390, 1
  %v1691 = and i64 %v1690, %v102
  %v1692 = mul i64 %v1691, %v7
  %v1693 = add i64 %v1692, %v1519
  %v1694 = mul i64 %v1693, 128
  %v1695 = getelementptr inbounds float, ptr %v24, i64 %v1694
  %v1696 = mul i64 %v1521, 64
  %v1697 = add i64 0, %v1696
  %v1698 = mul i64 %v1523, 8
  %v1699 = add i64 %v1697, %v1698
  %v1700 = add i64 %v1699, 0
  %v1701 = getelementptr inbounds float, ptr %v1572, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = insertelement <8 x float> poison, float %v1566, i64 0
  %v1704 = shufflevector <8 x float> %v1703, <8 x float> poison, <8 x i32> zeroinitializer
  %v1705 = fmul <8 x float> %v1704, %v1702
  %v1706 = mul i64 %v1521, 8
  %v1707 = add i64 0, %v1706
  %v1708 = add i64 %v1707, 0
  %v1709 = getelementptr inbounds float, ptr %v1640, i64 %v1708
  %v1710 = load <8 x float>, ptr %v1709, align 4
  %v1711 = insertelement <8 x float> poison, float %v1634, i64 0
  %v1712 = shufflevector <8 x float> %v1711, <8 x float> poison, <8 x i32> zeroinitializer
  %v1713 = fmul <8 x float> %v1712, %v1710
  %v1714 = fsub <8 x float> %v1705, %v1713
  %v1715 = mul i64 %v1521, 64
  %v1716 = add i64 0, %v1715
  %v1717 = mul i64 %v1523, 8
  %v1718 = add i64 %v1716, %v1717
  %v1719 = add i64 %v1718, 0
  %v1720 = getelementptr inbounds float, ptr %v1683, i64 %v1719
  %v1721 = load <8 x float>, ptr %v1720, align 4
  %v1722 = insertelement <8 x float> poison, float %v1677, i64 0
  %v1723 = shufflevector <8 x float> %v1722, <8 x float> poison, <8 x i32> zeroinitializer
  %v1724 = fmul <8 x float> %v1723, %v1721
  %v1725 = fadd <8 x float> %v1724, %v1714
  %v1726 = mul i64 %v1521, 64
  %v1727 = add i64 0, %v1726
  %v1728 = mul i64 %v1523, 8
  %v1729 = add i64 %v1727, %v1728
  %v1730 = add i64 %v1729, 0
  %v1731 = getelementptr inbounds float, ptr %v1689, i64 %v1730
  store <8 x float> %v1714, ptr %v1731, align 4
  %v1732 = mul i64 %v1521, 64
  %v1733 = add i64 0, %v1732
  %v1734 = mul i64 %v1523, 8
  %v1735 = add i64 %v1733, %v1734
  %v1736 = add i64 %v1735, 0
  %v1737 = getelementptr inbounds float, ptr %v1695, i64 %v1736
  store <8 x float> %v1725, ptr %v1737, align 4
  %v1738 = add nsw i64 %v1523, 1
  br label %b267
b269:
  %v1739 = add nsw i64 %v1521, 1
  br label %b264
b266:
  %v1740 = add nsw i64 %v1519, 1
  br label %b261
b263:
  %v1741 = add nsw i64 %v1390, 1
  br label %b243
b245:
  %v1742 = icmp sgt i64 %v3, 1
  br i1 %v1742, label %b270, label %b271
b270:
  %v1743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1744 = atomicrmw add ptr %v1743, i64 1 acq_rel
  %v1745 = load i64, ptr %v153, align 8
  %v1746 = add i64 %v1745, 1
  store i64 %v1746, ptr %v153, align 8
  %v1747 = mul i64 %v3, %v1746
  br label %b272
b272:
  %v1748 = load atomic i64, ptr %v1743 acquire, align 8
  %v1749 = icmp slt i64 %v1748, %v1747
  br i1 %v1749, label %b273, label %b274
b273:
  %v1750 = call i32 @sched_yield()
  br label %b272
b274:
  br label %b271
b271:
  %v1751 = add i64 %v8, 0
  %v1752 = sdiv i64 %v1751, 1
  %v1753 = add i64 %v2, 1
  %v1754 = mul i64 %v1752, %v2
  %v1755 = sdiv i64 %v1754, %v3
  %v1756 = mul i64 %v1755, 1
  %v1757 = icmp slt i64 %v1756, %v8
  %v1758 = select i1 %v1757, i64 %v1756, i64 %v8
  %v1759 = mul i64 %v1752, %v1753
  %v1760 = sdiv i64 %v1759, %v3
  %v1761 = mul i64 %v1760, 1
  %v1762 = icmp slt i64 %v1761, %v8
  %v1763 = select i1 %v1762, i64 %v1761, i64 %v8
  br label %b275
b275:
  %v1764 = phi i64 [ %v1758, %b271 ], [ %v1812, %b280 ]
  %v1765 = icmp slt i64 %v1764, %v1763
  br i1 %v1765, label %b276, label %b277
b276:
  br label %b278
b278:
  %v1766 = phi i64 [ 0, %b276 ], [ %v1811, %b283 ]
  %v1767 = icmp slt i64 %v1766, 2
  br i1 %v1767, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1768 = phi i64 [ 0, %b279 ], [ %v1802, %b282 ]
  %v1769 = phi <8 x float> [ splat (float 0x0000000000000000), %b279 ], [ %v1801, %b282 ]
  %v1770 = icmp slt i64 %v1768, 8
  br i1 %v1770, label %b282, label %b283
b282:
  %v1771 = mul i64 %v1764, 16
  %v1772 = getelementptr inbounds float, ptr %v54, i64 %v1771
  %v1773 = mul i64 %v1766, 8
  %v1774 = add i64 0, %v1773
  %v1775 = add i64 %v1774, %v1768
  %v1776 = getelementptr inbounds float, ptr %v1772, i64 %v1775
  %v1777 = load float, ptr %v1776, align 4
  %v1778 = mul i64 %v1764, 2
  %v1779 = getelementptr inbounds float, ptr %v60, i64 %v1778
  %v1780 = add i64 0, %v1766
  %v1781 = getelementptr inbounds float, ptr %v1779, i64 %v1780
  %v1782 = load float, ptr %v1781, align 4
  %v1783 = fadd float %v1782, 0x3EB0C6F7A0000000
  %v1784 = call float @llvm.sqrt.f32(float %v1783)
  %v1785 = fdiv float 0x3FF0000000000000, %v1784
  %v1786 = fmul float %v1777, %v1785
  %v1787 = mul i64 1, %v7
  %v1788 = add i64 %v1764, %v1787
  %v1789 = mul i64 %v1788, 128
  %v1790 = getelementptr inbounds float, ptr %v24, i64 %v1789
  %v1791 = mul i64 %v1766, 64
  %v1792 = add i64 0, %v1791
  %v1793 = add i64 %v1792, 0
  %v1794 = mul i64 %v1768, 8
  %v1795 = add i64 %v1793, %v1794
  %v1796 = getelementptr inbounds float, ptr %v1790, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = insertelement <8 x float> poison, float %v1786, i64 0
  %v1799 = shufflevector <8 x float> %v1798, <8 x float> poison, <8 x i32> zeroinitializer
  %v1800 = fmul <8 x float> %v1799, %v1797
  %v1801 = fadd <8 x float> %v1769, %v1800
  %v1802 = add nsw i64 %v1768, 1
  br label %b281
b283:
  %v1803 = mul i64 %v1764, 16
  %v1804 = getelementptr inbounds float, ptr %v68, i64 %v1803
  %v1805 = mul i64 %v1766, 8
  %v1806 = add i64 0, %v1805
  %v1807 = mul i64 0, 8
  %v1808 = add i64 %v1806, %v1807
  %v1809 = add i64 %v1808, 0
  %v1810 = getelementptr inbounds float, ptr %v1804, i64 %v1809
  store <8 x float> %v1769, ptr %v1810, align 4
  %v1811 = add nsw i64 %v1766, 1
  br label %b278
b280:
  %v1812 = add nsw i64 %v1764, 1
  br label %b275
b277:
  %v1813 = add i64 %v8, 0
  %v1814 = sdiv i64 %v1813, 1
  %v1815 = add i64 %v2, 1
  %v1816 = mul i64 %v1814, %v2
  %v1817 = sdiv i64 %v1816, %v3
  %v1818 = mul i64 %v1817, 1
  %v1819 = icmp slt i64 %v1818, %v8
  %v1820 = select i1 %v1819, i64 %v1818, i64 %v8
  %v1821 = mul i64 %v1814, %v1815
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, %v8
  %v1825 = select i1 %v1824, i64 %v1823, i64 %v8
  br label %b284
b284:
  %v1826 = phi i64 [ %v1820, %b277 ], [ %v1840, %b289 ]
  %v1827 = icmp slt i64 %v1826, %v1825
  br i1 %v1827, label %b285, label %b286
b285:
  %v1828 = mul i64 %v1826, 16
  %v1829 = getelementptr inbounds float, ptr %v68, i64 %v1828
  %v1830 = mul i64 %v1826, 16
  %v1831 = getelementptr inbounds float, ptr %v32, i64 %v1830
  br label %b287
b287:
  %v1832 = phi i64 [ 0, %b285 ], [ %v1839, %b288 ]
  %v1833 = icmp slt i64 %v1832, 16
  br i1 %v1833, label %b288, label %b289
b288:
  %v1834 = add i64 0, %v1832
  %v1835 = getelementptr inbounds float, ptr %v1829, i64 %v1834
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = add i64 0, %v1832
  %v1838 = getelementptr inbounds float, ptr %v1831, i64 %v1837
  store <8 x float> %v1836, ptr %v1838, align 4
  %v1839 = add nsw i64 %v1832, 8
  br label %b287
b289:
  %v1840 = add nsw i64 %v1826, 1
  br label %b284
b286:
  %v1841 = icmp sgt i64 %v3, 1
  br i1 %v1841, label %b290, label %b291
b290:
  %v1842 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1843 = atomicrmw add ptr %v1842, i64 1 acq_rel
  %v1844 = load i64, ptr %v153, align 8
  %v1845 = add i64 %v1844, 1
  store i64 %v1845, ptr %v153, align 8
  %v1846 = mul i64 %v3, %v1845
  br label %b292
b292:
  %v1847 = load atomic i64, ptr %v1842 acquire, align 8
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b293, label %b294
b293:
  %v1849 = call i32 @sched_yield()
  br label %b292
b294:
  br label %b291
b291:
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
define internal void @tile_1x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v119 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v462 = alloca float, i64 64, align 4
  %v1820 = alloca float, i64 64, align 4
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
  %v97 = getelementptr inbounds i64, ptr %v1, i64 6
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 12
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 13
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 17
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 18
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 25
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 27
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 28
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 29
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 30
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 31
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 32
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 45
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 46
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 47
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 48
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 49
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 18432
  %v157 = add i64 %v156, 432
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v155, i64 0
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b0, label %b1
b0:
  %v163 = add i64 1, 0
  %v164 = sdiv i64 %v163, 1
  %v165 = add i64 %v2, 1
  %v166 = mul i64 %v164, %v2
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  %v171 = mul i64 %v164, %v165
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  br label %b2
b2:
  %v178 = phi i64 [ %v170, %b0 ], [ %v206, %b7 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b3, label %b4
b3:
  %v180 = mul i64 %v178, 128
  %v181 = mul i64 %v178, 8
  %v182 = add i64 %v180, 0
  %v183 = add i64 %v181, 0
  %v184 = getelementptr inbounds float, ptr %v159, i64 %v182
  %v185 = sub i64 8, %v183
  %v186 = icmp slt i64 %v185, 0
  %v187 = select i1 %v186, i64 0, i64 %v185
  %v188 = icmp ult i64 %v187, 8
  %v189 = select i1 %v188, i64 %v187, i64 8
  %v190 = trunc i64 %v189 to i32
  %v191 = insertelement <8 x i32> poison, i32 %v190, i64 0
  %v192 = shufflevector <8 x i32> %v191, <8 x i32> poison, <8 x i32> zeroinitializer
  %v193 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v192
  %v194 = mul i64 %v183, 1
  %v195 = add i64 0, %v194
  %v196 = getelementptr inbounds float, ptr %v12, i64 %v195
  br label %b5
b5:
  %v197 = phi i64 [ 0, %b3 ], [ %v204, %b6 ]
  %v198 = icmp slt i64 %v197, 16
  br i1 %v198, label %b6, label %b7
b6:
  %v199 = mul i64 %v197, 8
  %v200 = getelementptr inbounds float, ptr %v196, i64 %v199
  %v201 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v200, <8 x i1> %v193, <8 x float> zeroinitializer)
  %v202 = mul i64 %v197, 8
  %v203 = getelementptr inbounds float, ptr %v184, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v197, 1
  br label %b5
b7:
  %v205 = add i64 %v180, 128
  %v206 = add nsw i64 %v178, 1
  br label %b2
b4:
  br label %b1
b1:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b8, label %b9
b8:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = load i64, ptr %v153, align 8
  %v211 = add i64 %v210, 1
  store i64 %v211, ptr %v153, align 8
  %v212 = mul i64 %v3, %v211
  br label %b10
b10:
  %v213 = load atomic i64, ptr %v208 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b11, label %b12
b11:
  %v215 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v216 = add i64 %v8, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v8
  %v223 = select i1 %v222, i64 %v221, i64 %v8
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v8
  %v228 = select i1 %v227, i64 %v226, i64 %v8
  br label %b13
b13:
  %v229 = phi i64 [ %v223, %b9 ], [ %v279, %b18 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b14, label %b15
b14:
  br label %b16
b16:
  %v231 = phi i64 [ 0, %b14 ], [ %v278, %b21 ]
  %v232 = icmp slt i64 %v231, 2
  br i1 %v232, label %b17, label %b18
b17:
  br label %b19
b19:
  %v233 = phi i64 [ 0, %b17 ], [ %v277, %b24 ]
  %v234 = icmp slt i64 %v233, 8
  br i1 %v234, label %b20, label %b21
b20:
  br label %b22
b22:
  %v235 = phi i64 [ 0, %b20 ], [ %v258, %b23 ]
  %v236 = phi <8 x float> [ splat (float 0x0000000000000000), %b20 ], [ %v257, %b23 ]
  %v237 = icmp slt i64 %v235, 8
  br i1 %v237, label %b23, label %b24
b23:
  %v238 = mul i64 %v229, 16
  %v239 = getelementptr inbounds float, ptr %v22, i64 %v238
  %v240 = mul i64 1, %v7
  %v241 = add i64 %v229, %v240
  %v242 = mul i64 %v241, 128
  %v243 = getelementptr inbounds float, ptr %v24, i64 %v242
  %v244 = mul i64 %v231, 8
  %v245 = add i64 0, %v244
  %v246 = add i64 %v245, %v235
  %v247 = getelementptr inbounds float, ptr %v239, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = mul i64 %v231, 64
  %v250 = add i64 0, %v249
  %v251 = mul i64 %v233, 8
  %v252 = add i64 %v250, %v251
  %v253 = add i64 %v252, %v235
  %v254 = getelementptr inbounds float, ptr %v243, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fmul <8 x float> %v248, %v255
  %v257 = fadd <8 x float> %v236, %v256
  %v258 = add nsw i64 %v235, 8
  br label %b22
b24:
  %v259 = shufflevector <8 x float> %v236, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v260 = shufflevector <8 x float> %v236, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v261 = fadd <4 x float> %v259, %v260
  %v262 = shufflevector <4 x float> %v261, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v263 = shufflevector <4 x float> %v261, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v264 = fadd <2 x float> %v262, %v263
  %v265 = extractelement <2 x float> %v264, i64 0
  %v266 = extractelement <2 x float> %v264, i64 1
  %v267 = fadd float %v265, %v266
  %v268 = fadd float %v267, 0x0000000000000000
  %v269 = mul i64 %v229, 16
  %v270 = getelementptr inbounds float, ptr %v70, i64 %v269
  %v271 = mul i64 %v231, 8
  %v272 = add i64 0, %v271
  %v273 = mul i64 0, 8
  %v274 = add i64 %v272, %v273
  %v275 = add i64 %v274, %v233
  %v276 = getelementptr inbounds float, ptr %v270, i64 %v275
  store float %v268, ptr %v276, align 4
  %v277 = add nsw i64 %v233, 1
  br label %b19
b21:
  %v278 = add nsw i64 %v231, 1
  br label %b16
b18:
  %v279 = add nsw i64 %v229, 1
  br label %b13
b15:
  %v280 = add i64 %v8, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v8
  %v287 = select i1 %v286, i64 %v285, i64 %v8
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v8
  %v292 = select i1 %v291, i64 %v290, i64 %v8
  br label %b25
b25:
  %v293 = phi i64 [ %v287, %b15 ], [ %v342, %b30 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b26, label %b27
b26:
  br label %b28
b28:
  %v295 = phi i64 [ 0, %b26 ], [ %v341, %b33 ]
  %v296 = icmp slt i64 %v295, 2
  br i1 %v296, label %b29, label %b30
b29:
  br label %b31
b31:
  %v297 = phi i64 [ 0, %b29 ], [ %v340, %b36 ]
  %v298 = icmp slt i64 %v297, 8
  br i1 %v298, label %b32, label %b33
b32:
  br label %b34
b34:
  %v299 = phi i64 [ 0, %b32 ], [ %v339, %b39 ]
  %v300 = icmp slt i64 %v299, 8
  br i1 %v300, label %b35, label %b36
b35:
  br label %b37
b37:
  %v301 = phi i64 [ 0, %b35 ], [ %v329, %b38 ]
  %v302 = phi float [ 0x0000000000000000, %b35 ], [ %v328, %b38 ]
  %v303 = icmp slt i64 %v301, 1
  br i1 %v303, label %b38, label %b39
b38:
  %v304 = mul i64 %v293, 16
  %v305 = getelementptr inbounds float, ptr %v22, i64 %v304
  %v306 = mul i64 %v295, 8
  %v307 = add i64 0, %v306
  %v308 = add i64 %v307, %v299
  %v309 = getelementptr inbounds float, ptr %v305, i64 %v308
  %v310 = load float, ptr %v309, align 4
  %v311 = mul i64 %v293, 16
  %v312 = getelementptr inbounds float, ptr %v54, i64 %v311
  %v313 = mul i64 %v295, 8
  %v314 = add i64 0, %v313
  %v315 = add i64 %v314, %v297
  %v316 = getelementptr inbounds float, ptr %v312, i64 %v315
  %v317 = load float, ptr %v316, align 4
  %v318 = mul i64 %v293, 2
  %v319 = getelementptr inbounds float, ptr %v60, i64 %v318
  %v320 = add i64 0, %v295
  %v321 = getelementptr inbounds float, ptr %v319, i64 %v320
  %v322 = load float, ptr %v321, align 4
  %v323 = fadd float %v322, 0x3EB0C6F7A0000000
  %v324 = call float @llvm.sqrt.f32(float %v323)
  %v325 = fdiv float 0x3FF0000000000000, %v324
  %v326 = fmul float %v317, %v325
  %v327 = fmul float %v310, %v326
  %v328 = fadd float %v302, %v327
  %v329 = add nsw i64 %v301, 1
  br label %b37
b39:
  %v330 = fadd float %v302, 0x0000000000000000
  %v331 = mul i64 %v293, 128
  %v332 = getelementptr inbounds float, ptr %v72, i64 %v331
  %v333 = mul i64 %v295, 64
  %v334 = add i64 0, %v333
  %v335 = mul i64 %v297, 8
  %v336 = add i64 %v334, %v335
  %v337 = add i64 %v336, %v299
  %v338 = getelementptr inbounds float, ptr %v332, i64 %v337
  store float %v330, ptr %v338, align 4
  %v339 = add nsw i64 %v299, 1
  br label %b34
b36:
  %v340 = add nsw i64 %v297, 1
  br label %b31
b33:
  %v341 = add nsw i64 %v295, 1
  br label %b28
b30:
  %v342 = add nsw i64 %v293, 1
  br label %b25
b27:
  %v343 = add i64 %v8, 0
  %v344 = sdiv i64 %v343, 1
  %v345 = add i64 %v2, 1
  %v346 = mul i64 %v344, %v2
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v8
  %v350 = select i1 %v349, i64 %v348, i64 %v8
  %v351 = mul i64 %v344, %v345
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, %v8
  %v355 = select i1 %v354, i64 %v353, i64 %v8
  br label %b40
b40:
  %v356 = phi i64 [ %v350, %b27 ], [ %v396, %b45 ]
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b41, label %b42
b41:
  br label %b43
b43:
  %v358 = phi i64 [ 0, %b41 ], [ %v395, %b48 ]
  %v359 = icmp slt i64 %v358, 2
  br i1 %v359, label %b44, label %b45
b44:
  br label %b46
b46:
  %v360 = phi i64 [ 0, %b44 ], [ %v379, %b47 ]
  %v361 = phi <8 x float> [ splat (float 0x0000000000000000), %b44 ], [ %v378, %b47 ]
  %v362 = icmp slt i64 %v360, 8
  br i1 %v362, label %b47, label %b48
b47:
  %v363 = mul i64 %v356, 16
  %v364 = getelementptr inbounds float, ptr %v70, i64 %v363
  %v365 = mul i64 %v356, 16
  %v366 = getelementptr inbounds float, ptr %v54, i64 %v365
  %v367 = mul i64 %v358, 8
  %v368 = add i64 0, %v367
  %v369 = add i64 %v368, %v360
  %v370 = getelementptr inbounds float, ptr %v364, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = mul i64 %v358, 8
  %v373 = add i64 0, %v372
  %v374 = add i64 %v373, %v360
  %v375 = getelementptr inbounds float, ptr %v366, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fmul <8 x float> %v371, %v376
  %v378 = fadd <8 x float> %v361, %v377
  %v379 = add nsw i64 %v360, 8
  br label %b46
b48:
  %v380 = shufflevector <8 x float> %v361, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v381 = shufflevector <8 x float> %v361, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v382 = fadd <4 x float> %v380, %v381
  %v383 = shufflevector <4 x float> %v382, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v384 = shufflevector <4 x float> %v382, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v385 = fadd <2 x float> %v383, %v384
  %v386 = extractelement <2 x float> %v385, i64 0
  %v387 = extractelement <2 x float> %v385, i64 1
  %v388 = fadd float %v386, %v387
  %v389 = fadd float %v388, 0x0000000000000000
  %v390 = mul i64 %v356, 2
  %v391 = getelementptr inbounds float, ptr %v74, i64 %v390
  %v392 = add i64 0, %v358
  %v393 = add i64 %v392, 0
  %v394 = getelementptr inbounds float, ptr %v391, i64 %v393
  store float %v389, ptr %v394, align 4
  %v395 = add nsw i64 %v358, 1
  br label %b43
b45:
  %v396 = add nsw i64 %v356, 1
  br label %b40
b42:
  %v397 = add i64 %v8, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v8
  %v404 = select i1 %v403, i64 %v402, i64 %v8
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v8
  %v409 = select i1 %v408, i64 %v407, i64 %v8
  br label %b49
b49:
  %v410 = phi i64 [ %v404, %b42 ], [ %v461, %b54 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b50, label %b51
b50:
  br label %b52
b52:
  %v412 = phi i64 [ 0, %b50 ], [ %v460, %b53 ]
  %v413 = icmp slt i64 %v412, 2
  br i1 %v413, label %b53, label %b54
b53:
  %v414 = mul i64 %v410, 16
  %v415 = getelementptr inbounds float, ptr %v70, i64 %v414
  %v416 = mul i64 %v410, 2
  %v417 = getelementptr inbounds float, ptr %v60, i64 %v416
  %v418 = add i64 0, %v412
  %v419 = getelementptr inbounds float, ptr %v417, i64 %v418
  %v420 = load float, ptr %v419, align 4
  %v421 = fadd float %v420, 0x3EB0C6F7A0000000
  %v422 = call float @llvm.sqrt.f32(float %v421)
  %v423 = fdiv float 0x3FF0000000000000, %v422
  %v424 = mul i64 %v410, 2
  %v425 = getelementptr inbounds float, ptr %v74, i64 %v424
  %v426 = add i64 0, %v412
  %v427 = getelementptr inbounds float, ptr %v425, i64 %v426
  %v428 = load float, ptr %v427, align 4
  %v429 = fmul float %v428, %v423
  %v430 = fdiv float %v429, %v422
  %v431 = fmul float %v430, 0x3FE0000000000000
  %v432 = fdiv float %v431, %v422
  %v433 = fneg float %v432
  %v434 = mul i64 %v410, 16
  %v435 = getelementptr inbounds float, ptr %v54, i64 %v434
  %v436 = mul i64 %v410, 16
  %v437 = getelementptr inbounds float, ptr %v76, i64 %v436
  %v438 = mul i64 %v412, 8
  %v439 = add i64 0, %v438
  %v440 = add i64 %v439, 0
  %v441 = getelementptr inbounds float, ptr %v415, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = insertelement <8 x float> poison, float %v423, i64 0
  %v444 = shufflevector <8 x float> %v443, <8 x float> poison, <8 x i32> zeroinitializer
  %v445 = fmul <8 x float> %v442, %v444
  %v446 = mul i64 %v412, 8
  %v447 = add i64 0, %v446
  %v448 = add i64 %v447, 0
  %v449 = getelementptr inbounds float, ptr %v435, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = insertelement <8 x float> poison, float %v433, i64 0
  %v452 = shufflevector <8 x float> %v451, <8 x float> poison, <8 x i32> zeroinitializer
  %v453 = fmul <8 x float> %v452, %v450
  %v454 = fadd <8 x float> %v445, %v453
  %v455 = fadd <8 x float> %v454, %v453
  %v456 = mul i64 %v412, 8
  %v457 = add i64 0, %v456
  %v458 = add i64 %v457, 0
  %v459 = getelementptr inbounds float, ptr %v437, i64 %v458
  store <8 x float> %v455, ptr %v459, align 4
  %v460 = add nsw i64 %v412, 1
  br label %b52
b54:
  %v461 = add nsw i64 %v410, 1
  br label %b49
b51:
  %v463 = add i64 %v8, 0
  %v464 = sdiv i64 %v463, 1
  %v465 = add i64 %v2, 1
  %v466 = mul i64 %v464, %v2
  %v467 = sdiv i64 %v466, %v3
  %v468 = mul i64 %v467, 1
  %v469 = icmp slt i64 %v468, %v8
  %v470 = select i1 %v469, i64 %v468, i64 %v8
  %v471 = mul i64 %v464, %v465
  %v472 = sdiv i64 %v471, %v3
  %v473 = mul i64 %v472, 1
  %v474 = icmp slt i64 %v473, %v8
  %v475 = select i1 %v474, i64 %v473, i64 %v8
  br label %b55
b55:
  %v476 = phi i64 [ %v470, %b51 ], [ %v529, %b60 ]
  %v477 = icmp slt i64 %v476, %v475
  br i1 %v477, label %b56, label %b57
b56:
  %v478 = add i64 %v476, 96
  %v479 = icmp slt i64 %v478, %v475
  %v480 = select i1 %v479, i64 %v478, i64 %v475
  br label %b58
b58:
  %v481 = phi i64 [ 0, %b56 ], [ %v528, %b63 ]
  %v482 = icmp slt i64 %v481, 1
  br i1 %v482, label %b59, label %b60
b59:
  %v483 = sub i64 %v480, %v476
  %v484 = sub i64 8, 1
  %v485 = add i64 %v483, %v484
  %v486 = sdiv i64 %v485, 8
  br label %b61
b61:
  %v487 = phi i64 [ 0, %b59 ], [ %v527, %b68 ]
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b62, label %b63
b62:
  %v489 = mul i64 %v483, %v487
  %v490 = sdiv i64 %v489, %v486
  %v491 = add i64 %v476, %v490
  %v492 = add i64 %v487, 1
  %v493 = mul i64 %v483, %v492
  %v494 = sdiv i64 %v493, %v486
  %v495 = add i64 %v476, %v494
  %v496 = mul i64 %v481, 128
  %v497 = getelementptr inbounds float, ptr %v159, i64 %v496
  %v498 = sub i64 %v495, %v491
  %v499 = mul i64 %v491, 16
  %v500 = getelementptr inbounds float, ptr %v76, i64 %v499
  %v501 = getelementptr inbounds float, ptr %v500, i64 0
  %v502 = sub i64 %v498, 1
  %v503 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v502
  %v504 = load ptr, ptr %v503, align 4
  %v505 = icmp sgt i64 %v498, 0
  br i1 %v505, label %b64, label %b65
b64:
  call void %v504(ptr %v501, i64 16, ptr %v497, i64 16, ptr %v462)
  br label %b65
b65:
  %v506 = add i64 %v496, 128
  br label %b66
b66:
  %v507 = phi i64 [ %v491, %b65 ], [ %v526, %b71 ]
  %v508 = icmp slt i64 %v507, %v495
  br i1 %v508, label %b67, label %b68
b67:
  %v509 = sub i64 %v507, %v491
  %v510 = mul i64 %v509, 8
  %v511 = getelementptr inbounds float, ptr %v462, i64 %v510
  %v512 = mul i64 %v507, 8
  %v513 = getelementptr inbounds float, ptr %v78, i64 %v512
  br label %b69
b69:
  %v514 = phi i64 [ 0, %b67 ], [ %v525, %b70 ]
  %v515 = icmp slt i64 %v514, 1
  br i1 %v515, label %b70, label %b71
b70:
  %v516 = mul i64 %v481, 1
  %v517 = add i64 %v516, %v514
  %v518 = mul i64 %v517, 8
  %v519 = add i64 0, %v514
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v511, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 0, %v518
  %v524 = getelementptr inbounds float, ptr %v513, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v514, 1
  br label %b69
b71:
  %v526 = add nsw i64 %v507, 1
  br label %b66
b68:
  %v527 = add nsw i64 %v487, 1
  br label %b61
b63:
  %v528 = add nsw i64 %v481, 1
  br label %b58
b60:
  %v529 = add nsw i64 %v476, 96
  br label %b55
b57:
  %v530 = icmp sgt i64 %v3, 1
  br i1 %v530, label %b72, label %b73
b72:
  %v531 = getelementptr inbounds i64, ptr %v1, i64 3
  %v532 = atomicrmw add ptr %v531, i64 1 acq_rel
  %v533 = load i64, ptr %v153, align 8
  %v534 = add i64 %v533, 1
  store i64 %v534, ptr %v153, align 8
  %v535 = mul i64 %v3, %v534
  br label %b74
b74:
  %v536 = load atomic i64, ptr %v531 acquire, align 8
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b75, label %b76
b75:
  %v538 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  br label %b77
b77:
  %v539 = phi i64 [ 0, %b73 ], [ %v1003, %b121 ]
  %v540 = icmp slt i64 %v539, %v5
  br i1 %v540, label %b78, label %b79
b78:
  %v541 = sub i64 %v5, 1
  %v542 = sub i64 %v541, %v539
  %v543 = add i64 %v7, 0
  %v544 = sdiv i64 %v543, 1
  %v545 = add i64 %v2, 1
  %v546 = mul i64 %v544, %v2
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, %v7
  %v550 = select i1 %v549, i64 %v548, i64 %v7
  %v551 = mul i64 %v544, %v545
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 1
  %v554 = icmp slt i64 %v553, %v7
  %v555 = select i1 %v554, i64 %v553, i64 %v7
  br label %b80
b80:
  %v556 = phi i64 [ %v550, %b78 ], [ %v674, %b85 ]
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b81, label %b82
b81:
  br label %b83
b83:
  %v558 = phi i64 [ 0, %b81 ], [ %v673, %b88 ]
  %v559 = icmp slt i64 %v558, 2
  br i1 %v559, label %b84, label %b85
b84:
  %v560 = add i64 %v542, 1
  %v561 = and i64 %v560, 1
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v556
  %v564 = mul i64 %v563, 128
  %v565 = getelementptr inbounds float, ptr %v28, i64 %v564
  %v566 = add i64 %v542, 0
  %v567 = and i64 %v566, %v130
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v556
  %v570 = mul i64 %v569, 128
  %v571 = getelementptr inbounds float, ptr %v72, i64 %v570
  %v572 = add i64 %v542, 1
  %v573 = and i64 %v572, 1
  %v574 = mul i64 %v573, %v7
  %v575 = add i64 %v574, %v556
  %v576 = mul i64 %v575, 128
  %v577 = getelementptr inbounds float, ptr %v30, i64 %v576
  %v578 = add i64 %v542, 0
  %v579 = and i64 %v578, %v112
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v556
  %v582 = mul i64 %v581, 54
  %v583 = getelementptr inbounds float, ptr %v52, i64 %v582
  %v584 = add i64 48, %v558
  %v585 = getelementptr inbounds float, ptr %v583, i64 %v584
  %v586 = load float, ptr %v585, align 4
  %v587 = add i64 0, %v558
  %v588 = getelementptr inbounds float, ptr %v20, i64 %v587
  %v589 = load float, ptr %v588, align 4
  %v590 = fadd float %v586, %v589
  %v591 = call float @llvm.fabs.f32(float %v590)
  %v592 = fneg float %v591
  %v593 = fcmp olt float %v592, 0xC05A400000000000
  %v594 = select i1 %v593, float 0xC05A400000000000, float %v592
  %v595 = call float @llvm.fmuladd.f32(float %v594, float 0x3FF7154760000000, float 0x4168000000000000)
  %v596 = fsub float %v595, 0x4168000000000000
  %v597 = call float @llvm.fmuladd.f32(float %v596, float 0xBFE62E4000000000, float %v594)
  %v598 = call float @llvm.fmuladd.f32(float %v596, float 0xBEB7F7D1C0000000, float %v597)
  %v599 = bitcast float %v595 to i32
  %v600 = fmul float %v598, %v598
  %v601 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v598, float 0x3F81227F40000000)
  %v602 = call float @llvm.fmuladd.f32(float %v601, float %v598, float 0x3FA5556740000000)
  %v603 = call float @llvm.fmuladd.f32(float %v602, float %v598, float 0x3FC5554B00000000)
  %v604 = call float @llvm.fmuladd.f32(float %v603, float %v598, float 0x3FDFFFFFE0000000)
  %v605 = call float @llvm.fmuladd.f32(float %v600, float %v604, float %v598)
  %v606 = sub i32 %v599, 1262485250
  %v607 = lshr i32 %v606, 1
  %v608 = sub i32 %v606, %v607
  %v609 = shl i32 %v607, 23
  %v610 = bitcast i32 %v609 to float
  %v611 = shl i32 %v608, 23
  %v612 = bitcast i32 %v611 to float
  %v613 = fadd float %v605, 0x3FF0000000000000
  %v614 = fmul float %v613, %v610
  %v615 = fmul float %v614, %v612
  %v616 = fcmp olt float %v590, 0x0000000000000000
  %v617 = select i1 %v616, float %v615, float 0x3FF0000000000000
  %v618 = fadd float %v615, 0x3FF0000000000000
  %v619 = fdiv float %v617, %v618
  %v620 = add i64 %v542, 0
  %v621 = and i64 %v620, %v138
  %v622 = mul i64 %v621, %v7
  %v623 = add i64 %v622, %v556
  %v624 = mul i64 %v623, 128
  %v625 = getelementptr inbounds float, ptr %v80, i64 %v624
  %v626 = add i64 %v542, 0
  %v627 = and i64 %v626, %v140
  %v628 = mul i64 %v627, %v7
  %v629 = add i64 %v628, %v556
  %v630 = mul i64 %v629, 128
  %v631 = getelementptr inbounds float, ptr %v82, i64 %v630
  %v632 = add i64 %v542, 0
  %v633 = and i64 %v632, 1
  %v634 = mul i64 %v633, %v7
  %v635 = add i64 %v634, %v556
  %v636 = mul i64 %v635, 128
  %v637 = getelementptr inbounds float, ptr %v30, i64 %v636
  br label %b86
b86:
  %v638 = phi i64 [ 0, %b84 ], [ %v672, %b87 ]
  %v639 = icmp slt i64 %v638, 64
  br i1 %v639, label %b87, label %b88
b87:
  %v640 = mul i64 %v558, 64
  %v641 = add i64 0, %v640
  %v642 = add i64 %v641, %v638
  %v643 = getelementptr inbounds float, ptr %v565, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = mul i64 %v558, 64
  %v646 = add i64 0, %v645
  %v647 = add i64 %v646, %v638
  %v648 = getelementptr inbounds float, ptr %v571, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = fadd <8 x float> %v644, %v649
  %v651 = mul i64 %v558, 64
  %v652 = add i64 0, %v651
  %v653 = add i64 %v652, %v638
  %v654 = getelementptr inbounds float, ptr %v577, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fadd <8 x float> %v655, %v650
  %v657 = insertelement <8 x float> poison, float %v619, i64 0
  %v658 = shufflevector <8 x float> %v657, <8 x float> poison, <8 x i32> zeroinitializer
  %v659 = fmul <8 x float> %v656, %v658
  %v660 = mul i64 %v558, 64
  %v661 = add i64 0, %v660
  %v662 = add i64 %v661, %v638
  %v663 = getelementptr inbounds float, ptr %v625, i64 %v662
  store <8 x float> %v650, ptr %v663, align 4
  %v664 = mul i64 %v558, 64
  %v665 = add i64 0, %v664
  %v666 = add i64 %v665, %v638
  %v667 = getelementptr inbounds float, ptr %v631, i64 %v666
  store <8 x float> %v656, ptr %v667, align 4
  %v668 = mul i64 %v558, 64
  %v669 = add i64 0, %v668
  %v670 = add i64 %v669, %v638
  %v671 = getelementptr inbounds float, ptr %v637, i64 %v670
  store <8 x float> %v659, ptr %v671, align 4
  %v672 = add nsw i64 %v638, 8
  br label %b86
b88:
  %v673 = add nsw i64 %v558, 1
  br label %b83
b85:
  %v674 = add nsw i64 %v556, 1
  br label %b80
b82:
  %v675 = add i64 %v7, 0
  %v676 = sdiv i64 %v675, 1
  %v677 = add i64 %v2, 1
  %v678 = mul i64 %v676, %v2
  %v679 = sdiv i64 %v678, %v3
  %v680 = mul i64 %v679, 1
  %v681 = icmp slt i64 %v680, %v7
  %v682 = select i1 %v681, i64 %v680, i64 %v7
  %v683 = mul i64 %v676, %v677
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v7
  %v687 = select i1 %v686, i64 %v685, i64 %v7
  br label %b89
b89:
  %v688 = phi i64 [ %v682, %b82 ], [ %v793, %b94 ]
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b90, label %b91
b90:
  br label %b92
b92:
  %v690 = phi i64 [ 0, %b90 ], [ %v792, %b97 ]
  %v691 = icmp slt i64 %v690, 2
  br i1 %v691, label %b93, label %b94
b93:
  br label %b95
b95:
  %v692 = phi i64 [ 0, %b93 ], [ %v781, %b96 ]
  %v693 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v780, %b96 ]
  %v694 = icmp slt i64 %v692, 8
  br i1 %v694, label %b96, label %b97
b96:
  %v695 = add i64 %v542, 0
  %v696 = and i64 %v695, %v140
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v688
  %v699 = mul i64 %v698, 128
  %v700 = getelementptr inbounds float, ptr %v82, i64 %v699
  %v701 = add i64 %v542, 0
  %v702 = and i64 %v701, %v112
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v688
  %v705 = mul i64 %v704, 54
  %v706 = getelementptr inbounds float, ptr %v52, i64 %v705
  %v707 = add i64 50, %v690
  %v708 = getelementptr inbounds float, ptr %v706, i64 %v707
  %v709 = load float, ptr %v708, align 4
  %v710 = add i64 2, %v690
  %v711 = getelementptr inbounds float, ptr %v20, i64 %v710
  %v712 = load float, ptr %v711, align 4
  %v713 = fadd float %v709, %v712
  %v714 = call float @llvm.fabs.f32(float %v713)
  %v715 = fneg float %v714
  %v716 = fcmp olt float %v715, 0xC05A400000000000
  %v717 = select i1 %v716, float 0xC05A400000000000, float %v715
  %v718 = call float @llvm.fmuladd.f32(float %v717, float 0x3FF7154760000000, float 0x4168000000000000)
  %v719 = fsub float %v718, 0x4168000000000000
  %v720 = call float @llvm.fmuladd.f32(float %v719, float 0xBFE62E4000000000, float %v717)
  %v721 = call float @llvm.fmuladd.f32(float %v719, float 0xBEB7F7D1C0000000, float %v720)
  %v722 = bitcast float %v718 to i32
  %v723 = fmul float %v721, %v721
  %v724 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v721, float 0x3F81227F40000000)
  %v725 = call float @llvm.fmuladd.f32(float %v724, float %v721, float 0x3FA5556740000000)
  %v726 = call float @llvm.fmuladd.f32(float %v725, float %v721, float 0x3FC5554B00000000)
  %v727 = call float @llvm.fmuladd.f32(float %v726, float %v721, float 0x3FDFFFFFE0000000)
  %v728 = call float @llvm.fmuladd.f32(float %v723, float %v727, float %v721)
  %v729 = sub i32 %v722, 1262485250
  %v730 = lshr i32 %v729, 1
  %v731 = sub i32 %v729, %v730
  %v732 = shl i32 %v730, 23
  %v733 = bitcast i32 %v732 to float
  %v734 = shl i32 %v731, 23
  %v735 = bitcast i32 %v734 to float
  %v736 = fadd float %v728, 0x3FF0000000000000
  %v737 = fmul float %v736, %v733
  %v738 = fmul float %v737, %v735
  %v739 = fcmp olt float %v713, 0x0000000000000000
  %v740 = select i1 %v739, float %v738, float 0x3FF0000000000000
  %v741 = fadd float %v738, 0x3FF0000000000000
  %v742 = fdiv float %v740, %v741
  %v743 = fmul float %v742, 0x4000000000000000
  %v744 = add i64 %v542, 0
  %v745 = and i64 %v744, %v116
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v688
  %v748 = mul i64 %v747, 16
  %v749 = getelementptr inbounds float, ptr %v56, i64 %v748
  %v750 = mul i64 %v690, 8
  %v751 = add i64 0, %v750
  %v752 = add i64 %v751, %v692
  %v753 = getelementptr inbounds float, ptr %v749, i64 %v752
  %v754 = load float, ptr %v753, align 4
  %v755 = add i64 %v542, 0
  %v756 = and i64 %v755, %v122
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v688
  %v759 = mul i64 %v758, 2
  %v760 = getelementptr inbounds float, ptr %v62, i64 %v759
  %v761 = add i64 0, %v690
  %v762 = getelementptr inbounds float, ptr %v760, i64 %v761
  %v763 = load float, ptr %v762, align 4
  %v764 = fadd float %v763, 0x3EB0C6F7A0000000
  %v765 = call float @llvm.sqrt.f32(float %v764)
  %v766 = fdiv float 0x3FF0000000000000, %v765
  %v767 = fmul float %v754, %v766
  %v768 = fmul float %v743, %v767
  %v769 = mul i64 %v690, 64
  %v770 = add i64 0, %v769
  %v771 = add i64 %v770, 0
  %v772 = mul i64 %v692, 8
  %v773 = add i64 %v771, %v772
  %v774 = getelementptr inbounds float, ptr %v700, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = insertelement <8 x float> poison, float %v768, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = fmul <8 x float> %v775, %v777
  %v779 = fneg <8 x float> %v778
  %v780 = fadd <8 x float> %v693, %v779
  %v781 = add nsw i64 %v692, 1
  br label %b95
b97:
  %v782 = add i64 %v542, 0
  %v783 = and i64 %v782, %v128
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v688
  %v786 = mul i64 %v785, 16
  %v787 = getelementptr inbounds float, ptr %v70, i64 %v786
  %v788 = mul i64 %v690, 8
  %v789 = add i64 0, %v788
  %v790 = add i64 %v789, 0
  %v791 = getelementptr inbounds float, ptr %v787, i64 %v790
  store <8 x float> %v693, ptr %v791, align 4
  %v792 = add nsw i64 %v690, 1
  br label %b92
b94:
  %v793 = add nsw i64 %v688, 1
  br label %b89
b91:
  %v794 = add i64 %v7, 0
  %v795 = sdiv i64 %v794, 1
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v7
  %v801 = select i1 %v800, i64 %v799, i64 %v7
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  br label %b98
b98:
  %v807 = phi i64 [ %v801, %b91 ], [ %v830, %b103 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b99, label %b100
b99:
  %v809 = add i64 %v542, 0
  %v810 = and i64 %v809, %v128
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v807
  %v813 = mul i64 %v812, 16
  %v814 = getelementptr inbounds float, ptr %v70, i64 %v813
  %v815 = add i64 %v542, 0
  %v816 = and i64 %v815, %v142
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v807
  %v819 = mul i64 %v818, 16
  %v820 = getelementptr inbounds float, ptr %v84, i64 %v819
  br label %b101
b101:
  %v821 = phi i64 [ 0, %b99 ], [ %v829, %b102 ]
  %v822 = icmp slt i64 %v821, 16
  br i1 %v822, label %b102, label %b103
b102:
  %v823 = add i64 0, %v821
  %v824 = getelementptr inbounds float, ptr %v814, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = fneg <8 x float> %v825
  %v827 = add i64 0, %v821
  %v828 = getelementptr inbounds float, ptr %v820, i64 %v827
  store <8 x float> %v826, ptr %v828, align 4
  %v829 = add nsw i64 %v821, 8
  br label %b101
b103:
  %v830 = add nsw i64 %v807, 1
  br label %b98
b100:
  %v831 = add i64 %v7, 0
  %v832 = sdiv i64 %v831, 1
  %v833 = add i64 %v2, 1
  %v834 = mul i64 %v832, %v2
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v7
  %v838 = select i1 %v837, i64 %v836, i64 %v7
  %v839 = mul i64 %v832, %v833
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 1
  %v842 = icmp slt i64 %v841, %v7
  %v843 = select i1 %v842, i64 %v841, i64 %v7
  br label %b104
b104:
  %v844 = phi i64 [ %v838, %b100 ], [ %v905, %b109 ]
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b105, label %b106
b105:
  br label %b107
b107:
  %v846 = phi i64 [ 0, %b105 ], [ %v904, %b112 ]
  %v847 = icmp slt i64 %v846, 2
  br i1 %v847, label %b108, label %b109
b108:
  br label %b110
b110:
  %v848 = phi i64 [ 0, %b108 ], [ %v903, %b115 ]
  %v849 = icmp slt i64 %v848, 8
  br i1 %v849, label %b111, label %b112
b111:
  br label %b113
b113:
  %v850 = phi i64 [ 0, %b111 ], [ %v902, %b118 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %b114, label %b115
b114:
  br label %b116
b116:
  %v852 = phi i64 [ 0, %b114 ], [ %v892, %b117 ]
  %v853 = phi float [ 0x0000000000000000, %b114 ], [ %v891, %b117 ]
  %v854 = icmp slt i64 %v852, 1
  br i1 %v854, label %b117, label %b118
b117:
  %v855 = add i64 %v542, 0
  %v856 = and i64 %v855, %v128
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v844
  %v859 = mul i64 %v858, 16
  %v860 = getelementptr inbounds float, ptr %v70, i64 %v859
  %v861 = mul i64 %v846, 8
  %v862 = add i64 0, %v861
  %v863 = add i64 %v862, %v850
  %v864 = getelementptr inbounds float, ptr %v860, i64 %v863
  %v865 = load float, ptr %v864, align 4
  %v866 = add i64 %v542, 0
  %v867 = and i64 %v866, %v116
  %v868 = mul i64 %v867, %v7
  %v869 = add i64 %v868, %v844
  %v870 = mul i64 %v869, 16
  %v871 = getelementptr inbounds float, ptr %v56, i64 %v870
  %v872 = mul i64 %v846, 8
  %v873 = add i64 0, %v872
  %v874 = add i64 %v873, %v848
  %v875 = getelementptr inbounds float, ptr %v871, i64 %v874
  %v876 = load float, ptr %v875, align 4
  %v877 = add i64 %v542, 0
  %v878 = and i64 %v877, %v122
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v844
  %v881 = mul i64 %v880, 2
  %v882 = getelementptr inbounds float, ptr %v62, i64 %v881
  %v883 = add i64 0, %v846
  %v884 = getelementptr inbounds float, ptr %v882, i64 %v883
  %v885 = load float, ptr %v884, align 4
  %v886 = fadd float %v885, 0x3EB0C6F7A0000000
  %v887 = call float @llvm.sqrt.f32(float %v886)
  %v888 = fdiv float 0x3FF0000000000000, %v887
  %v889 = fmul float %v876, %v888
  %v890 = fmul float %v865, %v889
  %v891 = fadd float %v853, %v890
  %v892 = add nsw i64 %v852, 1
  br label %b116
b118:
  %v893 = fadd float %v853, 0x0000000000000000
  %v894 = mul i64 %v844, 128
  %v895 = getelementptr inbounds float, ptr %v86, i64 %v894
  %v896 = mul i64 %v846, 64
  %v897 = add i64 0, %v896
  %v898 = mul i64 %v848, 8
  %v899 = add i64 %v897, %v898
  %v900 = add i64 %v899, %v850
  %v901 = getelementptr inbounds float, ptr %v895, i64 %v900
  store float %v893, ptr %v901, align 4
  %v902 = add nsw i64 %v850, 1
  br label %b113
b115:
  %v903 = add nsw i64 %v848, 1
  br label %b110
b112:
  %v904 = add nsw i64 %v846, 1
  br label %b107
b109:
  %v905 = add nsw i64 %v844, 1
  br label %b104
b106:
  %v906 = add i64 %v7, 0
  %v907 = sdiv i64 %v906, 1
  %v908 = add i64 %v2, 1
  %v909 = mul i64 %v907, %v2
  %v910 = sdiv i64 %v909, %v3
  %v911 = mul i64 %v910, 1
  %v912 = icmp slt i64 %v911, %v7
  %v913 = select i1 %v912, i64 %v911, i64 %v7
  %v914 = mul i64 %v907, %v908
  %v915 = sdiv i64 %v914, %v3
  %v916 = mul i64 %v915, 1
  %v917 = icmp slt i64 %v916, %v7
  %v918 = select i1 %v917, i64 %v916, i64 %v7
  br label %b119
b119:
  %v919 = phi i64 [ %v913, %b106 ], [ %v1002, %b124 ]
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b120, label %b121
b120:
  br label %b122
b122:
  %v921 = phi i64 [ 0, %b120 ], [ %v1001, %b127 ]
  %v922 = icmp slt i64 %v921, 2
  br i1 %v922, label %b123, label %b124
b123:
  %v923 = add i64 %v542, 0
  %v924 = and i64 %v923, %v138
  %v925 = mul i64 %v924, %v7
  %v926 = add i64 %v925, %v919
  %v927 = mul i64 %v926, 128
  %v928 = getelementptr inbounds float, ptr %v80, i64 %v927
  %v929 = add i64 %v542, 0
  %v930 = and i64 %v929, %v112
  %v931 = mul i64 %v930, %v7
  %v932 = add i64 %v931, %v919
  %v933 = mul i64 %v932, 54
  %v934 = getelementptr inbounds float, ptr %v52, i64 %v933
  %v935 = add i64 52, %v921
  %v936 = getelementptr inbounds float, ptr %v934, i64 %v935
  %v937 = load float, ptr %v936, align 4
  %v938 = add i64 4, %v921
  %v939 = getelementptr inbounds float, ptr %v20, i64 %v938
  %v940 = load float, ptr %v939, align 4
  %v941 = fadd float %v937, %v940
  %v942 = call float @llvm.fabs.f32(float %v941)
  %v943 = fneg float %v942
  %v944 = fcmp olt float %v943, 0xC05A400000000000
  %v945 = select i1 %v944, float 0xC05A400000000000, float %v943
  %v946 = call float @llvm.fmuladd.f32(float %v945, float 0x3FF7154760000000, float 0x4168000000000000)
  %v947 = fsub float %v946, 0x4168000000000000
  %v948 = call float @llvm.fmuladd.f32(float %v947, float 0xBFE62E4000000000, float %v945)
  %v949 = call float @llvm.fmuladd.f32(float %v947, float 0xBEB7F7D1C0000000, float %v948)
  %v950 = bitcast float %v946 to i32
  %v951 = fmul float %v949, %v949
  %v952 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v949, float 0x3F81227F40000000)
  %v953 = call float @llvm.fmuladd.f32(float %v952, float %v949, float 0x3FA5556740000000)
  %v954 = call float @llvm.fmuladd.f32(float %v953, float %v949, float 0x3FC5554B00000000)
  %v955 = call float @llvm.fmuladd.f32(float %v954, float %v949, float 0x3FDFFFFFE0000000)
  %v956 = call float @llvm.fmuladd.f32(float %v951, float %v955, float %v949)
  %v957 = sub i32 %v950, 1262485250
  %v958 = lshr i32 %v957, 1
  %v959 = sub i32 %v957, %v958
  %v960 = shl i32 %v958, 23
  %v961 = bitcast i32 %v960 to float
  %v962 = shl i32 %v959, 23
  %v963 = bitcast i32 %v962 to float
  %v964 = fadd float %v956, 0x3FF0000000000000
  %v965 = fmul float %v964, %v961
  %v966 = fmul float %v965, %v963
  %v967 = fcmp olt float %v941, 0x0000000000000000
  %v968 = select i1 %v967, float %v966, float 0x3FF0000000000000
  %v969 = fadd float %v966, 0x3FF0000000000000
  %v970 = fdiv float %v968, %v969
  %v971 = fsub float 0x3FF0000000000000, %v970
  %v972 = mul i64 %v919, 128
  %v973 = getelementptr inbounds float, ptr %v86, i64 %v972
  %v974 = add i64 %v542, 0
  %v975 = and i64 %v974, 1
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v919
  %v978 = mul i64 %v977, 128
  %v979 = getelementptr inbounds float, ptr %v28, i64 %v978
  br label %b125
b125:
  %v980 = phi i64 [ 0, %b123 ], [ %v1000, %b126 ]
  %v981 = icmp slt i64 %v980, 64
  br i1 %v981, label %b126, label %b127
b126:
  %v982 = mul i64 %v921, 64
  %v983 = add i64 0, %v982
  %v984 = add i64 %v983, %v980
  %v985 = getelementptr inbounds float, ptr %v928, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = insertelement <8 x float> poison, float %v971, i64 0
  %v988 = shufflevector <8 x float> %v987, <8 x float> poison, <8 x i32> zeroinitializer
  %v989 = fmul <8 x float> %v986, %v988
  %v990 = mul i64 %v921, 64
  %v991 = add i64 0, %v990
  %v992 = add i64 %v991, %v980
  %v993 = getelementptr inbounds float, ptr %v973, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = fadd <8 x float> %v989, %v994
  %v996 = mul i64 %v921, 64
  %v997 = add i64 0, %v996
  %v998 = add i64 %v997, %v980
  %v999 = getelementptr inbounds float, ptr %v979, i64 %v998
  store <8 x float> %v995, ptr %v999, align 4
  %v1000 = add nsw i64 %v980, 8
  br label %b125
b127:
  %v1001 = add nsw i64 %v921, 1
  br label %b122
b124:
  %v1002 = add nsw i64 %v919, 1
  br label %b119
b121:
  %v1003 = add nsw i64 %v539, 1
  br label %b77
b79:
  %v1004 = icmp sgt i64 %v3, 1
  br i1 %v1004, label %b128, label %b129
b128:
  %v1005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1006 = atomicrmw add ptr %v1005, i64 1 acq_rel
  %v1007 = load i64, ptr %v153, align 8
  %v1008 = add i64 %v1007, 1
  store i64 %v1008, ptr %v153, align 8
  %v1009 = mul i64 %v3, %v1008
  br label %b130
b130:
  %v1010 = load atomic i64, ptr %v1005 acquire, align 8
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b131, label %b132
b131:
  %v1012 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v1013 = getelementptr inbounds float, ptr %v155, i64 128
  %v1014 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1015 = load i64, ptr %v1014, align 8
  %v1016 = icmp eq i64 %v1015, 0
  br i1 %v1016, label %b133, label %b134
b133:
  %v1017 = add i64 1, 0
  %v1018 = sdiv i64 %v1017, 1
  %v1019 = add i64 %v2, 1
  %v1020 = mul i64 %v1018, %v2
  %v1021 = sdiv i64 %v1020, %v3
  %v1022 = mul i64 %v1021, 1
  %v1023 = icmp slt i64 %v1022, 1
  %v1024 = select i1 %v1023, i64 %v1022, i64 1
  %v1025 = mul i64 %v1018, %v1019
  %v1026 = sdiv i64 %v1025, %v3
  %v1027 = mul i64 %v1026, 1
  %v1028 = icmp slt i64 %v1027, 1
  %v1029 = select i1 %v1028, i64 %v1027, i64 1
  %v1030 = icmp slt i64 %v1029, 1
  %v1031 = select i1 %v1030, i64 %v1029, i64 1
  br label %b135
b135:
  %v1032 = phi i64 [ %v1024, %b133 ], [ %v1108, %b146 ]
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b136, label %b137
b136:
  %v1034 = mul i64 %v1032, 304
  %v1035 = mul i64 %v1032, 8
  %v1036 = add i64 %v1034, 0
  %v1037 = add i64 %v1035, 0
  %v1038 = getelementptr inbounds float, ptr %v1013, i64 %v1036
  %v1039 = sub i64 8, %v1037
  %v1040 = icmp slt i64 %v1039, 0
  %v1041 = select i1 %v1040, i64 0, i64 %v1039
  %v1042 = icmp ult i64 %v1041, 8
  %v1043 = select i1 %v1042, i64 %v1041, i64 8
  %v1044 = trunc i64 %v1043 to i32
  %v1045 = insertelement <8 x i32> poison, i32 %v1044, i64 0
  %v1046 = shufflevector <8 x i32> %v1045, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1047 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1046
  %v1048 = mul i64 %v1037, 1
  %v1049 = add i64 0, %v1048
  %v1050 = getelementptr inbounds float, ptr %v18, i64 %v1049
  br label %b138
b138:
  %v1051 = phi i64 [ 0, %b136 ], [ %v1058, %b139 ]
  %v1052 = icmp slt i64 %v1051, 6
  br i1 %v1052, label %b139, label %b140
b139:
  %v1053 = mul i64 %v1051, 8
  %v1054 = getelementptr inbounds float, ptr %v1050, i64 %v1053
  %v1055 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1054, <8 x i1> %v1047, <8 x float> zeroinitializer)
  %v1056 = mul i64 %v1051, 8
  %v1057 = getelementptr inbounds float, ptr %v1038, i64 %v1056
  store <8 x float> %v1055, ptr %v1057, align 4
  %v1058 = add nsw i64 %v1051, 1
  br label %b138
b140:
  %v1059 = add i64 %v1034, 48
  %v1060 = add i64 %v1059, 0
  %v1061 = add i64 %v1035, 0
  %v1062 = getelementptr inbounds float, ptr %v1013, i64 %v1060
  %v1063 = sub i64 8, %v1061
  %v1064 = icmp slt i64 %v1063, 0
  %v1065 = select i1 %v1064, i64 0, i64 %v1063
  %v1066 = icmp ult i64 %v1065, 8
  %v1067 = select i1 %v1066, i64 %v1065, i64 8
  %v1068 = trunc i64 %v1067 to i32
  %v1069 = insertelement <8 x i32> poison, i32 %v1068, i64 0
  %v1070 = shufflevector <8 x i32> %v1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1071 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1070
  %v1072 = mul i64 %v1061, 1
  %v1073 = add i64 0, %v1072
  %v1074 = getelementptr inbounds float, ptr %v16, i64 %v1073
  br label %b141
b141:
  %v1075 = phi i64 [ 0, %b140 ], [ %v1082, %b142 ]
  %v1076 = icmp slt i64 %v1075, 16
  br i1 %v1076, label %b142, label %b143
b142:
  %v1077 = mul i64 %v1075, 8
  %v1078 = getelementptr inbounds float, ptr %v1074, i64 %v1077
  %v1079 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1078, <8 x i1> %v1071, <8 x float> zeroinitializer)
  %v1080 = mul i64 %v1075, 8
  %v1081 = getelementptr inbounds float, ptr %v1062, i64 %v1080
  store <8 x float> %v1079, ptr %v1081, align 4
  %v1082 = add nsw i64 %v1075, 1
  br label %b141
b143:
  %v1083 = add i64 %v1059, 128
  %v1084 = add i64 %v1083, 0
  %v1085 = add i64 %v1035, 0
  %v1086 = getelementptr inbounds float, ptr %v1013, i64 %v1084
  %v1087 = sub i64 8, %v1085
  %v1088 = icmp slt i64 %v1087, 0
  %v1089 = select i1 %v1088, i64 0, i64 %v1087
  %v1090 = icmp ult i64 %v1089, 8
  %v1091 = select i1 %v1090, i64 %v1089, i64 8
  %v1092 = trunc i64 %v1091 to i32
  %v1093 = insertelement <8 x i32> poison, i32 %v1092, i64 0
  %v1094 = shufflevector <8 x i32> %v1093, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1095 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1094
  %v1096 = mul i64 %v1085, 1
  %v1097 = add i64 0, %v1096
  %v1098 = getelementptr inbounds float, ptr %v14, i64 %v1097
  br label %b144
b144:
  %v1099 = phi i64 [ 0, %b143 ], [ %v1106, %b145 ]
  %v1100 = icmp slt i64 %v1099, 16
  br i1 %v1100, label %b145, label %b146
b145:
  %v1101 = mul i64 %v1099, 8
  %v1102 = getelementptr inbounds float, ptr %v1098, i64 %v1101
  %v1103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1102, <8 x i1> %v1095, <8 x float> zeroinitializer)
  %v1104 = mul i64 %v1099, 8
  %v1105 = getelementptr inbounds float, ptr %v1086, i64 %v1104
  store <8 x float> %v1103, ptr %v1105, align 4
  %v1106 = add nsw i64 %v1099, 1
  br label %b144
b146:
  %v1107 = add i64 %v1083, 128
  %v1108 = add nsw i64 %v1032, 1
  br label %b135
b137:
  br label %b134
b134:
  %v1109 = icmp sgt i64 %v3, 1
  br i1 %v1109, label %b147, label %b148
b147:
  %v1110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1111 = atomicrmw add ptr %v1110, i64 1 acq_rel
  %v1112 = load i64, ptr %v153, align 8
  %v1113 = add i64 %v1112, 1
  store i64 %v1113, ptr %v153, align 8
  %v1114 = mul i64 %v3, %v1113
  br label %b149
b149:
  %v1115 = load atomic i64, ptr %v1110 acquire, align 8
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b150, label %b151
b150:
  %v1117 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v1118 = add i64 %v8, 0
  %v1119 = sdiv i64 %v1118, 1
  %v1120 = add i64 %v2, 1
  %v1121 = mul i64 %v1119, %v2
  %v1122 = sdiv i64 %v1121, %v3
  %v1123 = mul i64 %v1122, 1
  %v1124 = icmp slt i64 %v1123, %v8
  %v1125 = select i1 %v1124, i64 %v1123, i64 %v8
  %v1126 = mul i64 %v1119, %v1120
  %v1127 = sdiv i64 %v1126, %v3
  %v1128 = mul i64 %v1127, 1
  %v1129 = icmp slt i64 %v1128, %v8
  %v1130 = select i1 %v1129, i64 %v1128, i64 %v8
  br label %b152
b152:
  %v1131 = phi i64 [ %v1125, %b148 ], [ %v1179, %b157 ]
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1133 = phi i64 [ 0, %b153 ], [ %v1178, %b160 ]
  %v1134 = icmp slt i64 %v1133, 2
  br i1 %v1134, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1135 = phi i64 [ 0, %b156 ], [ %v1163, %b163 ]
  %v1136 = phi <8 x float> [ splat (float 0x0000000000000000), %b156 ], [ %v1140, %b163 ]
  %v1137 = phi float [ 0x0000000000000000, %b156 ], [ %v1137, %b163 ]
  %v1138 = icmp slt i64 %v1135, 8
  br i1 %v1138, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1139 = phi i64 [ 0, %b159 ], [ %v1162, %b162 ]
  %v1140 = phi <8 x float> [ %v1136, %b159 ], [ %v1161, %b162 ]
  %v1141 = icmp slt i64 %v1139, 8
  br i1 %v1141, label %b162, label %b163
b162:
  %v1142 = mul i64 %v1131, 128
  %v1143 = getelementptr inbounds float, ptr %v80, i64 %v1142
  %v1144 = mul i64 %v1131, 128
  %v1145 = getelementptr inbounds float, ptr %v24, i64 %v1144
  %v1146 = mul i64 %v1133, 64
  %v1147 = add i64 0, %v1146
  %v1148 = mul i64 %v1135, 8
  %v1149 = add i64 %v1147, %v1148
  %v1150 = add i64 %v1149, %v1139
  %v1151 = getelementptr inbounds float, ptr %v1143, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = mul i64 %v1133, 64
  %v1154 = add i64 0, %v1153
  %v1155 = mul i64 %v1135, 8
  %v1156 = add i64 %v1154, %v1155
  %v1157 = add i64 %v1156, %v1139
  %v1158 = getelementptr inbounds float, ptr %v1145, i64 %v1157
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = fmul <8 x float> %v1152, %v1159
  %v1161 = fadd <8 x float> %v1140, %v1160
  %v1162 = add nsw i64 %v1139, 8
  br label %b161
b163:
  %v1163 = add nsw i64 %v1135, 1
  br label %b158
b160:
  %v1164 = shufflevector <8 x float> %v1136, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1165 = shufflevector <8 x float> %v1136, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1166 = fadd <4 x float> %v1164, %v1165
  %v1167 = shufflevector <4 x float> %v1166, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1168 = shufflevector <4 x float> %v1166, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1169 = fadd <2 x float> %v1167, %v1168
  %v1170 = extractelement <2 x float> %v1169, i64 0
  %v1171 = extractelement <2 x float> %v1169, i64 1
  %v1172 = fadd float %v1170, %v1171
  %v1173 = fadd float %v1172, %v1137
  %v1174 = mul i64 %v1131, 2
  %v1175 = getelementptr inbounds float, ptr %v74, i64 %v1174
  %v1176 = add i64 0, %v1133
  %v1177 = getelementptr inbounds float, ptr %v1175, i64 %v1176
  store float %v1173, ptr %v1177, align 4
  %v1178 = add nsw i64 %v1133, 1
  br label %b155
b157:
  %v1179 = add nsw i64 %v1131, 1
  br label %b152
b154:
  %v1180 = add i64 %v8, 0
  %v1181 = sdiv i64 %v1180, 1
  %v1182 = add i64 %v2, 1
  %v1183 = mul i64 %v1181, %v2
  %v1184 = sdiv i64 %v1183, %v3
  %v1185 = mul i64 %v1184, 1
  %v1186 = icmp slt i64 %v1185, %v8
  %v1187 = select i1 %v1186, i64 %v1185, i64 %v8
  %v1188 = mul i64 %v1181, %v1182
  %v1189 = sdiv i64 %v1188, %v3
  %v1190 = mul i64 %v1189, 1
  %v1191 = icmp slt i64 %v1190, %v8
  %v1192 = select i1 %v1191, i64 %v1190, i64 %v8
  br label %b164
b164:
  %v1193 = phi i64 [ %v1187, %b154 ], [ %v1240, %b169 ]
  %v1194 = icmp slt i64 %v1193, %v1192
  br i1 %v1194, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1195 = phi i64 [ 0, %b165 ], [ %v1239, %b172 ]
  %v1196 = icmp slt i64 %v1195, 2
  br i1 %v1196, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1197 = phi i64 [ 0, %b168 ], [ %v1238, %b175 ]
  %v1198 = icmp slt i64 %v1197, 8
  br i1 %v1198, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1199 = phi i64 [ 0, %b171 ], [ %v1221, %b174 ]
  %v1200 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1220, %b174 ]
  %v1201 = icmp slt i64 %v1199, 8
  br i1 %v1201, label %b174, label %b175
b174:
  %v1202 = mul i64 %v1193, 128
  %v1203 = getelementptr inbounds float, ptr %v82, i64 %v1202
  %v1204 = mul i64 %v1193, 16
  %v1205 = getelementptr inbounds float, ptr %v66, i64 %v1204
  %v1206 = mul i64 %v1195, 64
  %v1207 = add i64 0, %v1206
  %v1208 = mul i64 %v1197, 8
  %v1209 = add i64 %v1207, %v1208
  %v1210 = add i64 %v1209, %v1199
  %v1211 = getelementptr inbounds float, ptr %v1203, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = mul i64 %v1195, 8
  %v1214 = add i64 0, %v1213
  %v1215 = add i64 %v1214, %v1199
  %v1216 = getelementptr inbounds float, ptr %v1205, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = fmul <8 x float> %v1212, %v1217
  %v1219 = fneg <8 x float> %v1218
  %v1220 = fadd <8 x float> %v1200, %v1219
  %v1221 = add nsw i64 %v1199, 8
  br label %b173
b175:
  %v1222 = shufflevector <8 x float> %v1200, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1223 = shufflevector <8 x float> %v1200, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1224 = fadd <4 x float> %v1222, %v1223
  %v1225 = shufflevector <4 x float> %v1224, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1226 = shufflevector <4 x float> %v1224, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1227 = fadd <2 x float> %v1225, %v1226
  %v1228 = extractelement <2 x float> %v1227, i64 0
  %v1229 = extractelement <2 x float> %v1227, i64 1
  %v1230 = fadd float %v1228, %v1229
  %v1231 = fadd float %v1230, 0x0000000000000000
  %v1232 = mul i64 %v1193, 16
  %v1233 = getelementptr inbounds float, ptr %v88, i64 %v1232
  %v1234 = mul i64 %v1195, 8
  %v1235 = add i64 0, %v1234
  %v1236 = add i64 %v1235, %v1197
  %v1237 = getelementptr inbounds float, ptr %v1233, i64 %v1236
  store float %v1231, ptr %v1237, align 4
  %v1238 = add nsw i64 %v1197, 1
  br label %b170
b172:
  %v1239 = add nsw i64 %v1195, 1
  br label %b167
b169:
  %v1240 = add nsw i64 %v1193, 1
  br label %b164
b166:
  %v1241 = add i64 %v8, 0
  %v1242 = sdiv i64 %v1241, 1
  %v1243 = add i64 %v2, 1
  %v1244 = mul i64 %v1242, %v2
  %v1245 = sdiv i64 %v1244, %v3
  %v1246 = mul i64 %v1245, 1
  %v1247 = icmp slt i64 %v1246, %v8
  %v1248 = select i1 %v1247, i64 %v1246, i64 %v8
  %v1249 = mul i64 %v1242, %v1243
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v8
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v8
  br label %b176
b176:
  %v1254 = phi i64 [ %v1248, %b166 ], [ %v1302, %b181 ]
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1256 = phi i64 [ 0, %b177 ], [ %v1301, %b184 ]
  %v1257 = icmp slt i64 %v1256, 2
  br i1 %v1257, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1258 = phi i64 [ 0, %b180 ], [ %v1300, %b187 ]
  %v1259 = icmp slt i64 %v1258, 8
  br i1 %v1259, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1260 = phi i64 [ 0, %b183 ], [ %v1281, %b186 ]
  %v1261 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1280, %b186 ]
  %v1262 = icmp slt i64 %v1260, 8
  br i1 %v1262, label %b186, label %b187
b186:
  %v1263 = mul i64 %v1254, 16
  %v1264 = getelementptr inbounds float, ptr %v70, i64 %v1263
  %v1265 = mul i64 %v1254, 128
  %v1266 = getelementptr inbounds float, ptr %v24, i64 %v1265
  %v1267 = mul i64 %v1256, 8
  %v1268 = add i64 0, %v1267
  %v1269 = add i64 %v1268, %v1260
  %v1270 = getelementptr inbounds float, ptr %v1264, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = mul i64 %v1256, 64
  %v1273 = add i64 0, %v1272
  %v1274 = mul i64 %v1258, 8
  %v1275 = add i64 %v1273, %v1274
  %v1276 = add i64 %v1275, %v1260
  %v1277 = getelementptr inbounds float, ptr %v1266, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fmul <8 x float> %v1271, %v1278
  %v1280 = fadd <8 x float> %v1261, %v1279
  %v1281 = add nsw i64 %v1260, 8
  br label %b185
b187:
  %v1282 = shufflevector <8 x float> %v1261, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1283 = shufflevector <8 x float> %v1261, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1284 = fadd <4 x float> %v1282, %v1283
  %v1285 = shufflevector <4 x float> %v1284, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1286 = shufflevector <4 x float> %v1284, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1287 = fadd <2 x float> %v1285, %v1286
  %v1288 = extractelement <2 x float> %v1287, i64 0
  %v1289 = extractelement <2 x float> %v1287, i64 1
  %v1290 = fadd float %v1288, %v1289
  %v1291 = fadd float %v1290, 0x0000000000000000
  %v1292 = mul i64 %v1254, 16
  %v1293 = getelementptr inbounds float, ptr %v90, i64 %v1292
  %v1294 = mul i64 %v1256, 8
  %v1295 = add i64 0, %v1294
  %v1296 = mul i64 0, 8
  %v1297 = add i64 %v1295, %v1296
  %v1298 = add i64 %v1297, %v1258
  %v1299 = getelementptr inbounds float, ptr %v1293, i64 %v1298
  store float %v1291, ptr %v1299, align 4
  %v1300 = add nsw i64 %v1258, 1
  br label %b182
b184:
  %v1301 = add nsw i64 %v1256, 1
  br label %b179
b181:
  %v1302 = add nsw i64 %v1254, 1
  br label %b176
b178:
  %v1303 = add i64 %v8, 0
  %v1304 = sdiv i64 %v1303, 1
  %v1305 = add i64 %v2, 1
  %v1306 = mul i64 %v1304, %v2
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v8
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v8
  %v1311 = mul i64 %v1304, %v1305
  %v1312 = sdiv i64 %v1311, %v3
  %v1313 = mul i64 %v1312, 1
  %v1314 = icmp slt i64 %v1313, %v8
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v8
  br label %b188
b188:
  %v1316 = phi i64 [ %v1310, %b178 ], [ %v1364, %b193 ]
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1318 = phi i64 [ 0, %b189 ], [ %v1363, %b196 ]
  %v1319 = icmp slt i64 %v1318, 2
  br i1 %v1319, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1320 = phi i64 [ 0, %b192 ], [ %v1348, %b199 ]
  %v1321 = phi <8 x float> [ splat (float 0x0000000000000000), %b192 ], [ %v1325, %b199 ]
  %v1322 = phi float [ 0x0000000000000000, %b192 ], [ %v1322, %b199 ]
  %v1323 = icmp slt i64 %v1320, 8
  br i1 %v1323, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1324 = phi i64 [ 0, %b195 ], [ %v1347, %b198 ]
  %v1325 = phi <8 x float> [ %v1321, %b195 ], [ %v1346, %b198 ]
  %v1326 = icmp slt i64 %v1324, 8
  br i1 %v1326, label %b198, label %b199
b198:
  %v1327 = mul i64 %v1316, 128
  %v1328 = getelementptr inbounds float, ptr %v82, i64 %v1327
  %v1329 = mul i64 %v1316, 128
  %v1330 = getelementptr inbounds float, ptr %v26, i64 %v1329
  %v1331 = mul i64 %v1318, 64
  %v1332 = add i64 0, %v1331
  %v1333 = mul i64 %v1320, 8
  %v1334 = add i64 %v1332, %v1333
  %v1335 = add i64 %v1334, %v1324
  %v1336 = getelementptr inbounds float, ptr %v1328, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = mul i64 %v1318, 64
  %v1339 = add i64 0, %v1338
  %v1340 = mul i64 %v1320, 8
  %v1341 = add i64 %v1339, %v1340
  %v1342 = add i64 %v1341, %v1324
  %v1343 = getelementptr inbounds float, ptr %v1330, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = fmul <8 x float> %v1337, %v1344
  %v1346 = fadd <8 x float> %v1325, %v1345
  %v1347 = add nsw i64 %v1324, 8
  br label %b197
b199:
  %v1348 = add nsw i64 %v1320, 1
  br label %b194
b196:
  %v1349 = shufflevector <8 x float> %v1321, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1350 = shufflevector <8 x float> %v1321, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1351 = fadd <4 x float> %v1349, %v1350
  %v1352 = shufflevector <4 x float> %v1351, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1353 = shufflevector <4 x float> %v1351, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1354 = fadd <2 x float> %v1352, %v1353
  %v1355 = extractelement <2 x float> %v1354, i64 0
  %v1356 = extractelement <2 x float> %v1354, i64 1
  %v1357 = fadd float %v1355, %v1356
  %v1358 = fadd float %v1357, %v1322
  %v1359 = mul i64 %v1316, 2
  %v1360 = getelementptr inbounds float, ptr %v92, i64 %v1359
  %v1361 = add i64 0, %v1318
  %v1362 = getelementptr inbounds float, ptr %v1360, i64 %v1361
  store float %v1358, ptr %v1362, align 4
  %v1363 = add nsw i64 %v1318, 1
  br label %b191
b193:
  %v1364 = add nsw i64 %v1316, 1
  br label %b188
b190:
  %v1365 = add i64 %v8, 0
  %v1366 = sdiv i64 %v1365, 1
  %v1367 = add i64 %v2, 1
  %v1368 = mul i64 %v1366, %v2
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v8
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v8
  %v1373 = mul i64 %v1366, %v1367
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 1
  %v1376 = icmp slt i64 %v1375, %v8
  %v1377 = select i1 %v1376, i64 %v1375, i64 %v8
  br label %b200
b200:
  %v1378 = phi i64 [ %v1372, %b190 ], [ %v1396, %b201 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b201, label %b202
b201:
  %v1380 = mul i64 %v1378, 2
  %v1381 = getelementptr inbounds float, ptr %v74, i64 %v1380
  %v1382 = mul i64 %v1378, 6
  %v1383 = getelementptr inbounds float, ptr %v48, i64 %v1382
  %v1384 = icmp ult i64 2, 8
  %v1385 = select i1 %v1384, i64 2, i64 8
  %v1386 = trunc i64 %v1385 to i32
  %v1387 = insertelement <8 x i32> poison, i32 %v1386, i64 0
  %v1388 = shufflevector <8 x i32> %v1387, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1389 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1388
  %v1390 = add i64 0, 0
  %v1391 = getelementptr inbounds float, ptr %v1381, i64 %v1390
  %v1392 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1391, <8 x i1> %v1389, <8 x float> zeroinitializer)
  %v1393 = fneg <8 x float> %v1392
  %v1394 = add i64 4, 0
  %v1395 = getelementptr inbounds float, ptr %v1383, i64 %v1394
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1393, ptr align 4 %v1395, <8 x i1> %v1389)
  %v1396 = add nsw i64 %v1378, 1
  br label %b200
b202:
  %v1397 = add i64 %v8, 0
  %v1398 = sdiv i64 %v1397, 1
  %v1399 = add i64 %v2, 1
  %v1400 = mul i64 %v1398, %v2
  %v1401 = sdiv i64 %v1400, %v3
  %v1402 = mul i64 %v1401, 1
  %v1403 = icmp slt i64 %v1402, %v8
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v8
  %v1405 = mul i64 %v1398, %v1399
  %v1406 = sdiv i64 %v1405, %v3
  %v1407 = mul i64 %v1406, 1
  %v1408 = icmp slt i64 %v1407, %v8
  %v1409 = select i1 %v1408, i64 %v1407, i64 %v8
  br label %b203
b203:
  %v1410 = phi i64 [ %v1404, %b202 ], [ %v1461, %b208 ]
  %v1411 = icmp slt i64 %v1410, %v1409
  br i1 %v1411, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1412 = phi i64 [ 0, %b204 ], [ %v1460, %b211 ]
  %v1413 = icmp slt i64 %v1412, 2
  br i1 %v1413, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1414 = phi i64 [ 0, %b207 ], [ %v1444, %b210 ]
  %v1415 = phi <8 x float> [ splat (float 0x0000000000000000), %b207 ], [ %v1443, %b210 ]
  %v1416 = icmp slt i64 %v1414, 8
  br i1 %v1416, label %b210, label %b211
b210:
  %v1417 = mul i64 %v1410, 16
  %v1418 = getelementptr inbounds float, ptr %v88, i64 %v1417
  %v1419 = mul i64 %v1410, 16
  %v1420 = getelementptr inbounds float, ptr %v56, i64 %v1419
  %v1421 = mul i64 %v1410, 2
  %v1422 = getelementptr inbounds float, ptr %v62, i64 %v1421
  %v1423 = add i64 0, %v1412
  %v1424 = getelementptr inbounds float, ptr %v1422, i64 %v1423
  %v1425 = load float, ptr %v1424, align 4
  %v1426 = fadd float %v1425, 0x3EB0C6F7A0000000
  %v1427 = call float @llvm.sqrt.f32(float %v1426)
  %v1428 = fdiv float 0x3FF0000000000000, %v1427
  %v1429 = mul i64 %v1412, 8
  %v1430 = add i64 0, %v1429
  %v1431 = add i64 %v1430, %v1414
  %v1432 = getelementptr inbounds float, ptr %v1418, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = mul i64 %v1412, 8
  %v1435 = add i64 0, %v1434
  %v1436 = add i64 %v1435, %v1414
  %v1437 = getelementptr inbounds float, ptr %v1420, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = insertelement <8 x float> poison, float %v1428, i64 0
  %v1440 = shufflevector <8 x float> %v1439, <8 x float> poison, <8 x i32> zeroinitializer
  %v1441 = fmul <8 x float> %v1438, %v1440
  %v1442 = fmul <8 x float> %v1433, %v1441
  %v1443 = fadd <8 x float> %v1415, %v1442
  %v1444 = add nsw i64 %v1414, 8
  br label %b209
b211:
  %v1445 = shufflevector <8 x float> %v1415, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1446 = shufflevector <8 x float> %v1415, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1447 = fadd <4 x float> %v1445, %v1446
  %v1448 = shufflevector <4 x float> %v1447, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1449 = shufflevector <4 x float> %v1447, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1450 = fadd <2 x float> %v1448, %v1449
  %v1451 = extractelement <2 x float> %v1450, i64 0
  %v1452 = extractelement <2 x float> %v1450, i64 1
  %v1453 = fadd float %v1451, %v1452
  %v1454 = fadd float %v1453, 0x0000000000000000
  %v1455 = mul i64 %v1410, 2
  %v1456 = getelementptr inbounds float, ptr %v74, i64 %v1455
  %v1457 = add i64 0, %v1412
  %v1458 = add i64 %v1457, 0
  %v1459 = getelementptr inbounds float, ptr %v1456, i64 %v1458
  store float %v1454, ptr %v1459, align 4
  %v1460 = add nsw i64 %v1412, 1
  br label %b206
b208:
  %v1461 = add nsw i64 %v1410, 1
  br label %b203
b205:
  %v1462 = add i64 %v8, 0
  %v1463 = sdiv i64 %v1462, 1
  %v1464 = add i64 %v2, 1
  %v1465 = mul i64 %v1463, %v2
  %v1466 = sdiv i64 %v1465, %v3
  %v1467 = mul i64 %v1466, 1
  %v1468 = icmp slt i64 %v1467, %v8
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v8
  %v1470 = mul i64 %v1463, %v1464
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, %v8
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v8
  br label %b212
b212:
  %v1475 = phi i64 [ %v1469, %b205 ], [ %v1565, %b217 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1477 = phi i64 [ 0, %b213 ], [ %v1564, %b220 ]
  %v1478 = icmp slt i64 %v1477, 2
  br i1 %v1478, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1479 = phi i64 [ 0, %b216 ], [ %v1548, %b219 ]
  %v1480 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1547, %b219 ]
  %v1481 = icmp slt i64 %v1479, 8
  br i1 %v1481, label %b219, label %b220
b219:
  %v1482 = mul i64 %v1475, 16
  %v1483 = getelementptr inbounds float, ptr %v90, i64 %v1482
  %v1484 = mul i64 %v1475, 16
  %v1485 = getelementptr inbounds float, ptr %v88, i64 %v1484
  %v1486 = mul i64 %v1475, 54
  %v1487 = getelementptr inbounds float, ptr %v52, i64 %v1486
  %v1488 = add i64 50, %v1477
  %v1489 = getelementptr inbounds float, ptr %v1487, i64 %v1488
  %v1490 = load float, ptr %v1489, align 4
  %v1491 = add i64 2, %v1477
  %v1492 = getelementptr inbounds float, ptr %v20, i64 %v1491
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = fadd float %v1490, %v1493
  %v1495 = call float @llvm.fabs.f32(float %v1494)
  %v1496 = fneg float %v1495
  %v1497 = fcmp olt float %v1496, 0xC05A400000000000
  %v1498 = select i1 %v1497, float 0xC05A400000000000, float %v1496
  %v1499 = call float @llvm.fmuladd.f32(float %v1498, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1500 = fsub float %v1499, 0x4168000000000000
  %v1501 = call float @llvm.fmuladd.f32(float %v1500, float 0xBFE62E4000000000, float %v1498)
  %v1502 = call float @llvm.fmuladd.f32(float %v1500, float 0xBEB7F7D1C0000000, float %v1501)
  %v1503 = bitcast float %v1499 to i32
  %v1504 = fmul float %v1502, %v1502
  %v1505 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1502, float 0x3F81227F40000000)
  %v1506 = call float @llvm.fmuladd.f32(float %v1505, float %v1502, float 0x3FA5556740000000)
  %v1507 = call float @llvm.fmuladd.f32(float %v1506, float %v1502, float 0x3FC5554B00000000)
  %v1508 = call float @llvm.fmuladd.f32(float %v1507, float %v1502, float 0x3FDFFFFFE0000000)
  %v1509 = call float @llvm.fmuladd.f32(float %v1504, float %v1508, float %v1502)
  %v1510 = sub i32 %v1503, 1262485250
  %v1511 = lshr i32 %v1510, 1
  %v1512 = sub i32 %v1510, %v1511
  %v1513 = shl i32 %v1511, 23
  %v1514 = bitcast i32 %v1513 to float
  %v1515 = shl i32 %v1512, 23
  %v1516 = bitcast i32 %v1515 to float
  %v1517 = fadd float %v1509, 0x3FF0000000000000
  %v1518 = fmul float %v1517, %v1514
  %v1519 = fmul float %v1518, %v1516
  %v1520 = fcmp olt float %v1494, 0x0000000000000000
  %v1521 = select i1 %v1520, float %v1519, float 0x3FF0000000000000
  %v1522 = fadd float %v1519, 0x3FF0000000000000
  %v1523 = fdiv float %v1521, %v1522
  %v1524 = fmul float %v1523, 0x4000000000000000
  %v1525 = mul i64 %v1475, 16
  %v1526 = getelementptr inbounds float, ptr %v56, i64 %v1525
  %v1527 = mul i64 %v1477, 8
  %v1528 = add i64 0, %v1527
  %v1529 = add i64 %v1528, %v1479
  %v1530 = getelementptr inbounds float, ptr %v1483, i64 %v1529
  %v1531 = load <8 x float>, ptr %v1530, align 4
  %v1532 = mul i64 %v1477, 8
  %v1533 = add i64 0, %v1532
  %v1534 = add i64 %v1533, %v1479
  %v1535 = getelementptr inbounds float, ptr %v1485, i64 %v1534
  %v1536 = load <8 x float>, ptr %v1535, align 4
  %v1537 = insertelement <8 x float> poison, float %v1524, i64 0
  %v1538 = shufflevector <8 x float> %v1537, <8 x float> poison, <8 x i32> zeroinitializer
  %v1539 = fmul <8 x float> %v1536, %v1538
  %v1540 = fadd <8 x float> %v1531, %v1539
  %v1541 = mul i64 %v1477, 8
  %v1542 = add i64 0, %v1541
  %v1543 = add i64 %v1542, %v1479
  %v1544 = getelementptr inbounds float, ptr %v1526, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = fmul <8 x float> %v1540, %v1545
  %v1547 = fadd <8 x float> %v1480, %v1546
  %v1548 = add nsw i64 %v1479, 8
  br label %b218
b220:
  %v1549 = shufflevector <8 x float> %v1480, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1550 = shufflevector <8 x float> %v1480, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1551 = fadd <4 x float> %v1549, %v1550
  %v1552 = shufflevector <4 x float> %v1551, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1553 = shufflevector <4 x float> %v1551, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1554 = fadd <2 x float> %v1552, %v1553
  %v1555 = extractelement <2 x float> %v1554, i64 0
  %v1556 = extractelement <2 x float> %v1554, i64 1
  %v1557 = fadd float %v1555, %v1556
  %v1558 = fadd float %v1557, 0x0000000000000000
  %v1559 = mul i64 %v1475, 2
  %v1560 = getelementptr inbounds float, ptr %v94, i64 %v1559
  %v1561 = add i64 0, %v1477
  %v1562 = add i64 %v1561, 0
  %v1563 = getelementptr inbounds float, ptr %v1560, i64 %v1562
  store float %v1558, ptr %v1563, align 4
  %v1564 = add nsw i64 %v1477, 1
  br label %b215
b217:
  %v1565 = add nsw i64 %v1475, 1
  br label %b212
b214:
  %v1566 = add i64 %v8, 0
  %v1567 = sdiv i64 %v1566, 1
  %v1568 = add i64 %v2, 1
  %v1569 = mul i64 %v1567, %v2
  %v1570 = sdiv i64 %v1569, %v3
  %v1571 = mul i64 %v1570, 1
  %v1572 = icmp slt i64 %v1571, %v8
  %v1573 = select i1 %v1572, i64 %v1571, i64 %v8
  %v1574 = mul i64 %v1567, %v1568
  %v1575 = sdiv i64 %v1574, %v3
  %v1576 = mul i64 %v1575, 1
  %v1577 = icmp slt i64 %v1576, %v8
  %v1578 = select i1 %v1577, i64 %v1576, i64 %v8
  br label %b221
b221:
  %v1579 = phi i64 [ %v1573, %b214 ], [ %v1599, %b222 ]
  %v1580 = icmp slt i64 %v1579, %v1578
  br i1 %v1580, label %b222, label %b223
b222:
  %v1581 = mul i64 %v1579, 2
  %v1582 = getelementptr inbounds float, ptr %v74, i64 %v1581
  %v1583 = mul i64 %v1579, 6
  %v1584 = getelementptr inbounds float, ptr %v48, i64 %v1583
  %v1585 = icmp ult i64 2, 8
  %v1586 = select i1 %v1585, i64 2, i64 8
  %v1587 = trunc i64 %v1586 to i32
  %v1588 = insertelement <8 x i32> poison, i32 %v1587, i64 0
  %v1589 = shufflevector <8 x i32> %v1588, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1590 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1589
  %v1591 = add i64 0, 0
  %v1592 = getelementptr inbounds float, ptr %v1582, i64 %v1591
  %v1593 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1592, <8 x i1> %v1590, <8 x float> zeroinitializer)
  %v1594 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1595 = shufflevector <8 x float> %v1594, <8 x float> poison, <8 x i32> zeroinitializer
  %v1596 = fmul <8 x float> %v1593, %v1595
  %v1597 = add i64 2, 0
  %v1598 = getelementptr inbounds float, ptr %v1584, i64 %v1597
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1596, ptr align 4 %v1598, <8 x i1> %v1590)
  %v1599 = add nsw i64 %v1579, 1
  br label %b221
b223:
  %v1600 = add i64 %v8, 0
  %v1601 = sdiv i64 %v1600, 1
  %v1602 = add i64 %v2, 1
  %v1603 = mul i64 %v1601, %v2
  %v1604 = sdiv i64 %v1603, %v3
  %v1605 = mul i64 %v1604, 1
  %v1606 = icmp slt i64 %v1605, %v8
  %v1607 = select i1 %v1606, i64 %v1605, i64 %v8
  %v1608 = mul i64 %v1601, %v1602
  %v1609 = sdiv i64 %v1608, %v3
  %v1610 = mul i64 %v1609, 1
  %v1611 = icmp slt i64 %v1610, %v8
  %v1612 = select i1 %v1611, i64 %v1610, i64 %v8
  br label %b224
b224:
  %v1613 = phi i64 [ %v1607, %b223 ], [ %v1714, %b229 ]
  %v1614 = icmp slt i64 %v1613, %v1612
  br i1 %v1614, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1615 = phi i64 [ 0, %b225 ], [ %v1713, %b228 ]
  %v1616 = icmp slt i64 %v1615, 2
  br i1 %v1616, label %b228, label %b229
b228:
  %v1617 = mul i64 %v1613, 16
  %v1618 = getelementptr inbounds float, ptr %v90, i64 %v1617
  %v1619 = mul i64 %v1613, 16
  %v1620 = getelementptr inbounds float, ptr %v88, i64 %v1619
  %v1621 = mul i64 %v1613, 54
  %v1622 = getelementptr inbounds float, ptr %v52, i64 %v1621
  %v1623 = add i64 50, %v1615
  %v1624 = getelementptr inbounds float, ptr %v1622, i64 %v1623
  %v1625 = load float, ptr %v1624, align 4
  %v1626 = add i64 2, %v1615
  %v1627 = getelementptr inbounds float, ptr %v20, i64 %v1626
  %v1628 = load float, ptr %v1627, align 4
  %v1629 = fadd float %v1625, %v1628
  %v1630 = call float @llvm.fabs.f32(float %v1629)
  %v1631 = fneg float %v1630
  %v1632 = fcmp olt float %v1631, 0xC05A400000000000
  %v1633 = select i1 %v1632, float 0xC05A400000000000, float %v1631
  %v1634 = call float @llvm.fmuladd.f32(float %v1633, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1635 = fsub float %v1634, 0x4168000000000000
  %v1636 = call float @llvm.fmuladd.f32(float %v1635, float 0xBFE62E4000000000, float %v1633)
  %v1637 = call float @llvm.fmuladd.f32(float %v1635, float 0xBEB7F7D1C0000000, float %v1636)
  %v1638 = bitcast float %v1634 to i32
  %v1639 = fmul float %v1637, %v1637
  %v1640 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1637, float 0x3F81227F40000000)
  %v1641 = call float @llvm.fmuladd.f32(float %v1640, float %v1637, float 0x3FA5556740000000)
  %v1642 = call float @llvm.fmuladd.f32(float %v1641, float %v1637, float 0x3FC5554B00000000)
  %v1643 = call float @llvm.fmuladd.f32(float %v1642, float %v1637, float 0x3FDFFFFFE0000000)
  %v1644 = call float @llvm.fmuladd.f32(float %v1639, float %v1643, float %v1637)
  %v1645 = sub i32 %v1638, 1262485250
  %v1646 = lshr i32 %v1645, 1
  %v1647 = sub i32 %v1645, %v1646
  %v1648 = shl i32 %v1646, 23
  %v1649 = bitcast i32 %v1648 to float
  %v1650 = shl i32 %v1647, 23
  %v1651 = bitcast i32 %v1650 to float
  %v1652 = fadd float %v1644, 0x3FF0000000000000
  %v1653 = fmul float %v1652, %v1649
  %v1654 = fmul float %v1653, %v1651
  %v1655 = fcmp olt float %v1629, 0x0000000000000000
  %v1656 = select i1 %v1655, float %v1654, float 0x3FF0000000000000
  %v1657 = fadd float %v1654, 0x3FF0000000000000
  %v1658 = fdiv float %v1656, %v1657
  %v1659 = fmul float %v1658, 0x4000000000000000
  %v1660 = mul i64 %v1613, 2
  %v1661 = getelementptr inbounds float, ptr %v62, i64 %v1660
  %v1662 = add i64 0, %v1615
  %v1663 = getelementptr inbounds float, ptr %v1661, i64 %v1662
  %v1664 = load float, ptr %v1663, align 4
  %v1665 = fadd float %v1664, 0x3EB0C6F7A0000000
  %v1666 = call float @llvm.sqrt.f32(float %v1665)
  %v1667 = fdiv float 0x3FF0000000000000, %v1666
  %v1668 = mul i64 %v1613, 2
  %v1669 = getelementptr inbounds float, ptr %v94, i64 %v1668
  %v1670 = add i64 0, %v1615
  %v1671 = getelementptr inbounds float, ptr %v1669, i64 %v1670
  %v1672 = load float, ptr %v1671, align 4
  %v1673 = fmul float %v1672, %v1667
  %v1674 = fdiv float %v1673, %v1666
  %v1675 = fmul float %v1674, 0x3FE0000000000000
  %v1676 = fdiv float %v1675, %v1666
  %v1677 = fneg float %v1676
  %v1678 = mul i64 %v1613, 16
  %v1679 = getelementptr inbounds float, ptr %v56, i64 %v1678
  %v1680 = mul i64 %v1613, 16
  %v1681 = getelementptr inbounds float, ptr %v70, i64 %v1680
  %v1682 = mul i64 %v1615, 8
  %v1683 = add i64 0, %v1682
  %v1684 = add i64 %v1683, 0
  %v1685 = getelementptr inbounds float, ptr %v1618, i64 %v1684
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = mul i64 %v1615, 8
  %v1688 = add i64 0, %v1687
  %v1689 = add i64 %v1688, 0
  %v1690 = getelementptr inbounds float, ptr %v1620, i64 %v1689
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = insertelement <8 x float> poison, float %v1659, i64 0
  %v1693 = shufflevector <8 x float> %v1692, <8 x float> poison, <8 x i32> zeroinitializer
  %v1694 = fmul <8 x float> %v1691, %v1693
  %v1695 = fadd <8 x float> %v1686, %v1694
  %v1696 = insertelement <8 x float> poison, float %v1667, i64 0
  %v1697 = shufflevector <8 x float> %v1696, <8 x float> poison, <8 x i32> zeroinitializer
  %v1698 = fmul <8 x float> %v1695, %v1697
  %v1699 = mul i64 %v1615, 8
  %v1700 = add i64 0, %v1699
  %v1701 = add i64 %v1700, 0
  %v1702 = getelementptr inbounds float, ptr %v1679, i64 %v1701
  %v1703 = load <8 x float>, ptr %v1702, align 4
  %v1704 = insertelement <8 x float> poison, float %v1677, i64 0
  %v1705 = shufflevector <8 x float> %v1704, <8 x float> poison, <8 x i32> zeroinitializer
  %v1706 = fmul <8 x float> %v1705, %v1703
  %v1707 = fadd <8 x float> %v1698, %v1706
  %v1708 = fadd <8 x float> %v1707, %v1706
  %v1709 = mul i64 %v1615, 8
  %v1710 = add i64 0, %v1709
  %v1711 = add i64 %v1710, 0
  %v1712 = getelementptr inbounds float, ptr %v1681, i64 %v1711
  store <8 x float> %v1708, ptr %v1712, align 4
  %v1713 = add nsw i64 %v1615, 1
  br label %b227
b229:
  %v1714 = add nsw i64 %v1613, 1
  br label %b224
b226:
  %v1715 = add i64 %v8, 0
  %v1716 = sdiv i64 %v1715, 1
  %v1717 = add i64 %v2, 1
  %v1718 = mul i64 %v1716, %v2
  %v1719 = sdiv i64 %v1718, %v3
  %v1720 = mul i64 %v1719, 1
  %v1721 = icmp slt i64 %v1720, %v8
  %v1722 = select i1 %v1721, i64 %v1720, i64 %v8
  %v1723 = mul i64 %v1716, %v1717
  %v1724 = sdiv i64 %v1723, %v3
  %v1725 = mul i64 %v1724, 1
  %v1726 = icmp slt i64 %v1725, %v8
  %v1727 = select i1 %v1726, i64 %v1725, i64 %v8
  br label %b230
b230:
  %v1728 = phi i64 [ %v1722, %b226 ], [ %v1745, %b231 ]
  %v1729 = icmp slt i64 %v1728, %v1727
  br i1 %v1729, label %b231, label %b232
b231:
  %v1730 = mul i64 %v1728, 2
  %v1731 = getelementptr inbounds float, ptr %v92, i64 %v1730
  %v1732 = mul i64 %v1728, 6
  %v1733 = getelementptr inbounds float, ptr %v48, i64 %v1732
  %v1734 = icmp ult i64 2, 8
  %v1735 = select i1 %v1734, i64 2, i64 8
  %v1736 = trunc i64 %v1735 to i32
  %v1737 = insertelement <8 x i32> poison, i32 %v1736, i64 0
  %v1738 = shufflevector <8 x i32> %v1737, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1739 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1738
  %v1740 = add i64 0, 0
  %v1741 = getelementptr inbounds float, ptr %v1731, i64 %v1740
  %v1742 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1741, <8 x i1> %v1739, <8 x float> zeroinitializer)
  %v1743 = add i64 0, 0
  %v1744 = getelementptr inbounds float, ptr %v1733, i64 %v1743
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1742, ptr align 4 %v1744, <8 x i1> %v1739)
  %v1745 = add nsw i64 %v1728, 1
  br label %b230
b232:
  %v1746 = add i64 %v8, 0
  %v1747 = sdiv i64 %v1746, 1
  %v1748 = add i64 %v2, 1
  %v1749 = mul i64 %v1747, %v2
  %v1750 = sdiv i64 %v1749, %v3
  %v1751 = mul i64 %v1750, 1
  %v1752 = icmp slt i64 %v1751, %v8
  %v1753 = select i1 %v1752, i64 %v1751, i64 %v8
  %v1754 = mul i64 %v1747, %v1748
  %v1755 = sdiv i64 %v1754, %v3
  %v1756 = mul i64 %v1755, 1
  %v1757 = icmp slt i64 %v1756, %v8
  %v1758 = select i1 %v1757, i64 %v1756, i64 %v8
  br label %b233
b233:
  %v1759 = phi i64 [ %v1753, %b232 ], [ %v1819, %b234 ]
  %v1760 = icmp slt i64 %v1759, %v1758
  br i1 %v1760, label %b234, label %b235
b234:
  %v1761 = mul i64 %v1759, 6
  %v1762 = getelementptr inbounds float, ptr %v48, i64 %v1761
  %v1763 = mul i64 %v1759, 54
  %v1764 = getelementptr inbounds float, ptr %v52, i64 %v1763
  %v1765 = mul i64 %v1759, 6
  %v1766 = getelementptr inbounds float, ptr %v96, i64 %v1765
  %v1767 = icmp ult i64 6, 8
  %v1768 = select i1 %v1767, i64 6, i64 8
  %v1769 = trunc i64 %v1768 to i32
  %v1770 = insertelement <8 x i32> poison, i32 %v1769, i64 0
  %v1771 = shufflevector <8 x i32> %v1770, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1772 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1771
  %v1773 = add i64 0, 0
  %v1774 = getelementptr inbounds float, ptr %v1762, i64 %v1773
  %v1775 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1774, <8 x i1> %v1772, <8 x float> zeroinitializer)
  %v1776 = add i64 48, 0
  %v1777 = getelementptr inbounds float, ptr %v1764, i64 %v1776
  %v1778 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1777, <8 x i1> %v1772, <8 x float> zeroinitializer)
  %v1779 = add i64 0, 0
  %v1780 = getelementptr inbounds float, ptr %v20, i64 %v1779
  %v1781 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1780, <8 x i1> %v1772, <8 x float> zeroinitializer)
  %v1782 = fadd <8 x float> %v1778, %v1781
  %v1783 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1782)
  %v1784 = fneg <8 x float> %v1783
  %v1785 = fcmp olt <8 x float> %v1784, splat (float 0xC05A400000000000)
  %v1786 = select <8 x i1> %v1785, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1784
  %v1787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1786, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1788 = fsub <8 x float> %v1787, splat (float 0x4168000000000000)
  %v1789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1788, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1786)
  %v1790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1788, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1789)
  %v1791 = bitcast <8 x float> %v1787 to <8 x i32>
  %v1792 = fmul <8 x float> %v1790, %v1790
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1790, <8 x float> splat (float 0x3F81227F40000000))
  %v1794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1793, <8 x float> %v1790, <8 x float> splat (float 0x3FA5556740000000))
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> %v1790, <8 x float> splat (float 0x3FC5554B00000000))
  %v1796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1795, <8 x float> %v1790, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> %v1796, <8 x float> %v1790)
  %v1798 = sub <8 x i32> %v1791, splat (i32 1262485250)
  %v1799 = lshr <8 x i32> %v1798, splat (i32 1)
  %v1800 = sub <8 x i32> %v1798, %v1799
  %v1801 = shl <8 x i32> %v1799, splat (i32 23)
  %v1802 = bitcast <8 x i32> %v1801 to <8 x float>
  %v1803 = shl <8 x i32> %v1800, splat (i32 23)
  %v1804 = bitcast <8 x i32> %v1803 to <8 x float>
  %v1805 = fadd <8 x float> %v1797, splat (float 0x3FF0000000000000)
  %v1806 = fmul <8 x float> %v1805, %v1802
  %v1807 = fmul <8 x float> %v1806, %v1804
  %v1808 = fcmp olt <8 x float> %v1782, splat (float 0x0000000000000000)
  %v1809 = select <8 x i1> %v1808, <8 x float> %v1807, <8 x float> splat (float 0x3FF0000000000000)
  %v1810 = fadd <8 x float> %v1807, splat (float 0x3FF0000000000000)
  %v1811 = fdiv <8 x float> %v1809, %v1810
  %v1812 = fmul <8 x float> %v1775, %v1811
  %v1813 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1814 = shufflevector <8 x float> %v1813, <8 x float> poison, <8 x i32> zeroinitializer
  %v1815 = fsub <8 x float> %v1814, %v1811
  %v1816 = fmul <8 x float> %v1812, %v1815
  %v1817 = add i64 0, 0
  %v1818 = getelementptr inbounds float, ptr %v1766, i64 %v1817
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1816, ptr align 4 %v1818, <8 x i1> %v1772)
  %v1819 = add nsw i64 %v1759, 1
  br label %b233
b235:
  %v1821 = add i64 %v8, 0
  %v1822 = sdiv i64 %v1821, 1
  %v1823 = add i64 %v2, 1
  %v1824 = mul i64 %v1822, %v2
  %v1825 = sdiv i64 %v1824, %v3
  %v1826 = mul i64 %v1825, 1
  %v1827 = icmp slt i64 %v1826, %v8
  %v1828 = select i1 %v1827, i64 %v1826, i64 %v8
  %v1829 = mul i64 %v1822, %v1823
  %v1830 = sdiv i64 %v1829, %v3
  %v1831 = mul i64 %v1830, 1
  %v1832 = icmp slt i64 %v1831, %v8
  %v1833 = select i1 %v1832, i64 %v1831, i64 %v8
  br label %b236
b236:
  %v1834 = phi i64 [ %v1828, %b235 ], [ %v1913, %b241 ]
  %v1835 = icmp slt i64 %v1834, %v1833
  br i1 %v1835, label %b237, label %b238
b237:
  %v1836 = add i64 %v1834, 96
  %v1837 = icmp slt i64 %v1836, %v1833
  %v1838 = select i1 %v1837, i64 %v1836, i64 %v1833
  br label %b239
b239:
  %v1839 = phi i64 [ 0, %b237 ], [ %v1912, %b244 ]
  %v1840 = icmp slt i64 %v1839, 1
  br i1 %v1840, label %b240, label %b241
b240:
  %v1841 = sub i64 %v1838, %v1834
  %v1842 = sub i64 8, 1
  %v1843 = add i64 %v1841, %v1842
  %v1844 = sdiv i64 %v1843, 8
  br label %b242
b242:
  %v1845 = phi i64 [ 0, %b240 ], [ %v1911, %b253 ]
  %v1846 = icmp slt i64 %v1845, %v1844
  br i1 %v1846, label %b243, label %b244
b243:
  %v1847 = mul i64 %v1841, %v1845
  %v1848 = sdiv i64 %v1847, %v1844
  %v1849 = add i64 %v1834, %v1848
  %v1850 = add i64 %v1845, 1
  %v1851 = mul i64 %v1841, %v1850
  %v1852 = sdiv i64 %v1851, %v1844
  %v1853 = add i64 %v1834, %v1852
  %v1854 = mul i64 %v1839, 304
  %v1855 = getelementptr inbounds float, ptr %v1013, i64 %v1854
  %v1856 = sub i64 %v1853, %v1849
  %v1857 = mul i64 %v1849, 6
  %v1858 = getelementptr inbounds float, ptr %v96, i64 %v1857
  %v1859 = getelementptr inbounds float, ptr %v1858, i64 0
  %v1860 = sub i64 %v1856, 1
  %v1861 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1860
  %v1862 = load ptr, ptr %v1861, align 4
  %v1863 = icmp sgt i64 %v1856, 0
  br i1 %v1863, label %b245, label %b246
b245:
  call void %v1862(ptr %v1859, i64 6, ptr %v1855, i64 6, ptr %v1820)
  br label %b246
b246:
  %v1864 = add i64 %v1854, 48
  %v1865 = getelementptr inbounds float, ptr %v1013, i64 %v1864
  %v1866 = sub i64 %v1853, %v1849
  %v1867 = mul i64 %v1849, 16
  %v1868 = getelementptr inbounds float, ptr %v84, i64 %v1867
  %v1869 = getelementptr inbounds float, ptr %v1868, i64 0
  %v1870 = sub i64 %v1866, 1
  %v1871 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1870
  %v1872 = load ptr, ptr %v1871, align 4
  %v1873 = icmp sgt i64 %v1866, 0
  br i1 %v1873, label %b247, label %b248
b247:
  call void %v1872(ptr %v1869, i64 16, ptr %v1865, i64 16, ptr %v1820)
  br label %b248
b248:
  %v1874 = add i64 %v1864, 128
  %v1875 = getelementptr inbounds float, ptr %v1013, i64 %v1874
  %v1876 = sub i64 %v1853, %v1849
  %v1877 = mul i64 %v1849, 16
  %v1878 = getelementptr inbounds float, ptr %v70, i64 %v1877
  %v1879 = getelementptr inbounds float, ptr %v1878, i64 0
  %v1880 = sub i64 %v1876, 1
  %v1881 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1880
  %v1882 = load ptr, ptr %v1881, align 4
  %v1883 = icmp sgt i64 %v1876, 0
  br i1 %v1883, label %b249, label %b250
b249:
  call void %v1882(ptr %v1879, i64 16, ptr %v1875, i64 16, ptr %v1820)
  br label %b250
b250:
  %v1884 = add i64 %v1874, 128
  br label %b251
b251:
  %v1885 = phi i64 [ %v1849, %b250 ], [ %v1910, %b256 ]
  %v1886 = icmp slt i64 %v1885, %v1853
  br i1 %v1886, label %b252, label %b253
b252:
  %v1887 = sub i64 %v1885, %v1849
  %v1888 = mul i64 %v1887, 8
  %v1889 = getelementptr inbounds float, ptr %v1820, i64 %v1888
  %v1890 = mul i64 %v1885, 8
  %v1891 = getelementptr inbounds float, ptr %v78, i64 %v1890
  %v1892 = mul i64 %v1885, 8
  %v1893 = getelementptr inbounds float, ptr %v34, i64 %v1892
  br label %b254
b254:
  %v1894 = phi i64 [ 0, %b252 ], [ %v1909, %b255 ]
  %v1895 = icmp slt i64 %v1894, 1
  br i1 %v1895, label %b255, label %b256
b255:
  %v1896 = mul i64 %v1839, 1
  %v1897 = add i64 %v1896, %v1894
  %v1898 = mul i64 %v1897, 8
  %v1899 = add i64 0, %v1894
  %v1900 = mul i64 %v1899, 8
  %v1901 = getelementptr inbounds float, ptr %v1889, i64 %v1900
  %v1902 = load <8 x float>, ptr %v1901, align 4
  %v1903 = add i64 0, %v1898
  %v1904 = getelementptr inbounds float, ptr %v1891, i64 %v1903
  %v1905 = load <8 x float>, ptr %v1904, align 4
  %v1906 = fadd <8 x float> %v1902, %v1905
  %v1907 = add i64 0, %v1898
  %v1908 = getelementptr inbounds float, ptr %v1893, i64 %v1907
  store <8 x float> %v1906, ptr %v1908, align 4
  %v1909 = add nsw i64 %v1894, 1
  br label %b254
b256:
  %v1910 = add nsw i64 %v1885, 1
  br label %b251
b253:
  %v1911 = add nsw i64 %v1845, 1
  br label %b242
b244:
  %v1912 = add nsw i64 %v1839, 1
  br label %b239
b241:
  %v1913 = add nsw i64 %v1834, 96
  br label %b236
b238:
  %v1914 = icmp sgt i64 %v3, 1
  br i1 %v1914, label %b257, label %b258
b257:
  %v1915 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1916 = atomicrmw add ptr %v1915, i64 1 acq_rel
  %v1917 = load i64, ptr %v153, align 8
  %v1918 = add i64 %v1917, 1
  store i64 %v1918, ptr %v153, align 8
  %v1919 = mul i64 %v3, %v1918
  br label %b259
b259:
  %v1920 = load atomic i64, ptr %v1915 acquire, align 8
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b260, label %b261
b260:
  %v1922 = call i32 @sched_yield()
  br label %b259
b261:
  br label %b258
b258:
  %v1923 = mul i64 0, 16
  %v1924 = getelementptr inbounds float, ptr %v76, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1924, i64 0
  %v1926 = mul i64 0, 8
  %v1927 = getelementptr inbounds float, ptr %v10, i64 %v1926
  %v1928 = getelementptr inbounds float, ptr %v1927, i64 0
  %v1929 = getelementptr inbounds float, ptr %v158, i64 12288
  %v1930 = add i64 16, 1
  %v1931 = sdiv i64 %v1930, 2
  %v1932 = add i64 %v2, 1
  %v1933 = mul i64 %v1931, %v2
  %v1934 = sdiv i64 %v1933, %v3
  %v1935 = mul i64 %v1934, 2
  %v1936 = icmp slt i64 %v1935, 16
  %v1937 = select i1 %v1936, i64 %v1935, i64 16
  %v1938 = mul i64 %v1931, %v1932
  %v1939 = sdiv i64 %v1938, %v3
  %v1940 = mul i64 %v1939, 2
  %v1941 = icmp slt i64 %v1940, 16
  %v1942 = select i1 %v1941, i64 %v1940, i64 16
  %v1943 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b262
b262:
  %v1944 = phi i64 [ %v1937, %b258 ], [ %v1952, %b267 ]
  %v1945 = icmp slt i64 %v1944, %v1942
  br i1 %v1945, label %b263, label %b264
b263:
  %v1946 = mul i64 %v1944, 8
  %v1947 = getelementptr inbounds float, ptr %v1943, i64 %v1946
  br label %b265
b265:
  %v1948 = phi i64 [ 0, %b263 ], [ %v1951, %b266 ]
  %v1949 = icmp slt i64 %v1948, 8
  br i1 %v1949, label %b266, label %b267
b266:
  %v1950 = getelementptr inbounds float, ptr %v1947, i64 %v1948
  store float 0x0000000000000000, ptr %v1950, align 4
  %v1951 = add nsw i64 %v1948, 1
  br label %b265
b267:
  %v1952 = add nsw i64 %v1944, 1
  br label %b262
b264:
  %v1953 = mul i64 %v8, 1
  br label %b268
b268:
  %v1954 = phi i64 [ 0, %b264 ], [ %v2058, %b273 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b269, label %b270
b269:
  %v1956 = sub i64 %v1953, %v1954
  %v1957 = icmp slt i64 %v1956, 384
  %v1958 = select i1 %v1957, i64 %v1956, i64 384
  br label %b271
b271:
  %v1959 = phi i64 [ %v1937, %b269 ], [ %v2057, %b297 ]
  %v1960 = icmp slt i64 %v1959, %v1942
  br i1 %v1960, label %b272, label %b273
b272:
  %v1961 = sub i64 %v1942, %v1959
  %v1962 = icmp slt i64 %v1961, 64
  %v1963 = select i1 %v1962, i64 %v1961, i64 64
  %v1964 = sdiv i64 %v1963, 2
  %v1965 = mul i64 %v1964, 2
  %v1966 = sub i64 %v1963, %v1965
  %v1967 = mul i64 %v1954, 16
  %v1968 = add i64 %v1967, %v1959
  %v1969 = getelementptr inbounds float, ptr %v1925, i64 %v1968
  br label %b274
b274:
  %v1970 = phi i64 [ 0, %b272 ], [ %v1996, %b282 ]
  %v1971 = icmp slt i64 %v1970, %v1958
  br i1 %v1971, label %b275, label %b276
b275:
  %v1972 = mul i64 %v1970, 16
  %v1973 = getelementptr inbounds float, ptr %v1969, i64 %v1972
  %v1974 = mul i64 %v1970, 2
  %v1975 = getelementptr inbounds float, ptr %v1929, i64 %v1974
  br label %b277
b277:
  %v1976 = phi i64 [ 0, %b275 ], [ %v1985, %b278 ]
  %v1977 = icmp slt i64 %v1976, %v1964
  br i1 %v1977, label %b278, label %b279
b278:
  %v1978 = mul i64 %v1976, 2
  %v1979 = getelementptr inbounds float, ptr %v1973, i64 %v1978
  %v1980 = mul i64 %v1976, 768
  %v1981 = getelementptr inbounds float, ptr %v1975, i64 %v1980
  %v1982 = getelementptr inbounds float, ptr %v1979, i64 0
  %v1983 = load <2 x float>, ptr %v1982, align 4
  %v1984 = getelementptr inbounds float, ptr %v1981, i64 0
  store <2 x float> %v1983, ptr %v1984, align 4
  %v1985 = add nsw i64 %v1976, 1
  br label %b277
b279:
  %v1986 = mul i64 %v1964, 2
  %v1987 = getelementptr inbounds float, ptr %v1973, i64 %v1986
  %v1988 = mul i64 %v1964, 768
  %v1989 = getelementptr inbounds float, ptr %v1975, i64 %v1988
  br label %b280
b280:
  %v1990 = phi i64 [ 0, %b279 ], [ %v1995, %b281 ]
  %v1991 = icmp slt i64 %v1990, %v1966
  br i1 %v1991, label %b281, label %b282
b281:
  %v1992 = getelementptr inbounds float, ptr %v1987, i64 %v1990
  %v1993 = load float, ptr %v1992, align 4
  %v1994 = getelementptr inbounds float, ptr %v1989, i64 %v1990
  store float %v1993, ptr %v1994, align 4
  %v1995 = add nsw i64 %v1990, 1
  br label %b280, !llvm.loop !0
b282:
  %v1996 = add nsw i64 %v1970, 1
  br label %b274
b276:
  br label %b283
b283:
  %v1997 = phi i64 [ 0, %b276 ], [ %v2032, %b291 ]
  %v1998 = icmp slt i64 %v1997, 0
  br i1 %v1998, label %b284, label %b285
b284:
  %v1999 = mul i64 %v1954, 8
  %v2000 = add i64 %v1999, %v1997
  %v2001 = getelementptr inbounds float, ptr %v1928, i64 %v2000
  br label %b286
b286:
  %v2002 = phi i64 [ 0, %b284 ], [ %v2020, %b287 ]
  %v2003 = icmp slt i64 %v2002, %v1958
  br i1 %v2003, label %b287, label %b288
b287:
  %v2004 = mul i64 %v2002, 8
  %v2005 = getelementptr inbounds float, ptr %v2001, i64 %v2004
  %v2006 = mul i64 %v2002, 32
  %v2007 = getelementptr inbounds float, ptr %v158, i64 %v2006
  %v2008 = getelementptr inbounds float, ptr %v2005, i64 0
  %v2009 = load <8 x float>, ptr %v2008, align 4
  %v2010 = getelementptr inbounds float, ptr %v2007, i64 0
  store <8 x float> %v2009, ptr %v2010, align 4
  %v2011 = getelementptr inbounds float, ptr %v2005, i64 8
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = getelementptr inbounds float, ptr %v2007, i64 8
  store <8 x float> %v2012, ptr %v2013, align 4
  %v2014 = getelementptr inbounds float, ptr %v2005, i64 16
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = getelementptr inbounds float, ptr %v2007, i64 16
  store <8 x float> %v2015, ptr %v2016, align 4
  %v2017 = getelementptr inbounds float, ptr %v2005, i64 24
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v2007, i64 24
  store <8 x float> %v2018, ptr %v2019, align 4
  %v2020 = add nsw i64 %v2002, 1
  br label %b286
b288:
  %v2021 = sdiv i64 %v1963, 2
  br label %b289
b289:
  %v2022 = phi i64 [ 0, %b288 ], [ %v2031, %b290 ]
  %v2023 = icmp slt i64 %v2022, %v2021
  br i1 %v2023, label %b290, label %b291
b290:
  %v2024 = mul i64 %v2022, 2
  %v2025 = add i64 %v1959, %v2024
  %v2026 = mul i64 %v2022, 768
  %v2027 = getelementptr inbounds float, ptr %v1929, i64 %v2026
  %v2028 = mul i64 %v2025, 8
  %v2029 = add i64 %v2028, %v1997
  %v2030 = getelementptr inbounds float, ptr %v1943, i64 %v2029
  call void @outer_2x32(ptr %v2027, ptr %v158, i64 %v1958, ptr %v2030, i64 8)
  %v2031 = add nsw i64 %v2022, 1
  br label %b289
b291:
  %v2032 = add nsw i64 %v1997, 32
  br label %b283
b285:
  %v2033 = mul i64 %v1954, 8
  %v2034 = add i64 %v2033, 0
  %v2035 = getelementptr inbounds float, ptr %v1928, i64 %v2034
  br label %b292
b292:
  %v2036 = phi i64 [ 0, %b285 ], [ %v2045, %b293 ]
  %v2037 = icmp slt i64 %v2036, %v1958
  br i1 %v2037, label %b293, label %b294
b293:
  %v2038 = mul i64 %v2036, 8
  %v2039 = getelementptr inbounds float, ptr %v2035, i64 %v2038
  %v2040 = mul i64 %v2036, 8
  %v2041 = getelementptr inbounds float, ptr %v158, i64 %v2040
  %v2042 = getelementptr inbounds float, ptr %v2039, i64 0
  %v2043 = load <8 x float>, ptr %v2042, align 4
  %v2044 = getelementptr inbounds float, ptr %v2041, i64 0
  store <8 x float> %v2043, ptr %v2044, align 4
  %v2045 = add nsw i64 %v2036, 1
  br label %b292
b294:
  %v2046 = sdiv i64 %v1963, 2
  br label %b295
b295:
  %v2047 = phi i64 [ 0, %b294 ], [ %v2056, %b296 ]
  %v2048 = icmp slt i64 %v2047, %v2046
  br i1 %v2048, label %b296, label %b297
b296:
  %v2049 = mul i64 %v2047, 2
  %v2050 = add i64 %v1959, %v2049
  %v2051 = mul i64 %v2047, 768
  %v2052 = getelementptr inbounds float, ptr %v1929, i64 %v2051
  %v2053 = mul i64 %v2050, 8
  %v2054 = add i64 %v2053, 0
  %v2055 = getelementptr inbounds float, ptr %v1943, i64 %v2054
  call void @outer_2x8(ptr %v2052, ptr %v158, i64 %v1958, ptr %v2055, i64 8)
  %v2056 = add nsw i64 %v2047, 1
  br label %b295
b297:
  %v2057 = add nsw i64 %v1959, 64
  br label %b271
b273:
  %v2058 = add nsw i64 %v1954, 384
  br label %b268
b270:
  %v2059 = icmp sgt i64 %v3, 1
  br i1 %v2059, label %b298, label %b299
b298:
  %v2060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2061 = atomicrmw add ptr %v2060, i64 1 acq_rel
  %v2062 = load i64, ptr %v153, align 8
  %v2063 = add i64 %v2062, 1
  store i64 %v2063, ptr %v153, align 8
  %v2064 = mul i64 %v3, %v2063
  br label %b300
b300:
  %v2065 = load atomic i64, ptr %v2060 acquire, align 8
  %v2066 = icmp slt i64 %v2065, %v2064
  br i1 %v2066, label %b301, label %b302
b301:
  %v2067 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  %v2068 = mul i64 0, 16
  %v2069 = getelementptr inbounds float, ptr %v70, i64 %v2068
  %v2070 = getelementptr inbounds float, ptr %v2069, i64 0
  %v2071 = mul i64 0, 8
  %v2072 = getelementptr inbounds float, ptr %v10, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2074 = getelementptr inbounds float, ptr %v158, i64 12288
  %v2075 = add i64 16, 1
  %v2076 = sdiv i64 %v2075, 2
  %v2077 = add i64 %v2, 1
  %v2078 = mul i64 %v2076, %v2
  %v2079 = sdiv i64 %v2078, %v3
  %v2080 = mul i64 %v2079, 2
  %v2081 = icmp slt i64 %v2080, 16
  %v2082 = select i1 %v2081, i64 %v2080, i64 16
  %v2083 = mul i64 %v2076, %v2077
  %v2084 = sdiv i64 %v2083, %v3
  %v2085 = mul i64 %v2084, 2
  %v2086 = icmp slt i64 %v2085, 16
  %v2087 = select i1 %v2086, i64 %v2085, i64 16
  %v2088 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b303
b303:
  %v2089 = phi i64 [ %v2082, %b299 ], [ %v2097, %b308 ]
  %v2090 = icmp slt i64 %v2089, %v2087
  br i1 %v2090, label %b304, label %b305
b304:
  %v2091 = mul i64 %v2089, 8
  %v2092 = getelementptr inbounds float, ptr %v2088, i64 %v2091
  br label %b306
b306:
  %v2093 = phi i64 [ 0, %b304 ], [ %v2096, %b307 ]
  %v2094 = icmp slt i64 %v2093, 8
  br i1 %v2094, label %b307, label %b308
b307:
  %v2095 = getelementptr inbounds float, ptr %v2092, i64 %v2093
  store float 0x0000000000000000, ptr %v2095, align 4
  %v2096 = add nsw i64 %v2093, 1
  br label %b306
b308:
  %v2097 = add nsw i64 %v2089, 1
  br label %b303
b305:
  %v2098 = mul i64 %v8, 1
  br label %b309
b309:
  %v2099 = phi i64 [ 0, %b305 ], [ %v2203, %b314 ]
  %v2100 = icmp slt i64 %v2099, %v2098
  br i1 %v2100, label %b310, label %b311
b310:
  %v2101 = sub i64 %v2098, %v2099
  %v2102 = icmp slt i64 %v2101, 384
  %v2103 = select i1 %v2102, i64 %v2101, i64 384
  br label %b312
b312:
  %v2104 = phi i64 [ %v2082, %b310 ], [ %v2202, %b338 ]
  %v2105 = icmp slt i64 %v2104, %v2087
  br i1 %v2105, label %b313, label %b314
b313:
  %v2106 = sub i64 %v2087, %v2104
  %v2107 = icmp slt i64 %v2106, 64
  %v2108 = select i1 %v2107, i64 %v2106, i64 64
  %v2109 = sdiv i64 %v2108, 2
  %v2110 = mul i64 %v2109, 2
  %v2111 = sub i64 %v2108, %v2110
  %v2112 = mul i64 %v2099, 16
  %v2113 = add i64 %v2112, %v2104
  %v2114 = getelementptr inbounds float, ptr %v2070, i64 %v2113
  br label %b315
b315:
  %v2115 = phi i64 [ 0, %b313 ], [ %v2141, %b323 ]
  %v2116 = icmp slt i64 %v2115, %v2103
  br i1 %v2116, label %b316, label %b317
b316:
  %v2117 = mul i64 %v2115, 16
  %v2118 = getelementptr inbounds float, ptr %v2114, i64 %v2117
  %v2119 = mul i64 %v2115, 2
  %v2120 = getelementptr inbounds float, ptr %v2074, i64 %v2119
  br label %b318
b318:
  %v2121 = phi i64 [ 0, %b316 ], [ %v2130, %b319 ]
  %v2122 = icmp slt i64 %v2121, %v2109
  br i1 %v2122, label %b319, label %b320
b319:
  %v2123 = mul i64 %v2121, 2
  %v2124 = getelementptr inbounds float, ptr %v2118, i64 %v2123
  %v2125 = mul i64 %v2121, 768
  %v2126 = getelementptr inbounds float, ptr %v2120, i64 %v2125
  %v2127 = getelementptr inbounds float, ptr %v2124, i64 0
  %v2128 = load <2 x float>, ptr %v2127, align 4
  %v2129 = getelementptr inbounds float, ptr %v2126, i64 0
  store <2 x float> %v2128, ptr %v2129, align 4
  %v2130 = add nsw i64 %v2121, 1
  br label %b318
b320:
  %v2131 = mul i64 %v2109, 2
  %v2132 = getelementptr inbounds float, ptr %v2118, i64 %v2131
  %v2133 = mul i64 %v2109, 768
  %v2134 = getelementptr inbounds float, ptr %v2120, i64 %v2133
  br label %b321
b321:
  %v2135 = phi i64 [ 0, %b320 ], [ %v2140, %b322 ]
  %v2136 = icmp slt i64 %v2135, %v2111
  br i1 %v2136, label %b322, label %b323
b322:
  %v2137 = getelementptr inbounds float, ptr %v2132, i64 %v2135
  %v2138 = load float, ptr %v2137, align 4
  %v2139 = getelementptr inbounds float, ptr %v2134, i64 %v2135
  store float %v2138, ptr %v2139, align 4
  %v2140 = add nsw i64 %v2135, 1
  br label %b321, !llvm.loop !3
b323:
  %v2141 = add nsw i64 %v2115, 1
  br label %b315
b317:
  br label %b324
b324:
  %v2142 = phi i64 [ 0, %b317 ], [ %v2177, %b332 ]
  %v2143 = icmp slt i64 %v2142, 0
  br i1 %v2143, label %b325, label %b326
b325:
  %v2144 = mul i64 %v2099, 8
  %v2145 = add i64 %v2144, %v2142
  %v2146 = getelementptr inbounds float, ptr %v2073, i64 %v2145
  br label %b327
b327:
  %v2147 = phi i64 [ 0, %b325 ], [ %v2165, %b328 ]
  %v2148 = icmp slt i64 %v2147, %v2103
  br i1 %v2148, label %b328, label %b329
b328:
  %v2149 = mul i64 %v2147, 8
  %v2150 = getelementptr inbounds float, ptr %v2146, i64 %v2149
  %v2151 = mul i64 %v2147, 32
  %v2152 = getelementptr inbounds float, ptr %v158, i64 %v2151
  %v2153 = getelementptr inbounds float, ptr %v2150, i64 0
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = getelementptr inbounds float, ptr %v2152, i64 0
  store <8 x float> %v2154, ptr %v2155, align 4
  %v2156 = getelementptr inbounds float, ptr %v2150, i64 8
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = getelementptr inbounds float, ptr %v2152, i64 8
  store <8 x float> %v2157, ptr %v2158, align 4
  %v2159 = getelementptr inbounds float, ptr %v2150, i64 16
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = getelementptr inbounds float, ptr %v2152, i64 16
  store <8 x float> %v2160, ptr %v2161, align 4
  %v2162 = getelementptr inbounds float, ptr %v2150, i64 24
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = getelementptr inbounds float, ptr %v2152, i64 24
  store <8 x float> %v2163, ptr %v2164, align 4
  %v2165 = add nsw i64 %v2147, 1
  br label %b327
b329:
  %v2166 = sdiv i64 %v2108, 2
  br label %b330
b330:
  %v2167 = phi i64 [ 0, %b329 ], [ %v2176, %b331 ]
  %v2168 = icmp slt i64 %v2167, %v2166
  br i1 %v2168, label %b331, label %b332
b331:
  %v2169 = mul i64 %v2167, 2
  %v2170 = add i64 %v2104, %v2169
  %v2171 = mul i64 %v2167, 768
  %v2172 = getelementptr inbounds float, ptr %v2074, i64 %v2171
  %v2173 = mul i64 %v2170, 8
  %v2174 = add i64 %v2173, %v2142
  %v2175 = getelementptr inbounds float, ptr %v2088, i64 %v2174
  call void @outer_2x32(ptr %v2172, ptr %v158, i64 %v2103, ptr %v2175, i64 8)
  %v2176 = add nsw i64 %v2167, 1
  br label %b330
b332:
  %v2177 = add nsw i64 %v2142, 32
  br label %b324
b326:
  %v2178 = mul i64 %v2099, 8
  %v2179 = add i64 %v2178, 0
  %v2180 = getelementptr inbounds float, ptr %v2073, i64 %v2179
  br label %b333
b333:
  %v2181 = phi i64 [ 0, %b326 ], [ %v2190, %b334 ]
  %v2182 = icmp slt i64 %v2181, %v2103
  br i1 %v2182, label %b334, label %b335
b334:
  %v2183 = mul i64 %v2181, 8
  %v2184 = getelementptr inbounds float, ptr %v2180, i64 %v2183
  %v2185 = mul i64 %v2181, 8
  %v2186 = getelementptr inbounds float, ptr %v158, i64 %v2185
  %v2187 = getelementptr inbounds float, ptr %v2184, i64 0
  %v2188 = load <8 x float>, ptr %v2187, align 4
  %v2189 = getelementptr inbounds float, ptr %v2186, i64 0
  store <8 x float> %v2188, ptr %v2189, align 4
  %v2190 = add nsw i64 %v2181, 1
  br label %b333
b335:
  %v2191 = sdiv i64 %v2108, 2
  br label %b336
b336:
  %v2192 = phi i64 [ 0, %b335 ], [ %v2201, %b337 ]
  %v2193 = icmp slt i64 %v2192, %v2191
  br i1 %v2193, label %b337, label %b338
b337:
  %v2194 = mul i64 %v2192, 2
  %v2195 = add i64 %v2104, %v2194
  %v2196 = mul i64 %v2192, 768
  %v2197 = getelementptr inbounds float, ptr %v2074, i64 %v2196
  %v2198 = mul i64 %v2195, 8
  %v2199 = add i64 %v2198, 0
  %v2200 = getelementptr inbounds float, ptr %v2088, i64 %v2199
  call void @outer_2x8(ptr %v2197, ptr %v158, i64 %v2103, ptr %v2200, i64 8)
  %v2201 = add nsw i64 %v2192, 1
  br label %b336
b338:
  %v2202 = add nsw i64 %v2104, 64
  br label %b312
b314:
  %v2203 = add nsw i64 %v2099, 384
  br label %b309
b311:
  %v2204 = icmp sgt i64 %v3, 1
  br i1 %v2204, label %b339, label %b340
b339:
  %v2205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2206 = atomicrmw add ptr %v2205, i64 1 acq_rel
  %v2207 = load i64, ptr %v153, align 8
  %v2208 = add i64 %v2207, 1
  store i64 %v2208, ptr %v153, align 8
  %v2209 = mul i64 %v3, %v2208
  br label %b341
b341:
  %v2210 = load atomic i64, ptr %v2205 acquire, align 8
  %v2211 = icmp slt i64 %v2210, %v2209
  br i1 %v2211, label %b342, label %b343
b342:
  %v2212 = call i32 @sched_yield()
  br label %b341
b343:
  br label %b340
b340:
  %v2213 = mul i64 0, 16
  %v2214 = getelementptr inbounds float, ptr %v84, i64 %v2213
  %v2215 = getelementptr inbounds float, ptr %v2214, i64 0
  %v2216 = mul i64 0, 8
  %v2217 = getelementptr inbounds float, ptr %v10, i64 %v2216
  %v2218 = getelementptr inbounds float, ptr %v2217, i64 0
  %v2219 = getelementptr inbounds float, ptr %v158, i64 12288
  %v2220 = add i64 16, 1
  %v2221 = sdiv i64 %v2220, 2
  %v2222 = add i64 %v2, 1
  %v2223 = mul i64 %v2221, %v2
  %v2224 = sdiv i64 %v2223, %v3
  %v2225 = mul i64 %v2224, 2
  %v2226 = icmp slt i64 %v2225, 16
  %v2227 = select i1 %v2226, i64 %v2225, i64 16
  %v2228 = mul i64 %v2221, %v2222
  %v2229 = sdiv i64 %v2228, %v3
  %v2230 = mul i64 %v2229, 2
  %v2231 = icmp slt i64 %v2230, 16
  %v2232 = select i1 %v2231, i64 %v2230, i64 16
  %v2233 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b344
b344:
  %v2234 = phi i64 [ %v2227, %b340 ], [ %v2242, %b349 ]
  %v2235 = icmp slt i64 %v2234, %v2232
  br i1 %v2235, label %b345, label %b346
b345:
  %v2236 = mul i64 %v2234, 8
  %v2237 = getelementptr inbounds float, ptr %v2233, i64 %v2236
  br label %b347
b347:
  %v2238 = phi i64 [ 0, %b345 ], [ %v2241, %b348 ]
  %v2239 = icmp slt i64 %v2238, 8
  br i1 %v2239, label %b348, label %b349
b348:
  %v2240 = getelementptr inbounds float, ptr %v2237, i64 %v2238
  store float 0x0000000000000000, ptr %v2240, align 4
  %v2241 = add nsw i64 %v2238, 1
  br label %b347
b349:
  %v2242 = add nsw i64 %v2234, 1
  br label %b344
b346:
  %v2243 = mul i64 %v8, 1
  br label %b350
b350:
  %v2244 = phi i64 [ 0, %b346 ], [ %v2348, %b355 ]
  %v2245 = icmp slt i64 %v2244, %v2243
  br i1 %v2245, label %b351, label %b352
b351:
  %v2246 = sub i64 %v2243, %v2244
  %v2247 = icmp slt i64 %v2246, 384
  %v2248 = select i1 %v2247, i64 %v2246, i64 384
  br label %b353
b353:
  %v2249 = phi i64 [ %v2227, %b351 ], [ %v2347, %b379 ]
  %v2250 = icmp slt i64 %v2249, %v2232
  br i1 %v2250, label %b354, label %b355
b354:
  %v2251 = sub i64 %v2232, %v2249
  %v2252 = icmp slt i64 %v2251, 64
  %v2253 = select i1 %v2252, i64 %v2251, i64 64
  %v2254 = sdiv i64 %v2253, 2
  %v2255 = mul i64 %v2254, 2
  %v2256 = sub i64 %v2253, %v2255
  %v2257 = mul i64 %v2244, 16
  %v2258 = add i64 %v2257, %v2249
  %v2259 = getelementptr inbounds float, ptr %v2215, i64 %v2258
  br label %b356
b356:
  %v2260 = phi i64 [ 0, %b354 ], [ %v2286, %b364 ]
  %v2261 = icmp slt i64 %v2260, %v2248
  br i1 %v2261, label %b357, label %b358
b357:
  %v2262 = mul i64 %v2260, 16
  %v2263 = getelementptr inbounds float, ptr %v2259, i64 %v2262
  %v2264 = mul i64 %v2260, 2
  %v2265 = getelementptr inbounds float, ptr %v2219, i64 %v2264
  br label %b359
b359:
  %v2266 = phi i64 [ 0, %b357 ], [ %v2275, %b360 ]
  %v2267 = icmp slt i64 %v2266, %v2254
  br i1 %v2267, label %b360, label %b361
b360:
  %v2268 = mul i64 %v2266, 2
  %v2269 = getelementptr inbounds float, ptr %v2263, i64 %v2268
  %v2270 = mul i64 %v2266, 768
  %v2271 = getelementptr inbounds float, ptr %v2265, i64 %v2270
  %v2272 = getelementptr inbounds float, ptr %v2269, i64 0
  %v2273 = load <2 x float>, ptr %v2272, align 4
  %v2274 = getelementptr inbounds float, ptr %v2271, i64 0
  store <2 x float> %v2273, ptr %v2274, align 4
  %v2275 = add nsw i64 %v2266, 1
  br label %b359
b361:
  %v2276 = mul i64 %v2254, 2
  %v2277 = getelementptr inbounds float, ptr %v2263, i64 %v2276
  %v2278 = mul i64 %v2254, 768
  %v2279 = getelementptr inbounds float, ptr %v2265, i64 %v2278
  br label %b362
b362:
  %v2280 = phi i64 [ 0, %b361 ], [ %v2285, %b363 ]
  %v2281 = icmp slt i64 %v2280, %v2256
  br i1 %v2281, label %b363, label %b364
b363:
  %v2282 = getelementptr inbounds float, ptr %v2277, i64 %v2280
  %v2283 = load float, ptr %v2282, align 4
  %v2284 = getelementptr inbounds float, ptr %v2279, i64 %v2280
  store float %v2283, ptr %v2284, align 4
  %v2285 = add nsw i64 %v2280, 1
  br label %b362, !llvm.loop !6
b364:
  %v2286 = add nsw i64 %v2260, 1
  br label %b356
b358:
  br label %b365
b365:
  %v2287 = phi i64 [ 0, %b358 ], [ %v2322, %b373 ]
  %v2288 = icmp slt i64 %v2287, 0
  br i1 %v2288, label %b366, label %b367
b366:
  %v2289 = mul i64 %v2244, 8
  %v2290 = add i64 %v2289, %v2287
  %v2291 = getelementptr inbounds float, ptr %v2218, i64 %v2290
  br label %b368
b368:
  %v2292 = phi i64 [ 0, %b366 ], [ %v2310, %b369 ]
  %v2293 = icmp slt i64 %v2292, %v2248
  br i1 %v2293, label %b369, label %b370
b369:
  %v2294 = mul i64 %v2292, 8
  %v2295 = getelementptr inbounds float, ptr %v2291, i64 %v2294
  %v2296 = mul i64 %v2292, 32
  %v2297 = getelementptr inbounds float, ptr %v158, i64 %v2296
  %v2298 = getelementptr inbounds float, ptr %v2295, i64 0
  %v2299 = load <8 x float>, ptr %v2298, align 4
  %v2300 = getelementptr inbounds float, ptr %v2297, i64 0
  store <8 x float> %v2299, ptr %v2300, align 4
  %v2301 = getelementptr inbounds float, ptr %v2295, i64 8
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = getelementptr inbounds float, ptr %v2297, i64 8
  store <8 x float> %v2302, ptr %v2303, align 4
  %v2304 = getelementptr inbounds float, ptr %v2295, i64 16
  %v2305 = load <8 x float>, ptr %v2304, align 4
  %v2306 = getelementptr inbounds float, ptr %v2297, i64 16
  store <8 x float> %v2305, ptr %v2306, align 4
  %v2307 = getelementptr inbounds float, ptr %v2295, i64 24
  %v2308 = load <8 x float>, ptr %v2307, align 4
  %v2309 = getelementptr inbounds float, ptr %v2297, i64 24
  store <8 x float> %v2308, ptr %v2309, align 4
  %v2310 = add nsw i64 %v2292, 1
  br label %b368
b370:
  %v2311 = sdiv i64 %v2253, 2
  br label %b371
b371:
  %v2312 = phi i64 [ 0, %b370 ], [ %v2321, %b372 ]
  %v2313 = icmp slt i64 %v2312, %v2311
  br i1 %v2313, label %b372, label %b373
b372:
  %v2314 = mul i64 %v2312, 2
  %v2315 = add i64 %v2249, %v2314
  %v2316 = mul i64 %v2312, 768
  %v2317 = getelementptr inbounds float, ptr %v2219, i64 %v2316
  %v2318 = mul i64 %v2315, 8
  %v2319 = add i64 %v2318, %v2287
  %v2320 = getelementptr inbounds float, ptr %v2233, i64 %v2319
  call void @outer_2x32(ptr %v2317, ptr %v158, i64 %v2248, ptr %v2320, i64 8)
  %v2321 = add nsw i64 %v2312, 1
  br label %b371
b373:
  %v2322 = add nsw i64 %v2287, 32
  br label %b365
b367:
  %v2323 = mul i64 %v2244, 8
  %v2324 = add i64 %v2323, 0
  %v2325 = getelementptr inbounds float, ptr %v2218, i64 %v2324
  br label %b374
b374:
  %v2326 = phi i64 [ 0, %b367 ], [ %v2335, %b375 ]
  %v2327 = icmp slt i64 %v2326, %v2248
  br i1 %v2327, label %b375, label %b376
b375:
  %v2328 = mul i64 %v2326, 8
  %v2329 = getelementptr inbounds float, ptr %v2325, i64 %v2328
  %v2330 = mul i64 %v2326, 8
  %v2331 = getelementptr inbounds float, ptr %v158, i64 %v2330
  %v2332 = getelementptr inbounds float, ptr %v2329, i64 0
  %v2333 = load <8 x float>, ptr %v2332, align 4
  %v2334 = getelementptr inbounds float, ptr %v2331, i64 0
  store <8 x float> %v2333, ptr %v2334, align 4
  %v2335 = add nsw i64 %v2326, 1
  br label %b374
b376:
  %v2336 = sdiv i64 %v2253, 2
  br label %b377
b377:
  %v2337 = phi i64 [ 0, %b376 ], [ %v2346, %b378 ]
  %v2338 = icmp slt i64 %v2337, %v2336
  br i1 %v2338, label %b378, label %b379
b378:
  %v2339 = mul i64 %v2337, 2
  %v2340 = add i64 %v2249, %v2339
  %v2341 = mul i64 %v2337, 768
  %v2342 = getelementptr inbounds float, ptr %v2219, i64 %v2341
  %v2343 = mul i64 %v2340, 8
  %v2344 = add i64 %v2343, 0
  %v2345 = getelementptr inbounds float, ptr %v2233, i64 %v2344
  call void @outer_2x8(ptr %v2342, ptr %v158, i64 %v2248, ptr %v2345, i64 8)
  %v2346 = add nsw i64 %v2337, 1
  br label %b377
b379:
  %v2347 = add nsw i64 %v2249, 64
  br label %b353
b355:
  %v2348 = add nsw i64 %v2244, 384
  br label %b350
b352:
  %v2349 = icmp sgt i64 %v3, 1
  br i1 %v2349, label %b380, label %b381
b380:
  %v2350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2351 = atomicrmw add ptr %v2350, i64 1 acq_rel
  %v2352 = load i64, ptr %v153, align 8
  %v2353 = add i64 %v2352, 1
  store i64 %v2353, ptr %v153, align 8
  %v2354 = mul i64 %v3, %v2353
  br label %b382
b382:
  %v2355 = load atomic i64, ptr %v2350 acquire, align 8
  %v2356 = icmp slt i64 %v2355, %v2354
  br i1 %v2356, label %b383, label %b384
b383:
  %v2357 = call i32 @sched_yield()
  br label %b382
b384:
  br label %b381
b381:
  %v2358 = mul i64 0, 6
  %v2359 = getelementptr inbounds float, ptr %v96, i64 %v2358
  %v2360 = getelementptr inbounds float, ptr %v2359, i64 0
  %v2361 = mul i64 0, 8
  %v2362 = getelementptr inbounds float, ptr %v10, i64 %v2361
  %v2363 = getelementptr inbounds float, ptr %v2362, i64 0
  %v2364 = getelementptr inbounds float, ptr %v158, i64 12288
  %v2365 = add i64 6, 1
  %v2366 = sdiv i64 %v2365, 2
  %v2367 = add i64 %v2, 1
  %v2368 = mul i64 %v2366, %v2
  %v2369 = sdiv i64 %v2368, %v3
  %v2370 = mul i64 %v2369, 2
  %v2371 = icmp slt i64 %v2370, 6
  %v2372 = select i1 %v2371, i64 %v2370, i64 6
  %v2373 = mul i64 %v2366, %v2367
  %v2374 = sdiv i64 %v2373, %v3
  %v2375 = mul i64 %v2374, 2
  %v2376 = icmp slt i64 %v2375, 6
  %v2377 = select i1 %v2376, i64 %v2375, i64 6
  %v2378 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b385
b385:
  %v2379 = phi i64 [ %v2372, %b381 ], [ %v2387, %b390 ]
  %v2380 = icmp slt i64 %v2379, %v2377
  br i1 %v2380, label %b386, label %b387
b386:
  %v2381 = mul i64 %v2379, 8
  %v2382 = getelementptr inbounds float, ptr %v2378, i64 %v2381
  br label %b388
b388:
  %v2383 = phi i64 [ 0, %b386 ], [ %v2386, %b389 ]
  %v2384 = icmp slt i64 %v2383, 8
  br i1 %v2384, label %b389, label %b390
b389:
  %v2385 = getelementptr inbounds float, ptr %v2382, i64 %v2383
  store float 0x0000000000000000, ptr %v2385, align 4
  %v2386 = add nsw i64 %v2383, 1
  br label %b388
b390:
  %v2387 = add nsw i64 %v2379, 1
  br label %b385
b387:
  %v2388 = mul i64 %v8, 1
  br label %b391
b391:
  %v2389 = phi i64 [ 0, %b387 ], [ %v2493, %b396 ]
  %v2390 = icmp slt i64 %v2389, %v2388
  br i1 %v2390, label %b392, label %b393
b392:
  %v2391 = sub i64 %v2388, %v2389
  %v2392 = icmp slt i64 %v2391, 384
  %v2393 = select i1 %v2392, i64 %v2391, i64 384
  br label %b394
b394:
  %v2394 = phi i64 [ %v2372, %b392 ], [ %v2492, %b420 ]
  %v2395 = icmp slt i64 %v2394, %v2377
  br i1 %v2395, label %b395, label %b396
b395:
  %v2396 = sub i64 %v2377, %v2394
  %v2397 = icmp slt i64 %v2396, 64
  %v2398 = select i1 %v2397, i64 %v2396, i64 64
  %v2399 = sdiv i64 %v2398, 2
  %v2400 = mul i64 %v2399, 2
  %v2401 = sub i64 %v2398, %v2400
  %v2402 = mul i64 %v2389, 6
  %v2403 = add i64 %v2402, %v2394
  %v2404 = getelementptr inbounds float, ptr %v2360, i64 %v2403
  br label %b397
b397:
  %v2405 = phi i64 [ 0, %b395 ], [ %v2431, %b405 ]
  %v2406 = icmp slt i64 %v2405, %v2393
  br i1 %v2406, label %b398, label %b399
b398:
  %v2407 = mul i64 %v2405, 6
  %v2408 = getelementptr inbounds float, ptr %v2404, i64 %v2407
  %v2409 = mul i64 %v2405, 2
  %v2410 = getelementptr inbounds float, ptr %v2364, i64 %v2409
  br label %b400
b400:
  %v2411 = phi i64 [ 0, %b398 ], [ %v2420, %b401 ]
  %v2412 = icmp slt i64 %v2411, %v2399
  br i1 %v2412, label %b401, label %b402
b401:
  %v2413 = mul i64 %v2411, 2
  %v2414 = getelementptr inbounds float, ptr %v2408, i64 %v2413
  %v2415 = mul i64 %v2411, 768
  %v2416 = getelementptr inbounds float, ptr %v2410, i64 %v2415
  %v2417 = getelementptr inbounds float, ptr %v2414, i64 0
  %v2418 = load <2 x float>, ptr %v2417, align 4
  %v2419 = getelementptr inbounds float, ptr %v2416, i64 0
  store <2 x float> %v2418, ptr %v2419, align 4
  %v2420 = add nsw i64 %v2411, 1
  br label %b400
b402:
  %v2421 = mul i64 %v2399, 2
  %v2422 = getelementptr inbounds float, ptr %v2408, i64 %v2421
  %v2423 = mul i64 %v2399, 768
  %v2424 = getelementptr inbounds float, ptr %v2410, i64 %v2423
  br label %b403
b403:
  %v2425 = phi i64 [ 0, %b402 ], [ %v2430, %b404 ]
  %v2426 = icmp slt i64 %v2425, %v2401
  br i1 %v2426, label %b404, label %b405
b404:
  %v2427 = getelementptr inbounds float, ptr %v2422, i64 %v2425
  %v2428 = load float, ptr %v2427, align 4
  %v2429 = getelementptr inbounds float, ptr %v2424, i64 %v2425
  store float %v2428, ptr %v2429, align 4
  %v2430 = add nsw i64 %v2425, 1
  br label %b403, !llvm.loop !9
b405:
  %v2431 = add nsw i64 %v2405, 1
  br label %b397
b399:
  br label %b406
b406:
  %v2432 = phi i64 [ 0, %b399 ], [ %v2467, %b414 ]
  %v2433 = icmp slt i64 %v2432, 0
  br i1 %v2433, label %b407, label %b408
b407:
  %v2434 = mul i64 %v2389, 8
  %v2435 = add i64 %v2434, %v2432
  %v2436 = getelementptr inbounds float, ptr %v2363, i64 %v2435
  br label %b409
b409:
  %v2437 = phi i64 [ 0, %b407 ], [ %v2455, %b410 ]
  %v2438 = icmp slt i64 %v2437, %v2393
  br i1 %v2438, label %b410, label %b411
b410:
  %v2439 = mul i64 %v2437, 8
  %v2440 = getelementptr inbounds float, ptr %v2436, i64 %v2439
  %v2441 = mul i64 %v2437, 32
  %v2442 = getelementptr inbounds float, ptr %v158, i64 %v2441
  %v2443 = getelementptr inbounds float, ptr %v2440, i64 0
  %v2444 = load <8 x float>, ptr %v2443, align 4
  %v2445 = getelementptr inbounds float, ptr %v2442, i64 0
  store <8 x float> %v2444, ptr %v2445, align 4
  %v2446 = getelementptr inbounds float, ptr %v2440, i64 8
  %v2447 = load <8 x float>, ptr %v2446, align 4
  %v2448 = getelementptr inbounds float, ptr %v2442, i64 8
  store <8 x float> %v2447, ptr %v2448, align 4
  %v2449 = getelementptr inbounds float, ptr %v2440, i64 16
  %v2450 = load <8 x float>, ptr %v2449, align 4
  %v2451 = getelementptr inbounds float, ptr %v2442, i64 16
  store <8 x float> %v2450, ptr %v2451, align 4
  %v2452 = getelementptr inbounds float, ptr %v2440, i64 24
  %v2453 = load <8 x float>, ptr %v2452, align 4
  %v2454 = getelementptr inbounds float, ptr %v2442, i64 24
  store <8 x float> %v2453, ptr %v2454, align 4
  %v2455 = add nsw i64 %v2437, 1
  br label %b409
b411:
  %v2456 = sdiv i64 %v2398, 2
  br label %b412
b412:
  %v2457 = phi i64 [ 0, %b411 ], [ %v2466, %b413 ]
  %v2458 = icmp slt i64 %v2457, %v2456
  br i1 %v2458, label %b413, label %b414
b413:
  %v2459 = mul i64 %v2457, 2
  %v2460 = add i64 %v2394, %v2459
  %v2461 = mul i64 %v2457, 768
  %v2462 = getelementptr inbounds float, ptr %v2364, i64 %v2461
  %v2463 = mul i64 %v2460, 8
  %v2464 = add i64 %v2463, %v2432
  %v2465 = getelementptr inbounds float, ptr %v2378, i64 %v2464
  call void @outer_2x32(ptr %v2462, ptr %v158, i64 %v2393, ptr %v2465, i64 8)
  %v2466 = add nsw i64 %v2457, 1
  br label %b412
b414:
  %v2467 = add nsw i64 %v2432, 32
  br label %b406
b408:
  %v2468 = mul i64 %v2389, 8
  %v2469 = add i64 %v2468, 0
  %v2470 = getelementptr inbounds float, ptr %v2363, i64 %v2469
  br label %b415
b415:
  %v2471 = phi i64 [ 0, %b408 ], [ %v2480, %b416 ]
  %v2472 = icmp slt i64 %v2471, %v2393
  br i1 %v2472, label %b416, label %b417
b416:
  %v2473 = mul i64 %v2471, 8
  %v2474 = getelementptr inbounds float, ptr %v2470, i64 %v2473
  %v2475 = mul i64 %v2471, 8
  %v2476 = getelementptr inbounds float, ptr %v158, i64 %v2475
  %v2477 = getelementptr inbounds float, ptr %v2474, i64 0
  %v2478 = load <8 x float>, ptr %v2477, align 4
  %v2479 = getelementptr inbounds float, ptr %v2476, i64 0
  store <8 x float> %v2478, ptr %v2479, align 4
  %v2480 = add nsw i64 %v2471, 1
  br label %b415
b417:
  %v2481 = sdiv i64 %v2398, 2
  br label %b418
b418:
  %v2482 = phi i64 [ 0, %b417 ], [ %v2491, %b419 ]
  %v2483 = icmp slt i64 %v2482, %v2481
  br i1 %v2483, label %b419, label %b420
b419:
  %v2484 = mul i64 %v2482, 2
  %v2485 = add i64 %v2394, %v2484
  %v2486 = mul i64 %v2482, 768
  %v2487 = getelementptr inbounds float, ptr %v2364, i64 %v2486
  %v2488 = mul i64 %v2485, 8
  %v2489 = add i64 %v2488, 0
  %v2490 = getelementptr inbounds float, ptr %v2378, i64 %v2489
  call void @outer_2x8(ptr %v2487, ptr %v158, i64 %v2393, ptr %v2490, i64 8)
  %v2491 = add nsw i64 %v2482, 1
  br label %b418
b420:
  %v2492 = add nsw i64 %v2394, 64
  br label %b394
b396:
  %v2493 = add nsw i64 %v2389, 384
  br label %b391
b393:
  %v2494 = icmp sgt i64 %v3, 1
  br i1 %v2494, label %b421, label %b422
b421:
  %v2495 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2496 = atomicrmw add ptr %v2495, i64 1 acq_rel
  %v2497 = load i64, ptr %v153, align 8
  %v2498 = add i64 %v2497, 1
  store i64 %v2498, ptr %v153, align 8
  %v2499 = mul i64 %v3, %v2498
  br label %b423
b423:
  %v2500 = load atomic i64, ptr %v2495 acquire, align 8
  %v2501 = icmp slt i64 %v2500, %v2499
  br i1 %v2501, label %b424, label %b425
b424:
  %v2502 = call i32 @sched_yield()
  br label %b423
b425:
  br label %b422
b422:
  %v2503 = icmp eq i64 %v2, 0
  br i1 %v2503, label %b426, label %b427
b426:
  %v2504 = icmp ult i64 6, 8
  %v2505 = select i1 %v2504, i64 6, i64 8
  %v2506 = trunc i64 %v2505 to i32
  %v2507 = insertelement <8 x i32> poison, i32 %v2506, i64 0
  %v2508 = shufflevector <8 x i32> %v2507, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2509 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2508
  br label %b428
b428:
  %v2510 = phi i64 [ 0, %b426 ], [ %v2527, %b433 ]
  %v2511 = phi <8 x float> [ splat (float 0x0000000000000000), %b426 ], [ %v2526, %b433 ]
  %v2512 = icmp slt i64 %v2510, %v8
  br i1 %v2512, label %b429, label %b430
b429:
  %v2513 = add i64 %v2510, 128
  %v2514 = icmp slt i64 %v2513, %v8
  %v2515 = select i1 %v2514, i64 %v2513, i64 %v8
  br label %b431
b431:
  %v2516 = phi i64 [ %v2510, %b429 ], [ %v2525, %b432 ]
  %v2517 = phi <8 x float> [ splat (float 0x0000000000000000), %b429 ], [ %v2524, %b432 ]
  %v2518 = icmp slt i64 %v2516, %v2515
  br i1 %v2518, label %b432, label %b433
b432:
  %v2519 = mul i64 %v2516, 6
  %v2520 = getelementptr inbounds float, ptr %v96, i64 %v2519
  %v2521 = add i64 0, 0
  %v2522 = getelementptr inbounds float, ptr %v2520, i64 %v2521
  %v2523 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2522, <8 x i1> %v2509, <8 x float> zeroinitializer)
  %v2524 = fadd <8 x float> %v2517, %v2523
  %v2525 = add nsw i64 %v2516, 1
  br label %b431
b433:
  %v2526 = fadd <8 x float> %v2511, %v2517
  %v2527 = add nsw i64 %v2510, 128
  br label %b428
b430:
  %v2528 = add i64 0, 0
  %v2529 = getelementptr inbounds float, ptr %v44, i64 %v2528
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2511, ptr align 4 %v2529, <8 x i1> %v2509)
  br label %b427
b427:
  %v2530 = icmp sgt i64 %v3, 1
  br i1 %v2530, label %b434, label %b435
b434:
  %v2531 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2532 = atomicrmw add ptr %v2531, i64 1 acq_rel
  %v2533 = load i64, ptr %v153, align 8
  %v2534 = add i64 %v2533, 1
  store i64 %v2534, ptr %v153, align 8
  %v2535 = mul i64 %v3, %v2534
  br label %b436
b436:
  %v2536 = load atomic i64, ptr %v2531 acquire, align 8
  %v2537 = icmp slt i64 %v2536, %v2535
  br i1 %v2537, label %b437, label %b438
b437:
  %v2538 = call i32 @sched_yield()
  br label %b436
b438:
  br label %b435
b435:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.sqrt.f32(float)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

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
