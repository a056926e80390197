; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual@truncated I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v779 = alloca float, i64 64, align 4
  %v1501 = alloca float, i64 96, align 4
  %v1577 = alloca float, i64 96, align 4
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
  %v83 = getelementptr inbounds i64, ptr %v1, i64 4
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 11
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 12
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 13
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 16
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 24
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 27
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 28
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 29
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 34
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 35
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 36
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 37
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v118 = load ptr, ptr %v117, align 4
  %v119 = icmp eq i64 %v2, 0
  br i1 %v119, label %b0, label %b1
b0:
  br label %b2
b2:
  %v120 = phi i64 [ 0, %b0 ], [ %v126, %b3 ]
  %v121 = icmp slt i64 %v120, 16
  br i1 %v121, label %b3, label %b4
b3:
  %v122 = add i64 0, %v120
  %v123 = getelementptr inbounds float, ptr %v52, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v125, ptr %v123, align 4
  %v126 = add nsw i64 %v120, 8
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b5, label %b6
b5:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = mul i64 %v3, 1
  br label %b7
b7:
  %v131 = load atomic i64, ptr %v128 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b8, label %b9
b8:
  %v133 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v134 = add i64 %v7, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, %v7
  %v146 = select i1 %v145, i64 %v144, i64 %v7
  br label %b10
b10:
  %v147 = phi i64 [ %v141, %b6 ], [ %v158, %b15 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b11, label %b12
b11:
  %v149 = mul i64 %v147, 16
  %v150 = getelementptr inbounds float, ptr %v54, i64 %v149
  br label %b13
b13:
  %v151 = phi i64 [ 0, %b11 ], [ %v157, %b14 ]
  %v152 = icmp slt i64 %v151, 16
  br i1 %v152, label %b14, label %b15
b14:
  %v153 = add i64 0, %v151
  %v154 = getelementptr inbounds float, ptr %v150, i64 %v153
  %v155 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v156, ptr %v154, align 4
  %v157 = add nsw i64 %v151, 8
  br label %b13
b15:
  %v158 = add nsw i64 %v147, 1
  br label %b10
b12:
  %v159 = icmp sgt i64 %v3, 1
  br i1 %v159, label %b16, label %b17
b16:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v161 = atomicrmw add ptr %v160, i64 1 acq_rel
  %v162 = mul i64 %v3, 2
  br label %b18
b18:
  %v163 = load atomic i64, ptr %v160 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b19, label %b20
b19:
  %v165 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v166 = icmp eq i64 %v2, 0
  br i1 %v166, label %b21, label %b22
b21:
  br label %b23
b23:
  %v167 = phi i64 [ 0, %b21 ], [ %v174, %b24 ]
  %v168 = icmp slt i64 %v167, 192
  br i1 %v168, label %b24, label %b25
b24:
  %v169 = add i64 0, %v167
  %v170 = getelementptr inbounds float, ptr %v12, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 0, %v167
  %v173 = getelementptr inbounds float, ptr %v48, i64 %v172
  store <8 x float> %v171, ptr %v173, align 4
  %v174 = add nsw i64 %v167, 8
  br label %b23
b25:
  br label %b22
b22:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b26, label %b27
b26:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = mul i64 %v3, 3
  br label %b28
b28:
  %v179 = load atomic i64, ptr %v176 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b29, label %b30
b29:
  %v181 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v182 = icmp eq i64 %v2, 0
  br i1 %v182, label %b31, label %b32
b31:
  br label %b33
b33:
  %v183 = phi i64 [ 0, %b31 ], [ %v190, %b34 ]
  %v184 = icmp slt i64 %v183, 128
  br i1 %v184, label %b34, label %b35
b34:
  %v185 = add i64 0, %v183
  %v186 = getelementptr inbounds float, ptr %v14, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 192, %v183
  %v189 = getelementptr inbounds float, ptr %v48, i64 %v188
  store <8 x float> %v187, ptr %v189, align 4
  %v190 = add nsw i64 %v183, 8
  br label %b33
b35:
  br label %b32
b32:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b36, label %b37
b36:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = mul i64 %v3, 4
  br label %b38
b38:
  %v195 = load atomic i64, ptr %v192 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b39, label %b40
b39:
  %v197 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 41
  %v199 = load i64, ptr %v198, align 8
  %v200 = icmp eq i64 %v199, 0
  br i1 %v200, label %b41, label %b42
b41:
  %v201 = add i64 %v7, 0
  %v202 = sdiv i64 %v201, 1
  %v203 = add i64 %v2, 1
  %v204 = mul i64 %v202, %v2
  %v205 = sdiv i64 %v204, %v3
  %v206 = mul i64 %v205, 1
  %v207 = icmp slt i64 %v206, %v7
  %v208 = select i1 %v207, i64 %v206, i64 %v7
  %v209 = mul i64 %v202, %v203
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  br label %b43
b43:
  %v214 = phi i64 [ %v208, %b41 ], [ %v228, %b48 ]
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b44, label %b45
b44:
  %v216 = and i64 0, %v88
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v214
  %v219 = mul i64 %v218, 16
  %v220 = getelementptr inbounds float, ptr %v26, i64 %v219
  br label %b46
b46:
  %v221 = phi i64 [ 0, %b44 ], [ %v227, %b47 ]
  %v222 = icmp slt i64 %v221, 16
  br i1 %v222, label %b47, label %b48
b47:
  %v223 = add i64 0, %v221
  %v224 = getelementptr inbounds float, ptr %v220, i64 %v223
  %v225 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v226 = shufflevector <8 x float> %v225, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = add nsw i64 %v221, 8
  br label %b46
b48:
  %v228 = add nsw i64 %v214, 1
  br label %b43
b45:
  br label %b42
b42:
  %v229 = icmp sgt i64 %v3, 1
  br i1 %v229, label %b49, label %b50
b49:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v231 = atomicrmw add ptr %v230, i64 1 acq_rel
  %v232 = mul i64 %v3, 5
  br label %b51
b51:
  %v233 = load atomic i64, ptr %v230 acquire, align 8
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b52, label %b53
b52:
  %v235 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 42
  %v237 = load i64, ptr %v236, align 8
  %v238 = icmp eq i64 %v237, 0
  br i1 %v238, label %b54, label %b55
b54:
  %v239 = add i64 %v7, 0
  %v240 = sdiv i64 %v239, 1
  %v241 = add i64 %v2, 1
  %v242 = mul i64 %v240, %v2
  %v243 = sdiv i64 %v242, %v3
  %v244 = mul i64 %v243, 1
  %v245 = icmp slt i64 %v244, %v7
  %v246 = select i1 %v245, i64 %v244, i64 %v7
  %v247 = mul i64 %v240, %v241
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v7
  %v251 = select i1 %v250, i64 %v249, i64 %v7
  br label %b56
b56:
  %v252 = phi i64 [ %v246, %b54 ], [ %v266, %b61 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b57, label %b58
b57:
  %v254 = and i64 0, %v90
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v252
  %v257 = mul i64 %v256, 16
  %v258 = getelementptr inbounds float, ptr %v28, i64 %v257
  br label %b59
b59:
  %v259 = phi i64 [ 0, %b57 ], [ %v265, %b60 ]
  %v260 = icmp slt i64 %v259, 16
  br i1 %v260, label %b60, label %b61
b60:
  %v261 = add i64 0, %v259
  %v262 = getelementptr inbounds float, ptr %v258, i64 %v261
  %v263 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v264, ptr %v262, align 4
  %v265 = add nsw i64 %v259, 8
  br label %b59
b61:
  %v266 = add nsw i64 %v252, 1
  br label %b56
b58:
  br label %b55
b55:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b62, label %b63
b62:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = mul i64 %v3, 6
  br label %b64
b64:
  %v271 = load atomic i64, ptr %v268 acquire, align 8
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b65, label %b66
b65:
  %v273 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v274 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v275 = load ptr, ptr %v274, align 4
  %v276 = getelementptr inbounds float, ptr %v275, i64 0
  %v277 = add i64 2, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, 2
  %v284 = select i1 %v283, i64 %v282, i64 2
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, 2
  %v289 = select i1 %v288, i64 %v287, i64 2
  br label %b67
b67:
  %v290 = phi i64 [ %v284, %b63 ], [ %v771, %b118 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b68, label %b69
b68:
  %v292 = mul i64 %v290, 256
  %v293 = mul i64 %v290, 32
  %v294 = add i64 %v293, 0
  %v295 = sub i64 40, %v294
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = icmp ult i64 %v297, 8
  %v299 = select i1 %v298, i64 %v297, i64 8
  %v300 = trunc i64 %v299 to i32
  %v301 = insertelement <8 x i32> poison, i32 %v300, i64 0
  %v302 = shufflevector <8 x i32> %v301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v303 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v302
  %v304 = mul i64 %v294, 8
  %v305 = add i64 0, %v304
  %v306 = getelementptr inbounds float, ptr %v48, i64 %v305
  %v307 = add i64 %v292, 0
  %v308 = icmp sge i64 %v297, 8
  br i1 %v308, label %b70, label %b71
b70:
  br label %b72
b72:
  %v309 = phi i64 [ 0, %b70 ], [ %v391, %b73 ]
  %v310 = icmp slt i64 %v309, 8
  br i1 %v310, label %b73, label %b74
b73:
  %v311 = add i64 %v309, 0
  %v312 = getelementptr inbounds float, ptr %v306, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 %v309, 8
  %v315 = getelementptr inbounds float, ptr %v306, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 %v309, 16
  %v318 = getelementptr inbounds float, ptr %v306, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 %v309, 24
  %v321 = getelementptr inbounds float, ptr %v306, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v309, 32
  %v324 = getelementptr inbounds float, ptr %v306, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v309, 40
  %v327 = getelementptr inbounds float, ptr %v306, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v309, 48
  %v330 = getelementptr inbounds float, ptr %v306, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v309, 56
  %v333 = getelementptr inbounds float, ptr %v306, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = shufflevector <8 x float> %v313, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v336 = shufflevector <8 x float> %v313, <8 x float> %v325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v316, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v338 = shufflevector <8 x float> %v316, <8 x float> %v328, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v335, <8 x float> %v339, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v344 = shufflevector <8 x float> %v335, <8 x float> %v339, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v337, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v346 = shufflevector <8 x float> %v337, <8 x float> %v341, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v336, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v348 = shufflevector <8 x float> %v336, <8 x float> %v340, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v338, <8 x float> %v342, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v338, <8 x float> %v342, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v343, <8 x float> %v345, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v352 = shufflevector <8 x float> %v343, <8 x float> %v345, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v353 = shufflevector <8 x float> %v344, <8 x float> %v346, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v354 = shufflevector <8 x float> %v344, <8 x float> %v346, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = add i64 %v309, 0
  %v360 = mul i64 %v359, 32
  %v361 = add i64 %v307, %v360
  %v362 = getelementptr inbounds float, ptr %v276, i64 %v361
  store <8 x float> %v351, ptr %v362, align 4
  %v363 = add i64 %v309, 1
  %v364 = mul i64 %v363, 32
  %v365 = add i64 %v307, %v364
  %v366 = getelementptr inbounds float, ptr %v276, i64 %v365
  store <8 x float> %v352, ptr %v366, align 4
  %v367 = add i64 %v309, 2
  %v368 = mul i64 %v367, 32
  %v369 = add i64 %v307, %v368
  %v370 = getelementptr inbounds float, ptr %v276, i64 %v369
  store <8 x float> %v353, ptr %v370, align 4
  %v371 = add i64 %v309, 3
  %v372 = mul i64 %v371, 32
  %v373 = add i64 %v307, %v372
  %v374 = getelementptr inbounds float, ptr %v276, i64 %v373
  store <8 x float> %v354, ptr %v374, align 4
  %v375 = add i64 %v309, 4
  %v376 = mul i64 %v375, 32
  %v377 = add i64 %v307, %v376
  %v378 = getelementptr inbounds float, ptr %v276, i64 %v377
  store <8 x float> %v355, ptr %v378, align 4
  %v379 = add i64 %v309, 5
  %v380 = mul i64 %v379, 32
  %v381 = add i64 %v307, %v380
  %v382 = getelementptr inbounds float, ptr %v276, i64 %v381
  store <8 x float> %v356, ptr %v382, align 4
  %v383 = add i64 %v309, 6
  %v384 = mul i64 %v383, 32
  %v385 = add i64 %v307, %v384
  %v386 = getelementptr inbounds float, ptr %v276, i64 %v385
  store <8 x float> %v357, ptr %v386, align 4
  %v387 = add i64 %v309, 7
  %v388 = mul i64 %v387, 32
  %v389 = add i64 %v307, %v388
  %v390 = getelementptr inbounds float, ptr %v276, i64 %v389
  store <8 x float> %v358, ptr %v390, align 4
  %v391 = add nsw i64 %v309, 8
  br label %b72
b74:
  br label %b75
b75:
  %v392 = phi i64 [ 8, %b74 ], [ %v401, %b76 ]
  %v393 = icmp slt i64 %v392, 8
  br i1 %v393, label %b76, label %b77
b76:
  %v394 = mul i64 %v392, 1
  %v395 = getelementptr inbounds float, ptr %v306, i64 %v394
  %v396 = getelementptr float, ptr %v395, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v397 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v396, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v398 = mul i64 %v392, 32
  %v399 = add i64 %v307, %v398
  %v400 = getelementptr inbounds float, ptr %v276, i64 %v399
  store <8 x float> %v397, ptr %v400, align 4
  %v401 = add nsw i64 %v392, 1
  br label %b75
b77:
  br label %b71
b71:
  %v402 = icmp slt i64 %v297, 8
  br i1 %v402, label %b78, label %b79
b78:
  br label %b80
b80:
  %v403 = phi i64 [ 0, %b78 ], [ %v412, %b81 ]
  %v404 = icmp slt i64 %v403, 8
  br i1 %v404, label %b81, label %b82
b81:
  %v405 = mul i64 %v403, 1
  %v406 = getelementptr inbounds float, ptr %v306, i64 %v405
  %v407 = getelementptr float, ptr %v406, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v408 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v407, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v409 = mul i64 %v403, 32
  %v410 = add i64 %v307, %v409
  %v411 = getelementptr inbounds float, ptr %v276, i64 %v410
  store <8 x float> %v408, ptr %v411, align 4
  %v412 = add nsw i64 %v403, 1
  br label %b80
b82:
  br label %b79
b79:
  %v413 = add i64 %v293, 8
  %v414 = sub i64 40, %v413
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = icmp ult i64 %v416, 8
  %v418 = select i1 %v417, i64 %v416, i64 8
  %v419 = trunc i64 %v418 to i32
  %v420 = insertelement <8 x i32> poison, i32 %v419, i64 0
  %v421 = shufflevector <8 x i32> %v420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v422 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v421
  %v423 = mul i64 %v413, 8
  %v424 = add i64 0, %v423
  %v425 = getelementptr inbounds float, ptr %v48, i64 %v424
  %v426 = add i64 %v292, 8
  %v427 = icmp sge i64 %v416, 8
  br i1 %v427, label %b83, label %b84
b83:
  br label %b85
b85:
  %v428 = phi i64 [ 0, %b83 ], [ %v510, %b86 ]
  %v429 = icmp slt i64 %v428, 8
  br i1 %v429, label %b86, label %b87
b86:
  %v430 = add i64 %v428, 0
  %v431 = getelementptr inbounds float, ptr %v425, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v428, 8
  %v434 = getelementptr inbounds float, ptr %v425, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v428, 16
  %v437 = getelementptr inbounds float, ptr %v425, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v428, 24
  %v440 = getelementptr inbounds float, ptr %v425, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v428, 32
  %v443 = getelementptr inbounds float, ptr %v425, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v428, 40
  %v446 = getelementptr inbounds float, ptr %v425, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v428, 48
  %v449 = getelementptr inbounds float, ptr %v425, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v428, 56
  %v452 = getelementptr inbounds float, ptr %v425, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = shufflevector <8 x float> %v432, <8 x float> %v444, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v455 = shufflevector <8 x float> %v432, <8 x float> %v444, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v463 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v472 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = add i64 %v428, 0
  %v479 = mul i64 %v478, 32
  %v480 = add i64 %v426, %v479
  %v481 = getelementptr inbounds float, ptr %v276, i64 %v480
  store <8 x float> %v470, ptr %v481, align 4
  %v482 = add i64 %v428, 1
  %v483 = mul i64 %v482, 32
  %v484 = add i64 %v426, %v483
  %v485 = getelementptr inbounds float, ptr %v276, i64 %v484
  store <8 x float> %v471, ptr %v485, align 4
  %v486 = add i64 %v428, 2
  %v487 = mul i64 %v486, 32
  %v488 = add i64 %v426, %v487
  %v489 = getelementptr inbounds float, ptr %v276, i64 %v488
  store <8 x float> %v472, ptr %v489, align 4
  %v490 = add i64 %v428, 3
  %v491 = mul i64 %v490, 32
  %v492 = add i64 %v426, %v491
  %v493 = getelementptr inbounds float, ptr %v276, i64 %v492
  store <8 x float> %v473, ptr %v493, align 4
  %v494 = add i64 %v428, 4
  %v495 = mul i64 %v494, 32
  %v496 = add i64 %v426, %v495
  %v497 = getelementptr inbounds float, ptr %v276, i64 %v496
  store <8 x float> %v474, ptr %v497, align 4
  %v498 = add i64 %v428, 5
  %v499 = mul i64 %v498, 32
  %v500 = add i64 %v426, %v499
  %v501 = getelementptr inbounds float, ptr %v276, i64 %v500
  store <8 x float> %v475, ptr %v501, align 4
  %v502 = add i64 %v428, 6
  %v503 = mul i64 %v502, 32
  %v504 = add i64 %v426, %v503
  %v505 = getelementptr inbounds float, ptr %v276, i64 %v504
  store <8 x float> %v476, ptr %v505, align 4
  %v506 = add i64 %v428, 7
  %v507 = mul i64 %v506, 32
  %v508 = add i64 %v426, %v507
  %v509 = getelementptr inbounds float, ptr %v276, i64 %v508
  store <8 x float> %v477, ptr %v509, align 4
  %v510 = add nsw i64 %v428, 8
  br label %b85
b87:
  br label %b88
b88:
  %v511 = phi i64 [ 8, %b87 ], [ %v520, %b89 ]
  %v512 = icmp slt i64 %v511, 8
  br i1 %v512, label %b89, label %b90
b89:
  %v513 = mul i64 %v511, 1
  %v514 = getelementptr inbounds float, ptr %v425, i64 %v513
  %v515 = getelementptr float, ptr %v514, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v516 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v515, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v517 = mul i64 %v511, 32
  %v518 = add i64 %v426, %v517
  %v519 = getelementptr inbounds float, ptr %v276, i64 %v518
  store <8 x float> %v516, ptr %v519, align 4
  %v520 = add nsw i64 %v511, 1
  br label %b88
b90:
  br label %b84
b84:
  %v521 = icmp slt i64 %v416, 8
  br i1 %v521, label %b91, label %b92
b91:
  br label %b93
b93:
  %v522 = phi i64 [ 0, %b91 ], [ %v531, %b94 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b94, label %b95
b94:
  %v524 = mul i64 %v522, 1
  %v525 = getelementptr inbounds float, ptr %v425, i64 %v524
  %v526 = getelementptr float, ptr %v525, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v527 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v526, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v528 = mul i64 %v522, 32
  %v529 = add i64 %v426, %v528
  %v530 = getelementptr inbounds float, ptr %v276, i64 %v529
  store <8 x float> %v527, ptr %v530, align 4
  %v531 = add nsw i64 %v522, 1
  br label %b93
b95:
  br label %b92
b92:
  %v532 = add i64 %v293, 16
  %v533 = sub i64 40, %v532
  %v534 = icmp slt i64 %v533, 0
  %v535 = select i1 %v534, i64 0, i64 %v533
  %v536 = icmp ult i64 %v535, 8
  %v537 = select i1 %v536, i64 %v535, i64 8
  %v538 = trunc i64 %v537 to i32
  %v539 = insertelement <8 x i32> poison, i32 %v538, i64 0
  %v540 = shufflevector <8 x i32> %v539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v541 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v540
  %v542 = mul i64 %v532, 8
  %v543 = add i64 0, %v542
  %v544 = getelementptr inbounds float, ptr %v48, i64 %v543
  %v545 = add i64 %v292, 16
  %v546 = icmp sge i64 %v535, 8
  br i1 %v546, label %b96, label %b97
b96:
  br label %b98
b98:
  %v547 = phi i64 [ 0, %b96 ], [ %v629, %b99 ]
  %v548 = icmp slt i64 %v547, 8
  br i1 %v548, label %b99, label %b100
b99:
  %v549 = add i64 %v547, 0
  %v550 = getelementptr inbounds float, ptr %v544, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v547, 8
  %v553 = getelementptr inbounds float, ptr %v544, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v547, 16
  %v556 = getelementptr inbounds float, ptr %v544, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v547, 24
  %v559 = getelementptr inbounds float, ptr %v544, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v547, 32
  %v562 = getelementptr inbounds float, ptr %v544, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v547, 40
  %v565 = getelementptr inbounds float, ptr %v544, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v547, 48
  %v568 = getelementptr inbounds float, ptr %v544, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v547, 56
  %v571 = getelementptr inbounds float, ptr %v544, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v576 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v592 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = add i64 %v547, 0
  %v598 = mul i64 %v597, 32
  %v599 = add i64 %v545, %v598
  %v600 = getelementptr inbounds float, ptr %v276, i64 %v599
  store <8 x float> %v589, ptr %v600, align 4
  %v601 = add i64 %v547, 1
  %v602 = mul i64 %v601, 32
  %v603 = add i64 %v545, %v602
  %v604 = getelementptr inbounds float, ptr %v276, i64 %v603
  store <8 x float> %v590, ptr %v604, align 4
  %v605 = add i64 %v547, 2
  %v606 = mul i64 %v605, 32
  %v607 = add i64 %v545, %v606
  %v608 = getelementptr inbounds float, ptr %v276, i64 %v607
  store <8 x float> %v591, ptr %v608, align 4
  %v609 = add i64 %v547, 3
  %v610 = mul i64 %v609, 32
  %v611 = add i64 %v545, %v610
  %v612 = getelementptr inbounds float, ptr %v276, i64 %v611
  store <8 x float> %v592, ptr %v612, align 4
  %v613 = add i64 %v547, 4
  %v614 = mul i64 %v613, 32
  %v615 = add i64 %v545, %v614
  %v616 = getelementptr inbounds float, ptr %v276, i64 %v615
  store <8 x float> %v593, ptr %v616, align 4
  %v617 = add i64 %v547, 5
  %v618 = mul i64 %v617, 32
  %v619 = add i64 %v545, %v618
  %v620 = getelementptr inbounds float, ptr %v276, i64 %v619
  store <8 x float> %v594, ptr %v620, align 4
  %v621 = add i64 %v547, 6
  %v622 = mul i64 %v621, 32
  %v623 = add i64 %v545, %v622
  %v624 = getelementptr inbounds float, ptr %v276, i64 %v623
  store <8 x float> %v595, ptr %v624, align 4
  %v625 = add i64 %v547, 7
  %v626 = mul i64 %v625, 32
  %v627 = add i64 %v545, %v626
  %v628 = getelementptr inbounds float, ptr %v276, i64 %v627
  store <8 x float> %v596, ptr %v628, align 4
  %v629 = add nsw i64 %v547, 8
  br label %b98
b100:
  br label %b101
b101:
  %v630 = phi i64 [ 8, %b100 ], [ %v639, %b102 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b102, label %b103
b102:
  %v632 = mul i64 %v630, 1
  %v633 = getelementptr inbounds float, ptr %v544, i64 %v632
  %v634 = getelementptr float, ptr %v633, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v635 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v634, <8 x i1> %v541, <8 x float> zeroinitializer)
  %v636 = mul i64 %v630, 32
  %v637 = add i64 %v545, %v636
  %v638 = getelementptr inbounds float, ptr %v276, i64 %v637
  store <8 x float> %v635, ptr %v638, align 4
  %v639 = add nsw i64 %v630, 1
  br label %b101
b103:
  br label %b97
b97:
  %v640 = icmp slt i64 %v535, 8
  br i1 %v640, label %b104, label %b105
b104:
  br label %b106
b106:
  %v641 = phi i64 [ 0, %b104 ], [ %v650, %b107 ]
  %v642 = icmp slt i64 %v641, 8
  br i1 %v642, label %b107, label %b108
b107:
  %v643 = mul i64 %v641, 1
  %v644 = getelementptr inbounds float, ptr %v544, i64 %v643
  %v645 = getelementptr float, ptr %v644, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v646 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v645, <8 x i1> %v541, <8 x float> zeroinitializer)
  %v647 = mul i64 %v641, 32
  %v648 = add i64 %v545, %v647
  %v649 = getelementptr inbounds float, ptr %v276, i64 %v648
  store <8 x float> %v646, ptr %v649, align 4
  %v650 = add nsw i64 %v641, 1
  br label %b106
b108:
  br label %b105
b105:
  %v651 = add i64 %v293, 24
  %v652 = sub i64 40, %v651
  %v653 = icmp slt i64 %v652, 0
  %v654 = select i1 %v653, i64 0, i64 %v652
  %v655 = icmp ult i64 %v654, 8
  %v656 = select i1 %v655, i64 %v654, i64 8
  %v657 = trunc i64 %v656 to i32
  %v658 = insertelement <8 x i32> poison, i32 %v657, i64 0
  %v659 = shufflevector <8 x i32> %v658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v660 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v659
  %v661 = mul i64 %v651, 8
  %v662 = add i64 0, %v661
  %v663 = getelementptr inbounds float, ptr %v48, i64 %v662
  %v664 = add i64 %v292, 24
  %v665 = icmp sge i64 %v654, 8
  br i1 %v665, label %b109, label %b110
b109:
  br label %b111
b111:
  %v666 = phi i64 [ 0, %b109 ], [ %v748, %b112 ]
  %v667 = icmp slt i64 %v666, 8
  br i1 %v667, label %b112, label %b113
b112:
  %v668 = add i64 %v666, 0
  %v669 = getelementptr inbounds float, ptr %v663, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 %v666, 8
  %v672 = getelementptr inbounds float, ptr %v663, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 %v666, 16
  %v675 = getelementptr inbounds float, ptr %v663, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 %v666, 24
  %v678 = getelementptr inbounds float, ptr %v663, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = add i64 %v666, 32
  %v681 = getelementptr inbounds float, ptr %v663, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = add i64 %v666, 40
  %v684 = getelementptr inbounds float, ptr %v663, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 %v666, 48
  %v687 = getelementptr inbounds float, ptr %v663, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 %v666, 56
  %v690 = getelementptr inbounds float, ptr %v663, i64 %v689
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
  %v718 = add i64 %v664, %v717
  %v719 = getelementptr inbounds float, ptr %v276, i64 %v718
  store <8 x float> %v708, ptr %v719, align 4
  %v720 = add i64 %v666, 1
  %v721 = mul i64 %v720, 32
  %v722 = add i64 %v664, %v721
  %v723 = getelementptr inbounds float, ptr %v276, i64 %v722
  store <8 x float> %v709, ptr %v723, align 4
  %v724 = add i64 %v666, 2
  %v725 = mul i64 %v724, 32
  %v726 = add i64 %v664, %v725
  %v727 = getelementptr inbounds float, ptr %v276, i64 %v726
  store <8 x float> %v710, ptr %v727, align 4
  %v728 = add i64 %v666, 3
  %v729 = mul i64 %v728, 32
  %v730 = add i64 %v664, %v729
  %v731 = getelementptr inbounds float, ptr %v276, i64 %v730
  store <8 x float> %v711, ptr %v731, align 4
  %v732 = add i64 %v666, 4
  %v733 = mul i64 %v732, 32
  %v734 = add i64 %v664, %v733
  %v735 = getelementptr inbounds float, ptr %v276, i64 %v734
  store <8 x float> %v712, ptr %v735, align 4
  %v736 = add i64 %v666, 5
  %v737 = mul i64 %v736, 32
  %v738 = add i64 %v664, %v737
  %v739 = getelementptr inbounds float, ptr %v276, i64 %v738
  store <8 x float> %v713, ptr %v739, align 4
  %v740 = add i64 %v666, 6
  %v741 = mul i64 %v740, 32
  %v742 = add i64 %v664, %v741
  %v743 = getelementptr inbounds float, ptr %v276, i64 %v742
  store <8 x float> %v714, ptr %v743, align 4
  %v744 = add i64 %v666, 7
  %v745 = mul i64 %v744, 32
  %v746 = add i64 %v664, %v745
  %v747 = getelementptr inbounds float, ptr %v276, i64 %v746
  store <8 x float> %v715, ptr %v747, align 4
  %v748 = add nsw i64 %v666, 8
  br label %b111
b113:
  br label %b114
b114:
  %v749 = phi i64 [ 8, %b113 ], [ %v758, %b115 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b115, label %b116
b115:
  %v751 = mul i64 %v749, 1
  %v752 = getelementptr inbounds float, ptr %v663, i64 %v751
  %v753 = getelementptr float, ptr %v752, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v754 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v753, <8 x i1> %v660, <8 x float> zeroinitializer)
  %v755 = mul i64 %v749, 32
  %v756 = add i64 %v664, %v755
  %v757 = getelementptr inbounds float, ptr %v276, i64 %v756
  store <8 x float> %v754, ptr %v757, align 4
  %v758 = add nsw i64 %v749, 1
  br label %b114
b116:
  br label %b110
b110:
  %v759 = icmp slt i64 %v654, 8
  br i1 %v759, label %b117, label %b118
b117:
  br label %b119
b119:
  %v760 = phi i64 [ 0, %b117 ], [ %v769, %b120 ]
  %v761 = icmp slt i64 %v760, 8
  br i1 %v761, label %b120, label %b121
b120:
  %v762 = mul i64 %v760, 1
  %v763 = getelementptr inbounds float, ptr %v663, i64 %v762
  %v764 = getelementptr float, ptr %v763, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v765 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v764, <8 x i1> %v660, <8 x float> zeroinitializer)
  %v766 = mul i64 %v760, 32
  %v767 = add i64 %v664, %v766
  %v768 = getelementptr inbounds float, ptr %v276, i64 %v767
  store <8 x float> %v765, ptr %v768, align 4
  %v769 = add nsw i64 %v760, 1
  br label %b119
b121:
  br label %b118
b118:
  %v770 = add i64 %v292, 256
  %v771 = add nsw i64 %v290, 1
  br label %b67
b69:
  %v772 = icmp sgt i64 %v3, 1
  br i1 %v772, label %b122, label %b123
b122:
  %v773 = getelementptr inbounds i64, ptr %v1, i64 3
  %v774 = atomicrmw add ptr %v773, i64 1 acq_rel
  %v775 = mul i64 %v3, 7
  br label %b124
b124:
  %v776 = load atomic i64, ptr %v773 acquire, align 8
  %v777 = icmp slt i64 %v776, %v775
  br i1 %v777, label %b125, label %b126
b125:
  %v778 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v780 = add i64 %v8, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v8
  %v787 = select i1 %v786, i64 %v785, i64 %v8
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v8
  %v792 = select i1 %v791, i64 %v790, i64 %v8
  br label %b127
b127:
  %v793 = phi i64 [ %v787, %b123 ], [ %v847, %b132 ]
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b128, label %b129
b128:
  %v795 = add i64 %v793, 96
  %v796 = icmp slt i64 %v795, %v792
  %v797 = select i1 %v796, i64 %v795, i64 %v792
  br label %b130
b130:
  %v798 = phi i64 [ 0, %b128 ], [ %v846, %b135 ]
  %v799 = icmp slt i64 %v798, 2
  br i1 %v799, label %b131, label %b132
b131:
  %v800 = sub i64 %v797, %v793
  %v801 = sub i64 2, 1
  %v802 = add i64 %v800, %v801
  %v803 = sdiv i64 %v802, 2
  br label %b133
b133:
  %v804 = phi i64 [ 0, %b131 ], [ %v845, %b140 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b134, label %b135
b134:
  %v806 = mul i64 %v800, %v804
  %v807 = sdiv i64 %v806, %v803
  %v808 = add i64 %v793, %v807
  %v809 = add i64 %v804, 1
  %v810 = mul i64 %v800, %v809
  %v811 = sdiv i64 %v810, %v803
  %v812 = add i64 %v793, %v811
  %v813 = mul i64 %v798, 256
  %v814 = getelementptr inbounds float, ptr %v276, i64 %v813
  %v815 = sub i64 %v812, %v808
  %v816 = mul i64 %v808, 8
  %v817 = getelementptr inbounds float, ptr %v10, i64 %v816
  %v818 = getelementptr inbounds float, ptr %v817, i64 0
  %v819 = sub i64 %v815, 1
  %v820 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v819
  %v821 = load ptr, ptr %v820, align 4
  %v822 = icmp sgt i64 %v815, 0
  br i1 %v822, label %b136, label %b137
b136:
  call void %v821(ptr %v818, i64 8, ptr %v814, i64 8, ptr %v779)
  br label %b137
b137:
  %v823 = add i64 %v813, 256
  br label %b138
b138:
  %v824 = phi i64 [ %v808, %b137 ], [ %v844, %b143 ]
  %v825 = icmp slt i64 %v824, %v812
  br i1 %v825, label %b139, label %b140
b139:
  %v826 = sub i64 %v824, %v808
  %v827 = mul i64 %v826, 32
  %v828 = getelementptr inbounds float, ptr %v779, i64 %v827
  %v829 = mul i64 %v824, 40
  %v830 = getelementptr inbounds float, ptr %v56, i64 %v829
  br label %b141
b141:
  %v831 = phi i64 [ 0, %b139 ], [ %v843, %b145 ]
  %v832 = icmp slt i64 %v831, 4
  br i1 %v832, label %b142, label %b143
b142:
  %v833 = mul i64 %v798, 4
  %v834 = add i64 %v833, %v831
  %v835 = mul i64 %v834, 8
  %v836 = icmp slt i64 %v835, 40
  br i1 %v836, label %b144, label %b145
b144:
  %v837 = add i64 0, %v831
  %v838 = mul i64 %v837, 8
  %v839 = getelementptr inbounds float, ptr %v828, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 0, %v835
  %v842 = getelementptr inbounds float, ptr %v830, i64 %v841
  store <8 x float> %v840, ptr %v842, align 4
  br label %b145
b145:
  %v843 = add nsw i64 %v831, 1
  br label %b141
b143:
  %v844 = add nsw i64 %v824, 1
  br label %b138
b140:
  %v845 = add nsw i64 %v804, 1
  br label %b133
b135:
  %v846 = add nsw i64 %v798, 1
  br label %b130
b132:
  %v847 = add nsw i64 %v793, 96
  br label %b127
b129:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b146, label %b147
b146:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = mul i64 %v3, 8
  br label %b148
b148:
  %v852 = load atomic i64, ptr %v849 acquire, align 8
  %v853 = icmp slt i64 %v852, %v851
  br i1 %v853, label %b149, label %b150
b149:
  %v854 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v855 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v856 = load ptr, ptr %v855, align 4
  %v857 = getelementptr inbounds float, ptr %v856, i64 512
  %v858 = add i64 1, 0
  %v859 = sdiv i64 %v858, 1
  %v860 = add i64 %v2, 1
  %v861 = mul i64 %v859, %v2
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 1
  %v864 = icmp slt i64 %v863, 1
  %v865 = select i1 %v864, i64 %v863, i64 1
  %v866 = mul i64 %v859, %v860
  %v867 = sdiv i64 %v866, %v3
  %v868 = mul i64 %v867, 1
  %v869 = icmp slt i64 %v868, 1
  %v870 = select i1 %v869, i64 %v868, i64 1
  br label %b151
b151:
  %v871 = phi i64 [ %v865, %b147 ], [ %v1233, %b189 ]
  %v872 = icmp slt i64 %v871, %v870
  br i1 %v872, label %b152, label %b153
b152:
  %v873 = mul i64 %v871, 384
  %v874 = mul i64 %v871, 24
  %v875 = add i64 %v874, 0
  %v876 = sub i64 24, %v875
  %v877 = icmp slt i64 %v876, 0
  %v878 = select i1 %v877, i64 0, i64 %v876
  %v879 = icmp ult i64 %v878, 8
  %v880 = select i1 %v879, i64 %v878, i64 8
  %v881 = trunc i64 %v880 to i32
  %v882 = insertelement <8 x i32> poison, i32 %v881, i64 0
  %v883 = shufflevector <8 x i32> %v882, <8 x i32> poison, <8 x i32> zeroinitializer
  %v884 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v883
  %v885 = mul i64 %v875, 16
  %v886 = add i64 0, %v885
  %v887 = getelementptr inbounds float, ptr %v16, i64 %v886
  %v888 = add i64 %v873, 0
  %v889 = icmp sge i64 %v878, 8
  br i1 %v889, label %b154, label %b155
b154:
  br label %b156
b156:
  %v890 = phi i64 [ 0, %b154 ], [ %v972, %b157 ]
  %v891 = icmp slt i64 %v890, 16
  br i1 %v891, label %b157, label %b158
b157:
  %v892 = add i64 %v890, 0
  %v893 = getelementptr inbounds float, ptr %v887, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v890, 16
  %v896 = getelementptr inbounds float, ptr %v887, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v890, 32
  %v899 = getelementptr inbounds float, ptr %v887, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 %v890, 48
  %v902 = getelementptr inbounds float, ptr %v887, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = add i64 %v890, 64
  %v905 = getelementptr inbounds float, ptr %v887, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 %v890, 80
  %v908 = getelementptr inbounds float, ptr %v887, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 %v890, 96
  %v911 = getelementptr inbounds float, ptr %v887, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = add i64 %v890, 112
  %v914 = getelementptr inbounds float, ptr %v887, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = shufflevector <8 x float> %v894, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v917 = shufflevector <8 x float> %v894, <8 x float> %v906, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v918 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v919 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v920 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v921 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v922 = shufflevector <8 x float> %v903, <8 x float> %v915, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v923 = shufflevector <8 x float> %v903, <8 x float> %v915, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v924 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v925 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v926 = shufflevector <8 x float> %v918, <8 x float> %v922, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v927 = shufflevector <8 x float> %v918, <8 x float> %v922, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v928 = shufflevector <8 x float> %v917, <8 x float> %v921, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v929 = shufflevector <8 x float> %v917, <8 x float> %v921, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v930 = shufflevector <8 x float> %v919, <8 x float> %v923, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v931 = shufflevector <8 x float> %v919, <8 x float> %v923, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v932 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v933 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v934 = shufflevector <8 x float> %v925, <8 x float> %v927, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v935 = shufflevector <8 x float> %v925, <8 x float> %v927, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v936 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v937 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v938 = shufflevector <8 x float> %v929, <8 x float> %v931, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v939 = shufflevector <8 x float> %v929, <8 x float> %v931, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v940 = add i64 %v890, 0
  %v941 = mul i64 %v940, 24
  %v942 = add i64 %v888, %v941
  %v943 = getelementptr inbounds float, ptr %v857, i64 %v942
  store <8 x float> %v932, ptr %v943, align 4
  %v944 = add i64 %v890, 1
  %v945 = mul i64 %v944, 24
  %v946 = add i64 %v888, %v945
  %v947 = getelementptr inbounds float, ptr %v857, i64 %v946
  store <8 x float> %v933, ptr %v947, align 4
  %v948 = add i64 %v890, 2
  %v949 = mul i64 %v948, 24
  %v950 = add i64 %v888, %v949
  %v951 = getelementptr inbounds float, ptr %v857, i64 %v950
  store <8 x float> %v934, ptr %v951, align 4
  %v952 = add i64 %v890, 3
  %v953 = mul i64 %v952, 24
  %v954 = add i64 %v888, %v953
  %v955 = getelementptr inbounds float, ptr %v857, i64 %v954
  store <8 x float> %v935, ptr %v955, align 4
  %v956 = add i64 %v890, 4
  %v957 = mul i64 %v956, 24
  %v958 = add i64 %v888, %v957
  %v959 = getelementptr inbounds float, ptr %v857, i64 %v958
  store <8 x float> %v936, ptr %v959, align 4
  %v960 = add i64 %v890, 5
  %v961 = mul i64 %v960, 24
  %v962 = add i64 %v888, %v961
  %v963 = getelementptr inbounds float, ptr %v857, i64 %v962
  store <8 x float> %v937, ptr %v963, align 4
  %v964 = add i64 %v890, 6
  %v965 = mul i64 %v964, 24
  %v966 = add i64 %v888, %v965
  %v967 = getelementptr inbounds float, ptr %v857, i64 %v966
  store <8 x float> %v938, ptr %v967, align 4
  %v968 = add i64 %v890, 7
  %v969 = mul i64 %v968, 24
  %v970 = add i64 %v888, %v969
  %v971 = getelementptr inbounds float, ptr %v857, i64 %v970
  store <8 x float> %v939, ptr %v971, align 4
  %v972 = add nsw i64 %v890, 8
  br label %b156
b158:
  br label %b159
b159:
  %v973 = phi i64 [ 16, %b158 ], [ %v982, %b160 ]
  %v974 = icmp slt i64 %v973, 16
  br i1 %v974, label %b160, label %b161
b160:
  %v975 = mul i64 %v973, 1
  %v976 = getelementptr inbounds float, ptr %v887, i64 %v975
  %v977 = getelementptr float, ptr %v976, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v978 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v977, <8 x i1> %v884, <8 x float> zeroinitializer)
  %v979 = mul i64 %v973, 24
  %v980 = add i64 %v888, %v979
  %v981 = getelementptr inbounds float, ptr %v857, i64 %v980
  store <8 x float> %v978, ptr %v981, align 4
  %v982 = add nsw i64 %v973, 1
  br label %b159
b161:
  br label %b155
b155:
  %v983 = icmp slt i64 %v878, 8
  br i1 %v983, label %b162, label %b163
b162:
  br label %b164
b164:
  %v984 = phi i64 [ 0, %b162 ], [ %v993, %b165 ]
  %v985 = icmp slt i64 %v984, 16
  br i1 %v985, label %b165, label %b166
b165:
  %v986 = mul i64 %v984, 1
  %v987 = getelementptr inbounds float, ptr %v887, i64 %v986
  %v988 = getelementptr float, ptr %v987, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v989 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v988, <8 x i1> %v884, <8 x float> zeroinitializer)
  %v990 = mul i64 %v984, 24
  %v991 = add i64 %v888, %v990
  %v992 = getelementptr inbounds float, ptr %v857, i64 %v991
  store <8 x float> %v989, ptr %v992, align 4
  %v993 = add nsw i64 %v984, 1
  br label %b164
b166:
  br label %b163
b163:
  %v994 = add i64 %v874, 8
  %v995 = sub i64 24, %v994
  %v996 = icmp slt i64 %v995, 0
  %v997 = select i1 %v996, i64 0, i64 %v995
  %v998 = icmp ult i64 %v997, 8
  %v999 = select i1 %v998, i64 %v997, i64 8
  %v1000 = trunc i64 %v999 to i32
  %v1001 = insertelement <8 x i32> poison, i32 %v1000, i64 0
  %v1002 = shufflevector <8 x i32> %v1001, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1003 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1002
  %v1004 = mul i64 %v994, 16
  %v1005 = add i64 0, %v1004
  %v1006 = getelementptr inbounds float, ptr %v16, i64 %v1005
  %v1007 = add i64 %v873, 8
  %v1008 = icmp sge i64 %v997, 8
  br i1 %v1008, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1009 = phi i64 [ 0, %b167 ], [ %v1091, %b170 ]
  %v1010 = icmp slt i64 %v1009, 16
  br i1 %v1010, label %b170, label %b171
b170:
  %v1011 = add i64 %v1009, 0
  %v1012 = getelementptr inbounds float, ptr %v1006, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = add i64 %v1009, 16
  %v1015 = getelementptr inbounds float, ptr %v1006, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = add i64 %v1009, 32
  %v1018 = getelementptr inbounds float, ptr %v1006, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = add i64 %v1009, 48
  %v1021 = getelementptr inbounds float, ptr %v1006, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = add i64 %v1009, 64
  %v1024 = getelementptr inbounds float, ptr %v1006, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = add i64 %v1009, 80
  %v1027 = getelementptr inbounds float, ptr %v1006, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = add i64 %v1009, 96
  %v1030 = getelementptr inbounds float, ptr %v1006, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = add i64 %v1009, 112
  %v1033 = getelementptr inbounds float, ptr %v1006, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = shufflevector <8 x float> %v1013, <8 x float> %v1025, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1036 = shufflevector <8 x float> %v1013, <8 x float> %v1025, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1037 = shufflevector <8 x float> %v1016, <8 x float> %v1028, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1038 = shufflevector <8 x float> %v1016, <8 x float> %v1028, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1039 = shufflevector <8 x float> %v1019, <8 x float> %v1031, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1040 = shufflevector <8 x float> %v1019, <8 x float> %v1031, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1041 = shufflevector <8 x float> %v1022, <8 x float> %v1034, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1042 = shufflevector <8 x float> %v1022, <8 x float> %v1034, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1043 = shufflevector <8 x float> %v1035, <8 x float> %v1039, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1044 = shufflevector <8 x float> %v1035, <8 x float> %v1039, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1045 = shufflevector <8 x float> %v1037, <8 x float> %v1041, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1046 = shufflevector <8 x float> %v1037, <8 x float> %v1041, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1047 = shufflevector <8 x float> %v1036, <8 x float> %v1040, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1048 = shufflevector <8 x float> %v1036, <8 x float> %v1040, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1049 = shufflevector <8 x float> %v1038, <8 x float> %v1042, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1050 = shufflevector <8 x float> %v1038, <8 x float> %v1042, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1051 = shufflevector <8 x float> %v1043, <8 x float> %v1045, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1052 = shufflevector <8 x float> %v1043, <8 x float> %v1045, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1053 = shufflevector <8 x float> %v1044, <8 x float> %v1046, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1054 = shufflevector <8 x float> %v1044, <8 x float> %v1046, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1055 = shufflevector <8 x float> %v1047, <8 x float> %v1049, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1056 = shufflevector <8 x float> %v1047, <8 x float> %v1049, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1057 = shufflevector <8 x float> %v1048, <8 x float> %v1050, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1058 = shufflevector <8 x float> %v1048, <8 x float> %v1050, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1059 = add i64 %v1009, 0
  %v1060 = mul i64 %v1059, 24
  %v1061 = add i64 %v1007, %v1060
  %v1062 = getelementptr inbounds float, ptr %v857, i64 %v1061
  store <8 x float> %v1051, ptr %v1062, align 4
  %v1063 = add i64 %v1009, 1
  %v1064 = mul i64 %v1063, 24
  %v1065 = add i64 %v1007, %v1064
  %v1066 = getelementptr inbounds float, ptr %v857, i64 %v1065
  store <8 x float> %v1052, ptr %v1066, align 4
  %v1067 = add i64 %v1009, 2
  %v1068 = mul i64 %v1067, 24
  %v1069 = add i64 %v1007, %v1068
  %v1070 = getelementptr inbounds float, ptr %v857, i64 %v1069
  store <8 x float> %v1053, ptr %v1070, align 4
  %v1071 = add i64 %v1009, 3
  %v1072 = mul i64 %v1071, 24
  %v1073 = add i64 %v1007, %v1072
  %v1074 = getelementptr inbounds float, ptr %v857, i64 %v1073
  store <8 x float> %v1054, ptr %v1074, align 4
  %v1075 = add i64 %v1009, 4
  %v1076 = mul i64 %v1075, 24
  %v1077 = add i64 %v1007, %v1076
  %v1078 = getelementptr inbounds float, ptr %v857, i64 %v1077
  store <8 x float> %v1055, ptr %v1078, align 4
  %v1079 = add i64 %v1009, 5
  %v1080 = mul i64 %v1079, 24
  %v1081 = add i64 %v1007, %v1080
  %v1082 = getelementptr inbounds float, ptr %v857, i64 %v1081
  store <8 x float> %v1056, ptr %v1082, align 4
  %v1083 = add i64 %v1009, 6
  %v1084 = mul i64 %v1083, 24
  %v1085 = add i64 %v1007, %v1084
  %v1086 = getelementptr inbounds float, ptr %v857, i64 %v1085
  store <8 x float> %v1057, ptr %v1086, align 4
  %v1087 = add i64 %v1009, 7
  %v1088 = mul i64 %v1087, 24
  %v1089 = add i64 %v1007, %v1088
  %v1090 = getelementptr inbounds float, ptr %v857, i64 %v1089
  store <8 x float> %v1058, ptr %v1090, align 4
  %v1091 = add nsw i64 %v1009, 8
  br label %b169
b171:
  br label %b172
b172:
  %v1092 = phi i64 [ 16, %b171 ], [ %v1101, %b173 ]
  %v1093 = icmp slt i64 %v1092, 16
  br i1 %v1093, label %b173, label %b174
b173:
  %v1094 = mul i64 %v1092, 1
  %v1095 = getelementptr inbounds float, ptr %v1006, i64 %v1094
  %v1096 = getelementptr float, ptr %v1095, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1097 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1096, <8 x i1> %v1003, <8 x float> zeroinitializer)
  %v1098 = mul i64 %v1092, 24
  %v1099 = add i64 %v1007, %v1098
  %v1100 = getelementptr inbounds float, ptr %v857, i64 %v1099
  store <8 x float> %v1097, ptr %v1100, align 4
  %v1101 = add nsw i64 %v1092, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1102 = icmp slt i64 %v997, 8
  br i1 %v1102, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1103 = phi i64 [ 0, %b175 ], [ %v1112, %b178 ]
  %v1104 = icmp slt i64 %v1103, 16
  br i1 %v1104, label %b178, label %b179
b178:
  %v1105 = mul i64 %v1103, 1
  %v1106 = getelementptr inbounds float, ptr %v1006, i64 %v1105
  %v1107 = getelementptr float, ptr %v1106, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1107, <8 x i1> %v1003, <8 x float> zeroinitializer)
  %v1109 = mul i64 %v1103, 24
  %v1110 = add i64 %v1007, %v1109
  %v1111 = getelementptr inbounds float, ptr %v857, i64 %v1110
  store <8 x float> %v1108, ptr %v1111, align 4
  %v1112 = add nsw i64 %v1103, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1113 = add i64 %v874, 16
  %v1114 = sub i64 24, %v1113
  %v1115 = icmp slt i64 %v1114, 0
  %v1116 = select i1 %v1115, i64 0, i64 %v1114
  %v1117 = icmp ult i64 %v1116, 8
  %v1118 = select i1 %v1117, i64 %v1116, i64 8
  %v1119 = trunc i64 %v1118 to i32
  %v1120 = insertelement <8 x i32> poison, i32 %v1119, i64 0
  %v1121 = shufflevector <8 x i32> %v1120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1122 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1121
  %v1123 = mul i64 %v1113, 16
  %v1124 = add i64 0, %v1123
  %v1125 = getelementptr inbounds float, ptr %v16, i64 %v1124
  %v1126 = add i64 %v873, 16
  %v1127 = icmp sge i64 %v1116, 8
  br i1 %v1127, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1128 = phi i64 [ 0, %b180 ], [ %v1210, %b183 ]
  %v1129 = icmp slt i64 %v1128, 16
  br i1 %v1129, label %b183, label %b184
b183:
  %v1130 = add i64 %v1128, 0
  %v1131 = getelementptr inbounds float, ptr %v1125, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 %v1128, 16
  %v1134 = getelementptr inbounds float, ptr %v1125, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = add i64 %v1128, 32
  %v1137 = getelementptr inbounds float, ptr %v1125, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = add i64 %v1128, 48
  %v1140 = getelementptr inbounds float, ptr %v1125, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 %v1128, 64
  %v1143 = getelementptr inbounds float, ptr %v1125, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = add i64 %v1128, 80
  %v1146 = getelementptr inbounds float, ptr %v1125, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = add i64 %v1128, 96
  %v1149 = getelementptr inbounds float, ptr %v1125, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = add i64 %v1128, 112
  %v1152 = getelementptr inbounds float, ptr %v1125, i64 %v1151
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = shufflevector <8 x float> %v1132, <8 x float> %v1144, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1155 = shufflevector <8 x float> %v1132, <8 x float> %v1144, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1156 = shufflevector <8 x float> %v1135, <8 x float> %v1147, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1157 = shufflevector <8 x float> %v1135, <8 x float> %v1147, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1158 = shufflevector <8 x float> %v1138, <8 x float> %v1150, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1159 = shufflevector <8 x float> %v1138, <8 x float> %v1150, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1160 = shufflevector <8 x float> %v1141, <8 x float> %v1153, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1161 = shufflevector <8 x float> %v1141, <8 x float> %v1153, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1162 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1163 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1164 = shufflevector <8 x float> %v1156, <8 x float> %v1160, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1165 = shufflevector <8 x float> %v1156, <8 x float> %v1160, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1166 = shufflevector <8 x float> %v1155, <8 x float> %v1159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1167 = shufflevector <8 x float> %v1155, <8 x float> %v1159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1168 = shufflevector <8 x float> %v1157, <8 x float> %v1161, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1169 = shufflevector <8 x float> %v1157, <8 x float> %v1161, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1170 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1171 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1172 = shufflevector <8 x float> %v1163, <8 x float> %v1165, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1173 = shufflevector <8 x float> %v1163, <8 x float> %v1165, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1174 = shufflevector <8 x float> %v1166, <8 x float> %v1168, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1175 = shufflevector <8 x float> %v1166, <8 x float> %v1168, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1176 = shufflevector <8 x float> %v1167, <8 x float> %v1169, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1177 = shufflevector <8 x float> %v1167, <8 x float> %v1169, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1178 = add i64 %v1128, 0
  %v1179 = mul i64 %v1178, 24
  %v1180 = add i64 %v1126, %v1179
  %v1181 = getelementptr inbounds float, ptr %v857, i64 %v1180
  store <8 x float> %v1170, ptr %v1181, align 4
  %v1182 = add i64 %v1128, 1
  %v1183 = mul i64 %v1182, 24
  %v1184 = add i64 %v1126, %v1183
  %v1185 = getelementptr inbounds float, ptr %v857, i64 %v1184
  store <8 x float> %v1171, ptr %v1185, align 4
  %v1186 = add i64 %v1128, 2
  %v1187 = mul i64 %v1186, 24
  %v1188 = add i64 %v1126, %v1187
  %v1189 = getelementptr inbounds float, ptr %v857, i64 %v1188
  store <8 x float> %v1172, ptr %v1189, align 4
  %v1190 = add i64 %v1128, 3
  %v1191 = mul i64 %v1190, 24
  %v1192 = add i64 %v1126, %v1191
  %v1193 = getelementptr inbounds float, ptr %v857, i64 %v1192
  store <8 x float> %v1173, ptr %v1193, align 4
  %v1194 = add i64 %v1128, 4
  %v1195 = mul i64 %v1194, 24
  %v1196 = add i64 %v1126, %v1195
  %v1197 = getelementptr inbounds float, ptr %v857, i64 %v1196
  store <8 x float> %v1174, ptr %v1197, align 4
  %v1198 = add i64 %v1128, 5
  %v1199 = mul i64 %v1198, 24
  %v1200 = add i64 %v1126, %v1199
  %v1201 = getelementptr inbounds float, ptr %v857, i64 %v1200
  store <8 x float> %v1175, ptr %v1201, align 4
  %v1202 = add i64 %v1128, 6
  %v1203 = mul i64 %v1202, 24
  %v1204 = add i64 %v1126, %v1203
  %v1205 = getelementptr inbounds float, ptr %v857, i64 %v1204
  store <8 x float> %v1176, ptr %v1205, align 4
  %v1206 = add i64 %v1128, 7
  %v1207 = mul i64 %v1206, 24
  %v1208 = add i64 %v1126, %v1207
  %v1209 = getelementptr inbounds float, ptr %v857, i64 %v1208
  store <8 x float> %v1177, ptr %v1209, align 4
  %v1210 = add nsw i64 %v1128, 8
  br label %b182
b184:
  br label %b185
b185:
  %v1211 = phi i64 [ 16, %b184 ], [ %v1220, %b186 ]
  %v1212 = icmp slt i64 %v1211, 16
  br i1 %v1212, label %b186, label %b187
b186:
  %v1213 = mul i64 %v1211, 1
  %v1214 = getelementptr inbounds float, ptr %v1125, i64 %v1213
  %v1215 = getelementptr float, ptr %v1214, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1216 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1215, <8 x i1> %v1122, <8 x float> zeroinitializer)
  %v1217 = mul i64 %v1211, 24
  %v1218 = add i64 %v1126, %v1217
  %v1219 = getelementptr inbounds float, ptr %v857, i64 %v1218
  store <8 x float> %v1216, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1211, 1
  br label %b185
b187:
  br label %b181
b181:
  %v1221 = icmp slt i64 %v1116, 8
  br i1 %v1221, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1222 = phi i64 [ 0, %b188 ], [ %v1231, %b191 ]
  %v1223 = icmp slt i64 %v1222, 16
  br i1 %v1223, label %b191, label %b192
b191:
  %v1224 = mul i64 %v1222, 1
  %v1225 = getelementptr inbounds float, ptr %v1125, i64 %v1224
  %v1226 = getelementptr float, ptr %v1225, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1227 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1226, <8 x i1> %v1122, <8 x float> zeroinitializer)
  %v1228 = mul i64 %v1222, 24
  %v1229 = add i64 %v1126, %v1228
  %v1230 = getelementptr inbounds float, ptr %v857, i64 %v1229
  store <8 x float> %v1227, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1222, 1
  br label %b190
b192:
  br label %b189
b189:
  %v1232 = add i64 %v873, 384
  %v1233 = add nsw i64 %v871, 1
  br label %b151
b153:
  %v1234 = getelementptr inbounds float, ptr %v856, i64 896
  %v1235 = add i64 1, 0
  %v1236 = sdiv i64 %v1235, 1
  %v1237 = add i64 %v2, 1
  %v1238 = mul i64 %v1236, %v2
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, 1
  %v1242 = select i1 %v1241, i64 %v1240, i64 1
  %v1243 = mul i64 %v1236, %v1237
  %v1244 = sdiv i64 %v1243, %v3
  %v1245 = mul i64 %v1244, 1
  %v1246 = icmp slt i64 %v1245, 1
  %v1247 = select i1 %v1246, i64 %v1245, i64 1
  br label %b193
b193:
  %v1248 = phi i64 [ %v1242, %b153 ], [ %v1491, %b218 ]
  %v1249 = icmp slt i64 %v1248, %v1247
  br i1 %v1249, label %b194, label %b195
b194:
  %v1250 = mul i64 %v1248, 256
  %v1251 = mul i64 %v1248, 16
  %v1252 = add i64 %v1251, 0
  %v1253 = sub i64 16, %v1252
  %v1254 = icmp slt i64 %v1253, 0
  %v1255 = select i1 %v1254, i64 0, i64 %v1253
  %v1256 = icmp ult i64 %v1255, 8
  %v1257 = select i1 %v1256, i64 %v1255, i64 8
  %v1258 = trunc i64 %v1257 to i32
  %v1259 = insertelement <8 x i32> poison, i32 %v1258, i64 0
  %v1260 = shufflevector <8 x i32> %v1259, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1261 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1260
  %v1262 = mul i64 %v1252, 16
  %v1263 = add i64 0, %v1262
  %v1264 = getelementptr inbounds float, ptr %v20, i64 %v1263
  %v1265 = add i64 %v1250, 0
  %v1266 = icmp sge i64 %v1255, 8
  br i1 %v1266, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1267 = phi i64 [ 0, %b196 ], [ %v1349, %b199 ]
  %v1268 = icmp slt i64 %v1267, 16
  br i1 %v1268, label %b199, label %b200
b199:
  %v1269 = add i64 %v1267, 0
  %v1270 = getelementptr inbounds float, ptr %v1264, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = add i64 %v1267, 16
  %v1273 = getelementptr inbounds float, ptr %v1264, i64 %v1272
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = add i64 %v1267, 32
  %v1276 = getelementptr inbounds float, ptr %v1264, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = add i64 %v1267, 48
  %v1279 = getelementptr inbounds float, ptr %v1264, i64 %v1278
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = add i64 %v1267, 64
  %v1282 = getelementptr inbounds float, ptr %v1264, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = add i64 %v1267, 80
  %v1285 = getelementptr inbounds float, ptr %v1264, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = add i64 %v1267, 96
  %v1288 = getelementptr inbounds float, ptr %v1264, i64 %v1287
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = add i64 %v1267, 112
  %v1291 = getelementptr inbounds float, ptr %v1264, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = shufflevector <8 x float> %v1271, <8 x float> %v1283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1294 = shufflevector <8 x float> %v1271, <8 x float> %v1283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1295 = shufflevector <8 x float> %v1274, <8 x float> %v1286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1296 = shufflevector <8 x float> %v1274, <8 x float> %v1286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1297 = shufflevector <8 x float> %v1277, <8 x float> %v1289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1298 = shufflevector <8 x float> %v1277, <8 x float> %v1289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1299 = shufflevector <8 x float> %v1280, <8 x float> %v1292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1300 = shufflevector <8 x float> %v1280, <8 x float> %v1292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1301 = shufflevector <8 x float> %v1293, <8 x float> %v1297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1302 = shufflevector <8 x float> %v1293, <8 x float> %v1297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1303 = shufflevector <8 x float> %v1295, <8 x float> %v1299, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1304 = shufflevector <8 x float> %v1295, <8 x float> %v1299, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1305 = shufflevector <8 x float> %v1294, <8 x float> %v1298, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1306 = shufflevector <8 x float> %v1294, <8 x float> %v1298, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1307 = shufflevector <8 x float> %v1296, <8 x float> %v1300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1308 = shufflevector <8 x float> %v1296, <8 x float> %v1300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1309 = shufflevector <8 x float> %v1301, <8 x float> %v1303, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1310 = shufflevector <8 x float> %v1301, <8 x float> %v1303, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1311 = shufflevector <8 x float> %v1302, <8 x float> %v1304, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1312 = shufflevector <8 x float> %v1302, <8 x float> %v1304, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1313 = shufflevector <8 x float> %v1305, <8 x float> %v1307, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1314 = shufflevector <8 x float> %v1305, <8 x float> %v1307, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1315 = shufflevector <8 x float> %v1306, <8 x float> %v1308, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1316 = shufflevector <8 x float> %v1306, <8 x float> %v1308, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1317 = add i64 %v1267, 0
  %v1318 = mul i64 %v1317, 16
  %v1319 = add i64 %v1265, %v1318
  %v1320 = getelementptr inbounds float, ptr %v1234, i64 %v1319
  store <8 x float> %v1309, ptr %v1320, align 4
  %v1321 = add i64 %v1267, 1
  %v1322 = mul i64 %v1321, 16
  %v1323 = add i64 %v1265, %v1322
  %v1324 = getelementptr inbounds float, ptr %v1234, i64 %v1323
  store <8 x float> %v1310, ptr %v1324, align 4
  %v1325 = add i64 %v1267, 2
  %v1326 = mul i64 %v1325, 16
  %v1327 = add i64 %v1265, %v1326
  %v1328 = getelementptr inbounds float, ptr %v1234, i64 %v1327
  store <8 x float> %v1311, ptr %v1328, align 4
  %v1329 = add i64 %v1267, 3
  %v1330 = mul i64 %v1329, 16
  %v1331 = add i64 %v1265, %v1330
  %v1332 = getelementptr inbounds float, ptr %v1234, i64 %v1331
  store <8 x float> %v1312, ptr %v1332, align 4
  %v1333 = add i64 %v1267, 4
  %v1334 = mul i64 %v1333, 16
  %v1335 = add i64 %v1265, %v1334
  %v1336 = getelementptr inbounds float, ptr %v1234, i64 %v1335
  store <8 x float> %v1313, ptr %v1336, align 4
  %v1337 = add i64 %v1267, 5
  %v1338 = mul i64 %v1337, 16
  %v1339 = add i64 %v1265, %v1338
  %v1340 = getelementptr inbounds float, ptr %v1234, i64 %v1339
  store <8 x float> %v1314, ptr %v1340, align 4
  %v1341 = add i64 %v1267, 6
  %v1342 = mul i64 %v1341, 16
  %v1343 = add i64 %v1265, %v1342
  %v1344 = getelementptr inbounds float, ptr %v1234, i64 %v1343
  store <8 x float> %v1315, ptr %v1344, align 4
  %v1345 = add i64 %v1267, 7
  %v1346 = mul i64 %v1345, 16
  %v1347 = add i64 %v1265, %v1346
  %v1348 = getelementptr inbounds float, ptr %v1234, i64 %v1347
  store <8 x float> %v1316, ptr %v1348, align 4
  %v1349 = add nsw i64 %v1267, 8
  br label %b198
b200:
  br label %b201
b201:
  %v1350 = phi i64 [ 16, %b200 ], [ %v1359, %b202 ]
  %v1351 = icmp slt i64 %v1350, 16
  br i1 %v1351, label %b202, label %b203
b202:
  %v1352 = mul i64 %v1350, 1
  %v1353 = getelementptr inbounds float, ptr %v1264, i64 %v1352
  %v1354 = getelementptr float, ptr %v1353, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1355 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1354, <8 x i1> %v1261, <8 x float> zeroinitializer)
  %v1356 = mul i64 %v1350, 16
  %v1357 = add i64 %v1265, %v1356
  %v1358 = getelementptr inbounds float, ptr %v1234, i64 %v1357
  store <8 x float> %v1355, ptr %v1358, align 4
  %v1359 = add nsw i64 %v1350, 1
  br label %b201
b203:
  br label %b197
b197:
  %v1360 = icmp slt i64 %v1255, 8
  br i1 %v1360, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1361 = phi i64 [ 0, %b204 ], [ %v1370, %b207 ]
  %v1362 = icmp slt i64 %v1361, 16
  br i1 %v1362, label %b207, label %b208
b207:
  %v1363 = mul i64 %v1361, 1
  %v1364 = getelementptr inbounds float, ptr %v1264, i64 %v1363
  %v1365 = getelementptr float, ptr %v1364, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1366 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1365, <8 x i1> %v1261, <8 x float> zeroinitializer)
  %v1367 = mul i64 %v1361, 16
  %v1368 = add i64 %v1265, %v1367
  %v1369 = getelementptr inbounds float, ptr %v1234, i64 %v1368
  store <8 x float> %v1366, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1361, 1
  br label %b206
b208:
  br label %b205
b205:
  %v1371 = add i64 %v1251, 8
  %v1372 = sub i64 16, %v1371
  %v1373 = icmp slt i64 %v1372, 0
  %v1374 = select i1 %v1373, i64 0, i64 %v1372
  %v1375 = icmp ult i64 %v1374, 8
  %v1376 = select i1 %v1375, i64 %v1374, i64 8
  %v1377 = trunc i64 %v1376 to i32
  %v1378 = insertelement <8 x i32> poison, i32 %v1377, i64 0
  %v1379 = shufflevector <8 x i32> %v1378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1380 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1379
  %v1381 = mul i64 %v1371, 16
  %v1382 = add i64 0, %v1381
  %v1383 = getelementptr inbounds float, ptr %v20, i64 %v1382
  %v1384 = add i64 %v1250, 8
  %v1385 = icmp sge i64 %v1374, 8
  br i1 %v1385, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1386 = phi i64 [ 0, %b209 ], [ %v1468, %b212 ]
  %v1387 = icmp slt i64 %v1386, 16
  br i1 %v1387, label %b212, label %b213
b212:
  %v1388 = add i64 %v1386, 0
  %v1389 = getelementptr inbounds float, ptr %v1383, i64 %v1388
  %v1390 = load <8 x float>, ptr %v1389, align 4
  %v1391 = add i64 %v1386, 16
  %v1392 = getelementptr inbounds float, ptr %v1383, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = add i64 %v1386, 32
  %v1395 = getelementptr inbounds float, ptr %v1383, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = add i64 %v1386, 48
  %v1398 = getelementptr inbounds float, ptr %v1383, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = add i64 %v1386, 64
  %v1401 = getelementptr inbounds float, ptr %v1383, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = add i64 %v1386, 80
  %v1404 = getelementptr inbounds float, ptr %v1383, i64 %v1403
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = add i64 %v1386, 96
  %v1407 = getelementptr inbounds float, ptr %v1383, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = add i64 %v1386, 112
  %v1410 = getelementptr inbounds float, ptr %v1383, i64 %v1409
  %v1411 = load <8 x float>, ptr %v1410, align 4
  %v1412 = shufflevector <8 x float> %v1390, <8 x float> %v1402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1413 = shufflevector <8 x float> %v1390, <8 x float> %v1402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1414 = shufflevector <8 x float> %v1393, <8 x float> %v1405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1415 = shufflevector <8 x float> %v1393, <8 x float> %v1405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1416 = shufflevector <8 x float> %v1396, <8 x float> %v1408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1417 = shufflevector <8 x float> %v1396, <8 x float> %v1408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1418 = shufflevector <8 x float> %v1399, <8 x float> %v1411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1419 = shufflevector <8 x float> %v1399, <8 x float> %v1411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1420 = shufflevector <8 x float> %v1412, <8 x float> %v1416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1421 = shufflevector <8 x float> %v1412, <8 x float> %v1416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1422 = shufflevector <8 x float> %v1414, <8 x float> %v1418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1423 = shufflevector <8 x float> %v1414, <8 x float> %v1418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1424 = shufflevector <8 x float> %v1413, <8 x float> %v1417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1425 = shufflevector <8 x float> %v1413, <8 x float> %v1417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1426 = shufflevector <8 x float> %v1415, <8 x float> %v1419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1427 = shufflevector <8 x float> %v1415, <8 x float> %v1419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1428 = shufflevector <8 x float> %v1420, <8 x float> %v1422, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1429 = shufflevector <8 x float> %v1420, <8 x float> %v1422, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1430 = shufflevector <8 x float> %v1421, <8 x float> %v1423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1431 = shufflevector <8 x float> %v1421, <8 x float> %v1423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1432 = shufflevector <8 x float> %v1424, <8 x float> %v1426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1433 = shufflevector <8 x float> %v1424, <8 x float> %v1426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1434 = shufflevector <8 x float> %v1425, <8 x float> %v1427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1435 = shufflevector <8 x float> %v1425, <8 x float> %v1427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1436 = add i64 %v1386, 0
  %v1437 = mul i64 %v1436, 16
  %v1438 = add i64 %v1384, %v1437
  %v1439 = getelementptr inbounds float, ptr %v1234, i64 %v1438
  store <8 x float> %v1428, ptr %v1439, align 4
  %v1440 = add i64 %v1386, 1
  %v1441 = mul i64 %v1440, 16
  %v1442 = add i64 %v1384, %v1441
  %v1443 = getelementptr inbounds float, ptr %v1234, i64 %v1442
  store <8 x float> %v1429, ptr %v1443, align 4
  %v1444 = add i64 %v1386, 2
  %v1445 = mul i64 %v1444, 16
  %v1446 = add i64 %v1384, %v1445
  %v1447 = getelementptr inbounds float, ptr %v1234, i64 %v1446
  store <8 x float> %v1430, ptr %v1447, align 4
  %v1448 = add i64 %v1386, 3
  %v1449 = mul i64 %v1448, 16
  %v1450 = add i64 %v1384, %v1449
  %v1451 = getelementptr inbounds float, ptr %v1234, i64 %v1450
  store <8 x float> %v1431, ptr %v1451, align 4
  %v1452 = add i64 %v1386, 4
  %v1453 = mul i64 %v1452, 16
  %v1454 = add i64 %v1384, %v1453
  %v1455 = getelementptr inbounds float, ptr %v1234, i64 %v1454
  store <8 x float> %v1432, ptr %v1455, align 4
  %v1456 = add i64 %v1386, 5
  %v1457 = mul i64 %v1456, 16
  %v1458 = add i64 %v1384, %v1457
  %v1459 = getelementptr inbounds float, ptr %v1234, i64 %v1458
  store <8 x float> %v1433, ptr %v1459, align 4
  %v1460 = add i64 %v1386, 6
  %v1461 = mul i64 %v1460, 16
  %v1462 = add i64 %v1384, %v1461
  %v1463 = getelementptr inbounds float, ptr %v1234, i64 %v1462
  store <8 x float> %v1434, ptr %v1463, align 4
  %v1464 = add i64 %v1386, 7
  %v1465 = mul i64 %v1464, 16
  %v1466 = add i64 %v1384, %v1465
  %v1467 = getelementptr inbounds float, ptr %v1234, i64 %v1466
  store <8 x float> %v1435, ptr %v1467, align 4
  %v1468 = add nsw i64 %v1386, 8
  br label %b211
b213:
  br label %b214
b214:
  %v1469 = phi i64 [ 16, %b213 ], [ %v1478, %b215 ]
  %v1470 = icmp slt i64 %v1469, 16
  br i1 %v1470, label %b215, label %b216
b215:
  %v1471 = mul i64 %v1469, 1
  %v1472 = getelementptr inbounds float, ptr %v1383, i64 %v1471
  %v1473 = getelementptr float, ptr %v1472, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1474 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1473, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1475 = mul i64 %v1469, 16
  %v1476 = add i64 %v1384, %v1475
  %v1477 = getelementptr inbounds float, ptr %v1234, i64 %v1476
  store <8 x float> %v1474, ptr %v1477, align 4
  %v1478 = add nsw i64 %v1469, 1
  br label %b214
b216:
  br label %b210
b210:
  %v1479 = icmp slt i64 %v1374, 8
  br i1 %v1479, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1480 = phi i64 [ 0, %b217 ], [ %v1489, %b220 ]
  %v1481 = icmp slt i64 %v1480, 16
  br i1 %v1481, label %b220, label %b221
b220:
  %v1482 = mul i64 %v1480, 1
  %v1483 = getelementptr inbounds float, ptr %v1383, i64 %v1482
  %v1484 = getelementptr float, ptr %v1483, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1485 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1484, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1486 = mul i64 %v1480, 16
  %v1487 = add i64 %v1384, %v1486
  %v1488 = getelementptr inbounds float, ptr %v1234, i64 %v1487
  store <8 x float> %v1485, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1480, 1
  br label %b219
b221:
  br label %b218
b218:
  %v1490 = add i64 %v1250, 256
  %v1491 = add nsw i64 %v1248, 1
  br label %b193
b195:
  %v1492 = icmp sgt i64 %v3, 1
  br i1 %v1492, label %b222, label %b223
b222:
  %v1493 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1494 = atomicrmw add ptr %v1493, i64 1 acq_rel
  %v1495 = mul i64 %v3, 9
  br label %b224
b224:
  %v1496 = load atomic i64, ptr %v1493 acquire, align 8
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b225, label %b226
b225:
  %v1498 = call i32 @sched_yield()
  br label %b224
b226:
  br label %b223
b223:
  br label %b227
b227:
  %v1499 = phi i64 [ 0, %b223 ], [ %v2055, %b275 ]
  %v1500 = icmp slt i64 %v1499, %v5
  br i1 %v1500, label %b228, label %b229
b228:
  %v1502 = add i64 %v7, 0
  %v1503 = sdiv i64 %v1502, 1
  %v1504 = add i64 %v2, 1
  %v1505 = mul i64 %v1503, %v2
  %v1506 = sdiv i64 %v1505, %v3
  %v1507 = mul i64 %v1506, 1
  %v1508 = icmp slt i64 %v1507, %v7
  %v1509 = select i1 %v1508, i64 %v1507, i64 %v7
  %v1510 = mul i64 %v1503, %v1504
  %v1511 = sdiv i64 %v1510, %v3
  %v1512 = mul i64 %v1511, 1
  %v1513 = icmp slt i64 %v1512, %v7
  %v1514 = select i1 %v1513, i64 %v1512, i64 %v7
  br label %b230
b230:
  %v1515 = phi i64 [ %v1509, %b228 ], [ %v1576, %b235 ]
  %v1516 = icmp slt i64 %v1515, %v1514
  br i1 %v1516, label %b231, label %b232
b231:
  %v1517 = add i64 %v1515, 96
  %v1518 = icmp slt i64 %v1517, %v1514
  %v1519 = select i1 %v1518, i64 %v1517, i64 %v1514
  br label %b233
b233:
  %v1520 = phi i64 [ 0, %b231 ], [ %v1575, %b238 ]
  %v1521 = icmp slt i64 %v1520, 1
  br i1 %v1521, label %b234, label %b235
b234:
  %v1522 = sub i64 %v1519, %v1515
  %v1523 = sub i64 4, 1
  %v1524 = add i64 %v1522, %v1523
  %v1525 = sdiv i64 %v1524, 4
  br label %b236
b236:
  %v1526 = phi i64 [ 0, %b234 ], [ %v1574, %b243 ]
  %v1527 = icmp slt i64 %v1526, %v1525
  br i1 %v1527, label %b237, label %b238
b237:
  %v1528 = mul i64 %v1522, %v1526
  %v1529 = sdiv i64 %v1528, %v1525
  %v1530 = add i64 %v1515, %v1529
  %v1531 = add i64 %v1526, 1
  %v1532 = mul i64 %v1522, %v1531
  %v1533 = sdiv i64 %v1532, %v1525
  %v1534 = add i64 %v1515, %v1533
  %v1535 = mul i64 %v1520, 384
  %v1536 = getelementptr inbounds float, ptr %v857, i64 %v1535
  %v1537 = sub i64 %v1534, %v1530
  %v1538 = add i64 %v1499, 0
  %v1539 = and i64 %v1538, %v88
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1530
  %v1542 = mul i64 %v1541, 16
  %v1543 = getelementptr inbounds float, ptr %v26, i64 %v1542
  %v1544 = getelementptr inbounds float, ptr %v1543, i64 0
  %v1545 = sub i64 %v1537, 1
  %v1546 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v1545
  %v1547 = load ptr, ptr %v1546, align 4
  %v1548 = icmp sgt i64 %v1537, 0
  br i1 %v1548, label %b239, label %b240
b239:
  call void %v1547(ptr %v1544, i64 16, ptr %v1536, i64 16, ptr %v1501)
  br label %b240
b240:
  %v1549 = add i64 %v1535, 384
  br label %b241
b241:
  %v1550 = phi i64 [ %v1530, %b240 ], [ %v1573, %b246 ]
  %v1551 = icmp slt i64 %v1550, %v1534
  br i1 %v1551, label %b242, label %b243
b242:
  %v1552 = sub i64 %v1550, %v1530
  %v1553 = mul i64 %v1552, 24
  %v1554 = getelementptr inbounds float, ptr %v1501, i64 %v1553
  %v1555 = add i64 %v1499, 0
  %v1556 = and i64 %v1555, %v98
  %v1557 = mul i64 %v1556, %v7
  %v1558 = add i64 %v1557, %v1550
  %v1559 = mul i64 %v1558, 24
  %v1560 = getelementptr inbounds float, ptr %v58, i64 %v1559
  br label %b244
b244:
  %v1561 = phi i64 [ 0, %b242 ], [ %v1572, %b245 ]
  %v1562 = icmp slt i64 %v1561, 3
  br i1 %v1562, label %b245, label %b246
b245:
  %v1563 = mul i64 %v1520, 3
  %v1564 = add i64 %v1563, %v1561
  %v1565 = mul i64 %v1564, 8
  %v1566 = add i64 0, %v1561
  %v1567 = mul i64 %v1566, 8
  %v1568 = getelementptr inbounds float, ptr %v1554, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = add i64 0, %v1565
  %v1571 = getelementptr inbounds float, ptr %v1560, i64 %v1570
  store <8 x float> %v1569, ptr %v1571, align 4
  %v1572 = add nsw i64 %v1561, 1
  br label %b244
b246:
  %v1573 = add nsw i64 %v1550, 1
  br label %b241
b243:
  %v1574 = add nsw i64 %v1526, 1
  br label %b236
b238:
  %v1575 = add nsw i64 %v1520, 1
  br label %b233
b235:
  %v1576 = add nsw i64 %v1515, 96
  br label %b230
b232:
  %v1578 = add i64 %v7, 0
  %v1579 = sdiv i64 %v1578, 1
  %v1580 = add i64 %v2, 1
  %v1581 = mul i64 %v1579, %v2
  %v1582 = sdiv i64 %v1581, %v3
  %v1583 = mul i64 %v1582, 1
  %v1584 = icmp slt i64 %v1583, %v7
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v7
  %v1586 = mul i64 %v1579, %v1580
  %v1587 = sdiv i64 %v1586, %v3
  %v1588 = mul i64 %v1587, 1
  %v1589 = icmp slt i64 %v1588, %v7
  %v1590 = select i1 %v1589, i64 %v1588, i64 %v7
  br label %b247
b247:
  %v1591 = phi i64 [ %v1585, %b232 ], [ %v1695, %b252 ]
  %v1592 = icmp slt i64 %v1591, %v1590
  br i1 %v1592, label %b248, label %b249
b248:
  %v1593 = add i64 %v1591, 96
  %v1594 = icmp slt i64 %v1593, %v1590
  %v1595 = select i1 %v1594, i64 %v1593, i64 %v1590
  br label %b250
b250:
  %v1596 = phi i64 [ 0, %b248 ], [ %v1694, %b255 ]
  %v1597 = icmp slt i64 %v1596, 1
  br i1 %v1597, label %b251, label %b252
b251:
  %v1598 = sub i64 %v1595, %v1591
  %v1599 = sub i64 6, 1
  %v1600 = add i64 %v1598, %v1599
  %v1601 = sdiv i64 %v1600, 6
  br label %b253
b253:
  %v1602 = phi i64 [ 0, %b251 ], [ %v1693, %b260 ]
  %v1603 = icmp slt i64 %v1602, %v1601
  br i1 %v1603, label %b254, label %b255
b254:
  %v1604 = mul i64 %v1598, %v1602
  %v1605 = sdiv i64 %v1604, %v1601
  %v1606 = add i64 %v1591, %v1605
  %v1607 = add i64 %v1602, 1
  %v1608 = mul i64 %v1598, %v1607
  %v1609 = sdiv i64 %v1608, %v1601
  %v1610 = add i64 %v1591, %v1609
  %v1611 = mul i64 %v1596, 256
  %v1612 = getelementptr inbounds float, ptr %v1234, i64 %v1611
  %v1613 = sub i64 %v1610, %v1606
  %v1614 = add i64 %v1499, 0
  %v1615 = and i64 %v1614, %v88
  %v1616 = mul i64 %v1615, %v7
  %v1617 = add i64 %v1616, %v1606
  %v1618 = mul i64 %v1617, 16
  %v1619 = getelementptr inbounds float, ptr %v26, i64 %v1618
  %v1620 = getelementptr inbounds float, ptr %v1619, i64 0
  %v1621 = sub i64 %v1613, 1
  %v1622 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1621
  %v1623 = load ptr, ptr %v1622, align 4
  %v1624 = icmp sgt i64 %v1613, 0
  br i1 %v1624, label %b256, label %b257
b256:
  call void %v1623(ptr %v1620, i64 16, ptr %v1612, i64 16, ptr %v1577)
  br label %b257
b257:
  %v1625 = add i64 %v1611, 256
  br label %b258
b258:
  %v1626 = phi i64 [ %v1606, %b257 ], [ %v1692, %b263 ]
  %v1627 = icmp slt i64 %v1626, %v1610
  br i1 %v1627, label %b259, label %b260
b259:
  %v1628 = sub i64 %v1626, %v1606
  %v1629 = mul i64 %v1628, 16
  %v1630 = getelementptr inbounds float, ptr %v1577, i64 %v1629
  %v1631 = add i64 %v1499, 0
  %v1632 = and i64 %v1631, %v96
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1626
  %v1635 = mul i64 %v1634, 40
  %v1636 = getelementptr inbounds float, ptr %v56, i64 %v1635
  %v1637 = add i64 %v1499, 0
  %v1638 = and i64 %v1637, %v100
  %v1639 = mul i64 %v1638, %v7
  %v1640 = add i64 %v1639, %v1626
  %v1641 = mul i64 %v1640, 16
  %v1642 = getelementptr inbounds float, ptr %v60, i64 %v1641
  br label %b261
b261:
  %v1643 = phi i64 [ 0, %b259 ], [ %v1691, %b262 ]
  %v1644 = icmp slt i64 %v1643, 2
  br i1 %v1644, label %b262, label %b263
b262:
  %v1645 = mul i64 %v1596, 2
  %v1646 = add i64 %v1645, %v1643
  %v1647 = mul i64 %v1646, 8
  %v1648 = add i64 0, %v1643
  %v1649 = mul i64 %v1648, 8
  %v1650 = getelementptr inbounds float, ptr %v1630, i64 %v1649
  %v1651 = load <8 x float>, ptr %v1650, align 4
  %v1652 = add i64 0, %v1647
  %v1653 = getelementptr inbounds float, ptr %v22, i64 %v1652
  %v1654 = load <8 x float>, ptr %v1653, align 4
  %v1655 = add i64 24, %v1647
  %v1656 = getelementptr inbounds float, ptr %v1636, i64 %v1655
  %v1657 = load <8 x float>, ptr %v1656, align 4
  %v1658 = fadd <8 x float> %v1657, %v1651
  %v1659 = fadd <8 x float> %v1654, %v1658
  %v1660 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1659)
  %v1661 = fneg <8 x float> %v1660
  %v1662 = fcmp olt <8 x float> %v1661, splat (float 0xC05A400000000000)
  %v1663 = select <8 x i1> %v1662, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1661
  %v1664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1663, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1665 = fsub <8 x float> %v1664, splat (float 0x4168000000000000)
  %v1666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1663)
  %v1667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1666)
  %v1668 = bitcast <8 x float> %v1664 to <8 x i32>
  %v1669 = fmul <8 x float> %v1667, %v1667
  %v1670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1667, <8 x float> splat (float 0x3F81227F40000000))
  %v1671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1670, <8 x float> %v1667, <8 x float> splat (float 0x3FA5556740000000))
  %v1672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1671, <8 x float> %v1667, <8 x float> splat (float 0x3FC5554B00000000))
  %v1673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1672, <8 x float> %v1667, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> %v1673, <8 x float> %v1667)
  %v1675 = sub <8 x i32> %v1668, splat (i32 1262485250)
  %v1676 = lshr <8 x i32> %v1675, splat (i32 1)
  %v1677 = sub <8 x i32> %v1675, %v1676
  %v1678 = shl <8 x i32> %v1676, splat (i32 23)
  %v1679 = bitcast <8 x i32> %v1678 to <8 x float>
  %v1680 = shl <8 x i32> %v1677, splat (i32 23)
  %v1681 = bitcast <8 x i32> %v1680 to <8 x float>
  %v1682 = fadd <8 x float> %v1674, splat (float 0x3FF0000000000000)
  %v1683 = fmul <8 x float> %v1682, %v1679
  %v1684 = fmul <8 x float> %v1683, %v1681
  %v1685 = fcmp olt <8 x float> %v1659, splat (float 0x0000000000000000)
  %v1686 = select <8 x i1> %v1685, <8 x float> %v1684, <8 x float> splat (float 0x3FF0000000000000)
  %v1687 = fadd <8 x float> %v1684, splat (float 0x3FF0000000000000)
  %v1688 = fdiv <8 x float> %v1686, %v1687
  %v1689 = add i64 0, %v1647
  %v1690 = getelementptr inbounds float, ptr %v1642, i64 %v1689
  store <8 x float> %v1688, ptr %v1690, align 4
  %v1691 = add nsw i64 %v1643, 1
  br label %b261
b263:
  %v1692 = add nsw i64 %v1626, 1
  br label %b258
b260:
  %v1693 = add nsw i64 %v1602, 1
  br label %b253
b255:
  %v1694 = add nsw i64 %v1596, 1
  br label %b250
b252:
  %v1695 = add nsw i64 %v1591, 96
  br label %b247
b249:
  %v1696 = add i64 %v7, 0
  %v1697 = sdiv i64 %v1696, 1
  %v1698 = add i64 %v2, 1
  %v1699 = mul i64 %v1697, %v2
  %v1700 = sdiv i64 %v1699, %v3
  %v1701 = mul i64 %v1700, 1
  %v1702 = icmp slt i64 %v1701, %v7
  %v1703 = select i1 %v1702, i64 %v1701, i64 %v7
  %v1704 = mul i64 %v1697, %v1698
  %v1705 = sdiv i64 %v1704, %v3
  %v1706 = mul i64 %v1705, 1
  %v1707 = icmp slt i64 %v1706, %v7
  %v1708 = select i1 %v1707, i64 %v1706, i64 %v7
  br label %b264
b264:
  %v1709 = phi i64 [ %v1703, %b249 ], [ %v1855, %b265 ]
  %v1710 = icmp slt i64 %v1709, %v1708
  br i1 %v1710, label %b265, label %b266
b265:
  %v1711 = add i64 %v1499, 0
  %v1712 = and i64 %v1711, %v96
  %v1713 = mul i64 %v1712, %v7
  %v1714 = add i64 %v1713, %v1709
  %v1715 = mul i64 %v1714, 40
  %v1716 = getelementptr inbounds float, ptr %v56, i64 %v1715
  %v1717 = add i64 %v1499, 0
  %v1718 = and i64 %v1717, %v98
  %v1719 = mul i64 %v1718, %v7
  %v1720 = add i64 %v1719, %v1709
  %v1721 = mul i64 %v1720, 24
  %v1722 = getelementptr inbounds float, ptr %v58, i64 %v1721
  %v1723 = mul i64 %v1709, 8
  %v1724 = getelementptr inbounds float, ptr %v62, i64 %v1723
  %v1725 = mul i64 %v1709, 8
  %v1726 = getelementptr inbounds float, ptr %v64, i64 %v1725
  %v1727 = mul i64 %v1709, 8
  %v1728 = getelementptr inbounds float, ptr %v66, i64 %v1727
  %v1729 = add i64 0, 0
  %v1730 = getelementptr inbounds float, ptr %v1716, i64 %v1729
  %v1731 = load <8 x float>, ptr %v1730, align 4
  %v1732 = add i64 0, 0
  %v1733 = getelementptr inbounds float, ptr %v1722, i64 %v1732
  %v1734 = load <8 x float>, ptr %v1733, align 4
  %v1735 = fadd <8 x float> %v1731, %v1734
  %v1736 = add i64 0, 0
  %v1737 = getelementptr inbounds float, ptr %v18, i64 %v1736
  %v1738 = load <8 x float>, ptr %v1737, align 4
  %v1739 = fadd <8 x float> %v1735, %v1738
  %v1740 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1739)
  %v1741 = fneg <8 x float> %v1740
  %v1742 = fcmp olt <8 x float> %v1741, splat (float 0xC05A400000000000)
  %v1743 = select <8 x i1> %v1742, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1741
  %v1744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1743, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1745 = fsub <8 x float> %v1744, splat (float 0x4168000000000000)
  %v1746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1745, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1743)
  %v1747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1745, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1746)
  %v1748 = bitcast <8 x float> %v1744 to <8 x i32>
  %v1749 = fmul <8 x float> %v1747, %v1747
  %v1750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1747, <8 x float> splat (float 0x3F81227F40000000))
  %v1751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1750, <8 x float> %v1747, <8 x float> splat (float 0x3FA5556740000000))
  %v1752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1751, <8 x float> %v1747, <8 x float> splat (float 0x3FC5554B00000000))
  %v1753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1752, <8 x float> %v1747, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1749, <8 x float> %v1753, <8 x float> %v1747)
  %v1755 = sub <8 x i32> %v1748, splat (i32 1262485250)
  %v1756 = lshr <8 x i32> %v1755, splat (i32 1)
  %v1757 = sub <8 x i32> %v1755, %v1756
  %v1758 = shl <8 x i32> %v1756, splat (i32 23)
  %v1759 = bitcast <8 x i32> %v1758 to <8 x float>
  %v1760 = shl <8 x i32> %v1757, splat (i32 23)
  %v1761 = bitcast <8 x i32> %v1760 to <8 x float>
  %v1762 = fadd <8 x float> %v1754, splat (float 0x3FF0000000000000)
  %v1763 = fmul <8 x float> %v1762, %v1759
  %v1764 = fmul <8 x float> %v1763, %v1761
  %v1765 = fcmp olt <8 x float> %v1739, splat (float 0x0000000000000000)
  %v1766 = select <8 x i1> %v1765, <8 x float> %v1764, <8 x float> splat (float 0x3FF0000000000000)
  %v1767 = fadd <8 x float> %v1764, splat (float 0x3FF0000000000000)
  %v1768 = fdiv <8 x float> %v1766, %v1767
  %v1769 = add i64 8, 0
  %v1770 = getelementptr inbounds float, ptr %v1716, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = add i64 8, 0
  %v1773 = getelementptr inbounds float, ptr %v1722, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = fadd <8 x float> %v1771, %v1774
  %v1776 = add i64 8, 0
  %v1777 = getelementptr inbounds float, ptr %v18, i64 %v1776
  %v1778 = load <8 x float>, ptr %v1777, align 4
  %v1779 = fadd <8 x float> %v1775, %v1778
  %v1780 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1779)
  %v1781 = fneg <8 x float> %v1780
  %v1782 = fcmp olt <8 x float> %v1781, splat (float 0xC05A400000000000)
  %v1783 = select <8 x i1> %v1782, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1781
  %v1784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1783, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1785 = fsub <8 x float> %v1784, splat (float 0x4168000000000000)
  %v1786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1785, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1783)
  %v1787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1785, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1786)
  %v1788 = bitcast <8 x float> %v1784 to <8 x i32>
  %v1789 = fmul <8 x float> %v1787, %v1787
  %v1790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1787, <8 x float> splat (float 0x3F81227F40000000))
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> %v1787, <8 x float> splat (float 0x3FA5556740000000))
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1791, <8 x float> %v1787, <8 x float> splat (float 0x3FC5554B00000000))
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> %v1787, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1789, <8 x float> %v1793, <8 x float> %v1787)
  %v1795 = sub <8 x i32> %v1788, splat (i32 1262485250)
  %v1796 = lshr <8 x i32> %v1795, splat (i32 1)
  %v1797 = sub <8 x i32> %v1795, %v1796
  %v1798 = shl <8 x i32> %v1796, splat (i32 23)
  %v1799 = bitcast <8 x i32> %v1798 to <8 x float>
  %v1800 = shl <8 x i32> %v1797, splat (i32 23)
  %v1801 = bitcast <8 x i32> %v1800 to <8 x float>
  %v1802 = fadd <8 x float> %v1794, splat (float 0x3FF0000000000000)
  %v1803 = fmul <8 x float> %v1802, %v1799
  %v1804 = fmul <8 x float> %v1803, %v1801
  %v1805 = fcmp olt <8 x float> %v1779, splat (float 0x0000000000000000)
  %v1806 = select <8 x i1> %v1805, <8 x float> %v1804, <8 x float> splat (float 0x3FF0000000000000)
  %v1807 = fadd <8 x float> %v1804, splat (float 0x3FF0000000000000)
  %v1808 = fdiv <8 x float> %v1806, %v1807
  %v1809 = add i64 16, 0
  %v1810 = getelementptr inbounds float, ptr %v1716, i64 %v1809
  %v1811 = load <8 x float>, ptr %v1810, align 4
  %v1812 = add i64 16, 0
  %v1813 = getelementptr inbounds float, ptr %v1722, i64 %v1812
  %v1814 = load <8 x float>, ptr %v1813, align 4
  %v1815 = fadd <8 x float> %v1811, %v1814
  %v1816 = add i64 16, 0
  %v1817 = getelementptr inbounds float, ptr %v18, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = fadd <8 x float> %v1815, %v1818
  %v1820 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1819)
  %v1821 = fneg <8 x float> %v1820
  %v1822 = fcmp olt <8 x float> %v1821, splat (float 0xC05A400000000000)
  %v1823 = select <8 x i1> %v1822, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1821
  %v1824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1823, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1825 = fsub <8 x float> %v1824, splat (float 0x4168000000000000)
  %v1826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1825, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1823)
  %v1827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1825, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1826)
  %v1828 = bitcast <8 x float> %v1824 to <8 x i32>
  %v1829 = fmul <8 x float> %v1827, %v1827
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1827, <8 x float> splat (float 0x3F81227F40000000))
  %v1831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1830, <8 x float> %v1827, <8 x float> splat (float 0x3FA5556740000000))
  %v1832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> %v1827, <8 x float> splat (float 0x3FC5554B00000000))
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1832, <8 x float> %v1827, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1829, <8 x float> %v1833, <8 x float> %v1827)
  %v1835 = sub <8 x i32> %v1828, splat (i32 1262485250)
  %v1836 = lshr <8 x i32> %v1835, splat (i32 1)
  %v1837 = sub <8 x i32> %v1835, %v1836
  %v1838 = shl <8 x i32> %v1836, splat (i32 23)
  %v1839 = bitcast <8 x i32> %v1838 to <8 x float>
  %v1840 = shl <8 x i32> %v1837, splat (i32 23)
  %v1841 = bitcast <8 x i32> %v1840 to <8 x float>
  %v1842 = fadd <8 x float> %v1834, splat (float 0x3FF0000000000000)
  %v1843 = fmul <8 x float> %v1842, %v1839
  %v1844 = fmul <8 x float> %v1843, %v1841
  %v1845 = fcmp olt <8 x float> %v1819, splat (float 0x0000000000000000)
  %v1846 = select <8 x i1> %v1845, <8 x float> %v1844, <8 x float> splat (float 0x3FF0000000000000)
  %v1847 = fadd <8 x float> %v1844, splat (float 0x3FF0000000000000)
  %v1848 = fdiv <8 x float> %v1846, %v1847
  %v1849 = add i64 0, 0
  %v1850 = getelementptr inbounds float, ptr %v1724, i64 %v1849
  store <8 x float> %v1768, ptr %v1850, align 4
  %v1851 = add i64 0, 0
  %v1852 = getelementptr inbounds float, ptr %v1726, i64 %v1851
  store <8 x float> %v1808, ptr %v1852, align 4
  %v1853 = add i64 0, 0
  %v1854 = getelementptr inbounds float, ptr %v1728, i64 %v1853
  store <8 x float> %v1848, ptr %v1854, align 4
  %v1855 = add nsw i64 %v1709, 1
  br label %b264
b266:
  %v1856 = add i64 %v7, 0
  %v1857 = sdiv i64 %v1856, 1
  %v1858 = add i64 %v2, 1
  %v1859 = mul i64 %v1857, %v2
  %v1860 = sdiv i64 %v1859, %v3
  %v1861 = mul i64 %v1860, 1
  %v1862 = icmp slt i64 %v1861, %v7
  %v1863 = select i1 %v1862, i64 %v1861, i64 %v7
  %v1864 = mul i64 %v1857, %v1858
  %v1865 = sdiv i64 %v1864, %v3
  %v1866 = mul i64 %v1865, 1
  %v1867 = icmp slt i64 %v1866, %v7
  %v1868 = select i1 %v1867, i64 %v1866, i64 %v7
  br label %b267
b267:
  %v1869 = phi i64 [ %v1863, %b266 ], [ %v1931, %b272 ]
  %v1870 = icmp slt i64 %v1869, %v1868
  br i1 %v1870, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1871 = phi i64 [ 0, %b268 ], [ %v1930, %b271 ]
  %v1872 = icmp slt i64 %v1871, 8
  br i1 %v1872, label %b271, label %b272
b271:
  %v1873 = mul i64 %v1869, 8
  %v1874 = getelementptr inbounds float, ptr %v64, i64 %v1873
  %v1875 = add i64 0, %v1871
  %v1876 = getelementptr inbounds float, ptr %v1874, i64 %v1875
  %v1877 = load float, ptr %v1876, align 4
  %v1878 = mul i64 %v1869, 8
  %v1879 = getelementptr inbounds float, ptr %v62, i64 %v1878
  %v1880 = add i64 0, %v1871
  %v1881 = getelementptr inbounds float, ptr %v1879, i64 %v1880
  %v1882 = load float, ptr %v1881, align 4
  %v1883 = mul i64 %v1869, 8
  %v1884 = getelementptr inbounds float, ptr %v66, i64 %v1883
  %v1885 = add i64 0, %v1871
  %v1886 = getelementptr inbounds float, ptr %v1884, i64 %v1885
  %v1887 = load float, ptr %v1886, align 4
  %v1888 = add i64 %v1499, 0
  %v1889 = and i64 %v1888, %v102
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1869
  %v1892 = mul i64 %v1891, 16
  %v1893 = getelementptr inbounds float, ptr %v68, i64 %v1892
  %v1894 = add i64 %v1499, 0
  %v1895 = and i64 %v1894, %v104
  %v1896 = mul i64 %v1895, %v7
  %v1897 = add i64 %v1896, %v1869
  %v1898 = mul i64 %v1897, 16
  %v1899 = getelementptr inbounds float, ptr %v70, i64 %v1898
  %v1900 = add i64 %v1499, 0
  %v1901 = and i64 %v1900, %v106
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1869
  %v1904 = mul i64 %v1903, 16
  %v1905 = getelementptr inbounds float, ptr %v72, i64 %v1904
  %v1906 = icmp ult i64 2, 8
  %v1907 = select i1 %v1906, i64 2, i64 8
  %v1908 = trunc i64 %v1907 to i32
  %v1909 = insertelement <8 x i32> poison, i32 %v1908, i64 0
  %v1910 = shufflevector <8 x i32> %v1909, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1911 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1910
  %v1912 = mul i64 %v1871, 2
  %v1913 = add i64 0, %v1912
  %v1914 = add i64 %v1913, 0
  %v1915 = getelementptr inbounds float, ptr %v1893, i64 %v1914
  %v1916 = insertelement <8 x float> poison, float %v1877, i64 0
  %v1917 = shufflevector <8 x float> %v1916, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1917, ptr align 4 %v1915, <8 x i1> %v1911)
  %v1918 = mul i64 %v1871, 2
  %v1919 = add i64 0, %v1918
  %v1920 = add i64 %v1919, 0
  %v1921 = getelementptr inbounds float, ptr %v1899, i64 %v1920
  %v1922 = insertelement <8 x float> poison, float %v1882, i64 0
  %v1923 = shufflevector <8 x float> %v1922, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1923, ptr align 4 %v1921, <8 x i1> %v1911)
  %v1924 = mul i64 %v1871, 2
  %v1925 = add i64 0, %v1924
  %v1926 = add i64 %v1925, 0
  %v1927 = getelementptr inbounds float, ptr %v1905, i64 %v1926
  %v1928 = insertelement <8 x float> poison, float %v1887, i64 0
  %v1929 = shufflevector <8 x float> %v1928, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1929, ptr align 4 %v1927, <8 x i1> %v1911)
  %v1930 = add nsw i64 %v1871, 1
  br label %b270
b272:
  %v1931 = add nsw i64 %v1869, 1
  br label %b267
b269:
  %v1932 = add i64 %v7, 0
  %v1933 = sdiv i64 %v1932, 1
  %v1934 = add i64 %v2, 1
  %v1935 = mul i64 %v1933, %v2
  %v1936 = sdiv i64 %v1935, %v3
  %v1937 = mul i64 %v1936, 1
  %v1938 = icmp slt i64 %v1937, %v7
  %v1939 = select i1 %v1938, i64 %v1937, i64 %v7
  %v1940 = mul i64 %v1933, %v1934
  %v1941 = sdiv i64 %v1940, %v3
  %v1942 = mul i64 %v1941, 1
  %v1943 = icmp slt i64 %v1942, %v7
  %v1944 = select i1 %v1943, i64 %v1942, i64 %v7
  br label %b273
b273:
  %v1945 = phi i64 [ %v1939, %b269 ], [ %v2054, %b278 ]
  %v1946 = icmp slt i64 %v1945, %v1944
  br i1 %v1946, label %b274, label %b275
b274:
  %v1947 = add i64 %v1499, 0
  %v1948 = and i64 %v1947, %v102
  %v1949 = mul i64 %v1948, %v7
  %v1950 = add i64 %v1949, %v1945
  %v1951 = mul i64 %v1950, 16
  %v1952 = getelementptr inbounds float, ptr %v68, i64 %v1951
  %v1953 = add i64 %v1499, 0
  %v1954 = and i64 %v1953, %v90
  %v1955 = mul i64 %v1954, %v7
  %v1956 = add i64 %v1955, %v1945
  %v1957 = mul i64 %v1956, 16
  %v1958 = getelementptr inbounds float, ptr %v28, i64 %v1957
  %v1959 = add i64 %v1499, 0
  %v1960 = and i64 %v1959, %v104
  %v1961 = mul i64 %v1960, %v7
  %v1962 = add i64 %v1961, %v1945
  %v1963 = mul i64 %v1962, 16
  %v1964 = getelementptr inbounds float, ptr %v70, i64 %v1963
  %v1965 = add i64 %v1499, 0
  %v1966 = and i64 %v1965, %v100
  %v1967 = mul i64 %v1966, %v7
  %v1968 = add i64 %v1967, %v1945
  %v1969 = mul i64 %v1968, 16
  %v1970 = getelementptr inbounds float, ptr %v60, i64 %v1969
  %v1971 = add i64 %v1499, 0
  %v1972 = and i64 %v1971, %v106
  %v1973 = mul i64 %v1972, %v7
  %v1974 = add i64 %v1973, %v1945
  %v1975 = mul i64 %v1974, 16
  %v1976 = getelementptr inbounds float, ptr %v72, i64 %v1975
  %v1977 = add i64 %v1499, 1
  %v1978 = and i64 %v1977, %v90
  %v1979 = mul i64 %v1978, %v7
  %v1980 = add i64 %v1979, %v1945
  %v1981 = mul i64 %v1980, 16
  %v1982 = getelementptr inbounds float, ptr %v28, i64 %v1981
  %v1983 = add i64 %v1499, 1
  %v1984 = and i64 %v1983, %v88
  %v1985 = mul i64 %v1984, %v7
  %v1986 = add i64 %v1985, %v1945
  %v1987 = mul i64 %v1986, 16
  %v1988 = getelementptr inbounds float, ptr %v26, i64 %v1987
  br label %b276
b276:
  %v1989 = phi i64 [ 0, %b274 ], [ %v2053, %b277 ]
  %v1990 = icmp slt i64 %v1989, 16
  br i1 %v1990, label %b277, label %b278
b277:
  %v1991 = add i64 0, %v1989
  %v1992 = getelementptr inbounds float, ptr %v1952, i64 %v1991
  %v1993 = load <8 x float>, ptr %v1992, align 4
  %v1994 = add i64 0, %v1989
  %v1995 = getelementptr inbounds float, ptr %v1958, i64 %v1994
  %v1996 = load <8 x float>, ptr %v1995, align 4
  %v1997 = fmul <8 x float> %v1993, %v1996
  %v1998 = add i64 0, %v1989
  %v1999 = getelementptr inbounds float, ptr %v1964, i64 %v1998
  %v2000 = load <8 x float>, ptr %v1999, align 4
  %v2001 = add i64 0, %v1989
  %v2002 = getelementptr inbounds float, ptr %v1970, i64 %v2001
  %v2003 = load <8 x float>, ptr %v2002, align 4
  %v2004 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2005 = shufflevector <8 x float> %v2004, <8 x float> poison, <8 x i32> zeroinitializer
  %v2006 = fmul <8 x float> %v2005, %v2003
  %v2007 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2008 = shufflevector <8 x float> %v2007, <8 x float> poison, <8 x i32> zeroinitializer
  %v2009 = fsub <8 x float> %v2006, %v2008
  %v2010 = fmul <8 x float> %v2000, %v2009
  %v2011 = fadd <8 x float> %v1997, %v2010
  %v2012 = add i64 0, %v1989
  %v2013 = getelementptr inbounds float, ptr %v1976, i64 %v2012
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2011)
  %v2016 = fneg <8 x float> %v2015
  %v2017 = fcmp olt <8 x float> %v2016, splat (float 0xC05A400000000000)
  %v2018 = select <8 x i1> %v2017, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2016
  %v2019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2018, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2020 = fsub <8 x float> %v2019, splat (float 0x4168000000000000)
  %v2021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2020, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2018)
  %v2022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2020, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2021)
  %v2023 = bitcast <8 x float> %v2019 to <8 x i32>
  %v2024 = fmul <8 x float> %v2022, %v2022
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2022, <8 x float> splat (float 0x3F81227F40000000))
  %v2026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2025, <8 x float> %v2022, <8 x float> splat (float 0x3FA5556740000000))
  %v2027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2026, <8 x float> %v2022, <8 x float> splat (float 0x3FC5554B00000000))
  %v2028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2027, <8 x float> %v2022, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> %v2028, <8 x float> %v2022)
  %v2030 = sub <8 x i32> %v2023, splat (i32 1262485250)
  %v2031 = lshr <8 x i32> %v2030, splat (i32 1)
  %v2032 = sub <8 x i32> %v2030, %v2031
  %v2033 = shl <8 x i32> %v2031, splat (i32 23)
  %v2034 = bitcast <8 x i32> %v2033 to <8 x float>
  %v2035 = shl <8 x i32> %v2032, splat (i32 23)
  %v2036 = bitcast <8 x i32> %v2035 to <8 x float>
  %v2037 = fadd <8 x float> %v2029, splat (float 0x3FF0000000000000)
  %v2038 = fmul <8 x float> %v2037, %v2034
  %v2039 = fmul <8 x float> %v2038, %v2036
  %v2040 = fcmp olt <8 x float> %v2011, splat (float 0x0000000000000000)
  %v2041 = select <8 x i1> %v2040, <8 x float> %v2039, <8 x float> splat (float 0x3FF0000000000000)
  %v2042 = fadd <8 x float> %v2039, splat (float 0x3FF0000000000000)
  %v2043 = fdiv <8 x float> %v2041, %v2042
  %v2044 = fmul <8 x float> %v2008, %v2043
  %v2045 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2046 = shufflevector <8 x float> %v2045, <8 x float> poison, <8 x i32> zeroinitializer
  %v2047 = fsub <8 x float> %v2044, %v2046
  %v2048 = fmul <8 x float> %v2014, %v2047
  %v2049 = add i64 0, %v1989
  %v2050 = getelementptr inbounds float, ptr %v1982, i64 %v2049
  store <8 x float> %v2011, ptr %v2050, align 4
  %v2051 = add i64 0, %v1989
  %v2052 = getelementptr inbounds float, ptr %v1988, i64 %v2051
  store <8 x float> %v2048, ptr %v2052, align 4
  %v2053 = add nsw i64 %v1989, 8
  br label %b276
b278:
  %v2054 = add nsw i64 %v1945, 1
  br label %b273
b275:
  %v2055 = add nsw i64 %v1499, 1
  br label %b227
b229:
  %v2056 = icmp sgt i64 %v3, 1
  br i1 %v2056, label %b279, label %b280
b279:
  %v2057 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2058 = atomicrmw add ptr %v2057, i64 1 acq_rel
  %v2059 = mul i64 %v3, 10
  br label %b281
b281:
  %v2060 = load atomic i64, ptr %v2057 acquire, align 8
  %v2061 = icmp slt i64 %v2060, %v2059
  br i1 %v2061, label %b282, label %b283
b282:
  %v2062 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
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
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v619 = alloca float, i64 64, align 4
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
  %v83 = getelementptr inbounds i64, ptr %v1, i64 4
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 11
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 12
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 13
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 16
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 24
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 27
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 28
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 29
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 34
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 35
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 36
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 37
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v118 = load ptr, ptr %v117, align 4
  br label %b0
b0:
  %v119 = phi i64 [ 0, %entry ], [ %v350, %b11 ]
  %v120 = icmp slt i64 %v119, %v5
  br i1 %v120, label %b1, label %b2
b1:
  %v121 = sub i64 %v5, 1
  %v122 = sub i64 %v121, %v119
  %v123 = add i64 %v7, 0
  %v124 = sdiv i64 %v123, 1
  %v125 = add i64 %v2, 1
  %v126 = mul i64 %v124, %v2
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  %v131 = mul i64 %v124, %v125
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  br label %b3
b3:
  %v136 = phi i64 [ %v130, %b1 ], [ %v317, %b8 ]
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b4, label %b5
b4:
  %v138 = add i64 %v122, 1
  %v139 = and i64 %v138, 1
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v136
  %v142 = mul i64 %v141, 16
  %v143 = getelementptr inbounds float, ptr %v30, i64 %v142
  %v144 = add i64 %v122, 0
  %v145 = and i64 %v144, %v86
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v136
  %v148 = mul i64 %v147, 16
  %v149 = getelementptr inbounds float, ptr %v24, i64 %v148
  %v150 = add i64 %v122, 1
  %v151 = and i64 %v150, %v90
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v136
  %v154 = mul i64 %v153, 16
  %v155 = getelementptr inbounds float, ptr %v28, i64 %v154
  %v156 = add i64 %v122, 1
  %v157 = and i64 %v156, 1
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v136
  %v160 = mul i64 %v159, 16
  %v161 = getelementptr inbounds float, ptr %v32, i64 %v160
  %v162 = add i64 %v122, 0
  %v163 = and i64 %v162, %v106
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v136
  %v166 = mul i64 %v165, 16
  %v167 = getelementptr inbounds float, ptr %v72, i64 %v166
  %v168 = add i64 %v122, 0
  %v169 = and i64 %v168, %v100
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v136
  %v172 = mul i64 %v171, 16
  %v173 = getelementptr inbounds float, ptr %v60, i64 %v172
  %v174 = add i64 %v122, 0
  %v175 = and i64 %v174, %v90
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v136
  %v178 = mul i64 %v177, 16
  %v179 = getelementptr inbounds float, ptr %v28, i64 %v178
  %v180 = add i64 %v122, 0
  %v181 = and i64 %v180, %v102
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v136
  %v184 = mul i64 %v183, 16
  %v185 = getelementptr inbounds float, ptr %v68, i64 %v184
  %v186 = add i64 %v122, 0
  %v187 = and i64 %v186, %v104
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v136
  %v190 = mul i64 %v189, 16
  %v191 = getelementptr inbounds float, ptr %v70, i64 %v190
  %v192 = add i64 %v122, 0
  %v193 = and i64 %v192, %v108
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v136
  %v196 = mul i64 %v195, 16
  %v197 = getelementptr inbounds float, ptr %v74, i64 %v196
  %v198 = add i64 %v122, 0
  %v199 = and i64 %v198, %v110
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v136
  %v202 = mul i64 %v201, 16
  %v203 = getelementptr inbounds float, ptr %v76, i64 %v202
  %v204 = add i64 %v122, 0
  %v205 = and i64 %v204, %v112
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v136
  %v208 = mul i64 %v207, 16
  %v209 = getelementptr inbounds float, ptr %v78, i64 %v208
  %v210 = add i64 %v122, 0
  %v211 = and i64 %v210, 1
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v136
  %v214 = mul i64 %v213, 16
  %v215 = getelementptr inbounds float, ptr %v32, i64 %v214
  %v216 = add i64 %v122, 0
  %v217 = and i64 %v216, %v114
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v136
  %v220 = mul i64 %v219, 16
  %v221 = getelementptr inbounds float, ptr %v80, i64 %v220
  br label %b6
b6:
  %v222 = phi i64 [ 0, %b4 ], [ %v316, %b7 ]
  %v223 = icmp slt i64 %v222, 16
  br i1 %v223, label %b7, label %b8
b7:
  %v224 = add i64 0, %v222
  %v225 = getelementptr inbounds float, ptr %v143, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 0, %v222
  %v228 = getelementptr inbounds float, ptr %v149, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fadd <8 x float> %v226, %v229
  %v231 = add i64 0, %v222
  %v232 = getelementptr inbounds float, ptr %v155, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v233)
  %v235 = fneg <8 x float> %v234
  %v236 = fcmp olt <8 x float> %v235, splat (float 0xC05A400000000000)
  %v237 = select <8 x i1> %v236, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v235
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v239 = fsub <8 x float> %v238, splat (float 0x4168000000000000)
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v237)
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v240)
  %v242 = bitcast <8 x float> %v238 to <8 x i32>
  %v243 = fmul <8 x float> %v241, %v241
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v241, <8 x float> splat (float 0x3F81227F40000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> %v241, <8 x float> splat (float 0x3FA5556740000000))
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> %v241, <8 x float> splat (float 0x3FC5554B00000000))
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> %v241, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v247, <8 x float> %v241)
  %v249 = sub <8 x i32> %v242, splat (i32 1262485250)
  %v250 = lshr <8 x i32> %v249, splat (i32 1)
  %v251 = sub <8 x i32> %v249, %v250
  %v252 = shl <8 x i32> %v250, splat (i32 23)
  %v253 = bitcast <8 x i32> %v252 to <8 x float>
  %v254 = shl <8 x i32> %v251, splat (i32 23)
  %v255 = bitcast <8 x i32> %v254 to <8 x float>
  %v256 = fadd <8 x float> %v248, splat (float 0x3FF0000000000000)
  %v257 = fmul <8 x float> %v256, %v253
  %v258 = fmul <8 x float> %v257, %v255
  %v259 = fcmp olt <8 x float> %v233, splat (float 0x0000000000000000)
  %v260 = select <8 x i1> %v259, <8 x float> %v258, <8 x float> splat (float 0x3FF0000000000000)
  %v261 = fadd <8 x float> %v258, splat (float 0x3FF0000000000000)
  %v262 = fdiv <8 x float> %v260, %v261
  %v263 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  %v265 = fmul <8 x float> %v264, %v262
  %v266 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v267 = shufflevector <8 x float> %v266, <8 x float> poison, <8 x i32> zeroinitializer
  %v268 = fsub <8 x float> %v265, %v267
  %v269 = fmul <8 x float> %v230, %v268
  %v270 = add i64 0, %v222
  %v271 = getelementptr inbounds float, ptr %v161, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, %v222
  %v274 = getelementptr inbounds float, ptr %v167, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v230, %v275
  %v277 = fmul <8 x float> %v276, %v264
  %v278 = fmul <8 x float> %v277, %v262
  %v279 = fsub <8 x float> %v267, %v262
  %v280 = fmul <8 x float> %v278, %v279
  %v281 = fadd <8 x float> %v272, %v280
  %v282 = add i64 0, %v222
  %v283 = getelementptr inbounds float, ptr %v173, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = fmul <8 x float> %v286, %v284
  %v288 = fsub <8 x float> %v287, %v264
  %v289 = fmul <8 x float> %v281, %v288
  %v290 = add i64 0, %v222
  %v291 = getelementptr inbounds float, ptr %v179, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v281, %v292
  %v294 = add i64 0, %v222
  %v295 = getelementptr inbounds float, ptr %v185, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v281, %v296
  %v298 = add i64 0, %v222
  %v299 = getelementptr inbounds float, ptr %v191, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v281, %v300
  %v302 = fmul <8 x float> %v301, %v286
  %v303 = fmul <8 x float> %v302, %v284
  %v304 = fsub <8 x float> %v267, %v284
  %v305 = fmul <8 x float> %v303, %v304
  %v306 = add i64 0, %v222
  %v307 = getelementptr inbounds float, ptr %v197, i64 %v306
  store <8 x float> %v269, ptr %v307, align 4
  %v308 = add i64 0, %v222
  %v309 = getelementptr inbounds float, ptr %v203, i64 %v308
  store <8 x float> %v289, ptr %v309, align 4
  %v310 = add i64 0, %v222
  %v311 = getelementptr inbounds float, ptr %v209, i64 %v310
  store <8 x float> %v293, ptr %v311, align 4
  %v312 = add i64 0, %v222
  %v313 = getelementptr inbounds float, ptr %v215, i64 %v312
  store <8 x float> %v297, ptr %v313, align 4
  %v314 = add i64 0, %v222
  %v315 = getelementptr inbounds float, ptr %v221, i64 %v314
  store <8 x float> %v305, ptr %v315, align 4
  %v316 = add nsw i64 %v222, 8
  br label %b6
b8:
  %v317 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v318 = add i64 %v7, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v7
  %v325 = select i1 %v324, i64 %v323, i64 %v7
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  br label %b9
b9:
  %v331 = phi i64 [ %v325, %b5 ], [ %v349, %b14 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b10, label %b11
b10:
  %v333 = mul i64 %v331, 16
  %v334 = getelementptr inbounds float, ptr %v54, i64 %v333
  %v335 = add i64 %v122, 0
  %v336 = and i64 %v335, 1
  %v337 = mul i64 %v336, %v7
  %v338 = add i64 %v337, %v331
  %v339 = mul i64 %v338, 16
  %v340 = getelementptr inbounds float, ptr %v30, i64 %v339
  br label %b12
b12:
  %v341 = phi i64 [ 0, %b10 ], [ %v348, %b13 ]
  %v342 = icmp slt i64 %v341, 16
  br i1 %v342, label %b13, label %b14
b13:
  %v343 = add i64 0, %v341
  %v344 = getelementptr inbounds float, ptr %v334, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 0, %v341
  %v347 = getelementptr inbounds float, ptr %v340, i64 %v346
  store <8 x float> %v345, ptr %v347, align 4
  %v348 = add nsw i64 %v341, 8
  br label %b12
b14:
  %v349 = add nsw i64 %v331, 1
  br label %b9
b11:
  %v350 = add nsw i64 %v119, 1
  br label %b0
b2:
  %v351 = icmp sgt i64 %v3, 1
  br i1 %v351, label %b15, label %b16
b15:
  %v352 = getelementptr inbounds i64, ptr %v1, i64 3
  %v353 = atomicrmw add ptr %v352, i64 1 acq_rel
  %v354 = mul i64 %v3, 1
  br label %b17
b17:
  %v355 = load atomic i64, ptr %v352 acquire, align 8
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b18, label %b19
b18:
  %v357 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v358 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v359 = load ptr, ptr %v358, align 4
  %v360 = getelementptr inbounds float, ptr %v359, i64 0
  %v361 = add i64 1, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, 1
  %v368 = select i1 %v367, i64 %v366, i64 1
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, 1
  %v373 = select i1 %v372, i64 %v371, i64 1
  br label %b20
b20:
  %v374 = phi i64 [ %v368, %b16 ], [ %v426, %b28 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b21, label %b22
b21:
  %v376 = mul i64 %v374, 320
  %v377 = mul i64 %v374, 8
  %v378 = add i64 %v377, 0
  %v379 = sub i64 8, %v378
  %v380 = icmp slt i64 %v379, 0
  %v381 = select i1 %v380, i64 0, i64 %v379
  %v382 = icmp ult i64 %v381, 8
  %v383 = select i1 %v382, i64 %v381, i64 8
  %v384 = trunc i64 %v383 to i32
  %v385 = insertelement <8 x i32> poison, i32 %v384, i64 0
  %v386 = shufflevector <8 x i32> %v385, <8 x i32> poison, <8 x i32> zeroinitializer
  %v387 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v386
  %v388 = mul i64 %v378, 1
  %v389 = add i64 0, %v388
  %v390 = getelementptr inbounds float, ptr %v14, i64 %v389
  %v391 = add i64 %v376, 0
  br label %b23
b23:
  %v392 = phi i64 [ 0, %b21 ], [ %v400, %b24 ]
  %v393 = icmp slt i64 %v392, 16
  br i1 %v393, label %b24, label %b25
b24:
  %v394 = mul i64 %v392, 8
  %v395 = getelementptr inbounds float, ptr %v390, i64 %v394
  %v396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v395, <8 x i1> %v387, <8 x float> zeroinitializer)
  %v397 = mul i64 %v392, 8
  %v398 = add i64 %v391, %v397
  %v399 = getelementptr inbounds float, ptr %v360, i64 %v398
  store <8 x float> %v396, ptr %v399, align 4
  %v400 = add nsw i64 %v392, 1
  br label %b23
b25:
  %v401 = add i64 %v376, 128
  %v402 = add i64 %v377, 0
  %v403 = sub i64 8, %v402
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = icmp ult i64 %v405, 8
  %v407 = select i1 %v406, i64 %v405, i64 8
  %v408 = trunc i64 %v407 to i32
  %v409 = insertelement <8 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <8 x i32> %v409, <8 x i32> poison, <8 x i32> zeroinitializer
  %v411 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v410
  %v412 = mul i64 %v402, 1
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v12, i64 %v413
  %v415 = add i64 %v401, 0
  br label %b26
b26:
  %v416 = phi i64 [ 0, %b25 ], [ %v424, %b27 ]
  %v417 = icmp slt i64 %v416, 24
  br i1 %v417, label %b27, label %b28
b27:
  %v418 = mul i64 %v416, 8
  %v419 = getelementptr inbounds float, ptr %v414, i64 %v418
  %v420 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v419, <8 x i1> %v411, <8 x float> zeroinitializer)
  %v421 = mul i64 %v416, 8
  %v422 = add i64 %v415, %v421
  %v423 = getelementptr inbounds float, ptr %v360, i64 %v422
  store <8 x float> %v420, ptr %v423, align 4
  %v424 = add nsw i64 %v416, 1
  br label %b26
b28:
  %v425 = add i64 %v401, 192
  %v426 = add nsw i64 %v374, 1
  br label %b20
b22:
  %v427 = icmp sgt i64 %v3, 1
  br i1 %v427, label %b29, label %b30
b29:
  %v428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v429 = atomicrmw add ptr %v428, i64 1 acq_rel
  %v430 = mul i64 %v3, 2
  br label %b31
b31:
  %v431 = load atomic i64, ptr %v428 acquire, align 8
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b32, label %b33
b32:
  %v433 = call i32 @sched_yield()
  br label %b31
b33:
  br label %b30
b30:
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
  br label %b34
b34:
  %v447 = phi i64 [ %v441, %b30 ], [ %v469, %b39 ]
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b35, label %b36
b35:
  br label %b37
b37:
  %v449 = phi i64 [ 0, %b35 ], [ %v468, %b42 ]
  %v450 = icmp slt i64 %v449, 8
  br i1 %v450, label %b38, label %b39
b38:
  br label %b40
b40:
  %v451 = phi i64 [ 0, %b38 ], [ %v462, %b41 ]
  %v452 = phi float [ 0x0000000000000000, %b38 ], [ %v461, %b41 ]
  %v453 = icmp slt i64 %v451, 2
  br i1 %v453, label %b41, label %b42
b41:
  %v454 = mul i64 %v447, 16
  %v455 = getelementptr inbounds float, ptr %v74, i64 %v454
  %v456 = mul i64 %v449, 2
  %v457 = add i64 0, %v456
  %v458 = add i64 %v457, %v451
  %v459 = getelementptr inbounds float, ptr %v455, i64 %v458
  %v460 = load float, ptr %v459, align 4
  %v461 = fadd float %v452, %v460
  %v462 = add nsw i64 %v451, 1
  br label %b40
b42:
  %v463 = fadd float %v452, 0x0000000000000000
  %v464 = mul i64 %v447, 24
  %v465 = getelementptr inbounds float, ptr %v50, i64 %v464
  %v466 = add i64 16, %v449
  %v467 = getelementptr inbounds float, ptr %v465, i64 %v466
  store float %v463, ptr %v467, align 4
  %v468 = add nsw i64 %v449, 1
  br label %b37
b39:
  %v469 = add nsw i64 %v447, 1
  br label %b34
b36:
  %v470 = add i64 %v8, 0
  %v471 = sdiv i64 %v470, 1
  %v472 = add i64 %v2, 1
  %v473 = mul i64 %v471, %v2
  %v474 = sdiv i64 %v473, %v3
  %v475 = mul i64 %v474, 1
  %v476 = icmp slt i64 %v475, %v8
  %v477 = select i1 %v476, i64 %v475, i64 %v8
  %v478 = mul i64 %v471, %v472
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  br label %b43
b43:
  %v483 = phi i64 [ %v477, %b36 ], [ %v505, %b48 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b44, label %b45
b44:
  br label %b46
b46:
  %v485 = phi i64 [ 0, %b44 ], [ %v504, %b51 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b47, label %b48
b47:
  br label %b49
b49:
  %v487 = phi i64 [ 0, %b47 ], [ %v498, %b50 ]
  %v488 = phi float [ 0x0000000000000000, %b47 ], [ %v497, %b50 ]
  %v489 = icmp slt i64 %v487, 2
  br i1 %v489, label %b50, label %b51
b50:
  %v490 = mul i64 %v483, 16
  %v491 = getelementptr inbounds float, ptr %v76, i64 %v490
  %v492 = mul i64 %v485, 2
  %v493 = add i64 0, %v492
  %v494 = add i64 %v493, %v487
  %v495 = getelementptr inbounds float, ptr %v491, i64 %v494
  %v496 = load float, ptr %v495, align 4
  %v497 = fadd float %v488, %v496
  %v498 = add nsw i64 %v487, 1
  br label %b49
b51:
  %v499 = fadd float %v488, 0x0000000000000000
  %v500 = mul i64 %v483, 24
  %v501 = getelementptr inbounds float, ptr %v50, i64 %v500
  %v502 = add i64 0, %v485
  %v503 = getelementptr inbounds float, ptr %v501, i64 %v502
  store float %v499, ptr %v503, align 4
  %v504 = add nsw i64 %v485, 1
  br label %b46
b48:
  %v505 = add nsw i64 %v483, 1
  br label %b43
b45:
  %v506 = add i64 %v8, 0
  %v507 = sdiv i64 %v506, 1
  %v508 = add i64 %v2, 1
  %v509 = mul i64 %v507, %v2
  %v510 = sdiv i64 %v509, %v3
  %v511 = mul i64 %v510, 1
  %v512 = icmp slt i64 %v511, %v8
  %v513 = select i1 %v512, i64 %v511, i64 %v8
  %v514 = mul i64 %v507, %v508
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v8
  %v518 = select i1 %v517, i64 %v516, i64 %v8
  br label %b52
b52:
  %v519 = phi i64 [ %v513, %b45 ], [ %v541, %b57 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b53, label %b54
b53:
  br label %b55
b55:
  %v521 = phi i64 [ 0, %b53 ], [ %v540, %b60 ]
  %v522 = icmp slt i64 %v521, 8
  br i1 %v522, label %b56, label %b57
b56:
  br label %b58
b58:
  %v523 = phi i64 [ 0, %b56 ], [ %v534, %b59 ]
  %v524 = phi float [ 0x0000000000000000, %b56 ], [ %v533, %b59 ]
  %v525 = icmp slt i64 %v523, 2
  br i1 %v525, label %b59, label %b60
b59:
  %v526 = mul i64 %v519, 16
  %v527 = getelementptr inbounds float, ptr %v78, i64 %v526
  %v528 = mul i64 %v521, 2
  %v529 = add i64 0, %v528
  %v530 = add i64 %v529, %v523
  %v531 = getelementptr inbounds float, ptr %v527, i64 %v530
  %v532 = load float, ptr %v531, align 4
  %v533 = fadd float %v524, %v532
  %v534 = add nsw i64 %v523, 1
  br label %b58
b60:
  %v535 = fadd float %v524, 0x0000000000000000
  %v536 = mul i64 %v519, 24
  %v537 = getelementptr inbounds float, ptr %v50, i64 %v536
  %v538 = add i64 8, %v521
  %v539 = getelementptr inbounds float, ptr %v537, i64 %v538
  store float %v535, ptr %v539, align 4
  %v540 = add nsw i64 %v521, 1
  br label %b55
b57:
  %v541 = add nsw i64 %v519, 1
  br label %b52
b54:
  %v542 = add i64 %v8, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, %v8
  %v549 = select i1 %v548, i64 %v547, i64 %v8
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, %v8
  %v554 = select i1 %v553, i64 %v552, i64 %v8
  br label %b61
b61:
  %v555 = phi i64 [ %v549, %b54 ], [ %v618, %b66 ]
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b62, label %b63
b62:
  %v557 = mul i64 %v555, 24
  %v558 = getelementptr inbounds float, ptr %v50, i64 %v557
  %v559 = mul i64 %v555, 40
  %v560 = getelementptr inbounds float, ptr %v56, i64 %v559
  %v561 = mul i64 %v555, 24
  %v562 = getelementptr inbounds float, ptr %v58, i64 %v561
  %v563 = mul i64 %v555, 24
  %v564 = getelementptr inbounds float, ptr %v82, i64 %v563
  br label %b64
b64:
  %v565 = phi i64 [ 0, %b62 ], [ %v617, %b65 ]
  %v566 = icmp slt i64 %v565, 24
  br i1 %v566, label %b65, label %b66
b65:
  %v567 = add i64 0, %v565
  %v568 = getelementptr inbounds float, ptr %v558, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 0, %v565
  %v571 = getelementptr inbounds float, ptr %v18, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 0, %v565
  %v574 = getelementptr inbounds float, ptr %v560, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 0, %v565
  %v577 = getelementptr inbounds float, ptr %v562, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = fadd <8 x float> %v575, %v578
  %v580 = fadd <8 x float> %v572, %v579
  %v581 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v580)
  %v582 = fneg <8 x float> %v581
  %v583 = fcmp olt <8 x float> %v582, splat (float 0xC05A400000000000)
  %v584 = select <8 x i1> %v583, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v582
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v586 = fsub <8 x float> %v585, splat (float 0x4168000000000000)
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v584)
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v587)
  %v589 = bitcast <8 x float> %v585 to <8 x i32>
  %v590 = fmul <8 x float> %v588, %v588
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v588, <8 x float> splat (float 0x3F81227F40000000))
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v588, <8 x float> splat (float 0x3FA5556740000000))
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> %v588, <8 x float> splat (float 0x3FC5554B00000000))
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v588, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v590, <8 x float> %v594, <8 x float> %v588)
  %v596 = sub <8 x i32> %v589, splat (i32 1262485250)
  %v597 = lshr <8 x i32> %v596, splat (i32 1)
  %v598 = sub <8 x i32> %v596, %v597
  %v599 = shl <8 x i32> %v597, splat (i32 23)
  %v600 = bitcast <8 x i32> %v599 to <8 x float>
  %v601 = shl <8 x i32> %v598, splat (i32 23)
  %v602 = bitcast <8 x i32> %v601 to <8 x float>
  %v603 = fadd <8 x float> %v595, splat (float 0x3FF0000000000000)
  %v604 = fmul <8 x float> %v603, %v600
  %v605 = fmul <8 x float> %v604, %v602
  %v606 = fcmp olt <8 x float> %v580, splat (float 0x0000000000000000)
  %v607 = select <8 x i1> %v606, <8 x float> %v605, <8 x float> splat (float 0x3FF0000000000000)
  %v608 = fadd <8 x float> %v605, splat (float 0x3FF0000000000000)
  %v609 = fdiv <8 x float> %v607, %v608
  %v610 = fmul <8 x float> %v569, %v609
  %v611 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v612 = shufflevector <8 x float> %v611, <8 x float> poison, <8 x i32> zeroinitializer
  %v613 = fsub <8 x float> %v612, %v609
  %v614 = fmul <8 x float> %v610, %v613
  %v615 = add i64 0, %v565
  %v616 = getelementptr inbounds float, ptr %v564, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v565, 8
  br label %b64
b66:
  %v618 = add nsw i64 %v555, 1
  br label %b61
b63:
  %v620 = add i64 %v8, 0
  %v621 = sdiv i64 %v620, 1
  %v622 = add i64 %v2, 1
  %v623 = mul i64 %v621, %v2
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, %v8
  %v627 = select i1 %v626, i64 %v625, i64 %v8
  %v628 = mul i64 %v621, %v622
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v8
  %v632 = select i1 %v631, i64 %v630, i64 %v8
  br label %b67
b67:
  %v633 = phi i64 [ %v627, %b63 ], [ %v696, %b72 ]
  %v634 = icmp slt i64 %v633, %v632
  br i1 %v634, label %b68, label %b69
b68:
  %v635 = add i64 %v633, 96
  %v636 = icmp slt i64 %v635, %v632
  %v637 = select i1 %v636, i64 %v635, i64 %v632
  br label %b70
b70:
  %v638 = phi i64 [ 0, %b68 ], [ %v695, %b75 ]
  %v639 = icmp slt i64 %v638, 1
  br i1 %v639, label %b71, label %b72
b71:
  %v640 = sub i64 %v637, %v633
  %v641 = sub i64 8, 1
  %v642 = add i64 %v640, %v641
  %v643 = sdiv i64 %v642, 8
  br label %b73
b73:
  %v644 = phi i64 [ 0, %b71 ], [ %v694, %b82 ]
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b74, label %b75
b74:
  %v646 = mul i64 %v640, %v644
  %v647 = sdiv i64 %v646, %v643
  %v648 = add i64 %v633, %v647
  %v649 = add i64 %v644, 1
  %v650 = mul i64 %v640, %v649
  %v651 = sdiv i64 %v650, %v643
  %v652 = add i64 %v633, %v651
  %v653 = mul i64 %v638, 320
  %v654 = getelementptr inbounds float, ptr %v360, i64 %v653
  %v655 = sub i64 %v652, %v648
  %v656 = mul i64 %v648, 16
  %v657 = getelementptr inbounds float, ptr %v80, i64 %v656
  %v658 = getelementptr inbounds float, ptr %v657, i64 0
  %v659 = sub i64 %v655, 1
  %v660 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v659
  %v661 = load ptr, ptr %v660, align 4
  %v662 = icmp sgt i64 %v655, 0
  br i1 %v662, label %b76, label %b77
b76:
  call void %v661(ptr %v658, i64 16, ptr %v654, i64 16, ptr %v619)
  br label %b77
b77:
  %v663 = add i64 %v653, 128
  %v664 = getelementptr inbounds float, ptr %v360, i64 %v663
  %v665 = sub i64 %v652, %v648
  %v666 = mul i64 %v648, 24
  %v667 = getelementptr inbounds float, ptr %v82, i64 %v666
  %v668 = getelementptr inbounds float, ptr %v667, i64 0
  %v669 = sub i64 %v665, 1
  %v670 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v669
  %v671 = load ptr, ptr %v670, align 4
  %v672 = icmp sgt i64 %v665, 0
  br i1 %v672, label %b78, label %b79
b78:
  call void %v671(ptr %v668, i64 24, ptr %v664, i64 24, ptr %v619)
  br label %b79
b79:
  %v673 = add i64 %v663, 192
  br label %b80
b80:
  %v674 = phi i64 [ %v648, %b79 ], [ %v693, %b85 ]
  %v675 = icmp slt i64 %v674, %v652
  br i1 %v675, label %b81, label %b82
b81:
  %v676 = sub i64 %v674, %v648
  %v677 = mul i64 %v676, 8
  %v678 = getelementptr inbounds float, ptr %v619, i64 %v677
  %v679 = mul i64 %v674, 8
  %v680 = getelementptr inbounds float, ptr %v34, i64 %v679
  br label %b83
b83:
  %v681 = phi i64 [ 0, %b81 ], [ %v692, %b84 ]
  %v682 = icmp slt i64 %v681, 1
  br i1 %v682, label %b84, label %b85
b84:
  %v683 = mul i64 %v638, 1
  %v684 = add i64 %v683, %v681
  %v685 = mul i64 %v684, 8
  %v686 = add i64 0, %v681
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v678, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add i64 0, %v685
  %v691 = getelementptr inbounds float, ptr %v680, i64 %v690
  store <8 x float> %v689, ptr %v691, align 4
  %v692 = add nsw i64 %v681, 1
  br label %b83
b85:
  %v693 = add nsw i64 %v674, 1
  br label %b80
b82:
  %v694 = add nsw i64 %v644, 1
  br label %b73
b75:
  %v695 = add nsw i64 %v638, 1
  br label %b70
b72:
  %v696 = add nsw i64 %v633, 96
  br label %b67
b69:
  %v697 = icmp sgt i64 %v3, 1
  br i1 %v697, label %b86, label %b87
b86:
  %v698 = getelementptr inbounds i64, ptr %v1, i64 3
  %v699 = atomicrmw add ptr %v698, i64 1 acq_rel
  %v700 = mul i64 %v3, 3
  br label %b88
b88:
  %v701 = load atomic i64, ptr %v698 acquire, align 8
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b89, label %b90
b89:
  %v703 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v704 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v705 = load ptr, ptr %v704, align 4
  %v706 = add i64 24, 1
  %v707 = sdiv i64 %v706, 2
  %v708 = add i64 %v2, 1
  %v709 = mul i64 %v707, %v2
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 2
  %v712 = icmp slt i64 %v711, 24
  %v713 = select i1 %v712, i64 %v711, i64 24
  %v714 = mul i64 %v707, %v708
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 2
  %v717 = icmp slt i64 %v716, 24
  %v718 = select i1 %v717, i64 %v716, i64 24
  %v719 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b91
b91:
  %v720 = phi i64 [ %v713, %b87 ], [ %v728, %b96 ]
  %v721 = icmp slt i64 %v720, %v718
  br i1 %v721, label %b92, label %b93
b92:
  %v722 = mul i64 %v720, 8
  %v723 = getelementptr inbounds float, ptr %v719, i64 %v722
  br label %b94
b94:
  %v724 = phi i64 [ 0, %b92 ], [ %v727, %b95 ]
  %v725 = icmp slt i64 %v724, 8
  br i1 %v725, label %b95, label %b96
b95:
  %v726 = getelementptr inbounds float, ptr %v723, i64 %v724
  store float 0x0000000000000000, ptr %v726, align 4
  %v727 = add nsw i64 %v724, 1
  br label %b94
b96:
  %v728 = add nsw i64 %v720, 1
  br label %b91
b93:
  %v729 = mul i64 0, 24
  %v730 = getelementptr inbounds float, ptr %v82, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v730, i64 0
  %v732 = mul i64 0, 8
  %v733 = getelementptr inbounds float, ptr %v10, i64 %v732
  %v734 = getelementptr inbounds float, ptr %v733, i64 0
  %v735 = mul i64 %v8, 1
  br label %b97
b97:
  %v736 = phi i64 [ 0, %b93 ], [ %v763, %b102 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b98, label %b99
b98:
  %v738 = sub i64 %v735, %v736
  %v739 = icmp slt i64 %v738, 128
  %v740 = select i1 %v739, i64 %v738, i64 128
  br label %b100
b100:
  %v741 = phi i64 [ 0, %b98 ], [ %v762, %b105 ]
  %v742 = icmp slt i64 %v741, 8
  br i1 %v742, label %b101, label %b102
b101:
  %v743 = mul i64 %v736, 8
  %v744 = add i64 %v743, %v741
  %v745 = getelementptr inbounds float, ptr %v734, i64 %v744
  br label %b103
b103:
  %v746 = phi i64 [ %v713, %b101 ], [ %v761, %b104 ]
  %v747 = icmp slt i64 %v746, %v718
  br i1 %v747, label %b104, label %b105
b104:
  %v748 = sub i64 %v718, %v746
  %v749 = icmp slt i64 %v748, 2
  %v750 = select i1 %v749, i64 %v748, i64 2
  %v751 = mul i64 %v736, 24
  %v752 = add i64 %v751, %v746
  %v753 = getelementptr inbounds float, ptr %v731, i64 %v752
  %v754 = mul i64 %v746, 8
  %v755 = add i64 %v754, %v741
  %v756 = getelementptr inbounds float, ptr %v719, i64 %v755
  %v757 = sub i64 8, %v741
  %v758 = sub i64 %v750, 1
  %v759 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v758
  %v760 = load ptr, ptr %v759, align 4
  call void %v760(ptr %v753, i64 24, ptr %v745, i64 8, i64 %v740, ptr %v756, i64 8, i64 %v757)
  %v761 = add nsw i64 %v746, 2
  br label %b103
b105:
  %v762 = add nsw i64 %v741, 32
  br label %b100
b102:
  %v763 = add nsw i64 %v736, 128
  br label %b97
b99:
  %v764 = icmp sgt i64 %v3, 1
  br i1 %v764, label %b106, label %b107
b106:
  %v765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v766 = atomicrmw add ptr %v765, i64 1 acq_rel
  %v767 = mul i64 %v3, 4
  br label %b108
b108:
  %v768 = load atomic i64, ptr %v765 acquire, align 8
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b109, label %b110
b109:
  %v770 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v771 = add i64 24, 1
  %v772 = sdiv i64 %v771, 2
  %v773 = add i64 %v2, 1
  %v774 = mul i64 %v772, %v2
  %v775 = sdiv i64 %v774, %v3
  %v776 = mul i64 %v775, 2
  %v777 = icmp slt i64 %v776, 24
  %v778 = select i1 %v777, i64 %v776, i64 24
  %v779 = mul i64 %v772, %v773
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 2
  %v782 = icmp slt i64 %v781, 24
  %v783 = select i1 %v782, i64 %v781, i64 24
  %v784 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b111
b111:
  %v785 = phi i64 [ %v778, %b107 ], [ %v793, %b116 ]
  %v786 = icmp slt i64 %v785, %v783
  br i1 %v786, label %b112, label %b113
b112:
  %v787 = mul i64 %v785, 16
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  br label %b114
b114:
  %v789 = phi i64 [ 0, %b112 ], [ %v792, %b115 ]
  %v790 = icmp slt i64 %v789, 16
  br i1 %v790, label %b115, label %b116
b115:
  %v791 = getelementptr inbounds float, ptr %v788, i64 %v789
  store float 0x0000000000000000, ptr %v791, align 4
  %v792 = add nsw i64 %v789, 1
  br label %b114
b116:
  %v793 = add nsw i64 %v785, 1
  br label %b111
b113:
  %v794 = mul i64 0, 24
  %v795 = getelementptr inbounds float, ptr %v82, i64 %v794
  %v796 = getelementptr inbounds float, ptr %v795, i64 0
  %v797 = mul i64 0, 16
  %v798 = getelementptr inbounds float, ptr %v26, i64 %v797
  %v799 = getelementptr inbounds float, ptr %v798, i64 0
  %v800 = mul i64 %v8, 1
  br label %b117
b117:
  %v801 = phi i64 [ 0, %b113 ], [ %v828, %b122 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b118, label %b119
b118:
  %v803 = sub i64 %v800, %v801
  %v804 = icmp slt i64 %v803, 128
  %v805 = select i1 %v804, i64 %v803, i64 128
  br label %b120
b120:
  %v806 = phi i64 [ 0, %b118 ], [ %v827, %b125 ]
  %v807 = icmp slt i64 %v806, 16
  br i1 %v807, label %b121, label %b122
b121:
  %v808 = mul i64 %v801, 16
  %v809 = add i64 %v808, %v806
  %v810 = getelementptr inbounds float, ptr %v799, i64 %v809
  br label %b123
b123:
  %v811 = phi i64 [ %v778, %b121 ], [ %v826, %b124 ]
  %v812 = icmp slt i64 %v811, %v783
  br i1 %v812, label %b124, label %b125
b124:
  %v813 = sub i64 %v783, %v811
  %v814 = icmp slt i64 %v813, 2
  %v815 = select i1 %v814, i64 %v813, i64 2
  %v816 = mul i64 %v801, 24
  %v817 = add i64 %v816, %v811
  %v818 = getelementptr inbounds float, ptr %v796, i64 %v817
  %v819 = mul i64 %v811, 16
  %v820 = add i64 %v819, %v806
  %v821 = getelementptr inbounds float, ptr %v784, i64 %v820
  %v822 = sub i64 16, %v806
  %v823 = sub i64 %v815, 1
  %v824 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v823
  %v825 = load ptr, ptr %v824, align 4
  call void %v825(ptr %v818, i64 24, ptr %v810, i64 16, i64 %v805, ptr %v821, i64 16, i64 %v822)
  %v826 = add nsw i64 %v811, 2
  br label %b123
b125:
  %v827 = add nsw i64 %v806, 32
  br label %b120
b122:
  %v828 = add nsw i64 %v801, 128
  br label %b117
b119:
  %v829 = icmp sgt i64 %v3, 1
  br i1 %v829, label %b126, label %b127
b126:
  %v830 = getelementptr inbounds i64, ptr %v1, i64 3
  %v831 = atomicrmw add ptr %v830, i64 1 acq_rel
  %v832 = mul i64 %v3, 5
  br label %b128
b128:
  %v833 = load atomic i64, ptr %v830 acquire, align 8
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %b129, label %b130
b129:
  %v835 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v836 = icmp eq i64 %v2, 0
  br i1 %v836, label %b131, label %b132
b131:
  br label %b133
b133:
  %v837 = phi i64 [ 0, %b131 ], [ %v859, %b138 ]
  %v838 = icmp slt i64 %v837, 24
  br i1 %v838, label %b134, label %b135
b134:
  br label %b136
b136:
  %v839 = phi i64 [ 0, %b134 ], [ %v856, %b141 ]
  %v840 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v855, %b141 ]
  %v841 = icmp slt i64 %v839, %v8
  br i1 %v841, label %b137, label %b138
b137:
  %v842 = add i64 %v839, 128
  %v843 = icmp slt i64 %v842, %v8
  %v844 = select i1 %v843, i64 %v842, i64 %v8
  br label %b139
b139:
  %v845 = phi i64 [ %v839, %b137 ], [ %v854, %b140 ]
  %v846 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v853, %b140 ]
  %v847 = icmp slt i64 %v845, %v844
  br i1 %v847, label %b140, label %b141
b140:
  %v848 = mul i64 %v845, 24
  %v849 = getelementptr inbounds float, ptr %v82, i64 %v848
  %v850 = add i64 0, %v837
  %v851 = getelementptr inbounds float, ptr %v849, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = fadd <8 x float> %v846, %v852
  %v854 = add nsw i64 %v845, 1
  br label %b139
b141:
  %v855 = fadd <8 x float> %v840, %v846
  %v856 = add nsw i64 %v839, 128
  br label %b136
b138:
  %v857 = add i64 0, %v837
  %v858 = getelementptr inbounds float, ptr %v40, i64 %v857
  store <8 x float> %v840, ptr %v858, align 4
  %v859 = add nsw i64 %v837, 8
  br label %b133
b135:
  br label %b132
b132:
  %v860 = icmp sgt i64 %v3, 1
  br i1 %v860, label %b142, label %b143
b142:
  %v861 = getelementptr inbounds i64, ptr %v1, i64 3
  %v862 = atomicrmw add ptr %v861, i64 1 acq_rel
  %v863 = mul i64 %v3, 6
  br label %b144
b144:
  %v864 = load atomic i64, ptr %v861 acquire, align 8
  %v865 = icmp slt i64 %v864, %v863
  br i1 %v865, label %b145, label %b146
b145:
  %v866 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v867 = add i64 16, 1
  %v868 = sdiv i64 %v867, 2
  %v869 = add i64 %v2, 1
  %v870 = mul i64 %v868, %v2
  %v871 = sdiv i64 %v870, %v3
  %v872 = mul i64 %v871, 2
  %v873 = icmp slt i64 %v872, 16
  %v874 = select i1 %v873, i64 %v872, i64 16
  %v875 = mul i64 %v868, %v869
  %v876 = sdiv i64 %v875, %v3
  %v877 = mul i64 %v876, 2
  %v878 = icmp slt i64 %v877, 16
  %v879 = select i1 %v878, i64 %v877, i64 16
  %v880 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b147
b147:
  %v881 = phi i64 [ %v874, %b143 ], [ %v889, %b152 ]
  %v882 = icmp slt i64 %v881, %v879
  br i1 %v882, label %b148, label %b149
b148:
  %v883 = mul i64 %v881, 8
  %v884 = getelementptr inbounds float, ptr %v880, i64 %v883
  br label %b150
b150:
  %v885 = phi i64 [ 0, %b148 ], [ %v888, %b151 ]
  %v886 = icmp slt i64 %v885, 8
  br i1 %v886, label %b151, label %b152
b151:
  %v887 = getelementptr inbounds float, ptr %v884, i64 %v885
  store float 0x0000000000000000, ptr %v887, align 4
  %v888 = add nsw i64 %v885, 1
  br label %b150
b152:
  %v889 = add nsw i64 %v881, 1
  br label %b147
b149:
  %v890 = mul i64 0, 16
  %v891 = getelementptr inbounds float, ptr %v80, i64 %v890
  %v892 = getelementptr inbounds float, ptr %v891, i64 0
  %v893 = mul i64 0, 8
  %v894 = getelementptr inbounds float, ptr %v10, i64 %v893
  %v895 = getelementptr inbounds float, ptr %v894, i64 0
  %v896 = mul i64 %v8, 1
  br label %b153
b153:
  %v897 = phi i64 [ 0, %b149 ], [ %v924, %b158 ]
  %v898 = icmp slt i64 %v897, %v896
  br i1 %v898, label %b154, label %b155
b154:
  %v899 = sub i64 %v896, %v897
  %v900 = icmp slt i64 %v899, 128
  %v901 = select i1 %v900, i64 %v899, i64 128
  br label %b156
b156:
  %v902 = phi i64 [ 0, %b154 ], [ %v923, %b161 ]
  %v903 = icmp slt i64 %v902, 8
  br i1 %v903, label %b157, label %b158
b157:
  %v904 = mul i64 %v897, 8
  %v905 = add i64 %v904, %v902
  %v906 = getelementptr inbounds float, ptr %v895, i64 %v905
  br label %b159
b159:
  %v907 = phi i64 [ %v874, %b157 ], [ %v922, %b160 ]
  %v908 = icmp slt i64 %v907, %v879
  br i1 %v908, label %b160, label %b161
b160:
  %v909 = sub i64 %v879, %v907
  %v910 = icmp slt i64 %v909, 2
  %v911 = select i1 %v910, i64 %v909, i64 2
  %v912 = mul i64 %v897, 16
  %v913 = add i64 %v912, %v907
  %v914 = getelementptr inbounds float, ptr %v892, i64 %v913
  %v915 = mul i64 %v907, 8
  %v916 = add i64 %v915, %v902
  %v917 = getelementptr inbounds float, ptr %v880, i64 %v916
  %v918 = sub i64 8, %v902
  %v919 = sub i64 %v911, 1
  %v920 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v919
  %v921 = load ptr, ptr %v920, align 4
  call void %v921(ptr %v914, i64 16, ptr %v906, i64 8, i64 %v901, ptr %v917, i64 8, i64 %v918)
  %v922 = add nsw i64 %v907, 2
  br label %b159
b161:
  %v923 = add nsw i64 %v902, 32
  br label %b156
b158:
  %v924 = add nsw i64 %v897, 128
  br label %b153
b155:
  %v925 = icmp sgt i64 %v3, 1
  br i1 %v925, label %b162, label %b163
b162:
  %v926 = getelementptr inbounds i64, ptr %v1, i64 3
  %v927 = atomicrmw add ptr %v926, i64 1 acq_rel
  %v928 = mul i64 %v3, 7
  br label %b164
b164:
  %v929 = load atomic i64, ptr %v926 acquire, align 8
  %v930 = icmp slt i64 %v929, %v928
  br i1 %v930, label %b165, label %b166
b165:
  %v931 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v932 = add i64 16, 1
  %v933 = sdiv i64 %v932, 2
  %v934 = add i64 %v2, 1
  %v935 = mul i64 %v933, %v2
  %v936 = sdiv i64 %v935, %v3
  %v937 = mul i64 %v936, 2
  %v938 = icmp slt i64 %v937, 16
  %v939 = select i1 %v938, i64 %v937, i64 16
  %v940 = mul i64 %v933, %v934
  %v941 = sdiv i64 %v940, %v3
  %v942 = mul i64 %v941, 2
  %v943 = icmp slt i64 %v942, 16
  %v944 = select i1 %v943, i64 %v942, i64 16
  %v945 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b167
b167:
  %v946 = phi i64 [ %v939, %b163 ], [ %v954, %b172 ]
  %v947 = icmp slt i64 %v946, %v944
  br i1 %v947, label %b168, label %b169
b168:
  %v948 = mul i64 %v946, 16
  %v949 = getelementptr inbounds float, ptr %v945, i64 %v948
  br label %b170
b170:
  %v950 = phi i64 [ 0, %b168 ], [ %v953, %b171 ]
  %v951 = icmp slt i64 %v950, 16
  br i1 %v951, label %b171, label %b172
b171:
  %v952 = getelementptr inbounds float, ptr %v949, i64 %v950
  store float 0x0000000000000000, ptr %v952, align 4
  %v953 = add nsw i64 %v950, 1
  br label %b170
b172:
  %v954 = add nsw i64 %v946, 1
  br label %b167
b169:
  %v955 = mul i64 0, 16
  %v956 = getelementptr inbounds float, ptr %v80, i64 %v955
  %v957 = getelementptr inbounds float, ptr %v956, i64 0
  %v958 = mul i64 0, 16
  %v959 = getelementptr inbounds float, ptr %v26, i64 %v958
  %v960 = getelementptr inbounds float, ptr %v959, i64 0
  %v961 = mul i64 %v8, 1
  br label %b173
b173:
  %v962 = phi i64 [ 0, %b169 ], [ %v989, %b178 ]
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b174, label %b175
b174:
  %v964 = sub i64 %v961, %v962
  %v965 = icmp slt i64 %v964, 128
  %v966 = select i1 %v965, i64 %v964, i64 128
  br label %b176
b176:
  %v967 = phi i64 [ 0, %b174 ], [ %v988, %b181 ]
  %v968 = icmp slt i64 %v967, 16
  br i1 %v968, label %b177, label %b178
b177:
  %v969 = mul i64 %v962, 16
  %v970 = add i64 %v969, %v967
  %v971 = getelementptr inbounds float, ptr %v960, i64 %v970
  br label %b179
b179:
  %v972 = phi i64 [ %v939, %b177 ], [ %v987, %b180 ]
  %v973 = icmp slt i64 %v972, %v944
  br i1 %v973, label %b180, label %b181
b180:
  %v974 = sub i64 %v944, %v972
  %v975 = icmp slt i64 %v974, 2
  %v976 = select i1 %v975, i64 %v974, i64 2
  %v977 = mul i64 %v962, 16
  %v978 = add i64 %v977, %v972
  %v979 = getelementptr inbounds float, ptr %v957, i64 %v978
  %v980 = mul i64 %v972, 16
  %v981 = add i64 %v980, %v967
  %v982 = getelementptr inbounds float, ptr %v945, i64 %v981
  %v983 = sub i64 16, %v967
  %v984 = sub i64 %v976, 1
  %v985 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v984
  %v986 = load ptr, ptr %v985, align 4
  call void %v986(ptr %v979, i64 16, ptr %v971, i64 16, i64 %v966, ptr %v982, i64 16, i64 %v983)
  %v987 = add nsw i64 %v972, 2
  br label %b179
b181:
  %v988 = add nsw i64 %v967, 32
  br label %b176
b178:
  %v989 = add nsw i64 %v962, 128
  br label %b173
b175:
  %v990 = icmp sgt i64 %v3, 1
  br i1 %v990, label %b182, label %b183
b182:
  %v991 = getelementptr inbounds i64, ptr %v1, i64 3
  %v992 = atomicrmw add ptr %v991, i64 1 acq_rel
  %v993 = mul i64 %v3, 8
  br label %b184
b184:
  %v994 = load atomic i64, ptr %v991 acquire, align 8
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b185, label %b186
b185:
  %v996 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v997 = icmp eq i64 %v2, 0
  br i1 %v997, label %b187, label %b188
b187:
  br label %b189
b189:
  %v998 = phi i64 [ 0, %b187 ], [ %v1020, %b194 ]
  %v999 = icmp slt i64 %v998, 16
  br i1 %v999, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1000 = phi i64 [ 0, %b190 ], [ %v1017, %b197 ]
  %v1001 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v1016, %b197 ]
  %v1002 = icmp slt i64 %v1000, %v8
  br i1 %v1002, label %b193, label %b194
b193:
  %v1003 = add i64 %v1000, 128
  %v1004 = icmp slt i64 %v1003, %v8
  %v1005 = select i1 %v1004, i64 %v1003, i64 %v8
  br label %b195
b195:
  %v1006 = phi i64 [ %v1000, %b193 ], [ %v1015, %b196 ]
  %v1007 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v1014, %b196 ]
  %v1008 = icmp slt i64 %v1006, %v1005
  br i1 %v1008, label %b196, label %b197
b196:
  %v1009 = mul i64 %v1006, 16
  %v1010 = getelementptr inbounds float, ptr %v80, i64 %v1009
  %v1011 = add i64 0, %v998
  %v1012 = getelementptr inbounds float, ptr %v1010, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = fadd <8 x float> %v1007, %v1013
  %v1015 = add nsw i64 %v1006, 1
  br label %b195
b197:
  %v1016 = fadd <8 x float> %v1001, %v1007
  %v1017 = add nsw i64 %v1000, 128
  br label %b192
b194:
  %v1018 = add i64 0, %v998
  %v1019 = getelementptr inbounds float, ptr %v46, i64 %v1018
  store <8 x float> %v1001, ptr %v1019, align 4
  %v1020 = add nsw i64 %v998, 8
  br label %b189
b191:
  br label %b188
b188:
  %v1021 = icmp sgt i64 %v3, 1
  br i1 %v1021, label %b198, label %b199
b198:
  %v1022 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1023 = atomicrmw add ptr %v1022, i64 1 acq_rel
  %v1024 = mul i64 %v3, 9
  br label %b200
b200:
  %v1025 = load atomic i64, ptr %v1022 acquire, align 8
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b201, label %b202
b201:
  %v1027 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
