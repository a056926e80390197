; generated from specs/multiplicative_lstm.yaml by `make generated`: do not edit
; multiplicative_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v1445 = alloca float, i64 64, align 4
  %v1533 = alloca float, i64 64, align 4
  %v1627 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 17
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 640
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b0, label %b1
b0:
  %v106 = icmp eq i64 %v2, 0
  br i1 %v106, label %b2, label %b3
b2:
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v48, i64 %v107
  %v109 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v110, ptr %v108, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b4, label %b5
b4:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v97, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v97, align 8
  %v116 = mul i64 %v3, %v115
  br label %b6
b6:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b7, label %b8
b7:
  %v119 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 4
  %v121 = load i64, ptr %v120, align 8
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b9, label %b10
b9:
  %v123 = icmp eq i64 %v2, 0
  br i1 %v123, label %b11, label %b12
b11:
  br label %b13
b13:
  %v124 = phi i64 [ 0, %b11 ], [ %v131, %b14 ]
  %v125 = icmp slt i64 %v124, 64
  br i1 %v125, label %b14, label %b15
b14:
  %v126 = add i64 0, %v124
  %v127 = getelementptr inbounds float, ptr %v12, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = add i64 0, %v124
  %v130 = getelementptr inbounds float, ptr %v44, i64 %v129
  store <8 x float> %v128, ptr %v130, align 4
  %v131 = add nsw i64 %v124, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b16, label %b17
b16:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = load i64, ptr %v97, align 8
  %v136 = add i64 %v135, 1
  store i64 %v136, ptr %v97, align 8
  %v137 = mul i64 %v3, %v136
  br label %b18
b18:
  %v138 = load atomic i64, ptr %v133 acquire, align 8
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b19, label %b20
b19:
  %v140 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b21, label %b22
b21:
  %v144 = icmp eq i64 %v2, 0
  br i1 %v144, label %b23, label %b24
b23:
  br label %b25
b25:
  %v145 = phi i64 [ 0, %b23 ], [ %v152, %b26 ]
  %v146 = icmp slt i64 %v145, 256
  br i1 %v146, label %b26, label %b27
b26:
  %v147 = add i64 0, %v145
  %v148 = getelementptr inbounds float, ptr %v14, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = add i64 64, %v145
  %v151 = getelementptr inbounds float, ptr %v44, i64 %v150
  store <8 x float> %v149, ptr %v151, align 4
  %v152 = add nsw i64 %v145, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v153 = icmp sgt i64 %v3, 1
  br i1 %v153, label %b28, label %b29
b28:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v155 = atomicrmw add ptr %v154, i64 1 acq_rel
  %v156 = load i64, ptr %v97, align 8
  %v157 = add i64 %v156, 1
  store i64 %v157, ptr %v97, align 8
  %v158 = mul i64 %v3, %v157
  br label %b30
b30:
  %v159 = load atomic i64, ptr %v154 acquire, align 8
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b31, label %b32
b31:
  %v161 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 4
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b33, label %b34
b33:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 35
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b35, label %b36
b35:
  %v168 = add i64 %v7, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, %v7
  %v175 = select i1 %v174, i64 %v173, i64 %v7
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  br label %b37
b37:
  %v181 = phi i64 [ %v175, %b35 ], [ %v192, %b38 ]
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b38, label %b39
b38:
  %v183 = and i64 0, %v72
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v181
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v24, i64 %v186
  %v188 = add i64 0, 0
  %v189 = getelementptr inbounds float, ptr %v187, i64 %v188
  %v190 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v191, ptr %v189, align 4
  %v192 = add nsw i64 %v181, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b40, label %b41
b40:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v97, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v97, align 8
  %v198 = mul i64 %v3, %v197
  br label %b42
b42:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b43, label %b44
b43:
  %v201 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 4
  %v203 = load i64, ptr %v202, align 8
  %v204 = icmp eq i64 %v203, 0
  br i1 %v204, label %b45, label %b46
b45:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 36
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b47, label %b48
b47:
  %v208 = add i64 %v7, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  br label %b49
b49:
  %v221 = phi i64 [ %v215, %b47 ], [ %v232, %b50 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b50, label %b51
b50:
  %v223 = and i64 0, %v74
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v221
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v26, i64 %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v227, i64 %v228
  %v230 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v231 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = add nsw i64 %v221, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b52, label %b53
b52:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v97, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v97, align 8
  %v238 = mul i64 %v3, %v237
  br label %b54
b54:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b55, label %b56
b55:
  %v241 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v242 = getelementptr inbounds float, ptr %v99, i64 0
  %v243 = getelementptr inbounds i64, ptr %v1, i64 4
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b57, label %b58
b57:
  %v246 = add i64 2, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 2
  %v253 = select i1 %v252, i64 %v251, i64 2
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, 2
  %v258 = select i1 %v257, i64 %v256, i64 2
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  br label %b59
b59:
  %v261 = phi i64 [ %v253, %b57 ], [ %v706, %b110 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b60, label %b61
b60:
  %v263 = mul i64 %v261, 256
  %v264 = mul i64 %v261, 32
  %v265 = add i64 %v263, 0
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v242, i64 %v265
  %v268 = sub i64 40, %v266
  %v269 = icmp slt i64 %v268, 0
  %v270 = select i1 %v269, i64 0, i64 %v268
  %v271 = icmp ult i64 %v270, 8
  %v272 = select i1 %v271, i64 %v270, i64 8
  %v273 = trunc i64 %v272 to i32
  %v274 = insertelement <8 x i32> poison, i32 %v273, i64 0
  %v275 = shufflevector <8 x i32> %v274, <8 x i32> poison, <8 x i32> zeroinitializer
  %v276 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v275
  %v277 = mul i64 %v266, 8
  %v278 = add i64 0, %v277
  %v279 = getelementptr inbounds float, ptr %v44, i64 %v278
  %v280 = icmp sge i64 %v270, 8
  br i1 %v280, label %b62, label %b63
b62:
  br label %b64
b64:
  %v281 = phi i64 [ 0, %b62 ], [ %v355, %b65 ]
  %v282 = icmp slt i64 %v281, 8
  br i1 %v282, label %b65, label %b66
b65:
  %v283 = add i64 %v281, 0
  %v284 = getelementptr inbounds float, ptr %v279, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 %v281, 8
  %v287 = getelementptr inbounds float, ptr %v279, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 %v281, 16
  %v290 = getelementptr inbounds float, ptr %v279, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 %v281, 24
  %v293 = getelementptr inbounds float, ptr %v279, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 %v281, 32
  %v296 = getelementptr inbounds float, ptr %v279, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 %v281, 40
  %v299 = getelementptr inbounds float, ptr %v279, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = add i64 %v281, 48
  %v302 = getelementptr inbounds float, ptr %v279, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 %v281, 56
  %v305 = getelementptr inbounds float, ptr %v279, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v308 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v288, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v310 = shufflevector <8 x float> %v288, <8 x float> %v300, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v291, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v312 = shufflevector <8 x float> %v291, <8 x float> %v303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v294, <8 x float> %v306, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v314 = shufflevector <8 x float> %v294, <8 x float> %v306, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v320 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v321 = shufflevector <8 x float> %v310, <8 x float> %v314, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v322 = shufflevector <8 x float> %v310, <8 x float> %v314, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v323 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v325 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v326 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v327 = shufflevector <8 x float> %v319, <8 x float> %v321, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v328 = shufflevector <8 x float> %v319, <8 x float> %v321, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v329 = shufflevector <8 x float> %v320, <8 x float> %v322, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v330 = shufflevector <8 x float> %v320, <8 x float> %v322, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v331 = add i64 %v281, 0
  %v332 = mul i64 %v331, 32
  %v333 = getelementptr inbounds float, ptr %v267, i64 %v332
  store <8 x float> %v323, ptr %v333, align 4
  %v334 = add i64 %v281, 1
  %v335 = mul i64 %v334, 32
  %v336 = getelementptr inbounds float, ptr %v267, i64 %v335
  store <8 x float> %v324, ptr %v336, align 4
  %v337 = add i64 %v281, 2
  %v338 = mul i64 %v337, 32
  %v339 = getelementptr inbounds float, ptr %v267, i64 %v338
  store <8 x float> %v325, ptr %v339, align 4
  %v340 = add i64 %v281, 3
  %v341 = mul i64 %v340, 32
  %v342 = getelementptr inbounds float, ptr %v267, i64 %v341
  store <8 x float> %v326, ptr %v342, align 4
  %v343 = add i64 %v281, 4
  %v344 = mul i64 %v343, 32
  %v345 = getelementptr inbounds float, ptr %v267, i64 %v344
  store <8 x float> %v327, ptr %v345, align 4
  %v346 = add i64 %v281, 5
  %v347 = mul i64 %v346, 32
  %v348 = getelementptr inbounds float, ptr %v267, i64 %v347
  store <8 x float> %v328, ptr %v348, align 4
  %v349 = add i64 %v281, 6
  %v350 = mul i64 %v349, 32
  %v351 = getelementptr inbounds float, ptr %v267, i64 %v350
  store <8 x float> %v329, ptr %v351, align 4
  %v352 = add i64 %v281, 7
  %v353 = mul i64 %v352, 32
  %v354 = getelementptr inbounds float, ptr %v267, i64 %v353
  store <8 x float> %v330, ptr %v354, align 4
  %v355 = add nsw i64 %v281, 8
  br label %b64
b66:
  br label %b67
b67:
  %v356 = phi i64 [ 8, %b66 ], [ %v364, %b68 ]
  %v357 = icmp slt i64 %v356, 8
  br i1 %v357, label %b68, label %b69
b68:
  %v358 = mul i64 %v356, 1
  %v359 = getelementptr inbounds float, ptr %v279, i64 %v358
  %v360 = getelementptr float, ptr %v359, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v361 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v360, <8 x i1> %v276, <8 x float> zeroinitializer)
  %v362 = mul i64 %v356, 32
  %v363 = getelementptr inbounds float, ptr %v267, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v356, 1
  br label %b67
b69:
  br label %b63
b63:
  %v365 = icmp slt i64 %v270, 8
  br i1 %v365, label %b70, label %b71
b70:
  br label %b72
b72:
  %v366 = phi i64 [ 0, %b70 ], [ %v374, %b73 ]
  %v367 = icmp slt i64 %v366, 8
  br i1 %v367, label %b73, label %b74
b73:
  %v368 = mul i64 %v366, 1
  %v369 = getelementptr inbounds float, ptr %v279, i64 %v368
  %v370 = getelementptr float, ptr %v369, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v371 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v370, <8 x i1> %v276, <8 x float> zeroinitializer)
  %v372 = mul i64 %v366, 32
  %v373 = getelementptr inbounds float, ptr %v267, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v366, 1
  br label %b72
b74:
  br label %b71
b71:
  %v375 = add i64 %v263, 8
  %v376 = add i64 %v264, 8
  %v377 = getelementptr inbounds float, ptr %v242, i64 %v375
  %v378 = sub i64 40, %v376
  %v379 = icmp slt i64 %v378, 0
  %v380 = select i1 %v379, i64 0, i64 %v378
  %v381 = icmp ult i64 %v380, 8
  %v382 = select i1 %v381, i64 %v380, i64 8
  %v383 = trunc i64 %v382 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  %v387 = mul i64 %v376, 8
  %v388 = add i64 0, %v387
  %v389 = getelementptr inbounds float, ptr %v44, i64 %v388
  %v390 = icmp sge i64 %v380, 8
  br i1 %v390, label %b75, label %b76
b75:
  br label %b77
b77:
  %v391 = phi i64 [ 0, %b75 ], [ %v465, %b78 ]
  %v392 = icmp slt i64 %v391, 8
  br i1 %v392, label %b78, label %b79
b78:
  %v393 = add i64 %v391, 0
  %v394 = getelementptr inbounds float, ptr %v389, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v391, 8
  %v397 = getelementptr inbounds float, ptr %v389, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v391, 16
  %v400 = getelementptr inbounds float, ptr %v389, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v391, 24
  %v403 = getelementptr inbounds float, ptr %v389, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v391, 32
  %v406 = getelementptr inbounds float, ptr %v389, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 %v391, 40
  %v409 = getelementptr inbounds float, ptr %v389, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v391, 48
  %v412 = getelementptr inbounds float, ptr %v389, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v391, 56
  %v415 = getelementptr inbounds float, ptr %v389, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v430 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v432 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v435 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v438 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v439 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v440 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v441 = add i64 %v391, 0
  %v442 = mul i64 %v441, 32
  %v443 = getelementptr inbounds float, ptr %v377, i64 %v442
  store <8 x float> %v433, ptr %v443, align 4
  %v444 = add i64 %v391, 1
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v377, i64 %v445
  store <8 x float> %v434, ptr %v446, align 4
  %v447 = add i64 %v391, 2
  %v448 = mul i64 %v447, 32
  %v449 = getelementptr inbounds float, ptr %v377, i64 %v448
  store <8 x float> %v435, ptr %v449, align 4
  %v450 = add i64 %v391, 3
  %v451 = mul i64 %v450, 32
  %v452 = getelementptr inbounds float, ptr %v377, i64 %v451
  store <8 x float> %v436, ptr %v452, align 4
  %v453 = add i64 %v391, 4
  %v454 = mul i64 %v453, 32
  %v455 = getelementptr inbounds float, ptr %v377, i64 %v454
  store <8 x float> %v437, ptr %v455, align 4
  %v456 = add i64 %v391, 5
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v377, i64 %v457
  store <8 x float> %v438, ptr %v458, align 4
  %v459 = add i64 %v391, 6
  %v460 = mul i64 %v459, 32
  %v461 = getelementptr inbounds float, ptr %v377, i64 %v460
  store <8 x float> %v439, ptr %v461, align 4
  %v462 = add i64 %v391, 7
  %v463 = mul i64 %v462, 32
  %v464 = getelementptr inbounds float, ptr %v377, i64 %v463
  store <8 x float> %v440, ptr %v464, align 4
  %v465 = add nsw i64 %v391, 8
  br label %b77
b79:
  br label %b80
b80:
  %v466 = phi i64 [ 8, %b79 ], [ %v474, %b81 ]
  %v467 = icmp slt i64 %v466, 8
  br i1 %v467, label %b81, label %b82
b81:
  %v468 = mul i64 %v466, 1
  %v469 = getelementptr inbounds float, ptr %v389, i64 %v468
  %v470 = getelementptr float, ptr %v469, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v471 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v470, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v472 = mul i64 %v466, 32
  %v473 = getelementptr inbounds float, ptr %v377, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v466, 1
  br label %b80
b82:
  br label %b76
b76:
  %v475 = icmp slt i64 %v380, 8
  br i1 %v475, label %b83, label %b84
b83:
  br label %b85
b85:
  %v476 = phi i64 [ 0, %b83 ], [ %v484, %b86 ]
  %v477 = icmp slt i64 %v476, 8
  br i1 %v477, label %b86, label %b87
b86:
  %v478 = mul i64 %v476, 1
  %v479 = getelementptr inbounds float, ptr %v389, i64 %v478
  %v480 = getelementptr float, ptr %v479, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v481 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v480, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v482 = mul i64 %v476, 32
  %v483 = getelementptr inbounds float, ptr %v377, i64 %v482
  store <8 x float> %v481, ptr %v483, align 4
  %v484 = add nsw i64 %v476, 1
  br label %b85
b87:
  br label %b84
b84:
  %v485 = add i64 %v263, 16
  %v486 = add i64 %v264, 16
  %v487 = getelementptr inbounds float, ptr %v242, i64 %v485
  %v488 = sub i64 40, %v486
  %v489 = icmp slt i64 %v488, 0
  %v490 = select i1 %v489, i64 0, i64 %v488
  %v491 = icmp ult i64 %v490, 8
  %v492 = select i1 %v491, i64 %v490, i64 8
  %v493 = trunc i64 %v492 to i32
  %v494 = insertelement <8 x i32> poison, i32 %v493, i64 0
  %v495 = shufflevector <8 x i32> %v494, <8 x i32> poison, <8 x i32> zeroinitializer
  %v496 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v495
  %v497 = mul i64 %v486, 8
  %v498 = add i64 0, %v497
  %v499 = getelementptr inbounds float, ptr %v44, i64 %v498
  %v500 = icmp sge i64 %v490, 8
  br i1 %v500, label %b88, label %b89
b88:
  br label %b90
b90:
  %v501 = phi i64 [ 0, %b88 ], [ %v575, %b91 ]
  %v502 = icmp slt i64 %v501, 8
  br i1 %v502, label %b91, label %b92
b91:
  %v503 = add i64 %v501, 0
  %v504 = getelementptr inbounds float, ptr %v499, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = add i64 %v501, 8
  %v507 = getelementptr inbounds float, ptr %v499, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = add i64 %v501, 16
  %v510 = getelementptr inbounds float, ptr %v499, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 %v501, 24
  %v513 = getelementptr inbounds float, ptr %v499, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 %v501, 32
  %v516 = getelementptr inbounds float, ptr %v499, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 %v501, 40
  %v519 = getelementptr inbounds float, ptr %v499, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 %v501, 48
  %v522 = getelementptr inbounds float, ptr %v499, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 %v501, 56
  %v525 = getelementptr inbounds float, ptr %v499, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = shufflevector <8 x float> %v505, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v528 = shufflevector <8 x float> %v505, <8 x float> %v517, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v508, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v530 = shufflevector <8 x float> %v508, <8 x float> %v520, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v531 = shufflevector <8 x float> %v511, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v532 = shufflevector <8 x float> %v511, <8 x float> %v523, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v533 = shufflevector <8 x float> %v514, <8 x float> %v526, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v534 = shufflevector <8 x float> %v514, <8 x float> %v526, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v535 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v536 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v537 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v538 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v539 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v540 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v541 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v542 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v543 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v544 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v545 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v546 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v547 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v548 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v549 = shufflevector <8 x float> %v540, <8 x float> %v542, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v550 = shufflevector <8 x float> %v540, <8 x float> %v542, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v551 = add i64 %v501, 0
  %v552 = mul i64 %v551, 32
  %v553 = getelementptr inbounds float, ptr %v487, i64 %v552
  store <8 x float> %v543, ptr %v553, align 4
  %v554 = add i64 %v501, 1
  %v555 = mul i64 %v554, 32
  %v556 = getelementptr inbounds float, ptr %v487, i64 %v555
  store <8 x float> %v544, ptr %v556, align 4
  %v557 = add i64 %v501, 2
  %v558 = mul i64 %v557, 32
  %v559 = getelementptr inbounds float, ptr %v487, i64 %v558
  store <8 x float> %v545, ptr %v559, align 4
  %v560 = add i64 %v501, 3
  %v561 = mul i64 %v560, 32
  %v562 = getelementptr inbounds float, ptr %v487, i64 %v561
  store <8 x float> %v546, ptr %v562, align 4
  %v563 = add i64 %v501, 4
  %v564 = mul i64 %v563, 32
  %v565 = getelementptr inbounds float, ptr %v487, i64 %v564
  store <8 x float> %v547, ptr %v565, align 4
  %v566 = add i64 %v501, 5
  %v567 = mul i64 %v566, 32
  %v568 = getelementptr inbounds float, ptr %v487, i64 %v567
  store <8 x float> %v548, ptr %v568, align 4
  %v569 = add i64 %v501, 6
  %v570 = mul i64 %v569, 32
  %v571 = getelementptr inbounds float, ptr %v487, i64 %v570
  store <8 x float> %v549, ptr %v571, align 4
  %v572 = add i64 %v501, 7
  %v573 = mul i64 %v572, 32
  %v574 = getelementptr inbounds float, ptr %v487, i64 %v573
  store <8 x float> %v550, ptr %v574, align 4
  %v575 = add nsw i64 %v501, 8
  br label %b90
b92:
  br label %b93
b93:
  %v576 = phi i64 [ 8, %b92 ], [ %v584, %b94 ]
  %v577 = icmp slt i64 %v576, 8
  br i1 %v577, label %b94, label %b95
b94:
  %v578 = mul i64 %v576, 1
  %v579 = getelementptr inbounds float, ptr %v499, i64 %v578
  %v580 = getelementptr float, ptr %v579, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v581 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v580, <8 x i1> %v496, <8 x float> zeroinitializer)
  %v582 = mul i64 %v576, 32
  %v583 = getelementptr inbounds float, ptr %v487, i64 %v582
  store <8 x float> %v581, ptr %v583, align 4
  %v584 = add nsw i64 %v576, 1
  br label %b93
b95:
  br label %b89
b89:
  %v585 = icmp slt i64 %v490, 8
  br i1 %v585, label %b96, label %b97
b96:
  br label %b98
b98:
  %v586 = phi i64 [ 0, %b96 ], [ %v594, %b99 ]
  %v587 = icmp slt i64 %v586, 8
  br i1 %v587, label %b99, label %b100
b99:
  %v588 = mul i64 %v586, 1
  %v589 = getelementptr inbounds float, ptr %v499, i64 %v588
  %v590 = getelementptr float, ptr %v589, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v591 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v590, <8 x i1> %v496, <8 x float> zeroinitializer)
  %v592 = mul i64 %v586, 32
  %v593 = getelementptr inbounds float, ptr %v487, i64 %v592
  store <8 x float> %v591, ptr %v593, align 4
  %v594 = add nsw i64 %v586, 1
  br label %b98
b100:
  br label %b97
b97:
  %v595 = add i64 %v263, 24
  %v596 = add i64 %v264, 24
  %v597 = getelementptr inbounds float, ptr %v242, i64 %v595
  %v598 = sub i64 40, %v596
  %v599 = icmp slt i64 %v598, 0
  %v600 = select i1 %v599, i64 0, i64 %v598
  %v601 = icmp ult i64 %v600, 8
  %v602 = select i1 %v601, i64 %v600, i64 8
  %v603 = trunc i64 %v602 to i32
  %v604 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v605 = shufflevector <8 x i32> %v604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v606 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v605
  %v607 = mul i64 %v596, 8
  %v608 = add i64 0, %v607
  %v609 = getelementptr inbounds float, ptr %v44, i64 %v608
  %v610 = icmp sge i64 %v600, 8
  br i1 %v610, label %b101, label %b102
b101:
  br label %b103
b103:
  %v611 = phi i64 [ 0, %b101 ], [ %v685, %b104 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b104, label %b105
b104:
  %v613 = add i64 %v611, 0
  %v614 = getelementptr inbounds float, ptr %v609, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 %v611, 8
  %v617 = getelementptr inbounds float, ptr %v609, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v611, 16
  %v620 = getelementptr inbounds float, ptr %v609, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v611, 24
  %v623 = getelementptr inbounds float, ptr %v609, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 %v611, 32
  %v626 = getelementptr inbounds float, ptr %v609, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 %v611, 40
  %v629 = getelementptr inbounds float, ptr %v609, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 %v611, 48
  %v632 = getelementptr inbounds float, ptr %v609, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 %v611, 56
  %v635 = getelementptr inbounds float, ptr %v609, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v638 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v640 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v641 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v642 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v643 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v644 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v645 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v647 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v648 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v650 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v651 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v652 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v655 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v656 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v657 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v660 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v661 = add i64 %v611, 0
  %v662 = mul i64 %v661, 32
  %v663 = getelementptr inbounds float, ptr %v597, i64 %v662
  store <8 x float> %v653, ptr %v663, align 4
  %v664 = add i64 %v611, 1
  %v665 = mul i64 %v664, 32
  %v666 = getelementptr inbounds float, ptr %v597, i64 %v665
  store <8 x float> %v654, ptr %v666, align 4
  %v667 = add i64 %v611, 2
  %v668 = mul i64 %v667, 32
  %v669 = getelementptr inbounds float, ptr %v597, i64 %v668
  store <8 x float> %v655, ptr %v669, align 4
  %v670 = add i64 %v611, 3
  %v671 = mul i64 %v670, 32
  %v672 = getelementptr inbounds float, ptr %v597, i64 %v671
  store <8 x float> %v656, ptr %v672, align 4
  %v673 = add i64 %v611, 4
  %v674 = mul i64 %v673, 32
  %v675 = getelementptr inbounds float, ptr %v597, i64 %v674
  store <8 x float> %v657, ptr %v675, align 4
  %v676 = add i64 %v611, 5
  %v677 = mul i64 %v676, 32
  %v678 = getelementptr inbounds float, ptr %v597, i64 %v677
  store <8 x float> %v658, ptr %v678, align 4
  %v679 = add i64 %v611, 6
  %v680 = mul i64 %v679, 32
  %v681 = getelementptr inbounds float, ptr %v597, i64 %v680
  store <8 x float> %v659, ptr %v681, align 4
  %v682 = add i64 %v611, 7
  %v683 = mul i64 %v682, 32
  %v684 = getelementptr inbounds float, ptr %v597, i64 %v683
  store <8 x float> %v660, ptr %v684, align 4
  %v685 = add nsw i64 %v611, 8
  br label %b103
b105:
  br label %b106
b106:
  %v686 = phi i64 [ 8, %b105 ], [ %v694, %b107 ]
  %v687 = icmp slt i64 %v686, 8
  br i1 %v687, label %b107, label %b108
b107:
  %v688 = mul i64 %v686, 1
  %v689 = getelementptr inbounds float, ptr %v609, i64 %v688
  %v690 = getelementptr float, ptr %v689, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v691 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v690, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v692 = mul i64 %v686, 32
  %v693 = getelementptr inbounds float, ptr %v597, i64 %v692
  store <8 x float> %v691, ptr %v693, align 4
  %v694 = add nsw i64 %v686, 1
  br label %b106
b108:
  br label %b102
b102:
  %v695 = icmp slt i64 %v600, 8
  br i1 %v695, label %b109, label %b110
b109:
  br label %b111
b111:
  %v696 = phi i64 [ 0, %b109 ], [ %v704, %b112 ]
  %v697 = icmp slt i64 %v696, 8
  br i1 %v697, label %b112, label %b113
b112:
  %v698 = mul i64 %v696, 1
  %v699 = getelementptr inbounds float, ptr %v609, i64 %v698
  %v700 = getelementptr float, ptr %v699, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v701 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v700, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v702 = mul i64 %v696, 32
  %v703 = getelementptr inbounds float, ptr %v597, i64 %v702
  store <8 x float> %v701, ptr %v703, align 4
  %v704 = add nsw i64 %v696, 1
  br label %b111
b113:
  br label %b110
b110:
  %v705 = add i64 %v263, 256
  %v706 = add nsw i64 %v261, 1
  br label %b59
b61:
  %v707 = icmp eq i64 %v258, 2
  br i1 %v707, label %b114, label %b115
b114:
  %v708 = mul i64 1, 256
  %v709 = mul i64 1, 32
  %v710 = add i64 %v708, 0
  %v711 = add i64 %v709, 0
  %v712 = getelementptr inbounds float, ptr %v242, i64 %v710
  %v713 = sub i64 40, %v711
  %v714 = icmp slt i64 %v713, 0
  %v715 = select i1 %v714, i64 0, i64 %v713
  %v716 = icmp ult i64 %v715, 8
  %v717 = select i1 %v716, i64 %v715, i64 8
  %v718 = trunc i64 %v717 to i32
  %v719 = insertelement <8 x i32> poison, i32 %v718, i64 0
  %v720 = shufflevector <8 x i32> %v719, <8 x i32> poison, <8 x i32> zeroinitializer
  %v721 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v720
  %v722 = mul i64 %v711, 8
  %v723 = add i64 0, %v722
  %v724 = getelementptr inbounds float, ptr %v44, i64 %v723
  %v725 = icmp sge i64 %v715, 8
  br i1 %v725, label %b116, label %b117
b116:
  br label %b118
b118:
  %v726 = phi i64 [ 0, %b116 ], [ %v800, %b119 ]
  %v727 = icmp slt i64 %v726, 8
  br i1 %v727, label %b119, label %b120
b119:
  %v728 = add i64 %v726, 0
  %v729 = getelementptr inbounds float, ptr %v724, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v726, 8
  %v732 = getelementptr inbounds float, ptr %v724, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 %v726, 16
  %v735 = getelementptr inbounds float, ptr %v724, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 %v726, 24
  %v738 = getelementptr inbounds float, ptr %v724, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v726, 32
  %v741 = getelementptr inbounds float, ptr %v724, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 %v726, 40
  %v744 = getelementptr inbounds float, ptr %v724, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 %v726, 48
  %v747 = getelementptr inbounds float, ptr %v724, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = add i64 %v726, 56
  %v750 = getelementptr inbounds float, ptr %v724, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v753 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v755 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v756 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v757 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v758 = shufflevector <8 x float> %v739, <8 x float> %v751, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v759 = shufflevector <8 x float> %v739, <8 x float> %v751, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v760 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v761 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v762 = shufflevector <8 x float> %v754, <8 x float> %v758, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v758, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v764 = shufflevector <8 x float> %v753, <8 x float> %v757, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v765 = shufflevector <8 x float> %v753, <8 x float> %v757, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v766 = shufflevector <8 x float> %v755, <8 x float> %v759, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v767 = shufflevector <8 x float> %v755, <8 x float> %v759, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v768 = shufflevector <8 x float> %v760, <8 x float> %v762, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v769 = shufflevector <8 x float> %v760, <8 x float> %v762, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v770 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v771 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v772 = shufflevector <8 x float> %v764, <8 x float> %v766, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v773 = shufflevector <8 x float> %v764, <8 x float> %v766, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v775 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v776 = add i64 %v726, 0
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v712, i64 %v777
  store <8 x float> %v768, ptr %v778, align 4
  %v779 = add i64 %v726, 1
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v712, i64 %v780
  store <8 x float> %v769, ptr %v781, align 4
  %v782 = add i64 %v726, 2
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v712, i64 %v783
  store <8 x float> %v770, ptr %v784, align 4
  %v785 = add i64 %v726, 3
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v712, i64 %v786
  store <8 x float> %v771, ptr %v787, align 4
  %v788 = add i64 %v726, 4
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v712, i64 %v789
  store <8 x float> %v772, ptr %v790, align 4
  %v791 = add i64 %v726, 5
  %v792 = mul i64 %v791, 8
  %v793 = getelementptr inbounds float, ptr %v712, i64 %v792
  store <8 x float> %v773, ptr %v793, align 4
  %v794 = add i64 %v726, 6
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v712, i64 %v795
  store <8 x float> %v774, ptr %v796, align 4
  %v797 = add i64 %v726, 7
  %v798 = mul i64 %v797, 8
  %v799 = getelementptr inbounds float, ptr %v712, i64 %v798
  store <8 x float> %v775, ptr %v799, align 4
  %v800 = add nsw i64 %v726, 8
  br label %b118
b120:
  br label %b121
b121:
  %v801 = phi i64 [ 8, %b120 ], [ %v809, %b122 ]
  %v802 = icmp slt i64 %v801, 8
  br i1 %v802, label %b122, label %b123
b122:
  %v803 = mul i64 %v801, 1
  %v804 = getelementptr inbounds float, ptr %v724, i64 %v803
  %v805 = getelementptr float, ptr %v804, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v806 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v805, <8 x i1> %v721, <8 x float> zeroinitializer)
  %v807 = mul i64 %v801, 8
  %v808 = getelementptr inbounds float, ptr %v712, i64 %v807
  store <8 x float> %v806, ptr %v808, align 4
  %v809 = add nsw i64 %v801, 1
  br label %b121
b123:
  br label %b117
b117:
  %v810 = icmp slt i64 %v715, 8
  br i1 %v810, label %b124, label %b125
b124:
  br label %b126
b126:
  %v811 = phi i64 [ 0, %b124 ], [ %v819, %b127 ]
  %v812 = icmp slt i64 %v811, 8
  br i1 %v812, label %b127, label %b128
b127:
  %v813 = mul i64 %v811, 1
  %v814 = getelementptr inbounds float, ptr %v724, i64 %v813
  %v815 = getelementptr float, ptr %v814, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v816 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v815, <8 x i1> %v721, <8 x float> zeroinitializer)
  %v817 = mul i64 %v811, 8
  %v818 = getelementptr inbounds float, ptr %v712, i64 %v817
  store <8 x float> %v816, ptr %v818, align 4
  %v819 = add nsw i64 %v811, 1
  br label %b126
b128:
  br label %b125
b125:
  %v820 = add i64 %v708, 64
  br label %b115
b115:
  br label %b58
b58:
  %v821 = icmp sgt i64 %v3, 1
  br i1 %v821, label %b129, label %b130
b129:
  %v822 = getelementptr inbounds i64, ptr %v1, i64 3
  %v823 = atomicrmw add ptr %v822, i64 1 acq_rel
  %v824 = load i64, ptr %v97, align 8
  %v825 = add i64 %v824, 1
  store i64 %v825, ptr %v97, align 8
  %v826 = mul i64 %v3, %v825
  br label %b131
b131:
  %v827 = load atomic i64, ptr %v822 acquire, align 8
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b132, label %b133
b132:
  %v829 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v830 = getelementptr inbounds float, ptr %v99, i64 320
  %v831 = getelementptr inbounds float, ptr %v99, i64 384
  %v832 = getelementptr inbounds i64, ptr %v1, i64 4
  %v833 = load i64, ptr %v832, align 8
  %v834 = icmp eq i64 %v833, 0
  br i1 %v834, label %b134, label %b135
b134:
  %v835 = add i64 1, 0
  %v836 = sdiv i64 %v835, 1
  %v837 = add i64 %v2, 1
  %v838 = mul i64 %v836, %v2
  %v839 = sdiv i64 %v838, %v3
  %v840 = mul i64 %v839, 1
  %v841 = icmp slt i64 %v840, 1
  %v842 = select i1 %v841, i64 %v840, i64 1
  %v843 = mul i64 %v836, %v837
  %v844 = sdiv i64 %v843, %v3
  %v845 = mul i64 %v844, 1
  %v846 = icmp slt i64 %v845, 1
  %v847 = select i1 %v846, i64 %v845, i64 1
  %v848 = icmp slt i64 %v847, 1
  %v849 = select i1 %v848, i64 %v847, i64 1
  br label %b136
b136:
  %v850 = phi i64 [ %v842, %b134 ], [ %v965, %b148 ]
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b137, label %b138
b137:
  %v852 = mul i64 %v850, 64
  %v853 = mul i64 %v850, 8
  %v854 = add i64 %v852, 0
  %v855 = add i64 %v853, 0
  %v856 = getelementptr inbounds float, ptr %v830, i64 %v854
  %v857 = sub i64 8, %v855
  %v858 = icmp slt i64 %v857, 0
  %v859 = select i1 %v858, i64 0, i64 %v857
  %v860 = icmp ult i64 %v859, 8
  %v861 = select i1 %v860, i64 %v859, i64 8
  %v862 = trunc i64 %v861 to i32
  %v863 = insertelement <8 x i32> poison, i32 %v862, i64 0
  %v864 = shufflevector <8 x i32> %v863, <8 x i32> poison, <8 x i32> zeroinitializer
  %v865 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v864
  %v866 = mul i64 %v855, 8
  %v867 = add i64 0, %v866
  %v868 = getelementptr inbounds float, ptr %v16, i64 %v867
  %v869 = icmp sge i64 %v859, 8
  br i1 %v869, label %b139, label %b140
b139:
  br label %b141
b141:
  %v870 = phi i64 [ 0, %b139 ], [ %v944, %b142 ]
  %v871 = icmp slt i64 %v870, 8
  br i1 %v871, label %b142, label %b143
b142:
  %v872 = add i64 %v870, 0
  %v873 = getelementptr inbounds float, ptr %v868, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 %v870, 8
  %v876 = getelementptr inbounds float, ptr %v868, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = add i64 %v870, 16
  %v879 = getelementptr inbounds float, ptr %v868, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = add i64 %v870, 24
  %v882 = getelementptr inbounds float, ptr %v868, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 %v870, 32
  %v885 = getelementptr inbounds float, ptr %v868, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 %v870, 40
  %v888 = getelementptr inbounds float, ptr %v868, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v870, 48
  %v891 = getelementptr inbounds float, ptr %v868, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 %v870, 56
  %v894 = getelementptr inbounds float, ptr %v868, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = shufflevector <8 x float> %v874, <8 x float> %v886, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v897 = shufflevector <8 x float> %v874, <8 x float> %v886, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v898 = shufflevector <8 x float> %v877, <8 x float> %v889, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v899 = shufflevector <8 x float> %v877, <8 x float> %v889, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v900 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v901 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v902 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v903 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v904 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v905 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v906 = shufflevector <8 x float> %v898, <8 x float> %v902, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v907 = shufflevector <8 x float> %v898, <8 x float> %v902, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v908 = shufflevector <8 x float> %v897, <8 x float> %v901, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v909 = shufflevector <8 x float> %v897, <8 x float> %v901, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v910 = shufflevector <8 x float> %v899, <8 x float> %v903, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v911 = shufflevector <8 x float> %v899, <8 x float> %v903, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v912 = shufflevector <8 x float> %v904, <8 x float> %v906, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v913 = shufflevector <8 x float> %v904, <8 x float> %v906, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v914 = shufflevector <8 x float> %v905, <8 x float> %v907, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v915 = shufflevector <8 x float> %v905, <8 x float> %v907, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v916 = shufflevector <8 x float> %v908, <8 x float> %v910, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v917 = shufflevector <8 x float> %v908, <8 x float> %v910, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v918 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v919 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v920 = add i64 %v870, 0
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v856, i64 %v921
  store <8 x float> %v912, ptr %v922, align 4
  %v923 = add i64 %v870, 1
  %v924 = mul i64 %v923, 8
  %v925 = getelementptr inbounds float, ptr %v856, i64 %v924
  store <8 x float> %v913, ptr %v925, align 4
  %v926 = add i64 %v870, 2
  %v927 = mul i64 %v926, 8
  %v928 = getelementptr inbounds float, ptr %v856, i64 %v927
  store <8 x float> %v914, ptr %v928, align 4
  %v929 = add i64 %v870, 3
  %v930 = mul i64 %v929, 8
  %v931 = getelementptr inbounds float, ptr %v856, i64 %v930
  store <8 x float> %v915, ptr %v931, align 4
  %v932 = add i64 %v870, 4
  %v933 = mul i64 %v932, 8
  %v934 = getelementptr inbounds float, ptr %v856, i64 %v933
  store <8 x float> %v916, ptr %v934, align 4
  %v935 = add i64 %v870, 5
  %v936 = mul i64 %v935, 8
  %v937 = getelementptr inbounds float, ptr %v856, i64 %v936
  store <8 x float> %v917, ptr %v937, align 4
  %v938 = add i64 %v870, 6
  %v939 = mul i64 %v938, 8
  %v940 = getelementptr inbounds float, ptr %v856, i64 %v939
  store <8 x float> %v918, ptr %v940, align 4
  %v941 = add i64 %v870, 7
  %v942 = mul i64 %v941, 8
  %v943 = getelementptr inbounds float, ptr %v856, i64 %v942
  store <8 x float> %v919, ptr %v943, align 4
  %v944 = add nsw i64 %v870, 8
  br label %b141
b143:
  br label %b144
b144:
  %v945 = phi i64 [ 8, %b143 ], [ %v953, %b145 ]
  %v946 = icmp slt i64 %v945, 8
  br i1 %v946, label %b145, label %b146
b145:
  %v947 = mul i64 %v945, 1
  %v948 = getelementptr inbounds float, ptr %v868, i64 %v947
  %v949 = getelementptr float, ptr %v948, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v950 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v949, <8 x i1> %v865, <8 x float> zeroinitializer)
  %v951 = mul i64 %v945, 8
  %v952 = getelementptr inbounds float, ptr %v856, i64 %v951
  store <8 x float> %v950, ptr %v952, align 4
  %v953 = add nsw i64 %v945, 1
  br label %b144
b146:
  br label %b140
b140:
  %v954 = icmp slt i64 %v859, 8
  br i1 %v954, label %b147, label %b148
b147:
  br label %b149
b149:
  %v955 = phi i64 [ 0, %b147 ], [ %v963, %b150 ]
  %v956 = icmp slt i64 %v955, 8
  br i1 %v956, label %b150, label %b151
b150:
  %v957 = mul i64 %v955, 1
  %v958 = getelementptr inbounds float, ptr %v868, i64 %v957
  %v959 = getelementptr float, ptr %v958, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v960 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v959, <8 x i1> %v865, <8 x float> zeroinitializer)
  %v961 = mul i64 %v955, 8
  %v962 = getelementptr inbounds float, ptr %v856, i64 %v961
  store <8 x float> %v960, ptr %v962, align 4
  %v963 = add nsw i64 %v955, 1
  br label %b149
b151:
  br label %b148
b148:
  %v964 = add i64 %v852, 64
  %v965 = add nsw i64 %v850, 1
  br label %b136
b138:
  %v966 = add i64 1, 0
  %v967 = sdiv i64 %v966, 1
  %v968 = add i64 %v2, 1
  %v969 = mul i64 %v967, %v2
  %v970 = sdiv i64 %v969, %v3
  %v971 = mul i64 %v970, 1
  %v972 = icmp slt i64 %v971, 1
  %v973 = select i1 %v972, i64 %v971, i64 1
  %v974 = mul i64 %v967, %v968
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, 1
  %v978 = select i1 %v977, i64 %v976, i64 1
  %v979 = icmp slt i64 %v978, 1
  %v980 = select i1 %v979, i64 %v978, i64 1
  br label %b152
b152:
  %v981 = phi i64 [ %v973, %b138 ], [ %v1426, %b203 ]
  %v982 = icmp slt i64 %v981, %v980
  br i1 %v982, label %b153, label %b154
b153:
  %v983 = mul i64 %v981, 256
  %v984 = mul i64 %v981, 8
  %v985 = add i64 %v983, 0
  %v986 = add i64 %v984, 0
  %v987 = getelementptr inbounds float, ptr %v831, i64 %v985
  %v988 = sub i64 8, %v986
  %v989 = icmp slt i64 %v988, 0
  %v990 = select i1 %v989, i64 0, i64 %v988
  %v991 = icmp ult i64 %v990, 8
  %v992 = select i1 %v991, i64 %v990, i64 8
  %v993 = trunc i64 %v992 to i32
  %v994 = insertelement <8 x i32> poison, i32 %v993, i64 0
  %v995 = shufflevector <8 x i32> %v994, <8 x i32> poison, <8 x i32> zeroinitializer
  %v996 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v995
  %v997 = mul i64 %v986, 8
  %v998 = add i64 64, %v997
  %v999 = getelementptr inbounds float, ptr %v18, i64 %v998
  %v1000 = icmp sge i64 %v990, 8
  br i1 %v1000, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1001 = phi i64 [ 0, %b155 ], [ %v1075, %b158 ]
  %v1002 = icmp slt i64 %v1001, 8
  br i1 %v1002, label %b158, label %b159
b158:
  %v1003 = add i64 %v1001, 0
  %v1004 = getelementptr inbounds float, ptr %v999, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = add i64 %v1001, 8
  %v1007 = getelementptr inbounds float, ptr %v999, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = add i64 %v1001, 16
  %v1010 = getelementptr inbounds float, ptr %v999, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = add i64 %v1001, 24
  %v1013 = getelementptr inbounds float, ptr %v999, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = add i64 %v1001, 32
  %v1016 = getelementptr inbounds float, ptr %v999, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = add i64 %v1001, 40
  %v1019 = getelementptr inbounds float, ptr %v999, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = add i64 %v1001, 48
  %v1022 = getelementptr inbounds float, ptr %v999, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = add i64 %v1001, 56
  %v1025 = getelementptr inbounds float, ptr %v999, i64 %v1024
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = shufflevector <8 x float> %v1005, <8 x float> %v1017, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1028 = shufflevector <8 x float> %v1005, <8 x float> %v1017, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1029 = shufflevector <8 x float> %v1008, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1030 = shufflevector <8 x float> %v1008, <8 x float> %v1020, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1031 = shufflevector <8 x float> %v1011, <8 x float> %v1023, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1032 = shufflevector <8 x float> %v1011, <8 x float> %v1023, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1033 = shufflevector <8 x float> %v1014, <8 x float> %v1026, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1034 = shufflevector <8 x float> %v1014, <8 x float> %v1026, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1035 = shufflevector <8 x float> %v1027, <8 x float> %v1031, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1031, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1037 = shufflevector <8 x float> %v1029, <8 x float> %v1033, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1038 = shufflevector <8 x float> %v1029, <8 x float> %v1033, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1039 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1040 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1041 = shufflevector <8 x float> %v1030, <8 x float> %v1034, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1042 = shufflevector <8 x float> %v1030, <8 x float> %v1034, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1043 = shufflevector <8 x float> %v1035, <8 x float> %v1037, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1044 = shufflevector <8 x float> %v1035, <8 x float> %v1037, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1045 = shufflevector <8 x float> %v1036, <8 x float> %v1038, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1046 = shufflevector <8 x float> %v1036, <8 x float> %v1038, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1047 = shufflevector <8 x float> %v1039, <8 x float> %v1041, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1048 = shufflevector <8 x float> %v1039, <8 x float> %v1041, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1049 = shufflevector <8 x float> %v1040, <8 x float> %v1042, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1050 = shufflevector <8 x float> %v1040, <8 x float> %v1042, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1051 = add i64 %v1001, 0
  %v1052 = mul i64 %v1051, 32
  %v1053 = getelementptr inbounds float, ptr %v987, i64 %v1052
  store <8 x float> %v1043, ptr %v1053, align 4
  %v1054 = add i64 %v1001, 1
  %v1055 = mul i64 %v1054, 32
  %v1056 = getelementptr inbounds float, ptr %v987, i64 %v1055
  store <8 x float> %v1044, ptr %v1056, align 4
  %v1057 = add i64 %v1001, 2
  %v1058 = mul i64 %v1057, 32
  %v1059 = getelementptr inbounds float, ptr %v987, i64 %v1058
  store <8 x float> %v1045, ptr %v1059, align 4
  %v1060 = add i64 %v1001, 3
  %v1061 = mul i64 %v1060, 32
  %v1062 = getelementptr inbounds float, ptr %v987, i64 %v1061
  store <8 x float> %v1046, ptr %v1062, align 4
  %v1063 = add i64 %v1001, 4
  %v1064 = mul i64 %v1063, 32
  %v1065 = getelementptr inbounds float, ptr %v987, i64 %v1064
  store <8 x float> %v1047, ptr %v1065, align 4
  %v1066 = add i64 %v1001, 5
  %v1067 = mul i64 %v1066, 32
  %v1068 = getelementptr inbounds float, ptr %v987, i64 %v1067
  store <8 x float> %v1048, ptr %v1068, align 4
  %v1069 = add i64 %v1001, 6
  %v1070 = mul i64 %v1069, 32
  %v1071 = getelementptr inbounds float, ptr %v987, i64 %v1070
  store <8 x float> %v1049, ptr %v1071, align 4
  %v1072 = add i64 %v1001, 7
  %v1073 = mul i64 %v1072, 32
  %v1074 = getelementptr inbounds float, ptr %v987, i64 %v1073
  store <8 x float> %v1050, ptr %v1074, align 4
  %v1075 = add nsw i64 %v1001, 8
  br label %b157
b159:
  br label %b160
b160:
  %v1076 = phi i64 [ 8, %b159 ], [ %v1084, %b161 ]
  %v1077 = icmp slt i64 %v1076, 8
  br i1 %v1077, label %b161, label %b162
b161:
  %v1078 = mul i64 %v1076, 1
  %v1079 = getelementptr inbounds float, ptr %v999, i64 %v1078
  %v1080 = getelementptr float, ptr %v1079, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1081 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1080, <8 x i1> %v996, <8 x float> zeroinitializer)
  %v1082 = mul i64 %v1076, 32
  %v1083 = getelementptr inbounds float, ptr %v987, i64 %v1082
  store <8 x float> %v1081, ptr %v1083, align 4
  %v1084 = add nsw i64 %v1076, 1
  br label %b160
b162:
  br label %b156
b156:
  %v1085 = icmp slt i64 %v990, 8
  br i1 %v1085, label %b163, label %b164
b163:
  br label %b165
b165:
  %v1086 = phi i64 [ 0, %b163 ], [ %v1094, %b166 ]
  %v1087 = icmp slt i64 %v1086, 8
  br i1 %v1087, label %b166, label %b167
b166:
  %v1088 = mul i64 %v1086, 1
  %v1089 = getelementptr inbounds float, ptr %v999, i64 %v1088
  %v1090 = getelementptr float, ptr %v1089, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1091 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1090, <8 x i1> %v996, <8 x float> zeroinitializer)
  %v1092 = mul i64 %v1086, 32
  %v1093 = getelementptr inbounds float, ptr %v987, i64 %v1092
  store <8 x float> %v1091, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1086, 1
  br label %b165
b167:
  br label %b164
b164:
  %v1095 = add i64 %v983, 8
  %v1096 = add i64 %v984, 0
  %v1097 = getelementptr inbounds float, ptr %v831, i64 %v1095
  %v1098 = sub i64 8, %v1096
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
  %v1109 = getelementptr inbounds float, ptr %v18, i64 %v1108
  %v1110 = icmp sge i64 %v1100, 8
  br i1 %v1110, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1111 = phi i64 [ 0, %b168 ], [ %v1185, %b171 ]
  %v1112 = icmp slt i64 %v1111, 8
  br i1 %v1112, label %b171, label %b172
b171:
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
  %v1162 = mul i64 %v1161, 32
  %v1163 = getelementptr inbounds float, ptr %v1097, i64 %v1162
  store <8 x float> %v1153, ptr %v1163, align 4
  %v1164 = add i64 %v1111, 1
  %v1165 = mul i64 %v1164, 32
  %v1166 = getelementptr inbounds float, ptr %v1097, i64 %v1165
  store <8 x float> %v1154, ptr %v1166, align 4
  %v1167 = add i64 %v1111, 2
  %v1168 = mul i64 %v1167, 32
  %v1169 = getelementptr inbounds float, ptr %v1097, i64 %v1168
  store <8 x float> %v1155, ptr %v1169, align 4
  %v1170 = add i64 %v1111, 3
  %v1171 = mul i64 %v1170, 32
  %v1172 = getelementptr inbounds float, ptr %v1097, i64 %v1171
  store <8 x float> %v1156, ptr %v1172, align 4
  %v1173 = add i64 %v1111, 4
  %v1174 = mul i64 %v1173, 32
  %v1175 = getelementptr inbounds float, ptr %v1097, i64 %v1174
  store <8 x float> %v1157, ptr %v1175, align 4
  %v1176 = add i64 %v1111, 5
  %v1177 = mul i64 %v1176, 32
  %v1178 = getelementptr inbounds float, ptr %v1097, i64 %v1177
  store <8 x float> %v1158, ptr %v1178, align 4
  %v1179 = add i64 %v1111, 6
  %v1180 = mul i64 %v1179, 32
  %v1181 = getelementptr inbounds float, ptr %v1097, i64 %v1180
  store <8 x float> %v1159, ptr %v1181, align 4
  %v1182 = add i64 %v1111, 7
  %v1183 = mul i64 %v1182, 32
  %v1184 = getelementptr inbounds float, ptr %v1097, i64 %v1183
  store <8 x float> %v1160, ptr %v1184, align 4
  %v1185 = add nsw i64 %v1111, 8
  br label %b170
b172:
  br label %b173
b173:
  %v1186 = phi i64 [ 8, %b172 ], [ %v1194, %b174 ]
  %v1187 = icmp slt i64 %v1186, 8
  br i1 %v1187, label %b174, label %b175
b174:
  %v1188 = mul i64 %v1186, 1
  %v1189 = getelementptr inbounds float, ptr %v1109, i64 %v1188
  %v1190 = getelementptr float, ptr %v1189, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1191 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1190, <8 x i1> %v1106, <8 x float> zeroinitializer)
  %v1192 = mul i64 %v1186, 32
  %v1193 = getelementptr inbounds float, ptr %v1097, i64 %v1192
  store <8 x float> %v1191, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1186, 1
  br label %b173
b175:
  br label %b169
b169:
  %v1195 = icmp slt i64 %v1100, 8
  br i1 %v1195, label %b176, label %b177
b176:
  br label %b178
b178:
  %v1196 = phi i64 [ 0, %b176 ], [ %v1204, %b179 ]
  %v1197 = icmp slt i64 %v1196, 8
  br i1 %v1197, label %b179, label %b180
b179:
  %v1198 = mul i64 %v1196, 1
  %v1199 = getelementptr inbounds float, ptr %v1109, i64 %v1198
  %v1200 = getelementptr float, ptr %v1199, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1201 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1200, <8 x i1> %v1106, <8 x float> zeroinitializer)
  %v1202 = mul i64 %v1196, 32
  %v1203 = getelementptr inbounds float, ptr %v1097, i64 %v1202
  store <8 x float> %v1201, ptr %v1203, align 4
  %v1204 = add nsw i64 %v1196, 1
  br label %b178
b180:
  br label %b177
b177:
  %v1205 = add i64 %v983, 16
  %v1206 = add i64 %v984, 0
  %v1207 = getelementptr inbounds float, ptr %v831, i64 %v1205
  %v1208 = sub i64 8, %v1206
  %v1209 = icmp slt i64 %v1208, 0
  %v1210 = select i1 %v1209, i64 0, i64 %v1208
  %v1211 = icmp ult i64 %v1210, 8
  %v1212 = select i1 %v1211, i64 %v1210, i64 8
  %v1213 = trunc i64 %v1212 to i32
  %v1214 = insertelement <8 x i32> poison, i32 %v1213, i64 0
  %v1215 = shufflevector <8 x i32> %v1214, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1216 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1215
  %v1217 = mul i64 %v1206, 8
  %v1218 = add i64 192, %v1217
  %v1219 = getelementptr inbounds float, ptr %v18, i64 %v1218
  %v1220 = icmp sge i64 %v1210, 8
  br i1 %v1220, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1221 = phi i64 [ 0, %b181 ], [ %v1295, %b184 ]
  %v1222 = icmp slt i64 %v1221, 8
  br i1 %v1222, label %b184, label %b185
b184:
  %v1223 = add i64 %v1221, 0
  %v1224 = getelementptr inbounds float, ptr %v1219, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = add i64 %v1221, 8
  %v1227 = getelementptr inbounds float, ptr %v1219, i64 %v1226
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = add i64 %v1221, 16
  %v1230 = getelementptr inbounds float, ptr %v1219, i64 %v1229
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = add i64 %v1221, 24
  %v1233 = getelementptr inbounds float, ptr %v1219, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = add i64 %v1221, 32
  %v1236 = getelementptr inbounds float, ptr %v1219, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = add i64 %v1221, 40
  %v1239 = getelementptr inbounds float, ptr %v1219, i64 %v1238
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = add i64 %v1221, 48
  %v1242 = getelementptr inbounds float, ptr %v1219, i64 %v1241
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = add i64 %v1221, 56
  %v1245 = getelementptr inbounds float, ptr %v1219, i64 %v1244
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = shufflevector <8 x float> %v1225, <8 x float> %v1237, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1248 = shufflevector <8 x float> %v1225, <8 x float> %v1237, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1249 = shufflevector <8 x float> %v1228, <8 x float> %v1240, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1250 = shufflevector <8 x float> %v1228, <8 x float> %v1240, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1251 = shufflevector <8 x float> %v1231, <8 x float> %v1243, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1252 = shufflevector <8 x float> %v1231, <8 x float> %v1243, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1253 = shufflevector <8 x float> %v1234, <8 x float> %v1246, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1254 = shufflevector <8 x float> %v1234, <8 x float> %v1246, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1255 = shufflevector <8 x float> %v1247, <8 x float> %v1251, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1256 = shufflevector <8 x float> %v1247, <8 x float> %v1251, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1257 = shufflevector <8 x float> %v1249, <8 x float> %v1253, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1258 = shufflevector <8 x float> %v1249, <8 x float> %v1253, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1259 = shufflevector <8 x float> %v1248, <8 x float> %v1252, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1260 = shufflevector <8 x float> %v1248, <8 x float> %v1252, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1261 = shufflevector <8 x float> %v1250, <8 x float> %v1254, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1262 = shufflevector <8 x float> %v1250, <8 x float> %v1254, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1263 = shufflevector <8 x float> %v1255, <8 x float> %v1257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1264 = shufflevector <8 x float> %v1255, <8 x float> %v1257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1265 = shufflevector <8 x float> %v1256, <8 x float> %v1258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1266 = shufflevector <8 x float> %v1256, <8 x float> %v1258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1267 = shufflevector <8 x float> %v1259, <8 x float> %v1261, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1268 = shufflevector <8 x float> %v1259, <8 x float> %v1261, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1269 = shufflevector <8 x float> %v1260, <8 x float> %v1262, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1270 = shufflevector <8 x float> %v1260, <8 x float> %v1262, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1271 = add i64 %v1221, 0
  %v1272 = mul i64 %v1271, 32
  %v1273 = getelementptr inbounds float, ptr %v1207, i64 %v1272
  store <8 x float> %v1263, ptr %v1273, align 4
  %v1274 = add i64 %v1221, 1
  %v1275 = mul i64 %v1274, 32
  %v1276 = getelementptr inbounds float, ptr %v1207, i64 %v1275
  store <8 x float> %v1264, ptr %v1276, align 4
  %v1277 = add i64 %v1221, 2
  %v1278 = mul i64 %v1277, 32
  %v1279 = getelementptr inbounds float, ptr %v1207, i64 %v1278
  store <8 x float> %v1265, ptr %v1279, align 4
  %v1280 = add i64 %v1221, 3
  %v1281 = mul i64 %v1280, 32
  %v1282 = getelementptr inbounds float, ptr %v1207, i64 %v1281
  store <8 x float> %v1266, ptr %v1282, align 4
  %v1283 = add i64 %v1221, 4
  %v1284 = mul i64 %v1283, 32
  %v1285 = getelementptr inbounds float, ptr %v1207, i64 %v1284
  store <8 x float> %v1267, ptr %v1285, align 4
  %v1286 = add i64 %v1221, 5
  %v1287 = mul i64 %v1286, 32
  %v1288 = getelementptr inbounds float, ptr %v1207, i64 %v1287
  store <8 x float> %v1268, ptr %v1288, align 4
  %v1289 = add i64 %v1221, 6
  %v1290 = mul i64 %v1289, 32
  %v1291 = getelementptr inbounds float, ptr %v1207, i64 %v1290
  store <8 x float> %v1269, ptr %v1291, align 4
  %v1292 = add i64 %v1221, 7
  %v1293 = mul i64 %v1292, 32
  %v1294 = getelementptr inbounds float, ptr %v1207, i64 %v1293
  store <8 x float> %v1270, ptr %v1294, align 4
  %v1295 = add nsw i64 %v1221, 8
  br label %b183
b185:
  br label %b186
b186:
  %v1296 = phi i64 [ 8, %b185 ], [ %v1304, %b187 ]
  %v1297 = icmp slt i64 %v1296, 8
  br i1 %v1297, label %b187, label %b188
b187:
  %v1298 = mul i64 %v1296, 1
  %v1299 = getelementptr inbounds float, ptr %v1219, i64 %v1298
  %v1300 = getelementptr float, ptr %v1299, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1301 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1300, <8 x i1> %v1216, <8 x float> zeroinitializer)
  %v1302 = mul i64 %v1296, 32
  %v1303 = getelementptr inbounds float, ptr %v1207, i64 %v1302
  store <8 x float> %v1301, ptr %v1303, align 4
  %v1304 = add nsw i64 %v1296, 1
  br label %b186
b188:
  br label %b182
b182:
  %v1305 = icmp slt i64 %v1210, 8
  br i1 %v1305, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1306 = phi i64 [ 0, %b189 ], [ %v1314, %b192 ]
  %v1307 = icmp slt i64 %v1306, 8
  br i1 %v1307, label %b192, label %b193
b192:
  %v1308 = mul i64 %v1306, 1
  %v1309 = getelementptr inbounds float, ptr %v1219, i64 %v1308
  %v1310 = getelementptr float, ptr %v1309, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1311 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1310, <8 x i1> %v1216, <8 x float> zeroinitializer)
  %v1312 = mul i64 %v1306, 32
  %v1313 = getelementptr inbounds float, ptr %v1207, i64 %v1312
  store <8 x float> %v1311, ptr %v1313, align 4
  %v1314 = add nsw i64 %v1306, 1
  br label %b191
b193:
  br label %b190
b190:
  %v1315 = add i64 %v983, 24
  %v1316 = add i64 %v984, 0
  %v1317 = getelementptr inbounds float, ptr %v831, i64 %v1315
  %v1318 = sub i64 8, %v1316
  %v1319 = icmp slt i64 %v1318, 0
  %v1320 = select i1 %v1319, i64 0, i64 %v1318
  %v1321 = icmp ult i64 %v1320, 8
  %v1322 = select i1 %v1321, i64 %v1320, i64 8
  %v1323 = trunc i64 %v1322 to i32
  %v1324 = insertelement <8 x i32> poison, i32 %v1323, i64 0
  %v1325 = shufflevector <8 x i32> %v1324, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1326 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1325
  %v1327 = mul i64 %v1316, 8
  %v1328 = add i64 128, %v1327
  %v1329 = getelementptr inbounds float, ptr %v18, i64 %v1328
  %v1330 = icmp sge i64 %v1320, 8
  br i1 %v1330, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1331 = phi i64 [ 0, %b194 ], [ %v1405, %b197 ]
  %v1332 = icmp slt i64 %v1331, 8
  br i1 %v1332, label %b197, label %b198
b197:
  %v1333 = add i64 %v1331, 0
  %v1334 = getelementptr inbounds float, ptr %v1329, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = add i64 %v1331, 8
  %v1337 = getelementptr inbounds float, ptr %v1329, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = add i64 %v1331, 16
  %v1340 = getelementptr inbounds float, ptr %v1329, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = add i64 %v1331, 24
  %v1343 = getelementptr inbounds float, ptr %v1329, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = add i64 %v1331, 32
  %v1346 = getelementptr inbounds float, ptr %v1329, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = add i64 %v1331, 40
  %v1349 = getelementptr inbounds float, ptr %v1329, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = add i64 %v1331, 48
  %v1352 = getelementptr inbounds float, ptr %v1329, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = add i64 %v1331, 56
  %v1355 = getelementptr inbounds float, ptr %v1329, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = shufflevector <8 x float> %v1335, <8 x float> %v1347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1358 = shufflevector <8 x float> %v1335, <8 x float> %v1347, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1359 = shufflevector <8 x float> %v1338, <8 x float> %v1350, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1360 = shufflevector <8 x float> %v1338, <8 x float> %v1350, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1361 = shufflevector <8 x float> %v1341, <8 x float> %v1353, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1362 = shufflevector <8 x float> %v1341, <8 x float> %v1353, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1363 = shufflevector <8 x float> %v1344, <8 x float> %v1356, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1364 = shufflevector <8 x float> %v1344, <8 x float> %v1356, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1365 = shufflevector <8 x float> %v1357, <8 x float> %v1361, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1366 = shufflevector <8 x float> %v1357, <8 x float> %v1361, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1367 = shufflevector <8 x float> %v1359, <8 x float> %v1363, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1368 = shufflevector <8 x float> %v1359, <8 x float> %v1363, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1369 = shufflevector <8 x float> %v1358, <8 x float> %v1362, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1370 = shufflevector <8 x float> %v1358, <8 x float> %v1362, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1371 = shufflevector <8 x float> %v1360, <8 x float> %v1364, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1372 = shufflevector <8 x float> %v1360, <8 x float> %v1364, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1373 = shufflevector <8 x float> %v1365, <8 x float> %v1367, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1374 = shufflevector <8 x float> %v1365, <8 x float> %v1367, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1375 = shufflevector <8 x float> %v1366, <8 x float> %v1368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1376 = shufflevector <8 x float> %v1366, <8 x float> %v1368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1377 = shufflevector <8 x float> %v1369, <8 x float> %v1371, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1378 = shufflevector <8 x float> %v1369, <8 x float> %v1371, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1379 = shufflevector <8 x float> %v1370, <8 x float> %v1372, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1380 = shufflevector <8 x float> %v1370, <8 x float> %v1372, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1381 = add i64 %v1331, 0
  %v1382 = mul i64 %v1381, 32
  %v1383 = getelementptr inbounds float, ptr %v1317, i64 %v1382
  store <8 x float> %v1373, ptr %v1383, align 4
  %v1384 = add i64 %v1331, 1
  %v1385 = mul i64 %v1384, 32
  %v1386 = getelementptr inbounds float, ptr %v1317, i64 %v1385
  store <8 x float> %v1374, ptr %v1386, align 4
  %v1387 = add i64 %v1331, 2
  %v1388 = mul i64 %v1387, 32
  %v1389 = getelementptr inbounds float, ptr %v1317, i64 %v1388
  store <8 x float> %v1375, ptr %v1389, align 4
  %v1390 = add i64 %v1331, 3
  %v1391 = mul i64 %v1390, 32
  %v1392 = getelementptr inbounds float, ptr %v1317, i64 %v1391
  store <8 x float> %v1376, ptr %v1392, align 4
  %v1393 = add i64 %v1331, 4
  %v1394 = mul i64 %v1393, 32
  %v1395 = getelementptr inbounds float, ptr %v1317, i64 %v1394
  store <8 x float> %v1377, ptr %v1395, align 4
  %v1396 = add i64 %v1331, 5
  %v1397 = mul i64 %v1396, 32
  %v1398 = getelementptr inbounds float, ptr %v1317, i64 %v1397
  store <8 x float> %v1378, ptr %v1398, align 4
  %v1399 = add i64 %v1331, 6
  %v1400 = mul i64 %v1399, 32
  %v1401 = getelementptr inbounds float, ptr %v1317, i64 %v1400
  store <8 x float> %v1379, ptr %v1401, align 4
  %v1402 = add i64 %v1331, 7
  %v1403 = mul i64 %v1402, 32
  %v1404 = getelementptr inbounds float, ptr %v1317, i64 %v1403
  store <8 x float> %v1380, ptr %v1404, align 4
  %v1405 = add nsw i64 %v1331, 8
  br label %b196
b198:
  br label %b199
b199:
  %v1406 = phi i64 [ 8, %b198 ], [ %v1414, %b200 ]
  %v1407 = icmp slt i64 %v1406, 8
  br i1 %v1407, label %b200, label %b201
b200:
  %v1408 = mul i64 %v1406, 1
  %v1409 = getelementptr inbounds float, ptr %v1329, i64 %v1408
  %v1410 = getelementptr float, ptr %v1409, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1411 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1410, <8 x i1> %v1326, <8 x float> zeroinitializer)
  %v1412 = mul i64 %v1406, 32
  %v1413 = getelementptr inbounds float, ptr %v1317, i64 %v1412
  store <8 x float> %v1411, ptr %v1413, align 4
  %v1414 = add nsw i64 %v1406, 1
  br label %b199
b201:
  br label %b195
b195:
  %v1415 = icmp slt i64 %v1320, 8
  br i1 %v1415, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1416 = phi i64 [ 0, %b202 ], [ %v1424, %b205 ]
  %v1417 = icmp slt i64 %v1416, 8
  br i1 %v1417, label %b205, label %b206
b205:
  %v1418 = mul i64 %v1416, 1
  %v1419 = getelementptr inbounds float, ptr %v1329, i64 %v1418
  %v1420 = getelementptr float, ptr %v1419, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1421 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1420, <8 x i1> %v1326, <8 x float> zeroinitializer)
  %v1422 = mul i64 %v1416, 32
  %v1423 = getelementptr inbounds float, ptr %v1317, i64 %v1422
  store <8 x float> %v1421, ptr %v1423, align 4
  %v1424 = add nsw i64 %v1416, 1
  br label %b204
b206:
  br label %b203
b203:
  %v1425 = add i64 %v983, 256
  %v1426 = add nsw i64 %v981, 1
  br label %b152
b154:
  br label %b135
b135:
  %v1427 = icmp sgt i64 %v3, 1
  br i1 %v1427, label %b207, label %b208
b207:
  %v1428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1429 = atomicrmw add ptr %v1428, i64 1 acq_rel
  %v1430 = load i64, ptr %v97, align 8
  %v1431 = add i64 %v1430, 1
  store i64 %v1431, ptr %v97, align 8
  %v1432 = mul i64 %v3, %v1431
  br label %b209
b209:
  %v1433 = load atomic i64, ptr %v1428 acquire, align 8
  %v1434 = icmp slt i64 %v1433, %v1432
  br i1 %v1434, label %b210, label %b211
b210:
  %v1435 = call i32 @sched_yield()
  br label %b209
b211:
  br label %b208
b208:
  %v1436 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1437 = load i64, ptr %v1436, align 8
  br label %b212
b212:
  %v1438 = phi i64 [ 0, %b208 ], [ %v1949, %b275 ]
  %v1439 = icmp slt i64 %v1438, %v5
  br i1 %v1439, label %b213, label %b214
b213:
  %v1440 = add i64 %v1438, %v1437
  %v1441 = icmp slt i64 %v1440, %v5
  %v1442 = select i1 %v1441, i64 %v1440, i64 %v5
  %v1443 = sub i64 %v1442, %v1438
  %v1444 = mul i64 %v1443, %v7
  %v1446 = add i64 %v1444, 0
  %v1447 = sdiv i64 %v1446, 1
  %v1448 = add i64 %v2, 1
  %v1449 = mul i64 %v1447, %v2
  %v1450 = sdiv i64 %v1449, %v3
  %v1451 = mul i64 %v1450, 1
  %v1452 = icmp slt i64 %v1451, %v1444
  %v1453 = select i1 %v1452, i64 %v1451, i64 %v1444
  %v1454 = mul i64 %v1447, %v1448
  %v1455 = sdiv i64 %v1454, %v3
  %v1456 = mul i64 %v1455, 1
  %v1457 = icmp slt i64 %v1456, %v1444
  %v1458 = select i1 %v1457, i64 %v1456, i64 %v1444
  %v1459 = mul i64 %v1438, %v7
  %v1460 = add i64 %v1453, %v1459
  %v1461 = add i64 %v1458, %v1459
  br label %b215
b215:
  %v1462 = phi i64 [ %v1460, %b213 ], [ %v1521, %b220 ]
  %v1463 = icmp slt i64 %v1462, %v1461
  br i1 %v1463, label %b216, label %b217
b216:
  %v1464 = add i64 %v1462, 96
  %v1465 = icmp slt i64 %v1464, %v1461
  %v1466 = select i1 %v1465, i64 %v1464, i64 %v1461
  br label %b218
b218:
  %v1467 = phi i64 [ 0, %b216 ], [ %v1520, %b223 ]
  %v1468 = icmp slt i64 %v1467, 2
  br i1 %v1468, label %b219, label %b220
b219:
  %v1469 = sub i64 %v1466, %v1462
  %v1470 = sub i64 2, 1
  %v1471 = add i64 %v1469, %v1470
  %v1472 = sdiv i64 %v1471, 2
  br label %b221
b221:
  %v1473 = phi i64 [ 0, %b219 ], [ %v1519, %b228 ]
  %v1474 = icmp slt i64 %v1473, %v1472
  br i1 %v1474, label %b222, label %b223
b222:
  %v1475 = mul i64 %v1469, %v1473
  %v1476 = sdiv i64 %v1475, %v1472
  %v1477 = add i64 %v1462, %v1476
  %v1478 = add i64 %v1473, 1
  %v1479 = mul i64 %v1469, %v1478
  %v1480 = sdiv i64 %v1479, %v1472
  %v1481 = add i64 %v1462, %v1480
  %v1482 = mul i64 %v1467, 256
  %v1483 = getelementptr inbounds float, ptr %v242, i64 %v1482
  %v1484 = sub i64 %v1481, %v1477
  %v1485 = mul i64 %v1477, 8
  %v1486 = getelementptr inbounds float, ptr %v10, i64 %v1485
  %v1487 = getelementptr inbounds float, ptr %v1486, i64 0
  %v1488 = icmp eq i64 %v1467, 1
  %v1489 = select i1 %v1488, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1490 = sub i64 %v1484, 1
  %v1491 = getelementptr inbounds ptr, ptr %v1489, i64 %v1490
  %v1492 = load ptr, ptr %v1491, align 4
  %v1493 = icmp sgt i64 %v1484, 0
  br i1 %v1493, label %b224, label %b225
b224:
  call void %v1492(ptr %v1487, i64 8, ptr %v1483, i64 8, ptr %v1445)
  br label %b225
b225:
  %v1494 = icmp eq i64 %v1467, 1
  %v1495 = select i1 %v1494, i64 64, i64 256
  %v1496 = add i64 %v1482, %v1495
  br label %b226
b226:
  %v1497 = phi i64 [ %v1477, %b225 ], [ %v1518, %b231 ]
  %v1498 = icmp slt i64 %v1497, %v1481
  br i1 %v1498, label %b227, label %b228
b227:
  %v1499 = sub i64 %v1497, %v1477
  %v1500 = mul i64 %v1499, 32
  %v1501 = getelementptr inbounds float, ptr %v1445, i64 %v1500
  %v1502 = mul i64 %v1497, 40
  %v1503 = getelementptr inbounds float, ptr %v50, i64 %v1502
  %v1504 = icmp eq i64 %v1467, 1
  %v1505 = select i1 %v1504, i64 1, i64 4
  br label %b229
b229:
  %v1506 = phi i64 [ 0, %b227 ], [ %v1517, %b230 ]
  %v1507 = icmp slt i64 %v1506, %v1505
  br i1 %v1507, label %b230, label %b231
b230:
  %v1508 = mul i64 %v1467, 4
  %v1509 = add i64 %v1508, %v1506
  %v1510 = mul i64 %v1509, 8
  %v1511 = add i64 0, %v1506
  %v1512 = mul i64 %v1511, 8
  %v1513 = getelementptr inbounds float, ptr %v1501, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = add i64 0, %v1510
  %v1516 = getelementptr inbounds float, ptr %v1503, i64 %v1515
  store <8 x float> %v1514, ptr %v1516, align 4
  %v1517 = add nsw i64 %v1506, 1
  br label %b229
b231:
  %v1518 = add nsw i64 %v1497, 1
  br label %b226
b228:
  %v1519 = add nsw i64 %v1473, 1
  br label %b221
b223:
  %v1520 = add nsw i64 %v1467, 1
  br label %b218
b220:
  %v1521 = add nsw i64 %v1462, 96
  br label %b215
b217:
  %v1522 = icmp sgt i64 %v3, 1
  br i1 %v1522, label %b232, label %b233
b232:
  %v1523 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1524 = atomicrmw add ptr %v1523, i64 1 acq_rel
  %v1525 = load i64, ptr %v97, align 8
  %v1526 = add i64 %v1525, 1
  store i64 %v1526, ptr %v97, align 8
  %v1527 = mul i64 %v3, %v1526
  br label %b234
b234:
  %v1528 = load atomic i64, ptr %v1523 acquire, align 8
  %v1529 = icmp slt i64 %v1528, %v1527
  br i1 %v1529, label %b235, label %b236
b235:
  %v1530 = call i32 @sched_yield()
  br label %b234
b236:
  br label %b233
b233:
  br label %b237
b237:
  %v1531 = phi i64 [ %v1438, %b233 ], [ %v1939, %b259 ]
  %v1532 = icmp slt i64 %v1531, %v1442
  br i1 %v1532, label %b238, label %b239
b238:
  %v1534 = add i64 %v7, 0
  %v1535 = sdiv i64 %v1534, 1
  %v1536 = add i64 %v2, 1
  %v1537 = mul i64 %v1535, %v2
  %v1538 = sdiv i64 %v1537, %v3
  %v1539 = mul i64 %v1538, 1
  %v1540 = icmp slt i64 %v1539, %v7
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v7
  %v1542 = mul i64 %v1535, %v1536
  %v1543 = sdiv i64 %v1542, %v3
  %v1544 = mul i64 %v1543, 1
  %v1545 = icmp slt i64 %v1544, %v7
  %v1546 = select i1 %v1545, i64 %v1544, i64 %v7
  br label %b240
b240:
  %v1547 = phi i64 [ %v1541, %b238 ], [ %v1626, %b245 ]
  %v1548 = icmp slt i64 %v1547, %v1546
  br i1 %v1548, label %b241, label %b242
b241:
  %v1549 = add i64 %v1547, 96
  %v1550 = icmp slt i64 %v1549, %v1546
  %v1551 = select i1 %v1550, i64 %v1549, i64 %v1546
  br label %b243
b243:
  %v1552 = phi i64 [ 0, %b241 ], [ %v1625, %b248 ]
  %v1553 = icmp slt i64 %v1552, 1
  br i1 %v1553, label %b244, label %b245
b244:
  %v1554 = sub i64 %v1551, %v1547
  %v1555 = sub i64 8, 1
  %v1556 = add i64 %v1554, %v1555
  %v1557 = sdiv i64 %v1556, 8
  br label %b246
b246:
  %v1558 = phi i64 [ 0, %b244 ], [ %v1624, %b253 ]
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b247, label %b248
b247:
  %v1560 = mul i64 %v1554, %v1558
  %v1561 = sdiv i64 %v1560, %v1557
  %v1562 = add i64 %v1547, %v1561
  %v1563 = add i64 %v1558, 1
  %v1564 = mul i64 %v1554, %v1563
  %v1565 = sdiv i64 %v1564, %v1557
  %v1566 = add i64 %v1547, %v1565
  %v1567 = mul i64 %v1552, 64
  %v1568 = getelementptr inbounds float, ptr %v830, i64 %v1567
  %v1569 = sub i64 %v1566, %v1562
  %v1570 = add i64 %v1531, 0
  %v1571 = and i64 %v1570, %v72
  %v1572 = mul i64 %v1571, %v7
  %v1573 = add i64 %v1572, %v1562
  %v1574 = mul i64 %v1573, 8
  %v1575 = getelementptr inbounds float, ptr %v24, i64 %v1574
  %v1576 = getelementptr inbounds float, ptr %v1575, i64 0
  %v1577 = sub i64 %v1569, 1
  %v1578 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1577
  %v1579 = load ptr, ptr %v1578, align 4
  %v1580 = icmp sgt i64 %v1569, 0
  br i1 %v1580, label %b249, label %b250
b249:
  call void %v1579(ptr %v1576, i64 8, ptr %v1568, i64 8, ptr %v1533)
  br label %b250
b250:
  %v1581 = add i64 %v1567, 64
  br label %b251
b251:
  %v1582 = phi i64 [ %v1562, %b250 ], [ %v1623, %b256 ]
  %v1583 = icmp slt i64 %v1582, %v1566
  br i1 %v1583, label %b252, label %b253
b252:
  %v1584 = sub i64 %v1582, %v1562
  %v1585 = mul i64 %v1584, 8
  %v1586 = getelementptr inbounds float, ptr %v1533, i64 %v1585
  %v1587 = add i64 %v1531, 0
  %v1588 = and i64 %v1587, %v80
  %v1589 = mul i64 %v1588, %v7
  %v1590 = add i64 %v1589, %v1582
  %v1591 = mul i64 %v1590, 40
  %v1592 = getelementptr inbounds float, ptr %v50, i64 %v1591
  %v1593 = add i64 %v1531, 0
  %v1594 = and i64 %v1593, %v82
  %v1595 = mul i64 %v1594, %v7
  %v1596 = add i64 %v1595, %v1582
  %v1597 = mul i64 %v1596, 8
  %v1598 = getelementptr inbounds float, ptr %v52, i64 %v1597
  %v1599 = add i64 %v1531, 0
  %v1600 = and i64 %v1599, %v84
  %v1601 = mul i64 %v1600, %v7
  %v1602 = add i64 %v1601, %v1582
  %v1603 = mul i64 %v1602, 8
  %v1604 = getelementptr inbounds float, ptr %v54, i64 %v1603
  br label %b254
b254:
  %v1605 = phi i64 [ 0, %b252 ], [ %v1622, %b255 ]
  %v1606 = icmp slt i64 %v1605, 1
  br i1 %v1606, label %b255, label %b256
b255:
  %v1607 = mul i64 %v1552, 1
  %v1608 = add i64 %v1607, %v1605
  %v1609 = mul i64 %v1608, 8
  %v1610 = add i64 0, %v1605
  %v1611 = mul i64 %v1610, 8
  %v1612 = getelementptr inbounds float, ptr %v1586, i64 %v1611
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = add i64 0, %v1609
  %v1615 = getelementptr inbounds float, ptr %v1592, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = fmul <8 x float> %v1616, %v1613
  %v1618 = add i64 0, %v1609
  %v1619 = getelementptr inbounds float, ptr %v1598, i64 %v1618
  store <8 x float> %v1613, ptr %v1619, align 4
  %v1620 = add i64 0, %v1609
  %v1621 = getelementptr inbounds float, ptr %v1604, i64 %v1620
  store <8 x float> %v1617, ptr %v1621, align 4
  %v1622 = add nsw i64 %v1605, 1
  br label %b254
b256:
  %v1623 = add nsw i64 %v1582, 1
  br label %b251
b253:
  %v1624 = add nsw i64 %v1558, 1
  br label %b246
b248:
  %v1625 = add nsw i64 %v1552, 1
  br label %b243
b245:
  %v1626 = add nsw i64 %v1547, 96
  br label %b240
b242:
  %v1628 = add i64 %v7, 0
  %v1629 = sdiv i64 %v1628, 1
  %v1630 = add i64 %v2, 1
  %v1631 = mul i64 %v1629, %v2
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  %v1636 = mul i64 %v1629, %v1630
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  br label %b257
b257:
  %v1641 = phi i64 [ %v1635, %b242 ], [ %v1938, %b262 ]
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b258, label %b259
b258:
  %v1643 = add i64 %v1641, 96
  %v1644 = icmp slt i64 %v1643, %v1640
  %v1645 = select i1 %v1644, i64 %v1643, i64 %v1640
  br label %b260
b260:
  %v1646 = phi i64 [ 0, %b258 ], [ %v1937, %b265 ]
  %v1647 = icmp slt i64 %v1646, 1
  br i1 %v1647, label %b261, label %b262
b261:
  %v1648 = sub i64 %v1645, %v1641
  %v1649 = sub i64 2, 1
  %v1650 = add i64 %v1648, %v1649
  %v1651 = sdiv i64 %v1650, 2
  br label %b263
b263:
  %v1652 = phi i64 [ 0, %b261 ], [ %v1936, %b270 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b264, label %b265
b264:
  %v1654 = mul i64 %v1648, %v1652
  %v1655 = sdiv i64 %v1654, %v1651
  %v1656 = add i64 %v1641, %v1655
  %v1657 = add i64 %v1652, 1
  %v1658 = mul i64 %v1648, %v1657
  %v1659 = sdiv i64 %v1658, %v1651
  %v1660 = add i64 %v1641, %v1659
  %v1661 = mul i64 %v1646, 256
  %v1662 = getelementptr inbounds float, ptr %v831, i64 %v1661
  %v1663 = sub i64 %v1660, %v1656
  %v1664 = add i64 %v1531, 0
  %v1665 = and i64 %v1664, %v84
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1656
  %v1668 = mul i64 %v1667, 8
  %v1669 = getelementptr inbounds float, ptr %v54, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1671 = sub i64 %v1663, 1
  %v1672 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1671
  %v1673 = load ptr, ptr %v1672, align 4
  %v1674 = icmp sgt i64 %v1663, 0
  br i1 %v1674, label %b266, label %b267
b266:
  call void %v1673(ptr %v1670, i64 8, ptr %v1662, i64 8, ptr %v1627)
  br label %b267
b267:
  %v1675 = add i64 %v1661, 256
  br label %b268
b268:
  %v1676 = phi i64 [ %v1656, %b267 ], [ %v1935, %b273 ]
  %v1677 = icmp slt i64 %v1676, %v1660
  br i1 %v1677, label %b269, label %b270
b269:
  %v1678 = sub i64 %v1676, %v1656
  %v1679 = mul i64 %v1678, 32
  %v1680 = getelementptr inbounds float, ptr %v1627, i64 %v1679
  %v1681 = add i64 %v1531, 0
  %v1682 = and i64 %v1681, %v80
  %v1683 = mul i64 %v1682, %v7
  %v1684 = add i64 %v1683, %v1676
  %v1685 = mul i64 %v1684, 40
  %v1686 = getelementptr inbounds float, ptr %v50, i64 %v1685
  %v1687 = add i64 %v1531, 0
  %v1688 = and i64 %v1687, %v74
  %v1689 = mul i64 %v1688, %v7
  %v1690 = add i64 %v1689, %v1676
  %v1691 = mul i64 %v1690, 8
  %v1692 = getelementptr inbounds float, ptr %v26, i64 %v1691
  %v1693 = add i64 %v1531, 0
  %v1694 = and i64 %v1693, %v86
  %v1695 = mul i64 %v1694, %v7
  %v1696 = add i64 %v1695, %v1676
  %v1697 = mul i64 %v1696, 8
  %v1698 = getelementptr inbounds float, ptr %v56, i64 %v1697
  %v1699 = add i64 %v1531, 0
  %v1700 = and i64 %v1699, %v88
  %v1701 = mul i64 %v1700, %v7
  %v1702 = add i64 %v1701, %v1676
  %v1703 = mul i64 %v1702, 8
  %v1704 = getelementptr inbounds float, ptr %v58, i64 %v1703
  %v1705 = add i64 %v1531, 0
  %v1706 = and i64 %v1705, %v90
  %v1707 = mul i64 %v1706, %v7
  %v1708 = add i64 %v1707, %v1676
  %v1709 = mul i64 %v1708, 8
  %v1710 = getelementptr inbounds float, ptr %v60, i64 %v1709
  %v1711 = add i64 %v1531, 1
  %v1712 = and i64 %v1711, %v74
  %v1713 = mul i64 %v1712, %v7
  %v1714 = add i64 %v1713, %v1676
  %v1715 = mul i64 %v1714, 8
  %v1716 = getelementptr inbounds float, ptr %v26, i64 %v1715
  %v1717 = add i64 %v1531, 0
  %v1718 = and i64 %v1717, %v92
  %v1719 = mul i64 %v1718, %v7
  %v1720 = add i64 %v1719, %v1676
  %v1721 = mul i64 %v1720, 8
  %v1722 = getelementptr inbounds float, ptr %v62, i64 %v1721
  %v1723 = add i64 %v1531, 1
  %v1724 = and i64 %v1723, %v72
  %v1725 = mul i64 %v1724, %v7
  %v1726 = add i64 %v1725, %v1676
  %v1727 = mul i64 %v1726, 8
  %v1728 = getelementptr inbounds float, ptr %v24, i64 %v1727
  br label %b271
b271:
  %v1729 = phi i64 [ 0, %b269 ], [ %v1934, %b272 ]
  %v1730 = icmp slt i64 %v1729, 1
  br i1 %v1730, label %b272, label %b273
b272:
  %v1731 = mul i64 %v1646, 1
  %v1732 = add i64 %v1731, %v1729
  %v1733 = mul i64 %v1732, 8
  %v1734 = add i64 0, %v1729
  %v1735 = mul i64 %v1734, 8
  %v1736 = getelementptr inbounds float, ptr %v1680, i64 %v1735
  %v1737 = load <8 x float>, ptr %v1736, align 4
  %v1738 = add i64 1, %v1729
  %v1739 = mul i64 %v1738, 8
  %v1740 = getelementptr inbounds float, ptr %v1680, i64 %v1739
  %v1741 = load <8 x float>, ptr %v1740, align 4
  %v1742 = add i64 2, %v1729
  %v1743 = mul i64 %v1742, 8
  %v1744 = getelementptr inbounds float, ptr %v1680, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = add i64 3, %v1729
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v1680, i64 %v1747
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = add i64 16, %v1733
  %v1751 = getelementptr inbounds float, ptr %v1686, i64 %v1750
  %v1752 = load <8 x float>, ptr %v1751, align 4
  %v1753 = fadd <8 x float> %v1752, %v1737
  %v1754 = add i64 8, %v1733
  %v1755 = getelementptr inbounds float, ptr %v20, i64 %v1754
  %v1756 = load <8 x float>, ptr %v1755, align 4
  %v1757 = fadd <8 x float> %v1753, %v1756
  %v1758 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1757)
  %v1759 = fneg <8 x float> %v1758
  %v1760 = fcmp olt <8 x float> %v1759, splat (float 0xC05A400000000000)
  %v1761 = select <8 x i1> %v1760, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1759
  %v1762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1761, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1763 = fsub <8 x float> %v1762, splat (float 0x4168000000000000)
  %v1764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1763, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1761)
  %v1765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1763, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1764)
  %v1766 = bitcast <8 x float> %v1762 to <8 x i32>
  %v1767 = fmul <8 x float> %v1765, %v1765
  %v1768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1765, <8 x float> splat (float 0x3F81227F40000000))
  %v1769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1768, <8 x float> %v1765, <8 x float> splat (float 0x3FA5556740000000))
  %v1770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1769, <8 x float> %v1765, <8 x float> splat (float 0x3FC5554B00000000))
  %v1771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1770, <8 x float> %v1765, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1767, <8 x float> %v1771, <8 x float> %v1765)
  %v1773 = sub <8 x i32> %v1766, splat (i32 1262485250)
  %v1774 = lshr <8 x i32> %v1773, splat (i32 1)
  %v1775 = sub <8 x i32> %v1773, %v1774
  %v1776 = shl <8 x i32> %v1774, splat (i32 23)
  %v1777 = bitcast <8 x i32> %v1776 to <8 x float>
  %v1778 = shl <8 x i32> %v1775, splat (i32 23)
  %v1779 = bitcast <8 x i32> %v1778 to <8 x float>
  %v1780 = fadd <8 x float> %v1772, splat (float 0x3FF0000000000000)
  %v1781 = fmul <8 x float> %v1780, %v1777
  %v1782 = fmul <8 x float> %v1781, %v1779
  %v1783 = fcmp olt <8 x float> %v1757, splat (float 0x0000000000000000)
  %v1784 = select <8 x i1> %v1783, <8 x float> %v1782, <8 x float> splat (float 0x3FF0000000000000)
  %v1785 = fadd <8 x float> %v1782, splat (float 0x3FF0000000000000)
  %v1786 = fdiv <8 x float> %v1784, %v1785
  %v1787 = add i64 8, %v1733
  %v1788 = getelementptr inbounds float, ptr %v1686, i64 %v1787
  %v1789 = load <8 x float>, ptr %v1788, align 4
  %v1790 = fadd <8 x float> %v1789, %v1741
  %v1791 = add i64 0, %v1733
  %v1792 = getelementptr inbounds float, ptr %v20, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = fadd <8 x float> %v1790, %v1793
  %v1795 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1794)
  %v1796 = fneg <8 x float> %v1795
  %v1797 = fcmp olt <8 x float> %v1796, splat (float 0xC05A400000000000)
  %v1798 = select <8 x i1> %v1797, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1796
  %v1799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1798, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1800 = fsub <8 x float> %v1799, splat (float 0x4168000000000000)
  %v1801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1800, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1798)
  %v1802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1800, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1801)
  %v1803 = bitcast <8 x float> %v1799 to <8 x i32>
  %v1804 = fmul <8 x float> %v1802, %v1802
  %v1805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1802, <8 x float> splat (float 0x3F81227F40000000))
  %v1806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1805, <8 x float> %v1802, <8 x float> splat (float 0x3FA5556740000000))
  %v1807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1806, <8 x float> %v1802, <8 x float> splat (float 0x3FC5554B00000000))
  %v1808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1807, <8 x float> %v1802, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1804, <8 x float> %v1808, <8 x float> %v1802)
  %v1810 = sub <8 x i32> %v1803, splat (i32 1262485250)
  %v1811 = lshr <8 x i32> %v1810, splat (i32 1)
  %v1812 = sub <8 x i32> %v1810, %v1811
  %v1813 = shl <8 x i32> %v1811, splat (i32 23)
  %v1814 = bitcast <8 x i32> %v1813 to <8 x float>
  %v1815 = shl <8 x i32> %v1812, splat (i32 23)
  %v1816 = bitcast <8 x i32> %v1815 to <8 x float>
  %v1817 = fadd <8 x float> %v1809, splat (float 0x3FF0000000000000)
  %v1818 = fmul <8 x float> %v1817, %v1814
  %v1819 = fmul <8 x float> %v1818, %v1816
  %v1820 = fcmp olt <8 x float> %v1794, splat (float 0x0000000000000000)
  %v1821 = select <8 x i1> %v1820, <8 x float> %v1819, <8 x float> splat (float 0x3FF0000000000000)
  %v1822 = fadd <8 x float> %v1819, splat (float 0x3FF0000000000000)
  %v1823 = fdiv <8 x float> %v1821, %v1822
  %v1824 = add i64 32, %v1733
  %v1825 = getelementptr inbounds float, ptr %v1686, i64 %v1824
  %v1826 = load <8 x float>, ptr %v1825, align 4
  %v1827 = fadd <8 x float> %v1826, %v1745
  %v1828 = add i64 24, %v1733
  %v1829 = getelementptr inbounds float, ptr %v20, i64 %v1828
  %v1830 = load <8 x float>, ptr %v1829, align 4
  %v1831 = fadd <8 x float> %v1827, %v1830
  %v1832 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1831)
  %v1833 = fcmp ogt <8 x float> %v1832, splat (float 0x4023000000000000)
  %v1834 = select <8 x i1> %v1833, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1832
  %v1835 = fadd <8 x float> %v1834, %v1834
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1837 = fsub <8 x float> %v1836, splat (float 0x4168000000000000)
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1835)
  %v1839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1838)
  %v1840 = bitcast <8 x float> %v1836 to <8 x i32>
  %v1841 = fmul <8 x float> %v1839, %v1839
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1839, <8 x float> splat (float 0x3F81227F40000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> %v1839, <8 x float> splat (float 0x3FA5556740000000))
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1839, <8 x float> splat (float 0x3FC5554B00000000))
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1844, <8 x float> %v1839, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1845, <8 x float> %v1839)
  %v1847 = shl <8 x i32> %v1840, splat (i32 23)
  %v1848 = add <8 x i32> %v1847, splat (i32 1065353216)
  %v1849 = bitcast <8 x i32> %v1848 to <8 x float>
  %v1850 = fsub <8 x float> %v1849, splat (float 0x3FF0000000000000)
  %v1851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1849, <8 x float> %v1846, <8 x float> %v1850)
  %v1852 = fadd <8 x float> %v1851, splat (float 0x4000000000000000)
  %v1853 = fdiv <8 x float> %v1851, %v1852
  %v1854 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1853, <8 x float> %v1831)
  %v1855 = add i64 0, %v1733
  %v1856 = getelementptr inbounds float, ptr %v1692, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = fmul <8 x float> %v1786, %v1857
  %v1859 = fmul <8 x float> %v1823, %v1854
  %v1860 = fadd <8 x float> %v1858, %v1859
  %v1861 = add i64 24, %v1733
  %v1862 = getelementptr inbounds float, ptr %v1686, i64 %v1861
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = fadd <8 x float> %v1863, %v1749
  %v1865 = add i64 16, %v1733
  %v1866 = getelementptr inbounds float, ptr %v20, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = fadd <8 x float> %v1864, %v1867
  %v1869 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1868)
  %v1870 = fneg <8 x float> %v1869
  %v1871 = fcmp olt <8 x float> %v1870, splat (float 0xC05A400000000000)
  %v1872 = select <8 x i1> %v1871, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1870
  %v1873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1872, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1874 = fsub <8 x float> %v1873, splat (float 0x4168000000000000)
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1872)
  %v1876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1875)
  %v1877 = bitcast <8 x float> %v1873 to <8 x i32>
  %v1878 = fmul <8 x float> %v1876, %v1876
  %v1879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1876, <8 x float> splat (float 0x3F81227F40000000))
  %v1880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> %v1876, <8 x float> splat (float 0x3FA5556740000000))
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> %v1876, <8 x float> splat (float 0x3FC5554B00000000))
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1881, <8 x float> %v1876, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1878, <8 x float> %v1882, <8 x float> %v1876)
  %v1884 = sub <8 x i32> %v1877, splat (i32 1262485250)
  %v1885 = lshr <8 x i32> %v1884, splat (i32 1)
  %v1886 = sub <8 x i32> %v1884, %v1885
  %v1887 = shl <8 x i32> %v1885, splat (i32 23)
  %v1888 = bitcast <8 x i32> %v1887 to <8 x float>
  %v1889 = shl <8 x i32> %v1886, splat (i32 23)
  %v1890 = bitcast <8 x i32> %v1889 to <8 x float>
  %v1891 = fadd <8 x float> %v1883, splat (float 0x3FF0000000000000)
  %v1892 = fmul <8 x float> %v1891, %v1888
  %v1893 = fmul <8 x float> %v1892, %v1890
  %v1894 = fcmp olt <8 x float> %v1868, splat (float 0x0000000000000000)
  %v1895 = select <8 x i1> %v1894, <8 x float> %v1893, <8 x float> splat (float 0x3FF0000000000000)
  %v1896 = fadd <8 x float> %v1893, splat (float 0x3FF0000000000000)
  %v1897 = fdiv <8 x float> %v1895, %v1896
  %v1898 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1860)
  %v1899 = fcmp ogt <8 x float> %v1898, splat (float 0x4023000000000000)
  %v1900 = select <8 x i1> %v1899, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1898
  %v1901 = fadd <8 x float> %v1900, %v1900
  %v1902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1901, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1903 = fsub <8 x float> %v1902, splat (float 0x4168000000000000)
  %v1904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1903, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1901)
  %v1905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1903, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1904)
  %v1906 = bitcast <8 x float> %v1902 to <8 x i32>
  %v1907 = fmul <8 x float> %v1905, %v1905
  %v1908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1905, <8 x float> splat (float 0x3F81227F40000000))
  %v1909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1908, <8 x float> %v1905, <8 x float> splat (float 0x3FA5556740000000))
  %v1910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1909, <8 x float> %v1905, <8 x float> splat (float 0x3FC5554B00000000))
  %v1911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1910, <8 x float> %v1905, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1907, <8 x float> %v1911, <8 x float> %v1905)
  %v1913 = shl <8 x i32> %v1906, splat (i32 23)
  %v1914 = add <8 x i32> %v1913, splat (i32 1065353216)
  %v1915 = bitcast <8 x i32> %v1914 to <8 x float>
  %v1916 = fsub <8 x float> %v1915, splat (float 0x3FF0000000000000)
  %v1917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1915, <8 x float> %v1912, <8 x float> %v1916)
  %v1918 = fadd <8 x float> %v1917, splat (float 0x4000000000000000)
  %v1919 = fdiv <8 x float> %v1917, %v1918
  %v1920 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1919, <8 x float> %v1860)
  %v1921 = fmul <8 x float> %v1897, %v1920
  %v1922 = add i64 0, %v1733
  %v1923 = getelementptr inbounds float, ptr %v1698, i64 %v1922
  store <8 x float> %v1786, ptr %v1923, align 4
  %v1924 = add i64 0, %v1733
  %v1925 = getelementptr inbounds float, ptr %v1704, i64 %v1924
  store <8 x float> %v1823, ptr %v1925, align 4
  %v1926 = add i64 0, %v1733
  %v1927 = getelementptr inbounds float, ptr %v1710, i64 %v1926
  store <8 x float> %v1854, ptr %v1927, align 4
  %v1928 = add i64 0, %v1733
  %v1929 = getelementptr inbounds float, ptr %v1716, i64 %v1928
  store <8 x float> %v1860, ptr %v1929, align 4
  %v1930 = add i64 0, %v1733
  %v1931 = getelementptr inbounds float, ptr %v1722, i64 %v1930
  store <8 x float> %v1897, ptr %v1931, align 4
  %v1932 = add i64 0, %v1733
  %v1933 = getelementptr inbounds float, ptr %v1728, i64 %v1932
  store <8 x float> %v1921, ptr %v1933, align 4
  %v1934 = add nsw i64 %v1729, 1
  br label %b271
b273:
  %v1935 = add nsw i64 %v1676, 1
  br label %b268
b270:
  %v1936 = add nsw i64 %v1652, 1
  br label %b263
b265:
  %v1937 = add nsw i64 %v1646, 1
  br label %b260
b262:
  %v1938 = add nsw i64 %v1641, 96
  br label %b257
b259:
  %v1939 = add nsw i64 %v1531, 1
  br label %b237
b239:
  %v1940 = icmp sgt i64 %v3, 1
  br i1 %v1940, label %b274, label %b275
b274:
  %v1941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1942 = atomicrmw add ptr %v1941, i64 1 acq_rel
  %v1943 = load i64, ptr %v97, align 8
  %v1944 = add i64 %v1943, 1
  store i64 %v1944, ptr %v97, align 8
  %v1945 = mul i64 %v3, %v1944
  br label %b276
b276:
  %v1946 = load atomic i64, ptr %v1941 acquire, align 8
  %v1947 = icmp slt i64 %v1946, %v1945
  br i1 %v1947, label %b277, label %b278
b277:
  %v1948 = call i32 @sched_yield()
  br label %b276
b278:
  br label %b275
b275:
  %v1949 = add nsw i64 %v1438, %v1437
  br label %b212
b214:
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
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v376 = alloca float, i64 64, align 4
  %v480 = alloca float, i64 64, align 4
  %v647 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 17
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 24576
  %v101 = add i64 %v100, 640
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v99, i64 0
  %v104 = getelementptr inbounds float, ptr %v99, i64 256
  %v105 = getelementptr inbounds i64, ptr %v1, i64 4
  %v106 = load i64, ptr %v105, align 8
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b0, label %b1
b0:
  %v108 = add i64 1, 0
  %v109 = sdiv i64 %v108, 1
  %v110 = add i64 %v2, 1
  %v111 = mul i64 %v109, %v2
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, 1
  %v115 = select i1 %v114, i64 %v113, i64 1
  %v116 = mul i64 %v109, %v110
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, 1
  %v120 = select i1 %v119, i64 %v118, i64 1
  %v121 = icmp slt i64 %v120, 1
  %v122 = select i1 %v121, i64 %v120, i64 1
  br label %b2
b2:
  %v123 = phi i64 [ %v115, %b0 ], [ %v151, %b7 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = mul i64 %v123, 256
  %v126 = mul i64 %v123, 8
  %v127 = add i64 %v125, 0
  %v128 = add i64 %v126, 0
  %v129 = getelementptr inbounds float, ptr %v103, i64 %v127
  %v130 = sub i64 8, %v128
  %v131 = icmp slt i64 %v130, 0
  %v132 = select i1 %v131, i64 0, i64 %v130
  %v133 = icmp ult i64 %v132, 8
  %v134 = select i1 %v133, i64 %v132, i64 8
  %v135 = trunc i64 %v134 to i32
  %v136 = insertelement <8 x i32> poison, i32 %v135, i64 0
  %v137 = shufflevector <8 x i32> %v136, <8 x i32> poison, <8 x i32> zeroinitializer
  %v138 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v137
  %v139 = mul i64 %v128, 1
  %v140 = add i64 0, %v139
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  br label %b5
b5:
  %v142 = phi i64 [ 0, %b3 ], [ %v149, %b6 ]
  %v143 = icmp slt i64 %v142, 32
  br i1 %v143, label %b6, label %b7
b6:
  %v144 = mul i64 %v142, 8
  %v145 = getelementptr inbounds float, ptr %v141, i64 %v144
  %v146 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v145, <8 x i1> %v138, <8 x float> zeroinitializer)
  %v147 = mul i64 %v142, 8
  %v148 = getelementptr inbounds float, ptr %v129, i64 %v147
  store <8 x float> %v146, ptr %v148, align 4
  %v149 = add nsw i64 %v142, 1
  br label %b5
b7:
  %v150 = add i64 %v125, 256
  %v151 = add nsw i64 %v123, 1
  br label %b2
b4:
  %v152 = add i64 1, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, 1
  %v159 = select i1 %v158, i64 %v157, i64 1
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, 1
  %v164 = select i1 %v163, i64 %v162, i64 1
  %v165 = icmp slt i64 %v164, 1
  %v166 = select i1 %v165, i64 %v164, i64 1
  br label %b8
b8:
  %v167 = phi i64 [ %v159, %b4 ], [ %v195, %b13 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b9, label %b10
b9:
  %v169 = mul i64 %v167, 64
  %v170 = mul i64 %v167, 8
  %v171 = add i64 %v169, 0
  %v172 = add i64 %v170, 0
  %v173 = getelementptr inbounds float, ptr %v104, i64 %v171
  %v174 = sub i64 8, %v172
  %v175 = icmp slt i64 %v174, 0
  %v176 = select i1 %v175, i64 0, i64 %v174
  %v177 = icmp ult i64 %v176, 8
  %v178 = select i1 %v177, i64 %v176, i64 8
  %v179 = trunc i64 %v178 to i32
  %v180 = insertelement <8 x i32> poison, i32 %v179, i64 0
  %v181 = shufflevector <8 x i32> %v180, <8 x i32> poison, <8 x i32> zeroinitializer
  %v182 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v181
  %v183 = mul i64 %v172, 1
  %v184 = add i64 0, %v183
  %v185 = getelementptr inbounds float, ptr %v16, i64 %v184
  br label %b11
b11:
  %v186 = phi i64 [ 0, %b9 ], [ %v193, %b12 ]
  %v187 = icmp slt i64 %v186, 8
  br i1 %v187, label %b12, label %b13
b12:
  %v188 = mul i64 %v186, 8
  %v189 = getelementptr inbounds float, ptr %v185, i64 %v188
  %v190 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v189, <8 x i1> %v182, <8 x float> zeroinitializer)
  %v191 = mul i64 %v186, 8
  %v192 = getelementptr inbounds float, ptr %v173, i64 %v191
  store <8 x float> %v190, ptr %v192, align 4
  %v193 = add nsw i64 %v186, 1
  br label %b11
b13:
  %v194 = add i64 %v169, 64
  %v195 = add nsw i64 %v167, 1
  br label %b8
b10:
  br label %b1
b1:
  %v196 = icmp sgt i64 %v3, 1
  br i1 %v196, label %b14, label %b15
b14:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v198 = atomicrmw add ptr %v197, i64 1 acq_rel
  %v199 = load i64, ptr %v97, align 8
  %v200 = add i64 %v199, 1
  store i64 %v200, ptr %v97, align 8
  %v201 = mul i64 %v3, %v200
  br label %b16
b16:
  %v202 = load atomic i64, ptr %v197 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b17, label %b18
b17:
  %v204 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v205 = phi i64 [ 0, %b15 ], [ %v556, %b44 ]
  %v206 = icmp slt i64 %v205, %v5
  br i1 %v206, label %b20, label %b21
b20:
  %v207 = sub i64 %v5, 1
  %v208 = sub i64 %v207, %v205
  %v209 = add i64 %v7, 0
  %v210 = sdiv i64 %v209, 1
  %v211 = add i64 %v2, 1
  %v212 = mul i64 %v210, %v2
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  %v217 = mul i64 %v210, %v211
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, %v7
  %v221 = select i1 %v220, i64 %v219, i64 %v7
  br label %b22
b22:
  %v222 = phi i64 [ %v216, %b20 ], [ %v375, %b23 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b23, label %b24
b23:
  %v224 = add i64 %v208, 1
  %v225 = and i64 %v224, 1
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v222
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v28, i64 %v228
  %v230 = add i64 %v208, 0
  %v231 = and i64 %v230, %v70
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v222
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v22, i64 %v234
  %v236 = add i64 %v208, 1
  %v237 = and i64 %v236, %v74
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v222
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v26, i64 %v240
  %v242 = add i64 %v208, 0
  %v243 = and i64 %v242, %v92
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v222
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v62, i64 %v246
  %v248 = add i64 %v208, 1
  %v249 = and i64 %v248, 1
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v222
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v30, i64 %v252
  %v254 = add i64 %v208, 0
  %v255 = and i64 %v254, %v88
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v222
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v58, i64 %v258
  %v260 = add i64 %v208, 0
  %v261 = and i64 %v260, %v90
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v222
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v60, i64 %v264
  %v266 = add i64 %v208, 0
  %v267 = and i64 %v266, %v86
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v222
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v56, i64 %v270
  %v272 = add i64 %v208, 0
  %v273 = and i64 %v272, %v74
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v222
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v26, i64 %v276
  %v278 = add i64 %v208, 0
  %v279 = and i64 %v278, %v78
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v222
  %v282 = mul i64 %v281, 32
  %v283 = getelementptr inbounds float, ptr %v46, i64 %v282
  %v284 = add i64 %v208, 0
  %v285 = and i64 %v284, 1
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v222
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v30, i64 %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v229, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v235, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fadd <8 x float> %v292, %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v241, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v299)
  %v301 = fcmp ogt <8 x float> %v300, splat (float 0x4023000000000000)
  %v302 = select <8 x i1> %v301, <8 x float> splat (float 0x4023000000000000), <8 x float> %v300
  %v303 = fadd <8 x float> %v302, %v302
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v305 = fsub <8 x float> %v304, splat (float 0x4168000000000000)
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v303)
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v306)
  %v308 = bitcast <8 x float> %v304 to <8 x i32>
  %v309 = fmul <8 x float> %v307, %v307
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v307, <8 x float> splat (float 0x3F81227F40000000))
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> %v307, <8 x float> splat (float 0x3FA5556740000000))
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v307, <8 x float> splat (float 0x3FC5554B00000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v307, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v313, <8 x float> %v307)
  %v315 = shl <8 x i32> %v308, splat (i32 23)
  %v316 = add <8 x i32> %v315, splat (i32 1065353216)
  %v317 = bitcast <8 x i32> %v316 to <8 x float>
  %v318 = fsub <8 x float> %v317, splat (float 0x3FF0000000000000)
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v314, <8 x float> %v318)
  %v320 = fadd <8 x float> %v319, splat (float 0x4000000000000000)
  %v321 = fdiv <8 x float> %v319, %v320
  %v322 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v321, <8 x float> %v299)
  %v323 = fmul <8 x float> %v296, %v322
  %v324 = add i64 0, 0
  %v325 = getelementptr inbounds float, ptr %v247, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fmul <8 x float> %v323, %v326
  %v328 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  %v330 = fsub <8 x float> %v329, %v326
  %v331 = fmul <8 x float> %v327, %v330
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v253, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fmul <8 x float> %v296, %v326
  %v336 = fmul <8 x float> %v322, %v322
  %v337 = fsub <8 x float> %v329, %v336
  %v338 = fmul <8 x float> %v335, %v337
  %v339 = fadd <8 x float> %v334, %v338
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v259, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = fmul <8 x float> %v339, %v342
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v265, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v346, %v346
  %v348 = fsub <8 x float> %v329, %v347
  %v349 = fmul <8 x float> %v343, %v348
  %v350 = fmul <8 x float> %v339, %v346
  %v351 = fmul <8 x float> %v350, %v342
  %v352 = fsub <8 x float> %v329, %v342
  %v353 = fmul <8 x float> %v351, %v352
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v271, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fmul <8 x float> %v339, %v356
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v277, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = fmul <8 x float> %v339, %v360
  %v362 = fmul <8 x float> %v361, %v356
  %v363 = fsub <8 x float> %v329, %v356
  %v364 = fmul <8 x float> %v362, %v363
  %v365 = add i64 16, 0
  %v366 = getelementptr inbounds float, ptr %v283, i64 %v365
  store <8 x float> %v331, ptr %v366, align 4
  %v367 = add i64 24, 0
  %v368 = getelementptr inbounds float, ptr %v283, i64 %v367
  store <8 x float> %v349, ptr %v368, align 4
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v283, i64 %v369
  store <8 x float> %v353, ptr %v370, align 4
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v289, i64 %v371
  store <8 x float> %v357, ptr %v372, align 4
  %v373 = add i64 8, 0
  %v374 = getelementptr inbounds float, ptr %v283, i64 %v373
  store <8 x float> %v364, ptr %v374, align 4
  %v375 = add nsw i64 %v222, 1
  br label %b22
b24:
  %v377 = add i64 %v7, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v7
  %v384 = select i1 %v383, i64 %v382, i64 %v7
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v7
  %v389 = select i1 %v388, i64 %v387, i64 %v7
  br label %b25
b25:
  %v390 = phi i64 [ %v384, %b24 ], [ %v479, %b30 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b26, label %b27
b26:
  %v392 = add i64 %v390, 96
  %v393 = icmp slt i64 %v392, %v389
  %v394 = select i1 %v393, i64 %v392, i64 %v389
  br label %b28
b28:
  %v395 = phi i64 [ 0, %b26 ], [ %v478, %b33 ]
  %v396 = icmp slt i64 %v395, 1
  br i1 %v396, label %b29, label %b30
b29:
  %v397 = sub i64 %v394, %v390
  %v398 = sub i64 8, 1
  %v399 = add i64 %v397, %v398
  %v400 = sdiv i64 %v399, 8
  br label %b31
b31:
  %v401 = phi i64 [ 0, %b29 ], [ %v477, %b38 ]
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b32, label %b33
b32:
  %v403 = mul i64 %v397, %v401
  %v404 = sdiv i64 %v403, %v400
  %v405 = add i64 %v390, %v404
  %v406 = add i64 %v401, 1
  %v407 = mul i64 %v397, %v406
  %v408 = sdiv i64 %v407, %v400
  %v409 = add i64 %v390, %v408
  %v410 = mul i64 %v395, 256
  %v411 = getelementptr inbounds float, ptr %v103, i64 %v410
  %v412 = sub i64 %v409, %v405
  %v413 = add i64 %v208, 0
  %v414 = and i64 %v413, %v78
  %v415 = mul i64 %v414, %v7
  %v416 = add i64 %v415, %v405
  %v417 = mul i64 %v416, 32
  %v418 = getelementptr inbounds float, ptr %v46, i64 %v417
  %v419 = getelementptr inbounds float, ptr %v418, i64 0
  %v420 = sub i64 %v412, 1
  %v421 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v420
  %v422 = load ptr, ptr %v421, align 4
  %v423 = icmp sgt i64 %v412, 0
  br i1 %v423, label %b34, label %b35
b34:
  call void %v422(ptr %v419, i64 32, ptr %v411, i64 32, ptr %v376)
  br label %b35
b35:
  %v424 = add i64 %v410, 256
  br label %b36
b36:
  %v425 = phi i64 [ %v405, %b35 ], [ %v476, %b41 ]
  %v426 = icmp slt i64 %v425, %v409
  br i1 %v426, label %b37, label %b38
b37:
  %v427 = sub i64 %v425, %v405
  %v428 = mul i64 %v427, 8
  %v429 = getelementptr inbounds float, ptr %v376, i64 %v428
  %v430 = add i64 %v208, 0
  %v431 = and i64 %v430, %v82
  %v432 = mul i64 %v431, %v7
  %v433 = add i64 %v432, %v425
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v52, i64 %v434
  %v436 = add i64 %v208, 0
  %v437 = and i64 %v436, %v80
  %v438 = mul i64 %v437, %v7
  %v439 = add i64 %v438, %v425
  %v440 = mul i64 %v439, 40
  %v441 = getelementptr inbounds float, ptr %v50, i64 %v440
  %v442 = add i64 %v208, 0
  %v443 = and i64 %v442, %v94
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v425
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v64, i64 %v446
  %v448 = add i64 %v208, 0
  %v449 = and i64 %v448, %v96
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v425
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v66, i64 %v452
  br label %b39
b39:
  %v454 = phi i64 [ 0, %b37 ], [ %v475, %b40 ]
  %v455 = icmp slt i64 %v454, 1
  br i1 %v455, label %b40, label %b41
b40:
  %v456 = mul i64 %v395, 1
  %v457 = add i64 %v456, %v454
  %v458 = mul i64 %v457, 8
  %v459 = add i64 0, %v454
  %v460 = mul i64 %v459, 8
  %v461 = getelementptr inbounds float, ptr %v429, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 0, %v458
  %v464 = getelementptr inbounds float, ptr %v435, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fmul <8 x float> %v462, %v465
  %v467 = add i64 0, %v458
  %v468 = getelementptr inbounds float, ptr %v441, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = fmul <8 x float> %v462, %v469
  %v471 = add i64 0, %v458
  %v472 = getelementptr inbounds float, ptr %v447, i64 %v471
  store <8 x float> %v466, ptr %v472, align 4
  %v473 = add i64 0, %v458
  %v474 = getelementptr inbounds float, ptr %v453, i64 %v473
  store <8 x float> %v470, ptr %v474, align 4
  %v475 = add nsw i64 %v454, 1
  br label %b39
b41:
  %v476 = add nsw i64 %v425, 1
  br label %b36
b38:
  %v477 = add nsw i64 %v401, 1
  br label %b31
b33:
  %v478 = add nsw i64 %v395, 1
  br label %b28
b30:
  %v479 = add nsw i64 %v390, 96
  br label %b25
b27:
  %v481 = add i64 %v7, 0
  %v482 = sdiv i64 %v481, 1
  %v483 = add i64 %v2, 1
  %v484 = mul i64 %v482, %v2
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, %v7
  %v488 = select i1 %v487, i64 %v486, i64 %v7
  %v489 = mul i64 %v482, %v483
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v7
  %v493 = select i1 %v492, i64 %v491, i64 %v7
  br label %b42
b42:
  %v494 = phi i64 [ %v488, %b27 ], [ %v555, %b47 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b43, label %b44
b43:
  %v496 = add i64 %v494, 96
  %v497 = icmp slt i64 %v496, %v493
  %v498 = select i1 %v497, i64 %v496, i64 %v493
  br label %b45
b45:
  %v499 = phi i64 [ 0, %b43 ], [ %v554, %b50 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b46, label %b47
b46:
  %v501 = sub i64 %v498, %v494
  %v502 = sub i64 8, 1
  %v503 = add i64 %v501, %v502
  %v504 = sdiv i64 %v503, 8
  br label %b48
b48:
  %v505 = phi i64 [ 0, %b46 ], [ %v553, %b55 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b49, label %b50
b49:
  %v507 = mul i64 %v501, %v505
  %v508 = sdiv i64 %v507, %v504
  %v509 = add i64 %v494, %v508
  %v510 = add i64 %v505, 1
  %v511 = mul i64 %v501, %v510
  %v512 = sdiv i64 %v511, %v504
  %v513 = add i64 %v494, %v512
  %v514 = mul i64 %v499, 64
  %v515 = getelementptr inbounds float, ptr %v104, i64 %v514
  %v516 = sub i64 %v513, %v509
  %v517 = add i64 %v208, 0
  %v518 = and i64 %v517, %v96
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v509
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v66, i64 %v521
  %v523 = getelementptr inbounds float, ptr %v522, i64 0
  %v524 = sub i64 %v516, 1
  %v525 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v524
  %v526 = load ptr, ptr %v525, align 4
  %v527 = icmp sgt i64 %v516, 0
  br i1 %v527, label %b51, label %b52
b51:
  call void %v526(ptr %v523, i64 8, ptr %v515, i64 8, ptr %v480)
  br label %b52
b52:
  %v528 = add i64 %v514, 64
  br label %b53
b53:
  %v529 = phi i64 [ %v509, %b52 ], [ %v552, %b58 ]
  %v530 = icmp slt i64 %v529, %v513
  br i1 %v530, label %b54, label %b55
b54:
  %v531 = sub i64 %v529, %v509
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v480, i64 %v532
  %v534 = add i64 %v208, 0
  %v535 = and i64 %v534, 1
  %v536 = mul i64 %v535, %v7
  %v537 = add i64 %v536, %v529
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v28, i64 %v538
  br label %b56
b56:
  %v540 = phi i64 [ 0, %b54 ], [ %v551, %b57 ]
  %v541 = icmp slt i64 %v540, 1
  br i1 %v541, label %b57, label %b58
b57:
  %v542 = mul i64 %v499, 1
  %v543 = add i64 %v542, %v540
  %v544 = mul i64 %v543, 8
  %v545 = add i64 0, %v540
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v533, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 0, %v544
  %v550 = getelementptr inbounds float, ptr %v539, i64 %v549
  store <8 x float> %v548, ptr %v550, align 4
  %v551 = add nsw i64 %v540, 1
  br label %b56
b58:
  %v552 = add nsw i64 %v529, 1
  br label %b53
b55:
  %v553 = add nsw i64 %v505, 1
  br label %b48
b50:
  %v554 = add nsw i64 %v499, 1
  br label %b45
b47:
  %v555 = add nsw i64 %v494, 96
  br label %b42
b44:
  %v556 = add nsw i64 %v205, 1
  br label %b19
b21:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b59, label %b60
b59:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = load i64, ptr %v97, align 8
  %v561 = add i64 %v560, 1
  store i64 %v561, ptr %v97, align 8
  %v562 = mul i64 %v3, %v561
  br label %b61
b61:
  %v563 = load atomic i64, ptr %v558 acquire, align 8
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b62, label %b63
b62:
  %v565 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v566 = getelementptr inbounds float, ptr %v99, i64 320
  %v567 = getelementptr inbounds i64, ptr %v1, i64 4
  %v568 = load i64, ptr %v567, align 8
  %v569 = icmp eq i64 %v568, 0
  br i1 %v569, label %b64, label %b65
b64:
  %v570 = add i64 1, 0
  %v571 = sdiv i64 %v570, 1
  %v572 = add i64 %v2, 1
  %v573 = mul i64 %v571, %v2
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, 1
  %v577 = select i1 %v576, i64 %v575, i64 1
  %v578 = mul i64 %v571, %v572
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 1
  %v581 = icmp slt i64 %v580, 1
  %v582 = select i1 %v581, i64 %v580, i64 1
  %v583 = icmp slt i64 %v582, 1
  %v584 = select i1 %v583, i64 %v582, i64 1
  br label %b66
b66:
  %v585 = phi i64 [ %v577, %b64 ], [ %v637, %b74 ]
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b67, label %b68
b67:
  %v587 = mul i64 %v585, 320
  %v588 = mul i64 %v585, 8
  %v589 = add i64 %v587, 0
  %v590 = add i64 %v588, 0
  %v591 = getelementptr inbounds float, ptr %v566, i64 %v589
  %v592 = sub i64 8, %v590
  %v593 = icmp slt i64 %v592, 0
  %v594 = select i1 %v593, i64 0, i64 %v592
  %v595 = icmp ult i64 %v594, 8
  %v596 = select i1 %v595, i64 %v594, i64 8
  %v597 = trunc i64 %v596 to i32
  %v598 = insertelement <8 x i32> poison, i32 %v597, i64 0
  %v599 = shufflevector <8 x i32> %v598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v600 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v599
  %v601 = mul i64 %v590, 1
  %v602 = add i64 0, %v601
  %v603 = getelementptr inbounds float, ptr %v14, i64 %v602
  br label %b69
b69:
  %v604 = phi i64 [ 0, %b67 ], [ %v611, %b70 ]
  %v605 = icmp slt i64 %v604, 32
  br i1 %v605, label %b70, label %b71
b70:
  %v606 = mul i64 %v604, 8
  %v607 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v608 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v607, <8 x i1> %v600, <8 x float> zeroinitializer)
  %v609 = mul i64 %v604, 8
  %v610 = getelementptr inbounds float, ptr %v591, i64 %v609
  store <8 x float> %v608, ptr %v610, align 4
  %v611 = add nsw i64 %v604, 1
  br label %b69
b71:
  %v612 = add i64 %v587, 256
  %v613 = add i64 %v612, 0
  %v614 = add i64 %v588, 0
  %v615 = getelementptr inbounds float, ptr %v566, i64 %v613
  %v616 = sub i64 8, %v614
  %v617 = icmp slt i64 %v616, 0
  %v618 = select i1 %v617, i64 0, i64 %v616
  %v619 = icmp ult i64 %v618, 8
  %v620 = select i1 %v619, i64 %v618, i64 8
  %v621 = trunc i64 %v620 to i32
  %v622 = insertelement <8 x i32> poison, i32 %v621, i64 0
  %v623 = shufflevector <8 x i32> %v622, <8 x i32> poison, <8 x i32> zeroinitializer
  %v624 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v623
  %v625 = mul i64 %v614, 1
  %v626 = add i64 0, %v625
  %v627 = getelementptr inbounds float, ptr %v12, i64 %v626
  br label %b72
b72:
  %v628 = phi i64 [ 0, %b71 ], [ %v635, %b73 ]
  %v629 = icmp slt i64 %v628, 8
  br i1 %v629, label %b73, label %b74
b73:
  %v630 = mul i64 %v628, 8
  %v631 = getelementptr inbounds float, ptr %v627, i64 %v630
  %v632 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v631, <8 x i1> %v624, <8 x float> zeroinitializer)
  %v633 = mul i64 %v628, 8
  %v634 = getelementptr inbounds float, ptr %v615, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  %v635 = add nsw i64 %v628, 1
  br label %b72
b74:
  %v636 = add i64 %v612, 64
  %v637 = add nsw i64 %v585, 1
  br label %b66
b68:
  br label %b65
b65:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b75, label %b76
b75:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = load i64, ptr %v97, align 8
  %v642 = add i64 %v641, 1
  store i64 %v642, ptr %v97, align 8
  %v643 = mul i64 %v3, %v642
  br label %b77
b77:
  %v644 = load atomic i64, ptr %v639 acquire, align 8
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b78, label %b79
b78:
  %v646 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v648 = add i64 %v8, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v8
  %v655 = select i1 %v654, i64 %v653, i64 %v8
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v8
  %v660 = select i1 %v659, i64 %v658, i64 %v8
  br label %b80
b80:
  %v661 = phi i64 [ %v655, %b76 ], [ %v724, %b85 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b81, label %b82
b81:
  %v663 = add i64 %v661, 96
  %v664 = icmp slt i64 %v663, %v660
  %v665 = select i1 %v664, i64 %v663, i64 %v660
  br label %b83
b83:
  %v666 = phi i64 [ 0, %b81 ], [ %v723, %b88 ]
  %v667 = icmp slt i64 %v666, 1
  br i1 %v667, label %b84, label %b85
b84:
  %v668 = sub i64 %v665, %v661
  %v669 = sub i64 8, 1
  %v670 = add i64 %v668, %v669
  %v671 = sdiv i64 %v670, 8
  br label %b86
b86:
  %v672 = phi i64 [ 0, %b84 ], [ %v722, %b95 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b87, label %b88
b87:
  %v674 = mul i64 %v668, %v672
  %v675 = sdiv i64 %v674, %v671
  %v676 = add i64 %v661, %v675
  %v677 = add i64 %v672, 1
  %v678 = mul i64 %v668, %v677
  %v679 = sdiv i64 %v678, %v671
  %v680 = add i64 %v661, %v679
  %v681 = mul i64 %v666, 320
  %v682 = getelementptr inbounds float, ptr %v566, i64 %v681
  %v683 = sub i64 %v680, %v676
  %v684 = mul i64 %v676, 32
  %v685 = getelementptr inbounds float, ptr %v46, i64 %v684
  %v686 = getelementptr inbounds float, ptr %v685, i64 0
  %v687 = sub i64 %v683, 1
  %v688 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v687
  %v689 = load ptr, ptr %v688, align 4
  %v690 = icmp sgt i64 %v683, 0
  br i1 %v690, label %b89, label %b90
b89:
  call void %v689(ptr %v686, i64 32, ptr %v682, i64 32, ptr %v647)
  br label %b90
b90:
  %v691 = add i64 %v681, 256
  %v692 = getelementptr inbounds float, ptr %v566, i64 %v691
  %v693 = sub i64 %v680, %v676
  %v694 = mul i64 %v676, 8
  %v695 = getelementptr inbounds float, ptr %v64, i64 %v694
  %v696 = getelementptr inbounds float, ptr %v695, i64 0
  %v697 = sub i64 %v693, 1
  %v698 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v697
  %v699 = load ptr, ptr %v698, align 4
  %v700 = icmp sgt i64 %v693, 0
  br i1 %v700, label %b91, label %b92
b91:
  call void %v699(ptr %v696, i64 8, ptr %v692, i64 8, ptr %v647)
  br label %b92
b92:
  %v701 = add i64 %v691, 64
  br label %b93
b93:
  %v702 = phi i64 [ %v676, %b92 ], [ %v721, %b98 ]
  %v703 = icmp slt i64 %v702, %v680
  br i1 %v703, label %b94, label %b95
b94:
  %v704 = sub i64 %v702, %v676
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v647, i64 %v705
  %v707 = mul i64 %v702, 8
  %v708 = getelementptr inbounds float, ptr %v32, i64 %v707
  br label %b96
b96:
  %v709 = phi i64 [ 0, %b94 ], [ %v720, %b97 ]
  %v710 = icmp slt i64 %v709, 1
  br i1 %v710, label %b97, label %b98
b97:
  %v711 = mul i64 %v666, 1
  %v712 = add i64 %v711, %v709
  %v713 = mul i64 %v712, 8
  %v714 = add i64 0, %v709
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v706, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = add i64 0, %v713
  %v719 = getelementptr inbounds float, ptr %v708, i64 %v718
  store <8 x float> %v717, ptr %v719, align 4
  %v720 = add nsw i64 %v709, 1
  br label %b96
b98:
  %v721 = add nsw i64 %v702, 1
  br label %b93
b95:
  %v722 = add nsw i64 %v672, 1
  br label %b86
b88:
  %v723 = add nsw i64 %v666, 1
  br label %b83
b85:
  %v724 = add nsw i64 %v661, 96
  br label %b80
b82:
  %v725 = icmp sgt i64 %v3, 1
  br i1 %v725, label %b99, label %b100
b99:
  %v726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v727 = atomicrmw add ptr %v726, i64 1 acq_rel
  %v728 = load i64, ptr %v97, align 8
  %v729 = add i64 %v728, 1
  store i64 %v729, ptr %v97, align 8
  %v730 = mul i64 %v3, %v729
  br label %b101
b101:
  %v731 = load atomic i64, ptr %v726 acquire, align 8
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b102, label %b103
b102:
  %v733 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v734 = mul i64 0, 8
  %v735 = getelementptr inbounds float, ptr %v64, i64 %v734
  %v736 = getelementptr inbounds float, ptr %v735, i64 0
  %v737 = mul i64 0, 8
  %v738 = getelementptr inbounds float, ptr %v10, i64 %v737
  %v739 = getelementptr inbounds float, ptr %v738, i64 0
  %v740 = getelementptr inbounds float, ptr %v102, i64 12288
  %v741 = add i64 8, 1
  %v742 = sdiv i64 %v741, 2
  %v743 = add i64 %v2, 1
  %v744 = mul i64 %v742, %v2
  %v745 = sdiv i64 %v744, %v3
  %v746 = mul i64 %v745, 2
  %v747 = icmp slt i64 %v746, 8
  %v748 = select i1 %v747, i64 %v746, i64 8
  %v749 = mul i64 %v742, %v743
  %v750 = sdiv i64 %v749, %v3
  %v751 = mul i64 %v750, 2
  %v752 = icmp slt i64 %v751, 8
  %v753 = select i1 %v752, i64 %v751, i64 8
  %v754 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b104
b104:
  %v755 = phi i64 [ %v748, %b100 ], [ %v763, %b109 ]
  %v756 = icmp slt i64 %v755, %v753
  br i1 %v756, label %b105, label %b106
b105:
  %v757 = mul i64 %v755, 8
  %v758 = getelementptr inbounds float, ptr %v754, i64 %v757
  br label %b107
b107:
  %v759 = phi i64 [ 0, %b105 ], [ %v762, %b108 ]
  %v760 = icmp slt i64 %v759, 8
  br i1 %v760, label %b108, label %b109
b108:
  %v761 = getelementptr inbounds float, ptr %v758, i64 %v759
  store float 0x0000000000000000, ptr %v761, align 4
  %v762 = add nsw i64 %v759, 1
  br label %b107
b109:
  %v763 = add nsw i64 %v755, 1
  br label %b104
b106:
  %v764 = mul i64 %v8, 1
  br label %b110
b110:
  %v765 = phi i64 [ 0, %b106 ], [ %v869, %b115 ]
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b111, label %b112
b111:
  %v767 = sub i64 %v764, %v765
  %v768 = icmp slt i64 %v767, 384
  %v769 = select i1 %v768, i64 %v767, i64 384
  br label %b113
b113:
  %v770 = phi i64 [ %v748, %b111 ], [ %v868, %b139 ]
  %v771 = icmp slt i64 %v770, %v753
  br i1 %v771, label %b114, label %b115
b114:
  %v772 = sub i64 %v753, %v770
  %v773 = icmp slt i64 %v772, 64
  %v774 = select i1 %v773, i64 %v772, i64 64
  %v775 = sdiv i64 %v774, 2
  %v776 = mul i64 %v775, 2
  %v777 = sub i64 %v774, %v776
  %v778 = mul i64 %v765, 8
  %v779 = add i64 %v778, %v770
  %v780 = getelementptr inbounds float, ptr %v736, i64 %v779
  br label %b116
b116:
  %v781 = phi i64 [ 0, %b114 ], [ %v807, %b124 ]
  %v782 = icmp slt i64 %v781, %v769
  br i1 %v782, label %b117, label %b118
b117:
  %v783 = mul i64 %v781, 8
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v785 = mul i64 %v781, 2
  %v786 = getelementptr inbounds float, ptr %v740, i64 %v785
  br label %b119
b119:
  %v787 = phi i64 [ 0, %b117 ], [ %v796, %b120 ]
  %v788 = icmp slt i64 %v787, %v775
  br i1 %v788, label %b120, label %b121
b120:
  %v789 = mul i64 %v787, 2
  %v790 = getelementptr inbounds float, ptr %v784, i64 %v789
  %v791 = mul i64 %v787, 768
  %v792 = getelementptr inbounds float, ptr %v786, i64 %v791
  %v793 = getelementptr inbounds float, ptr %v790, i64 0
  %v794 = load <2 x float>, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v792, i64 0
  store <2 x float> %v794, ptr %v795, align 4
  %v796 = add nsw i64 %v787, 1
  br label %b119
b121:
  %v797 = mul i64 %v775, 2
  %v798 = getelementptr inbounds float, ptr %v784, i64 %v797
  %v799 = mul i64 %v775, 768
  %v800 = getelementptr inbounds float, ptr %v786, i64 %v799
  br label %b122
b122:
  %v801 = phi i64 [ 0, %b121 ], [ %v806, %b123 ]
  %v802 = icmp slt i64 %v801, %v777
  br i1 %v802, label %b123, label %b124
b123:
  %v803 = getelementptr inbounds float, ptr %v798, i64 %v801
  %v804 = load float, ptr %v803, align 4
  %v805 = getelementptr inbounds float, ptr %v800, i64 %v801
  store float %v804, ptr %v805, align 4
  %v806 = add nsw i64 %v801, 1
  br label %b122, !llvm.loop !0
b124:
  %v807 = add nsw i64 %v781, 1
  br label %b116
b118:
  br label %b125
b125:
  %v808 = phi i64 [ 0, %b118 ], [ %v843, %b133 ]
  %v809 = icmp slt i64 %v808, 0
  br i1 %v809, label %b126, label %b127
b126:
  %v810 = mul i64 %v765, 8
  %v811 = add i64 %v810, %v808
  %v812 = getelementptr inbounds float, ptr %v739, i64 %v811
  br label %b128
b128:
  %v813 = phi i64 [ 0, %b126 ], [ %v831, %b129 ]
  %v814 = icmp slt i64 %v813, %v769
  br i1 %v814, label %b129, label %b130
b129:
  %v815 = mul i64 %v813, 8
  %v816 = getelementptr inbounds float, ptr %v812, i64 %v815
  %v817 = mul i64 %v813, 32
  %v818 = getelementptr inbounds float, ptr %v102, i64 %v817
  %v819 = getelementptr inbounds float, ptr %v816, i64 0
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = getelementptr inbounds float, ptr %v818, i64 0
  store <8 x float> %v820, ptr %v821, align 4
  %v822 = getelementptr inbounds float, ptr %v816, i64 8
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = getelementptr inbounds float, ptr %v818, i64 8
  store <8 x float> %v823, ptr %v824, align 4
  %v825 = getelementptr inbounds float, ptr %v816, i64 16
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = getelementptr inbounds float, ptr %v818, i64 16
  store <8 x float> %v826, ptr %v827, align 4
  %v828 = getelementptr inbounds float, ptr %v816, i64 24
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = getelementptr inbounds float, ptr %v818, i64 24
  store <8 x float> %v829, ptr %v830, align 4
  %v831 = add nsw i64 %v813, 1
  br label %b128
b130:
  %v832 = sdiv i64 %v774, 2
  br label %b131
b131:
  %v833 = phi i64 [ 0, %b130 ], [ %v842, %b132 ]
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %b132, label %b133
b132:
  %v835 = mul i64 %v833, 2
  %v836 = add i64 %v770, %v835
  %v837 = mul i64 %v833, 768
  %v838 = getelementptr inbounds float, ptr %v740, i64 %v837
  %v839 = mul i64 %v836, 8
  %v840 = add i64 %v839, %v808
  %v841 = getelementptr inbounds float, ptr %v754, i64 %v840
  call void @outer_2x32(ptr %v838, ptr %v102, i64 %v769, ptr %v841, i64 8)
  %v842 = add nsw i64 %v833, 1
  br label %b131
b133:
  %v843 = add nsw i64 %v808, 32
  br label %b125
b127:
  %v844 = mul i64 %v765, 8
  %v845 = add i64 %v844, 0
  %v846 = getelementptr inbounds float, ptr %v739, i64 %v845
  br label %b134
b134:
  %v847 = phi i64 [ 0, %b127 ], [ %v856, %b135 ]
  %v848 = icmp slt i64 %v847, %v769
  br i1 %v848, label %b135, label %b136
b135:
  %v849 = mul i64 %v847, 8
  %v850 = getelementptr inbounds float, ptr %v846, i64 %v849
  %v851 = mul i64 %v847, 8
  %v852 = getelementptr inbounds float, ptr %v102, i64 %v851
  %v853 = getelementptr inbounds float, ptr %v850, i64 0
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = getelementptr inbounds float, ptr %v852, i64 0
  store <8 x float> %v854, ptr %v855, align 4
  %v856 = add nsw i64 %v847, 1
  br label %b134
b136:
  %v857 = sdiv i64 %v774, 2
  br label %b137
b137:
  %v858 = phi i64 [ 0, %b136 ], [ %v867, %b138 ]
  %v859 = icmp slt i64 %v858, %v857
  br i1 %v859, label %b138, label %b139
b138:
  %v860 = mul i64 %v858, 2
  %v861 = add i64 %v770, %v860
  %v862 = mul i64 %v858, 768
  %v863 = getelementptr inbounds float, ptr %v740, i64 %v862
  %v864 = mul i64 %v861, 8
  %v865 = add i64 %v864, 0
  %v866 = getelementptr inbounds float, ptr %v754, i64 %v865
  call void @outer_2x8(ptr %v863, ptr %v102, i64 %v769, ptr %v866, i64 8)
  %v867 = add nsw i64 %v858, 1
  br label %b137
b139:
  %v868 = add nsw i64 %v770, 64
  br label %b113
b115:
  %v869 = add nsw i64 %v765, 384
  br label %b110
b112:
  %v870 = icmp sgt i64 %v3, 1
  br i1 %v870, label %b140, label %b141
b140:
  %v871 = getelementptr inbounds i64, ptr %v1, i64 3
  %v872 = atomicrmw add ptr %v871, i64 1 acq_rel
  %v873 = load i64, ptr %v97, align 8
  %v874 = add i64 %v873, 1
  store i64 %v874, ptr %v97, align 8
  %v875 = mul i64 %v3, %v874
  br label %b142
b142:
  %v876 = load atomic i64, ptr %v871 acquire, align 8
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b143, label %b144
b143:
  %v878 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v879 = mul i64 0, 8
  %v880 = getelementptr inbounds float, ptr %v66, i64 %v879
  %v881 = getelementptr inbounds float, ptr %v880, i64 0
  %v882 = mul i64 0, 8
  %v883 = getelementptr inbounds float, ptr %v24, i64 %v882
  %v884 = getelementptr inbounds float, ptr %v883, i64 0
  %v885 = getelementptr inbounds float, ptr %v102, i64 12288
  %v886 = add i64 8, 1
  %v887 = sdiv i64 %v886, 2
  %v888 = add i64 %v2, 1
  %v889 = mul i64 %v887, %v2
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 2
  %v892 = icmp slt i64 %v891, 8
  %v893 = select i1 %v892, i64 %v891, i64 8
  %v894 = mul i64 %v887, %v888
  %v895 = sdiv i64 %v894, %v3
  %v896 = mul i64 %v895, 2
  %v897 = icmp slt i64 %v896, 8
  %v898 = select i1 %v897, i64 %v896, i64 8
  %v899 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b145
b145:
  %v900 = phi i64 [ %v893, %b141 ], [ %v908, %b150 ]
  %v901 = icmp slt i64 %v900, %v898
  br i1 %v901, label %b146, label %b147
b146:
  %v902 = mul i64 %v900, 8
  %v903 = getelementptr inbounds float, ptr %v899, i64 %v902
  br label %b148
b148:
  %v904 = phi i64 [ 0, %b146 ], [ %v907, %b149 ]
  %v905 = icmp slt i64 %v904, 8
  br i1 %v905, label %b149, label %b150
b149:
  %v906 = getelementptr inbounds float, ptr %v903, i64 %v904
  store float 0x0000000000000000, ptr %v906, align 4
  %v907 = add nsw i64 %v904, 1
  br label %b148
b150:
  %v908 = add nsw i64 %v900, 1
  br label %b145
b147:
  %v909 = mul i64 %v8, 1
  br label %b151
b151:
  %v910 = phi i64 [ 0, %b147 ], [ %v1014, %b156 ]
  %v911 = icmp slt i64 %v910, %v909
  br i1 %v911, label %b152, label %b153
b152:
  %v912 = sub i64 %v909, %v910
  %v913 = icmp slt i64 %v912, 384
  %v914 = select i1 %v913, i64 %v912, i64 384
  br label %b154
b154:
  %v915 = phi i64 [ %v893, %b152 ], [ %v1013, %b180 ]
  %v916 = icmp slt i64 %v915, %v898
  br i1 %v916, label %b155, label %b156
b155:
  %v917 = sub i64 %v898, %v915
  %v918 = icmp slt i64 %v917, 64
  %v919 = select i1 %v918, i64 %v917, i64 64
  %v920 = sdiv i64 %v919, 2
  %v921 = mul i64 %v920, 2
  %v922 = sub i64 %v919, %v921
  %v923 = mul i64 %v910, 8
  %v924 = add i64 %v923, %v915
  %v925 = getelementptr inbounds float, ptr %v881, i64 %v924
  br label %b157
b157:
  %v926 = phi i64 [ 0, %b155 ], [ %v952, %b165 ]
  %v927 = icmp slt i64 %v926, %v914
  br i1 %v927, label %b158, label %b159
b158:
  %v928 = mul i64 %v926, 8
  %v929 = getelementptr inbounds float, ptr %v925, i64 %v928
  %v930 = mul i64 %v926, 2
  %v931 = getelementptr inbounds float, ptr %v885, i64 %v930
  br label %b160
b160:
  %v932 = phi i64 [ 0, %b158 ], [ %v941, %b161 ]
  %v933 = icmp slt i64 %v932, %v920
  br i1 %v933, label %b161, label %b162
b161:
  %v934 = mul i64 %v932, 2
  %v935 = getelementptr inbounds float, ptr %v929, i64 %v934
  %v936 = mul i64 %v932, 768
  %v937 = getelementptr inbounds float, ptr %v931, i64 %v936
  %v938 = getelementptr inbounds float, ptr %v935, i64 0
  %v939 = load <2 x float>, ptr %v938, align 4
  %v940 = getelementptr inbounds float, ptr %v937, i64 0
  store <2 x float> %v939, ptr %v940, align 4
  %v941 = add nsw i64 %v932, 1
  br label %b160
b162:
  %v942 = mul i64 %v920, 2
  %v943 = getelementptr inbounds float, ptr %v929, i64 %v942
  %v944 = mul i64 %v920, 768
  %v945 = getelementptr inbounds float, ptr %v931, i64 %v944
  br label %b163
b163:
  %v946 = phi i64 [ 0, %b162 ], [ %v951, %b164 ]
  %v947 = icmp slt i64 %v946, %v922
  br i1 %v947, label %b164, label %b165
b164:
  %v948 = getelementptr inbounds float, ptr %v943, i64 %v946
  %v949 = load float, ptr %v948, align 4
  %v950 = getelementptr inbounds float, ptr %v945, i64 %v946
  store float %v949, ptr %v950, align 4
  %v951 = add nsw i64 %v946, 1
  br label %b163, !llvm.loop !3
b165:
  %v952 = add nsw i64 %v926, 1
  br label %b157
b159:
  br label %b166
b166:
  %v953 = phi i64 [ 0, %b159 ], [ %v988, %b174 ]
  %v954 = icmp slt i64 %v953, 0
  br i1 %v954, label %b167, label %b168
b167:
  %v955 = mul i64 %v910, 8
  %v956 = add i64 %v955, %v953
  %v957 = getelementptr inbounds float, ptr %v884, i64 %v956
  br label %b169
b169:
  %v958 = phi i64 [ 0, %b167 ], [ %v976, %b170 ]
  %v959 = icmp slt i64 %v958, %v914
  br i1 %v959, label %b170, label %b171
b170:
  %v960 = mul i64 %v958, 8
  %v961 = getelementptr inbounds float, ptr %v957, i64 %v960
  %v962 = mul i64 %v958, 32
  %v963 = getelementptr inbounds float, ptr %v102, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = getelementptr inbounds float, ptr %v963, i64 0
  store <8 x float> %v965, ptr %v966, align 4
  %v967 = getelementptr inbounds float, ptr %v961, i64 8
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = getelementptr inbounds float, ptr %v963, i64 8
  store <8 x float> %v968, ptr %v969, align 4
  %v970 = getelementptr inbounds float, ptr %v961, i64 16
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = getelementptr inbounds float, ptr %v963, i64 16
  store <8 x float> %v971, ptr %v972, align 4
  %v973 = getelementptr inbounds float, ptr %v961, i64 24
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = getelementptr inbounds float, ptr %v963, i64 24
  store <8 x float> %v974, ptr %v975, align 4
  %v976 = add nsw i64 %v958, 1
  br label %b169
b171:
  %v977 = sdiv i64 %v919, 2
  br label %b172
b172:
  %v978 = phi i64 [ 0, %b171 ], [ %v987, %b173 ]
  %v979 = icmp slt i64 %v978, %v977
  br i1 %v979, label %b173, label %b174
b173:
  %v980 = mul i64 %v978, 2
  %v981 = add i64 %v915, %v980
  %v982 = mul i64 %v978, 768
  %v983 = getelementptr inbounds float, ptr %v885, i64 %v982
  %v984 = mul i64 %v981, 8
  %v985 = add i64 %v984, %v953
  %v986 = getelementptr inbounds float, ptr %v899, i64 %v985
  call void @outer_2x32(ptr %v983, ptr %v102, i64 %v914, ptr %v986, i64 8)
  %v987 = add nsw i64 %v978, 1
  br label %b172
b174:
  %v988 = add nsw i64 %v953, 32
  br label %b166
b168:
  %v989 = mul i64 %v910, 8
  %v990 = add i64 %v989, 0
  %v991 = getelementptr inbounds float, ptr %v884, i64 %v990
  br label %b175
b175:
  %v992 = phi i64 [ 0, %b168 ], [ %v1001, %b176 ]
  %v993 = icmp slt i64 %v992, %v914
  br i1 %v993, label %b176, label %b177
b176:
  %v994 = mul i64 %v992, 8
  %v995 = getelementptr inbounds float, ptr %v991, i64 %v994
  %v996 = mul i64 %v992, 8
  %v997 = getelementptr inbounds float, ptr %v102, i64 %v996
  %v998 = getelementptr inbounds float, ptr %v995, i64 0
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = getelementptr inbounds float, ptr %v997, i64 0
  store <8 x float> %v999, ptr %v1000, align 4
  %v1001 = add nsw i64 %v992, 1
  br label %b175
b177:
  %v1002 = sdiv i64 %v919, 2
  br label %b178
b178:
  %v1003 = phi i64 [ 0, %b177 ], [ %v1012, %b179 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b179, label %b180
b179:
  %v1005 = mul i64 %v1003, 2
  %v1006 = add i64 %v915, %v1005
  %v1007 = mul i64 %v1003, 768
  %v1008 = getelementptr inbounds float, ptr %v885, i64 %v1007
  %v1009 = mul i64 %v1006, 8
  %v1010 = add i64 %v1009, 0
  %v1011 = getelementptr inbounds float, ptr %v899, i64 %v1010
  call void @outer_2x8(ptr %v1008, ptr %v102, i64 %v914, ptr %v1011, i64 8)
  %v1012 = add nsw i64 %v1003, 1
  br label %b178
b180:
  %v1013 = add nsw i64 %v915, 64
  br label %b154
b156:
  %v1014 = add nsw i64 %v910, 384
  br label %b151
b153:
  %v1015 = icmp sgt i64 %v3, 1
  br i1 %v1015, label %b181, label %b182
b181:
  %v1016 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1017 = atomicrmw add ptr %v1016, i64 1 acq_rel
  %v1018 = load i64, ptr %v97, align 8
  %v1019 = add i64 %v1018, 1
  store i64 %v1019, ptr %v97, align 8
  %v1020 = mul i64 %v3, %v1019
  br label %b183
b183:
  %v1021 = load atomic i64, ptr %v1016 acquire, align 8
  %v1022 = icmp slt i64 %v1021, %v1020
  br i1 %v1022, label %b184, label %b185
b184:
  %v1023 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  %v1024 = mul i64 0, 32
  %v1025 = getelementptr inbounds float, ptr %v46, i64 %v1024
  %v1026 = getelementptr inbounds float, ptr %v1025, i64 0
  %v1027 = mul i64 0, 8
  %v1028 = getelementptr inbounds float, ptr %v10, i64 %v1027
  %v1029 = getelementptr inbounds float, ptr %v1028, i64 0
  %v1030 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1031 = add i64 32, 1
  %v1032 = sdiv i64 %v1031, 2
  %v1033 = add i64 %v2, 1
  %v1034 = mul i64 %v1032, %v2
  %v1035 = sdiv i64 %v1034, %v3
  %v1036 = mul i64 %v1035, 2
  %v1037 = icmp slt i64 %v1036, 32
  %v1038 = select i1 %v1037, i64 %v1036, i64 32
  %v1039 = mul i64 %v1032, %v1033
  %v1040 = sdiv i64 %v1039, %v3
  %v1041 = mul i64 %v1040, 2
  %v1042 = icmp slt i64 %v1041, 32
  %v1043 = select i1 %v1042, i64 %v1041, i64 32
  %v1044 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b186
b186:
  %v1045 = phi i64 [ %v1038, %b182 ], [ %v1053, %b191 ]
  %v1046 = icmp slt i64 %v1045, %v1043
  br i1 %v1046, label %b187, label %b188
b187:
  %v1047 = mul i64 %v1045, 8
  %v1048 = getelementptr inbounds float, ptr %v1044, i64 %v1047
  br label %b189
b189:
  %v1049 = phi i64 [ 0, %b187 ], [ %v1052, %b190 ]
  %v1050 = icmp slt i64 %v1049, 8
  br i1 %v1050, label %b190, label %b191
b190:
  %v1051 = getelementptr inbounds float, ptr %v1048, i64 %v1049
  store float 0x0000000000000000, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1049, 1
  br label %b189
b191:
  %v1053 = add nsw i64 %v1045, 1
  br label %b186
b188:
  %v1054 = mul i64 %v8, 1
  br label %b192
b192:
  %v1055 = phi i64 [ 0, %b188 ], [ %v1159, %b197 ]
  %v1056 = icmp slt i64 %v1055, %v1054
  br i1 %v1056, label %b193, label %b194
b193:
  %v1057 = sub i64 %v1054, %v1055
  %v1058 = icmp slt i64 %v1057, 384
  %v1059 = select i1 %v1058, i64 %v1057, i64 384
  br label %b195
b195:
  %v1060 = phi i64 [ %v1038, %b193 ], [ %v1158, %b221 ]
  %v1061 = icmp slt i64 %v1060, %v1043
  br i1 %v1061, label %b196, label %b197
b196:
  %v1062 = sub i64 %v1043, %v1060
  %v1063 = icmp slt i64 %v1062, 64
  %v1064 = select i1 %v1063, i64 %v1062, i64 64
  %v1065 = sdiv i64 %v1064, 2
  %v1066 = mul i64 %v1065, 2
  %v1067 = sub i64 %v1064, %v1066
  %v1068 = mul i64 %v1055, 32
  %v1069 = add i64 %v1068, %v1060
  %v1070 = getelementptr inbounds float, ptr %v1026, i64 %v1069
  br label %b198
b198:
  %v1071 = phi i64 [ 0, %b196 ], [ %v1097, %b206 ]
  %v1072 = icmp slt i64 %v1071, %v1059
  br i1 %v1072, label %b199, label %b200
b199:
  %v1073 = mul i64 %v1071, 32
  %v1074 = getelementptr inbounds float, ptr %v1070, i64 %v1073
  %v1075 = mul i64 %v1071, 2
  %v1076 = getelementptr inbounds float, ptr %v1030, i64 %v1075
  br label %b201
b201:
  %v1077 = phi i64 [ 0, %b199 ], [ %v1086, %b202 ]
  %v1078 = icmp slt i64 %v1077, %v1065
  br i1 %v1078, label %b202, label %b203
b202:
  %v1079 = mul i64 %v1077, 2
  %v1080 = getelementptr inbounds float, ptr %v1074, i64 %v1079
  %v1081 = mul i64 %v1077, 768
  %v1082 = getelementptr inbounds float, ptr %v1076, i64 %v1081
  %v1083 = getelementptr inbounds float, ptr %v1080, i64 0
  %v1084 = load <2 x float>, ptr %v1083, align 4
  %v1085 = getelementptr inbounds float, ptr %v1082, i64 0
  store <2 x float> %v1084, ptr %v1085, align 4
  %v1086 = add nsw i64 %v1077, 1
  br label %b201
b203:
  %v1087 = mul i64 %v1065, 2
  %v1088 = getelementptr inbounds float, ptr %v1074, i64 %v1087
  %v1089 = mul i64 %v1065, 768
  %v1090 = getelementptr inbounds float, ptr %v1076, i64 %v1089
  br label %b204
b204:
  %v1091 = phi i64 [ 0, %b203 ], [ %v1096, %b205 ]
  %v1092 = icmp slt i64 %v1091, %v1067
  br i1 %v1092, label %b205, label %b206
b205:
  %v1093 = getelementptr inbounds float, ptr %v1088, i64 %v1091
  %v1094 = load float, ptr %v1093, align 4
  %v1095 = getelementptr inbounds float, ptr %v1090, i64 %v1091
  store float %v1094, ptr %v1095, align 4
  %v1096 = add nsw i64 %v1091, 1
  br label %b204, !llvm.loop !6
b206:
  %v1097 = add nsw i64 %v1071, 1
  br label %b198
b200:
  br label %b207
b207:
  %v1098 = phi i64 [ 0, %b200 ], [ %v1133, %b215 ]
  %v1099 = icmp slt i64 %v1098, 0
  br i1 %v1099, label %b208, label %b209
b208:
  %v1100 = mul i64 %v1055, 8
  %v1101 = add i64 %v1100, %v1098
  %v1102 = getelementptr inbounds float, ptr %v1029, i64 %v1101
  br label %b210
b210:
  %v1103 = phi i64 [ 0, %b208 ], [ %v1121, %b211 ]
  %v1104 = icmp slt i64 %v1103, %v1059
  br i1 %v1104, label %b211, label %b212
b211:
  %v1105 = mul i64 %v1103, 8
  %v1106 = getelementptr inbounds float, ptr %v1102, i64 %v1105
  %v1107 = mul i64 %v1103, 32
  %v1108 = getelementptr inbounds float, ptr %v102, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1106, i64 0
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = getelementptr inbounds float, ptr %v1108, i64 0
  store <8 x float> %v1110, ptr %v1111, align 4
  %v1112 = getelementptr inbounds float, ptr %v1106, i64 8
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = getelementptr inbounds float, ptr %v1108, i64 8
  store <8 x float> %v1113, ptr %v1114, align 4
  %v1115 = getelementptr inbounds float, ptr %v1106, i64 16
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = getelementptr inbounds float, ptr %v1108, i64 16
  store <8 x float> %v1116, ptr %v1117, align 4
  %v1118 = getelementptr inbounds float, ptr %v1106, i64 24
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = getelementptr inbounds float, ptr %v1108, i64 24
  store <8 x float> %v1119, ptr %v1120, align 4
  %v1121 = add nsw i64 %v1103, 1
  br label %b210
b212:
  %v1122 = sdiv i64 %v1064, 2
  br label %b213
b213:
  %v1123 = phi i64 [ 0, %b212 ], [ %v1132, %b214 ]
  %v1124 = icmp slt i64 %v1123, %v1122
  br i1 %v1124, label %b214, label %b215
b214:
  %v1125 = mul i64 %v1123, 2
  %v1126 = add i64 %v1060, %v1125
  %v1127 = mul i64 %v1123, 768
  %v1128 = getelementptr inbounds float, ptr %v1030, i64 %v1127
  %v1129 = mul i64 %v1126, 8
  %v1130 = add i64 %v1129, %v1098
  %v1131 = getelementptr inbounds float, ptr %v1044, i64 %v1130
  call void @outer_2x32(ptr %v1128, ptr %v102, i64 %v1059, ptr %v1131, i64 8)
  %v1132 = add nsw i64 %v1123, 1
  br label %b213
b215:
  %v1133 = add nsw i64 %v1098, 32
  br label %b207
b209:
  %v1134 = mul i64 %v1055, 8
  %v1135 = add i64 %v1134, 0
  %v1136 = getelementptr inbounds float, ptr %v1029, i64 %v1135
  br label %b216
b216:
  %v1137 = phi i64 [ 0, %b209 ], [ %v1146, %b217 ]
  %v1138 = icmp slt i64 %v1137, %v1059
  br i1 %v1138, label %b217, label %b218
b217:
  %v1139 = mul i64 %v1137, 8
  %v1140 = getelementptr inbounds float, ptr %v1136, i64 %v1139
  %v1141 = mul i64 %v1137, 8
  %v1142 = getelementptr inbounds float, ptr %v102, i64 %v1141
  %v1143 = getelementptr inbounds float, ptr %v1140, i64 0
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = getelementptr inbounds float, ptr %v1142, i64 0
  store <8 x float> %v1144, ptr %v1145, align 4
  %v1146 = add nsw i64 %v1137, 1
  br label %b216
b218:
  %v1147 = sdiv i64 %v1064, 2
  br label %b219
b219:
  %v1148 = phi i64 [ 0, %b218 ], [ %v1157, %b220 ]
  %v1149 = icmp slt i64 %v1148, %v1147
  br i1 %v1149, label %b220, label %b221
b220:
  %v1150 = mul i64 %v1148, 2
  %v1151 = add i64 %v1060, %v1150
  %v1152 = mul i64 %v1148, 768
  %v1153 = getelementptr inbounds float, ptr %v1030, i64 %v1152
  %v1154 = mul i64 %v1151, 8
  %v1155 = add i64 %v1154, 0
  %v1156 = getelementptr inbounds float, ptr %v1044, i64 %v1155
  call void @outer_2x8(ptr %v1153, ptr %v102, i64 %v1059, ptr %v1156, i64 8)
  %v1157 = add nsw i64 %v1148, 1
  br label %b219
b221:
  %v1158 = add nsw i64 %v1060, 64
  br label %b195
b197:
  %v1159 = add nsw i64 %v1055, 384
  br label %b192
b194:
  %v1160 = icmp sgt i64 %v3, 1
  br i1 %v1160, label %b222, label %b223
b222:
  %v1161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1162 = atomicrmw add ptr %v1161, i64 1 acq_rel
  %v1163 = load i64, ptr %v97, align 8
  %v1164 = add i64 %v1163, 1
  store i64 %v1164, ptr %v97, align 8
  %v1165 = mul i64 %v3, %v1164
  br label %b224
b224:
  %v1166 = load atomic i64, ptr %v1161 acquire, align 8
  %v1167 = icmp slt i64 %v1166, %v1165
  br i1 %v1167, label %b225, label %b226
b225:
  %v1168 = call i32 @sched_yield()
  br label %b224
b226:
  br label %b223
b223:
  %v1169 = mul i64 0, 32
  %v1170 = getelementptr inbounds float, ptr %v46, i64 %v1169
  %v1171 = getelementptr inbounds float, ptr %v1170, i64 0
  %v1172 = mul i64 0, 8
  %v1173 = getelementptr inbounds float, ptr %v54, i64 %v1172
  %v1174 = getelementptr inbounds float, ptr %v1173, i64 0
  %v1175 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1176 = add i64 32, 1
  %v1177 = sdiv i64 %v1176, 2
  %v1178 = add i64 %v2, 1
  %v1179 = mul i64 %v1177, %v2
  %v1180 = sdiv i64 %v1179, %v3
  %v1181 = mul i64 %v1180, 2
  %v1182 = icmp slt i64 %v1181, 32
  %v1183 = select i1 %v1182, i64 %v1181, i64 32
  %v1184 = mul i64 %v1177, %v1178
  %v1185 = sdiv i64 %v1184, %v3
  %v1186 = mul i64 %v1185, 2
  %v1187 = icmp slt i64 %v1186, 32
  %v1188 = select i1 %v1187, i64 %v1186, i64 32
  %v1189 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b227
b227:
  %v1190 = phi i64 [ %v1183, %b223 ], [ %v1198, %b232 ]
  %v1191 = icmp slt i64 %v1190, %v1188
  br i1 %v1191, label %b228, label %b229
b228:
  %v1192 = mul i64 %v1190, 8
  %v1193 = getelementptr inbounds float, ptr %v1189, i64 %v1192
  br label %b230
b230:
  %v1194 = phi i64 [ 0, %b228 ], [ %v1197, %b231 ]
  %v1195 = icmp slt i64 %v1194, 8
  br i1 %v1195, label %b231, label %b232
b231:
  %v1196 = getelementptr inbounds float, ptr %v1193, i64 %v1194
  store float 0x0000000000000000, ptr %v1196, align 4
  %v1197 = add nsw i64 %v1194, 1
  br label %b230
b232:
  %v1198 = add nsw i64 %v1190, 1
  br label %b227
b229:
  %v1199 = mul i64 %v8, 1
  br label %b233
b233:
  %v1200 = phi i64 [ 0, %b229 ], [ %v1304, %b238 ]
  %v1201 = icmp slt i64 %v1200, %v1199
  br i1 %v1201, label %b234, label %b235
b234:
  %v1202 = sub i64 %v1199, %v1200
  %v1203 = icmp slt i64 %v1202, 384
  %v1204 = select i1 %v1203, i64 %v1202, i64 384
  br label %b236
b236:
  %v1205 = phi i64 [ %v1183, %b234 ], [ %v1303, %b262 ]
  %v1206 = icmp slt i64 %v1205, %v1188
  br i1 %v1206, label %b237, label %b238
b237:
  %v1207 = sub i64 %v1188, %v1205
  %v1208 = icmp slt i64 %v1207, 64
  %v1209 = select i1 %v1208, i64 %v1207, i64 64
  %v1210 = sdiv i64 %v1209, 2
  %v1211 = mul i64 %v1210, 2
  %v1212 = sub i64 %v1209, %v1211
  %v1213 = mul i64 %v1200, 32
  %v1214 = add i64 %v1213, %v1205
  %v1215 = getelementptr inbounds float, ptr %v1171, i64 %v1214
  br label %b239
b239:
  %v1216 = phi i64 [ 0, %b237 ], [ %v1242, %b247 ]
  %v1217 = icmp slt i64 %v1216, %v1204
  br i1 %v1217, label %b240, label %b241
b240:
  %v1218 = mul i64 %v1216, 32
  %v1219 = getelementptr inbounds float, ptr %v1215, i64 %v1218
  %v1220 = mul i64 %v1216, 2
  %v1221 = getelementptr inbounds float, ptr %v1175, i64 %v1220
  br label %b242
b242:
  %v1222 = phi i64 [ 0, %b240 ], [ %v1231, %b243 ]
  %v1223 = icmp slt i64 %v1222, %v1210
  br i1 %v1223, label %b243, label %b244
b243:
  %v1224 = mul i64 %v1222, 2
  %v1225 = getelementptr inbounds float, ptr %v1219, i64 %v1224
  %v1226 = mul i64 %v1222, 768
  %v1227 = getelementptr inbounds float, ptr %v1221, i64 %v1226
  %v1228 = getelementptr inbounds float, ptr %v1225, i64 0
  %v1229 = load <2 x float>, ptr %v1228, align 4
  %v1230 = getelementptr inbounds float, ptr %v1227, i64 0
  store <2 x float> %v1229, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1222, 1
  br label %b242
b244:
  %v1232 = mul i64 %v1210, 2
  %v1233 = getelementptr inbounds float, ptr %v1219, i64 %v1232
  %v1234 = mul i64 %v1210, 768
  %v1235 = getelementptr inbounds float, ptr %v1221, i64 %v1234
  br label %b245
b245:
  %v1236 = phi i64 [ 0, %b244 ], [ %v1241, %b246 ]
  %v1237 = icmp slt i64 %v1236, %v1212
  br i1 %v1237, label %b246, label %b247
b246:
  %v1238 = getelementptr inbounds float, ptr %v1233, i64 %v1236
  %v1239 = load float, ptr %v1238, align 4
  %v1240 = getelementptr inbounds float, ptr %v1235, i64 %v1236
  store float %v1239, ptr %v1240, align 4
  %v1241 = add nsw i64 %v1236, 1
  br label %b245, !llvm.loop !9
b247:
  %v1242 = add nsw i64 %v1216, 1
  br label %b239
b241:
  br label %b248
b248:
  %v1243 = phi i64 [ 0, %b241 ], [ %v1278, %b256 ]
  %v1244 = icmp slt i64 %v1243, 0
  br i1 %v1244, label %b249, label %b250
b249:
  %v1245 = mul i64 %v1200, 8
  %v1246 = add i64 %v1245, %v1243
  %v1247 = getelementptr inbounds float, ptr %v1174, i64 %v1246
  br label %b251
b251:
  %v1248 = phi i64 [ 0, %b249 ], [ %v1266, %b252 ]
  %v1249 = icmp slt i64 %v1248, %v1204
  br i1 %v1249, label %b252, label %b253
b252:
  %v1250 = mul i64 %v1248, 8
  %v1251 = getelementptr inbounds float, ptr %v1247, i64 %v1250
  %v1252 = mul i64 %v1248, 32
  %v1253 = getelementptr inbounds float, ptr %v102, i64 %v1252
  %v1254 = getelementptr inbounds float, ptr %v1251, i64 0
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = getelementptr inbounds float, ptr %v1253, i64 0
  store <8 x float> %v1255, ptr %v1256, align 4
  %v1257 = getelementptr inbounds float, ptr %v1251, i64 8
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = getelementptr inbounds float, ptr %v1253, i64 8
  store <8 x float> %v1258, ptr %v1259, align 4
  %v1260 = getelementptr inbounds float, ptr %v1251, i64 16
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = getelementptr inbounds float, ptr %v1253, i64 16
  store <8 x float> %v1261, ptr %v1262, align 4
  %v1263 = getelementptr inbounds float, ptr %v1251, i64 24
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = getelementptr inbounds float, ptr %v1253, i64 24
  store <8 x float> %v1264, ptr %v1265, align 4
  %v1266 = add nsw i64 %v1248, 1
  br label %b251
b253:
  %v1267 = sdiv i64 %v1209, 2
  br label %b254
b254:
  %v1268 = phi i64 [ 0, %b253 ], [ %v1277, %b255 ]
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b255, label %b256
b255:
  %v1270 = mul i64 %v1268, 2
  %v1271 = add i64 %v1205, %v1270
  %v1272 = mul i64 %v1268, 768
  %v1273 = getelementptr inbounds float, ptr %v1175, i64 %v1272
  %v1274 = mul i64 %v1271, 8
  %v1275 = add i64 %v1274, %v1243
  %v1276 = getelementptr inbounds float, ptr %v1189, i64 %v1275
  call void @outer_2x32(ptr %v1273, ptr %v102, i64 %v1204, ptr %v1276, i64 8)
  %v1277 = add nsw i64 %v1268, 1
  br label %b254
b256:
  %v1278 = add nsw i64 %v1243, 32
  br label %b248
b250:
  %v1279 = mul i64 %v1200, 8
  %v1280 = add i64 %v1279, 0
  %v1281 = getelementptr inbounds float, ptr %v1174, i64 %v1280
  br label %b257
b257:
  %v1282 = phi i64 [ 0, %b250 ], [ %v1291, %b258 ]
  %v1283 = icmp slt i64 %v1282, %v1204
  br i1 %v1283, label %b258, label %b259
b258:
  %v1284 = mul i64 %v1282, 8
  %v1285 = getelementptr inbounds float, ptr %v1281, i64 %v1284
  %v1286 = mul i64 %v1282, 8
  %v1287 = getelementptr inbounds float, ptr %v102, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1285, i64 0
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1287, i64 0
  store <8 x float> %v1289, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1282, 1
  br label %b257
b259:
  %v1292 = sdiv i64 %v1209, 2
  br label %b260
b260:
  %v1293 = phi i64 [ 0, %b259 ], [ %v1302, %b261 ]
  %v1294 = icmp slt i64 %v1293, %v1292
  br i1 %v1294, label %b261, label %b262
b261:
  %v1295 = mul i64 %v1293, 2
  %v1296 = add i64 %v1205, %v1295
  %v1297 = mul i64 %v1293, 768
  %v1298 = getelementptr inbounds float, ptr %v1175, i64 %v1297
  %v1299 = mul i64 %v1296, 8
  %v1300 = add i64 %v1299, 0
  %v1301 = getelementptr inbounds float, ptr %v1189, i64 %v1300
  call void @outer_2x8(ptr %v1298, ptr %v102, i64 %v1204, ptr %v1301, i64 8)
  %v1302 = add nsw i64 %v1293, 1
  br label %b260
b262:
  %v1303 = add nsw i64 %v1205, 64
  br label %b236
b238:
  %v1304 = add nsw i64 %v1200, 384
  br label %b233
b235:
  %v1305 = icmp sgt i64 %v3, 1
  br i1 %v1305, label %b263, label %b264
b263:
  %v1306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1307 = atomicrmw add ptr %v1306, i64 1 acq_rel
  %v1308 = load i64, ptr %v97, align 8
  %v1309 = add i64 %v1308, 1
  store i64 %v1309, ptr %v97, align 8
  %v1310 = mul i64 %v3, %v1309
  br label %b265
b265:
  %v1311 = load atomic i64, ptr %v1306 acquire, align 8
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b266, label %b267
b266:
  %v1313 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  %v1314 = icmp eq i64 %v2, 0
  br i1 %v1314, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1315 = phi i64 [ 0, %b268 ], [ %v1337, %b275 ]
  %v1316 = icmp slt i64 %v1315, 32
  br i1 %v1316, label %b271, label %b272
b271:
  br label %b273
b273:
  %v1317 = phi i64 [ 0, %b271 ], [ %v1334, %b278 ]
  %v1318 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v1333, %b278 ]
  %v1319 = icmp slt i64 %v1317, %v8
  br i1 %v1319, label %b274, label %b275
b274:
  %v1320 = add i64 %v1317, 128
  %v1321 = icmp slt i64 %v1320, %v8
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v8
  br label %b276
b276:
  %v1323 = phi i64 [ %v1317, %b274 ], [ %v1332, %b277 ]
  %v1324 = phi <8 x float> [ splat (float 0x0000000000000000), %b274 ], [ %v1331, %b277 ]
  %v1325 = icmp slt i64 %v1323, %v1322
  br i1 %v1325, label %b277, label %b278
b277:
  %v1326 = mul i64 %v1323, 32
  %v1327 = getelementptr inbounds float, ptr %v46, i64 %v1326
  %v1328 = add i64 0, %v1315
  %v1329 = getelementptr inbounds float, ptr %v1327, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = fadd <8 x float> %v1324, %v1330
  %v1332 = add nsw i64 %v1323, 1
  br label %b276
b278:
  %v1333 = fadd <8 x float> %v1318, %v1324
  %v1334 = add nsw i64 %v1317, 128
  br label %b273
b275:
  %v1335 = add i64 0, %v1315
  %v1336 = getelementptr inbounds float, ptr %v42, i64 %v1335
  store <8 x float> %v1318, ptr %v1336, align 4
  %v1337 = add nsw i64 %v1315, 8
  br label %b270
b272:
  br label %b269
b269:
  %v1338 = icmp sgt i64 %v3, 1
  br i1 %v1338, label %b279, label %b280
b279:
  %v1339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1340 = atomicrmw add ptr %v1339, i64 1 acq_rel
  %v1341 = load i64, ptr %v97, align 8
  %v1342 = add i64 %v1341, 1
  store i64 %v1342, ptr %v97, align 8
  %v1343 = mul i64 %v3, %v1342
  br label %b281
b281:
  %v1344 = load atomic i64, ptr %v1339 acquire, align 8
  %v1345 = icmp slt i64 %v1344, %v1343
  br i1 %v1345, label %b282, label %b283
b282:
  %v1346 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

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
