; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual@truncated I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v881 = alloca float, i64 64, align 4
  %v1568 = alloca float, i64 96, align 4
  %v1644 = alloca float, i64 96, align 4
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
  %v83 = getelementptr inbounds i64, ptr %v1, i64 5
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 12
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 13
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 14
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 29
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 30
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 39
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 40
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v118 = load ptr, ptr %v117, align 4
  %v119 = mul i64 %v2, 0
  %v120 = add i64 %v119, 960
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  %v122 = getelementptr inbounds i64, ptr %v1, i64 4
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b0, label %b1
b0:
  %v125 = icmp eq i64 %v2, 0
  br i1 %v125, label %b2, label %b3
b2:
  br label %b4
b4:
  %v126 = phi i64 [ 0, %b2 ], [ %v132, %b5 ]
  %v127 = icmp slt i64 %v126, 16
  br i1 %v127, label %b5, label %b6
b5:
  %v128 = add i64 0, %v126
  %v129 = getelementptr inbounds float, ptr %v52, i64 %v128
  %v130 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v131, ptr %v129, align 4
  %v132 = add nsw i64 %v126, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v133 = icmp sgt i64 %v3, 1
  br i1 %v133, label %b7, label %b8
b7:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = mul i64 %v3, 1
  br label %b9
b9:
  %v137 = load atomic i64, ptr %v134 acquire, align 8
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b10, label %b11
b10:
  %v139 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 4
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b12, label %b13
b12:
  %v143 = add i64 %v7, 0
  %v144 = sdiv i64 %v143, 1
  %v145 = add i64 %v2, 1
  %v146 = mul i64 %v144, %v2
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  %v151 = mul i64 %v144, %v145
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, %v7
  %v155 = select i1 %v154, i64 %v153, i64 %v7
  br label %b14
b14:
  %v156 = phi i64 [ %v150, %b12 ], [ %v167, %b19 ]
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b15, label %b16
b15:
  %v158 = mul i64 %v156, 16
  %v159 = getelementptr inbounds float, ptr %v54, i64 %v158
  br label %b17
b17:
  %v160 = phi i64 [ 0, %b15 ], [ %v166, %b18 ]
  %v161 = icmp slt i64 %v160, 16
  br i1 %v161, label %b18, label %b19
b18:
  %v162 = add i64 0, %v160
  %v163 = getelementptr inbounds float, ptr %v159, i64 %v162
  %v164 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = add nsw i64 %v160, 8
  br label %b17
b19:
  %v167 = add nsw i64 %v156, 1
  br label %b14
b16:
  br label %b13
b13:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b20, label %b21
b20:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = mul i64 %v3, 2
  br label %b22
b22:
  %v172 = load atomic i64, ptr %v169 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b23, label %b24
b23:
  %v174 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 4
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b25, label %b26
b25:
  %v178 = icmp eq i64 %v2, 0
  br i1 %v178, label %b27, label %b28
b27:
  br label %b29
b29:
  %v179 = phi i64 [ 0, %b27 ], [ %v186, %b30 ]
  %v180 = icmp slt i64 %v179, 192
  br i1 %v180, label %b30, label %b31
b30:
  %v181 = add i64 0, %v179
  %v182 = getelementptr inbounds float, ptr %v12, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 0, %v179
  %v185 = getelementptr inbounds float, ptr %v48, i64 %v184
  store <8 x float> %v183, ptr %v185, align 4
  %v186 = add nsw i64 %v179, 8
  br label %b29
b31:
  br label %b28
b28:
  br label %b26
b26:
  %v187 = icmp sgt i64 %v3, 1
  br i1 %v187, label %b32, label %b33
b32:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v189 = atomicrmw add ptr %v188, i64 1 acq_rel
  %v190 = mul i64 %v3, 3
  br label %b34
b34:
  %v191 = load atomic i64, ptr %v188 acquire, align 8
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b35, label %b36
b35:
  %v193 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 4
  %v195 = load i64, ptr %v194, align 8
  %v196 = icmp eq i64 %v195, 0
  br i1 %v196, label %b37, label %b38
b37:
  %v197 = icmp eq i64 %v2, 0
  br i1 %v197, label %b39, label %b40
b39:
  br label %b41
b41:
  %v198 = phi i64 [ 0, %b39 ], [ %v205, %b42 ]
  %v199 = icmp slt i64 %v198, 128
  br i1 %v199, label %b42, label %b43
b42:
  %v200 = add i64 0, %v198
  %v201 = getelementptr inbounds float, ptr %v14, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 192, %v198
  %v204 = getelementptr inbounds float, ptr %v48, i64 %v203
  store <8 x float> %v202, ptr %v204, align 4
  %v205 = add nsw i64 %v198, 8
  br label %b41
b43:
  br label %b40
b40:
  br label %b38
b38:
  %v206 = icmp sgt i64 %v3, 1
  br i1 %v206, label %b44, label %b45
b44:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v208 = atomicrmw add ptr %v207, i64 1 acq_rel
  %v209 = mul i64 %v3, 4
  br label %b46
b46:
  %v210 = load atomic i64, ptr %v207 acquire, align 8
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b47, label %b48
b47:
  %v212 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 4
  %v214 = load i64, ptr %v213, align 8
  %v215 = icmp eq i64 %v214, 0
  br i1 %v215, label %b49, label %b50
b49:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 42
  %v217 = load i64, ptr %v216, align 8
  %v218 = icmp eq i64 %v217, 0
  br i1 %v218, label %b51, label %b52
b51:
  %v219 = add i64 %v7, 0
  %v220 = sdiv i64 %v219, 1
  %v221 = add i64 %v2, 1
  %v222 = mul i64 %v220, %v2
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, %v7
  %v226 = select i1 %v225, i64 %v224, i64 %v7
  %v227 = mul i64 %v220, %v221
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, %v7
  %v231 = select i1 %v230, i64 %v229, i64 %v7
  br label %b53
b53:
  %v232 = phi i64 [ %v226, %b51 ], [ %v246, %b58 ]
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b54, label %b55
b54:
  %v234 = and i64 0, %v88
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v232
  %v237 = mul i64 %v236, 16
  %v238 = getelementptr inbounds float, ptr %v26, i64 %v237
  br label %b56
b56:
  %v239 = phi i64 [ 0, %b54 ], [ %v245, %b57 ]
  %v240 = icmp slt i64 %v239, 16
  br i1 %v240, label %b57, label %b58
b57:
  %v241 = add i64 0, %v239
  %v242 = getelementptr inbounds float, ptr %v238, i64 %v241
  %v243 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v244 = shufflevector <8 x float> %v243, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v244, ptr %v242, align 4
  %v245 = add nsw i64 %v239, 8
  br label %b56
b58:
  %v246 = add nsw i64 %v232, 1
  br label %b53
b55:
  br label %b52
b52:
  br label %b50
b50:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b59, label %b60
b59:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = mul i64 %v3, 5
  br label %b61
b61:
  %v251 = load atomic i64, ptr %v248 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b62, label %b63
b62:
  %v253 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 4
  %v255 = load i64, ptr %v254, align 8
  %v256 = icmp eq i64 %v255, 0
  br i1 %v256, label %b64, label %b65
b64:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 43
  %v258 = load i64, ptr %v257, align 8
  %v259 = icmp eq i64 %v258, 0
  br i1 %v259, label %b66, label %b67
b66:
  %v260 = add i64 %v7, 0
  %v261 = sdiv i64 %v260, 1
  %v262 = add i64 %v2, 1
  %v263 = mul i64 %v261, %v2
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, %v7
  %v267 = select i1 %v266, i64 %v265, i64 %v7
  %v268 = mul i64 %v261, %v262
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, %v7
  %v272 = select i1 %v271, i64 %v270, i64 %v7
  br label %b68
b68:
  %v273 = phi i64 [ %v267, %b66 ], [ %v287, %b73 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b69, label %b70
b69:
  %v275 = and i64 0, %v90
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v273
  %v278 = mul i64 %v277, 16
  %v279 = getelementptr inbounds float, ptr %v28, i64 %v278
  br label %b71
b71:
  %v280 = phi i64 [ 0, %b69 ], [ %v286, %b72 ]
  %v281 = icmp slt i64 %v280, 16
  br i1 %v281, label %b72, label %b73
b72:
  %v282 = add i64 0, %v280
  %v283 = getelementptr inbounds float, ptr %v279, i64 %v282
  %v284 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v285 = shufflevector <8 x float> %v284, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v285, ptr %v283, align 4
  %v286 = add nsw i64 %v280, 8
  br label %b71
b73:
  %v287 = add nsw i64 %v273, 1
  br label %b68
b70:
  br label %b67
b67:
  br label %b65
b65:
  %v288 = icmp sgt i64 %v3, 1
  br i1 %v288, label %b74, label %b75
b74:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v290 = atomicrmw add ptr %v289, i64 1 acq_rel
  %v291 = mul i64 %v3, 6
  br label %b76
b76:
  %v292 = load atomic i64, ptr %v289 acquire, align 8
  %v293 = icmp slt i64 %v292, %v291
  br i1 %v293, label %b77, label %b78
b77:
  %v294 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v295 = getelementptr inbounds float, ptr %v118, i64 0
  %v296 = getelementptr inbounds i64, ptr %v1, i64 4
  %v297 = load i64, ptr %v296, align 8
  %v298 = icmp eq i64 %v297, 0
  br i1 %v298, label %b79, label %b80
b79:
  %v299 = add i64 2, 0
  %v300 = sdiv i64 %v299, 1
  %v301 = add i64 %v2, 1
  %v302 = mul i64 %v300, %v2
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, 2
  %v306 = select i1 %v305, i64 %v304, i64 2
  %v307 = mul i64 %v300, %v301
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, 2
  %v311 = select i1 %v310, i64 %v309, i64 2
  %v312 = icmp slt i64 %v311, 1
  %v313 = select i1 %v312, i64 %v311, i64 1
  br label %b81
b81:
  %v314 = phi i64 [ %v306, %b79 ], [ %v759, %b132 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b82, label %b83
b82:
  %v316 = mul i64 %v314, 256
  %v317 = mul i64 %v314, 32
  %v318 = add i64 %v316, 0
  %v319 = add i64 %v317, 0
  %v320 = getelementptr inbounds float, ptr %v295, i64 %v318
  %v321 = sub i64 40, %v319
  %v322 = icmp slt i64 %v321, 0
  %v323 = select i1 %v322, i64 0, i64 %v321
  %v324 = icmp ult i64 %v323, 8
  %v325 = select i1 %v324, i64 %v323, i64 8
  %v326 = trunc i64 %v325 to i32
  %v327 = insertelement <8 x i32> poison, i32 %v326, i64 0
  %v328 = shufflevector <8 x i32> %v327, <8 x i32> poison, <8 x i32> zeroinitializer
  %v329 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v328
  %v330 = mul i64 %v319, 8
  %v331 = add i64 0, %v330
  %v332 = getelementptr inbounds float, ptr %v48, i64 %v331
  %v333 = icmp sge i64 %v323, 8
  br i1 %v333, label %b84, label %b85
b84:
  br label %b86
b86:
  %v334 = phi i64 [ 0, %b84 ], [ %v408, %b87 ]
  %v335 = icmp slt i64 %v334, 8
  br i1 %v335, label %b87, label %b88
b87:
  %v336 = add i64 %v334, 0
  %v337 = getelementptr inbounds float, ptr %v332, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v334, 8
  %v340 = getelementptr inbounds float, ptr %v332, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v334, 16
  %v343 = getelementptr inbounds float, ptr %v332, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v334, 24
  %v346 = getelementptr inbounds float, ptr %v332, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = add i64 %v334, 32
  %v349 = getelementptr inbounds float, ptr %v332, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 %v334, 40
  %v352 = getelementptr inbounds float, ptr %v332, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 %v334, 48
  %v355 = getelementptr inbounds float, ptr %v332, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 %v334, 56
  %v358 = getelementptr inbounds float, ptr %v332, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = shufflevector <8 x float> %v338, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v361 = shufflevector <8 x float> %v338, <8 x float> %v350, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v341, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v363 = shufflevector <8 x float> %v341, <8 x float> %v353, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v344, <8 x float> %v356, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v365 = shufflevector <8 x float> %v344, <8 x float> %v356, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v347, <8 x float> %v359, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v367 = shufflevector <8 x float> %v347, <8 x float> %v359, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v375 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v376 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v377 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v378 = shufflevector <8 x float> %v369, <8 x float> %v371, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v379 = shufflevector <8 x float> %v369, <8 x float> %v371, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v380 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v381 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v383 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v384 = add i64 %v334, 0
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v320, i64 %v385
  store <8 x float> %v376, ptr %v386, align 4
  %v387 = add i64 %v334, 1
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v320, i64 %v388
  store <8 x float> %v377, ptr %v389, align 4
  %v390 = add i64 %v334, 2
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v320, i64 %v391
  store <8 x float> %v378, ptr %v392, align 4
  %v393 = add i64 %v334, 3
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v320, i64 %v394
  store <8 x float> %v379, ptr %v395, align 4
  %v396 = add i64 %v334, 4
  %v397 = mul i64 %v396, 32
  %v398 = getelementptr inbounds float, ptr %v320, i64 %v397
  store <8 x float> %v380, ptr %v398, align 4
  %v399 = add i64 %v334, 5
  %v400 = mul i64 %v399, 32
  %v401 = getelementptr inbounds float, ptr %v320, i64 %v400
  store <8 x float> %v381, ptr %v401, align 4
  %v402 = add i64 %v334, 6
  %v403 = mul i64 %v402, 32
  %v404 = getelementptr inbounds float, ptr %v320, i64 %v403
  store <8 x float> %v382, ptr %v404, align 4
  %v405 = add i64 %v334, 7
  %v406 = mul i64 %v405, 32
  %v407 = getelementptr inbounds float, ptr %v320, i64 %v406
  store <8 x float> %v383, ptr %v407, align 4
  %v408 = add nsw i64 %v334, 8
  br label %b86
b88:
  br label %b89
b89:
  %v409 = phi i64 [ 8, %b88 ], [ %v417, %b90 ]
  %v410 = icmp slt i64 %v409, 8
  br i1 %v410, label %b90, label %b91
b90:
  %v411 = mul i64 %v409, 1
  %v412 = getelementptr inbounds float, ptr %v332, i64 %v411
  %v413 = getelementptr float, ptr %v412, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v414 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v413, <8 x i1> %v329, <8 x float> zeroinitializer)
  %v415 = mul i64 %v409, 32
  %v416 = getelementptr inbounds float, ptr %v320, i64 %v415
  store <8 x float> %v414, ptr %v416, align 4
  %v417 = add nsw i64 %v409, 1
  br label %b89
b91:
  br label %b85
b85:
  %v418 = icmp slt i64 %v323, 8
  br i1 %v418, label %b92, label %b93
b92:
  br label %b94
b94:
  %v419 = phi i64 [ 0, %b92 ], [ %v427, %b95 ]
  %v420 = icmp slt i64 %v419, 8
  br i1 %v420, label %b95, label %b96
b95:
  %v421 = mul i64 %v419, 1
  %v422 = getelementptr inbounds float, ptr %v332, i64 %v421
  %v423 = getelementptr float, ptr %v422, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v424 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v423, <8 x i1> %v329, <8 x float> zeroinitializer)
  %v425 = mul i64 %v419, 32
  %v426 = getelementptr inbounds float, ptr %v320, i64 %v425
  store <8 x float> %v424, ptr %v426, align 4
  %v427 = add nsw i64 %v419, 1
  br label %b94
b96:
  br label %b93
b93:
  %v428 = add i64 %v316, 8
  %v429 = add i64 %v317, 8
  %v430 = getelementptr inbounds float, ptr %v295, i64 %v428
  %v431 = sub i64 40, %v429
  %v432 = icmp slt i64 %v431, 0
  %v433 = select i1 %v432, i64 0, i64 %v431
  %v434 = icmp ult i64 %v433, 8
  %v435 = select i1 %v434, i64 %v433, i64 8
  %v436 = trunc i64 %v435 to i32
  %v437 = insertelement <8 x i32> poison, i32 %v436, i64 0
  %v438 = shufflevector <8 x i32> %v437, <8 x i32> poison, <8 x i32> zeroinitializer
  %v439 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v438
  %v440 = mul i64 %v429, 8
  %v441 = add i64 0, %v440
  %v442 = getelementptr inbounds float, ptr %v48, i64 %v441
  %v443 = icmp sge i64 %v433, 8
  br i1 %v443, label %b97, label %b98
b97:
  br label %b99
b99:
  %v444 = phi i64 [ 0, %b97 ], [ %v518, %b100 ]
  %v445 = icmp slt i64 %v444, 8
  br i1 %v445, label %b100, label %b101
b100:
  %v446 = add i64 %v444, 0
  %v447 = getelementptr inbounds float, ptr %v442, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v444, 8
  %v450 = getelementptr inbounds float, ptr %v442, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v444, 16
  %v453 = getelementptr inbounds float, ptr %v442, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v444, 24
  %v456 = getelementptr inbounds float, ptr %v442, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 %v444, 32
  %v459 = getelementptr inbounds float, ptr %v442, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = add i64 %v444, 40
  %v462 = getelementptr inbounds float, ptr %v442, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 %v444, 48
  %v465 = getelementptr inbounds float, ptr %v442, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = add i64 %v444, 56
  %v468 = getelementptr inbounds float, ptr %v442, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = shufflevector <8 x float> %v448, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v471 = shufflevector <8 x float> %v448, <8 x float> %v460, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v451, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v473 = shufflevector <8 x float> %v451, <8 x float> %v463, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v454, <8 x float> %v466, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v475 = shufflevector <8 x float> %v454, <8 x float> %v466, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v457, <8 x float> %v469, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v477 = shufflevector <8 x float> %v457, <8 x float> %v469, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v472, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x float> %v472, <8 x float> %v476, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x float> %v473, <8 x float> %v477, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v485 = shufflevector <8 x float> %v473, <8 x float> %v477, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v486 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v487 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v488 = shufflevector <8 x float> %v479, <8 x float> %v481, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v489 = shufflevector <8 x float> %v479, <8 x float> %v481, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v490 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v491 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v492 = shufflevector <8 x float> %v483, <8 x float> %v485, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v493 = shufflevector <8 x float> %v483, <8 x float> %v485, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v494 = add i64 %v444, 0
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v430, i64 %v495
  store <8 x float> %v486, ptr %v496, align 4
  %v497 = add i64 %v444, 1
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v430, i64 %v498
  store <8 x float> %v487, ptr %v499, align 4
  %v500 = add i64 %v444, 2
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v430, i64 %v501
  store <8 x float> %v488, ptr %v502, align 4
  %v503 = add i64 %v444, 3
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v430, i64 %v504
  store <8 x float> %v489, ptr %v505, align 4
  %v506 = add i64 %v444, 4
  %v507 = mul i64 %v506, 32
  %v508 = getelementptr inbounds float, ptr %v430, i64 %v507
  store <8 x float> %v490, ptr %v508, align 4
  %v509 = add i64 %v444, 5
  %v510 = mul i64 %v509, 32
  %v511 = getelementptr inbounds float, ptr %v430, i64 %v510
  store <8 x float> %v491, ptr %v511, align 4
  %v512 = add i64 %v444, 6
  %v513 = mul i64 %v512, 32
  %v514 = getelementptr inbounds float, ptr %v430, i64 %v513
  store <8 x float> %v492, ptr %v514, align 4
  %v515 = add i64 %v444, 7
  %v516 = mul i64 %v515, 32
  %v517 = getelementptr inbounds float, ptr %v430, i64 %v516
  store <8 x float> %v493, ptr %v517, align 4
  %v518 = add nsw i64 %v444, 8
  br label %b99
b101:
  br label %b102
b102:
  %v519 = phi i64 [ 8, %b101 ], [ %v527, %b103 ]
  %v520 = icmp slt i64 %v519, 8
  br i1 %v520, label %b103, label %b104
b103:
  %v521 = mul i64 %v519, 1
  %v522 = getelementptr inbounds float, ptr %v442, i64 %v521
  %v523 = getelementptr float, ptr %v522, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v524 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v523, <8 x i1> %v439, <8 x float> zeroinitializer)
  %v525 = mul i64 %v519, 32
  %v526 = getelementptr inbounds float, ptr %v430, i64 %v525
  store <8 x float> %v524, ptr %v526, align 4
  %v527 = add nsw i64 %v519, 1
  br label %b102
b104:
  br label %b98
b98:
  %v528 = icmp slt i64 %v433, 8
  br i1 %v528, label %b105, label %b106
b105:
  br label %b107
b107:
  %v529 = phi i64 [ 0, %b105 ], [ %v537, %b108 ]
  %v530 = icmp slt i64 %v529, 8
  br i1 %v530, label %b108, label %b109
b108:
  %v531 = mul i64 %v529, 1
  %v532 = getelementptr inbounds float, ptr %v442, i64 %v531
  %v533 = getelementptr float, ptr %v532, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v534 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v533, <8 x i1> %v439, <8 x float> zeroinitializer)
  %v535 = mul i64 %v529, 32
  %v536 = getelementptr inbounds float, ptr %v430, i64 %v535
  store <8 x float> %v534, ptr %v536, align 4
  %v537 = add nsw i64 %v529, 1
  br label %b107
b109:
  br label %b106
b106:
  %v538 = add i64 %v316, 16
  %v539 = add i64 %v317, 16
  %v540 = getelementptr inbounds float, ptr %v295, i64 %v538
  %v541 = sub i64 40, %v539
  %v542 = icmp slt i64 %v541, 0
  %v543 = select i1 %v542, i64 0, i64 %v541
  %v544 = icmp ult i64 %v543, 8
  %v545 = select i1 %v544, i64 %v543, i64 8
  %v546 = trunc i64 %v545 to i32
  %v547 = insertelement <8 x i32> poison, i32 %v546, i64 0
  %v548 = shufflevector <8 x i32> %v547, <8 x i32> poison, <8 x i32> zeroinitializer
  %v549 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v548
  %v550 = mul i64 %v539, 8
  %v551 = add i64 0, %v550
  %v552 = getelementptr inbounds float, ptr %v48, i64 %v551
  %v553 = icmp sge i64 %v543, 8
  br i1 %v553, label %b110, label %b111
b110:
  br label %b112
b112:
  %v554 = phi i64 [ 0, %b110 ], [ %v628, %b113 ]
  %v555 = icmp slt i64 %v554, 8
  br i1 %v555, label %b113, label %b114
b113:
  %v556 = add i64 %v554, 0
  %v557 = getelementptr inbounds float, ptr %v552, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v554, 8
  %v560 = getelementptr inbounds float, ptr %v552, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v554, 16
  %v563 = getelementptr inbounds float, ptr %v552, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v554, 24
  %v566 = getelementptr inbounds float, ptr %v552, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v554, 32
  %v569 = getelementptr inbounds float, ptr %v552, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 %v554, 40
  %v572 = getelementptr inbounds float, ptr %v552, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 %v554, 48
  %v575 = getelementptr inbounds float, ptr %v552, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 %v554, 56
  %v578 = getelementptr inbounds float, ptr %v552, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v587 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v595 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v596 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v597 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v598 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v599 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v600 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v603 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v604 = add i64 %v554, 0
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v540, i64 %v605
  store <8 x float> %v596, ptr %v606, align 4
  %v607 = add i64 %v554, 1
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v540, i64 %v608
  store <8 x float> %v597, ptr %v609, align 4
  %v610 = add i64 %v554, 2
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v540, i64 %v611
  store <8 x float> %v598, ptr %v612, align 4
  %v613 = add i64 %v554, 3
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v540, i64 %v614
  store <8 x float> %v599, ptr %v615, align 4
  %v616 = add i64 %v554, 4
  %v617 = mul i64 %v616, 32
  %v618 = getelementptr inbounds float, ptr %v540, i64 %v617
  store <8 x float> %v600, ptr %v618, align 4
  %v619 = add i64 %v554, 5
  %v620 = mul i64 %v619, 32
  %v621 = getelementptr inbounds float, ptr %v540, i64 %v620
  store <8 x float> %v601, ptr %v621, align 4
  %v622 = add i64 %v554, 6
  %v623 = mul i64 %v622, 32
  %v624 = getelementptr inbounds float, ptr %v540, i64 %v623
  store <8 x float> %v602, ptr %v624, align 4
  %v625 = add i64 %v554, 7
  %v626 = mul i64 %v625, 32
  %v627 = getelementptr inbounds float, ptr %v540, i64 %v626
  store <8 x float> %v603, ptr %v627, align 4
  %v628 = add nsw i64 %v554, 8
  br label %b112
b114:
  br label %b115
b115:
  %v629 = phi i64 [ 8, %b114 ], [ %v637, %b116 ]
  %v630 = icmp slt i64 %v629, 8
  br i1 %v630, label %b116, label %b117
b116:
  %v631 = mul i64 %v629, 1
  %v632 = getelementptr inbounds float, ptr %v552, i64 %v631
  %v633 = getelementptr float, ptr %v632, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v634 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v633, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v635 = mul i64 %v629, 32
  %v636 = getelementptr inbounds float, ptr %v540, i64 %v635
  store <8 x float> %v634, ptr %v636, align 4
  %v637 = add nsw i64 %v629, 1
  br label %b115
b117:
  br label %b111
b111:
  %v638 = icmp slt i64 %v543, 8
  br i1 %v638, label %b118, label %b119
b118:
  br label %b120
b120:
  %v639 = phi i64 [ 0, %b118 ], [ %v647, %b121 ]
  %v640 = icmp slt i64 %v639, 8
  br i1 %v640, label %b121, label %b122
b121:
  %v641 = mul i64 %v639, 1
  %v642 = getelementptr inbounds float, ptr %v552, i64 %v641
  %v643 = getelementptr float, ptr %v642, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v644 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v643, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v645 = mul i64 %v639, 32
  %v646 = getelementptr inbounds float, ptr %v540, i64 %v645
  store <8 x float> %v644, ptr %v646, align 4
  %v647 = add nsw i64 %v639, 1
  br label %b120
b122:
  br label %b119
b119:
  %v648 = add i64 %v316, 24
  %v649 = add i64 %v317, 24
  %v650 = getelementptr inbounds float, ptr %v295, i64 %v648
  %v651 = sub i64 40, %v649
  %v652 = icmp slt i64 %v651, 0
  %v653 = select i1 %v652, i64 0, i64 %v651
  %v654 = icmp ult i64 %v653, 8
  %v655 = select i1 %v654, i64 %v653, i64 8
  %v656 = trunc i64 %v655 to i32
  %v657 = insertelement <8 x i32> poison, i32 %v656, i64 0
  %v658 = shufflevector <8 x i32> %v657, <8 x i32> poison, <8 x i32> zeroinitializer
  %v659 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v658
  %v660 = mul i64 %v649, 8
  %v661 = add i64 0, %v660
  %v662 = getelementptr inbounds float, ptr %v48, i64 %v661
  %v663 = icmp sge i64 %v653, 8
  br i1 %v663, label %b123, label %b124
b123:
  br label %b125
b125:
  %v664 = phi i64 [ 0, %b123 ], [ %v738, %b126 ]
  %v665 = icmp slt i64 %v664, 8
  br i1 %v665, label %b126, label %b127
b126:
  %v666 = add i64 %v664, 0
  %v667 = getelementptr inbounds float, ptr %v662, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = add i64 %v664, 8
  %v670 = getelementptr inbounds float, ptr %v662, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 %v664, 16
  %v673 = getelementptr inbounds float, ptr %v662, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = add i64 %v664, 24
  %v676 = getelementptr inbounds float, ptr %v662, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = add i64 %v664, 32
  %v679 = getelementptr inbounds float, ptr %v662, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = add i64 %v664, 40
  %v682 = getelementptr inbounds float, ptr %v662, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = add i64 %v664, 48
  %v685 = getelementptr inbounds float, ptr %v662, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = add i64 %v664, 56
  %v688 = getelementptr inbounds float, ptr %v662, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v691 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v671, <8 x float> %v683, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v693 = shufflevector <8 x float> %v671, <8 x float> %v683, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v674, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v695 = shufflevector <8 x float> %v674, <8 x float> %v686, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v677, <8 x float> %v689, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v697 = shufflevector <8 x float> %v677, <8 x float> %v689, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v698 = shufflevector <8 x float> %v690, <8 x float> %v694, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v694, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v700 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v701 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v702 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v703 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v704 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v705 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v706 = shufflevector <8 x float> %v698, <8 x float> %v700, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v707 = shufflevector <8 x float> %v698, <8 x float> %v700, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v708 = shufflevector <8 x float> %v699, <8 x float> %v701, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v709 = shufflevector <8 x float> %v699, <8 x float> %v701, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v710 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v711 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v712 = shufflevector <8 x float> %v703, <8 x float> %v705, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v713 = shufflevector <8 x float> %v703, <8 x float> %v705, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v714 = add i64 %v664, 0
  %v715 = mul i64 %v714, 32
  %v716 = getelementptr inbounds float, ptr %v650, i64 %v715
  store <8 x float> %v706, ptr %v716, align 4
  %v717 = add i64 %v664, 1
  %v718 = mul i64 %v717, 32
  %v719 = getelementptr inbounds float, ptr %v650, i64 %v718
  store <8 x float> %v707, ptr %v719, align 4
  %v720 = add i64 %v664, 2
  %v721 = mul i64 %v720, 32
  %v722 = getelementptr inbounds float, ptr %v650, i64 %v721
  store <8 x float> %v708, ptr %v722, align 4
  %v723 = add i64 %v664, 3
  %v724 = mul i64 %v723, 32
  %v725 = getelementptr inbounds float, ptr %v650, i64 %v724
  store <8 x float> %v709, ptr %v725, align 4
  %v726 = add i64 %v664, 4
  %v727 = mul i64 %v726, 32
  %v728 = getelementptr inbounds float, ptr %v650, i64 %v727
  store <8 x float> %v710, ptr %v728, align 4
  %v729 = add i64 %v664, 5
  %v730 = mul i64 %v729, 32
  %v731 = getelementptr inbounds float, ptr %v650, i64 %v730
  store <8 x float> %v711, ptr %v731, align 4
  %v732 = add i64 %v664, 6
  %v733 = mul i64 %v732, 32
  %v734 = getelementptr inbounds float, ptr %v650, i64 %v733
  store <8 x float> %v712, ptr %v734, align 4
  %v735 = add i64 %v664, 7
  %v736 = mul i64 %v735, 32
  %v737 = getelementptr inbounds float, ptr %v650, i64 %v736
  store <8 x float> %v713, ptr %v737, align 4
  %v738 = add nsw i64 %v664, 8
  br label %b125
b127:
  br label %b128
b128:
  %v739 = phi i64 [ 8, %b127 ], [ %v747, %b129 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b129, label %b130
b129:
  %v741 = mul i64 %v739, 1
  %v742 = getelementptr inbounds float, ptr %v662, i64 %v741
  %v743 = getelementptr float, ptr %v742, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v744 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v743, <8 x i1> %v659, <8 x float> zeroinitializer)
  %v745 = mul i64 %v739, 32
  %v746 = getelementptr inbounds float, ptr %v650, i64 %v745
  store <8 x float> %v744, ptr %v746, align 4
  %v747 = add nsw i64 %v739, 1
  br label %b128
b130:
  br label %b124
b124:
  %v748 = icmp slt i64 %v653, 8
  br i1 %v748, label %b131, label %b132
b131:
  br label %b133
b133:
  %v749 = phi i64 [ 0, %b131 ], [ %v757, %b134 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b134, label %b135
b134:
  %v751 = mul i64 %v749, 1
  %v752 = getelementptr inbounds float, ptr %v662, i64 %v751
  %v753 = getelementptr float, ptr %v752, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v754 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v753, <8 x i1> %v659, <8 x float> zeroinitializer)
  %v755 = mul i64 %v749, 32
  %v756 = getelementptr inbounds float, ptr %v650, i64 %v755
  store <8 x float> %v754, ptr %v756, align 4
  %v757 = add nsw i64 %v749, 1
  br label %b133
b135:
  br label %b132
b132:
  %v758 = add i64 %v316, 256
  %v759 = add nsw i64 %v314, 1
  br label %b81
b83:
  %v760 = icmp eq i64 %v311, 2
  br i1 %v760, label %b136, label %b137
b136:
  %v761 = mul i64 1, 256
  %v762 = mul i64 1, 32
  %v763 = add i64 %v761, 0
  %v764 = add i64 %v762, 0
  %v765 = getelementptr inbounds float, ptr %v295, i64 %v763
  %v766 = sub i64 40, %v764
  %v767 = icmp slt i64 %v766, 0
  %v768 = select i1 %v767, i64 0, i64 %v766
  %v769 = icmp ult i64 %v768, 8
  %v770 = select i1 %v769, i64 %v768, i64 8
  %v771 = trunc i64 %v770 to i32
  %v772 = insertelement <8 x i32> poison, i32 %v771, i64 0
  %v773 = shufflevector <8 x i32> %v772, <8 x i32> poison, <8 x i32> zeroinitializer
  %v774 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v773
  %v775 = mul i64 %v764, 8
  %v776 = add i64 0, %v775
  %v777 = getelementptr inbounds float, ptr %v48, i64 %v776
  %v778 = icmp sge i64 %v768, 8
  br i1 %v778, label %b138, label %b139
b138:
  br label %b140
b140:
  %v779 = phi i64 [ 0, %b138 ], [ %v853, %b141 ]
  %v780 = icmp slt i64 %v779, 8
  br i1 %v780, label %b141, label %b142
b141:
  %v781 = add i64 %v779, 0
  %v782 = getelementptr inbounds float, ptr %v777, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = add i64 %v779, 8
  %v785 = getelementptr inbounds float, ptr %v777, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = add i64 %v779, 16
  %v788 = getelementptr inbounds float, ptr %v777, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = add i64 %v779, 24
  %v791 = getelementptr inbounds float, ptr %v777, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = add i64 %v779, 32
  %v794 = getelementptr inbounds float, ptr %v777, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = add i64 %v779, 40
  %v797 = getelementptr inbounds float, ptr %v777, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 %v779, 48
  %v800 = getelementptr inbounds float, ptr %v777, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 %v779, 56
  %v803 = getelementptr inbounds float, ptr %v777, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = shufflevector <8 x float> %v783, <8 x float> %v795, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v806 = shufflevector <8 x float> %v783, <8 x float> %v795, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v786, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v808 = shufflevector <8 x float> %v786, <8 x float> %v798, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v809 = shufflevector <8 x float> %v789, <8 x float> %v801, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v810 = shufflevector <8 x float> %v789, <8 x float> %v801, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v811 = shufflevector <8 x float> %v792, <8 x float> %v804, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v812 = shufflevector <8 x float> %v792, <8 x float> %v804, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v813 = shufflevector <8 x float> %v805, <8 x float> %v809, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v814 = shufflevector <8 x float> %v805, <8 x float> %v809, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v815 = shufflevector <8 x float> %v807, <8 x float> %v811, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v816 = shufflevector <8 x float> %v807, <8 x float> %v811, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v817 = shufflevector <8 x float> %v806, <8 x float> %v810, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v818 = shufflevector <8 x float> %v806, <8 x float> %v810, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v819 = shufflevector <8 x float> %v808, <8 x float> %v812, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v820 = shufflevector <8 x float> %v808, <8 x float> %v812, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v821 = shufflevector <8 x float> %v813, <8 x float> %v815, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v822 = shufflevector <8 x float> %v813, <8 x float> %v815, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v823 = shufflevector <8 x float> %v814, <8 x float> %v816, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v824 = shufflevector <8 x float> %v814, <8 x float> %v816, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v825 = shufflevector <8 x float> %v817, <8 x float> %v819, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v826 = shufflevector <8 x float> %v817, <8 x float> %v819, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v827 = shufflevector <8 x float> %v818, <8 x float> %v820, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v828 = shufflevector <8 x float> %v818, <8 x float> %v820, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v829 = add i64 %v779, 0
  %v830 = mul i64 %v829, 8
  %v831 = getelementptr inbounds float, ptr %v765, i64 %v830
  store <8 x float> %v821, ptr %v831, align 4
  %v832 = add i64 %v779, 1
  %v833 = mul i64 %v832, 8
  %v834 = getelementptr inbounds float, ptr %v765, i64 %v833
  store <8 x float> %v822, ptr %v834, align 4
  %v835 = add i64 %v779, 2
  %v836 = mul i64 %v835, 8
  %v837 = getelementptr inbounds float, ptr %v765, i64 %v836
  store <8 x float> %v823, ptr %v837, align 4
  %v838 = add i64 %v779, 3
  %v839 = mul i64 %v838, 8
  %v840 = getelementptr inbounds float, ptr %v765, i64 %v839
  store <8 x float> %v824, ptr %v840, align 4
  %v841 = add i64 %v779, 4
  %v842 = mul i64 %v841, 8
  %v843 = getelementptr inbounds float, ptr %v765, i64 %v842
  store <8 x float> %v825, ptr %v843, align 4
  %v844 = add i64 %v779, 5
  %v845 = mul i64 %v844, 8
  %v846 = getelementptr inbounds float, ptr %v765, i64 %v845
  store <8 x float> %v826, ptr %v846, align 4
  %v847 = add i64 %v779, 6
  %v848 = mul i64 %v847, 8
  %v849 = getelementptr inbounds float, ptr %v765, i64 %v848
  store <8 x float> %v827, ptr %v849, align 4
  %v850 = add i64 %v779, 7
  %v851 = mul i64 %v850, 8
  %v852 = getelementptr inbounds float, ptr %v765, i64 %v851
  store <8 x float> %v828, ptr %v852, align 4
  %v853 = add nsw i64 %v779, 8
  br label %b140
b142:
  br label %b143
b143:
  %v854 = phi i64 [ 8, %b142 ], [ %v862, %b144 ]
  %v855 = icmp slt i64 %v854, 8
  br i1 %v855, label %b144, label %b145
b144:
  %v856 = mul i64 %v854, 1
  %v857 = getelementptr inbounds float, ptr %v777, i64 %v856
  %v858 = getelementptr float, ptr %v857, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v859 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v858, <8 x i1> %v774, <8 x float> zeroinitializer)
  %v860 = mul i64 %v854, 8
  %v861 = getelementptr inbounds float, ptr %v765, i64 %v860
  store <8 x float> %v859, ptr %v861, align 4
  %v862 = add nsw i64 %v854, 1
  br label %b143
b145:
  br label %b139
b139:
  %v863 = icmp slt i64 %v768, 8
  br i1 %v863, label %b146, label %b147
b146:
  br label %b148
b148:
  %v864 = phi i64 [ 0, %b146 ], [ %v872, %b149 ]
  %v865 = icmp slt i64 %v864, 8
  br i1 %v865, label %b149, label %b150
b149:
  %v866 = mul i64 %v864, 1
  %v867 = getelementptr inbounds float, ptr %v777, i64 %v866
  %v868 = getelementptr float, ptr %v867, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v869 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v868, <8 x i1> %v774, <8 x float> zeroinitializer)
  %v870 = mul i64 %v864, 8
  %v871 = getelementptr inbounds float, ptr %v765, i64 %v870
  store <8 x float> %v869, ptr %v871, align 4
  %v872 = add nsw i64 %v864, 1
  br label %b148
b150:
  br label %b147
b147:
  %v873 = add i64 %v761, 64
  br label %b137
b137:
  br label %b80
b80:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b151, label %b152
b151:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = mul i64 %v3, 7
  br label %b153
b153:
  %v878 = load atomic i64, ptr %v875 acquire, align 8
  %v879 = icmp slt i64 %v878, %v877
  br i1 %v879, label %b154, label %b155
b154:
  %v880 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v882 = add i64 %v8, 0
  %v883 = sdiv i64 %v882, 1
  %v884 = add i64 %v2, 1
  %v885 = mul i64 %v883, %v2
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v8
  %v889 = select i1 %v888, i64 %v887, i64 %v8
  %v890 = mul i64 %v883, %v884
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v8
  %v894 = select i1 %v893, i64 %v892, i64 %v8
  br label %b156
b156:
  %v895 = phi i64 [ %v889, %b152 ], [ %v954, %b161 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b157, label %b158
b157:
  %v897 = add i64 %v895, 96
  %v898 = icmp slt i64 %v897, %v894
  %v899 = select i1 %v898, i64 %v897, i64 %v894
  br label %b159
b159:
  %v900 = phi i64 [ 0, %b157 ], [ %v953, %b164 ]
  %v901 = icmp slt i64 %v900, 2
  br i1 %v901, label %b160, label %b161
b160:
  %v902 = sub i64 %v899, %v895
  %v903 = sub i64 2, 1
  %v904 = add i64 %v902, %v903
  %v905 = sdiv i64 %v904, 2
  br label %b162
b162:
  %v906 = phi i64 [ 0, %b160 ], [ %v952, %b169 ]
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b163, label %b164
b163:
  %v908 = mul i64 %v902, %v906
  %v909 = sdiv i64 %v908, %v905
  %v910 = add i64 %v895, %v909
  %v911 = add i64 %v906, 1
  %v912 = mul i64 %v902, %v911
  %v913 = sdiv i64 %v912, %v905
  %v914 = add i64 %v895, %v913
  %v915 = mul i64 %v900, 256
  %v916 = getelementptr inbounds float, ptr %v295, i64 %v915
  %v917 = sub i64 %v914, %v910
  %v918 = mul i64 %v910, 8
  %v919 = getelementptr inbounds float, ptr %v10, i64 %v918
  %v920 = getelementptr inbounds float, ptr %v919, i64 0
  %v921 = icmp eq i64 %v900, 1
  %v922 = select i1 %v921, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v923 = sub i64 %v917, 1
  %v924 = getelementptr inbounds ptr, ptr %v922, i64 %v923
  %v925 = load ptr, ptr %v924, align 4
  %v926 = icmp sgt i64 %v917, 0
  br i1 %v926, label %b165, label %b166
b165:
  call void %v925(ptr %v920, i64 8, ptr %v916, i64 8, ptr %v881)
  br label %b166
b166:
  %v927 = icmp eq i64 %v900, 1
  %v928 = select i1 %v927, i64 64, i64 256
  %v929 = add i64 %v915, %v928
  br label %b167
b167:
  %v930 = phi i64 [ %v910, %b166 ], [ %v951, %b172 ]
  %v931 = icmp slt i64 %v930, %v914
  br i1 %v931, label %b168, label %b169
b168:
  %v932 = sub i64 %v930, %v910
  %v933 = mul i64 %v932, 32
  %v934 = getelementptr inbounds float, ptr %v881, i64 %v933
  %v935 = mul i64 %v930, 40
  %v936 = getelementptr inbounds float, ptr %v56, i64 %v935
  %v937 = icmp eq i64 %v900, 1
  %v938 = select i1 %v937, i64 1, i64 4
  br label %b170
b170:
  %v939 = phi i64 [ 0, %b168 ], [ %v950, %b171 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b171, label %b172
b171:
  %v941 = mul i64 %v900, 4
  %v942 = add i64 %v941, %v939
  %v943 = mul i64 %v942, 8
  %v944 = add i64 0, %v939
  %v945 = mul i64 %v944, 8
  %v946 = getelementptr inbounds float, ptr %v934, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 0, %v943
  %v949 = getelementptr inbounds float, ptr %v936, i64 %v948
  store <8 x float> %v947, ptr %v949, align 4
  %v950 = add nsw i64 %v939, 1
  br label %b170
b172:
  %v951 = add nsw i64 %v930, 1
  br label %b167
b169:
  %v952 = add nsw i64 %v906, 1
  br label %b162
b164:
  %v953 = add nsw i64 %v900, 1
  br label %b159
b161:
  %v954 = add nsw i64 %v895, 96
  br label %b156
b158:
  %v955 = icmp sgt i64 %v3, 1
  br i1 %v955, label %b173, label %b174
b173:
  %v956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v957 = atomicrmw add ptr %v956, i64 1 acq_rel
  %v958 = mul i64 %v3, 8
  br label %b175
b175:
  %v959 = load atomic i64, ptr %v956 acquire, align 8
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b176, label %b177
b176:
  %v961 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v962 = getelementptr inbounds float, ptr %v118, i64 320
  %v963 = getelementptr inbounds float, ptr %v118, i64 704
  %v964 = getelementptr inbounds i64, ptr %v1, i64 4
  %v965 = load i64, ptr %v964, align 8
  %v966 = icmp eq i64 %v965, 0
  br i1 %v966, label %b178, label %b179
b178:
  %v967 = add i64 1, 0
  %v968 = sdiv i64 %v967, 1
  %v969 = add i64 %v2, 1
  %v970 = mul i64 %v968, %v2
  %v971 = sdiv i64 %v970, %v3
  %v972 = mul i64 %v971, 1
  %v973 = icmp slt i64 %v972, 1
  %v974 = select i1 %v973, i64 %v972, i64 1
  %v975 = mul i64 %v968, %v969
  %v976 = sdiv i64 %v975, %v3
  %v977 = mul i64 %v976, 1
  %v978 = icmp slt i64 %v977, 1
  %v979 = select i1 %v978, i64 %v977, i64 1
  %v980 = icmp slt i64 %v979, 1
  %v981 = select i1 %v980, i64 %v979, i64 1
  br label %b180
b180:
  %v982 = phi i64 [ %v974, %b178 ], [ %v1317, %b218 ]
  %v983 = icmp slt i64 %v982, %v981
  br i1 %v983, label %b181, label %b182
b181:
  %v984 = mul i64 %v982, 384
  %v985 = mul i64 %v982, 24
  %v986 = add i64 %v984, 0
  %v987 = add i64 %v985, 0
  %v988 = getelementptr inbounds float, ptr %v962, i64 %v986
  %v989 = sub i64 24, %v987
  %v990 = icmp slt i64 %v989, 0
  %v991 = select i1 %v990, i64 0, i64 %v989
  %v992 = icmp ult i64 %v991, 8
  %v993 = select i1 %v992, i64 %v991, i64 8
  %v994 = trunc i64 %v993 to i32
  %v995 = insertelement <8 x i32> poison, i32 %v994, i64 0
  %v996 = shufflevector <8 x i32> %v995, <8 x i32> poison, <8 x i32> zeroinitializer
  %v997 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v996
  %v998 = mul i64 %v987, 16
  %v999 = add i64 0, %v998
  %v1000 = getelementptr inbounds float, ptr %v16, i64 %v999
  %v1001 = icmp sge i64 %v991, 8
  br i1 %v1001, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1002 = phi i64 [ 0, %b183 ], [ %v1076, %b186 ]
  %v1003 = icmp slt i64 %v1002, 16
  br i1 %v1003, label %b186, label %b187
b186:
  %v1004 = add i64 %v1002, 0
  %v1005 = getelementptr inbounds float, ptr %v1000, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v1002, 16
  %v1008 = getelementptr inbounds float, ptr %v1000, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v1002, 32
  %v1011 = getelementptr inbounds float, ptr %v1000, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v1002, 48
  %v1014 = getelementptr inbounds float, ptr %v1000, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = add i64 %v1002, 64
  %v1017 = getelementptr inbounds float, ptr %v1000, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v1002, 80
  %v1020 = getelementptr inbounds float, ptr %v1000, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 %v1002, 96
  %v1023 = getelementptr inbounds float, ptr %v1000, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 %v1002, 112
  %v1026 = getelementptr inbounds float, ptr %v1000, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1029 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1031 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1032 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1033 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1034 = shufflevector <8 x float> %v1015, <8 x float> %v1027, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1035 = shufflevector <8 x float> %v1015, <8 x float> %v1027, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1036 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1037 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1038 = shufflevector <8 x float> %v1030, <8 x float> %v1034, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1039 = shufflevector <8 x float> %v1030, <8 x float> %v1034, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1040 = shufflevector <8 x float> %v1029, <8 x float> %v1033, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1041 = shufflevector <8 x float> %v1029, <8 x float> %v1033, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1042 = shufflevector <8 x float> %v1031, <8 x float> %v1035, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1043 = shufflevector <8 x float> %v1031, <8 x float> %v1035, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1044 = shufflevector <8 x float> %v1036, <8 x float> %v1038, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1045 = shufflevector <8 x float> %v1036, <8 x float> %v1038, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1046 = shufflevector <8 x float> %v1037, <8 x float> %v1039, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1047 = shufflevector <8 x float> %v1037, <8 x float> %v1039, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1048 = shufflevector <8 x float> %v1040, <8 x float> %v1042, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1049 = shufflevector <8 x float> %v1040, <8 x float> %v1042, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1050 = shufflevector <8 x float> %v1041, <8 x float> %v1043, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1051 = shufflevector <8 x float> %v1041, <8 x float> %v1043, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1052 = add i64 %v1002, 0
  %v1053 = mul i64 %v1052, 24
  %v1054 = getelementptr inbounds float, ptr %v988, i64 %v1053
  store <8 x float> %v1044, ptr %v1054, align 4
  %v1055 = add i64 %v1002, 1
  %v1056 = mul i64 %v1055, 24
  %v1057 = getelementptr inbounds float, ptr %v988, i64 %v1056
  store <8 x float> %v1045, ptr %v1057, align 4
  %v1058 = add i64 %v1002, 2
  %v1059 = mul i64 %v1058, 24
  %v1060 = getelementptr inbounds float, ptr %v988, i64 %v1059
  store <8 x float> %v1046, ptr %v1060, align 4
  %v1061 = add i64 %v1002, 3
  %v1062 = mul i64 %v1061, 24
  %v1063 = getelementptr inbounds float, ptr %v988, i64 %v1062
  store <8 x float> %v1047, ptr %v1063, align 4
  %v1064 = add i64 %v1002, 4
  %v1065 = mul i64 %v1064, 24
  %v1066 = getelementptr inbounds float, ptr %v988, i64 %v1065
  store <8 x float> %v1048, ptr %v1066, align 4
  %v1067 = add i64 %v1002, 5
  %v1068 = mul i64 %v1067, 24
  %v1069 = getelementptr inbounds float, ptr %v988, i64 %v1068
  store <8 x float> %v1049, ptr %v1069, align 4
  %v1070 = add i64 %v1002, 6
  %v1071 = mul i64 %v1070, 24
  %v1072 = getelementptr inbounds float, ptr %v988, i64 %v1071
  store <8 x float> %v1050, ptr %v1072, align 4
  %v1073 = add i64 %v1002, 7
  %v1074 = mul i64 %v1073, 24
  %v1075 = getelementptr inbounds float, ptr %v988, i64 %v1074
  store <8 x float> %v1051, ptr %v1075, align 4
  %v1076 = add nsw i64 %v1002, 8
  br label %b185
b187:
  br label %b188
b188:
  %v1077 = phi i64 [ 16, %b187 ], [ %v1085, %b189 ]
  %v1078 = icmp slt i64 %v1077, 16
  br i1 %v1078, label %b189, label %b190
b189:
  %v1079 = mul i64 %v1077, 1
  %v1080 = getelementptr inbounds float, ptr %v1000, i64 %v1079
  %v1081 = getelementptr float, ptr %v1080, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1082 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1081, <8 x i1> %v997, <8 x float> zeroinitializer)
  %v1083 = mul i64 %v1077, 24
  %v1084 = getelementptr inbounds float, ptr %v988, i64 %v1083
  store <8 x float> %v1082, ptr %v1084, align 4
  %v1085 = add nsw i64 %v1077, 1
  br label %b188
b190:
  br label %b184
b184:
  %v1086 = icmp slt i64 %v991, 8
  br i1 %v1086, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1087 = phi i64 [ 0, %b191 ], [ %v1095, %b194 ]
  %v1088 = icmp slt i64 %v1087, 16
  br i1 %v1088, label %b194, label %b195
b194:
  %v1089 = mul i64 %v1087, 1
  %v1090 = getelementptr inbounds float, ptr %v1000, i64 %v1089
  %v1091 = getelementptr float, ptr %v1090, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1092 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1091, <8 x i1> %v997, <8 x float> zeroinitializer)
  %v1093 = mul i64 %v1087, 24
  %v1094 = getelementptr inbounds float, ptr %v988, i64 %v1093
  store <8 x float> %v1092, ptr %v1094, align 4
  %v1095 = add nsw i64 %v1087, 1
  br label %b193
b195:
  br label %b192
b192:
  %v1096 = add i64 %v984, 8
  %v1097 = add i64 %v985, 8
  %v1098 = getelementptr inbounds float, ptr %v962, i64 %v1096
  %v1099 = sub i64 24, %v1097
  %v1100 = icmp slt i64 %v1099, 0
  %v1101 = select i1 %v1100, i64 0, i64 %v1099
  %v1102 = icmp ult i64 %v1101, 8
  %v1103 = select i1 %v1102, i64 %v1101, i64 8
  %v1104 = trunc i64 %v1103 to i32
  %v1105 = insertelement <8 x i32> poison, i32 %v1104, i64 0
  %v1106 = shufflevector <8 x i32> %v1105, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1107 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1106
  %v1108 = mul i64 %v1097, 16
  %v1109 = add i64 0, %v1108
  %v1110 = getelementptr inbounds float, ptr %v16, i64 %v1109
  %v1111 = icmp sge i64 %v1101, 8
  br i1 %v1111, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1112 = phi i64 [ 0, %b196 ], [ %v1186, %b199 ]
  %v1113 = icmp slt i64 %v1112, 16
  br i1 %v1113, label %b199, label %b200
b199:
  %v1114 = add i64 %v1112, 0
  %v1115 = getelementptr inbounds float, ptr %v1110, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = add i64 %v1112, 16
  %v1118 = getelementptr inbounds float, ptr %v1110, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = add i64 %v1112, 32
  %v1121 = getelementptr inbounds float, ptr %v1110, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = add i64 %v1112, 48
  %v1124 = getelementptr inbounds float, ptr %v1110, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 %v1112, 64
  %v1127 = getelementptr inbounds float, ptr %v1110, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 %v1112, 80
  %v1130 = getelementptr inbounds float, ptr %v1110, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 %v1112, 96
  %v1133 = getelementptr inbounds float, ptr %v1110, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 %v1112, 112
  %v1136 = getelementptr inbounds float, ptr %v1110, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = shufflevector <8 x float> %v1116, <8 x float> %v1128, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1139 = shufflevector <8 x float> %v1116, <8 x float> %v1128, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1140 = shufflevector <8 x float> %v1119, <8 x float> %v1131, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1141 = shufflevector <8 x float> %v1119, <8 x float> %v1131, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1142 = shufflevector <8 x float> %v1122, <8 x float> %v1134, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1143 = shufflevector <8 x float> %v1122, <8 x float> %v1134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1144 = shufflevector <8 x float> %v1125, <8 x float> %v1137, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1145 = shufflevector <8 x float> %v1125, <8 x float> %v1137, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1146 = shufflevector <8 x float> %v1138, <8 x float> %v1142, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1147 = shufflevector <8 x float> %v1138, <8 x float> %v1142, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1148 = shufflevector <8 x float> %v1140, <8 x float> %v1144, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1149 = shufflevector <8 x float> %v1140, <8 x float> %v1144, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1150 = shufflevector <8 x float> %v1139, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1151 = shufflevector <8 x float> %v1139, <8 x float> %v1143, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1152 = shufflevector <8 x float> %v1141, <8 x float> %v1145, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1153 = shufflevector <8 x float> %v1141, <8 x float> %v1145, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1154 = shufflevector <8 x float> %v1146, <8 x float> %v1148, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1155 = shufflevector <8 x float> %v1146, <8 x float> %v1148, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1156 = shufflevector <8 x float> %v1147, <8 x float> %v1149, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1157 = shufflevector <8 x float> %v1147, <8 x float> %v1149, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1158 = shufflevector <8 x float> %v1150, <8 x float> %v1152, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1159 = shufflevector <8 x float> %v1150, <8 x float> %v1152, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1160 = shufflevector <8 x float> %v1151, <8 x float> %v1153, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1161 = shufflevector <8 x float> %v1151, <8 x float> %v1153, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1162 = add i64 %v1112, 0
  %v1163 = mul i64 %v1162, 24
  %v1164 = getelementptr inbounds float, ptr %v1098, i64 %v1163
  store <8 x float> %v1154, ptr %v1164, align 4
  %v1165 = add i64 %v1112, 1
  %v1166 = mul i64 %v1165, 24
  %v1167 = getelementptr inbounds float, ptr %v1098, i64 %v1166
  store <8 x float> %v1155, ptr %v1167, align 4
  %v1168 = add i64 %v1112, 2
  %v1169 = mul i64 %v1168, 24
  %v1170 = getelementptr inbounds float, ptr %v1098, i64 %v1169
  store <8 x float> %v1156, ptr %v1170, align 4
  %v1171 = add i64 %v1112, 3
  %v1172 = mul i64 %v1171, 24
  %v1173 = getelementptr inbounds float, ptr %v1098, i64 %v1172
  store <8 x float> %v1157, ptr %v1173, align 4
  %v1174 = add i64 %v1112, 4
  %v1175 = mul i64 %v1174, 24
  %v1176 = getelementptr inbounds float, ptr %v1098, i64 %v1175
  store <8 x float> %v1158, ptr %v1176, align 4
  %v1177 = add i64 %v1112, 5
  %v1178 = mul i64 %v1177, 24
  %v1179 = getelementptr inbounds float, ptr %v1098, i64 %v1178
  store <8 x float> %v1159, ptr %v1179, align 4
  %v1180 = add i64 %v1112, 6
  %v1181 = mul i64 %v1180, 24
  %v1182 = getelementptr inbounds float, ptr %v1098, i64 %v1181
  store <8 x float> %v1160, ptr %v1182, align 4
  %v1183 = add i64 %v1112, 7
  %v1184 = mul i64 %v1183, 24
  %v1185 = getelementptr inbounds float, ptr %v1098, i64 %v1184
  store <8 x float> %v1161, ptr %v1185, align 4
  %v1186 = add nsw i64 %v1112, 8
  br label %b198
b200:
  br label %b201
b201:
  %v1187 = phi i64 [ 16, %b200 ], [ %v1195, %b202 ]
  %v1188 = icmp slt i64 %v1187, 16
  br i1 %v1188, label %b202, label %b203
b202:
  %v1189 = mul i64 %v1187, 1
  %v1190 = getelementptr inbounds float, ptr %v1110, i64 %v1189
  %v1191 = getelementptr float, ptr %v1190, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1192 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1191, <8 x i1> %v1107, <8 x float> zeroinitializer)
  %v1193 = mul i64 %v1187, 24
  %v1194 = getelementptr inbounds float, ptr %v1098, i64 %v1193
  store <8 x float> %v1192, ptr %v1194, align 4
  %v1195 = add nsw i64 %v1187, 1
  br label %b201
b203:
  br label %b197
b197:
  %v1196 = icmp slt i64 %v1101, 8
  br i1 %v1196, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1197 = phi i64 [ 0, %b204 ], [ %v1205, %b207 ]
  %v1198 = icmp slt i64 %v1197, 16
  br i1 %v1198, label %b207, label %b208
b207:
  %v1199 = mul i64 %v1197, 1
  %v1200 = getelementptr inbounds float, ptr %v1110, i64 %v1199
  %v1201 = getelementptr float, ptr %v1200, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1202 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1201, <8 x i1> %v1107, <8 x float> zeroinitializer)
  %v1203 = mul i64 %v1197, 24
  %v1204 = getelementptr inbounds float, ptr %v1098, i64 %v1203
  store <8 x float> %v1202, ptr %v1204, align 4
  %v1205 = add nsw i64 %v1197, 1
  br label %b206
b208:
  br label %b205
b205:
  %v1206 = add i64 %v984, 16
  %v1207 = add i64 %v985, 16
  %v1208 = getelementptr inbounds float, ptr %v962, i64 %v1206
  %v1209 = sub i64 24, %v1207
  %v1210 = icmp slt i64 %v1209, 0
  %v1211 = select i1 %v1210, i64 0, i64 %v1209
  %v1212 = icmp ult i64 %v1211, 8
  %v1213 = select i1 %v1212, i64 %v1211, i64 8
  %v1214 = trunc i64 %v1213 to i32
  %v1215 = insertelement <8 x i32> poison, i32 %v1214, i64 0
  %v1216 = shufflevector <8 x i32> %v1215, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1217 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1216
  %v1218 = mul i64 %v1207, 16
  %v1219 = add i64 0, %v1218
  %v1220 = getelementptr inbounds float, ptr %v16, i64 %v1219
  %v1221 = icmp sge i64 %v1211, 8
  br i1 %v1221, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1222 = phi i64 [ 0, %b209 ], [ %v1296, %b212 ]
  %v1223 = icmp slt i64 %v1222, 16
  br i1 %v1223, label %b212, label %b213
b212:
  %v1224 = add i64 %v1222, 0
  %v1225 = getelementptr inbounds float, ptr %v1220, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = add i64 %v1222, 16
  %v1228 = getelementptr inbounds float, ptr %v1220, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 %v1222, 32
  %v1231 = getelementptr inbounds float, ptr %v1220, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = add i64 %v1222, 48
  %v1234 = getelementptr inbounds float, ptr %v1220, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = add i64 %v1222, 64
  %v1237 = getelementptr inbounds float, ptr %v1220, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = add i64 %v1222, 80
  %v1240 = getelementptr inbounds float, ptr %v1220, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 %v1222, 96
  %v1243 = getelementptr inbounds float, ptr %v1220, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 %v1222, 112
  %v1246 = getelementptr inbounds float, ptr %v1220, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = shufflevector <8 x float> %v1226, <8 x float> %v1238, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1249 = shufflevector <8 x float> %v1226, <8 x float> %v1238, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1250 = shufflevector <8 x float> %v1229, <8 x float> %v1241, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1251 = shufflevector <8 x float> %v1229, <8 x float> %v1241, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1252 = shufflevector <8 x float> %v1232, <8 x float> %v1244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1253 = shufflevector <8 x float> %v1232, <8 x float> %v1244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1254 = shufflevector <8 x float> %v1235, <8 x float> %v1247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1255 = shufflevector <8 x float> %v1235, <8 x float> %v1247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1256 = shufflevector <8 x float> %v1248, <8 x float> %v1252, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1257 = shufflevector <8 x float> %v1248, <8 x float> %v1252, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1258 = shufflevector <8 x float> %v1250, <8 x float> %v1254, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1259 = shufflevector <8 x float> %v1250, <8 x float> %v1254, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1260 = shufflevector <8 x float> %v1249, <8 x float> %v1253, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1261 = shufflevector <8 x float> %v1249, <8 x float> %v1253, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1262 = shufflevector <8 x float> %v1251, <8 x float> %v1255, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1263 = shufflevector <8 x float> %v1251, <8 x float> %v1255, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1264 = shufflevector <8 x float> %v1256, <8 x float> %v1258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1265 = shufflevector <8 x float> %v1256, <8 x float> %v1258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1266 = shufflevector <8 x float> %v1257, <8 x float> %v1259, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1267 = shufflevector <8 x float> %v1257, <8 x float> %v1259, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1268 = shufflevector <8 x float> %v1260, <8 x float> %v1262, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1269 = shufflevector <8 x float> %v1260, <8 x float> %v1262, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1270 = shufflevector <8 x float> %v1261, <8 x float> %v1263, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1271 = shufflevector <8 x float> %v1261, <8 x float> %v1263, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1272 = add i64 %v1222, 0
  %v1273 = mul i64 %v1272, 24
  %v1274 = getelementptr inbounds float, ptr %v1208, i64 %v1273
  store <8 x float> %v1264, ptr %v1274, align 4
  %v1275 = add i64 %v1222, 1
  %v1276 = mul i64 %v1275, 24
  %v1277 = getelementptr inbounds float, ptr %v1208, i64 %v1276
  store <8 x float> %v1265, ptr %v1277, align 4
  %v1278 = add i64 %v1222, 2
  %v1279 = mul i64 %v1278, 24
  %v1280 = getelementptr inbounds float, ptr %v1208, i64 %v1279
  store <8 x float> %v1266, ptr %v1280, align 4
  %v1281 = add i64 %v1222, 3
  %v1282 = mul i64 %v1281, 24
  %v1283 = getelementptr inbounds float, ptr %v1208, i64 %v1282
  store <8 x float> %v1267, ptr %v1283, align 4
  %v1284 = add i64 %v1222, 4
  %v1285 = mul i64 %v1284, 24
  %v1286 = getelementptr inbounds float, ptr %v1208, i64 %v1285
  store <8 x float> %v1268, ptr %v1286, align 4
  %v1287 = add i64 %v1222, 5
  %v1288 = mul i64 %v1287, 24
  %v1289 = getelementptr inbounds float, ptr %v1208, i64 %v1288
  store <8 x float> %v1269, ptr %v1289, align 4
  %v1290 = add i64 %v1222, 6
  %v1291 = mul i64 %v1290, 24
  %v1292 = getelementptr inbounds float, ptr %v1208, i64 %v1291
  store <8 x float> %v1270, ptr %v1292, align 4
  %v1293 = add i64 %v1222, 7
  %v1294 = mul i64 %v1293, 24
  %v1295 = getelementptr inbounds float, ptr %v1208, i64 %v1294
  store <8 x float> %v1271, ptr %v1295, align 4
  %v1296 = add nsw i64 %v1222, 8
  br label %b211
b213:
  br label %b214
b214:
  %v1297 = phi i64 [ 16, %b213 ], [ %v1305, %b215 ]
  %v1298 = icmp slt i64 %v1297, 16
  br i1 %v1298, label %b215, label %b216
b215:
  %v1299 = mul i64 %v1297, 1
  %v1300 = getelementptr inbounds float, ptr %v1220, i64 %v1299
  %v1301 = getelementptr float, ptr %v1300, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1302 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1301, <8 x i1> %v1217, <8 x float> zeroinitializer)
  %v1303 = mul i64 %v1297, 24
  %v1304 = getelementptr inbounds float, ptr %v1208, i64 %v1303
  store <8 x float> %v1302, ptr %v1304, align 4
  %v1305 = add nsw i64 %v1297, 1
  br label %b214
b216:
  br label %b210
b210:
  %v1306 = icmp slt i64 %v1211, 8
  br i1 %v1306, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1307 = phi i64 [ 0, %b217 ], [ %v1315, %b220 ]
  %v1308 = icmp slt i64 %v1307, 16
  br i1 %v1308, label %b220, label %b221
b220:
  %v1309 = mul i64 %v1307, 1
  %v1310 = getelementptr inbounds float, ptr %v1220, i64 %v1309
  %v1311 = getelementptr float, ptr %v1310, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1312 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1311, <8 x i1> %v1217, <8 x float> zeroinitializer)
  %v1313 = mul i64 %v1307, 24
  %v1314 = getelementptr inbounds float, ptr %v1208, i64 %v1313
  store <8 x float> %v1312, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1307, 1
  br label %b219
b221:
  br label %b218
b218:
  %v1316 = add i64 %v984, 384
  %v1317 = add nsw i64 %v982, 1
  br label %b180
b182:
  %v1318 = add i64 1, 0
  %v1319 = sdiv i64 %v1318, 1
  %v1320 = add i64 %v2, 1
  %v1321 = mul i64 %v1319, %v2
  %v1322 = sdiv i64 %v1321, %v3
  %v1323 = mul i64 %v1322, 1
  %v1324 = icmp slt i64 %v1323, 1
  %v1325 = select i1 %v1324, i64 %v1323, i64 1
  %v1326 = mul i64 %v1319, %v1320
  %v1327 = sdiv i64 %v1326, %v3
  %v1328 = mul i64 %v1327, 1
  %v1329 = icmp slt i64 %v1328, 1
  %v1330 = select i1 %v1329, i64 %v1328, i64 1
  %v1331 = icmp slt i64 %v1330, 1
  %v1332 = select i1 %v1331, i64 %v1330, i64 1
  br label %b222
b222:
  %v1333 = phi i64 [ %v1325, %b182 ], [ %v1558, %b247 ]
  %v1334 = icmp slt i64 %v1333, %v1332
  br i1 %v1334, label %b223, label %b224
b223:
  %v1335 = mul i64 %v1333, 256
  %v1336 = mul i64 %v1333, 16
  %v1337 = add i64 %v1335, 0
  %v1338 = add i64 %v1336, 0
  %v1339 = getelementptr inbounds float, ptr %v963, i64 %v1337
  %v1340 = sub i64 16, %v1338
  %v1341 = icmp slt i64 %v1340, 0
  %v1342 = select i1 %v1341, i64 0, i64 %v1340
  %v1343 = icmp ult i64 %v1342, 8
  %v1344 = select i1 %v1343, i64 %v1342, i64 8
  %v1345 = trunc i64 %v1344 to i32
  %v1346 = insertelement <8 x i32> poison, i32 %v1345, i64 0
  %v1347 = shufflevector <8 x i32> %v1346, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1348 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1347
  %v1349 = mul i64 %v1338, 16
  %v1350 = add i64 0, %v1349
  %v1351 = getelementptr inbounds float, ptr %v20, i64 %v1350
  %v1352 = icmp sge i64 %v1342, 8
  br i1 %v1352, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1353 = phi i64 [ 0, %b225 ], [ %v1427, %b228 ]
  %v1354 = icmp slt i64 %v1353, 16
  br i1 %v1354, label %b228, label %b229
b228:
  %v1355 = add i64 %v1353, 0
  %v1356 = getelementptr inbounds float, ptr %v1351, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 %v1353, 16
  %v1359 = getelementptr inbounds float, ptr %v1351, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 %v1353, 32
  %v1362 = getelementptr inbounds float, ptr %v1351, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = add i64 %v1353, 48
  %v1365 = getelementptr inbounds float, ptr %v1351, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = add i64 %v1353, 64
  %v1368 = getelementptr inbounds float, ptr %v1351, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = add i64 %v1353, 80
  %v1371 = getelementptr inbounds float, ptr %v1351, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 %v1353, 96
  %v1374 = getelementptr inbounds float, ptr %v1351, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = add i64 %v1353, 112
  %v1377 = getelementptr inbounds float, ptr %v1351, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1380 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1381 = shufflevector <8 x float> %v1360, <8 x float> %v1372, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1382 = shufflevector <8 x float> %v1360, <8 x float> %v1372, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1383 = shufflevector <8 x float> %v1363, <8 x float> %v1375, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1384 = shufflevector <8 x float> %v1363, <8 x float> %v1375, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1385 = shufflevector <8 x float> %v1366, <8 x float> %v1378, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1386 = shufflevector <8 x float> %v1366, <8 x float> %v1378, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1387 = shufflevector <8 x float> %v1379, <8 x float> %v1383, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1388 = shufflevector <8 x float> %v1379, <8 x float> %v1383, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1389 = shufflevector <8 x float> %v1381, <8 x float> %v1385, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1390 = shufflevector <8 x float> %v1381, <8 x float> %v1385, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1391 = shufflevector <8 x float> %v1380, <8 x float> %v1384, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1392 = shufflevector <8 x float> %v1380, <8 x float> %v1384, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1393 = shufflevector <8 x float> %v1382, <8 x float> %v1386, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1394 = shufflevector <8 x float> %v1382, <8 x float> %v1386, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1395 = shufflevector <8 x float> %v1387, <8 x float> %v1389, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1396 = shufflevector <8 x float> %v1387, <8 x float> %v1389, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1397 = shufflevector <8 x float> %v1388, <8 x float> %v1390, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1398 = shufflevector <8 x float> %v1388, <8 x float> %v1390, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1399 = shufflevector <8 x float> %v1391, <8 x float> %v1393, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1400 = shufflevector <8 x float> %v1391, <8 x float> %v1393, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1401 = shufflevector <8 x float> %v1392, <8 x float> %v1394, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1402 = shufflevector <8 x float> %v1392, <8 x float> %v1394, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1403 = add i64 %v1353, 0
  %v1404 = mul i64 %v1403, 16
  %v1405 = getelementptr inbounds float, ptr %v1339, i64 %v1404
  store <8 x float> %v1395, ptr %v1405, align 4
  %v1406 = add i64 %v1353, 1
  %v1407 = mul i64 %v1406, 16
  %v1408 = getelementptr inbounds float, ptr %v1339, i64 %v1407
  store <8 x float> %v1396, ptr %v1408, align 4
  %v1409 = add i64 %v1353, 2
  %v1410 = mul i64 %v1409, 16
  %v1411 = getelementptr inbounds float, ptr %v1339, i64 %v1410
  store <8 x float> %v1397, ptr %v1411, align 4
  %v1412 = add i64 %v1353, 3
  %v1413 = mul i64 %v1412, 16
  %v1414 = getelementptr inbounds float, ptr %v1339, i64 %v1413
  store <8 x float> %v1398, ptr %v1414, align 4
  %v1415 = add i64 %v1353, 4
  %v1416 = mul i64 %v1415, 16
  %v1417 = getelementptr inbounds float, ptr %v1339, i64 %v1416
  store <8 x float> %v1399, ptr %v1417, align 4
  %v1418 = add i64 %v1353, 5
  %v1419 = mul i64 %v1418, 16
  %v1420 = getelementptr inbounds float, ptr %v1339, i64 %v1419
  store <8 x float> %v1400, ptr %v1420, align 4
  %v1421 = add i64 %v1353, 6
  %v1422 = mul i64 %v1421, 16
  %v1423 = getelementptr inbounds float, ptr %v1339, i64 %v1422
  store <8 x float> %v1401, ptr %v1423, align 4
  %v1424 = add i64 %v1353, 7
  %v1425 = mul i64 %v1424, 16
  %v1426 = getelementptr inbounds float, ptr %v1339, i64 %v1425
  store <8 x float> %v1402, ptr %v1426, align 4
  %v1427 = add nsw i64 %v1353, 8
  br label %b227
b229:
  br label %b230
b230:
  %v1428 = phi i64 [ 16, %b229 ], [ %v1436, %b231 ]
  %v1429 = icmp slt i64 %v1428, 16
  br i1 %v1429, label %b231, label %b232
b231:
  %v1430 = mul i64 %v1428, 1
  %v1431 = getelementptr inbounds float, ptr %v1351, i64 %v1430
  %v1432 = getelementptr float, ptr %v1431, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1433 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1432, <8 x i1> %v1348, <8 x float> zeroinitializer)
  %v1434 = mul i64 %v1428, 16
  %v1435 = getelementptr inbounds float, ptr %v1339, i64 %v1434
  store <8 x float> %v1433, ptr %v1435, align 4
  %v1436 = add nsw i64 %v1428, 1
  br label %b230
b232:
  br label %b226
b226:
  %v1437 = icmp slt i64 %v1342, 8
  br i1 %v1437, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1438 = phi i64 [ 0, %b233 ], [ %v1446, %b236 ]
  %v1439 = icmp slt i64 %v1438, 16
  br i1 %v1439, label %b236, label %b237
b236:
  %v1440 = mul i64 %v1438, 1
  %v1441 = getelementptr inbounds float, ptr %v1351, i64 %v1440
  %v1442 = getelementptr float, ptr %v1441, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1443 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1442, <8 x i1> %v1348, <8 x float> zeroinitializer)
  %v1444 = mul i64 %v1438, 16
  %v1445 = getelementptr inbounds float, ptr %v1339, i64 %v1444
  store <8 x float> %v1443, ptr %v1445, align 4
  %v1446 = add nsw i64 %v1438, 1
  br label %b235
b237:
  br label %b234
b234:
  %v1447 = add i64 %v1335, 8
  %v1448 = add i64 %v1336, 8
  %v1449 = getelementptr inbounds float, ptr %v963, i64 %v1447
  %v1450 = sub i64 16, %v1448
  %v1451 = icmp slt i64 %v1450, 0
  %v1452 = select i1 %v1451, i64 0, i64 %v1450
  %v1453 = icmp ult i64 %v1452, 8
  %v1454 = select i1 %v1453, i64 %v1452, i64 8
  %v1455 = trunc i64 %v1454 to i32
  %v1456 = insertelement <8 x i32> poison, i32 %v1455, i64 0
  %v1457 = shufflevector <8 x i32> %v1456, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1458 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1457
  %v1459 = mul i64 %v1448, 16
  %v1460 = add i64 0, %v1459
  %v1461 = getelementptr inbounds float, ptr %v20, i64 %v1460
  %v1462 = icmp sge i64 %v1452, 8
  br i1 %v1462, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1463 = phi i64 [ 0, %b238 ], [ %v1537, %b241 ]
  %v1464 = icmp slt i64 %v1463, 16
  br i1 %v1464, label %b241, label %b242
b241:
  %v1465 = add i64 %v1463, 0
  %v1466 = getelementptr inbounds float, ptr %v1461, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = add i64 %v1463, 16
  %v1469 = getelementptr inbounds float, ptr %v1461, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = add i64 %v1463, 32
  %v1472 = getelementptr inbounds float, ptr %v1461, i64 %v1471
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = add i64 %v1463, 48
  %v1475 = getelementptr inbounds float, ptr %v1461, i64 %v1474
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = add i64 %v1463, 64
  %v1478 = getelementptr inbounds float, ptr %v1461, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = add i64 %v1463, 80
  %v1481 = getelementptr inbounds float, ptr %v1461, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = add i64 %v1463, 96
  %v1484 = getelementptr inbounds float, ptr %v1461, i64 %v1483
  %v1485 = load <8 x float>, ptr %v1484, align 4
  %v1486 = add i64 %v1463, 112
  %v1487 = getelementptr inbounds float, ptr %v1461, i64 %v1486
  %v1488 = load <8 x float>, ptr %v1487, align 4
  %v1489 = shufflevector <8 x float> %v1467, <8 x float> %v1479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1490 = shufflevector <8 x float> %v1467, <8 x float> %v1479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1491 = shufflevector <8 x float> %v1470, <8 x float> %v1482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1492 = shufflevector <8 x float> %v1470, <8 x float> %v1482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1493 = shufflevector <8 x float> %v1473, <8 x float> %v1485, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1494 = shufflevector <8 x float> %v1473, <8 x float> %v1485, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1495 = shufflevector <8 x float> %v1476, <8 x float> %v1488, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1496 = shufflevector <8 x float> %v1476, <8 x float> %v1488, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1497 = shufflevector <8 x float> %v1489, <8 x float> %v1493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1498 = shufflevector <8 x float> %v1489, <8 x float> %v1493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1499 = shufflevector <8 x float> %v1491, <8 x float> %v1495, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1500 = shufflevector <8 x float> %v1491, <8 x float> %v1495, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1501 = shufflevector <8 x float> %v1490, <8 x float> %v1494, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1502 = shufflevector <8 x float> %v1490, <8 x float> %v1494, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1503 = shufflevector <8 x float> %v1492, <8 x float> %v1496, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1504 = shufflevector <8 x float> %v1492, <8 x float> %v1496, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1505 = shufflevector <8 x float> %v1497, <8 x float> %v1499, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1506 = shufflevector <8 x float> %v1497, <8 x float> %v1499, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1507 = shufflevector <8 x float> %v1498, <8 x float> %v1500, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1508 = shufflevector <8 x float> %v1498, <8 x float> %v1500, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1509 = shufflevector <8 x float> %v1501, <8 x float> %v1503, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1510 = shufflevector <8 x float> %v1501, <8 x float> %v1503, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1511 = shufflevector <8 x float> %v1502, <8 x float> %v1504, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1512 = shufflevector <8 x float> %v1502, <8 x float> %v1504, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1513 = add i64 %v1463, 0
  %v1514 = mul i64 %v1513, 16
  %v1515 = getelementptr inbounds float, ptr %v1449, i64 %v1514
  store <8 x float> %v1505, ptr %v1515, align 4
  %v1516 = add i64 %v1463, 1
  %v1517 = mul i64 %v1516, 16
  %v1518 = getelementptr inbounds float, ptr %v1449, i64 %v1517
  store <8 x float> %v1506, ptr %v1518, align 4
  %v1519 = add i64 %v1463, 2
  %v1520 = mul i64 %v1519, 16
  %v1521 = getelementptr inbounds float, ptr %v1449, i64 %v1520
  store <8 x float> %v1507, ptr %v1521, align 4
  %v1522 = add i64 %v1463, 3
  %v1523 = mul i64 %v1522, 16
  %v1524 = getelementptr inbounds float, ptr %v1449, i64 %v1523
  store <8 x float> %v1508, ptr %v1524, align 4
  %v1525 = add i64 %v1463, 4
  %v1526 = mul i64 %v1525, 16
  %v1527 = getelementptr inbounds float, ptr %v1449, i64 %v1526
  store <8 x float> %v1509, ptr %v1527, align 4
  %v1528 = add i64 %v1463, 5
  %v1529 = mul i64 %v1528, 16
  %v1530 = getelementptr inbounds float, ptr %v1449, i64 %v1529
  store <8 x float> %v1510, ptr %v1530, align 4
  %v1531 = add i64 %v1463, 6
  %v1532 = mul i64 %v1531, 16
  %v1533 = getelementptr inbounds float, ptr %v1449, i64 %v1532
  store <8 x float> %v1511, ptr %v1533, align 4
  %v1534 = add i64 %v1463, 7
  %v1535 = mul i64 %v1534, 16
  %v1536 = getelementptr inbounds float, ptr %v1449, i64 %v1535
  store <8 x float> %v1512, ptr %v1536, align 4
  %v1537 = add nsw i64 %v1463, 8
  br label %b240
b242:
  br label %b243
b243:
  %v1538 = phi i64 [ 16, %b242 ], [ %v1546, %b244 ]
  %v1539 = icmp slt i64 %v1538, 16
  br i1 %v1539, label %b244, label %b245
b244:
  %v1540 = mul i64 %v1538, 1
  %v1541 = getelementptr inbounds float, ptr %v1461, i64 %v1540
  %v1542 = getelementptr float, ptr %v1541, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1543 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1542, <8 x i1> %v1458, <8 x float> zeroinitializer)
  %v1544 = mul i64 %v1538, 16
  %v1545 = getelementptr inbounds float, ptr %v1449, i64 %v1544
  store <8 x float> %v1543, ptr %v1545, align 4
  %v1546 = add nsw i64 %v1538, 1
  br label %b243
b245:
  br label %b239
b239:
  %v1547 = icmp slt i64 %v1452, 8
  br i1 %v1547, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1548 = phi i64 [ 0, %b246 ], [ %v1556, %b249 ]
  %v1549 = icmp slt i64 %v1548, 16
  br i1 %v1549, label %b249, label %b250
b249:
  %v1550 = mul i64 %v1548, 1
  %v1551 = getelementptr inbounds float, ptr %v1461, i64 %v1550
  %v1552 = getelementptr float, ptr %v1551, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1553 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1552, <8 x i1> %v1458, <8 x float> zeroinitializer)
  %v1554 = mul i64 %v1548, 16
  %v1555 = getelementptr inbounds float, ptr %v1449, i64 %v1554
  store <8 x float> %v1553, ptr %v1555, align 4
  %v1556 = add nsw i64 %v1548, 1
  br label %b248
b250:
  br label %b247
b247:
  %v1557 = add i64 %v1335, 256
  %v1558 = add nsw i64 %v1333, 1
  br label %b222
b224:
  br label %b179
b179:
  %v1559 = icmp sgt i64 %v3, 1
  br i1 %v1559, label %b251, label %b252
b251:
  %v1560 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1561 = atomicrmw add ptr %v1560, i64 1 acq_rel
  %v1562 = mul i64 %v3, 9
  br label %b253
b253:
  %v1563 = load atomic i64, ptr %v1560 acquire, align 8
  %v1564 = icmp slt i64 %v1563, %v1562
  br i1 %v1564, label %b254, label %b255
b254:
  %v1565 = call i32 @sched_yield()
  br label %b253
b255:
  br label %b252
b252:
  br label %b256
b256:
  %v1566 = phi i64 [ 0, %b252 ], [ %v2122, %b304 ]
  %v1567 = icmp slt i64 %v1566, %v5
  br i1 %v1567, label %b257, label %b258
b257:
  %v1569 = add i64 %v7, 0
  %v1570 = sdiv i64 %v1569, 1
  %v1571 = add i64 %v2, 1
  %v1572 = mul i64 %v1570, %v2
  %v1573 = sdiv i64 %v1572, %v3
  %v1574 = mul i64 %v1573, 1
  %v1575 = icmp slt i64 %v1574, %v7
  %v1576 = select i1 %v1575, i64 %v1574, i64 %v7
  %v1577 = mul i64 %v1570, %v1571
  %v1578 = sdiv i64 %v1577, %v3
  %v1579 = mul i64 %v1578, 1
  %v1580 = icmp slt i64 %v1579, %v7
  %v1581 = select i1 %v1580, i64 %v1579, i64 %v7
  br label %b259
b259:
  %v1582 = phi i64 [ %v1576, %b257 ], [ %v1643, %b264 ]
  %v1583 = icmp slt i64 %v1582, %v1581
  br i1 %v1583, label %b260, label %b261
b260:
  %v1584 = add i64 %v1582, 96
  %v1585 = icmp slt i64 %v1584, %v1581
  %v1586 = select i1 %v1585, i64 %v1584, i64 %v1581
  br label %b262
b262:
  %v1587 = phi i64 [ 0, %b260 ], [ %v1642, %b267 ]
  %v1588 = icmp slt i64 %v1587, 1
  br i1 %v1588, label %b263, label %b264
b263:
  %v1589 = sub i64 %v1586, %v1582
  %v1590 = sub i64 4, 1
  %v1591 = add i64 %v1589, %v1590
  %v1592 = sdiv i64 %v1591, 4
  br label %b265
b265:
  %v1593 = phi i64 [ 0, %b263 ], [ %v1641, %b272 ]
  %v1594 = icmp slt i64 %v1593, %v1592
  br i1 %v1594, label %b266, label %b267
b266:
  %v1595 = mul i64 %v1589, %v1593
  %v1596 = sdiv i64 %v1595, %v1592
  %v1597 = add i64 %v1582, %v1596
  %v1598 = add i64 %v1593, 1
  %v1599 = mul i64 %v1589, %v1598
  %v1600 = sdiv i64 %v1599, %v1592
  %v1601 = add i64 %v1582, %v1600
  %v1602 = mul i64 %v1587, 384
  %v1603 = getelementptr inbounds float, ptr %v962, i64 %v1602
  %v1604 = sub i64 %v1601, %v1597
  %v1605 = add i64 %v1566, 0
  %v1606 = and i64 %v1605, %v88
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1597
  %v1609 = mul i64 %v1608, 16
  %v1610 = getelementptr inbounds float, ptr %v26, i64 %v1609
  %v1611 = getelementptr inbounds float, ptr %v1610, i64 0
  %v1612 = sub i64 %v1604, 1
  %v1613 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v1612
  %v1614 = load ptr, ptr %v1613, align 4
  %v1615 = icmp sgt i64 %v1604, 0
  br i1 %v1615, label %b268, label %b269
b268:
  call void %v1614(ptr %v1611, i64 16, ptr %v1603, i64 16, ptr %v1568)
  br label %b269
b269:
  %v1616 = add i64 %v1602, 384
  br label %b270
b270:
  %v1617 = phi i64 [ %v1597, %b269 ], [ %v1640, %b275 ]
  %v1618 = icmp slt i64 %v1617, %v1601
  br i1 %v1618, label %b271, label %b272
b271:
  %v1619 = sub i64 %v1617, %v1597
  %v1620 = mul i64 %v1619, 24
  %v1621 = getelementptr inbounds float, ptr %v1568, i64 %v1620
  %v1622 = add i64 %v1566, 0
  %v1623 = and i64 %v1622, %v98
  %v1624 = mul i64 %v1623, %v7
  %v1625 = add i64 %v1624, %v1617
  %v1626 = mul i64 %v1625, 24
  %v1627 = getelementptr inbounds float, ptr %v58, i64 %v1626
  br label %b273
b273:
  %v1628 = phi i64 [ 0, %b271 ], [ %v1639, %b274 ]
  %v1629 = icmp slt i64 %v1628, 3
  br i1 %v1629, label %b274, label %b275
b274:
  %v1630 = mul i64 %v1587, 3
  %v1631 = add i64 %v1630, %v1628
  %v1632 = mul i64 %v1631, 8
  %v1633 = add i64 0, %v1628
  %v1634 = mul i64 %v1633, 8
  %v1635 = getelementptr inbounds float, ptr %v1621, i64 %v1634
  %v1636 = load <8 x float>, ptr %v1635, align 4
  %v1637 = add i64 0, %v1632
  %v1638 = getelementptr inbounds float, ptr %v1627, i64 %v1637
  store <8 x float> %v1636, ptr %v1638, align 4
  %v1639 = add nsw i64 %v1628, 1
  br label %b273
b275:
  %v1640 = add nsw i64 %v1617, 1
  br label %b270
b272:
  %v1641 = add nsw i64 %v1593, 1
  br label %b265
b267:
  %v1642 = add nsw i64 %v1587, 1
  br label %b262
b264:
  %v1643 = add nsw i64 %v1582, 96
  br label %b259
b261:
  %v1645 = add i64 %v7, 0
  %v1646 = sdiv i64 %v1645, 1
  %v1647 = add i64 %v2, 1
  %v1648 = mul i64 %v1646, %v2
  %v1649 = sdiv i64 %v1648, %v3
  %v1650 = mul i64 %v1649, 1
  %v1651 = icmp slt i64 %v1650, %v7
  %v1652 = select i1 %v1651, i64 %v1650, i64 %v7
  %v1653 = mul i64 %v1646, %v1647
  %v1654 = sdiv i64 %v1653, %v3
  %v1655 = mul i64 %v1654, 1
  %v1656 = icmp slt i64 %v1655, %v7
  %v1657 = select i1 %v1656, i64 %v1655, i64 %v7
  br label %b276
b276:
  %v1658 = phi i64 [ %v1652, %b261 ], [ %v1762, %b281 ]
  %v1659 = icmp slt i64 %v1658, %v1657
  br i1 %v1659, label %b277, label %b278
b277:
  %v1660 = add i64 %v1658, 96
  %v1661 = icmp slt i64 %v1660, %v1657
  %v1662 = select i1 %v1661, i64 %v1660, i64 %v1657
  br label %b279
b279:
  %v1663 = phi i64 [ 0, %b277 ], [ %v1761, %b284 ]
  %v1664 = icmp slt i64 %v1663, 1
  br i1 %v1664, label %b280, label %b281
b280:
  %v1665 = sub i64 %v1662, %v1658
  %v1666 = sub i64 6, 1
  %v1667 = add i64 %v1665, %v1666
  %v1668 = sdiv i64 %v1667, 6
  br label %b282
b282:
  %v1669 = phi i64 [ 0, %b280 ], [ %v1760, %b289 ]
  %v1670 = icmp slt i64 %v1669, %v1668
  br i1 %v1670, label %b283, label %b284
b283:
  %v1671 = mul i64 %v1665, %v1669
  %v1672 = sdiv i64 %v1671, %v1668
  %v1673 = add i64 %v1658, %v1672
  %v1674 = add i64 %v1669, 1
  %v1675 = mul i64 %v1665, %v1674
  %v1676 = sdiv i64 %v1675, %v1668
  %v1677 = add i64 %v1658, %v1676
  %v1678 = mul i64 %v1663, 256
  %v1679 = getelementptr inbounds float, ptr %v963, i64 %v1678
  %v1680 = sub i64 %v1677, %v1673
  %v1681 = add i64 %v1566, 0
  %v1682 = and i64 %v1681, %v88
  %v1683 = mul i64 %v1682, %v7
  %v1684 = add i64 %v1683, %v1673
  %v1685 = mul i64 %v1684, 16
  %v1686 = getelementptr inbounds float, ptr %v26, i64 %v1685
  %v1687 = getelementptr inbounds float, ptr %v1686, i64 0
  %v1688 = sub i64 %v1680, 1
  %v1689 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1688
  %v1690 = load ptr, ptr %v1689, align 4
  %v1691 = icmp sgt i64 %v1680, 0
  br i1 %v1691, label %b285, label %b286
b285:
  call void %v1690(ptr %v1687, i64 16, ptr %v1679, i64 16, ptr %v1644)
  br label %b286
b286:
  %v1692 = add i64 %v1678, 256
  br label %b287
b287:
  %v1693 = phi i64 [ %v1673, %b286 ], [ %v1759, %b292 ]
  %v1694 = icmp slt i64 %v1693, %v1677
  br i1 %v1694, label %b288, label %b289
b288:
  %v1695 = sub i64 %v1693, %v1673
  %v1696 = mul i64 %v1695, 16
  %v1697 = getelementptr inbounds float, ptr %v1644, i64 %v1696
  %v1698 = add i64 %v1566, 0
  %v1699 = and i64 %v1698, %v96
  %v1700 = mul i64 %v1699, %v7
  %v1701 = add i64 %v1700, %v1693
  %v1702 = mul i64 %v1701, 40
  %v1703 = getelementptr inbounds float, ptr %v56, i64 %v1702
  %v1704 = add i64 %v1566, 0
  %v1705 = and i64 %v1704, %v100
  %v1706 = mul i64 %v1705, %v7
  %v1707 = add i64 %v1706, %v1693
  %v1708 = mul i64 %v1707, 16
  %v1709 = getelementptr inbounds float, ptr %v60, i64 %v1708
  br label %b290
b290:
  %v1710 = phi i64 [ 0, %b288 ], [ %v1758, %b291 ]
  %v1711 = icmp slt i64 %v1710, 2
  br i1 %v1711, label %b291, label %b292
b291:
  %v1712 = mul i64 %v1663, 2
  %v1713 = add i64 %v1712, %v1710
  %v1714 = mul i64 %v1713, 8
  %v1715 = add i64 0, %v1710
  %v1716 = mul i64 %v1715, 8
  %v1717 = getelementptr inbounds float, ptr %v1697, i64 %v1716
  %v1718 = load <8 x float>, ptr %v1717, align 4
  %v1719 = add i64 0, %v1714
  %v1720 = getelementptr inbounds float, ptr %v22, i64 %v1719
  %v1721 = load <8 x float>, ptr %v1720, align 4
  %v1722 = add i64 24, %v1714
  %v1723 = getelementptr inbounds float, ptr %v1703, i64 %v1722
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = fadd <8 x float> %v1724, %v1718
  %v1726 = fadd <8 x float> %v1721, %v1725
  %v1727 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1726)
  %v1728 = fneg <8 x float> %v1727
  %v1729 = fcmp olt <8 x float> %v1728, splat (float 0xC05A400000000000)
  %v1730 = select <8 x i1> %v1729, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1728
  %v1731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1730, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1732 = fsub <8 x float> %v1731, splat (float 0x4168000000000000)
  %v1733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1730)
  %v1734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1733)
  %v1735 = bitcast <8 x float> %v1731 to <8 x i32>
  %v1736 = fmul <8 x float> %v1734, %v1734
  %v1737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1734, <8 x float> splat (float 0x3F81227F40000000))
  %v1738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1737, <8 x float> %v1734, <8 x float> splat (float 0x3FA5556740000000))
  %v1739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1738, <8 x float> %v1734, <8 x float> splat (float 0x3FC5554B00000000))
  %v1740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1739, <8 x float> %v1734, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1736, <8 x float> %v1740, <8 x float> %v1734)
  %v1742 = sub <8 x i32> %v1735, splat (i32 1262485250)
  %v1743 = lshr <8 x i32> %v1742, splat (i32 1)
  %v1744 = sub <8 x i32> %v1742, %v1743
  %v1745 = shl <8 x i32> %v1743, splat (i32 23)
  %v1746 = bitcast <8 x i32> %v1745 to <8 x float>
  %v1747 = shl <8 x i32> %v1744, splat (i32 23)
  %v1748 = bitcast <8 x i32> %v1747 to <8 x float>
  %v1749 = fadd <8 x float> %v1741, splat (float 0x3FF0000000000000)
  %v1750 = fmul <8 x float> %v1749, %v1746
  %v1751 = fmul <8 x float> %v1750, %v1748
  %v1752 = fcmp olt <8 x float> %v1726, splat (float 0x0000000000000000)
  %v1753 = select <8 x i1> %v1752, <8 x float> %v1751, <8 x float> splat (float 0x3FF0000000000000)
  %v1754 = fadd <8 x float> %v1751, splat (float 0x3FF0000000000000)
  %v1755 = fdiv <8 x float> %v1753, %v1754
  %v1756 = add i64 0, %v1714
  %v1757 = getelementptr inbounds float, ptr %v1709, i64 %v1756
  store <8 x float> %v1755, ptr %v1757, align 4
  %v1758 = add nsw i64 %v1710, 1
  br label %b290
b292:
  %v1759 = add nsw i64 %v1693, 1
  br label %b287
b289:
  %v1760 = add nsw i64 %v1669, 1
  br label %b282
b284:
  %v1761 = add nsw i64 %v1663, 1
  br label %b279
b281:
  %v1762 = add nsw i64 %v1658, 96
  br label %b276
b278:
  %v1763 = add i64 %v7, 0
  %v1764 = sdiv i64 %v1763, 1
  %v1765 = add i64 %v2, 1
  %v1766 = mul i64 %v1764, %v2
  %v1767 = sdiv i64 %v1766, %v3
  %v1768 = mul i64 %v1767, 1
  %v1769 = icmp slt i64 %v1768, %v7
  %v1770 = select i1 %v1769, i64 %v1768, i64 %v7
  %v1771 = mul i64 %v1764, %v1765
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v7
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v7
  br label %b293
b293:
  %v1776 = phi i64 [ %v1770, %b278 ], [ %v1922, %b294 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b294, label %b295
b294:
  %v1778 = add i64 %v1566, 0
  %v1779 = and i64 %v1778, %v96
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1776
  %v1782 = mul i64 %v1781, 40
  %v1783 = getelementptr inbounds float, ptr %v56, i64 %v1782
  %v1784 = add i64 %v1566, 0
  %v1785 = and i64 %v1784, %v98
  %v1786 = mul i64 %v1785, %v7
  %v1787 = add i64 %v1786, %v1776
  %v1788 = mul i64 %v1787, 24
  %v1789 = getelementptr inbounds float, ptr %v58, i64 %v1788
  %v1790 = mul i64 %v1776, 8
  %v1791 = getelementptr inbounds float, ptr %v62, i64 %v1790
  %v1792 = mul i64 %v1776, 8
  %v1793 = getelementptr inbounds float, ptr %v64, i64 %v1792
  %v1794 = mul i64 %v1776, 8
  %v1795 = getelementptr inbounds float, ptr %v66, i64 %v1794
  %v1796 = add i64 0, 0
  %v1797 = getelementptr inbounds float, ptr %v1783, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = add i64 0, 0
  %v1800 = getelementptr inbounds float, ptr %v1789, i64 %v1799
  %v1801 = load <8 x float>, ptr %v1800, align 4
  %v1802 = fadd <8 x float> %v1798, %v1801
  %v1803 = add i64 0, 0
  %v1804 = getelementptr inbounds float, ptr %v18, i64 %v1803
  %v1805 = load <8 x float>, ptr %v1804, align 4
  %v1806 = fadd <8 x float> %v1802, %v1805
  %v1807 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1806)
  %v1808 = fneg <8 x float> %v1807
  %v1809 = fcmp olt <8 x float> %v1808, splat (float 0xC05A400000000000)
  %v1810 = select <8 x i1> %v1809, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1808
  %v1811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1810, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1812 = fsub <8 x float> %v1811, splat (float 0x4168000000000000)
  %v1813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1812, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1810)
  %v1814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1812, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1813)
  %v1815 = bitcast <8 x float> %v1811 to <8 x i32>
  %v1816 = fmul <8 x float> %v1814, %v1814
  %v1817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1814, <8 x float> splat (float 0x3F81227F40000000))
  %v1818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1817, <8 x float> %v1814, <8 x float> splat (float 0x3FA5556740000000))
  %v1819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1818, <8 x float> %v1814, <8 x float> splat (float 0x3FC5554B00000000))
  %v1820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1819, <8 x float> %v1814, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1816, <8 x float> %v1820, <8 x float> %v1814)
  %v1822 = sub <8 x i32> %v1815, splat (i32 1262485250)
  %v1823 = lshr <8 x i32> %v1822, splat (i32 1)
  %v1824 = sub <8 x i32> %v1822, %v1823
  %v1825 = shl <8 x i32> %v1823, splat (i32 23)
  %v1826 = bitcast <8 x i32> %v1825 to <8 x float>
  %v1827 = shl <8 x i32> %v1824, splat (i32 23)
  %v1828 = bitcast <8 x i32> %v1827 to <8 x float>
  %v1829 = fadd <8 x float> %v1821, splat (float 0x3FF0000000000000)
  %v1830 = fmul <8 x float> %v1829, %v1826
  %v1831 = fmul <8 x float> %v1830, %v1828
  %v1832 = fcmp olt <8 x float> %v1806, splat (float 0x0000000000000000)
  %v1833 = select <8 x i1> %v1832, <8 x float> %v1831, <8 x float> splat (float 0x3FF0000000000000)
  %v1834 = fadd <8 x float> %v1831, splat (float 0x3FF0000000000000)
  %v1835 = fdiv <8 x float> %v1833, %v1834
  %v1836 = add i64 8, 0
  %v1837 = getelementptr inbounds float, ptr %v1783, i64 %v1836
  %v1838 = load <8 x float>, ptr %v1837, align 4
  %v1839 = add i64 8, 0
  %v1840 = getelementptr inbounds float, ptr %v1789, i64 %v1839
  %v1841 = load <8 x float>, ptr %v1840, align 4
  %v1842 = fadd <8 x float> %v1838, %v1841
  %v1843 = add i64 8, 0
  %v1844 = getelementptr inbounds float, ptr %v18, i64 %v1843
  %v1845 = load <8 x float>, ptr %v1844, align 4
  %v1846 = fadd <8 x float> %v1842, %v1845
  %v1847 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1846)
  %v1848 = fneg <8 x float> %v1847
  %v1849 = fcmp olt <8 x float> %v1848, splat (float 0xC05A400000000000)
  %v1850 = select <8 x i1> %v1849, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1848
  %v1851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1850, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1852 = fsub <8 x float> %v1851, splat (float 0x4168000000000000)
  %v1853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1852, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1850)
  %v1854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1852, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1853)
  %v1855 = bitcast <8 x float> %v1851 to <8 x i32>
  %v1856 = fmul <8 x float> %v1854, %v1854
  %v1857 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1854, <8 x float> splat (float 0x3F81227F40000000))
  %v1858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1857, <8 x float> %v1854, <8 x float> splat (float 0x3FA5556740000000))
  %v1859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1858, <8 x float> %v1854, <8 x float> splat (float 0x3FC5554B00000000))
  %v1860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1859, <8 x float> %v1854, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1856, <8 x float> %v1860, <8 x float> %v1854)
  %v1862 = sub <8 x i32> %v1855, splat (i32 1262485250)
  %v1863 = lshr <8 x i32> %v1862, splat (i32 1)
  %v1864 = sub <8 x i32> %v1862, %v1863
  %v1865 = shl <8 x i32> %v1863, splat (i32 23)
  %v1866 = bitcast <8 x i32> %v1865 to <8 x float>
  %v1867 = shl <8 x i32> %v1864, splat (i32 23)
  %v1868 = bitcast <8 x i32> %v1867 to <8 x float>
  %v1869 = fadd <8 x float> %v1861, splat (float 0x3FF0000000000000)
  %v1870 = fmul <8 x float> %v1869, %v1866
  %v1871 = fmul <8 x float> %v1870, %v1868
  %v1872 = fcmp olt <8 x float> %v1846, splat (float 0x0000000000000000)
  %v1873 = select <8 x i1> %v1872, <8 x float> %v1871, <8 x float> splat (float 0x3FF0000000000000)
  %v1874 = fadd <8 x float> %v1871, splat (float 0x3FF0000000000000)
  %v1875 = fdiv <8 x float> %v1873, %v1874
  %v1876 = add i64 16, 0
  %v1877 = getelementptr inbounds float, ptr %v1783, i64 %v1876
  %v1878 = load <8 x float>, ptr %v1877, align 4
  %v1879 = add i64 16, 0
  %v1880 = getelementptr inbounds float, ptr %v1789, i64 %v1879
  %v1881 = load <8 x float>, ptr %v1880, align 4
  %v1882 = fadd <8 x float> %v1878, %v1881
  %v1883 = add i64 16, 0
  %v1884 = getelementptr inbounds float, ptr %v18, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = fadd <8 x float> %v1882, %v1885
  %v1887 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1886)
  %v1888 = fneg <8 x float> %v1887
  %v1889 = fcmp olt <8 x float> %v1888, splat (float 0xC05A400000000000)
  %v1890 = select <8 x i1> %v1889, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1888
  %v1891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1890, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1892 = fsub <8 x float> %v1891, splat (float 0x4168000000000000)
  %v1893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1892, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1890)
  %v1894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1892, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1893)
  %v1895 = bitcast <8 x float> %v1891 to <8 x i32>
  %v1896 = fmul <8 x float> %v1894, %v1894
  %v1897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1894, <8 x float> splat (float 0x3F81227F40000000))
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1897, <8 x float> %v1894, <8 x float> splat (float 0x3FA5556740000000))
  %v1899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1898, <8 x float> %v1894, <8 x float> splat (float 0x3FC5554B00000000))
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> %v1894, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1896, <8 x float> %v1900, <8 x float> %v1894)
  %v1902 = sub <8 x i32> %v1895, splat (i32 1262485250)
  %v1903 = lshr <8 x i32> %v1902, splat (i32 1)
  %v1904 = sub <8 x i32> %v1902, %v1903
  %v1905 = shl <8 x i32> %v1903, splat (i32 23)
  %v1906 = bitcast <8 x i32> %v1905 to <8 x float>
  %v1907 = shl <8 x i32> %v1904, splat (i32 23)
  %v1908 = bitcast <8 x i32> %v1907 to <8 x float>
  %v1909 = fadd <8 x float> %v1901, splat (float 0x3FF0000000000000)
  %v1910 = fmul <8 x float> %v1909, %v1906
  %v1911 = fmul <8 x float> %v1910, %v1908
  %v1912 = fcmp olt <8 x float> %v1886, splat (float 0x0000000000000000)
  %v1913 = select <8 x i1> %v1912, <8 x float> %v1911, <8 x float> splat (float 0x3FF0000000000000)
  %v1914 = fadd <8 x float> %v1911, splat (float 0x3FF0000000000000)
  %v1915 = fdiv <8 x float> %v1913, %v1914
  %v1916 = add i64 0, 0
  %v1917 = getelementptr inbounds float, ptr %v1791, i64 %v1916
  store <8 x float> %v1835, ptr %v1917, align 4
  %v1918 = add i64 0, 0
  %v1919 = getelementptr inbounds float, ptr %v1793, i64 %v1918
  store <8 x float> %v1875, ptr %v1919, align 4
  %v1920 = add i64 0, 0
  %v1921 = getelementptr inbounds float, ptr %v1795, i64 %v1920
  store <8 x float> %v1915, ptr %v1921, align 4
  %v1922 = add nsw i64 %v1776, 1
  br label %b293
b295:
  %v1923 = add i64 %v7, 0
  %v1924 = sdiv i64 %v1923, 1
  %v1925 = add i64 %v2, 1
  %v1926 = mul i64 %v1924, %v2
  %v1927 = sdiv i64 %v1926, %v3
  %v1928 = mul i64 %v1927, 1
  %v1929 = icmp slt i64 %v1928, %v7
  %v1930 = select i1 %v1929, i64 %v1928, i64 %v7
  %v1931 = mul i64 %v1924, %v1925
  %v1932 = sdiv i64 %v1931, %v3
  %v1933 = mul i64 %v1932, 1
  %v1934 = icmp slt i64 %v1933, %v7
  %v1935 = select i1 %v1934, i64 %v1933, i64 %v7
  br label %b296
b296:
  %v1936 = phi i64 [ %v1930, %b295 ], [ %v1998, %b301 ]
  %v1937 = icmp slt i64 %v1936, %v1935
  br i1 %v1937, label %b297, label %b298
b297:
  br label %b299
b299:
  %v1938 = phi i64 [ 0, %b297 ], [ %v1997, %b300 ]
  %v1939 = icmp slt i64 %v1938, 8
  br i1 %v1939, label %b300, label %b301
b300:
  %v1940 = mul i64 %v1936, 8
  %v1941 = getelementptr inbounds float, ptr %v64, i64 %v1940
  %v1942 = add i64 0, %v1938
  %v1943 = getelementptr inbounds float, ptr %v1941, i64 %v1942
  %v1944 = load float, ptr %v1943, align 4
  %v1945 = mul i64 %v1936, 8
  %v1946 = getelementptr inbounds float, ptr %v62, i64 %v1945
  %v1947 = add i64 0, %v1938
  %v1948 = getelementptr inbounds float, ptr %v1946, i64 %v1947
  %v1949 = load float, ptr %v1948, align 4
  %v1950 = mul i64 %v1936, 8
  %v1951 = getelementptr inbounds float, ptr %v66, i64 %v1950
  %v1952 = add i64 0, %v1938
  %v1953 = getelementptr inbounds float, ptr %v1951, i64 %v1952
  %v1954 = load float, ptr %v1953, align 4
  %v1955 = add i64 %v1566, 0
  %v1956 = and i64 %v1955, %v102
  %v1957 = mul i64 %v1956, %v7
  %v1958 = add i64 %v1957, %v1936
  %v1959 = mul i64 %v1958, 16
  %v1960 = getelementptr inbounds float, ptr %v68, i64 %v1959
  %v1961 = add i64 %v1566, 0
  %v1962 = and i64 %v1961, %v104
  %v1963 = mul i64 %v1962, %v7
  %v1964 = add i64 %v1963, %v1936
  %v1965 = mul i64 %v1964, 16
  %v1966 = getelementptr inbounds float, ptr %v70, i64 %v1965
  %v1967 = add i64 %v1566, 0
  %v1968 = and i64 %v1967, %v106
  %v1969 = mul i64 %v1968, %v7
  %v1970 = add i64 %v1969, %v1936
  %v1971 = mul i64 %v1970, 16
  %v1972 = getelementptr inbounds float, ptr %v72, i64 %v1971
  %v1973 = icmp ult i64 2, 8
  %v1974 = select i1 %v1973, i64 2, i64 8
  %v1975 = trunc i64 %v1974 to i32
  %v1976 = insertelement <8 x i32> poison, i32 %v1975, i64 0
  %v1977 = shufflevector <8 x i32> %v1976, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1978 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1977
  %v1979 = mul i64 %v1938, 2
  %v1980 = add i64 0, %v1979
  %v1981 = add i64 %v1980, 0
  %v1982 = getelementptr inbounds float, ptr %v1960, i64 %v1981
  %v1983 = insertelement <8 x float> poison, float %v1944, i64 0
  %v1984 = shufflevector <8 x float> %v1983, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1984, ptr align 4 %v1982, <8 x i1> %v1978)
  %v1985 = mul i64 %v1938, 2
  %v1986 = add i64 0, %v1985
  %v1987 = add i64 %v1986, 0
  %v1988 = getelementptr inbounds float, ptr %v1966, i64 %v1987
  %v1989 = insertelement <8 x float> poison, float %v1949, i64 0
  %v1990 = shufflevector <8 x float> %v1989, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1990, ptr align 4 %v1988, <8 x i1> %v1978)
  %v1991 = mul i64 %v1938, 2
  %v1992 = add i64 0, %v1991
  %v1993 = add i64 %v1992, 0
  %v1994 = getelementptr inbounds float, ptr %v1972, i64 %v1993
  %v1995 = insertelement <8 x float> poison, float %v1954, i64 0
  %v1996 = shufflevector <8 x float> %v1995, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1996, ptr align 4 %v1994, <8 x i1> %v1978)
  %v1997 = add nsw i64 %v1938, 1
  br label %b299
b301:
  %v1998 = add nsw i64 %v1936, 1
  br label %b296
b298:
  %v1999 = add i64 %v7, 0
  %v2000 = sdiv i64 %v1999, 1
  %v2001 = add i64 %v2, 1
  %v2002 = mul i64 %v2000, %v2
  %v2003 = sdiv i64 %v2002, %v3
  %v2004 = mul i64 %v2003, 1
  %v2005 = icmp slt i64 %v2004, %v7
  %v2006 = select i1 %v2005, i64 %v2004, i64 %v7
  %v2007 = mul i64 %v2000, %v2001
  %v2008 = sdiv i64 %v2007, %v3
  %v2009 = mul i64 %v2008, 1
  %v2010 = icmp slt i64 %v2009, %v7
  %v2011 = select i1 %v2010, i64 %v2009, i64 %v7
  br label %b302
b302:
  %v2012 = phi i64 [ %v2006, %b298 ], [ %v2121, %b307 ]
  %v2013 = icmp slt i64 %v2012, %v2011
  br i1 %v2013, label %b303, label %b304
b303:
  %v2014 = add i64 %v1566, 0
  %v2015 = and i64 %v2014, %v102
  %v2016 = mul i64 %v2015, %v7
  %v2017 = add i64 %v2016, %v2012
  %v2018 = mul i64 %v2017, 16
  %v2019 = getelementptr inbounds float, ptr %v68, i64 %v2018
  %v2020 = add i64 %v1566, 0
  %v2021 = and i64 %v2020, %v90
  %v2022 = mul i64 %v2021, %v7
  %v2023 = add i64 %v2022, %v2012
  %v2024 = mul i64 %v2023, 16
  %v2025 = getelementptr inbounds float, ptr %v28, i64 %v2024
  %v2026 = add i64 %v1566, 0
  %v2027 = and i64 %v2026, %v104
  %v2028 = mul i64 %v2027, %v7
  %v2029 = add i64 %v2028, %v2012
  %v2030 = mul i64 %v2029, 16
  %v2031 = getelementptr inbounds float, ptr %v70, i64 %v2030
  %v2032 = add i64 %v1566, 0
  %v2033 = and i64 %v2032, %v100
  %v2034 = mul i64 %v2033, %v7
  %v2035 = add i64 %v2034, %v2012
  %v2036 = mul i64 %v2035, 16
  %v2037 = getelementptr inbounds float, ptr %v60, i64 %v2036
  %v2038 = add i64 %v1566, 0
  %v2039 = and i64 %v2038, %v106
  %v2040 = mul i64 %v2039, %v7
  %v2041 = add i64 %v2040, %v2012
  %v2042 = mul i64 %v2041, 16
  %v2043 = getelementptr inbounds float, ptr %v72, i64 %v2042
  %v2044 = add i64 %v1566, 1
  %v2045 = and i64 %v2044, %v90
  %v2046 = mul i64 %v2045, %v7
  %v2047 = add i64 %v2046, %v2012
  %v2048 = mul i64 %v2047, 16
  %v2049 = getelementptr inbounds float, ptr %v28, i64 %v2048
  %v2050 = add i64 %v1566, 1
  %v2051 = and i64 %v2050, %v88
  %v2052 = mul i64 %v2051, %v7
  %v2053 = add i64 %v2052, %v2012
  %v2054 = mul i64 %v2053, 16
  %v2055 = getelementptr inbounds float, ptr %v26, i64 %v2054
  br label %b305
b305:
  %v2056 = phi i64 [ 0, %b303 ], [ %v2120, %b306 ]
  %v2057 = icmp slt i64 %v2056, 16
  br i1 %v2057, label %b306, label %b307
b306:
  %v2058 = add i64 0, %v2056
  %v2059 = getelementptr inbounds float, ptr %v2019, i64 %v2058
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = add i64 0, %v2056
  %v2062 = getelementptr inbounds float, ptr %v2025, i64 %v2061
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = fmul <8 x float> %v2060, %v2063
  %v2065 = add i64 0, %v2056
  %v2066 = getelementptr inbounds float, ptr %v2031, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = add i64 0, %v2056
  %v2069 = getelementptr inbounds float, ptr %v2037, i64 %v2068
  %v2070 = load <8 x float>, ptr %v2069, align 4
  %v2071 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2072 = shufflevector <8 x float> %v2071, <8 x float> poison, <8 x i32> zeroinitializer
  %v2073 = fmul <8 x float> %v2072, %v2070
  %v2074 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2075 = shufflevector <8 x float> %v2074, <8 x float> poison, <8 x i32> zeroinitializer
  %v2076 = fsub <8 x float> %v2073, %v2075
  %v2077 = fmul <8 x float> %v2067, %v2076
  %v2078 = fadd <8 x float> %v2064, %v2077
  %v2079 = add i64 0, %v2056
  %v2080 = getelementptr inbounds float, ptr %v2043, i64 %v2079
  %v2081 = load <8 x float>, ptr %v2080, align 4
  %v2082 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2078)
  %v2083 = fneg <8 x float> %v2082
  %v2084 = fcmp olt <8 x float> %v2083, splat (float 0xC05A400000000000)
  %v2085 = select <8 x i1> %v2084, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2083
  %v2086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2085, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2087 = fsub <8 x float> %v2086, splat (float 0x4168000000000000)
  %v2088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2087, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2085)
  %v2089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2087, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2088)
  %v2090 = bitcast <8 x float> %v2086 to <8 x i32>
  %v2091 = fmul <8 x float> %v2089, %v2089
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2089, <8 x float> splat (float 0x3F81227F40000000))
  %v2093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2092, <8 x float> %v2089, <8 x float> splat (float 0x3FA5556740000000))
  %v2094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2093, <8 x float> %v2089, <8 x float> splat (float 0x3FC5554B00000000))
  %v2095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2094, <8 x float> %v2089, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2091, <8 x float> %v2095, <8 x float> %v2089)
  %v2097 = sub <8 x i32> %v2090, splat (i32 1262485250)
  %v2098 = lshr <8 x i32> %v2097, splat (i32 1)
  %v2099 = sub <8 x i32> %v2097, %v2098
  %v2100 = shl <8 x i32> %v2098, splat (i32 23)
  %v2101 = bitcast <8 x i32> %v2100 to <8 x float>
  %v2102 = shl <8 x i32> %v2099, splat (i32 23)
  %v2103 = bitcast <8 x i32> %v2102 to <8 x float>
  %v2104 = fadd <8 x float> %v2096, splat (float 0x3FF0000000000000)
  %v2105 = fmul <8 x float> %v2104, %v2101
  %v2106 = fmul <8 x float> %v2105, %v2103
  %v2107 = fcmp olt <8 x float> %v2078, splat (float 0x0000000000000000)
  %v2108 = select <8 x i1> %v2107, <8 x float> %v2106, <8 x float> splat (float 0x3FF0000000000000)
  %v2109 = fadd <8 x float> %v2106, splat (float 0x3FF0000000000000)
  %v2110 = fdiv <8 x float> %v2108, %v2109
  %v2111 = fmul <8 x float> %v2075, %v2110
  %v2112 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2113 = shufflevector <8 x float> %v2112, <8 x float> poison, <8 x i32> zeroinitializer
  %v2114 = fsub <8 x float> %v2111, %v2113
  %v2115 = fmul <8 x float> %v2081, %v2114
  %v2116 = add i64 0, %v2056
  %v2117 = getelementptr inbounds float, ptr %v2049, i64 %v2116
  store <8 x float> %v2078, ptr %v2117, align 4
  %v2118 = add i64 0, %v2056
  %v2119 = getelementptr inbounds float, ptr %v2055, i64 %v2118
  store <8 x float> %v2115, ptr %v2119, align 4
  %v2120 = add nsw i64 %v2056, 8
  br label %b305
b307:
  %v2121 = add nsw i64 %v2012, 1
  br label %b302
b304:
  %v2122 = add nsw i64 %v1566, 1
  br label %b256
b258:
  %v2123 = icmp sgt i64 %v3, 1
  br i1 %v2123, label %b308, label %b309
b308:
  %v2124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2125 = atomicrmw add ptr %v2124, i64 1 acq_rel
  %v2126 = mul i64 %v3, 10
  br label %b310
b310:
  %v2127 = load atomic i64, ptr %v2124 acquire, align 8
  %v2128 = icmp slt i64 %v2127, %v2126
  br i1 %v2128, label %b311, label %b312
b311:
  %v2129 = call i32 @sched_yield()
  br label %b310
b312:
  br label %b309
b309:
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
  %v625 = alloca float, i64 64, align 4
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
  %v83 = getelementptr inbounds i64, ptr %v1, i64 5
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 12
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 13
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 14
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 29
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 30
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 39
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 40
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v118 = load ptr, ptr %v117, align 4
  %v119 = mul i64 %v2, 21504
  %v120 = add i64 %v119, 320
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  br label %b0
b0:
  %v122 = phi i64 [ 0, %entry ], [ %v353, %b11 ]
  %v123 = icmp slt i64 %v122, %v5
  br i1 %v123, label %b1, label %b2
b1:
  %v124 = sub i64 %v5, 1
  %v125 = sub i64 %v124, %v122
  %v126 = add i64 %v7, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  br label %b3
b3:
  %v139 = phi i64 [ %v133, %b1 ], [ %v320, %b8 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = add i64 %v125, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v139
  %v145 = mul i64 %v144, 16
  %v146 = getelementptr inbounds float, ptr %v30, i64 %v145
  %v147 = add i64 %v125, 0
  %v148 = and i64 %v147, %v86
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v139
  %v151 = mul i64 %v150, 16
  %v152 = getelementptr inbounds float, ptr %v24, i64 %v151
  %v153 = add i64 %v125, 1
  %v154 = and i64 %v153, %v90
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v139
  %v157 = mul i64 %v156, 16
  %v158 = getelementptr inbounds float, ptr %v28, i64 %v157
  %v159 = add i64 %v125, 1
  %v160 = and i64 %v159, 1
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v139
  %v163 = mul i64 %v162, 16
  %v164 = getelementptr inbounds float, ptr %v32, i64 %v163
  %v165 = add i64 %v125, 0
  %v166 = and i64 %v165, %v106
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v139
  %v169 = mul i64 %v168, 16
  %v170 = getelementptr inbounds float, ptr %v72, i64 %v169
  %v171 = add i64 %v125, 0
  %v172 = and i64 %v171, %v100
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v139
  %v175 = mul i64 %v174, 16
  %v176 = getelementptr inbounds float, ptr %v60, i64 %v175
  %v177 = add i64 %v125, 0
  %v178 = and i64 %v177, %v90
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v139
  %v181 = mul i64 %v180, 16
  %v182 = getelementptr inbounds float, ptr %v28, i64 %v181
  %v183 = add i64 %v125, 0
  %v184 = and i64 %v183, %v102
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v139
  %v187 = mul i64 %v186, 16
  %v188 = getelementptr inbounds float, ptr %v68, i64 %v187
  %v189 = add i64 %v125, 0
  %v190 = and i64 %v189, %v104
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v139
  %v193 = mul i64 %v192, 16
  %v194 = getelementptr inbounds float, ptr %v70, i64 %v193
  %v195 = add i64 %v125, 0
  %v196 = and i64 %v195, %v108
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v139
  %v199 = mul i64 %v198, 16
  %v200 = getelementptr inbounds float, ptr %v74, i64 %v199
  %v201 = add i64 %v125, 0
  %v202 = and i64 %v201, %v110
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v139
  %v205 = mul i64 %v204, 16
  %v206 = getelementptr inbounds float, ptr %v76, i64 %v205
  %v207 = add i64 %v125, 0
  %v208 = and i64 %v207, %v112
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v139
  %v211 = mul i64 %v210, 16
  %v212 = getelementptr inbounds float, ptr %v78, i64 %v211
  %v213 = add i64 %v125, 0
  %v214 = and i64 %v213, 1
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v139
  %v217 = mul i64 %v216, 16
  %v218 = getelementptr inbounds float, ptr %v32, i64 %v217
  %v219 = add i64 %v125, 0
  %v220 = and i64 %v219, %v114
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v139
  %v223 = mul i64 %v222, 16
  %v224 = getelementptr inbounds float, ptr %v80, i64 %v223
  br label %b6
b6:
  %v225 = phi i64 [ 0, %b4 ], [ %v319, %b7 ]
  %v226 = icmp slt i64 %v225, 16
  br i1 %v226, label %b7, label %b8
b7:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v146, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 0, %v225
  %v231 = getelementptr inbounds float, ptr %v152, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v229, %v232
  %v234 = add i64 0, %v225
  %v235 = getelementptr inbounds float, ptr %v158, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v236)
  %v238 = fneg <8 x float> %v237
  %v239 = fcmp olt <8 x float> %v238, splat (float 0xC05A400000000000)
  %v240 = select <8 x i1> %v239, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v238
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v242 = fsub <8 x float> %v241, splat (float 0x4168000000000000)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v240)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v243)
  %v245 = bitcast <8 x float> %v241 to <8 x i32>
  %v246 = fmul <8 x float> %v244, %v244
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v244, <8 x float> splat (float 0x3F81227F40000000))
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> %v244, <8 x float> splat (float 0x3FA5556740000000))
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v244, <8 x float> splat (float 0x3FC5554B00000000))
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v244, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> %v250, <8 x float> %v244)
  %v252 = sub <8 x i32> %v245, splat (i32 1262485250)
  %v253 = lshr <8 x i32> %v252, splat (i32 1)
  %v254 = sub <8 x i32> %v252, %v253
  %v255 = shl <8 x i32> %v253, splat (i32 23)
  %v256 = bitcast <8 x i32> %v255 to <8 x float>
  %v257 = shl <8 x i32> %v254, splat (i32 23)
  %v258 = bitcast <8 x i32> %v257 to <8 x float>
  %v259 = fadd <8 x float> %v251, splat (float 0x3FF0000000000000)
  %v260 = fmul <8 x float> %v259, %v256
  %v261 = fmul <8 x float> %v260, %v258
  %v262 = fcmp olt <8 x float> %v236, splat (float 0x0000000000000000)
  %v263 = select <8 x i1> %v262, <8 x float> %v261, <8 x float> splat (float 0x3FF0000000000000)
  %v264 = fadd <8 x float> %v261, splat (float 0x3FF0000000000000)
  %v265 = fdiv <8 x float> %v263, %v264
  %v266 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v267 = shufflevector <8 x float> %v266, <8 x float> poison, <8 x i32> zeroinitializer
  %v268 = fmul <8 x float> %v267, %v265
  %v269 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v270 = shufflevector <8 x float> %v269, <8 x float> poison, <8 x i32> zeroinitializer
  %v271 = fsub <8 x float> %v268, %v270
  %v272 = fmul <8 x float> %v233, %v271
  %v273 = add i64 0, %v225
  %v274 = getelementptr inbounds float, ptr %v164, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 0, %v225
  %v277 = getelementptr inbounds float, ptr %v170, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = fmul <8 x float> %v233, %v278
  %v280 = fmul <8 x float> %v279, %v267
  %v281 = fmul <8 x float> %v280, %v265
  %v282 = fsub <8 x float> %v270, %v265
  %v283 = fmul <8 x float> %v281, %v282
  %v284 = fadd <8 x float> %v275, %v283
  %v285 = add i64 0, %v225
  %v286 = getelementptr inbounds float, ptr %v176, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v289 = shufflevector <8 x float> %v288, <8 x float> poison, <8 x i32> zeroinitializer
  %v290 = fmul <8 x float> %v289, %v287
  %v291 = fsub <8 x float> %v290, %v267
  %v292 = fmul <8 x float> %v284, %v291
  %v293 = add i64 0, %v225
  %v294 = getelementptr inbounds float, ptr %v182, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fmul <8 x float> %v284, %v295
  %v297 = add i64 0, %v225
  %v298 = getelementptr inbounds float, ptr %v188, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fmul <8 x float> %v284, %v299
  %v301 = add i64 0, %v225
  %v302 = getelementptr inbounds float, ptr %v194, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v284, %v303
  %v305 = fmul <8 x float> %v304, %v289
  %v306 = fmul <8 x float> %v305, %v287
  %v307 = fsub <8 x float> %v270, %v287
  %v308 = fmul <8 x float> %v306, %v307
  %v309 = add i64 0, %v225
  %v310 = getelementptr inbounds float, ptr %v200, i64 %v309
  store <8 x float> %v272, ptr %v310, align 4
  %v311 = add i64 0, %v225
  %v312 = getelementptr inbounds float, ptr %v206, i64 %v311
  store <8 x float> %v292, ptr %v312, align 4
  %v313 = add i64 0, %v225
  %v314 = getelementptr inbounds float, ptr %v212, i64 %v313
  store <8 x float> %v296, ptr %v314, align 4
  %v315 = add i64 0, %v225
  %v316 = getelementptr inbounds float, ptr %v218, i64 %v315
  store <8 x float> %v300, ptr %v316, align 4
  %v317 = add i64 0, %v225
  %v318 = getelementptr inbounds float, ptr %v224, i64 %v317
  store <8 x float> %v308, ptr %v318, align 4
  %v319 = add nsw i64 %v225, 8
  br label %b6
b8:
  %v320 = add nsw i64 %v139, 1
  br label %b3
b5:
  %v321 = add i64 %v7, 0
  %v322 = sdiv i64 %v321, 1
  %v323 = add i64 %v2, 1
  %v324 = mul i64 %v322, %v2
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, %v7
  %v328 = select i1 %v327, i64 %v326, i64 %v7
  %v329 = mul i64 %v322, %v323
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, %v7
  %v333 = select i1 %v332, i64 %v331, i64 %v7
  br label %b9
b9:
  %v334 = phi i64 [ %v328, %b5 ], [ %v352, %b14 ]
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b10, label %b11
b10:
  %v336 = mul i64 %v334, 16
  %v337 = getelementptr inbounds float, ptr %v54, i64 %v336
  %v338 = add i64 %v125, 0
  %v339 = and i64 %v338, 1
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v334
  %v342 = mul i64 %v341, 16
  %v343 = getelementptr inbounds float, ptr %v30, i64 %v342
  br label %b12
b12:
  %v344 = phi i64 [ 0, %b10 ], [ %v351, %b13 ]
  %v345 = icmp slt i64 %v344, 16
  br i1 %v345, label %b13, label %b14
b13:
  %v346 = add i64 0, %v344
  %v347 = getelementptr inbounds float, ptr %v337, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 0, %v344
  %v350 = getelementptr inbounds float, ptr %v343, i64 %v349
  store <8 x float> %v348, ptr %v350, align 4
  %v351 = add nsw i64 %v344, 8
  br label %b12
b14:
  %v352 = add nsw i64 %v334, 1
  br label %b9
b11:
  %v353 = add nsw i64 %v122, 1
  br label %b0
b2:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b15, label %b16
b15:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = mul i64 %v3, 1
  br label %b17
b17:
  %v358 = load atomic i64, ptr %v355 acquire, align 8
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b18, label %b19
b18:
  %v360 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v361 = getelementptr inbounds float, ptr %v118, i64 0
  %v362 = getelementptr inbounds i64, ptr %v1, i64 4
  %v363 = load i64, ptr %v362, align 8
  %v364 = icmp eq i64 %v363, 0
  br i1 %v364, label %b20, label %b21
b20:
  %v365 = add i64 1, 0
  %v366 = sdiv i64 %v365, 1
  %v367 = add i64 %v2, 1
  %v368 = mul i64 %v366, %v2
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  %v373 = mul i64 %v366, %v367
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  %v378 = icmp slt i64 %v377, 1
  %v379 = select i1 %v378, i64 %v377, i64 1
  br label %b22
b22:
  %v380 = phi i64 [ %v372, %b20 ], [ %v432, %b30 ]
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b23, label %b24
b23:
  %v382 = mul i64 %v380, 320
  %v383 = mul i64 %v380, 8
  %v384 = add i64 %v382, 0
  %v385 = add i64 %v383, 0
  %v386 = getelementptr inbounds float, ptr %v361, i64 %v384
  %v387 = sub i64 8, %v385
  %v388 = icmp slt i64 %v387, 0
  %v389 = select i1 %v388, i64 0, i64 %v387
  %v390 = icmp ult i64 %v389, 8
  %v391 = select i1 %v390, i64 %v389, i64 8
  %v392 = trunc i64 %v391 to i32
  %v393 = insertelement <8 x i32> poison, i32 %v392, i64 0
  %v394 = shufflevector <8 x i32> %v393, <8 x i32> poison, <8 x i32> zeroinitializer
  %v395 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v394
  %v396 = mul i64 %v385, 1
  %v397 = add i64 0, %v396
  %v398 = getelementptr inbounds float, ptr %v14, i64 %v397
  br label %b25
b25:
  %v399 = phi i64 [ 0, %b23 ], [ %v406, %b26 ]
  %v400 = icmp slt i64 %v399, 16
  br i1 %v400, label %b26, label %b27
b26:
  %v401 = mul i64 %v399, 8
  %v402 = getelementptr inbounds float, ptr %v398, i64 %v401
  %v403 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v402, <8 x i1> %v395, <8 x float> zeroinitializer)
  %v404 = mul i64 %v399, 8
  %v405 = getelementptr inbounds float, ptr %v386, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v399, 1
  br label %b25
b27:
  %v407 = add i64 %v382, 128
  %v408 = add i64 %v407, 0
  %v409 = add i64 %v383, 0
  %v410 = getelementptr inbounds float, ptr %v361, i64 %v408
  %v411 = sub i64 8, %v409
  %v412 = icmp slt i64 %v411, 0
  %v413 = select i1 %v412, i64 0, i64 %v411
  %v414 = icmp ult i64 %v413, 8
  %v415 = select i1 %v414, i64 %v413, i64 8
  %v416 = trunc i64 %v415 to i32
  %v417 = insertelement <8 x i32> poison, i32 %v416, i64 0
  %v418 = shufflevector <8 x i32> %v417, <8 x i32> poison, <8 x i32> zeroinitializer
  %v419 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v418
  %v420 = mul i64 %v409, 1
  %v421 = add i64 0, %v420
  %v422 = getelementptr inbounds float, ptr %v12, i64 %v421
  br label %b28
b28:
  %v423 = phi i64 [ 0, %b27 ], [ %v430, %b29 ]
  %v424 = icmp slt i64 %v423, 24
  br i1 %v424, label %b29, label %b30
b29:
  %v425 = mul i64 %v423, 8
  %v426 = getelementptr inbounds float, ptr %v422, i64 %v425
  %v427 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v426, <8 x i1> %v419, <8 x float> zeroinitializer)
  %v428 = mul i64 %v423, 8
  %v429 = getelementptr inbounds float, ptr %v410, i64 %v428
  store <8 x float> %v427, ptr %v429, align 4
  %v430 = add nsw i64 %v423, 1
  br label %b28
b30:
  %v431 = add i64 %v407, 192
  %v432 = add nsw i64 %v380, 1
  br label %b22
b24:
  br label %b21
b21:
  %v433 = icmp sgt i64 %v3, 1
  br i1 %v433, label %b31, label %b32
b31:
  %v434 = getelementptr inbounds i64, ptr %v1, i64 3
  %v435 = atomicrmw add ptr %v434, i64 1 acq_rel
  %v436 = mul i64 %v3, 2
  br label %b33
b33:
  %v437 = load atomic i64, ptr %v434 acquire, align 8
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b34, label %b35
b34:
  %v439 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v440 = add i64 %v8, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v8
  %v447 = select i1 %v446, i64 %v445, i64 %v8
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v8
  %v452 = select i1 %v451, i64 %v450, i64 %v8
  br label %b36
b36:
  %v453 = phi i64 [ %v447, %b32 ], [ %v475, %b41 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b37, label %b38
b37:
  br label %b39
b39:
  %v455 = phi i64 [ 0, %b37 ], [ %v474, %b44 ]
  %v456 = icmp slt i64 %v455, 8
  br i1 %v456, label %b40, label %b41
b40:
  br label %b42
b42:
  %v457 = phi i64 [ 0, %b40 ], [ %v468, %b43 ]
  %v458 = phi float [ 0x0000000000000000, %b40 ], [ %v467, %b43 ]
  %v459 = icmp slt i64 %v457, 2
  br i1 %v459, label %b43, label %b44
b43:
  %v460 = mul i64 %v453, 16
  %v461 = getelementptr inbounds float, ptr %v74, i64 %v460
  %v462 = mul i64 %v455, 2
  %v463 = add i64 0, %v462
  %v464 = add i64 %v463, %v457
  %v465 = getelementptr inbounds float, ptr %v461, i64 %v464
  %v466 = load float, ptr %v465, align 4
  %v467 = fadd float %v458, %v466
  %v468 = add nsw i64 %v457, 1
  br label %b42
b44:
  %v469 = fadd float %v458, 0x0000000000000000
  %v470 = mul i64 %v453, 24
  %v471 = getelementptr inbounds float, ptr %v50, i64 %v470
  %v472 = add i64 16, %v455
  %v473 = getelementptr inbounds float, ptr %v471, i64 %v472
  store float %v469, ptr %v473, align 4
  %v474 = add nsw i64 %v455, 1
  br label %b39
b41:
  %v475 = add nsw i64 %v453, 1
  br label %b36
b38:
  %v476 = add i64 %v8, 0
  %v477 = sdiv i64 %v476, 1
  %v478 = add i64 %v2, 1
  %v479 = mul i64 %v477, %v2
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, %v8
  %v483 = select i1 %v482, i64 %v481, i64 %v8
  %v484 = mul i64 %v477, %v478
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, %v8
  %v488 = select i1 %v487, i64 %v486, i64 %v8
  br label %b45
b45:
  %v489 = phi i64 [ %v483, %b38 ], [ %v511, %b50 ]
  %v490 = icmp slt i64 %v489, %v488
  br i1 %v490, label %b46, label %b47
b46:
  br label %b48
b48:
  %v491 = phi i64 [ 0, %b46 ], [ %v510, %b53 ]
  %v492 = icmp slt i64 %v491, 8
  br i1 %v492, label %b49, label %b50
b49:
  br label %b51
b51:
  %v493 = phi i64 [ 0, %b49 ], [ %v504, %b52 ]
  %v494 = phi float [ 0x0000000000000000, %b49 ], [ %v503, %b52 ]
  %v495 = icmp slt i64 %v493, 2
  br i1 %v495, label %b52, label %b53
b52:
  %v496 = mul i64 %v489, 16
  %v497 = getelementptr inbounds float, ptr %v76, i64 %v496
  %v498 = mul i64 %v491, 2
  %v499 = add i64 0, %v498
  %v500 = add i64 %v499, %v493
  %v501 = getelementptr inbounds float, ptr %v497, i64 %v500
  %v502 = load float, ptr %v501, align 4
  %v503 = fadd float %v494, %v502
  %v504 = add nsw i64 %v493, 1
  br label %b51
b53:
  %v505 = fadd float %v494, 0x0000000000000000
  %v506 = mul i64 %v489, 24
  %v507 = getelementptr inbounds float, ptr %v50, i64 %v506
  %v508 = add i64 0, %v491
  %v509 = getelementptr inbounds float, ptr %v507, i64 %v508
  store float %v505, ptr %v509, align 4
  %v510 = add nsw i64 %v491, 1
  br label %b48
b50:
  %v511 = add nsw i64 %v489, 1
  br label %b45
b47:
  %v512 = add i64 %v8, 0
  %v513 = sdiv i64 %v512, 1
  %v514 = add i64 %v2, 1
  %v515 = mul i64 %v513, %v2
  %v516 = sdiv i64 %v515, %v3
  %v517 = mul i64 %v516, 1
  %v518 = icmp slt i64 %v517, %v8
  %v519 = select i1 %v518, i64 %v517, i64 %v8
  %v520 = mul i64 %v513, %v514
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v8
  %v524 = select i1 %v523, i64 %v522, i64 %v8
  br label %b54
b54:
  %v525 = phi i64 [ %v519, %b47 ], [ %v547, %b59 ]
  %v526 = icmp slt i64 %v525, %v524
  br i1 %v526, label %b55, label %b56
b55:
  br label %b57
b57:
  %v527 = phi i64 [ 0, %b55 ], [ %v546, %b62 ]
  %v528 = icmp slt i64 %v527, 8
  br i1 %v528, label %b58, label %b59
b58:
  br label %b60
b60:
  %v529 = phi i64 [ 0, %b58 ], [ %v540, %b61 ]
  %v530 = phi float [ 0x0000000000000000, %b58 ], [ %v539, %b61 ]
  %v531 = icmp slt i64 %v529, 2
  br i1 %v531, label %b61, label %b62
b61:
  %v532 = mul i64 %v525, 16
  %v533 = getelementptr inbounds float, ptr %v78, i64 %v532
  %v534 = mul i64 %v527, 2
  %v535 = add i64 0, %v534
  %v536 = add i64 %v535, %v529
  %v537 = getelementptr inbounds float, ptr %v533, i64 %v536
  %v538 = load float, ptr %v537, align 4
  %v539 = fadd float %v530, %v538
  %v540 = add nsw i64 %v529, 1
  br label %b60
b62:
  %v541 = fadd float %v530, 0x0000000000000000
  %v542 = mul i64 %v525, 24
  %v543 = getelementptr inbounds float, ptr %v50, i64 %v542
  %v544 = add i64 8, %v527
  %v545 = getelementptr inbounds float, ptr %v543, i64 %v544
  store float %v541, ptr %v545, align 4
  %v546 = add nsw i64 %v527, 1
  br label %b57
b59:
  %v547 = add nsw i64 %v525, 1
  br label %b54
b56:
  %v548 = add i64 %v8, 0
  %v549 = sdiv i64 %v548, 1
  %v550 = add i64 %v2, 1
  %v551 = mul i64 %v549, %v2
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 1
  %v554 = icmp slt i64 %v553, %v8
  %v555 = select i1 %v554, i64 %v553, i64 %v8
  %v556 = mul i64 %v549, %v550
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v8
  %v560 = select i1 %v559, i64 %v558, i64 %v8
  br label %b63
b63:
  %v561 = phi i64 [ %v555, %b56 ], [ %v624, %b68 ]
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b64, label %b65
b64:
  %v563 = mul i64 %v561, 24
  %v564 = getelementptr inbounds float, ptr %v50, i64 %v563
  %v565 = mul i64 %v561, 40
  %v566 = getelementptr inbounds float, ptr %v56, i64 %v565
  %v567 = mul i64 %v561, 24
  %v568 = getelementptr inbounds float, ptr %v58, i64 %v567
  %v569 = mul i64 %v561, 24
  %v570 = getelementptr inbounds float, ptr %v82, i64 %v569
  br label %b66
b66:
  %v571 = phi i64 [ 0, %b64 ], [ %v623, %b67 ]
  %v572 = icmp slt i64 %v571, 24
  br i1 %v572, label %b67, label %b68
b67:
  %v573 = add i64 0, %v571
  %v574 = getelementptr inbounds float, ptr %v564, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 0, %v571
  %v577 = getelementptr inbounds float, ptr %v18, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 0, %v571
  %v580 = getelementptr inbounds float, ptr %v566, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 0, %v571
  %v583 = getelementptr inbounds float, ptr %v568, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = fadd <8 x float> %v581, %v584
  %v586 = fadd <8 x float> %v578, %v585
  %v587 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v586)
  %v588 = fneg <8 x float> %v587
  %v589 = fcmp olt <8 x float> %v588, splat (float 0xC05A400000000000)
  %v590 = select <8 x i1> %v589, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v588
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v590, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v592 = fsub <8 x float> %v591, splat (float 0x4168000000000000)
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v590)
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v593)
  %v595 = bitcast <8 x float> %v591 to <8 x i32>
  %v596 = fmul <8 x float> %v594, %v594
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v594, <8 x float> splat (float 0x3F81227F40000000))
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> %v594, <8 x float> splat (float 0x3FA5556740000000))
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v594, <8 x float> splat (float 0x3FC5554B00000000))
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v599, <8 x float> %v594, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v596, <8 x float> %v600, <8 x float> %v594)
  %v602 = sub <8 x i32> %v595, splat (i32 1262485250)
  %v603 = lshr <8 x i32> %v602, splat (i32 1)
  %v604 = sub <8 x i32> %v602, %v603
  %v605 = shl <8 x i32> %v603, splat (i32 23)
  %v606 = bitcast <8 x i32> %v605 to <8 x float>
  %v607 = shl <8 x i32> %v604, splat (i32 23)
  %v608 = bitcast <8 x i32> %v607 to <8 x float>
  %v609 = fadd <8 x float> %v601, splat (float 0x3FF0000000000000)
  %v610 = fmul <8 x float> %v609, %v606
  %v611 = fmul <8 x float> %v610, %v608
  %v612 = fcmp olt <8 x float> %v586, splat (float 0x0000000000000000)
  %v613 = select <8 x i1> %v612, <8 x float> %v611, <8 x float> splat (float 0x3FF0000000000000)
  %v614 = fadd <8 x float> %v611, splat (float 0x3FF0000000000000)
  %v615 = fdiv <8 x float> %v613, %v614
  %v616 = fmul <8 x float> %v575, %v615
  %v617 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v618 = shufflevector <8 x float> %v617, <8 x float> poison, <8 x i32> zeroinitializer
  %v619 = fsub <8 x float> %v618, %v615
  %v620 = fmul <8 x float> %v616, %v619
  %v621 = add i64 0, %v571
  %v622 = getelementptr inbounds float, ptr %v570, i64 %v621
  store <8 x float> %v620, ptr %v622, align 4
  %v623 = add nsw i64 %v571, 8
  br label %b66
b68:
  %v624 = add nsw i64 %v561, 1
  br label %b63
b65:
  %v626 = add i64 %v8, 0
  %v627 = sdiv i64 %v626, 1
  %v628 = add i64 %v2, 1
  %v629 = mul i64 %v627, %v2
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 1
  %v632 = icmp slt i64 %v631, %v8
  %v633 = select i1 %v632, i64 %v631, i64 %v8
  %v634 = mul i64 %v627, %v628
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, %v8
  %v638 = select i1 %v637, i64 %v636, i64 %v8
  br label %b69
b69:
  %v639 = phi i64 [ %v633, %b65 ], [ %v702, %b74 ]
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b70, label %b71
b70:
  %v641 = add i64 %v639, 96
  %v642 = icmp slt i64 %v641, %v638
  %v643 = select i1 %v642, i64 %v641, i64 %v638
  br label %b72
b72:
  %v644 = phi i64 [ 0, %b70 ], [ %v701, %b77 ]
  %v645 = icmp slt i64 %v644, 1
  br i1 %v645, label %b73, label %b74
b73:
  %v646 = sub i64 %v643, %v639
  %v647 = sub i64 8, 1
  %v648 = add i64 %v646, %v647
  %v649 = sdiv i64 %v648, 8
  br label %b75
b75:
  %v650 = phi i64 [ 0, %b73 ], [ %v700, %b84 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b76, label %b77
b76:
  %v652 = mul i64 %v646, %v650
  %v653 = sdiv i64 %v652, %v649
  %v654 = add i64 %v639, %v653
  %v655 = add i64 %v650, 1
  %v656 = mul i64 %v646, %v655
  %v657 = sdiv i64 %v656, %v649
  %v658 = add i64 %v639, %v657
  %v659 = mul i64 %v644, 320
  %v660 = getelementptr inbounds float, ptr %v361, i64 %v659
  %v661 = sub i64 %v658, %v654
  %v662 = mul i64 %v654, 16
  %v663 = getelementptr inbounds float, ptr %v80, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v663, i64 0
  %v665 = sub i64 %v661, 1
  %v666 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v665
  %v667 = load ptr, ptr %v666, align 4
  %v668 = icmp sgt i64 %v661, 0
  br i1 %v668, label %b78, label %b79
b78:
  call void %v667(ptr %v664, i64 16, ptr %v660, i64 16, ptr %v625)
  br label %b79
b79:
  %v669 = add i64 %v659, 128
  %v670 = getelementptr inbounds float, ptr %v361, i64 %v669
  %v671 = sub i64 %v658, %v654
  %v672 = mul i64 %v654, 24
  %v673 = getelementptr inbounds float, ptr %v82, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v673, i64 0
  %v675 = sub i64 %v671, 1
  %v676 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v675
  %v677 = load ptr, ptr %v676, align 4
  %v678 = icmp sgt i64 %v671, 0
  br i1 %v678, label %b80, label %b81
b80:
  call void %v677(ptr %v674, i64 24, ptr %v670, i64 24, ptr %v625)
  br label %b81
b81:
  %v679 = add i64 %v669, 192
  br label %b82
b82:
  %v680 = phi i64 [ %v654, %b81 ], [ %v699, %b87 ]
  %v681 = icmp slt i64 %v680, %v658
  br i1 %v681, label %b83, label %b84
b83:
  %v682 = sub i64 %v680, %v654
  %v683 = mul i64 %v682, 8
  %v684 = getelementptr inbounds float, ptr %v625, i64 %v683
  %v685 = mul i64 %v680, 8
  %v686 = getelementptr inbounds float, ptr %v34, i64 %v685
  br label %b85
b85:
  %v687 = phi i64 [ 0, %b83 ], [ %v698, %b86 ]
  %v688 = icmp slt i64 %v687, 1
  br i1 %v688, label %b86, label %b87
b86:
  %v689 = mul i64 %v644, 1
  %v690 = add i64 %v689, %v687
  %v691 = mul i64 %v690, 8
  %v692 = add i64 0, %v687
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v684, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 0, %v691
  %v697 = getelementptr inbounds float, ptr %v686, i64 %v696
  store <8 x float> %v695, ptr %v697, align 4
  %v698 = add nsw i64 %v687, 1
  br label %b85
b87:
  %v699 = add nsw i64 %v680, 1
  br label %b82
b84:
  %v700 = add nsw i64 %v650, 1
  br label %b75
b77:
  %v701 = add nsw i64 %v644, 1
  br label %b72
b74:
  %v702 = add nsw i64 %v639, 96
  br label %b69
b71:
  %v703 = icmp sgt i64 %v3, 1
  br i1 %v703, label %b88, label %b89
b88:
  %v704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v705 = atomicrmw add ptr %v704, i64 1 acq_rel
  %v706 = mul i64 %v3, 3
  br label %b90
b90:
  %v707 = load atomic i64, ptr %v704 acquire, align 8
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b91, label %b92
b91:
  %v709 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v710 = mul i64 0, 24
  %v711 = getelementptr inbounds float, ptr %v82, i64 %v710
  %v712 = getelementptr inbounds float, ptr %v711, i64 0
  %v713 = mul i64 0, 8
  %v714 = getelementptr inbounds float, ptr %v10, i64 %v713
  %v715 = getelementptr inbounds float, ptr %v714, i64 0
  %v716 = getelementptr inbounds float, ptr %v121, i64 12288
  %v717 = add i64 24, 1
  %v718 = sdiv i64 %v717, 2
  %v719 = add i64 %v2, 1
  %v720 = mul i64 %v718, %v2
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 2
  %v723 = icmp slt i64 %v722, 24
  %v724 = select i1 %v723, i64 %v722, i64 24
  %v725 = mul i64 %v718, %v719
  %v726 = sdiv i64 %v725, %v3
  %v727 = mul i64 %v726, 2
  %v728 = icmp slt i64 %v727, 24
  %v729 = select i1 %v728, i64 %v727, i64 24
  %v730 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b93
b93:
  %v731 = phi i64 [ %v724, %b89 ], [ %v739, %b98 ]
  %v732 = icmp slt i64 %v731, %v729
  br i1 %v732, label %b94, label %b95
b94:
  %v733 = mul i64 %v731, 8
  %v734 = getelementptr inbounds float, ptr %v730, i64 %v733
  br label %b96
b96:
  %v735 = phi i64 [ 0, %b94 ], [ %v738, %b97 ]
  %v736 = icmp slt i64 %v735, 8
  br i1 %v736, label %b97, label %b98
b97:
  %v737 = getelementptr inbounds float, ptr %v734, i64 %v735
  store float 0x0000000000000000, ptr %v737, align 4
  %v738 = add nsw i64 %v735, 1
  br label %b96
b98:
  %v739 = add nsw i64 %v731, 1
  br label %b93
b95:
  %v740 = mul i64 %v8, 1
  br label %b99
b99:
  %v741 = phi i64 [ 0, %b95 ], [ %v845, %b104 ]
  %v742 = icmp slt i64 %v741, %v740
  br i1 %v742, label %b100, label %b101
b100:
  %v743 = sub i64 %v740, %v741
  %v744 = icmp slt i64 %v743, 384
  %v745 = select i1 %v744, i64 %v743, i64 384
  br label %b102
b102:
  %v746 = phi i64 [ %v724, %b100 ], [ %v844, %b128 ]
  %v747 = icmp slt i64 %v746, %v729
  br i1 %v747, label %b103, label %b104
b103:
  %v748 = sub i64 %v729, %v746
  %v749 = icmp slt i64 %v748, 64
  %v750 = select i1 %v749, i64 %v748, i64 64
  %v751 = sdiv i64 %v750, 2
  %v752 = mul i64 %v751, 2
  %v753 = sub i64 %v750, %v752
  %v754 = mul i64 %v741, 24
  %v755 = add i64 %v754, %v746
  %v756 = getelementptr inbounds float, ptr %v712, i64 %v755
  br label %b105
b105:
  %v757 = phi i64 [ 0, %b103 ], [ %v783, %b113 ]
  %v758 = icmp slt i64 %v757, %v745
  br i1 %v758, label %b106, label %b107
b106:
  %v759 = mul i64 %v757, 24
  %v760 = getelementptr inbounds float, ptr %v756, i64 %v759
  %v761 = mul i64 %v757, 2
  %v762 = getelementptr inbounds float, ptr %v716, i64 %v761
  br label %b108
b108:
  %v763 = phi i64 [ 0, %b106 ], [ %v772, %b109 ]
  %v764 = icmp slt i64 %v763, %v751
  br i1 %v764, label %b109, label %b110
b109:
  %v765 = mul i64 %v763, 2
  %v766 = getelementptr inbounds float, ptr %v760, i64 %v765
  %v767 = mul i64 %v763, 768
  %v768 = getelementptr inbounds float, ptr %v762, i64 %v767
  %v769 = getelementptr inbounds float, ptr %v766, i64 0
  %v770 = load <2 x float>, ptr %v769, align 4
  %v771 = getelementptr inbounds float, ptr %v768, i64 0
  store <2 x float> %v770, ptr %v771, align 4
  %v772 = add nsw i64 %v763, 1
  br label %b108
b110:
  %v773 = mul i64 %v751, 2
  %v774 = getelementptr inbounds float, ptr %v760, i64 %v773
  %v775 = mul i64 %v751, 768
  %v776 = getelementptr inbounds float, ptr %v762, i64 %v775
  br label %b111
b111:
  %v777 = phi i64 [ 0, %b110 ], [ %v782, %b112 ]
  %v778 = icmp slt i64 %v777, %v753
  br i1 %v778, label %b112, label %b113
b112:
  %v779 = getelementptr inbounds float, ptr %v774, i64 %v777
  %v780 = load float, ptr %v779, align 4
  %v781 = getelementptr inbounds float, ptr %v776, i64 %v777
  store float %v780, ptr %v781, align 4
  %v782 = add nsw i64 %v777, 1
  br label %b111, !llvm.loop !0
b113:
  %v783 = add nsw i64 %v757, 1
  br label %b105
b107:
  br label %b114
b114:
  %v784 = phi i64 [ 0, %b107 ], [ %v819, %b122 ]
  %v785 = icmp slt i64 %v784, 0
  br i1 %v785, label %b115, label %b116
b115:
  %v786 = mul i64 %v741, 8
  %v787 = add i64 %v786, %v784
  %v788 = getelementptr inbounds float, ptr %v715, i64 %v787
  br label %b117
b117:
  %v789 = phi i64 [ 0, %b115 ], [ %v807, %b118 ]
  %v790 = icmp slt i64 %v789, %v745
  br i1 %v790, label %b118, label %b119
b118:
  %v791 = mul i64 %v789, 8
  %v792 = getelementptr inbounds float, ptr %v788, i64 %v791
  %v793 = mul i64 %v789, 32
  %v794 = getelementptr inbounds float, ptr %v121, i64 %v793
  %v795 = getelementptr inbounds float, ptr %v792, i64 0
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = getelementptr inbounds float, ptr %v794, i64 0
  store <8 x float> %v796, ptr %v797, align 4
  %v798 = getelementptr inbounds float, ptr %v792, i64 8
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v794, i64 8
  store <8 x float> %v799, ptr %v800, align 4
  %v801 = getelementptr inbounds float, ptr %v792, i64 16
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = getelementptr inbounds float, ptr %v794, i64 16
  store <8 x float> %v802, ptr %v803, align 4
  %v804 = getelementptr inbounds float, ptr %v792, i64 24
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = getelementptr inbounds float, ptr %v794, i64 24
  store <8 x float> %v805, ptr %v806, align 4
  %v807 = add nsw i64 %v789, 1
  br label %b117
b119:
  %v808 = sdiv i64 %v750, 2
  br label %b120
b120:
  %v809 = phi i64 [ 0, %b119 ], [ %v818, %b121 ]
  %v810 = icmp slt i64 %v809, %v808
  br i1 %v810, label %b121, label %b122
b121:
  %v811 = mul i64 %v809, 2
  %v812 = add i64 %v746, %v811
  %v813 = mul i64 %v809, 768
  %v814 = getelementptr inbounds float, ptr %v716, i64 %v813
  %v815 = mul i64 %v812, 8
  %v816 = add i64 %v815, %v784
  %v817 = getelementptr inbounds float, ptr %v730, i64 %v816
  call void @outer_2x32(ptr %v814, ptr %v121, i64 %v745, ptr %v817, i64 8)
  %v818 = add nsw i64 %v809, 1
  br label %b120
b122:
  %v819 = add nsw i64 %v784, 32
  br label %b114
b116:
  %v820 = mul i64 %v741, 8
  %v821 = add i64 %v820, 0
  %v822 = getelementptr inbounds float, ptr %v715, i64 %v821
  br label %b123
b123:
  %v823 = phi i64 [ 0, %b116 ], [ %v832, %b124 ]
  %v824 = icmp slt i64 %v823, %v745
  br i1 %v824, label %b124, label %b125
b124:
  %v825 = mul i64 %v823, 8
  %v826 = getelementptr inbounds float, ptr %v822, i64 %v825
  %v827 = mul i64 %v823, 8
  %v828 = getelementptr inbounds float, ptr %v121, i64 %v827
  %v829 = getelementptr inbounds float, ptr %v826, i64 0
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = getelementptr inbounds float, ptr %v828, i64 0
  store <8 x float> %v830, ptr %v831, align 4
  %v832 = add nsw i64 %v823, 1
  br label %b123
b125:
  %v833 = sdiv i64 %v750, 2
  br label %b126
b126:
  %v834 = phi i64 [ 0, %b125 ], [ %v843, %b127 ]
  %v835 = icmp slt i64 %v834, %v833
  br i1 %v835, label %b127, label %b128
b127:
  %v836 = mul i64 %v834, 2
  %v837 = add i64 %v746, %v836
  %v838 = mul i64 %v834, 768
  %v839 = getelementptr inbounds float, ptr %v716, i64 %v838
  %v840 = mul i64 %v837, 8
  %v841 = add i64 %v840, 0
  %v842 = getelementptr inbounds float, ptr %v730, i64 %v841
  call void @outer_2x8(ptr %v839, ptr %v121, i64 %v745, ptr %v842, i64 8)
  %v843 = add nsw i64 %v834, 1
  br label %b126
b128:
  %v844 = add nsw i64 %v746, 64
  br label %b102
b104:
  %v845 = add nsw i64 %v741, 384
  br label %b99
b101:
  %v846 = icmp sgt i64 %v3, 1
  br i1 %v846, label %b129, label %b130
b129:
  %v847 = getelementptr inbounds i64, ptr %v1, i64 3
  %v848 = atomicrmw add ptr %v847, i64 1 acq_rel
  %v849 = mul i64 %v3, 4
  br label %b131
b131:
  %v850 = load atomic i64, ptr %v847 acquire, align 8
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b132, label %b133
b132:
  %v852 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v853 = mul i64 0, 24
  %v854 = getelementptr inbounds float, ptr %v82, i64 %v853
  %v855 = getelementptr inbounds float, ptr %v854, i64 0
  %v856 = mul i64 0, 16
  %v857 = getelementptr inbounds float, ptr %v26, i64 %v856
  %v858 = getelementptr inbounds float, ptr %v857, i64 0
  %v859 = getelementptr inbounds float, ptr %v121, i64 12288
  %v860 = add i64 24, 1
  %v861 = sdiv i64 %v860, 2
  %v862 = add i64 %v2, 1
  %v863 = mul i64 %v861, %v2
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 2
  %v866 = icmp slt i64 %v865, 24
  %v867 = select i1 %v866, i64 %v865, i64 24
  %v868 = mul i64 %v861, %v862
  %v869 = sdiv i64 %v868, %v3
  %v870 = mul i64 %v869, 2
  %v871 = icmp slt i64 %v870, 24
  %v872 = select i1 %v871, i64 %v870, i64 24
  %v873 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b134
b134:
  %v874 = phi i64 [ %v867, %b130 ], [ %v882, %b139 ]
  %v875 = icmp slt i64 %v874, %v872
  br i1 %v875, label %b135, label %b136
b135:
  %v876 = mul i64 %v874, 16
  %v877 = getelementptr inbounds float, ptr %v873, i64 %v876
  br label %b137
b137:
  %v878 = phi i64 [ 0, %b135 ], [ %v881, %b138 ]
  %v879 = icmp slt i64 %v878, 16
  br i1 %v879, label %b138, label %b139
b138:
  %v880 = getelementptr inbounds float, ptr %v877, i64 %v878
  store float 0x0000000000000000, ptr %v880, align 4
  %v881 = add nsw i64 %v878, 1
  br label %b137
b139:
  %v882 = add nsw i64 %v874, 1
  br label %b134
b136:
  %v883 = mul i64 %v8, 1
  br label %b140
b140:
  %v884 = phi i64 [ 0, %b136 ], [ %v991, %b145 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b141, label %b142
b141:
  %v886 = sub i64 %v883, %v884
  %v887 = icmp slt i64 %v886, 384
  %v888 = select i1 %v887, i64 %v886, i64 384
  br label %b143
b143:
  %v889 = phi i64 [ %v867, %b141 ], [ %v990, %b169 ]
  %v890 = icmp slt i64 %v889, %v872
  br i1 %v890, label %b144, label %b145
b144:
  %v891 = sub i64 %v872, %v889
  %v892 = icmp slt i64 %v891, 64
  %v893 = select i1 %v892, i64 %v891, i64 64
  %v894 = sdiv i64 %v893, 2
  %v895 = mul i64 %v894, 2
  %v896 = sub i64 %v893, %v895
  %v897 = mul i64 %v884, 24
  %v898 = add i64 %v897, %v889
  %v899 = getelementptr inbounds float, ptr %v855, i64 %v898
  br label %b146
b146:
  %v900 = phi i64 [ 0, %b144 ], [ %v926, %b154 ]
  %v901 = icmp slt i64 %v900, %v888
  br i1 %v901, label %b147, label %b148
b147:
  %v902 = mul i64 %v900, 24
  %v903 = getelementptr inbounds float, ptr %v899, i64 %v902
  %v904 = mul i64 %v900, 2
  %v905 = getelementptr inbounds float, ptr %v859, i64 %v904
  br label %b149
b149:
  %v906 = phi i64 [ 0, %b147 ], [ %v915, %b150 ]
  %v907 = icmp slt i64 %v906, %v894
  br i1 %v907, label %b150, label %b151
b150:
  %v908 = mul i64 %v906, 2
  %v909 = getelementptr inbounds float, ptr %v903, i64 %v908
  %v910 = mul i64 %v906, 768
  %v911 = getelementptr inbounds float, ptr %v905, i64 %v910
  %v912 = getelementptr inbounds float, ptr %v909, i64 0
  %v913 = load <2 x float>, ptr %v912, align 4
  %v914 = getelementptr inbounds float, ptr %v911, i64 0
  store <2 x float> %v913, ptr %v914, align 4
  %v915 = add nsw i64 %v906, 1
  br label %b149
b151:
  %v916 = mul i64 %v894, 2
  %v917 = getelementptr inbounds float, ptr %v903, i64 %v916
  %v918 = mul i64 %v894, 768
  %v919 = getelementptr inbounds float, ptr %v905, i64 %v918
  br label %b152
b152:
  %v920 = phi i64 [ 0, %b151 ], [ %v925, %b153 ]
  %v921 = icmp slt i64 %v920, %v896
  br i1 %v921, label %b153, label %b154
b153:
  %v922 = getelementptr inbounds float, ptr %v917, i64 %v920
  %v923 = load float, ptr %v922, align 4
  %v924 = getelementptr inbounds float, ptr %v919, i64 %v920
  store float %v923, ptr %v924, align 4
  %v925 = add nsw i64 %v920, 1
  br label %b152, !llvm.loop !3
b154:
  %v926 = add nsw i64 %v900, 1
  br label %b146
b148:
  br label %b155
b155:
  %v927 = phi i64 [ 0, %b148 ], [ %v962, %b163 ]
  %v928 = icmp slt i64 %v927, 0
  br i1 %v928, label %b156, label %b157
b156:
  %v929 = mul i64 %v884, 16
  %v930 = add i64 %v929, %v927
  %v931 = getelementptr inbounds float, ptr %v858, i64 %v930
  br label %b158
b158:
  %v932 = phi i64 [ 0, %b156 ], [ %v950, %b159 ]
  %v933 = icmp slt i64 %v932, %v888
  br i1 %v933, label %b159, label %b160
b159:
  %v934 = mul i64 %v932, 16
  %v935 = getelementptr inbounds float, ptr %v931, i64 %v934
  %v936 = mul i64 %v932, 32
  %v937 = getelementptr inbounds float, ptr %v121, i64 %v936
  %v938 = getelementptr inbounds float, ptr %v935, i64 0
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = getelementptr inbounds float, ptr %v937, i64 0
  store <8 x float> %v939, ptr %v940, align 4
  %v941 = getelementptr inbounds float, ptr %v935, i64 8
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = getelementptr inbounds float, ptr %v937, i64 8
  store <8 x float> %v942, ptr %v943, align 4
  %v944 = getelementptr inbounds float, ptr %v935, i64 16
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = getelementptr inbounds float, ptr %v937, i64 16
  store <8 x float> %v945, ptr %v946, align 4
  %v947 = getelementptr inbounds float, ptr %v935, i64 24
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v937, i64 24
  store <8 x float> %v948, ptr %v949, align 4
  %v950 = add nsw i64 %v932, 1
  br label %b158
b160:
  %v951 = sdiv i64 %v893, 2
  br label %b161
b161:
  %v952 = phi i64 [ 0, %b160 ], [ %v961, %b162 ]
  %v953 = icmp slt i64 %v952, %v951
  br i1 %v953, label %b162, label %b163
b162:
  %v954 = mul i64 %v952, 2
  %v955 = add i64 %v889, %v954
  %v956 = mul i64 %v952, 768
  %v957 = getelementptr inbounds float, ptr %v859, i64 %v956
  %v958 = mul i64 %v955, 16
  %v959 = add i64 %v958, %v927
  %v960 = getelementptr inbounds float, ptr %v873, i64 %v959
  call void @outer_2x32(ptr %v957, ptr %v121, i64 %v888, ptr %v960, i64 16)
  %v961 = add nsw i64 %v952, 1
  br label %b161
b163:
  %v962 = add nsw i64 %v927, 32
  br label %b155
b157:
  %v963 = mul i64 %v884, 16
  %v964 = add i64 %v963, 0
  %v965 = getelementptr inbounds float, ptr %v858, i64 %v964
  br label %b164
b164:
  %v966 = phi i64 [ 0, %b157 ], [ %v978, %b165 ]
  %v967 = icmp slt i64 %v966, %v888
  br i1 %v967, label %b165, label %b166
b165:
  %v968 = mul i64 %v966, 16
  %v969 = getelementptr inbounds float, ptr %v965, i64 %v968
  %v970 = mul i64 %v966, 16
  %v971 = getelementptr inbounds float, ptr %v121, i64 %v970
  %v972 = getelementptr inbounds float, ptr %v969, i64 0
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = getelementptr inbounds float, ptr %v971, i64 0
  store <8 x float> %v973, ptr %v974, align 4
  %v975 = getelementptr inbounds float, ptr %v969, i64 8
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = getelementptr inbounds float, ptr %v971, i64 8
  store <8 x float> %v976, ptr %v977, align 4
  %v978 = add nsw i64 %v966, 1
  br label %b164
b166:
  %v979 = sdiv i64 %v893, 2
  br label %b167
b167:
  %v980 = phi i64 [ 0, %b166 ], [ %v989, %b168 ]
  %v981 = icmp slt i64 %v980, %v979
  br i1 %v981, label %b168, label %b169
b168:
  %v982 = mul i64 %v980, 2
  %v983 = add i64 %v889, %v982
  %v984 = mul i64 %v980, 768
  %v985 = getelementptr inbounds float, ptr %v859, i64 %v984
  %v986 = mul i64 %v983, 16
  %v987 = add i64 %v986, 0
  %v988 = getelementptr inbounds float, ptr %v873, i64 %v987
  call void @outer_2x16(ptr %v985, ptr %v121, i64 %v888, ptr %v988, i64 16)
  %v989 = add nsw i64 %v980, 1
  br label %b167
b169:
  %v990 = add nsw i64 %v889, 64
  br label %b143
b145:
  %v991 = add nsw i64 %v884, 384
  br label %b140
b142:
  %v992 = icmp sgt i64 %v3, 1
  br i1 %v992, label %b170, label %b171
b170:
  %v993 = getelementptr inbounds i64, ptr %v1, i64 3
  %v994 = atomicrmw add ptr %v993, i64 1 acq_rel
  %v995 = mul i64 %v3, 5
  br label %b172
b172:
  %v996 = load atomic i64, ptr %v993 acquire, align 8
  %v997 = icmp slt i64 %v996, %v995
  br i1 %v997, label %b173, label %b174
b173:
  %v998 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v999 = icmp eq i64 %v2, 0
  br i1 %v999, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1000 = phi i64 [ 0, %b175 ], [ %v1022, %b182 ]
  %v1001 = icmp slt i64 %v1000, 24
  br i1 %v1001, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1002 = phi i64 [ 0, %b178 ], [ %v1019, %b185 ]
  %v1003 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v1018, %b185 ]
  %v1004 = icmp slt i64 %v1002, %v8
  br i1 %v1004, label %b181, label %b182
b181:
  %v1005 = add i64 %v1002, 128
  %v1006 = icmp slt i64 %v1005, %v8
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v8
  br label %b183
b183:
  %v1008 = phi i64 [ %v1002, %b181 ], [ %v1017, %b184 ]
  %v1009 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v1016, %b184 ]
  %v1010 = icmp slt i64 %v1008, %v1007
  br i1 %v1010, label %b184, label %b185
b184:
  %v1011 = mul i64 %v1008, 24
  %v1012 = getelementptr inbounds float, ptr %v82, i64 %v1011
  %v1013 = add i64 0, %v1000
  %v1014 = getelementptr inbounds float, ptr %v1012, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = fadd <8 x float> %v1009, %v1015
  %v1017 = add nsw i64 %v1008, 1
  br label %b183
b185:
  %v1018 = fadd <8 x float> %v1003, %v1009
  %v1019 = add nsw i64 %v1002, 128
  br label %b180
b182:
  %v1020 = add i64 0, %v1000
  %v1021 = getelementptr inbounds float, ptr %v40, i64 %v1020
  store <8 x float> %v1003, ptr %v1021, align 4
  %v1022 = add nsw i64 %v1000, 8
  br label %b177
b179:
  br label %b176
b176:
  %v1023 = icmp sgt i64 %v3, 1
  br i1 %v1023, label %b186, label %b187
b186:
  %v1024 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1025 = atomicrmw add ptr %v1024, i64 1 acq_rel
  %v1026 = mul i64 %v3, 6
  br label %b188
b188:
  %v1027 = load atomic i64, ptr %v1024 acquire, align 8
  %v1028 = icmp slt i64 %v1027, %v1026
  br i1 %v1028, label %b189, label %b190
b189:
  %v1029 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1030 = mul i64 0, 16
  %v1031 = getelementptr inbounds float, ptr %v80, i64 %v1030
  %v1032 = getelementptr inbounds float, ptr %v1031, i64 0
  %v1033 = mul i64 0, 8
  %v1034 = getelementptr inbounds float, ptr %v10, i64 %v1033
  %v1035 = getelementptr inbounds float, ptr %v1034, i64 0
  %v1036 = getelementptr inbounds float, ptr %v121, i64 12288
  %v1037 = add i64 16, 1
  %v1038 = sdiv i64 %v1037, 2
  %v1039 = add i64 %v2, 1
  %v1040 = mul i64 %v1038, %v2
  %v1041 = sdiv i64 %v1040, %v3
  %v1042 = mul i64 %v1041, 2
  %v1043 = icmp slt i64 %v1042, 16
  %v1044 = select i1 %v1043, i64 %v1042, i64 16
  %v1045 = mul i64 %v1038, %v1039
  %v1046 = sdiv i64 %v1045, %v3
  %v1047 = mul i64 %v1046, 2
  %v1048 = icmp slt i64 %v1047, 16
  %v1049 = select i1 %v1048, i64 %v1047, i64 16
  %v1050 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b191
b191:
  %v1051 = phi i64 [ %v1044, %b187 ], [ %v1059, %b196 ]
  %v1052 = icmp slt i64 %v1051, %v1049
  br i1 %v1052, label %b192, label %b193
b192:
  %v1053 = mul i64 %v1051, 8
  %v1054 = getelementptr inbounds float, ptr %v1050, i64 %v1053
  br label %b194
b194:
  %v1055 = phi i64 [ 0, %b192 ], [ %v1058, %b195 ]
  %v1056 = icmp slt i64 %v1055, 8
  br i1 %v1056, label %b195, label %b196
b195:
  %v1057 = getelementptr inbounds float, ptr %v1054, i64 %v1055
  store float 0x0000000000000000, ptr %v1057, align 4
  %v1058 = add nsw i64 %v1055, 1
  br label %b194
b196:
  %v1059 = add nsw i64 %v1051, 1
  br label %b191
b193:
  %v1060 = mul i64 %v8, 1
  br label %b197
b197:
  %v1061 = phi i64 [ 0, %b193 ], [ %v1165, %b202 ]
  %v1062 = icmp slt i64 %v1061, %v1060
  br i1 %v1062, label %b198, label %b199
b198:
  %v1063 = sub i64 %v1060, %v1061
  %v1064 = icmp slt i64 %v1063, 384
  %v1065 = select i1 %v1064, i64 %v1063, i64 384
  br label %b200
b200:
  %v1066 = phi i64 [ %v1044, %b198 ], [ %v1164, %b226 ]
  %v1067 = icmp slt i64 %v1066, %v1049
  br i1 %v1067, label %b201, label %b202
b201:
  %v1068 = sub i64 %v1049, %v1066
  %v1069 = icmp slt i64 %v1068, 64
  %v1070 = select i1 %v1069, i64 %v1068, i64 64
  %v1071 = sdiv i64 %v1070, 2
  %v1072 = mul i64 %v1071, 2
  %v1073 = sub i64 %v1070, %v1072
  %v1074 = mul i64 %v1061, 16
  %v1075 = add i64 %v1074, %v1066
  %v1076 = getelementptr inbounds float, ptr %v1032, i64 %v1075
  br label %b203
b203:
  %v1077 = phi i64 [ 0, %b201 ], [ %v1103, %b211 ]
  %v1078 = icmp slt i64 %v1077, %v1065
  br i1 %v1078, label %b204, label %b205
b204:
  %v1079 = mul i64 %v1077, 16
  %v1080 = getelementptr inbounds float, ptr %v1076, i64 %v1079
  %v1081 = mul i64 %v1077, 2
  %v1082 = getelementptr inbounds float, ptr %v1036, i64 %v1081
  br label %b206
b206:
  %v1083 = phi i64 [ 0, %b204 ], [ %v1092, %b207 ]
  %v1084 = icmp slt i64 %v1083, %v1071
  br i1 %v1084, label %b207, label %b208
b207:
  %v1085 = mul i64 %v1083, 2
  %v1086 = getelementptr inbounds float, ptr %v1080, i64 %v1085
  %v1087 = mul i64 %v1083, 768
  %v1088 = getelementptr inbounds float, ptr %v1082, i64 %v1087
  %v1089 = getelementptr inbounds float, ptr %v1086, i64 0
  %v1090 = load <2 x float>, ptr %v1089, align 4
  %v1091 = getelementptr inbounds float, ptr %v1088, i64 0
  store <2 x float> %v1090, ptr %v1091, align 4
  %v1092 = add nsw i64 %v1083, 1
  br label %b206
b208:
  %v1093 = mul i64 %v1071, 2
  %v1094 = getelementptr inbounds float, ptr %v1080, i64 %v1093
  %v1095 = mul i64 %v1071, 768
  %v1096 = getelementptr inbounds float, ptr %v1082, i64 %v1095
  br label %b209
b209:
  %v1097 = phi i64 [ 0, %b208 ], [ %v1102, %b210 ]
  %v1098 = icmp slt i64 %v1097, %v1073
  br i1 %v1098, label %b210, label %b211
b210:
  %v1099 = getelementptr inbounds float, ptr %v1094, i64 %v1097
  %v1100 = load float, ptr %v1099, align 4
  %v1101 = getelementptr inbounds float, ptr %v1096, i64 %v1097
  store float %v1100, ptr %v1101, align 4
  %v1102 = add nsw i64 %v1097, 1
  br label %b209, !llvm.loop !6
b211:
  %v1103 = add nsw i64 %v1077, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1104 = phi i64 [ 0, %b205 ], [ %v1139, %b220 ]
  %v1105 = icmp slt i64 %v1104, 0
  br i1 %v1105, label %b213, label %b214
b213:
  %v1106 = mul i64 %v1061, 8
  %v1107 = add i64 %v1106, %v1104
  %v1108 = getelementptr inbounds float, ptr %v1035, i64 %v1107
  br label %b215
b215:
  %v1109 = phi i64 [ 0, %b213 ], [ %v1127, %b216 ]
  %v1110 = icmp slt i64 %v1109, %v1065
  br i1 %v1110, label %b216, label %b217
b216:
  %v1111 = mul i64 %v1109, 8
  %v1112 = getelementptr inbounds float, ptr %v1108, i64 %v1111
  %v1113 = mul i64 %v1109, 32
  %v1114 = getelementptr inbounds float, ptr %v121, i64 %v1113
  %v1115 = getelementptr inbounds float, ptr %v1112, i64 0
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = getelementptr inbounds float, ptr %v1114, i64 0
  store <8 x float> %v1116, ptr %v1117, align 4
  %v1118 = getelementptr inbounds float, ptr %v1112, i64 8
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = getelementptr inbounds float, ptr %v1114, i64 8
  store <8 x float> %v1119, ptr %v1120, align 4
  %v1121 = getelementptr inbounds float, ptr %v1112, i64 16
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = getelementptr inbounds float, ptr %v1114, i64 16
  store <8 x float> %v1122, ptr %v1123, align 4
  %v1124 = getelementptr inbounds float, ptr %v1112, i64 24
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = getelementptr inbounds float, ptr %v1114, i64 24
  store <8 x float> %v1125, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1109, 1
  br label %b215
b217:
  %v1128 = sdiv i64 %v1070, 2
  br label %b218
b218:
  %v1129 = phi i64 [ 0, %b217 ], [ %v1138, %b219 ]
  %v1130 = icmp slt i64 %v1129, %v1128
  br i1 %v1130, label %b219, label %b220
b219:
  %v1131 = mul i64 %v1129, 2
  %v1132 = add i64 %v1066, %v1131
  %v1133 = mul i64 %v1129, 768
  %v1134 = getelementptr inbounds float, ptr %v1036, i64 %v1133
  %v1135 = mul i64 %v1132, 8
  %v1136 = add i64 %v1135, %v1104
  %v1137 = getelementptr inbounds float, ptr %v1050, i64 %v1136
  call void @outer_2x32(ptr %v1134, ptr %v121, i64 %v1065, ptr %v1137, i64 8)
  %v1138 = add nsw i64 %v1129, 1
  br label %b218
b220:
  %v1139 = add nsw i64 %v1104, 32
  br label %b212
b214:
  %v1140 = mul i64 %v1061, 8
  %v1141 = add i64 %v1140, 0
  %v1142 = getelementptr inbounds float, ptr %v1035, i64 %v1141
  br label %b221
b221:
  %v1143 = phi i64 [ 0, %b214 ], [ %v1152, %b222 ]
  %v1144 = icmp slt i64 %v1143, %v1065
  br i1 %v1144, label %b222, label %b223
b222:
  %v1145 = mul i64 %v1143, 8
  %v1146 = getelementptr inbounds float, ptr %v1142, i64 %v1145
  %v1147 = mul i64 %v1143, 8
  %v1148 = getelementptr inbounds float, ptr %v121, i64 %v1147
  %v1149 = getelementptr inbounds float, ptr %v1146, i64 0
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = getelementptr inbounds float, ptr %v1148, i64 0
  store <8 x float> %v1150, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1143, 1
  br label %b221
b223:
  %v1153 = sdiv i64 %v1070, 2
  br label %b224
b224:
  %v1154 = phi i64 [ 0, %b223 ], [ %v1163, %b225 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b225, label %b226
b225:
  %v1156 = mul i64 %v1154, 2
  %v1157 = add i64 %v1066, %v1156
  %v1158 = mul i64 %v1154, 768
  %v1159 = getelementptr inbounds float, ptr %v1036, i64 %v1158
  %v1160 = mul i64 %v1157, 8
  %v1161 = add i64 %v1160, 0
  %v1162 = getelementptr inbounds float, ptr %v1050, i64 %v1161
  call void @outer_2x8(ptr %v1159, ptr %v121, i64 %v1065, ptr %v1162, i64 8)
  %v1163 = add nsw i64 %v1154, 1
  br label %b224
b226:
  %v1164 = add nsw i64 %v1066, 64
  br label %b200
b202:
  %v1165 = add nsw i64 %v1061, 384
  br label %b197
b199:
  %v1166 = icmp sgt i64 %v3, 1
  br i1 %v1166, label %b227, label %b228
b227:
  %v1167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1168 = atomicrmw add ptr %v1167, i64 1 acq_rel
  %v1169 = mul i64 %v3, 7
  br label %b229
b229:
  %v1170 = load atomic i64, ptr %v1167 acquire, align 8
  %v1171 = icmp slt i64 %v1170, %v1169
  br i1 %v1171, label %b230, label %b231
b230:
  %v1172 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1173 = mul i64 0, 16
  %v1174 = getelementptr inbounds float, ptr %v80, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = mul i64 0, 16
  %v1177 = getelementptr inbounds float, ptr %v26, i64 %v1176
  %v1178 = getelementptr inbounds float, ptr %v1177, i64 0
  %v1179 = getelementptr inbounds float, ptr %v121, i64 12288
  %v1180 = add i64 16, 1
  %v1181 = sdiv i64 %v1180, 2
  %v1182 = add i64 %v2, 1
  %v1183 = mul i64 %v1181, %v2
  %v1184 = sdiv i64 %v1183, %v3
  %v1185 = mul i64 %v1184, 2
  %v1186 = icmp slt i64 %v1185, 16
  %v1187 = select i1 %v1186, i64 %v1185, i64 16
  %v1188 = mul i64 %v1181, %v1182
  %v1189 = sdiv i64 %v1188, %v3
  %v1190 = mul i64 %v1189, 2
  %v1191 = icmp slt i64 %v1190, 16
  %v1192 = select i1 %v1191, i64 %v1190, i64 16
  %v1193 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b232
b232:
  %v1194 = phi i64 [ %v1187, %b228 ], [ %v1202, %b237 ]
  %v1195 = icmp slt i64 %v1194, %v1192
  br i1 %v1195, label %b233, label %b234
b233:
  %v1196 = mul i64 %v1194, 16
  %v1197 = getelementptr inbounds float, ptr %v1193, i64 %v1196
  br label %b235
b235:
  %v1198 = phi i64 [ 0, %b233 ], [ %v1201, %b236 ]
  %v1199 = icmp slt i64 %v1198, 16
  br i1 %v1199, label %b236, label %b237
b236:
  %v1200 = getelementptr inbounds float, ptr %v1197, i64 %v1198
  store float 0x0000000000000000, ptr %v1200, align 4
  %v1201 = add nsw i64 %v1198, 1
  br label %b235
b237:
  %v1202 = add nsw i64 %v1194, 1
  br label %b232
b234:
  %v1203 = mul i64 %v8, 1
  br label %b238
b238:
  %v1204 = phi i64 [ 0, %b234 ], [ %v1311, %b243 ]
  %v1205 = icmp slt i64 %v1204, %v1203
  br i1 %v1205, label %b239, label %b240
b239:
  %v1206 = sub i64 %v1203, %v1204
  %v1207 = icmp slt i64 %v1206, 384
  %v1208 = select i1 %v1207, i64 %v1206, i64 384
  br label %b241
b241:
  %v1209 = phi i64 [ %v1187, %b239 ], [ %v1310, %b267 ]
  %v1210 = icmp slt i64 %v1209, %v1192
  br i1 %v1210, label %b242, label %b243
b242:
  %v1211 = sub i64 %v1192, %v1209
  %v1212 = icmp slt i64 %v1211, 64
  %v1213 = select i1 %v1212, i64 %v1211, i64 64
  %v1214 = sdiv i64 %v1213, 2
  %v1215 = mul i64 %v1214, 2
  %v1216 = sub i64 %v1213, %v1215
  %v1217 = mul i64 %v1204, 16
  %v1218 = add i64 %v1217, %v1209
  %v1219 = getelementptr inbounds float, ptr %v1175, i64 %v1218
  br label %b244
b244:
  %v1220 = phi i64 [ 0, %b242 ], [ %v1246, %b252 ]
  %v1221 = icmp slt i64 %v1220, %v1208
  br i1 %v1221, label %b245, label %b246
b245:
  %v1222 = mul i64 %v1220, 16
  %v1223 = getelementptr inbounds float, ptr %v1219, i64 %v1222
  %v1224 = mul i64 %v1220, 2
  %v1225 = getelementptr inbounds float, ptr %v1179, i64 %v1224
  br label %b247
b247:
  %v1226 = phi i64 [ 0, %b245 ], [ %v1235, %b248 ]
  %v1227 = icmp slt i64 %v1226, %v1214
  br i1 %v1227, label %b248, label %b249
b248:
  %v1228 = mul i64 %v1226, 2
  %v1229 = getelementptr inbounds float, ptr %v1223, i64 %v1228
  %v1230 = mul i64 %v1226, 768
  %v1231 = getelementptr inbounds float, ptr %v1225, i64 %v1230
  %v1232 = getelementptr inbounds float, ptr %v1229, i64 0
  %v1233 = load <2 x float>, ptr %v1232, align 4
  %v1234 = getelementptr inbounds float, ptr %v1231, i64 0
  store <2 x float> %v1233, ptr %v1234, align 4
  %v1235 = add nsw i64 %v1226, 1
  br label %b247
b249:
  %v1236 = mul i64 %v1214, 2
  %v1237 = getelementptr inbounds float, ptr %v1223, i64 %v1236
  %v1238 = mul i64 %v1214, 768
  %v1239 = getelementptr inbounds float, ptr %v1225, i64 %v1238
  br label %b250
b250:
  %v1240 = phi i64 [ 0, %b249 ], [ %v1245, %b251 ]
  %v1241 = icmp slt i64 %v1240, %v1216
  br i1 %v1241, label %b251, label %b252
b251:
  %v1242 = getelementptr inbounds float, ptr %v1237, i64 %v1240
  %v1243 = load float, ptr %v1242, align 4
  %v1244 = getelementptr inbounds float, ptr %v1239, i64 %v1240
  store float %v1243, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1240, 1
  br label %b250, !llvm.loop !9
b252:
  %v1246 = add nsw i64 %v1220, 1
  br label %b244
b246:
  br label %b253
b253:
  %v1247 = phi i64 [ 0, %b246 ], [ %v1282, %b261 ]
  %v1248 = icmp slt i64 %v1247, 0
  br i1 %v1248, label %b254, label %b255
b254:
  %v1249 = mul i64 %v1204, 16
  %v1250 = add i64 %v1249, %v1247
  %v1251 = getelementptr inbounds float, ptr %v1178, i64 %v1250
  br label %b256
b256:
  %v1252 = phi i64 [ 0, %b254 ], [ %v1270, %b257 ]
  %v1253 = icmp slt i64 %v1252, %v1208
  br i1 %v1253, label %b257, label %b258
b257:
  %v1254 = mul i64 %v1252, 16
  %v1255 = getelementptr inbounds float, ptr %v1251, i64 %v1254
  %v1256 = mul i64 %v1252, 32
  %v1257 = getelementptr inbounds float, ptr %v121, i64 %v1256
  %v1258 = getelementptr inbounds float, ptr %v1255, i64 0
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = getelementptr inbounds float, ptr %v1257, i64 0
  store <8 x float> %v1259, ptr %v1260, align 4
  %v1261 = getelementptr inbounds float, ptr %v1255, i64 8
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = getelementptr inbounds float, ptr %v1257, i64 8
  store <8 x float> %v1262, ptr %v1263, align 4
  %v1264 = getelementptr inbounds float, ptr %v1255, i64 16
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = getelementptr inbounds float, ptr %v1257, i64 16
  store <8 x float> %v1265, ptr %v1266, align 4
  %v1267 = getelementptr inbounds float, ptr %v1255, i64 24
  %v1268 = load <8 x float>, ptr %v1267, align 4
  %v1269 = getelementptr inbounds float, ptr %v1257, i64 24
  store <8 x float> %v1268, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1252, 1
  br label %b256
b258:
  %v1271 = sdiv i64 %v1213, 2
  br label %b259
b259:
  %v1272 = phi i64 [ 0, %b258 ], [ %v1281, %b260 ]
  %v1273 = icmp slt i64 %v1272, %v1271
  br i1 %v1273, label %b260, label %b261
b260:
  %v1274 = mul i64 %v1272, 2
  %v1275 = add i64 %v1209, %v1274
  %v1276 = mul i64 %v1272, 768
  %v1277 = getelementptr inbounds float, ptr %v1179, i64 %v1276
  %v1278 = mul i64 %v1275, 16
  %v1279 = add i64 %v1278, %v1247
  %v1280 = getelementptr inbounds float, ptr %v1193, i64 %v1279
  call void @outer_2x32(ptr %v1277, ptr %v121, i64 %v1208, ptr %v1280, i64 16)
  %v1281 = add nsw i64 %v1272, 1
  br label %b259
b261:
  %v1282 = add nsw i64 %v1247, 32
  br label %b253
b255:
  %v1283 = mul i64 %v1204, 16
  %v1284 = add i64 %v1283, 0
  %v1285 = getelementptr inbounds float, ptr %v1178, i64 %v1284
  br label %b262
b262:
  %v1286 = phi i64 [ 0, %b255 ], [ %v1298, %b263 ]
  %v1287 = icmp slt i64 %v1286, %v1208
  br i1 %v1287, label %b263, label %b264
b263:
  %v1288 = mul i64 %v1286, 16
  %v1289 = getelementptr inbounds float, ptr %v1285, i64 %v1288
  %v1290 = mul i64 %v1286, 16
  %v1291 = getelementptr inbounds float, ptr %v121, i64 %v1290
  %v1292 = getelementptr inbounds float, ptr %v1289, i64 0
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = getelementptr inbounds float, ptr %v1291, i64 0
  store <8 x float> %v1293, ptr %v1294, align 4
  %v1295 = getelementptr inbounds float, ptr %v1289, i64 8
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = getelementptr inbounds float, ptr %v1291, i64 8
  store <8 x float> %v1296, ptr %v1297, align 4
  %v1298 = add nsw i64 %v1286, 1
  br label %b262
b264:
  %v1299 = sdiv i64 %v1213, 2
  br label %b265
b265:
  %v1300 = phi i64 [ 0, %b264 ], [ %v1309, %b266 ]
  %v1301 = icmp slt i64 %v1300, %v1299
  br i1 %v1301, label %b266, label %b267
b266:
  %v1302 = mul i64 %v1300, 2
  %v1303 = add i64 %v1209, %v1302
  %v1304 = mul i64 %v1300, 768
  %v1305 = getelementptr inbounds float, ptr %v1179, i64 %v1304
  %v1306 = mul i64 %v1303, 16
  %v1307 = add i64 %v1306, 0
  %v1308 = getelementptr inbounds float, ptr %v1193, i64 %v1307
  call void @outer_2x16(ptr %v1305, ptr %v121, i64 %v1208, ptr %v1308, i64 16)
  %v1309 = add nsw i64 %v1300, 1
  br label %b265
b267:
  %v1310 = add nsw i64 %v1209, 64
  br label %b241
b243:
  %v1311 = add nsw i64 %v1204, 384
  br label %b238
b240:
  %v1312 = icmp sgt i64 %v3, 1
  br i1 %v1312, label %b268, label %b269
b268:
  %v1313 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1314 = atomicrmw add ptr %v1313, i64 1 acq_rel
  %v1315 = mul i64 %v3, 8
  br label %b270
b270:
  %v1316 = load atomic i64, ptr %v1313 acquire, align 8
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b271, label %b272
b271:
  %v1318 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v1319 = icmp eq i64 %v2, 0
  br i1 %v1319, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1320 = phi i64 [ 0, %b273 ], [ %v1342, %b280 ]
  %v1321 = icmp slt i64 %v1320, 16
  br i1 %v1321, label %b276, label %b277
b276:
  br label %b278
b278:
  %v1322 = phi i64 [ 0, %b276 ], [ %v1339, %b283 ]
  %v1323 = phi <8 x float> [ splat (float 0x0000000000000000), %b276 ], [ %v1338, %b283 ]
  %v1324 = icmp slt i64 %v1322, %v8
  br i1 %v1324, label %b279, label %b280
b279:
  %v1325 = add i64 %v1322, 128
  %v1326 = icmp slt i64 %v1325, %v8
  %v1327 = select i1 %v1326, i64 %v1325, i64 %v8
  br label %b281
b281:
  %v1328 = phi i64 [ %v1322, %b279 ], [ %v1337, %b282 ]
  %v1329 = phi <8 x float> [ splat (float 0x0000000000000000), %b279 ], [ %v1336, %b282 ]
  %v1330 = icmp slt i64 %v1328, %v1327
  br i1 %v1330, label %b282, label %b283
b282:
  %v1331 = mul i64 %v1328, 16
  %v1332 = getelementptr inbounds float, ptr %v80, i64 %v1331
  %v1333 = add i64 0, %v1320
  %v1334 = getelementptr inbounds float, ptr %v1332, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fadd <8 x float> %v1329, %v1335
  %v1337 = add nsw i64 %v1328, 1
  br label %b281
b283:
  %v1338 = fadd <8 x float> %v1323, %v1329
  %v1339 = add nsw i64 %v1322, 128
  br label %b278
b280:
  %v1340 = add i64 0, %v1320
  %v1341 = getelementptr inbounds float, ptr %v46, i64 %v1340
  store <8 x float> %v1323, ptr %v1341, align 4
  %v1342 = add nsw i64 %v1320, 8
  br label %b275
b277:
  br label %b274
b274:
  %v1343 = icmp sgt i64 %v3, 1
  br i1 %v1343, label %b284, label %b285
b284:
  %v1344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1345 = atomicrmw add ptr %v1344, i64 1 acq_rel
  %v1346 = mul i64 %v3, 9
  br label %b286
b286:
  %v1347 = load atomic i64, ptr %v1344 acquire, align 8
  %v1348 = icmp slt i64 %v1347, %v1346
  br i1 %v1348, label %b287, label %b288
b287:
  %v1349 = call i32 @sched_yield()
  br label %b286
b288:
  br label %b285
b285:
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
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
