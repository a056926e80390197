; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x2of2_0_more = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0_more, ptr @tile_2x2of2_0_more, ptr @tile_3x2of2_0_more, ptr @tile_4x2of2_0_more, ptr @tile_5x2of2_0_more, ptr @tile_6x2of2_0_more], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v836 = alloca float, i64 64, align 4
  %v1523 = alloca float, i64 96, align 4
  %v1599 = alloca float, i64 96, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 5
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 12
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 13
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 14
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 17
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 27
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 28
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 29
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 33
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 34
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 35
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 39
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 40
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v108 = load ptr, ptr %v107, align 4
  %v109 = mul i64 %v2, 0
  %v110 = add i64 %v109, 960
  %v111 = getelementptr inbounds float, ptr %v108, i64 %v110
  %v112 = getelementptr inbounds i64, ptr %v1, i64 4
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b0, label %b1
b0:
  %v115 = icmp eq i64 %v2, 0
  br i1 %v115, label %b2, label %b3
b2:
  br label %b4
b4:
  %v116 = phi i64 [ 0, %b2 ], [ %v122, %b5 ]
  %v117 = icmp slt i64 %v116, 16
  br i1 %v117, label %b5, label %b6
b5:
  %v118 = add i64 0, %v116
  %v119 = getelementptr inbounds float, ptr %v52, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v116, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b7, label %b8
b7:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = mul i64 %v3, 1
  br label %b9
b9:
  %v127 = load atomic i64, ptr %v124 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b10, label %b11
b10:
  %v129 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b12, label %b13
b12:
  %v133 = icmp eq i64 %v2, 0
  br i1 %v133, label %b14, label %b15
b14:
  br label %b16
b16:
  %v134 = phi i64 [ 0, %b14 ], [ %v141, %b17 ]
  %v135 = icmp slt i64 %v134, 192
  br i1 %v135, label %b17, label %b18
b17:
  %v136 = add i64 0, %v134
  %v137 = getelementptr inbounds float, ptr %v12, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = add i64 0, %v134
  %v140 = getelementptr inbounds float, ptr %v48, i64 %v139
  store <8 x float> %v138, ptr %v140, align 4
  %v141 = add nsw i64 %v134, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v142 = icmp sgt i64 %v3, 1
  br i1 %v142, label %b19, label %b20
b19:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 3
  %v144 = atomicrmw add ptr %v143, i64 1 acq_rel
  %v145 = mul i64 %v3, 2
  br label %b21
b21:
  %v146 = load atomic i64, ptr %v143 acquire, align 8
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b22, label %b23
b22:
  %v148 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 4
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b24, label %b25
b24:
  %v152 = icmp eq i64 %v2, 0
  br i1 %v152, label %b26, label %b27
b26:
  br label %b28
b28:
  %v153 = phi i64 [ 0, %b26 ], [ %v160, %b29 ]
  %v154 = icmp slt i64 %v153, 128
  br i1 %v154, label %b29, label %b30
b29:
  %v155 = add i64 0, %v153
  %v156 = getelementptr inbounds float, ptr %v14, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 192, %v153
  %v159 = getelementptr inbounds float, ptr %v48, i64 %v158
  store <8 x float> %v157, ptr %v159, align 4
  %v160 = add nsw i64 %v153, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v161 = icmp sgt i64 %v3, 1
  br i1 %v161, label %b31, label %b32
b31:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v163 = atomicrmw add ptr %v162, i64 1 acq_rel
  %v164 = mul i64 %v3, 3
  br label %b33
b33:
  %v165 = load atomic i64, ptr %v162 acquire, align 8
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b34, label %b35
b34:
  %v167 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 4
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp eq i64 %v169, 0
  br i1 %v170, label %b36, label %b37
b36:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 41
  %v172 = load i64, ptr %v171, align 8
  %v173 = icmp eq i64 %v172, 0
  br i1 %v173, label %b38, label %b39
b38:
  %v174 = add i64 %v7, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  br label %b40
b40:
  %v187 = phi i64 [ %v181, %b38 ], [ %v201, %b45 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b41, label %b42
b41:
  %v189 = and i64 0, %v86
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v187
  %v192 = mul i64 %v191, 16
  %v193 = getelementptr inbounds float, ptr %v26, i64 %v192
  br label %b43
b43:
  %v194 = phi i64 [ 0, %b41 ], [ %v200, %b44 ]
  %v195 = icmp slt i64 %v194, 16
  br i1 %v195, label %b44, label %b45
b44:
  %v196 = add i64 0, %v194
  %v197 = getelementptr inbounds float, ptr %v193, i64 %v196
  %v198 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v199, ptr %v197, align 4
  %v200 = add nsw i64 %v194, 8
  br label %b43
b45:
  %v201 = add nsw i64 %v187, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v202 = icmp sgt i64 %v3, 1
  br i1 %v202, label %b46, label %b47
b46:
  %v203 = getelementptr inbounds i64, ptr %v1, i64 3
  %v204 = atomicrmw add ptr %v203, i64 1 acq_rel
  %v205 = mul i64 %v3, 4
  br label %b48
b48:
  %v206 = load atomic i64, ptr %v203 acquire, align 8
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b49, label %b50
b49:
  %v208 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 4
  %v210 = load i64, ptr %v209, align 8
  %v211 = icmp eq i64 %v210, 0
  br i1 %v211, label %b51, label %b52
b51:
  %v212 = getelementptr inbounds i64, ptr %v1, i64 42
  %v213 = load i64, ptr %v212, align 8
  %v214 = icmp eq i64 %v213, 0
  br i1 %v214, label %b53, label %b54
b53:
  %v215 = add i64 %v7, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  br label %b55
b55:
  %v228 = phi i64 [ %v222, %b53 ], [ %v242, %b60 ]
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b56, label %b57
b56:
  %v230 = and i64 0, %v88
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v228
  %v233 = mul i64 %v232, 16
  %v234 = getelementptr inbounds float, ptr %v28, i64 %v233
  br label %b58
b58:
  %v235 = phi i64 [ 0, %b56 ], [ %v241, %b59 ]
  %v236 = icmp slt i64 %v235, 16
  br i1 %v236, label %b59, label %b60
b59:
  %v237 = add i64 0, %v235
  %v238 = getelementptr inbounds float, ptr %v234, i64 %v237
  %v239 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = add nsw i64 %v235, 8
  br label %b58
b60:
  %v242 = add nsw i64 %v228, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v243 = icmp sgt i64 %v3, 1
  br i1 %v243, label %b61, label %b62
b61:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 3
  %v245 = atomicrmw add ptr %v244, i64 1 acq_rel
  %v246 = mul i64 %v3, 5
  br label %b63
b63:
  %v247 = load atomic i64, ptr %v244 acquire, align 8
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b64, label %b65
b64:
  %v249 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v250 = getelementptr inbounds float, ptr %v108, i64 0
  %v251 = getelementptr inbounds i64, ptr %v1, i64 4
  %v252 = load i64, ptr %v251, align 8
  %v253 = icmp eq i64 %v252, 0
  br i1 %v253, label %b66, label %b67
b66:
  %v254 = add i64 2, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, 2
  %v261 = select i1 %v260, i64 %v259, i64 2
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, 2
  %v266 = select i1 %v265, i64 %v264, i64 2
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  br label %b68
b68:
  %v269 = phi i64 [ %v261, %b66 ], [ %v714, %b119 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b69, label %b70
b69:
  %v271 = mul i64 %v269, 256
  %v272 = mul i64 %v269, 32
  %v273 = add i64 %v271, 0
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v250, i64 %v273
  %v276 = sub i64 40, %v274
  %v277 = icmp slt i64 %v276, 0
  %v278 = select i1 %v277, i64 0, i64 %v276
  %v279 = icmp ult i64 %v278, 8
  %v280 = select i1 %v279, i64 %v278, i64 8
  %v281 = trunc i64 %v280 to i32
  %v282 = insertelement <8 x i32> poison, i32 %v281, i64 0
  %v283 = shufflevector <8 x i32> %v282, <8 x i32> poison, <8 x i32> zeroinitializer
  %v284 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v283
  %v285 = mul i64 %v274, 8
  %v286 = add i64 0, %v285
  %v287 = getelementptr inbounds float, ptr %v48, i64 %v286
  %v288 = icmp sge i64 %v278, 8
  br i1 %v288, label %b71, label %b72
b71:
  br label %b73
b73:
  %v289 = phi i64 [ 0, %b71 ], [ %v363, %b74 ]
  %v290 = icmp slt i64 %v289, 8
  br i1 %v290, label %b74, label %b75
b74:
  %v291 = add i64 %v289, 0
  %v292 = getelementptr inbounds float, ptr %v287, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 %v289, 8
  %v295 = getelementptr inbounds float, ptr %v287, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 %v289, 16
  %v298 = getelementptr inbounds float, ptr %v287, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 %v289, 24
  %v301 = getelementptr inbounds float, ptr %v287, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 %v289, 32
  %v304 = getelementptr inbounds float, ptr %v287, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 %v289, 40
  %v307 = getelementptr inbounds float, ptr %v287, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 %v289, 48
  %v310 = getelementptr inbounds float, ptr %v287, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = add i64 %v289, 56
  %v313 = getelementptr inbounds float, ptr %v287, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = shufflevector <8 x float> %v293, <8 x float> %v305, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v316 = shufflevector <8 x float> %v293, <8 x float> %v305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v296, <8 x float> %v308, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v318 = shufflevector <8 x float> %v296, <8 x float> %v308, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v299, <8 x float> %v311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v320 = shufflevector <8 x float> %v299, <8 x float> %v311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v321 = shufflevector <8 x float> %v302, <8 x float> %v314, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v322 = shufflevector <8 x float> %v302, <8 x float> %v314, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v323 = shufflevector <8 x float> %v315, <8 x float> %v319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v325 = shufflevector <8 x float> %v317, <8 x float> %v321, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v326 = shufflevector <8 x float> %v317, <8 x float> %v321, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v316, <8 x float> %v320, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v328 = shufflevector <8 x float> %v316, <8 x float> %v320, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v318, <8 x float> %v322, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v330 = shufflevector <8 x float> %v318, <8 x float> %v322, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v323, <8 x float> %v325, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v332 = shufflevector <8 x float> %v323, <8 x float> %v325, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v333 = shufflevector <8 x float> %v324, <8 x float> %v326, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v334 = shufflevector <8 x float> %v324, <8 x float> %v326, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v335 = shufflevector <8 x float> %v327, <8 x float> %v329, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v336 = shufflevector <8 x float> %v327, <8 x float> %v329, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v337 = shufflevector <8 x float> %v328, <8 x float> %v330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v338 = shufflevector <8 x float> %v328, <8 x float> %v330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v339 = add i64 %v289, 0
  %v340 = mul i64 %v339, 32
  %v341 = getelementptr inbounds float, ptr %v275, i64 %v340
  store <8 x float> %v331, ptr %v341, align 4
  %v342 = add i64 %v289, 1
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v275, i64 %v343
  store <8 x float> %v332, ptr %v344, align 4
  %v345 = add i64 %v289, 2
  %v346 = mul i64 %v345, 32
  %v347 = getelementptr inbounds float, ptr %v275, i64 %v346
  store <8 x float> %v333, ptr %v347, align 4
  %v348 = add i64 %v289, 3
  %v349 = mul i64 %v348, 32
  %v350 = getelementptr inbounds float, ptr %v275, i64 %v349
  store <8 x float> %v334, ptr %v350, align 4
  %v351 = add i64 %v289, 4
  %v352 = mul i64 %v351, 32
  %v353 = getelementptr inbounds float, ptr %v275, i64 %v352
  store <8 x float> %v335, ptr %v353, align 4
  %v354 = add i64 %v289, 5
  %v355 = mul i64 %v354, 32
  %v356 = getelementptr inbounds float, ptr %v275, i64 %v355
  store <8 x float> %v336, ptr %v356, align 4
  %v357 = add i64 %v289, 6
  %v358 = mul i64 %v357, 32
  %v359 = getelementptr inbounds float, ptr %v275, i64 %v358
  store <8 x float> %v337, ptr %v359, align 4
  %v360 = add i64 %v289, 7
  %v361 = mul i64 %v360, 32
  %v362 = getelementptr inbounds float, ptr %v275, i64 %v361
  store <8 x float> %v338, ptr %v362, align 4
  %v363 = add nsw i64 %v289, 8
  br label %b73
b75:
  br label %b76
b76:
  %v364 = phi i64 [ 8, %b75 ], [ %v372, %b77 ]
  %v365 = icmp slt i64 %v364, 8
  br i1 %v365, label %b77, label %b78
b77:
  %v366 = mul i64 %v364, 1
  %v367 = getelementptr inbounds float, ptr %v287, i64 %v366
  %v368 = getelementptr float, ptr %v367, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v369 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v368, <8 x i1> %v284, <8 x float> zeroinitializer)
  %v370 = mul i64 %v364, 32
  %v371 = getelementptr inbounds float, ptr %v275, i64 %v370
  store <8 x float> %v369, ptr %v371, align 4
  %v372 = add nsw i64 %v364, 1
  br label %b76
b78:
  br label %b72
b72:
  %v373 = icmp slt i64 %v278, 8
  br i1 %v373, label %b79, label %b80
b79:
  br label %b81
b81:
  %v374 = phi i64 [ 0, %b79 ], [ %v382, %b82 ]
  %v375 = icmp slt i64 %v374, 8
  br i1 %v375, label %b82, label %b83
b82:
  %v376 = mul i64 %v374, 1
  %v377 = getelementptr inbounds float, ptr %v287, i64 %v376
  %v378 = getelementptr float, ptr %v377, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v379 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v378, <8 x i1> %v284, <8 x float> zeroinitializer)
  %v380 = mul i64 %v374, 32
  %v381 = getelementptr inbounds float, ptr %v275, i64 %v380
  store <8 x float> %v379, ptr %v381, align 4
  %v382 = add nsw i64 %v374, 1
  br label %b81
b83:
  br label %b80
b80:
  %v383 = add i64 %v271, 8
  %v384 = add i64 %v272, 8
  %v385 = getelementptr inbounds float, ptr %v250, i64 %v383
  %v386 = sub i64 40, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = icmp ult i64 %v388, 8
  %v390 = select i1 %v389, i64 %v388, i64 8
  %v391 = trunc i64 %v390 to i32
  %v392 = insertelement <8 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <8 x i32> %v392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v394 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v393
  %v395 = mul i64 %v384, 8
  %v396 = add i64 0, %v395
  %v397 = getelementptr inbounds float, ptr %v48, i64 %v396
  %v398 = icmp sge i64 %v388, 8
  br i1 %v398, label %b84, label %b85
b84:
  br label %b86
b86:
  %v399 = phi i64 [ 0, %b84 ], [ %v473, %b87 ]
  %v400 = icmp slt i64 %v399, 8
  br i1 %v400, label %b87, label %b88
b87:
  %v401 = add i64 %v399, 0
  %v402 = getelementptr inbounds float, ptr %v397, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v399, 8
  %v405 = getelementptr inbounds float, ptr %v397, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v399, 16
  %v408 = getelementptr inbounds float, ptr %v397, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v399, 24
  %v411 = getelementptr inbounds float, ptr %v397, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v399, 32
  %v414 = getelementptr inbounds float, ptr %v397, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 %v399, 40
  %v417 = getelementptr inbounds float, ptr %v397, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 %v399, 48
  %v420 = getelementptr inbounds float, ptr %v397, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = add i64 %v399, 56
  %v423 = getelementptr inbounds float, ptr %v397, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v406, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v428 = shufflevector <8 x float> %v406, <8 x float> %v418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v409, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v430 = shufflevector <8 x float> %v409, <8 x float> %v421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v412, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v432 = shufflevector <8 x float> %v412, <8 x float> %v424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v429, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v435 = shufflevector <8 x float> %v427, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v436 = shufflevector <8 x float> %v427, <8 x float> %v431, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v426, <8 x float> %v430, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v438 = shufflevector <8 x float> %v426, <8 x float> %v430, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v428, <8 x float> %v432, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v440 = shufflevector <8 x float> %v428, <8 x float> %v432, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v433, <8 x float> %v435, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v442 = shufflevector <8 x float> %v433, <8 x float> %v435, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v443 = shufflevector <8 x float> %v434, <8 x float> %v436, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v444 = shufflevector <8 x float> %v434, <8 x float> %v436, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v445 = shufflevector <8 x float> %v437, <8 x float> %v439, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v446 = shufflevector <8 x float> %v437, <8 x float> %v439, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v447 = shufflevector <8 x float> %v438, <8 x float> %v440, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v448 = shufflevector <8 x float> %v438, <8 x float> %v440, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v449 = add i64 %v399, 0
  %v450 = mul i64 %v449, 32
  %v451 = getelementptr inbounds float, ptr %v385, i64 %v450
  store <8 x float> %v441, ptr %v451, align 4
  %v452 = add i64 %v399, 1
  %v453 = mul i64 %v452, 32
  %v454 = getelementptr inbounds float, ptr %v385, i64 %v453
  store <8 x float> %v442, ptr %v454, align 4
  %v455 = add i64 %v399, 2
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v385, i64 %v456
  store <8 x float> %v443, ptr %v457, align 4
  %v458 = add i64 %v399, 3
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v385, i64 %v459
  store <8 x float> %v444, ptr %v460, align 4
  %v461 = add i64 %v399, 4
  %v462 = mul i64 %v461, 32
  %v463 = getelementptr inbounds float, ptr %v385, i64 %v462
  store <8 x float> %v445, ptr %v463, align 4
  %v464 = add i64 %v399, 5
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v385, i64 %v465
  store <8 x float> %v446, ptr %v466, align 4
  %v467 = add i64 %v399, 6
  %v468 = mul i64 %v467, 32
  %v469 = getelementptr inbounds float, ptr %v385, i64 %v468
  store <8 x float> %v447, ptr %v469, align 4
  %v470 = add i64 %v399, 7
  %v471 = mul i64 %v470, 32
  %v472 = getelementptr inbounds float, ptr %v385, i64 %v471
  store <8 x float> %v448, ptr %v472, align 4
  %v473 = add nsw i64 %v399, 8
  br label %b86
b88:
  br label %b89
b89:
  %v474 = phi i64 [ 8, %b88 ], [ %v482, %b90 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b90, label %b91
b90:
  %v476 = mul i64 %v474, 1
  %v477 = getelementptr inbounds float, ptr %v397, i64 %v476
  %v478 = getelementptr float, ptr %v477, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v479 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v478, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v480 = mul i64 %v474, 32
  %v481 = getelementptr inbounds float, ptr %v385, i64 %v480
  store <8 x float> %v479, ptr %v481, align 4
  %v482 = add nsw i64 %v474, 1
  br label %b89
b91:
  br label %b85
b85:
  %v483 = icmp slt i64 %v388, 8
  br i1 %v483, label %b92, label %b93
b92:
  br label %b94
b94:
  %v484 = phi i64 [ 0, %b92 ], [ %v492, %b95 ]
  %v485 = icmp slt i64 %v484, 8
  br i1 %v485, label %b95, label %b96
b95:
  %v486 = mul i64 %v484, 1
  %v487 = getelementptr inbounds float, ptr %v397, i64 %v486
  %v488 = getelementptr float, ptr %v487, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v489 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v488, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v490 = mul i64 %v484, 32
  %v491 = getelementptr inbounds float, ptr %v385, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v484, 1
  br label %b94
b96:
  br label %b93
b93:
  %v493 = add i64 %v271, 16
  %v494 = add i64 %v272, 16
  %v495 = getelementptr inbounds float, ptr %v250, i64 %v493
  %v496 = sub i64 40, %v494
  %v497 = icmp slt i64 %v496, 0
  %v498 = select i1 %v497, i64 0, i64 %v496
  %v499 = icmp ult i64 %v498, 8
  %v500 = select i1 %v499, i64 %v498, i64 8
  %v501 = trunc i64 %v500 to i32
  %v502 = insertelement <8 x i32> poison, i32 %v501, i64 0
  %v503 = shufflevector <8 x i32> %v502, <8 x i32> poison, <8 x i32> zeroinitializer
  %v504 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v503
  %v505 = mul i64 %v494, 8
  %v506 = add i64 0, %v505
  %v507 = getelementptr inbounds float, ptr %v48, i64 %v506
  %v508 = icmp sge i64 %v498, 8
  br i1 %v508, label %b97, label %b98
b97:
  br label %b99
b99:
  %v509 = phi i64 [ 0, %b97 ], [ %v583, %b100 ]
  %v510 = icmp slt i64 %v509, 8
  br i1 %v510, label %b100, label %b101
b100:
  %v511 = add i64 %v509, 0
  %v512 = getelementptr inbounds float, ptr %v507, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 %v509, 8
  %v515 = getelementptr inbounds float, ptr %v507, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 %v509, 16
  %v518 = getelementptr inbounds float, ptr %v507, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 %v509, 24
  %v521 = getelementptr inbounds float, ptr %v507, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 %v509, 32
  %v524 = getelementptr inbounds float, ptr %v507, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 %v509, 40
  %v527 = getelementptr inbounds float, ptr %v507, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = add i64 %v509, 48
  %v530 = getelementptr inbounds float, ptr %v507, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = add i64 %v509, 56
  %v533 = getelementptr inbounds float, ptr %v507, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v536 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v537 = shufflevector <8 x float> %v516, <8 x float> %v528, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v538 = shufflevector <8 x float> %v516, <8 x float> %v528, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v539 = shufflevector <8 x float> %v519, <8 x float> %v531, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v540 = shufflevector <8 x float> %v519, <8 x float> %v531, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v541 = shufflevector <8 x float> %v522, <8 x float> %v534, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v542 = shufflevector <8 x float> %v522, <8 x float> %v534, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v543 = shufflevector <8 x float> %v535, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v544 = shufflevector <8 x float> %v535, <8 x float> %v539, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v537, <8 x float> %v541, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v546 = shufflevector <8 x float> %v537, <8 x float> %v541, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v536, <8 x float> %v540, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v548 = shufflevector <8 x float> %v536, <8 x float> %v540, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v538, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v550 = shufflevector <8 x float> %v538, <8 x float> %v542, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v543, <8 x float> %v545, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v545, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v553 = shufflevector <8 x float> %v544, <8 x float> %v546, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v554 = shufflevector <8 x float> %v544, <8 x float> %v546, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v555 = shufflevector <8 x float> %v547, <8 x float> %v549, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v556 = shufflevector <8 x float> %v547, <8 x float> %v549, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v557 = shufflevector <8 x float> %v548, <8 x float> %v550, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v558 = shufflevector <8 x float> %v548, <8 x float> %v550, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v559 = add i64 %v509, 0
  %v560 = mul i64 %v559, 32
  %v561 = getelementptr inbounds float, ptr %v495, i64 %v560
  store <8 x float> %v551, ptr %v561, align 4
  %v562 = add i64 %v509, 1
  %v563 = mul i64 %v562, 32
  %v564 = getelementptr inbounds float, ptr %v495, i64 %v563
  store <8 x float> %v552, ptr %v564, align 4
  %v565 = add i64 %v509, 2
  %v566 = mul i64 %v565, 32
  %v567 = getelementptr inbounds float, ptr %v495, i64 %v566
  store <8 x float> %v553, ptr %v567, align 4
  %v568 = add i64 %v509, 3
  %v569 = mul i64 %v568, 32
  %v570 = getelementptr inbounds float, ptr %v495, i64 %v569
  store <8 x float> %v554, ptr %v570, align 4
  %v571 = add i64 %v509, 4
  %v572 = mul i64 %v571, 32
  %v573 = getelementptr inbounds float, ptr %v495, i64 %v572
  store <8 x float> %v555, ptr %v573, align 4
  %v574 = add i64 %v509, 5
  %v575 = mul i64 %v574, 32
  %v576 = getelementptr inbounds float, ptr %v495, i64 %v575
  store <8 x float> %v556, ptr %v576, align 4
  %v577 = add i64 %v509, 6
  %v578 = mul i64 %v577, 32
  %v579 = getelementptr inbounds float, ptr %v495, i64 %v578
  store <8 x float> %v557, ptr %v579, align 4
  %v580 = add i64 %v509, 7
  %v581 = mul i64 %v580, 32
  %v582 = getelementptr inbounds float, ptr %v495, i64 %v581
  store <8 x float> %v558, ptr %v582, align 4
  %v583 = add nsw i64 %v509, 8
  br label %b99
b101:
  br label %b102
b102:
  %v584 = phi i64 [ 8, %b101 ], [ %v592, %b103 ]
  %v585 = icmp slt i64 %v584, 8
  br i1 %v585, label %b103, label %b104
b103:
  %v586 = mul i64 %v584, 1
  %v587 = getelementptr inbounds float, ptr %v507, i64 %v586
  %v588 = getelementptr float, ptr %v587, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v589 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v588, <8 x i1> %v504, <8 x float> zeroinitializer)
  %v590 = mul i64 %v584, 32
  %v591 = getelementptr inbounds float, ptr %v495, i64 %v590
  store <8 x float> %v589, ptr %v591, align 4
  %v592 = add nsw i64 %v584, 1
  br label %b102
b104:
  br label %b98
b98:
  %v593 = icmp slt i64 %v498, 8
  br i1 %v593, label %b105, label %b106
b105:
  br label %b107
b107:
  %v594 = phi i64 [ 0, %b105 ], [ %v602, %b108 ]
  %v595 = icmp slt i64 %v594, 8
  br i1 %v595, label %b108, label %b109
b108:
  %v596 = mul i64 %v594, 1
  %v597 = getelementptr inbounds float, ptr %v507, i64 %v596
  %v598 = getelementptr float, ptr %v597, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v599 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v598, <8 x i1> %v504, <8 x float> zeroinitializer)
  %v600 = mul i64 %v594, 32
  %v601 = getelementptr inbounds float, ptr %v495, i64 %v600
  store <8 x float> %v599, ptr %v601, align 4
  %v602 = add nsw i64 %v594, 1
  br label %b107
b109:
  br label %b106
b106:
  %v603 = add i64 %v271, 24
  %v604 = add i64 %v272, 24
  %v605 = getelementptr inbounds float, ptr %v250, i64 %v603
  %v606 = sub i64 40, %v604
  %v607 = icmp slt i64 %v606, 0
  %v608 = select i1 %v607, i64 0, i64 %v606
  %v609 = icmp ult i64 %v608, 8
  %v610 = select i1 %v609, i64 %v608, i64 8
  %v611 = trunc i64 %v610 to i32
  %v612 = insertelement <8 x i32> poison, i32 %v611, i64 0
  %v613 = shufflevector <8 x i32> %v612, <8 x i32> poison, <8 x i32> zeroinitializer
  %v614 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v613
  %v615 = mul i64 %v604, 8
  %v616 = add i64 0, %v615
  %v617 = getelementptr inbounds float, ptr %v48, i64 %v616
  %v618 = icmp sge i64 %v608, 8
  br i1 %v618, label %b110, label %b111
b110:
  br label %b112
b112:
  %v619 = phi i64 [ 0, %b110 ], [ %v693, %b113 ]
  %v620 = icmp slt i64 %v619, 8
  br i1 %v620, label %b113, label %b114
b113:
  %v621 = add i64 %v619, 0
  %v622 = getelementptr inbounds float, ptr %v617, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = add i64 %v619, 8
  %v625 = getelementptr inbounds float, ptr %v617, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 %v619, 16
  %v628 = getelementptr inbounds float, ptr %v617, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 %v619, 24
  %v631 = getelementptr inbounds float, ptr %v617, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 %v619, 32
  %v634 = getelementptr inbounds float, ptr %v617, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 %v619, 40
  %v637 = getelementptr inbounds float, ptr %v617, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 %v619, 48
  %v640 = getelementptr inbounds float, ptr %v617, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 %v619, 56
  %v643 = getelementptr inbounds float, ptr %v617, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = shufflevector <8 x float> %v623, <8 x float> %v635, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v646 = shufflevector <8 x float> %v623, <8 x float> %v635, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v647 = shufflevector <8 x float> %v626, <8 x float> %v638, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v648 = shufflevector <8 x float> %v626, <8 x float> %v638, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v650 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v651 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v652 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v645, <8 x float> %v649, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v649, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v655 = shufflevector <8 x float> %v647, <8 x float> %v651, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v656 = shufflevector <8 x float> %v647, <8 x float> %v651, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v646, <8 x float> %v650, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v658 = shufflevector <8 x float> %v646, <8 x float> %v650, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v660 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v653, <8 x float> %v655, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v662 = shufflevector <8 x float> %v653, <8 x float> %v655, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v663 = shufflevector <8 x float> %v654, <8 x float> %v656, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v664 = shufflevector <8 x float> %v654, <8 x float> %v656, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v665 = shufflevector <8 x float> %v657, <8 x float> %v659, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v666 = shufflevector <8 x float> %v657, <8 x float> %v659, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v667 = shufflevector <8 x float> %v658, <8 x float> %v660, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v668 = shufflevector <8 x float> %v658, <8 x float> %v660, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v669 = add i64 %v619, 0
  %v670 = mul i64 %v669, 32
  %v671 = getelementptr inbounds float, ptr %v605, i64 %v670
  store <8 x float> %v661, ptr %v671, align 4
  %v672 = add i64 %v619, 1
  %v673 = mul i64 %v672, 32
  %v674 = getelementptr inbounds float, ptr %v605, i64 %v673
  store <8 x float> %v662, ptr %v674, align 4
  %v675 = add i64 %v619, 2
  %v676 = mul i64 %v675, 32
  %v677 = getelementptr inbounds float, ptr %v605, i64 %v676
  store <8 x float> %v663, ptr %v677, align 4
  %v678 = add i64 %v619, 3
  %v679 = mul i64 %v678, 32
  %v680 = getelementptr inbounds float, ptr %v605, i64 %v679
  store <8 x float> %v664, ptr %v680, align 4
  %v681 = add i64 %v619, 4
  %v682 = mul i64 %v681, 32
  %v683 = getelementptr inbounds float, ptr %v605, i64 %v682
  store <8 x float> %v665, ptr %v683, align 4
  %v684 = add i64 %v619, 5
  %v685 = mul i64 %v684, 32
  %v686 = getelementptr inbounds float, ptr %v605, i64 %v685
  store <8 x float> %v666, ptr %v686, align 4
  %v687 = add i64 %v619, 6
  %v688 = mul i64 %v687, 32
  %v689 = getelementptr inbounds float, ptr %v605, i64 %v688
  store <8 x float> %v667, ptr %v689, align 4
  %v690 = add i64 %v619, 7
  %v691 = mul i64 %v690, 32
  %v692 = getelementptr inbounds float, ptr %v605, i64 %v691
  store <8 x float> %v668, ptr %v692, align 4
  %v693 = add nsw i64 %v619, 8
  br label %b112
b114:
  br label %b115
b115:
  %v694 = phi i64 [ 8, %b114 ], [ %v702, %b116 ]
  %v695 = icmp slt i64 %v694, 8
  br i1 %v695, label %b116, label %b117
b116:
  %v696 = mul i64 %v694, 1
  %v697 = getelementptr inbounds float, ptr %v617, i64 %v696
  %v698 = getelementptr float, ptr %v697, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v699 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v698, <8 x i1> %v614, <8 x float> zeroinitializer)
  %v700 = mul i64 %v694, 32
  %v701 = getelementptr inbounds float, ptr %v605, i64 %v700
  store <8 x float> %v699, ptr %v701, align 4
  %v702 = add nsw i64 %v694, 1
  br label %b115
b117:
  br label %b111
b111:
  %v703 = icmp slt i64 %v608, 8
  br i1 %v703, label %b118, label %b119
b118:
  br label %b120
b120:
  %v704 = phi i64 [ 0, %b118 ], [ %v712, %b121 ]
  %v705 = icmp slt i64 %v704, 8
  br i1 %v705, label %b121, label %b122
b121:
  %v706 = mul i64 %v704, 1
  %v707 = getelementptr inbounds float, ptr %v617, i64 %v706
  %v708 = getelementptr float, ptr %v707, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v709 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v708, <8 x i1> %v614, <8 x float> zeroinitializer)
  %v710 = mul i64 %v704, 32
  %v711 = getelementptr inbounds float, ptr %v605, i64 %v710
  store <8 x float> %v709, ptr %v711, align 4
  %v712 = add nsw i64 %v704, 1
  br label %b120
b122:
  br label %b119
b119:
  %v713 = add i64 %v271, 256
  %v714 = add nsw i64 %v269, 1
  br label %b68
b70:
  %v715 = icmp eq i64 %v266, 2
  br i1 %v715, label %b123, label %b124
b123:
  %v716 = mul i64 1, 256
  %v717 = mul i64 1, 32
  %v718 = add i64 %v716, 0
  %v719 = add i64 %v717, 0
  %v720 = getelementptr inbounds float, ptr %v250, i64 %v718
  %v721 = sub i64 40, %v719
  %v722 = icmp slt i64 %v721, 0
  %v723 = select i1 %v722, i64 0, i64 %v721
  %v724 = icmp ult i64 %v723, 8
  %v725 = select i1 %v724, i64 %v723, i64 8
  %v726 = trunc i64 %v725 to i32
  %v727 = insertelement <8 x i32> poison, i32 %v726, i64 0
  %v728 = shufflevector <8 x i32> %v727, <8 x i32> poison, <8 x i32> zeroinitializer
  %v729 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v728
  %v730 = mul i64 %v719, 8
  %v731 = add i64 0, %v730
  %v732 = getelementptr inbounds float, ptr %v48, i64 %v731
  %v733 = icmp sge i64 %v723, 8
  br i1 %v733, label %b125, label %b126
b125:
  br label %b127
b127:
  %v734 = phi i64 [ 0, %b125 ], [ %v808, %b128 ]
  %v735 = icmp slt i64 %v734, 8
  br i1 %v735, label %b128, label %b129
b128:
  %v736 = add i64 %v734, 0
  %v737 = getelementptr inbounds float, ptr %v732, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = add i64 %v734, 8
  %v740 = getelementptr inbounds float, ptr %v732, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = add i64 %v734, 16
  %v743 = getelementptr inbounds float, ptr %v732, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 %v734, 24
  %v746 = getelementptr inbounds float, ptr %v732, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 %v734, 32
  %v749 = getelementptr inbounds float, ptr %v732, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 %v734, 40
  %v752 = getelementptr inbounds float, ptr %v732, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v734, 48
  %v755 = getelementptr inbounds float, ptr %v732, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 %v734, 56
  %v758 = getelementptr inbounds float, ptr %v732, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = shufflevector <8 x float> %v738, <8 x float> %v750, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v761 = shufflevector <8 x float> %v738, <8 x float> %v750, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v762 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v763 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v764 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v765 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v766 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v767 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v768 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v769 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v770 = shufflevector <8 x float> %v762, <8 x float> %v766, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v771 = shufflevector <8 x float> %v762, <8 x float> %v766, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v772 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v773 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v774 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v775 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v776 = shufflevector <8 x float> %v768, <8 x float> %v770, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v777 = shufflevector <8 x float> %v768, <8 x float> %v770, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v778 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v779 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v780 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v781 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v782 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v783 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v784 = add i64 %v734, 0
  %v785 = mul i64 %v784, 8
  %v786 = getelementptr inbounds float, ptr %v720, i64 %v785
  store <8 x float> %v776, ptr %v786, align 4
  %v787 = add i64 %v734, 1
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v720, i64 %v788
  store <8 x float> %v777, ptr %v789, align 4
  %v790 = add i64 %v734, 2
  %v791 = mul i64 %v790, 8
  %v792 = getelementptr inbounds float, ptr %v720, i64 %v791
  store <8 x float> %v778, ptr %v792, align 4
  %v793 = add i64 %v734, 3
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v720, i64 %v794
  store <8 x float> %v779, ptr %v795, align 4
  %v796 = add i64 %v734, 4
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v720, i64 %v797
  store <8 x float> %v780, ptr %v798, align 4
  %v799 = add i64 %v734, 5
  %v800 = mul i64 %v799, 8
  %v801 = getelementptr inbounds float, ptr %v720, i64 %v800
  store <8 x float> %v781, ptr %v801, align 4
  %v802 = add i64 %v734, 6
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v720, i64 %v803
  store <8 x float> %v782, ptr %v804, align 4
  %v805 = add i64 %v734, 7
  %v806 = mul i64 %v805, 8
  %v807 = getelementptr inbounds float, ptr %v720, i64 %v806
  store <8 x float> %v783, ptr %v807, align 4
  %v808 = add nsw i64 %v734, 8
  br label %b127
b129:
  br label %b130
b130:
  %v809 = phi i64 [ 8, %b129 ], [ %v817, %b131 ]
  %v810 = icmp slt i64 %v809, 8
  br i1 %v810, label %b131, label %b132
b131:
  %v811 = mul i64 %v809, 1
  %v812 = getelementptr inbounds float, ptr %v732, i64 %v811
  %v813 = getelementptr float, ptr %v812, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v814 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v813, <8 x i1> %v729, <8 x float> zeroinitializer)
  %v815 = mul i64 %v809, 8
  %v816 = getelementptr inbounds float, ptr %v720, i64 %v815
  store <8 x float> %v814, ptr %v816, align 4
  %v817 = add nsw i64 %v809, 1
  br label %b130
b132:
  br label %b126
b126:
  %v818 = icmp slt i64 %v723, 8
  br i1 %v818, label %b133, label %b134
b133:
  br label %b135
b135:
  %v819 = phi i64 [ 0, %b133 ], [ %v827, %b136 ]
  %v820 = icmp slt i64 %v819, 8
  br i1 %v820, label %b136, label %b137
b136:
  %v821 = mul i64 %v819, 1
  %v822 = getelementptr inbounds float, ptr %v732, i64 %v821
  %v823 = getelementptr float, ptr %v822, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v824 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v823, <8 x i1> %v729, <8 x float> zeroinitializer)
  %v825 = mul i64 %v819, 8
  %v826 = getelementptr inbounds float, ptr %v720, i64 %v825
  store <8 x float> %v824, ptr %v826, align 4
  %v827 = add nsw i64 %v819, 1
  br label %b135
b137:
  br label %b134
b134:
  %v828 = add i64 %v716, 64
  br label %b124
b124:
  br label %b67
b67:
  %v829 = icmp sgt i64 %v3, 1
  br i1 %v829, label %b138, label %b139
b138:
  %v830 = getelementptr inbounds i64, ptr %v1, i64 3
  %v831 = atomicrmw add ptr %v830, i64 1 acq_rel
  %v832 = mul i64 %v3, 6
  br label %b140
b140:
  %v833 = load atomic i64, ptr %v830 acquire, align 8
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %b141, label %b142
b141:
  %v835 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v837 = add i64 %v8, 0
  %v838 = sdiv i64 %v837, 1
  %v839 = add i64 %v2, 1
  %v840 = mul i64 %v838, %v2
  %v841 = sdiv i64 %v840, %v3
  %v842 = mul i64 %v841, 1
  %v843 = icmp slt i64 %v842, %v8
  %v844 = select i1 %v843, i64 %v842, i64 %v8
  %v845 = mul i64 %v838, %v839
  %v846 = sdiv i64 %v845, %v3
  %v847 = mul i64 %v846, 1
  %v848 = icmp slt i64 %v847, %v8
  %v849 = select i1 %v848, i64 %v847, i64 %v8
  br label %b143
b143:
  %v850 = phi i64 [ %v844, %b139 ], [ %v909, %b148 ]
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b144, label %b145
b144:
  %v852 = add i64 %v850, 96
  %v853 = icmp slt i64 %v852, %v849
  %v854 = select i1 %v853, i64 %v852, i64 %v849
  br label %b146
b146:
  %v855 = phi i64 [ 0, %b144 ], [ %v908, %b151 ]
  %v856 = icmp slt i64 %v855, 2
  br i1 %v856, label %b147, label %b148
b147:
  %v857 = sub i64 %v854, %v850
  %v858 = sub i64 2, 1
  %v859 = add i64 %v857, %v858
  %v860 = sdiv i64 %v859, 2
  br label %b149
b149:
  %v861 = phi i64 [ 0, %b147 ], [ %v907, %b156 ]
  %v862 = icmp slt i64 %v861, %v860
  br i1 %v862, label %b150, label %b151
b150:
  %v863 = mul i64 %v857, %v861
  %v864 = sdiv i64 %v863, %v860
  %v865 = add i64 %v850, %v864
  %v866 = add i64 %v861, 1
  %v867 = mul i64 %v857, %v866
  %v868 = sdiv i64 %v867, %v860
  %v869 = add i64 %v850, %v868
  %v870 = mul i64 %v855, 256
  %v871 = getelementptr inbounds float, ptr %v250, i64 %v870
  %v872 = sub i64 %v869, %v865
  %v873 = mul i64 %v865, 8
  %v874 = getelementptr inbounds float, ptr %v10, i64 %v873
  %v875 = getelementptr inbounds float, ptr %v874, i64 0
  %v876 = icmp eq i64 %v855, 1
  %v877 = select i1 %v876, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v878 = sub i64 %v872, 1
  %v879 = getelementptr inbounds ptr, ptr %v877, i64 %v878
  %v880 = load ptr, ptr %v879, align 4
  %v881 = icmp sgt i64 %v872, 0
  br i1 %v881, label %b152, label %b153
b152:
  call void %v880(ptr %v875, i64 8, ptr %v871, i64 8, ptr %v836)
  br label %b153
b153:
  %v882 = icmp eq i64 %v855, 1
  %v883 = select i1 %v882, i64 64, i64 256
  %v884 = add i64 %v870, %v883
  br label %b154
b154:
  %v885 = phi i64 [ %v865, %b153 ], [ %v906, %b159 ]
  %v886 = icmp slt i64 %v885, %v869
  br i1 %v886, label %b155, label %b156
b155:
  %v887 = sub i64 %v885, %v865
  %v888 = mul i64 %v887, 32
  %v889 = getelementptr inbounds float, ptr %v836, i64 %v888
  %v890 = mul i64 %v885, 40
  %v891 = getelementptr inbounds float, ptr %v54, i64 %v890
  %v892 = icmp eq i64 %v855, 1
  %v893 = select i1 %v892, i64 1, i64 4
  br label %b157
b157:
  %v894 = phi i64 [ 0, %b155 ], [ %v905, %b158 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b158, label %b159
b158:
  %v896 = mul i64 %v855, 4
  %v897 = add i64 %v896, %v894
  %v898 = mul i64 %v897, 8
  %v899 = add i64 0, %v894
  %v900 = mul i64 %v899, 8
  %v901 = getelementptr inbounds float, ptr %v889, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 0, %v898
  %v904 = getelementptr inbounds float, ptr %v891, i64 %v903
  store <8 x float> %v902, ptr %v904, align 4
  %v905 = add nsw i64 %v894, 1
  br label %b157
b159:
  %v906 = add nsw i64 %v885, 1
  br label %b154
b156:
  %v907 = add nsw i64 %v861, 1
  br label %b149
b151:
  %v908 = add nsw i64 %v855, 1
  br label %b146
b148:
  %v909 = add nsw i64 %v850, 96
  br label %b143
b145:
  %v910 = icmp sgt i64 %v3, 1
  br i1 %v910, label %b160, label %b161
b160:
  %v911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v912 = atomicrmw add ptr %v911, i64 1 acq_rel
  %v913 = mul i64 %v3, 7
  br label %b162
b162:
  %v914 = load atomic i64, ptr %v911 acquire, align 8
  %v915 = icmp slt i64 %v914, %v913
  br i1 %v915, label %b163, label %b164
b163:
  %v916 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v917 = getelementptr inbounds float, ptr %v108, i64 320
  %v918 = getelementptr inbounds float, ptr %v108, i64 704
  %v919 = getelementptr inbounds i64, ptr %v1, i64 4
  %v920 = load i64, ptr %v919, align 8
  %v921 = icmp eq i64 %v920, 0
  br i1 %v921, label %b165, label %b166
b165:
  %v922 = add i64 1, 0
  %v923 = sdiv i64 %v922, 1
  %v924 = add i64 %v2, 1
  %v925 = mul i64 %v923, %v2
  %v926 = sdiv i64 %v925, %v3
  %v927 = mul i64 %v926, 1
  %v928 = icmp slt i64 %v927, 1
  %v929 = select i1 %v928, i64 %v927, i64 1
  %v930 = mul i64 %v923, %v924
  %v931 = sdiv i64 %v930, %v3
  %v932 = mul i64 %v931, 1
  %v933 = icmp slt i64 %v932, 1
  %v934 = select i1 %v933, i64 %v932, i64 1
  %v935 = icmp slt i64 %v934, 1
  %v936 = select i1 %v935, i64 %v934, i64 1
  br label %b167
b167:
  %v937 = phi i64 [ %v929, %b165 ], [ %v1272, %b205 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b168, label %b169
b168:
  %v939 = mul i64 %v937, 384
  %v940 = mul i64 %v937, 24
  %v941 = add i64 %v939, 0
  %v942 = add i64 %v940, 0
  %v943 = getelementptr inbounds float, ptr %v917, i64 %v941
  %v944 = sub i64 24, %v942
  %v945 = icmp slt i64 %v944, 0
  %v946 = select i1 %v945, i64 0, i64 %v944
  %v947 = icmp ult i64 %v946, 8
  %v948 = select i1 %v947, i64 %v946, i64 8
  %v949 = trunc i64 %v948 to i32
  %v950 = insertelement <8 x i32> poison, i32 %v949, i64 0
  %v951 = shufflevector <8 x i32> %v950, <8 x i32> poison, <8 x i32> zeroinitializer
  %v952 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v951
  %v953 = mul i64 %v942, 16
  %v954 = add i64 0, %v953
  %v955 = getelementptr inbounds float, ptr %v16, i64 %v954
  %v956 = icmp sge i64 %v946, 8
  br i1 %v956, label %b170, label %b171
b170:
  br label %b172
b172:
  %v957 = phi i64 [ 0, %b170 ], [ %v1031, %b173 ]
  %v958 = icmp slt i64 %v957, 16
  br i1 %v958, label %b173, label %b174
b173:
  %v959 = add i64 %v957, 0
  %v960 = getelementptr inbounds float, ptr %v955, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = add i64 %v957, 16
  %v963 = getelementptr inbounds float, ptr %v955, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = add i64 %v957, 32
  %v966 = getelementptr inbounds float, ptr %v955, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 %v957, 48
  %v969 = getelementptr inbounds float, ptr %v955, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 %v957, 64
  %v972 = getelementptr inbounds float, ptr %v955, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 %v957, 80
  %v975 = getelementptr inbounds float, ptr %v955, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 %v957, 96
  %v978 = getelementptr inbounds float, ptr %v955, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = add i64 %v957, 112
  %v981 = getelementptr inbounds float, ptr %v955, i64 %v980
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = shufflevector <8 x float> %v961, <8 x float> %v973, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v984 = shufflevector <8 x float> %v961, <8 x float> %v973, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v985 = shufflevector <8 x float> %v964, <8 x float> %v976, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v986 = shufflevector <8 x float> %v964, <8 x float> %v976, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v967, <8 x float> %v979, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v988 = shufflevector <8 x float> %v967, <8 x float> %v979, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v970, <8 x float> %v982, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v990 = shufflevector <8 x float> %v970, <8 x float> %v982, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v991 = shufflevector <8 x float> %v983, <8 x float> %v987, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v992 = shufflevector <8 x float> %v983, <8 x float> %v987, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v989, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v995 = shufflevector <8 x float> %v984, <8 x float> %v988, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v996 = shufflevector <8 x float> %v984, <8 x float> %v988, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v986, <8 x float> %v990, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v998 = shufflevector <8 x float> %v986, <8 x float> %v990, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v991, <8 x float> %v993, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1000 = shufflevector <8 x float> %v991, <8 x float> %v993, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1001 = shufflevector <8 x float> %v992, <8 x float> %v994, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1002 = shufflevector <8 x float> %v992, <8 x float> %v994, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1003 = shufflevector <8 x float> %v995, <8 x float> %v997, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1004 = shufflevector <8 x float> %v995, <8 x float> %v997, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1005 = shufflevector <8 x float> %v996, <8 x float> %v998, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1006 = shufflevector <8 x float> %v996, <8 x float> %v998, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1007 = add i64 %v957, 0
  %v1008 = mul i64 %v1007, 24
  %v1009 = getelementptr inbounds float, ptr %v943, i64 %v1008
  store <8 x float> %v999, ptr %v1009, align 4
  %v1010 = add i64 %v957, 1
  %v1011 = mul i64 %v1010, 24
  %v1012 = getelementptr inbounds float, ptr %v943, i64 %v1011
  store <8 x float> %v1000, ptr %v1012, align 4
  %v1013 = add i64 %v957, 2
  %v1014 = mul i64 %v1013, 24
  %v1015 = getelementptr inbounds float, ptr %v943, i64 %v1014
  store <8 x float> %v1001, ptr %v1015, align 4
  %v1016 = add i64 %v957, 3
  %v1017 = mul i64 %v1016, 24
  %v1018 = getelementptr inbounds float, ptr %v943, i64 %v1017
  store <8 x float> %v1002, ptr %v1018, align 4
  %v1019 = add i64 %v957, 4
  %v1020 = mul i64 %v1019, 24
  %v1021 = getelementptr inbounds float, ptr %v943, i64 %v1020
  store <8 x float> %v1003, ptr %v1021, align 4
  %v1022 = add i64 %v957, 5
  %v1023 = mul i64 %v1022, 24
  %v1024 = getelementptr inbounds float, ptr %v943, i64 %v1023
  store <8 x float> %v1004, ptr %v1024, align 4
  %v1025 = add i64 %v957, 6
  %v1026 = mul i64 %v1025, 24
  %v1027 = getelementptr inbounds float, ptr %v943, i64 %v1026
  store <8 x float> %v1005, ptr %v1027, align 4
  %v1028 = add i64 %v957, 7
  %v1029 = mul i64 %v1028, 24
  %v1030 = getelementptr inbounds float, ptr %v943, i64 %v1029
  store <8 x float> %v1006, ptr %v1030, align 4
  %v1031 = add nsw i64 %v957, 8
  br label %b172
b174:
  br label %b175
b175:
  %v1032 = phi i64 [ 16, %b174 ], [ %v1040, %b176 ]
  %v1033 = icmp slt i64 %v1032, 16
  br i1 %v1033, label %b176, label %b177
b176:
  %v1034 = mul i64 %v1032, 1
  %v1035 = getelementptr inbounds float, ptr %v955, i64 %v1034
  %v1036 = getelementptr float, ptr %v1035, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1037 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1036, <8 x i1> %v952, <8 x float> zeroinitializer)
  %v1038 = mul i64 %v1032, 24
  %v1039 = getelementptr inbounds float, ptr %v943, i64 %v1038
  store <8 x float> %v1037, ptr %v1039, align 4
  %v1040 = add nsw i64 %v1032, 1
  br label %b175
b177:
  br label %b171
b171:
  %v1041 = icmp slt i64 %v946, 8
  br i1 %v1041, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1042 = phi i64 [ 0, %b178 ], [ %v1050, %b181 ]
  %v1043 = icmp slt i64 %v1042, 16
  br i1 %v1043, label %b181, label %b182
b181:
  %v1044 = mul i64 %v1042, 1
  %v1045 = getelementptr inbounds float, ptr %v955, i64 %v1044
  %v1046 = getelementptr float, ptr %v1045, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1047 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1046, <8 x i1> %v952, <8 x float> zeroinitializer)
  %v1048 = mul i64 %v1042, 24
  %v1049 = getelementptr inbounds float, ptr %v943, i64 %v1048
  store <8 x float> %v1047, ptr %v1049, align 4
  %v1050 = add nsw i64 %v1042, 1
  br label %b180
b182:
  br label %b179
b179:
  %v1051 = add i64 %v939, 8
  %v1052 = add i64 %v940, 8
  %v1053 = getelementptr inbounds float, ptr %v917, i64 %v1051
  %v1054 = sub i64 24, %v1052
  %v1055 = icmp slt i64 %v1054, 0
  %v1056 = select i1 %v1055, i64 0, i64 %v1054
  %v1057 = icmp ult i64 %v1056, 8
  %v1058 = select i1 %v1057, i64 %v1056, i64 8
  %v1059 = trunc i64 %v1058 to i32
  %v1060 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1061 = shufflevector <8 x i32> %v1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1062 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1061
  %v1063 = mul i64 %v1052, 16
  %v1064 = add i64 0, %v1063
  %v1065 = getelementptr inbounds float, ptr %v16, i64 %v1064
  %v1066 = icmp sge i64 %v1056, 8
  br i1 %v1066, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1067 = phi i64 [ 0, %b183 ], [ %v1141, %b186 ]
  %v1068 = icmp slt i64 %v1067, 16
  br i1 %v1068, label %b186, label %b187
b186:
  %v1069 = add i64 %v1067, 0
  %v1070 = getelementptr inbounds float, ptr %v1065, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = add i64 %v1067, 16
  %v1073 = getelementptr inbounds float, ptr %v1065, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = add i64 %v1067, 32
  %v1076 = getelementptr inbounds float, ptr %v1065, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = add i64 %v1067, 48
  %v1079 = getelementptr inbounds float, ptr %v1065, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 %v1067, 64
  %v1082 = getelementptr inbounds float, ptr %v1065, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = add i64 %v1067, 80
  %v1085 = getelementptr inbounds float, ptr %v1065, i64 %v1084
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = add i64 %v1067, 96
  %v1088 = getelementptr inbounds float, ptr %v1065, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = add i64 %v1067, 112
  %v1091 = getelementptr inbounds float, ptr %v1065, i64 %v1090
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = shufflevector <8 x float> %v1071, <8 x float> %v1083, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1094 = shufflevector <8 x float> %v1071, <8 x float> %v1083, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1095 = shufflevector <8 x float> %v1074, <8 x float> %v1086, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1096 = shufflevector <8 x float> %v1074, <8 x float> %v1086, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1097 = shufflevector <8 x float> %v1077, <8 x float> %v1089, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1098 = shufflevector <8 x float> %v1077, <8 x float> %v1089, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1099 = shufflevector <8 x float> %v1080, <8 x float> %v1092, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1100 = shufflevector <8 x float> %v1080, <8 x float> %v1092, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1101 = shufflevector <8 x float> %v1093, <8 x float> %v1097, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1102 = shufflevector <8 x float> %v1093, <8 x float> %v1097, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1103 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1104 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1105 = shufflevector <8 x float> %v1094, <8 x float> %v1098, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1106 = shufflevector <8 x float> %v1094, <8 x float> %v1098, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1107 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1108 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1109 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1110 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1111 = shufflevector <8 x float> %v1102, <8 x float> %v1104, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1112 = shufflevector <8 x float> %v1102, <8 x float> %v1104, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1113 = shufflevector <8 x float> %v1105, <8 x float> %v1107, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1114 = shufflevector <8 x float> %v1105, <8 x float> %v1107, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1115 = shufflevector <8 x float> %v1106, <8 x float> %v1108, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1116 = shufflevector <8 x float> %v1106, <8 x float> %v1108, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1117 = add i64 %v1067, 0
  %v1118 = mul i64 %v1117, 24
  %v1119 = getelementptr inbounds float, ptr %v1053, i64 %v1118
  store <8 x float> %v1109, ptr %v1119, align 4
  %v1120 = add i64 %v1067, 1
  %v1121 = mul i64 %v1120, 24
  %v1122 = getelementptr inbounds float, ptr %v1053, i64 %v1121
  store <8 x float> %v1110, ptr %v1122, align 4
  %v1123 = add i64 %v1067, 2
  %v1124 = mul i64 %v1123, 24
  %v1125 = getelementptr inbounds float, ptr %v1053, i64 %v1124
  store <8 x float> %v1111, ptr %v1125, align 4
  %v1126 = add i64 %v1067, 3
  %v1127 = mul i64 %v1126, 24
  %v1128 = getelementptr inbounds float, ptr %v1053, i64 %v1127
  store <8 x float> %v1112, ptr %v1128, align 4
  %v1129 = add i64 %v1067, 4
  %v1130 = mul i64 %v1129, 24
  %v1131 = getelementptr inbounds float, ptr %v1053, i64 %v1130
  store <8 x float> %v1113, ptr %v1131, align 4
  %v1132 = add i64 %v1067, 5
  %v1133 = mul i64 %v1132, 24
  %v1134 = getelementptr inbounds float, ptr %v1053, i64 %v1133
  store <8 x float> %v1114, ptr %v1134, align 4
  %v1135 = add i64 %v1067, 6
  %v1136 = mul i64 %v1135, 24
  %v1137 = getelementptr inbounds float, ptr %v1053, i64 %v1136
  store <8 x float> %v1115, ptr %v1137, align 4
  %v1138 = add i64 %v1067, 7
  %v1139 = mul i64 %v1138, 24
  %v1140 = getelementptr inbounds float, ptr %v1053, i64 %v1139
  store <8 x float> %v1116, ptr %v1140, align 4
  %v1141 = add nsw i64 %v1067, 8
  br label %b185
b187:
  br label %b188
b188:
  %v1142 = phi i64 [ 16, %b187 ], [ %v1150, %b189 ]
  %v1143 = icmp slt i64 %v1142, 16
  br i1 %v1143, label %b189, label %b190
b189:
  %v1144 = mul i64 %v1142, 1
  %v1145 = getelementptr inbounds float, ptr %v1065, i64 %v1144
  %v1146 = getelementptr float, ptr %v1145, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1147 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1146, <8 x i1> %v1062, <8 x float> zeroinitializer)
  %v1148 = mul i64 %v1142, 24
  %v1149 = getelementptr inbounds float, ptr %v1053, i64 %v1148
  store <8 x float> %v1147, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1142, 1
  br label %b188
b190:
  br label %b184
b184:
  %v1151 = icmp slt i64 %v1056, 8
  br i1 %v1151, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1152 = phi i64 [ 0, %b191 ], [ %v1160, %b194 ]
  %v1153 = icmp slt i64 %v1152, 16
  br i1 %v1153, label %b194, label %b195
b194:
  %v1154 = mul i64 %v1152, 1
  %v1155 = getelementptr inbounds float, ptr %v1065, i64 %v1154
  %v1156 = getelementptr float, ptr %v1155, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1157 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1156, <8 x i1> %v1062, <8 x float> zeroinitializer)
  %v1158 = mul i64 %v1152, 24
  %v1159 = getelementptr inbounds float, ptr %v1053, i64 %v1158
  store <8 x float> %v1157, ptr %v1159, align 4
  %v1160 = add nsw i64 %v1152, 1
  br label %b193
b195:
  br label %b192
b192:
  %v1161 = add i64 %v939, 16
  %v1162 = add i64 %v940, 16
  %v1163 = getelementptr inbounds float, ptr %v917, i64 %v1161
  %v1164 = sub i64 24, %v1162
  %v1165 = icmp slt i64 %v1164, 0
  %v1166 = select i1 %v1165, i64 0, i64 %v1164
  %v1167 = icmp ult i64 %v1166, 8
  %v1168 = select i1 %v1167, i64 %v1166, i64 8
  %v1169 = trunc i64 %v1168 to i32
  %v1170 = insertelement <8 x i32> poison, i32 %v1169, i64 0
  %v1171 = shufflevector <8 x i32> %v1170, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1172 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1171
  %v1173 = mul i64 %v1162, 16
  %v1174 = add i64 0, %v1173
  %v1175 = getelementptr inbounds float, ptr %v16, i64 %v1174
  %v1176 = icmp sge i64 %v1166, 8
  br i1 %v1176, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1177 = phi i64 [ 0, %b196 ], [ %v1251, %b199 ]
  %v1178 = icmp slt i64 %v1177, 16
  br i1 %v1178, label %b199, label %b200
b199:
  %v1179 = add i64 %v1177, 0
  %v1180 = getelementptr inbounds float, ptr %v1175, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = add i64 %v1177, 16
  %v1183 = getelementptr inbounds float, ptr %v1175, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = add i64 %v1177, 32
  %v1186 = getelementptr inbounds float, ptr %v1175, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = add i64 %v1177, 48
  %v1189 = getelementptr inbounds float, ptr %v1175, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = add i64 %v1177, 64
  %v1192 = getelementptr inbounds float, ptr %v1175, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = add i64 %v1177, 80
  %v1195 = getelementptr inbounds float, ptr %v1175, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 %v1177, 96
  %v1198 = getelementptr inbounds float, ptr %v1175, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = add i64 %v1177, 112
  %v1201 = getelementptr inbounds float, ptr %v1175, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = shufflevector <8 x float> %v1181, <8 x float> %v1193, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1204 = shufflevector <8 x float> %v1181, <8 x float> %v1193, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1205 = shufflevector <8 x float> %v1184, <8 x float> %v1196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1206 = shufflevector <8 x float> %v1184, <8 x float> %v1196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1207 = shufflevector <8 x float> %v1187, <8 x float> %v1199, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1208 = shufflevector <8 x float> %v1187, <8 x float> %v1199, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1209 = shufflevector <8 x float> %v1190, <8 x float> %v1202, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1210 = shufflevector <8 x float> %v1190, <8 x float> %v1202, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1211 = shufflevector <8 x float> %v1203, <8 x float> %v1207, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1212 = shufflevector <8 x float> %v1203, <8 x float> %v1207, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1213 = shufflevector <8 x float> %v1205, <8 x float> %v1209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1214 = shufflevector <8 x float> %v1205, <8 x float> %v1209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1215 = shufflevector <8 x float> %v1204, <8 x float> %v1208, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1216 = shufflevector <8 x float> %v1204, <8 x float> %v1208, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1217 = shufflevector <8 x float> %v1206, <8 x float> %v1210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1218 = shufflevector <8 x float> %v1206, <8 x float> %v1210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1219 = shufflevector <8 x float> %v1211, <8 x float> %v1213, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1220 = shufflevector <8 x float> %v1211, <8 x float> %v1213, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1221 = shufflevector <8 x float> %v1212, <8 x float> %v1214, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1222 = shufflevector <8 x float> %v1212, <8 x float> %v1214, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1223 = shufflevector <8 x float> %v1215, <8 x float> %v1217, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1224 = shufflevector <8 x float> %v1215, <8 x float> %v1217, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1225 = shufflevector <8 x float> %v1216, <8 x float> %v1218, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1226 = shufflevector <8 x float> %v1216, <8 x float> %v1218, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1227 = add i64 %v1177, 0
  %v1228 = mul i64 %v1227, 24
  %v1229 = getelementptr inbounds float, ptr %v1163, i64 %v1228
  store <8 x float> %v1219, ptr %v1229, align 4
  %v1230 = add i64 %v1177, 1
  %v1231 = mul i64 %v1230, 24
  %v1232 = getelementptr inbounds float, ptr %v1163, i64 %v1231
  store <8 x float> %v1220, ptr %v1232, align 4
  %v1233 = add i64 %v1177, 2
  %v1234 = mul i64 %v1233, 24
  %v1235 = getelementptr inbounds float, ptr %v1163, i64 %v1234
  store <8 x float> %v1221, ptr %v1235, align 4
  %v1236 = add i64 %v1177, 3
  %v1237 = mul i64 %v1236, 24
  %v1238 = getelementptr inbounds float, ptr %v1163, i64 %v1237
  store <8 x float> %v1222, ptr %v1238, align 4
  %v1239 = add i64 %v1177, 4
  %v1240 = mul i64 %v1239, 24
  %v1241 = getelementptr inbounds float, ptr %v1163, i64 %v1240
  store <8 x float> %v1223, ptr %v1241, align 4
  %v1242 = add i64 %v1177, 5
  %v1243 = mul i64 %v1242, 24
  %v1244 = getelementptr inbounds float, ptr %v1163, i64 %v1243
  store <8 x float> %v1224, ptr %v1244, align 4
  %v1245 = add i64 %v1177, 6
  %v1246 = mul i64 %v1245, 24
  %v1247 = getelementptr inbounds float, ptr %v1163, i64 %v1246
  store <8 x float> %v1225, ptr %v1247, align 4
  %v1248 = add i64 %v1177, 7
  %v1249 = mul i64 %v1248, 24
  %v1250 = getelementptr inbounds float, ptr %v1163, i64 %v1249
  store <8 x float> %v1226, ptr %v1250, align 4
  %v1251 = add nsw i64 %v1177, 8
  br label %b198
b200:
  br label %b201
b201:
  %v1252 = phi i64 [ 16, %b200 ], [ %v1260, %b202 ]
  %v1253 = icmp slt i64 %v1252, 16
  br i1 %v1253, label %b202, label %b203
b202:
  %v1254 = mul i64 %v1252, 1
  %v1255 = getelementptr inbounds float, ptr %v1175, i64 %v1254
  %v1256 = getelementptr float, ptr %v1255, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1257 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1256, <8 x i1> %v1172, <8 x float> zeroinitializer)
  %v1258 = mul i64 %v1252, 24
  %v1259 = getelementptr inbounds float, ptr %v1163, i64 %v1258
  store <8 x float> %v1257, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1252, 1
  br label %b201
b203:
  br label %b197
b197:
  %v1261 = icmp slt i64 %v1166, 8
  br i1 %v1261, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1262 = phi i64 [ 0, %b204 ], [ %v1270, %b207 ]
  %v1263 = icmp slt i64 %v1262, 16
  br i1 %v1263, label %b207, label %b208
b207:
  %v1264 = mul i64 %v1262, 1
  %v1265 = getelementptr inbounds float, ptr %v1175, i64 %v1264
  %v1266 = getelementptr float, ptr %v1265, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1267 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1266, <8 x i1> %v1172, <8 x float> zeroinitializer)
  %v1268 = mul i64 %v1262, 24
  %v1269 = getelementptr inbounds float, ptr %v1163, i64 %v1268
  store <8 x float> %v1267, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1262, 1
  br label %b206
b208:
  br label %b205
b205:
  %v1271 = add i64 %v939, 384
  %v1272 = add nsw i64 %v937, 1
  br label %b167
b169:
  %v1273 = add i64 1, 0
  %v1274 = sdiv i64 %v1273, 1
  %v1275 = add i64 %v2, 1
  %v1276 = mul i64 %v1274, %v2
  %v1277 = sdiv i64 %v1276, %v3
  %v1278 = mul i64 %v1277, 1
  %v1279 = icmp slt i64 %v1278, 1
  %v1280 = select i1 %v1279, i64 %v1278, i64 1
  %v1281 = mul i64 %v1274, %v1275
  %v1282 = sdiv i64 %v1281, %v3
  %v1283 = mul i64 %v1282, 1
  %v1284 = icmp slt i64 %v1283, 1
  %v1285 = select i1 %v1284, i64 %v1283, i64 1
  %v1286 = icmp slt i64 %v1285, 1
  %v1287 = select i1 %v1286, i64 %v1285, i64 1
  br label %b209
b209:
  %v1288 = phi i64 [ %v1280, %b169 ], [ %v1513, %b234 ]
  %v1289 = icmp slt i64 %v1288, %v1287
  br i1 %v1289, label %b210, label %b211
b210:
  %v1290 = mul i64 %v1288, 256
  %v1291 = mul i64 %v1288, 16
  %v1292 = add i64 %v1290, 0
  %v1293 = add i64 %v1291, 0
  %v1294 = getelementptr inbounds float, ptr %v918, i64 %v1292
  %v1295 = sub i64 16, %v1293
  %v1296 = icmp slt i64 %v1295, 0
  %v1297 = select i1 %v1296, i64 0, i64 %v1295
  %v1298 = icmp ult i64 %v1297, 8
  %v1299 = select i1 %v1298, i64 %v1297, i64 8
  %v1300 = trunc i64 %v1299 to i32
  %v1301 = insertelement <8 x i32> poison, i32 %v1300, i64 0
  %v1302 = shufflevector <8 x i32> %v1301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1303 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1302
  %v1304 = mul i64 %v1293, 16
  %v1305 = add i64 0, %v1304
  %v1306 = getelementptr inbounds float, ptr %v20, i64 %v1305
  %v1307 = icmp sge i64 %v1297, 8
  br i1 %v1307, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1308 = phi i64 [ 0, %b212 ], [ %v1382, %b215 ]
  %v1309 = icmp slt i64 %v1308, 16
  br i1 %v1309, label %b215, label %b216
b215:
  %v1310 = add i64 %v1308, 0
  %v1311 = getelementptr inbounds float, ptr %v1306, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = add i64 %v1308, 16
  %v1314 = getelementptr inbounds float, ptr %v1306, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = add i64 %v1308, 32
  %v1317 = getelementptr inbounds float, ptr %v1306, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = add i64 %v1308, 48
  %v1320 = getelementptr inbounds float, ptr %v1306, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = add i64 %v1308, 64
  %v1323 = getelementptr inbounds float, ptr %v1306, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = add i64 %v1308, 80
  %v1326 = getelementptr inbounds float, ptr %v1306, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 %v1308, 96
  %v1329 = getelementptr inbounds float, ptr %v1306, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = add i64 %v1308, 112
  %v1332 = getelementptr inbounds float, ptr %v1306, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = shufflevector <8 x float> %v1312, <8 x float> %v1324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1335 = shufflevector <8 x float> %v1312, <8 x float> %v1324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1336 = shufflevector <8 x float> %v1315, <8 x float> %v1327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1337 = shufflevector <8 x float> %v1315, <8 x float> %v1327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1338 = shufflevector <8 x float> %v1318, <8 x float> %v1330, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1339 = shufflevector <8 x float> %v1318, <8 x float> %v1330, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1340 = shufflevector <8 x float> %v1321, <8 x float> %v1333, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1341 = shufflevector <8 x float> %v1321, <8 x float> %v1333, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1342 = shufflevector <8 x float> %v1334, <8 x float> %v1338, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1343 = shufflevector <8 x float> %v1334, <8 x float> %v1338, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1344 = shufflevector <8 x float> %v1336, <8 x float> %v1340, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1345 = shufflevector <8 x float> %v1336, <8 x float> %v1340, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1346 = shufflevector <8 x float> %v1335, <8 x float> %v1339, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1347 = shufflevector <8 x float> %v1335, <8 x float> %v1339, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1348 = shufflevector <8 x float> %v1337, <8 x float> %v1341, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1349 = shufflevector <8 x float> %v1337, <8 x float> %v1341, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1350 = shufflevector <8 x float> %v1342, <8 x float> %v1344, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1351 = shufflevector <8 x float> %v1342, <8 x float> %v1344, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1352 = shufflevector <8 x float> %v1343, <8 x float> %v1345, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1353 = shufflevector <8 x float> %v1343, <8 x float> %v1345, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1354 = shufflevector <8 x float> %v1346, <8 x float> %v1348, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1355 = shufflevector <8 x float> %v1346, <8 x float> %v1348, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1356 = shufflevector <8 x float> %v1347, <8 x float> %v1349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1357 = shufflevector <8 x float> %v1347, <8 x float> %v1349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1358 = add i64 %v1308, 0
  %v1359 = mul i64 %v1358, 16
  %v1360 = getelementptr inbounds float, ptr %v1294, i64 %v1359
  store <8 x float> %v1350, ptr %v1360, align 4
  %v1361 = add i64 %v1308, 1
  %v1362 = mul i64 %v1361, 16
  %v1363 = getelementptr inbounds float, ptr %v1294, i64 %v1362
  store <8 x float> %v1351, ptr %v1363, align 4
  %v1364 = add i64 %v1308, 2
  %v1365 = mul i64 %v1364, 16
  %v1366 = getelementptr inbounds float, ptr %v1294, i64 %v1365
  store <8 x float> %v1352, ptr %v1366, align 4
  %v1367 = add i64 %v1308, 3
  %v1368 = mul i64 %v1367, 16
  %v1369 = getelementptr inbounds float, ptr %v1294, i64 %v1368
  store <8 x float> %v1353, ptr %v1369, align 4
  %v1370 = add i64 %v1308, 4
  %v1371 = mul i64 %v1370, 16
  %v1372 = getelementptr inbounds float, ptr %v1294, i64 %v1371
  store <8 x float> %v1354, ptr %v1372, align 4
  %v1373 = add i64 %v1308, 5
  %v1374 = mul i64 %v1373, 16
  %v1375 = getelementptr inbounds float, ptr %v1294, i64 %v1374
  store <8 x float> %v1355, ptr %v1375, align 4
  %v1376 = add i64 %v1308, 6
  %v1377 = mul i64 %v1376, 16
  %v1378 = getelementptr inbounds float, ptr %v1294, i64 %v1377
  store <8 x float> %v1356, ptr %v1378, align 4
  %v1379 = add i64 %v1308, 7
  %v1380 = mul i64 %v1379, 16
  %v1381 = getelementptr inbounds float, ptr %v1294, i64 %v1380
  store <8 x float> %v1357, ptr %v1381, align 4
  %v1382 = add nsw i64 %v1308, 8
  br label %b214
b216:
  br label %b217
b217:
  %v1383 = phi i64 [ 16, %b216 ], [ %v1391, %b218 ]
  %v1384 = icmp slt i64 %v1383, 16
  br i1 %v1384, label %b218, label %b219
b218:
  %v1385 = mul i64 %v1383, 1
  %v1386 = getelementptr inbounds float, ptr %v1306, i64 %v1385
  %v1387 = getelementptr float, ptr %v1386, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1388 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1387, <8 x i1> %v1303, <8 x float> zeroinitializer)
  %v1389 = mul i64 %v1383, 16
  %v1390 = getelementptr inbounds float, ptr %v1294, i64 %v1389
  store <8 x float> %v1388, ptr %v1390, align 4
  %v1391 = add nsw i64 %v1383, 1
  br label %b217
b219:
  br label %b213
b213:
  %v1392 = icmp slt i64 %v1297, 8
  br i1 %v1392, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1393 = phi i64 [ 0, %b220 ], [ %v1401, %b223 ]
  %v1394 = icmp slt i64 %v1393, 16
  br i1 %v1394, label %b223, label %b224
b223:
  %v1395 = mul i64 %v1393, 1
  %v1396 = getelementptr inbounds float, ptr %v1306, i64 %v1395
  %v1397 = getelementptr float, ptr %v1396, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1398 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1397, <8 x i1> %v1303, <8 x float> zeroinitializer)
  %v1399 = mul i64 %v1393, 16
  %v1400 = getelementptr inbounds float, ptr %v1294, i64 %v1399
  store <8 x float> %v1398, ptr %v1400, align 4
  %v1401 = add nsw i64 %v1393, 1
  br label %b222
b224:
  br label %b221
b221:
  %v1402 = add i64 %v1290, 8
  %v1403 = add i64 %v1291, 8
  %v1404 = getelementptr inbounds float, ptr %v918, i64 %v1402
  %v1405 = sub i64 16, %v1403
  %v1406 = icmp slt i64 %v1405, 0
  %v1407 = select i1 %v1406, i64 0, i64 %v1405
  %v1408 = icmp ult i64 %v1407, 8
  %v1409 = select i1 %v1408, i64 %v1407, i64 8
  %v1410 = trunc i64 %v1409 to i32
  %v1411 = insertelement <8 x i32> poison, i32 %v1410, i64 0
  %v1412 = shufflevector <8 x i32> %v1411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1413 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1412
  %v1414 = mul i64 %v1403, 16
  %v1415 = add i64 0, %v1414
  %v1416 = getelementptr inbounds float, ptr %v20, i64 %v1415
  %v1417 = icmp sge i64 %v1407, 8
  br i1 %v1417, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1418 = phi i64 [ 0, %b225 ], [ %v1492, %b228 ]
  %v1419 = icmp slt i64 %v1418, 16
  br i1 %v1419, label %b228, label %b229
b228:
  %v1420 = add i64 %v1418, 0
  %v1421 = getelementptr inbounds float, ptr %v1416, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = add i64 %v1418, 16
  %v1424 = getelementptr inbounds float, ptr %v1416, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 %v1418, 32
  %v1427 = getelementptr inbounds float, ptr %v1416, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = add i64 %v1418, 48
  %v1430 = getelementptr inbounds float, ptr %v1416, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = add i64 %v1418, 64
  %v1433 = getelementptr inbounds float, ptr %v1416, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = add i64 %v1418, 80
  %v1436 = getelementptr inbounds float, ptr %v1416, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = add i64 %v1418, 96
  %v1439 = getelementptr inbounds float, ptr %v1416, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = add i64 %v1418, 112
  %v1442 = getelementptr inbounds float, ptr %v1416, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = shufflevector <8 x float> %v1422, <8 x float> %v1434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1445 = shufflevector <8 x float> %v1422, <8 x float> %v1434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1446 = shufflevector <8 x float> %v1425, <8 x float> %v1437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1447 = shufflevector <8 x float> %v1425, <8 x float> %v1437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1448 = shufflevector <8 x float> %v1428, <8 x float> %v1440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1449 = shufflevector <8 x float> %v1428, <8 x float> %v1440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1450 = shufflevector <8 x float> %v1431, <8 x float> %v1443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1451 = shufflevector <8 x float> %v1431, <8 x float> %v1443, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1452 = shufflevector <8 x float> %v1444, <8 x float> %v1448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1453 = shufflevector <8 x float> %v1444, <8 x float> %v1448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1454 = shufflevector <8 x float> %v1446, <8 x float> %v1450, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1455 = shufflevector <8 x float> %v1446, <8 x float> %v1450, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1456 = shufflevector <8 x float> %v1445, <8 x float> %v1449, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1457 = shufflevector <8 x float> %v1445, <8 x float> %v1449, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1458 = shufflevector <8 x float> %v1447, <8 x float> %v1451, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1459 = shufflevector <8 x float> %v1447, <8 x float> %v1451, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1460 = shufflevector <8 x float> %v1452, <8 x float> %v1454, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1461 = shufflevector <8 x float> %v1452, <8 x float> %v1454, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1462 = shufflevector <8 x float> %v1453, <8 x float> %v1455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1463 = shufflevector <8 x float> %v1453, <8 x float> %v1455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1464 = shufflevector <8 x float> %v1456, <8 x float> %v1458, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1465 = shufflevector <8 x float> %v1456, <8 x float> %v1458, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1466 = shufflevector <8 x float> %v1457, <8 x float> %v1459, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1467 = shufflevector <8 x float> %v1457, <8 x float> %v1459, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1468 = add i64 %v1418, 0
  %v1469 = mul i64 %v1468, 16
  %v1470 = getelementptr inbounds float, ptr %v1404, i64 %v1469
  store <8 x float> %v1460, ptr %v1470, align 4
  %v1471 = add i64 %v1418, 1
  %v1472 = mul i64 %v1471, 16
  %v1473 = getelementptr inbounds float, ptr %v1404, i64 %v1472
  store <8 x float> %v1461, ptr %v1473, align 4
  %v1474 = add i64 %v1418, 2
  %v1475 = mul i64 %v1474, 16
  %v1476 = getelementptr inbounds float, ptr %v1404, i64 %v1475
  store <8 x float> %v1462, ptr %v1476, align 4
  %v1477 = add i64 %v1418, 3
  %v1478 = mul i64 %v1477, 16
  %v1479 = getelementptr inbounds float, ptr %v1404, i64 %v1478
  store <8 x float> %v1463, ptr %v1479, align 4
  %v1480 = add i64 %v1418, 4
  %v1481 = mul i64 %v1480, 16
  %v1482 = getelementptr inbounds float, ptr %v1404, i64 %v1481
  store <8 x float> %v1464, ptr %v1482, align 4
  %v1483 = add i64 %v1418, 5
  %v1484 = mul i64 %v1483, 16
  %v1485 = getelementptr inbounds float, ptr %v1404, i64 %v1484
  store <8 x float> %v1465, ptr %v1485, align 4
  %v1486 = add i64 %v1418, 6
  %v1487 = mul i64 %v1486, 16
  %v1488 = getelementptr inbounds float, ptr %v1404, i64 %v1487
  store <8 x float> %v1466, ptr %v1488, align 4
  %v1489 = add i64 %v1418, 7
  %v1490 = mul i64 %v1489, 16
  %v1491 = getelementptr inbounds float, ptr %v1404, i64 %v1490
  store <8 x float> %v1467, ptr %v1491, align 4
  %v1492 = add nsw i64 %v1418, 8
  br label %b227
b229:
  br label %b230
b230:
  %v1493 = phi i64 [ 16, %b229 ], [ %v1501, %b231 ]
  %v1494 = icmp slt i64 %v1493, 16
  br i1 %v1494, label %b231, label %b232
b231:
  %v1495 = mul i64 %v1493, 1
  %v1496 = getelementptr inbounds float, ptr %v1416, i64 %v1495
  %v1497 = getelementptr float, ptr %v1496, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1498 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1497, <8 x i1> %v1413, <8 x float> zeroinitializer)
  %v1499 = mul i64 %v1493, 16
  %v1500 = getelementptr inbounds float, ptr %v1404, i64 %v1499
  store <8 x float> %v1498, ptr %v1500, align 4
  %v1501 = add nsw i64 %v1493, 1
  br label %b230
b232:
  br label %b226
b226:
  %v1502 = icmp slt i64 %v1407, 8
  br i1 %v1502, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1503 = phi i64 [ 0, %b233 ], [ %v1511, %b236 ]
  %v1504 = icmp slt i64 %v1503, 16
  br i1 %v1504, label %b236, label %b237
b236:
  %v1505 = mul i64 %v1503, 1
  %v1506 = getelementptr inbounds float, ptr %v1416, i64 %v1505
  %v1507 = getelementptr float, ptr %v1506, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1508 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1507, <8 x i1> %v1413, <8 x float> zeroinitializer)
  %v1509 = mul i64 %v1503, 16
  %v1510 = getelementptr inbounds float, ptr %v1404, i64 %v1509
  store <8 x float> %v1508, ptr %v1510, align 4
  %v1511 = add nsw i64 %v1503, 1
  br label %b235
b237:
  br label %b234
b234:
  %v1512 = add i64 %v1290, 256
  %v1513 = add nsw i64 %v1288, 1
  br label %b209
b211:
  br label %b166
b166:
  %v1514 = icmp sgt i64 %v3, 1
  br i1 %v1514, label %b238, label %b239
b238:
  %v1515 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1516 = atomicrmw add ptr %v1515, i64 1 acq_rel
  %v1517 = mul i64 %v3, 8
  br label %b240
b240:
  %v1518 = load atomic i64, ptr %v1515 acquire, align 8
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b241, label %b242
b241:
  %v1520 = call i32 @sched_yield()
  br label %b240
b242:
  br label %b239
b239:
  br label %b243
b243:
  %v1521 = phi i64 [ 0, %b239 ], [ %v2077, %b291 ]
  %v1522 = icmp slt i64 %v1521, %v5
  br i1 %v1522, label %b244, label %b245
b244:
  %v1524 = add i64 %v7, 0
  %v1525 = sdiv i64 %v1524, 1
  %v1526 = add i64 %v2, 1
  %v1527 = mul i64 %v1525, %v2
  %v1528 = sdiv i64 %v1527, %v3
  %v1529 = mul i64 %v1528, 1
  %v1530 = icmp slt i64 %v1529, %v7
  %v1531 = select i1 %v1530, i64 %v1529, i64 %v7
  %v1532 = mul i64 %v1525, %v1526
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v7
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v7
  br label %b246
b246:
  %v1537 = phi i64 [ %v1531, %b244 ], [ %v1598, %b251 ]
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b247, label %b248
b247:
  %v1539 = add i64 %v1537, 96
  %v1540 = icmp slt i64 %v1539, %v1536
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v1536
  br label %b249
b249:
  %v1542 = phi i64 [ 0, %b247 ], [ %v1597, %b254 ]
  %v1543 = icmp slt i64 %v1542, 1
  br i1 %v1543, label %b250, label %b251
b250:
  %v1544 = sub i64 %v1541, %v1537
  %v1545 = sub i64 4, 1
  %v1546 = add i64 %v1544, %v1545
  %v1547 = sdiv i64 %v1546, 4
  br label %b252
b252:
  %v1548 = phi i64 [ 0, %b250 ], [ %v1596, %b259 ]
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b253, label %b254
b253:
  %v1550 = mul i64 %v1544, %v1548
  %v1551 = sdiv i64 %v1550, %v1547
  %v1552 = add i64 %v1537, %v1551
  %v1553 = add i64 %v1548, 1
  %v1554 = mul i64 %v1544, %v1553
  %v1555 = sdiv i64 %v1554, %v1547
  %v1556 = add i64 %v1537, %v1555
  %v1557 = mul i64 %v1542, 384
  %v1558 = getelementptr inbounds float, ptr %v917, i64 %v1557
  %v1559 = sub i64 %v1556, %v1552
  %v1560 = add i64 %v1521, 0
  %v1561 = and i64 %v1560, %v86
  %v1562 = mul i64 %v1561, %v7
  %v1563 = add i64 %v1562, %v1552
  %v1564 = mul i64 %v1563, 16
  %v1565 = getelementptr inbounds float, ptr %v26, i64 %v1564
  %v1566 = getelementptr inbounds float, ptr %v1565, i64 0
  %v1567 = sub i64 %v1559, 1
  %v1568 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v1567
  %v1569 = load ptr, ptr %v1568, align 4
  %v1570 = icmp sgt i64 %v1559, 0
  br i1 %v1570, label %b255, label %b256
b255:
  call void %v1569(ptr %v1566, i64 16, ptr %v1558, i64 16, ptr %v1523)
  br label %b256
b256:
  %v1571 = add i64 %v1557, 384
  br label %b257
b257:
  %v1572 = phi i64 [ %v1552, %b256 ], [ %v1595, %b262 ]
  %v1573 = icmp slt i64 %v1572, %v1556
  br i1 %v1573, label %b258, label %b259
b258:
  %v1574 = sub i64 %v1572, %v1552
  %v1575 = mul i64 %v1574, 24
  %v1576 = getelementptr inbounds float, ptr %v1523, i64 %v1575
  %v1577 = add i64 %v1521, 0
  %v1578 = and i64 %v1577, %v94
  %v1579 = mul i64 %v1578, %v7
  %v1580 = add i64 %v1579, %v1572
  %v1581 = mul i64 %v1580, 24
  %v1582 = getelementptr inbounds float, ptr %v56, i64 %v1581
  br label %b260
b260:
  %v1583 = phi i64 [ 0, %b258 ], [ %v1594, %b261 ]
  %v1584 = icmp slt i64 %v1583, 3
  br i1 %v1584, label %b261, label %b262
b261:
  %v1585 = mul i64 %v1542, 3
  %v1586 = add i64 %v1585, %v1583
  %v1587 = mul i64 %v1586, 8
  %v1588 = add i64 0, %v1583
  %v1589 = mul i64 %v1588, 8
  %v1590 = getelementptr inbounds float, ptr %v1576, i64 %v1589
  %v1591 = load <8 x float>, ptr %v1590, align 4
  %v1592 = add i64 0, %v1587
  %v1593 = getelementptr inbounds float, ptr %v1582, i64 %v1592
  store <8 x float> %v1591, ptr %v1593, align 4
  %v1594 = add nsw i64 %v1583, 1
  br label %b260
b262:
  %v1595 = add nsw i64 %v1572, 1
  br label %b257
b259:
  %v1596 = add nsw i64 %v1548, 1
  br label %b252
b254:
  %v1597 = add nsw i64 %v1542, 1
  br label %b249
b251:
  %v1598 = add nsw i64 %v1537, 96
  br label %b246
b248:
  %v1600 = add i64 %v7, 0
  %v1601 = sdiv i64 %v1600, 1
  %v1602 = add i64 %v2, 1
  %v1603 = mul i64 %v1601, %v2
  %v1604 = sdiv i64 %v1603, %v3
  %v1605 = mul i64 %v1604, 1
  %v1606 = icmp slt i64 %v1605, %v7
  %v1607 = select i1 %v1606, i64 %v1605, i64 %v7
  %v1608 = mul i64 %v1601, %v1602
  %v1609 = sdiv i64 %v1608, %v3
  %v1610 = mul i64 %v1609, 1
  %v1611 = icmp slt i64 %v1610, %v7
  %v1612 = select i1 %v1611, i64 %v1610, i64 %v7
  br label %b263
b263:
  %v1613 = phi i64 [ %v1607, %b248 ], [ %v1717, %b268 ]
  %v1614 = icmp slt i64 %v1613, %v1612
  br i1 %v1614, label %b264, label %b265
b264:
  %v1615 = add i64 %v1613, 96
  %v1616 = icmp slt i64 %v1615, %v1612
  %v1617 = select i1 %v1616, i64 %v1615, i64 %v1612
  br label %b266
b266:
  %v1618 = phi i64 [ 0, %b264 ], [ %v1716, %b271 ]
  %v1619 = icmp slt i64 %v1618, 1
  br i1 %v1619, label %b267, label %b268
b267:
  %v1620 = sub i64 %v1617, %v1613
  %v1621 = sub i64 6, 1
  %v1622 = add i64 %v1620, %v1621
  %v1623 = sdiv i64 %v1622, 6
  br label %b269
b269:
  %v1624 = phi i64 [ 0, %b267 ], [ %v1715, %b276 ]
  %v1625 = icmp slt i64 %v1624, %v1623
  br i1 %v1625, label %b270, label %b271
b270:
  %v1626 = mul i64 %v1620, %v1624
  %v1627 = sdiv i64 %v1626, %v1623
  %v1628 = add i64 %v1613, %v1627
  %v1629 = add i64 %v1624, 1
  %v1630 = mul i64 %v1620, %v1629
  %v1631 = sdiv i64 %v1630, %v1623
  %v1632 = add i64 %v1613, %v1631
  %v1633 = mul i64 %v1618, 256
  %v1634 = getelementptr inbounds float, ptr %v918, i64 %v1633
  %v1635 = sub i64 %v1632, %v1628
  %v1636 = add i64 %v1521, 0
  %v1637 = and i64 %v1636, %v86
  %v1638 = mul i64 %v1637, %v7
  %v1639 = add i64 %v1638, %v1628
  %v1640 = mul i64 %v1639, 16
  %v1641 = getelementptr inbounds float, ptr %v26, i64 %v1640
  %v1642 = getelementptr inbounds float, ptr %v1641, i64 0
  %v1643 = sub i64 %v1635, 1
  %v1644 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1643
  %v1645 = load ptr, ptr %v1644, align 4
  %v1646 = icmp sgt i64 %v1635, 0
  br i1 %v1646, label %b272, label %b273
b272:
  call void %v1645(ptr %v1642, i64 16, ptr %v1634, i64 16, ptr %v1599)
  br label %b273
b273:
  %v1647 = add i64 %v1633, 256
  br label %b274
b274:
  %v1648 = phi i64 [ %v1628, %b273 ], [ %v1714, %b279 ]
  %v1649 = icmp slt i64 %v1648, %v1632
  br i1 %v1649, label %b275, label %b276
b275:
  %v1650 = sub i64 %v1648, %v1628
  %v1651 = mul i64 %v1650, 16
  %v1652 = getelementptr inbounds float, ptr %v1599, i64 %v1651
  %v1653 = add i64 %v1521, 0
  %v1654 = and i64 %v1653, %v92
  %v1655 = mul i64 %v1654, %v7
  %v1656 = add i64 %v1655, %v1648
  %v1657 = mul i64 %v1656, 40
  %v1658 = getelementptr inbounds float, ptr %v54, i64 %v1657
  %v1659 = add i64 %v1521, 0
  %v1660 = and i64 %v1659, %v96
  %v1661 = mul i64 %v1660, %v7
  %v1662 = add i64 %v1661, %v1648
  %v1663 = mul i64 %v1662, 16
  %v1664 = getelementptr inbounds float, ptr %v58, i64 %v1663
  br label %b277
b277:
  %v1665 = phi i64 [ 0, %b275 ], [ %v1713, %b278 ]
  %v1666 = icmp slt i64 %v1665, 2
  br i1 %v1666, label %b278, label %b279
b278:
  %v1667 = mul i64 %v1618, 2
  %v1668 = add i64 %v1667, %v1665
  %v1669 = mul i64 %v1668, 8
  %v1670 = add i64 0, %v1665
  %v1671 = mul i64 %v1670, 8
  %v1672 = getelementptr inbounds float, ptr %v1652, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = add i64 0, %v1669
  %v1675 = getelementptr inbounds float, ptr %v22, i64 %v1674
  %v1676 = load <8 x float>, ptr %v1675, align 4
  %v1677 = add i64 24, %v1669
  %v1678 = getelementptr inbounds float, ptr %v1658, i64 %v1677
  %v1679 = load <8 x float>, ptr %v1678, align 4
  %v1680 = fadd <8 x float> %v1679, %v1673
  %v1681 = fadd <8 x float> %v1676, %v1680
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
  %v1711 = add i64 0, %v1669
  %v1712 = getelementptr inbounds float, ptr %v1664, i64 %v1711
  store <8 x float> %v1710, ptr %v1712, align 4
  %v1713 = add nsw i64 %v1665, 1
  br label %b277
b279:
  %v1714 = add nsw i64 %v1648, 1
  br label %b274
b276:
  %v1715 = add nsw i64 %v1624, 1
  br label %b269
b271:
  %v1716 = add nsw i64 %v1618, 1
  br label %b266
b268:
  %v1717 = add nsw i64 %v1613, 96
  br label %b263
b265:
  %v1718 = add i64 %v7, 0
  %v1719 = sdiv i64 %v1718, 1
  %v1720 = add i64 %v2, 1
  %v1721 = mul i64 %v1719, %v2
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 1
  %v1724 = icmp slt i64 %v1723, %v7
  %v1725 = select i1 %v1724, i64 %v1723, i64 %v7
  %v1726 = mul i64 %v1719, %v1720
  %v1727 = sdiv i64 %v1726, %v3
  %v1728 = mul i64 %v1727, 1
  %v1729 = icmp slt i64 %v1728, %v7
  %v1730 = select i1 %v1729, i64 %v1728, i64 %v7
  br label %b280
b280:
  %v1731 = phi i64 [ %v1725, %b265 ], [ %v1877, %b281 ]
  %v1732 = icmp slt i64 %v1731, %v1730
  br i1 %v1732, label %b281, label %b282
b281:
  %v1733 = add i64 %v1521, 0
  %v1734 = and i64 %v1733, %v92
  %v1735 = mul i64 %v1734, %v7
  %v1736 = add i64 %v1735, %v1731
  %v1737 = mul i64 %v1736, 40
  %v1738 = getelementptr inbounds float, ptr %v54, i64 %v1737
  %v1739 = add i64 %v1521, 0
  %v1740 = and i64 %v1739, %v94
  %v1741 = mul i64 %v1740, %v7
  %v1742 = add i64 %v1741, %v1731
  %v1743 = mul i64 %v1742, 24
  %v1744 = getelementptr inbounds float, ptr %v56, i64 %v1743
  %v1745 = mul i64 %v1731, 8
  %v1746 = getelementptr inbounds float, ptr %v60, i64 %v1745
  %v1747 = mul i64 %v1731, 8
  %v1748 = getelementptr inbounds float, ptr %v62, i64 %v1747
  %v1749 = mul i64 %v1731, 8
  %v1750 = getelementptr inbounds float, ptr %v64, i64 %v1749
  %v1751 = add i64 0, 0
  %v1752 = getelementptr inbounds float, ptr %v1738, i64 %v1751
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = add i64 0, 0
  %v1755 = getelementptr inbounds float, ptr %v1744, i64 %v1754
  %v1756 = load <8 x float>, ptr %v1755, align 4
  %v1757 = fadd <8 x float> %v1753, %v1756
  %v1758 = add i64 0, 0
  %v1759 = getelementptr inbounds float, ptr %v18, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = fadd <8 x float> %v1757, %v1760
  %v1762 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1761)
  %v1763 = fneg <8 x float> %v1762
  %v1764 = fcmp olt <8 x float> %v1763, splat (float 0xC05A400000000000)
  %v1765 = select <8 x i1> %v1764, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1763
  %v1766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1765, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1767 = fsub <8 x float> %v1766, splat (float 0x4168000000000000)
  %v1768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1767, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1765)
  %v1769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1767, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1768)
  %v1770 = bitcast <8 x float> %v1766 to <8 x i32>
  %v1771 = fmul <8 x float> %v1769, %v1769
  %v1772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1769, <8 x float> splat (float 0x3F81227F40000000))
  %v1773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1772, <8 x float> %v1769, <8 x float> splat (float 0x3FA5556740000000))
  %v1774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1773, <8 x float> %v1769, <8 x float> splat (float 0x3FC5554B00000000))
  %v1775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1774, <8 x float> %v1769, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1771, <8 x float> %v1775, <8 x float> %v1769)
  %v1777 = sub <8 x i32> %v1770, splat (i32 1262485250)
  %v1778 = lshr <8 x i32> %v1777, splat (i32 1)
  %v1779 = sub <8 x i32> %v1777, %v1778
  %v1780 = shl <8 x i32> %v1778, splat (i32 23)
  %v1781 = bitcast <8 x i32> %v1780 to <8 x float>
  %v1782 = shl <8 x i32> %v1779, splat (i32 23)
  %v1783 = bitcast <8 x i32> %v1782 to <8 x float>
  %v1784 = fadd <8 x float> %v1776, splat (float 0x3FF0000000000000)
  %v1785 = fmul <8 x float> %v1784, %v1781
  %v1786 = fmul <8 x float> %v1785, %v1783
  %v1787 = fcmp olt <8 x float> %v1761, splat (float 0x0000000000000000)
  %v1788 = select <8 x i1> %v1787, <8 x float> %v1786, <8 x float> splat (float 0x3FF0000000000000)
  %v1789 = fadd <8 x float> %v1786, splat (float 0x3FF0000000000000)
  %v1790 = fdiv <8 x float> %v1788, %v1789
  %v1791 = add i64 8, 0
  %v1792 = getelementptr inbounds float, ptr %v1738, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = add i64 8, 0
  %v1795 = getelementptr inbounds float, ptr %v1744, i64 %v1794
  %v1796 = load <8 x float>, ptr %v1795, align 4
  %v1797 = fadd <8 x float> %v1793, %v1796
  %v1798 = add i64 8, 0
  %v1799 = getelementptr inbounds float, ptr %v18, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = fadd <8 x float> %v1797, %v1800
  %v1802 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1801)
  %v1803 = fneg <8 x float> %v1802
  %v1804 = fcmp olt <8 x float> %v1803, splat (float 0xC05A400000000000)
  %v1805 = select <8 x i1> %v1804, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1803
  %v1806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1805, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1807 = fsub <8 x float> %v1806, splat (float 0x4168000000000000)
  %v1808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1807, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1805)
  %v1809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1807, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1808)
  %v1810 = bitcast <8 x float> %v1806 to <8 x i32>
  %v1811 = fmul <8 x float> %v1809, %v1809
  %v1812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1809, <8 x float> splat (float 0x3F81227F40000000))
  %v1813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1812, <8 x float> %v1809, <8 x float> splat (float 0x3FA5556740000000))
  %v1814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1813, <8 x float> %v1809, <8 x float> splat (float 0x3FC5554B00000000))
  %v1815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1814, <8 x float> %v1809, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1811, <8 x float> %v1815, <8 x float> %v1809)
  %v1817 = sub <8 x i32> %v1810, splat (i32 1262485250)
  %v1818 = lshr <8 x i32> %v1817, splat (i32 1)
  %v1819 = sub <8 x i32> %v1817, %v1818
  %v1820 = shl <8 x i32> %v1818, splat (i32 23)
  %v1821 = bitcast <8 x i32> %v1820 to <8 x float>
  %v1822 = shl <8 x i32> %v1819, splat (i32 23)
  %v1823 = bitcast <8 x i32> %v1822 to <8 x float>
  %v1824 = fadd <8 x float> %v1816, splat (float 0x3FF0000000000000)
  %v1825 = fmul <8 x float> %v1824, %v1821
  %v1826 = fmul <8 x float> %v1825, %v1823
  %v1827 = fcmp olt <8 x float> %v1801, splat (float 0x0000000000000000)
  %v1828 = select <8 x i1> %v1827, <8 x float> %v1826, <8 x float> splat (float 0x3FF0000000000000)
  %v1829 = fadd <8 x float> %v1826, splat (float 0x3FF0000000000000)
  %v1830 = fdiv <8 x float> %v1828, %v1829
  %v1831 = add i64 16, 0
  %v1832 = getelementptr inbounds float, ptr %v1738, i64 %v1831
  %v1833 = load <8 x float>, ptr %v1832, align 4
  %v1834 = add i64 16, 0
  %v1835 = getelementptr inbounds float, ptr %v1744, i64 %v1834
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = fadd <8 x float> %v1833, %v1836
  %v1838 = add i64 16, 0
  %v1839 = getelementptr inbounds float, ptr %v18, i64 %v1838
  %v1840 = load <8 x float>, ptr %v1839, align 4
  %v1841 = fadd <8 x float> %v1837, %v1840
  %v1842 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1841)
  %v1843 = fneg <8 x float> %v1842
  %v1844 = fcmp olt <8 x float> %v1843, splat (float 0xC05A400000000000)
  %v1845 = select <8 x i1> %v1844, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1843
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1847 = fsub <8 x float> %v1846, splat (float 0x4168000000000000)
  %v1848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1847, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1845)
  %v1849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1847, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1848)
  %v1850 = bitcast <8 x float> %v1846 to <8 x i32>
  %v1851 = fmul <8 x float> %v1849, %v1849
  %v1852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1849, <8 x float> splat (float 0x3F81227F40000000))
  %v1853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1852, <8 x float> %v1849, <8 x float> splat (float 0x3FA5556740000000))
  %v1854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1853, <8 x float> %v1849, <8 x float> splat (float 0x3FC5554B00000000))
  %v1855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1854, <8 x float> %v1849, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1851, <8 x float> %v1855, <8 x float> %v1849)
  %v1857 = sub <8 x i32> %v1850, splat (i32 1262485250)
  %v1858 = lshr <8 x i32> %v1857, splat (i32 1)
  %v1859 = sub <8 x i32> %v1857, %v1858
  %v1860 = shl <8 x i32> %v1858, splat (i32 23)
  %v1861 = bitcast <8 x i32> %v1860 to <8 x float>
  %v1862 = shl <8 x i32> %v1859, splat (i32 23)
  %v1863 = bitcast <8 x i32> %v1862 to <8 x float>
  %v1864 = fadd <8 x float> %v1856, splat (float 0x3FF0000000000000)
  %v1865 = fmul <8 x float> %v1864, %v1861
  %v1866 = fmul <8 x float> %v1865, %v1863
  %v1867 = fcmp olt <8 x float> %v1841, splat (float 0x0000000000000000)
  %v1868 = select <8 x i1> %v1867, <8 x float> %v1866, <8 x float> splat (float 0x3FF0000000000000)
  %v1869 = fadd <8 x float> %v1866, splat (float 0x3FF0000000000000)
  %v1870 = fdiv <8 x float> %v1868, %v1869
  %v1871 = add i64 0, 0
  %v1872 = getelementptr inbounds float, ptr %v1746, i64 %v1871
  store <8 x float> %v1790, ptr %v1872, align 4
  %v1873 = add i64 0, 0
  %v1874 = getelementptr inbounds float, ptr %v1748, i64 %v1873
  store <8 x float> %v1830, ptr %v1874, align 4
  %v1875 = add i64 0, 0
  %v1876 = getelementptr inbounds float, ptr %v1750, i64 %v1875
  store <8 x float> %v1870, ptr %v1876, align 4
  %v1877 = add nsw i64 %v1731, 1
  br label %b280
b282:
  %v1878 = add i64 %v7, 0
  %v1879 = sdiv i64 %v1878, 1
  %v1880 = add i64 %v2, 1
  %v1881 = mul i64 %v1879, %v2
  %v1882 = sdiv i64 %v1881, %v3
  %v1883 = mul i64 %v1882, 1
  %v1884 = icmp slt i64 %v1883, %v7
  %v1885 = select i1 %v1884, i64 %v1883, i64 %v7
  %v1886 = mul i64 %v1879, %v1880
  %v1887 = sdiv i64 %v1886, %v3
  %v1888 = mul i64 %v1887, 1
  %v1889 = icmp slt i64 %v1888, %v7
  %v1890 = select i1 %v1889, i64 %v1888, i64 %v7
  br label %b283
b283:
  %v1891 = phi i64 [ %v1885, %b282 ], [ %v1953, %b288 ]
  %v1892 = icmp slt i64 %v1891, %v1890
  br i1 %v1892, label %b284, label %b285
b284:
  br label %b286
b286:
  %v1893 = phi i64 [ 0, %b284 ], [ %v1952, %b287 ]
  %v1894 = icmp slt i64 %v1893, 8
  br i1 %v1894, label %b287, label %b288
b287:
  %v1895 = mul i64 %v1891, 8
  %v1896 = getelementptr inbounds float, ptr %v62, i64 %v1895
  %v1897 = add i64 0, %v1893
  %v1898 = getelementptr inbounds float, ptr %v1896, i64 %v1897
  %v1899 = load float, ptr %v1898, align 4
  %v1900 = mul i64 %v1891, 8
  %v1901 = getelementptr inbounds float, ptr %v60, i64 %v1900
  %v1902 = add i64 0, %v1893
  %v1903 = getelementptr inbounds float, ptr %v1901, i64 %v1902
  %v1904 = load float, ptr %v1903, align 4
  %v1905 = mul i64 %v1891, 8
  %v1906 = getelementptr inbounds float, ptr %v64, i64 %v1905
  %v1907 = add i64 0, %v1893
  %v1908 = getelementptr inbounds float, ptr %v1906, i64 %v1907
  %v1909 = load float, ptr %v1908, align 4
  %v1910 = add i64 %v1521, 0
  %v1911 = and i64 %v1910, %v98
  %v1912 = mul i64 %v1911, %v7
  %v1913 = add i64 %v1912, %v1891
  %v1914 = mul i64 %v1913, 16
  %v1915 = getelementptr inbounds float, ptr %v66, i64 %v1914
  %v1916 = add i64 %v1521, 0
  %v1917 = and i64 %v1916, %v100
  %v1918 = mul i64 %v1917, %v7
  %v1919 = add i64 %v1918, %v1891
  %v1920 = mul i64 %v1919, 16
  %v1921 = getelementptr inbounds float, ptr %v68, i64 %v1920
  %v1922 = add i64 %v1521, 0
  %v1923 = and i64 %v1922, %v102
  %v1924 = mul i64 %v1923, %v7
  %v1925 = add i64 %v1924, %v1891
  %v1926 = mul i64 %v1925, 16
  %v1927 = getelementptr inbounds float, ptr %v70, i64 %v1926
  %v1928 = icmp ult i64 2, 8
  %v1929 = select i1 %v1928, i64 2, i64 8
  %v1930 = trunc i64 %v1929 to i32
  %v1931 = insertelement <8 x i32> poison, i32 %v1930, i64 0
  %v1932 = shufflevector <8 x i32> %v1931, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1933 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1932
  %v1934 = mul i64 %v1893, 2
  %v1935 = add i64 0, %v1934
  %v1936 = add i64 %v1935, 0
  %v1937 = getelementptr inbounds float, ptr %v1915, i64 %v1936
  %v1938 = insertelement <8 x float> poison, float %v1899, i64 0
  %v1939 = shufflevector <8 x float> %v1938, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1939, ptr align 4 %v1937, <8 x i1> %v1933)
  %v1940 = mul i64 %v1893, 2
  %v1941 = add i64 0, %v1940
  %v1942 = add i64 %v1941, 0
  %v1943 = getelementptr inbounds float, ptr %v1921, i64 %v1942
  %v1944 = insertelement <8 x float> poison, float %v1904, i64 0
  %v1945 = shufflevector <8 x float> %v1944, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1945, ptr align 4 %v1943, <8 x i1> %v1933)
  %v1946 = mul i64 %v1893, 2
  %v1947 = add i64 0, %v1946
  %v1948 = add i64 %v1947, 0
  %v1949 = getelementptr inbounds float, ptr %v1927, i64 %v1948
  %v1950 = insertelement <8 x float> poison, float %v1909, i64 0
  %v1951 = shufflevector <8 x float> %v1950, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1951, ptr align 4 %v1949, <8 x i1> %v1933)
  %v1952 = add nsw i64 %v1893, 1
  br label %b286
b288:
  %v1953 = add nsw i64 %v1891, 1
  br label %b283
b285:
  %v1954 = add i64 %v7, 0
  %v1955 = sdiv i64 %v1954, 1
  %v1956 = add i64 %v2, 1
  %v1957 = mul i64 %v1955, %v2
  %v1958 = sdiv i64 %v1957, %v3
  %v1959 = mul i64 %v1958, 1
  %v1960 = icmp slt i64 %v1959, %v7
  %v1961 = select i1 %v1960, i64 %v1959, i64 %v7
  %v1962 = mul i64 %v1955, %v1956
  %v1963 = sdiv i64 %v1962, %v3
  %v1964 = mul i64 %v1963, 1
  %v1965 = icmp slt i64 %v1964, %v7
  %v1966 = select i1 %v1965, i64 %v1964, i64 %v7
  br label %b289
b289:
  %v1967 = phi i64 [ %v1961, %b285 ], [ %v2076, %b294 ]
  %v1968 = icmp slt i64 %v1967, %v1966
  br i1 %v1968, label %b290, label %b291
b290:
  %v1969 = add i64 %v1521, 0
  %v1970 = and i64 %v1969, %v98
  %v1971 = mul i64 %v1970, %v7
  %v1972 = add i64 %v1971, %v1967
  %v1973 = mul i64 %v1972, 16
  %v1974 = getelementptr inbounds float, ptr %v66, i64 %v1973
  %v1975 = add i64 %v1521, 0
  %v1976 = and i64 %v1975, %v88
  %v1977 = mul i64 %v1976, %v7
  %v1978 = add i64 %v1977, %v1967
  %v1979 = mul i64 %v1978, 16
  %v1980 = getelementptr inbounds float, ptr %v28, i64 %v1979
  %v1981 = add i64 %v1521, 0
  %v1982 = and i64 %v1981, %v100
  %v1983 = mul i64 %v1982, %v7
  %v1984 = add i64 %v1983, %v1967
  %v1985 = mul i64 %v1984, 16
  %v1986 = getelementptr inbounds float, ptr %v68, i64 %v1985
  %v1987 = add i64 %v1521, 0
  %v1988 = and i64 %v1987, %v96
  %v1989 = mul i64 %v1988, %v7
  %v1990 = add i64 %v1989, %v1967
  %v1991 = mul i64 %v1990, 16
  %v1992 = getelementptr inbounds float, ptr %v58, i64 %v1991
  %v1993 = add i64 %v1521, 0
  %v1994 = and i64 %v1993, %v102
  %v1995 = mul i64 %v1994, %v7
  %v1996 = add i64 %v1995, %v1967
  %v1997 = mul i64 %v1996, 16
  %v1998 = getelementptr inbounds float, ptr %v70, i64 %v1997
  %v1999 = add i64 %v1521, 1
  %v2000 = and i64 %v1999, %v88
  %v2001 = mul i64 %v2000, %v7
  %v2002 = add i64 %v2001, %v1967
  %v2003 = mul i64 %v2002, 16
  %v2004 = getelementptr inbounds float, ptr %v28, i64 %v2003
  %v2005 = add i64 %v1521, 1
  %v2006 = and i64 %v2005, %v86
  %v2007 = mul i64 %v2006, %v7
  %v2008 = add i64 %v2007, %v1967
  %v2009 = mul i64 %v2008, 16
  %v2010 = getelementptr inbounds float, ptr %v26, i64 %v2009
  br label %b292
b292:
  %v2011 = phi i64 [ 0, %b290 ], [ %v2075, %b293 ]
  %v2012 = icmp slt i64 %v2011, 16
  br i1 %v2012, label %b293, label %b294
b293:
  %v2013 = add i64 0, %v2011
  %v2014 = getelementptr inbounds float, ptr %v1974, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = add i64 0, %v2011
  %v2017 = getelementptr inbounds float, ptr %v1980, i64 %v2016
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = fmul <8 x float> %v2015, %v2018
  %v2020 = add i64 0, %v2011
  %v2021 = getelementptr inbounds float, ptr %v1986, i64 %v2020
  %v2022 = load <8 x float>, ptr %v2021, align 4
  %v2023 = add i64 0, %v2011
  %v2024 = getelementptr inbounds float, ptr %v1992, i64 %v2023
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2027 = shufflevector <8 x float> %v2026, <8 x float> poison, <8 x i32> zeroinitializer
  %v2028 = fmul <8 x float> %v2027, %v2025
  %v2029 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2030 = shufflevector <8 x float> %v2029, <8 x float> poison, <8 x i32> zeroinitializer
  %v2031 = fsub <8 x float> %v2028, %v2030
  %v2032 = fmul <8 x float> %v2022, %v2031
  %v2033 = fadd <8 x float> %v2019, %v2032
  %v2034 = add i64 0, %v2011
  %v2035 = getelementptr inbounds float, ptr %v1998, i64 %v2034
  %v2036 = load <8 x float>, ptr %v2035, align 4
  %v2037 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2033)
  %v2038 = fneg <8 x float> %v2037
  %v2039 = fcmp olt <8 x float> %v2038, splat (float 0xC05A400000000000)
  %v2040 = select <8 x i1> %v2039, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2038
  %v2041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2040, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2042 = fsub <8 x float> %v2041, splat (float 0x4168000000000000)
  %v2043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2042, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2040)
  %v2044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2042, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2043)
  %v2045 = bitcast <8 x float> %v2041 to <8 x i32>
  %v2046 = fmul <8 x float> %v2044, %v2044
  %v2047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2044, <8 x float> splat (float 0x3F81227F40000000))
  %v2048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2047, <8 x float> %v2044, <8 x float> splat (float 0x3FA5556740000000))
  %v2049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2048, <8 x float> %v2044, <8 x float> splat (float 0x3FC5554B00000000))
  %v2050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2049, <8 x float> %v2044, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2046, <8 x float> %v2050, <8 x float> %v2044)
  %v2052 = sub <8 x i32> %v2045, splat (i32 1262485250)
  %v2053 = lshr <8 x i32> %v2052, splat (i32 1)
  %v2054 = sub <8 x i32> %v2052, %v2053
  %v2055 = shl <8 x i32> %v2053, splat (i32 23)
  %v2056 = bitcast <8 x i32> %v2055 to <8 x float>
  %v2057 = shl <8 x i32> %v2054, splat (i32 23)
  %v2058 = bitcast <8 x i32> %v2057 to <8 x float>
  %v2059 = fadd <8 x float> %v2051, splat (float 0x3FF0000000000000)
  %v2060 = fmul <8 x float> %v2059, %v2056
  %v2061 = fmul <8 x float> %v2060, %v2058
  %v2062 = fcmp olt <8 x float> %v2033, splat (float 0x0000000000000000)
  %v2063 = select <8 x i1> %v2062, <8 x float> %v2061, <8 x float> splat (float 0x3FF0000000000000)
  %v2064 = fadd <8 x float> %v2061, splat (float 0x3FF0000000000000)
  %v2065 = fdiv <8 x float> %v2063, %v2064
  %v2066 = fmul <8 x float> %v2030, %v2065
  %v2067 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2068 = shufflevector <8 x float> %v2067, <8 x float> poison, <8 x i32> zeroinitializer
  %v2069 = fsub <8 x float> %v2066, %v2068
  %v2070 = fmul <8 x float> %v2036, %v2069
  %v2071 = add i64 0, %v2011
  %v2072 = getelementptr inbounds float, ptr %v2004, i64 %v2071
  store <8 x float> %v2033, ptr %v2072, align 4
  %v2073 = add i64 0, %v2011
  %v2074 = getelementptr inbounds float, ptr %v2010, i64 %v2073
  store <8 x float> %v2070, ptr %v2074, align 4
  %v2075 = add nsw i64 %v2011, 8
  br label %b292
b294:
  %v2076 = add nsw i64 %v1967, 1
  br label %b289
b291:
  %v2077 = add nsw i64 %v1521, 1
  br label %b243
b245:
  %v2078 = icmp sgt i64 %v3, 1
  br i1 %v2078, label %b295, label %b296
b295:
  %v2079 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2080 = atomicrmw add ptr %v2079, i64 1 acq_rel
  %v2081 = mul i64 %v3, 9
  br label %b297
b297:
  %v2082 = load atomic i64, ptr %v2079 acquire, align 8
  %v2083 = icmp slt i64 %v2082, %v2081
  br i1 %v2083, label %b298, label %b299
b298:
  %v2084 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
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
  %v621 = alloca float, i64 96, align 4
  %v798 = alloca float, i64 64, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 5
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 12
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 13
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 14
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 17
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 27
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 28
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 29
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 33
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 34
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 35
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 39
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 40
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v108 = load ptr, ptr %v107, align 4
  %v109 = mul i64 %v2, 21504
  %v110 = add i64 %v109, 960
  %v111 = getelementptr inbounds float, ptr %v108, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v108, i64 0
  %v113 = getelementptr inbounds i64, ptr %v1, i64 4
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b0, label %b1
b0:
  %v116 = add i64 1, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, 1
  %v123 = select i1 %v122, i64 %v121, i64 1
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, 1
  %v128 = select i1 %v127, i64 %v126, i64 1
  %v129 = icmp slt i64 %v128, 1
  %v130 = select i1 %v129, i64 %v128, i64 1
  br label %b2
b2:
  %v131 = phi i64 [ %v123, %b0 ], [ %v229, %b16 ]
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b3, label %b4
b3:
  %v133 = mul i64 %v131, 640
  %v134 = mul i64 %v131, 16
  %v135 = add i64 %v133, 0
  %v136 = add i64 %v134, 0
  %v137 = getelementptr inbounds float, ptr %v112, i64 %v135
  %v138 = sub i64 16, %v136
  %v139 = icmp slt i64 %v138, 0
  %v140 = select i1 %v139, i64 0, i64 %v138
  %v141 = icmp ult i64 %v140, 8
  %v142 = select i1 %v141, i64 %v140, i64 8
  %v143 = trunc i64 %v142 to i32
  %v144 = insertelement <8 x i32> poison, i32 %v143, i64 0
  %v145 = shufflevector <8 x i32> %v144, <8 x i32> poison, <8 x i32> zeroinitializer
  %v146 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v145
  %v147 = mul i64 %v136, 1
  %v148 = add i64 0, %v147
  %v149 = getelementptr inbounds float, ptr %v20, i64 %v148
  br label %b5
b5:
  %v150 = phi i64 [ 0, %b3 ], [ %v157, %b6 ]
  %v151 = icmp slt i64 %v150, 16
  br i1 %v151, label %b6, label %b7
b6:
  %v152 = mul i64 %v150, 16
  %v153 = getelementptr inbounds float, ptr %v149, i64 %v152
  %v154 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v153, <8 x i1> %v146, <8 x float> zeroinitializer)
  %v155 = mul i64 %v150, 16
  %v156 = getelementptr inbounds float, ptr %v137, i64 %v155
  store <8 x float> %v154, ptr %v156, align 4
  %v157 = add nsw i64 %v150, 1
  br label %b5
b7:
  %v158 = add i64 %v133, 8
  %v159 = add i64 %v134, 8
  %v160 = getelementptr inbounds float, ptr %v112, i64 %v158
  %v161 = sub i64 16, %v159
  %v162 = icmp slt i64 %v161, 0
  %v163 = select i1 %v162, i64 0, i64 %v161
  %v164 = icmp ult i64 %v163, 8
  %v165 = select i1 %v164, i64 %v163, i64 8
  %v166 = trunc i64 %v165 to i32
  %v167 = insertelement <8 x i32> poison, i32 %v166, i64 0
  %v168 = shufflevector <8 x i32> %v167, <8 x i32> poison, <8 x i32> zeroinitializer
  %v169 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v168
  %v170 = mul i64 %v159, 1
  %v171 = add i64 0, %v170
  %v172 = getelementptr inbounds float, ptr %v20, i64 %v171
  br label %b8
b8:
  %v173 = phi i64 [ 0, %b7 ], [ %v180, %b9 ]
  %v174 = icmp slt i64 %v173, 16
  br i1 %v174, label %b9, label %b10
b9:
  %v175 = mul i64 %v173, 16
  %v176 = getelementptr inbounds float, ptr %v172, i64 %v175
  %v177 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v176, <8 x i1> %v169, <8 x float> zeroinitializer)
  %v178 = mul i64 %v173, 16
  %v179 = getelementptr inbounds float, ptr %v160, i64 %v178
  store <8 x float> %v177, ptr %v179, align 4
  %v180 = add nsw i64 %v173, 1
  br label %b8
b10:
  %v181 = add i64 %v133, 256
  %v182 = add i64 %v181, 0
  %v183 = add i64 %v134, 0
  %v184 = getelementptr inbounds float, ptr %v112, i64 %v182
  %v185 = sub i64 16, %v183
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
  %v196 = getelementptr inbounds float, ptr %v16, i64 %v195
  br label %b11
b11:
  %v197 = phi i64 [ 0, %b10 ], [ %v204, %b12 ]
  %v198 = icmp slt i64 %v197, 24
  br i1 %v198, label %b12, label %b13
b12:
  %v199 = mul i64 %v197, 16
  %v200 = getelementptr inbounds float, ptr %v196, i64 %v199
  %v201 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v200, <8 x i1> %v193, <8 x float> zeroinitializer)
  %v202 = mul i64 %v197, 16
  %v203 = getelementptr inbounds float, ptr %v184, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v197, 1
  br label %b11
b13:
  %v205 = add i64 %v181, 8
  %v206 = add i64 %v134, 8
  %v207 = getelementptr inbounds float, ptr %v112, i64 %v205
  %v208 = sub i64 16, %v206
  %v209 = icmp slt i64 %v208, 0
  %v210 = select i1 %v209, i64 0, i64 %v208
  %v211 = icmp ult i64 %v210, 8
  %v212 = select i1 %v211, i64 %v210, i64 8
  %v213 = trunc i64 %v212 to i32
  %v214 = insertelement <8 x i32> poison, i32 %v213, i64 0
  %v215 = shufflevector <8 x i32> %v214, <8 x i32> poison, <8 x i32> zeroinitializer
  %v216 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v215
  %v217 = mul i64 %v206, 1
  %v218 = add i64 0, %v217
  %v219 = getelementptr inbounds float, ptr %v16, i64 %v218
  br label %b14
b14:
  %v220 = phi i64 [ 0, %b13 ], [ %v227, %b15 ]
  %v221 = icmp slt i64 %v220, 24
  br i1 %v221, label %b15, label %b16
b15:
  %v222 = mul i64 %v220, 16
  %v223 = getelementptr inbounds float, ptr %v219, i64 %v222
  %v224 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v223, <8 x i1> %v216, <8 x float> zeroinitializer)
  %v225 = mul i64 %v220, 16
  %v226 = getelementptr inbounds float, ptr %v207, i64 %v225
  store <8 x float> %v224, ptr %v226, align 4
  %v227 = add nsw i64 %v220, 1
  br label %b14
b16:
  %v228 = add i64 %v181, 384
  %v229 = add nsw i64 %v131, 1
  br label %b2
b4:
  br label %b1
b1:
  %v230 = icmp sgt i64 %v3, 1
  br i1 %v230, label %b17, label %b18
b17:
  %v231 = getelementptr inbounds i64, ptr %v1, i64 3
  %v232 = atomicrmw add ptr %v231, i64 1 acq_rel
  %v233 = mul i64 %v3, 1
  br label %b19
b19:
  %v234 = load atomic i64, ptr %v231 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b20, label %b21
b20:
  %v236 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  br label %b22
b22:
  %v237 = phi i64 [ 0, %b18 ], [ %v711, %b66 ]
  %v238 = icmp slt i64 %v237, %v5
  br i1 %v238, label %b23, label %b24
b23:
  %v239 = sub i64 %v5, 1
  %v240 = sub i64 %v239, %v237
  %v241 = add i64 %v7, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v7
  %v248 = select i1 %v247, i64 %v246, i64 %v7
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  br label %b25
b25:
  %v254 = phi i64 [ %v248, %b23 ], [ %v423, %b30 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b26, label %b27
b26:
  %v256 = add i64 %v240, 1
  %v257 = and i64 %v256, 1
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v254
  %v260 = mul i64 %v259, 16
  %v261 = getelementptr inbounds float, ptr %v30, i64 %v260
  %v262 = add i64 %v240, 0
  %v263 = and i64 %v262, %v84
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v254
  %v266 = mul i64 %v265, 16
  %v267 = getelementptr inbounds float, ptr %v24, i64 %v266
  %v268 = add i64 %v240, 1
  %v269 = and i64 %v268, %v88
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v254
  %v272 = mul i64 %v271, 16
  %v273 = getelementptr inbounds float, ptr %v28, i64 %v272
  %v274 = add i64 %v240, 1
  %v275 = and i64 %v274, 1
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v254
  %v278 = mul i64 %v277, 16
  %v279 = getelementptr inbounds float, ptr %v32, i64 %v278
  %v280 = add i64 %v240, 0
  %v281 = and i64 %v280, %v102
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v254
  %v284 = mul i64 %v283, 16
  %v285 = getelementptr inbounds float, ptr %v70, i64 %v284
  %v286 = add i64 %v240, 0
  %v287 = and i64 %v286, %v96
  %v288 = mul i64 %v287, %v7
  %v289 = add i64 %v288, %v254
  %v290 = mul i64 %v289, 16
  %v291 = getelementptr inbounds float, ptr %v58, i64 %v290
  %v292 = add i64 %v240, 0
  %v293 = and i64 %v292, %v88
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v254
  %v296 = mul i64 %v295, 16
  %v297 = getelementptr inbounds float, ptr %v28, i64 %v296
  %v298 = add i64 %v240, 0
  %v299 = and i64 %v298, %v98
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v254
  %v302 = mul i64 %v301, 16
  %v303 = getelementptr inbounds float, ptr %v66, i64 %v302
  %v304 = add i64 %v240, 0
  %v305 = and i64 %v304, %v100
  %v306 = mul i64 %v305, %v7
  %v307 = add i64 %v306, %v254
  %v308 = mul i64 %v307, 16
  %v309 = getelementptr inbounds float, ptr %v68, i64 %v308
  %v310 = mul i64 %v254, 16
  %v311 = getelementptr inbounds float, ptr %v72, i64 %v310
  %v312 = mul i64 %v254, 16
  %v313 = getelementptr inbounds float, ptr %v74, i64 %v312
  %v314 = mul i64 %v254, 16
  %v315 = getelementptr inbounds float, ptr %v76, i64 %v314
  %v316 = add i64 %v240, 0
  %v317 = and i64 %v316, 1
  %v318 = mul i64 %v317, %v7
  %v319 = add i64 %v318, %v254
  %v320 = mul i64 %v319, 16
  %v321 = getelementptr inbounds float, ptr %v32, i64 %v320
  %v322 = add i64 %v240, 0
  %v323 = and i64 %v322, %v104
  %v324 = mul i64 %v323, %v7
  %v325 = add i64 %v324, %v254
  %v326 = mul i64 %v325, 16
  %v327 = getelementptr inbounds float, ptr %v78, i64 %v326
  br label %b28
b28:
  %v328 = phi i64 [ 0, %b26 ], [ %v422, %b29 ]
  %v329 = icmp slt i64 %v328, 16
  br i1 %v329, label %b29, label %b30
b29:
  %v330 = add i64 0, %v328
  %v331 = getelementptr inbounds float, ptr %v261, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 0, %v328
  %v334 = getelementptr inbounds float, ptr %v267, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fadd <8 x float> %v332, %v335
  %v337 = add i64 0, %v328
  %v338 = getelementptr inbounds float, ptr %v273, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v339)
  %v341 = fneg <8 x float> %v340
  %v342 = fcmp olt <8 x float> %v341, splat (float 0xC05A400000000000)
  %v343 = select <8 x i1> %v342, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v341
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v345 = fsub <8 x float> %v344, splat (float 0x4168000000000000)
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v345, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v343)
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v345, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v346)
  %v348 = bitcast <8 x float> %v344 to <8 x i32>
  %v349 = fmul <8 x float> %v347, %v347
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v347, <8 x float> splat (float 0x3F81227F40000000))
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v350, <8 x float> %v347, <8 x float> splat (float 0x3FA5556740000000))
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v351, <8 x float> %v347, <8 x float> splat (float 0x3FC5554B00000000))
  %v353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v347, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> %v353, <8 x float> %v347)
  %v355 = sub <8 x i32> %v348, splat (i32 1262485250)
  %v356 = lshr <8 x i32> %v355, splat (i32 1)
  %v357 = sub <8 x i32> %v355, %v356
  %v358 = shl <8 x i32> %v356, splat (i32 23)
  %v359 = bitcast <8 x i32> %v358 to <8 x float>
  %v360 = shl <8 x i32> %v357, splat (i32 23)
  %v361 = bitcast <8 x i32> %v360 to <8 x float>
  %v362 = fadd <8 x float> %v354, splat (float 0x3FF0000000000000)
  %v363 = fmul <8 x float> %v362, %v359
  %v364 = fmul <8 x float> %v363, %v361
  %v365 = fcmp olt <8 x float> %v339, splat (float 0x0000000000000000)
  %v366 = select <8 x i1> %v365, <8 x float> %v364, <8 x float> splat (float 0x3FF0000000000000)
  %v367 = fadd <8 x float> %v364, splat (float 0x3FF0000000000000)
  %v368 = fdiv <8 x float> %v366, %v367
  %v369 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v370 = shufflevector <8 x float> %v369, <8 x float> poison, <8 x i32> zeroinitializer
  %v371 = fmul <8 x float> %v370, %v368
  %v372 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v373 = shufflevector <8 x float> %v372, <8 x float> poison, <8 x i32> zeroinitializer
  %v374 = fsub <8 x float> %v371, %v373
  %v375 = fmul <8 x float> %v336, %v374
  %v376 = add i64 0, %v328
  %v377 = getelementptr inbounds float, ptr %v279, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 0, %v328
  %v380 = getelementptr inbounds float, ptr %v285, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = fmul <8 x float> %v336, %v381
  %v383 = fmul <8 x float> %v382, %v370
  %v384 = fmul <8 x float> %v383, %v368
  %v385 = fsub <8 x float> %v373, %v368
  %v386 = fmul <8 x float> %v384, %v385
  %v387 = fadd <8 x float> %v378, %v386
  %v388 = add i64 0, %v328
  %v389 = getelementptr inbounds float, ptr %v291, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v392 = shufflevector <8 x float> %v391, <8 x float> poison, <8 x i32> zeroinitializer
  %v393 = fmul <8 x float> %v392, %v390
  %v394 = fsub <8 x float> %v393, %v370
  %v395 = fmul <8 x float> %v387, %v394
  %v396 = add i64 0, %v328
  %v397 = getelementptr inbounds float, ptr %v297, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fmul <8 x float> %v387, %v398
  %v400 = add i64 0, %v328
  %v401 = getelementptr inbounds float, ptr %v303, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = fmul <8 x float> %v387, %v402
  %v404 = add i64 0, %v328
  %v405 = getelementptr inbounds float, ptr %v309, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = fmul <8 x float> %v387, %v406
  %v408 = fmul <8 x float> %v407, %v392
  %v409 = fmul <8 x float> %v408, %v390
  %v410 = fsub <8 x float> %v373, %v390
  %v411 = fmul <8 x float> %v409, %v410
  %v412 = add i64 0, %v328
  %v413 = getelementptr inbounds float, ptr %v311, i64 %v412
  store <8 x float> %v375, ptr %v413, align 4
  %v414 = add i64 0, %v328
  %v415 = getelementptr inbounds float, ptr %v313, i64 %v414
  store <8 x float> %v395, ptr %v415, align 4
  %v416 = add i64 0, %v328
  %v417 = getelementptr inbounds float, ptr %v315, i64 %v416
  store <8 x float> %v399, ptr %v417, align 4
  %v418 = add i64 0, %v328
  %v419 = getelementptr inbounds float, ptr %v321, i64 %v418
  store <8 x float> %v403, ptr %v419, align 4
  %v420 = add i64 0, %v328
  %v421 = getelementptr inbounds float, ptr %v327, i64 %v420
  store <8 x float> %v411, ptr %v421, align 4
  %v422 = add nsw i64 %v328, 8
  br label %b28
b30:
  %v423 = add nsw i64 %v254, 1
  br label %b25
b27:
  %v424 = add i64 %v7, 0
  %v425 = sdiv i64 %v424, 1
  %v426 = add i64 %v2, 1
  %v427 = mul i64 %v425, %v2
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  %v432 = mul i64 %v425, %v426
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v7
  %v436 = select i1 %v435, i64 %v434, i64 %v7
  br label %b31
b31:
  %v437 = phi i64 [ %v431, %b27 ], [ %v459, %b36 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b32, label %b33
b32:
  br label %b34
b34:
  %v439 = phi i64 [ 0, %b32 ], [ %v458, %b39 ]
  %v440 = icmp slt i64 %v439, 8
  br i1 %v440, label %b35, label %b36
b35:
  br label %b37
b37:
  %v441 = phi i64 [ 0, %b35 ], [ %v452, %b38 ]
  %v442 = phi float [ 0x0000000000000000, %b35 ], [ %v451, %b38 ]
  %v443 = icmp slt i64 %v441, 2
  br i1 %v443, label %b38, label %b39
b38:
  %v444 = mul i64 %v437, 16
  %v445 = getelementptr inbounds float, ptr %v72, i64 %v444
  %v446 = mul i64 %v439, 2
  %v447 = add i64 0, %v446
  %v448 = add i64 %v447, %v441
  %v449 = getelementptr inbounds float, ptr %v445, i64 %v448
  %v450 = load float, ptr %v449, align 4
  %v451 = fadd float %v442, %v450
  %v452 = add nsw i64 %v441, 1
  br label %b37
b39:
  %v453 = fadd float %v442, 0x0000000000000000
  %v454 = mul i64 %v437, 24
  %v455 = getelementptr inbounds float, ptr %v50, i64 %v454
  %v456 = add i64 16, %v439
  %v457 = getelementptr inbounds float, ptr %v455, i64 %v456
  store float %v453, ptr %v457, align 4
  %v458 = add nsw i64 %v439, 1
  br label %b34
b36:
  %v459 = add nsw i64 %v437, 1
  br label %b31
b33:
  %v460 = add i64 %v7, 0
  %v461 = sdiv i64 %v460, 1
  %v462 = add i64 %v2, 1
  %v463 = mul i64 %v461, %v2
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v7
  %v467 = select i1 %v466, i64 %v465, i64 %v7
  %v468 = mul i64 %v461, %v462
  %v469 = sdiv i64 %v468, %v3
  %v470 = mul i64 %v469, 1
  %v471 = icmp slt i64 %v470, %v7
  %v472 = select i1 %v471, i64 %v470, i64 %v7
  br label %b40
b40:
  %v473 = phi i64 [ %v467, %b33 ], [ %v495, %b45 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b41, label %b42
b41:
  br label %b43
b43:
  %v475 = phi i64 [ 0, %b41 ], [ %v494, %b48 ]
  %v476 = icmp slt i64 %v475, 8
  br i1 %v476, label %b44, label %b45
b44:
  br label %b46
b46:
  %v477 = phi i64 [ 0, %b44 ], [ %v488, %b47 ]
  %v478 = phi float [ 0x0000000000000000, %b44 ], [ %v487, %b47 ]
  %v479 = icmp slt i64 %v477, 2
  br i1 %v479, label %b47, label %b48
b47:
  %v480 = mul i64 %v473, 16
  %v481 = getelementptr inbounds float, ptr %v74, i64 %v480
  %v482 = mul i64 %v475, 2
  %v483 = add i64 0, %v482
  %v484 = add i64 %v483, %v477
  %v485 = getelementptr inbounds float, ptr %v481, i64 %v484
  %v486 = load float, ptr %v485, align 4
  %v487 = fadd float %v478, %v486
  %v488 = add nsw i64 %v477, 1
  br label %b46
b48:
  %v489 = fadd float %v478, 0x0000000000000000
  %v490 = mul i64 %v473, 24
  %v491 = getelementptr inbounds float, ptr %v50, i64 %v490
  %v492 = add i64 0, %v475
  %v493 = getelementptr inbounds float, ptr %v491, i64 %v492
  store float %v489, ptr %v493, align 4
  %v494 = add nsw i64 %v475, 1
  br label %b43
b45:
  %v495 = add nsw i64 %v473, 1
  br label %b40
b42:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b49
b49:
  %v509 = phi i64 [ %v503, %b42 ], [ %v531, %b54 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b50, label %b51
b50:
  br label %b52
b52:
  %v511 = phi i64 [ 0, %b50 ], [ %v530, %b57 ]
  %v512 = icmp slt i64 %v511, 8
  br i1 %v512, label %b53, label %b54
b53:
  br label %b55
b55:
  %v513 = phi i64 [ 0, %b53 ], [ %v524, %b56 ]
  %v514 = phi float [ 0x0000000000000000, %b53 ], [ %v523, %b56 ]
  %v515 = icmp slt i64 %v513, 2
  br i1 %v515, label %b56, label %b57
b56:
  %v516 = mul i64 %v509, 16
  %v517 = getelementptr inbounds float, ptr %v76, i64 %v516
  %v518 = mul i64 %v511, 2
  %v519 = add i64 0, %v518
  %v520 = add i64 %v519, %v513
  %v521 = getelementptr inbounds float, ptr %v517, i64 %v520
  %v522 = load float, ptr %v521, align 4
  %v523 = fadd float %v514, %v522
  %v524 = add nsw i64 %v513, 1
  br label %b55
b57:
  %v525 = fadd float %v514, 0x0000000000000000
  %v526 = mul i64 %v509, 24
  %v527 = getelementptr inbounds float, ptr %v50, i64 %v526
  %v528 = add i64 8, %v511
  %v529 = getelementptr inbounds float, ptr %v527, i64 %v528
  store float %v525, ptr %v529, align 4
  %v530 = add nsw i64 %v511, 1
  br label %b52
b54:
  %v531 = add nsw i64 %v509, 1
  br label %b49
b51:
  %v532 = add i64 %v7, 0
  %v533 = sdiv i64 %v532, 1
  %v534 = add i64 %v2, 1
  %v535 = mul i64 %v533, %v2
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v7
  %v539 = select i1 %v538, i64 %v537, i64 %v7
  %v540 = mul i64 %v533, %v534
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, %v7
  %v544 = select i1 %v543, i64 %v542, i64 %v7
  br label %b58
b58:
  %v545 = phi i64 [ %v539, %b51 ], [ %v620, %b63 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b59, label %b60
b59:
  %v547 = mul i64 %v545, 24
  %v548 = getelementptr inbounds float, ptr %v50, i64 %v547
  %v549 = add i64 %v240, 0
  %v550 = and i64 %v549, %v92
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v545
  %v553 = mul i64 %v552, 40
  %v554 = getelementptr inbounds float, ptr %v54, i64 %v553
  %v555 = add i64 %v240, 0
  %v556 = and i64 %v555, %v94
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v545
  %v559 = mul i64 %v558, 24
  %v560 = getelementptr inbounds float, ptr %v56, i64 %v559
  %v561 = add i64 %v240, 0
  %v562 = and i64 %v561, %v106
  %v563 = mul i64 %v562, %v7
  %v564 = add i64 %v563, %v545
  %v565 = mul i64 %v564, 24
  %v566 = getelementptr inbounds float, ptr %v80, i64 %v565
  br label %b61
b61:
  %v567 = phi i64 [ 0, %b59 ], [ %v619, %b62 ]
  %v568 = icmp slt i64 %v567, 24
  br i1 %v568, label %b62, label %b63
b62:
  %v569 = add i64 0, %v567
  %v570 = getelementptr inbounds float, ptr %v548, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 0, %v567
  %v573 = getelementptr inbounds float, ptr %v18, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, %v567
  %v576 = getelementptr inbounds float, ptr %v554, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 0, %v567
  %v579 = getelementptr inbounds float, ptr %v560, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = fadd <8 x float> %v577, %v580
  %v582 = fadd <8 x float> %v574, %v581
  %v583 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v582)
  %v584 = fneg <8 x float> %v583
  %v585 = fcmp olt <8 x float> %v584, splat (float 0xC05A400000000000)
  %v586 = select <8 x i1> %v585, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v584
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v588 = fsub <8 x float> %v587, splat (float 0x4168000000000000)
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v586)
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v589)
  %v591 = bitcast <8 x float> %v587 to <8 x i32>
  %v592 = fmul <8 x float> %v590, %v590
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v590, <8 x float> splat (float 0x3F81227F40000000))
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v590, <8 x float> splat (float 0x3FA5556740000000))
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> %v590, <8 x float> splat (float 0x3FC5554B00000000))
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v590, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> %v596, <8 x float> %v590)
  %v598 = sub <8 x i32> %v591, splat (i32 1262485250)
  %v599 = lshr <8 x i32> %v598, splat (i32 1)
  %v600 = sub <8 x i32> %v598, %v599
  %v601 = shl <8 x i32> %v599, splat (i32 23)
  %v602 = bitcast <8 x i32> %v601 to <8 x float>
  %v603 = shl <8 x i32> %v600, splat (i32 23)
  %v604 = bitcast <8 x i32> %v603 to <8 x float>
  %v605 = fadd <8 x float> %v597, splat (float 0x3FF0000000000000)
  %v606 = fmul <8 x float> %v605, %v602
  %v607 = fmul <8 x float> %v606, %v604
  %v608 = fcmp olt <8 x float> %v582, splat (float 0x0000000000000000)
  %v609 = select <8 x i1> %v608, <8 x float> %v607, <8 x float> splat (float 0x3FF0000000000000)
  %v610 = fadd <8 x float> %v607, splat (float 0x3FF0000000000000)
  %v611 = fdiv <8 x float> %v609, %v610
  %v612 = fmul <8 x float> %v571, %v611
  %v613 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v614 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> zeroinitializer
  %v615 = fsub <8 x float> %v614, %v611
  %v616 = fmul <8 x float> %v612, %v615
  %v617 = add i64 0, %v567
  %v618 = getelementptr inbounds float, ptr %v566, i64 %v617
  store <8 x float> %v616, ptr %v618, align 4
  %v619 = add nsw i64 %v567, 8
  br label %b61
b63:
  %v620 = add nsw i64 %v545, 1
  br label %b58
b60:
  %v622 = add i64 %v7, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, %v7
  %v629 = select i1 %v628, i64 %v627, i64 %v7
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v7
  %v634 = select i1 %v633, i64 %v632, i64 %v7
  br label %b64
b64:
  %v635 = phi i64 [ %v629, %b60 ], [ %v710, %b69 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b65, label %b66
b65:
  %v637 = add i64 %v635, 96
  %v638 = icmp slt i64 %v637, %v634
  %v639 = select i1 %v638, i64 %v637, i64 %v634
  br label %b67
b67:
  %v640 = phi i64 [ 0, %b65 ], [ %v709, %b72 ]
  %v641 = icmp slt i64 %v640, 1
  br i1 %v641, label %b68, label %b69
b68:
  %v642 = sub i64 %v639, %v635
  %v643 = sub i64 6, 1
  %v644 = add i64 %v642, %v643
  %v645 = sdiv i64 %v644, 6
  br label %b70
b70:
  %v646 = phi i64 [ 0, %b68 ], [ %v708, %b79 ]
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %b71, label %b72
b71:
  %v648 = mul i64 %v642, %v646
  %v649 = sdiv i64 %v648, %v645
  %v650 = add i64 %v635, %v649
  %v651 = add i64 %v646, 1
  %v652 = mul i64 %v642, %v651
  %v653 = sdiv i64 %v652, %v645
  %v654 = add i64 %v635, %v653
  %v655 = mul i64 %v640, 640
  %v656 = getelementptr inbounds float, ptr %v112, i64 %v655
  %v657 = sub i64 %v654, %v650
  %v658 = add i64 %v240, 0
  %v659 = and i64 %v658, %v104
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v650
  %v662 = mul i64 %v661, 16
  %v663 = getelementptr inbounds float, ptr %v78, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v663, i64 0
  %v665 = sub i64 %v657, 1
  %v666 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v665
  %v667 = load ptr, ptr %v666, align 4
  %v668 = icmp sgt i64 %v657, 0
  br i1 %v668, label %b73, label %b74
b73:
  call void %v667(ptr %v664, i64 16, ptr %v656, i64 16, ptr %v621)
  br label %b74
b74:
  %v669 = add i64 %v655, 256
  %v670 = getelementptr inbounds float, ptr %v112, i64 %v669
  %v671 = sub i64 %v654, %v650
  %v672 = add i64 %v240, 0
  %v673 = and i64 %v672, %v106
  %v674 = mul i64 %v673, %v7
  %v675 = add i64 %v674, %v650
  %v676 = mul i64 %v675, 24
  %v677 = getelementptr inbounds float, ptr %v80, i64 %v676
  %v678 = getelementptr inbounds float, ptr %v677, i64 0
  %v679 = sub i64 %v671, 1
  %v680 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0_more, i64 %v679
  %v681 = load ptr, ptr %v680, align 4
  %v682 = icmp sgt i64 %v671, 0
  br i1 %v682, label %b75, label %b76
b75:
  call void %v681(ptr %v678, i64 24, ptr %v670, i64 24, ptr %v621)
  br label %b76
b76:
  %v683 = add i64 %v669, 384
  br label %b77
b77:
  %v684 = phi i64 [ %v650, %b76 ], [ %v707, %b82 ]
  %v685 = icmp slt i64 %v684, %v654
  br i1 %v685, label %b78, label %b79
b78:
  %v686 = sub i64 %v684, %v650
  %v687 = mul i64 %v686, 16
  %v688 = getelementptr inbounds float, ptr %v621, i64 %v687
  %v689 = add i64 %v240, 0
  %v690 = and i64 %v689, 1
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v684
  %v693 = mul i64 %v692, 16
  %v694 = getelementptr inbounds float, ptr %v30, i64 %v693
  br label %b80
b80:
  %v695 = phi i64 [ 0, %b78 ], [ %v706, %b81 ]
  %v696 = icmp slt i64 %v695, 2
  br i1 %v696, label %b81, label %b82
b81:
  %v697 = mul i64 %v640, 2
  %v698 = add i64 %v697, %v695
  %v699 = mul i64 %v698, 8
  %v700 = add i64 0, %v695
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v688, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 0, %v699
  %v705 = getelementptr inbounds float, ptr %v694, i64 %v704
  store <8 x float> %v703, ptr %v705, align 4
  %v706 = add nsw i64 %v695, 1
  br label %b80
b82:
  %v707 = add nsw i64 %v684, 1
  br label %b77
b79:
  %v708 = add nsw i64 %v646, 1
  br label %b70
b72:
  %v709 = add nsw i64 %v640, 1
  br label %b67
b69:
  %v710 = add nsw i64 %v635, 96
  br label %b64
b66:
  %v711 = add nsw i64 %v237, 1
  br label %b22
b24:
  %v712 = icmp sgt i64 %v3, 1
  br i1 %v712, label %b83, label %b84
b83:
  %v713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v714 = atomicrmw add ptr %v713, i64 1 acq_rel
  %v715 = mul i64 %v3, 2
  br label %b85
b85:
  %v716 = load atomic i64, ptr %v713 acquire, align 8
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b86, label %b87
b86:
  %v718 = call i32 @sched_yield()
  br label %b85
b87:
  br label %b84
b84:
  %v719 = getelementptr inbounds float, ptr %v108, i64 640
  %v720 = getelementptr inbounds i64, ptr %v1, i64 4
  %v721 = load i64, ptr %v720, align 8
  %v722 = icmp eq i64 %v721, 0
  br i1 %v722, label %b88, label %b89
b88:
  %v723 = add i64 1, 0
  %v724 = sdiv i64 %v723, 1
  %v725 = add i64 %v2, 1
  %v726 = mul i64 %v724, %v2
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, 1
  %v730 = select i1 %v729, i64 %v728, i64 1
  %v731 = mul i64 %v724, %v725
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, 1
  %v735 = select i1 %v734, i64 %v733, i64 1
  %v736 = icmp slt i64 %v735, 1
  %v737 = select i1 %v736, i64 %v735, i64 1
  br label %b90
b90:
  %v738 = phi i64 [ %v730, %b88 ], [ %v790, %b98 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b91, label %b92
b91:
  %v740 = mul i64 %v738, 320
  %v741 = mul i64 %v738, 8
  %v742 = add i64 %v740, 0
  %v743 = add i64 %v741, 0
  %v744 = getelementptr inbounds float, ptr %v719, i64 %v742
  %v745 = sub i64 8, %v743
  %v746 = icmp slt i64 %v745, 0
  %v747 = select i1 %v746, i64 0, i64 %v745
  %v748 = icmp ult i64 %v747, 8
  %v749 = select i1 %v748, i64 %v747, i64 8
  %v750 = trunc i64 %v749 to i32
  %v751 = insertelement <8 x i32> poison, i32 %v750, i64 0
  %v752 = shufflevector <8 x i32> %v751, <8 x i32> poison, <8 x i32> zeroinitializer
  %v753 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v752
  %v754 = mul i64 %v743, 1
  %v755 = add i64 0, %v754
  %v756 = getelementptr inbounds float, ptr %v14, i64 %v755
  br label %b93
b93:
  %v757 = phi i64 [ 0, %b91 ], [ %v764, %b94 ]
  %v758 = icmp slt i64 %v757, 16
  br i1 %v758, label %b94, label %b95
b94:
  %v759 = mul i64 %v757, 8
  %v760 = getelementptr inbounds float, ptr %v756, i64 %v759
  %v761 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v760, <8 x i1> %v753, <8 x float> zeroinitializer)
  %v762 = mul i64 %v757, 8
  %v763 = getelementptr inbounds float, ptr %v744, i64 %v762
  store <8 x float> %v761, ptr %v763, align 4
  %v764 = add nsw i64 %v757, 1
  br label %b93
b95:
  %v765 = add i64 %v740, 128
  %v766 = add i64 %v765, 0
  %v767 = add i64 %v741, 0
  %v768 = getelementptr inbounds float, ptr %v719, i64 %v766
  %v769 = sub i64 8, %v767
  %v770 = icmp slt i64 %v769, 0
  %v771 = select i1 %v770, i64 0, i64 %v769
  %v772 = icmp ult i64 %v771, 8
  %v773 = select i1 %v772, i64 %v771, i64 8
  %v774 = trunc i64 %v773 to i32
  %v775 = insertelement <8 x i32> poison, i32 %v774, i64 0
  %v776 = shufflevector <8 x i32> %v775, <8 x i32> poison, <8 x i32> zeroinitializer
  %v777 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v776
  %v778 = mul i64 %v767, 1
  %v779 = add i64 0, %v778
  %v780 = getelementptr inbounds float, ptr %v12, i64 %v779
  br label %b96
b96:
  %v781 = phi i64 [ 0, %b95 ], [ %v788, %b97 ]
  %v782 = icmp slt i64 %v781, 24
  br i1 %v782, label %b97, label %b98
b97:
  %v783 = mul i64 %v781, 8
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v785 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v784, <8 x i1> %v777, <8 x float> zeroinitializer)
  %v786 = mul i64 %v781, 8
  %v787 = getelementptr inbounds float, ptr %v768, i64 %v786
  store <8 x float> %v785, ptr %v787, align 4
  %v788 = add nsw i64 %v781, 1
  br label %b96
b98:
  %v789 = add i64 %v765, 192
  %v790 = add nsw i64 %v738, 1
  br label %b90
b92:
  br label %b89
b89:
  %v791 = icmp sgt i64 %v3, 1
  br i1 %v791, label %b99, label %b100
b99:
  %v792 = getelementptr inbounds i64, ptr %v1, i64 3
  %v793 = atomicrmw add ptr %v792, i64 1 acq_rel
  %v794 = mul i64 %v3, 3
  br label %b101
b101:
  %v795 = load atomic i64, ptr %v792 acquire, align 8
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b102, label %b103
b102:
  %v797 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v799 = add i64 %v8, 0
  %v800 = sdiv i64 %v799, 1
  %v801 = add i64 %v2, 1
  %v802 = mul i64 %v800, %v2
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v8
  %v806 = select i1 %v805, i64 %v804, i64 %v8
  %v807 = mul i64 %v800, %v801
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v8
  %v811 = select i1 %v810, i64 %v809, i64 %v8
  br label %b104
b104:
  %v812 = phi i64 [ %v806, %b100 ], [ %v875, %b109 ]
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b105, label %b106
b105:
  %v814 = add i64 %v812, 96
  %v815 = icmp slt i64 %v814, %v811
  %v816 = select i1 %v815, i64 %v814, i64 %v811
  br label %b107
b107:
  %v817 = phi i64 [ 0, %b105 ], [ %v874, %b112 ]
  %v818 = icmp slt i64 %v817, 1
  br i1 %v818, label %b108, label %b109
b108:
  %v819 = sub i64 %v816, %v812
  %v820 = sub i64 8, 1
  %v821 = add i64 %v819, %v820
  %v822 = sdiv i64 %v821, 8
  br label %b110
b110:
  %v823 = phi i64 [ 0, %b108 ], [ %v873, %b119 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b111, label %b112
b111:
  %v825 = mul i64 %v819, %v823
  %v826 = sdiv i64 %v825, %v822
  %v827 = add i64 %v812, %v826
  %v828 = add i64 %v823, 1
  %v829 = mul i64 %v819, %v828
  %v830 = sdiv i64 %v829, %v822
  %v831 = add i64 %v812, %v830
  %v832 = mul i64 %v817, 320
  %v833 = getelementptr inbounds float, ptr %v719, i64 %v832
  %v834 = sub i64 %v831, %v827
  %v835 = mul i64 %v827, 16
  %v836 = getelementptr inbounds float, ptr %v78, i64 %v835
  %v837 = getelementptr inbounds float, ptr %v836, i64 0
  %v838 = sub i64 %v834, 1
  %v839 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v838
  %v840 = load ptr, ptr %v839, align 4
  %v841 = icmp sgt i64 %v834, 0
  br i1 %v841, label %b113, label %b114
b113:
  call void %v840(ptr %v837, i64 16, ptr %v833, i64 16, ptr %v798)
  br label %b114
b114:
  %v842 = add i64 %v832, 128
  %v843 = getelementptr inbounds float, ptr %v719, i64 %v842
  %v844 = sub i64 %v831, %v827
  %v845 = mul i64 %v827, 24
  %v846 = getelementptr inbounds float, ptr %v80, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = sub i64 %v844, 1
  %v849 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v848
  %v850 = load ptr, ptr %v849, align 4
  %v851 = icmp sgt i64 %v844, 0
  br i1 %v851, label %b115, label %b116
b115:
  call void %v850(ptr %v847, i64 24, ptr %v843, i64 24, ptr %v798)
  br label %b116
b116:
  %v852 = add i64 %v842, 192
  br label %b117
b117:
  %v853 = phi i64 [ %v827, %b116 ], [ %v872, %b122 ]
  %v854 = icmp slt i64 %v853, %v831
  br i1 %v854, label %b118, label %b119
b118:
  %v855 = sub i64 %v853, %v827
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v798, i64 %v856
  %v858 = mul i64 %v853, 8
  %v859 = getelementptr inbounds float, ptr %v34, i64 %v858
  br label %b120
b120:
  %v860 = phi i64 [ 0, %b118 ], [ %v871, %b121 ]
  %v861 = icmp slt i64 %v860, 1
  br i1 %v861, label %b121, label %b122
b121:
  %v862 = mul i64 %v817, 1
  %v863 = add i64 %v862, %v860
  %v864 = mul i64 %v863, 8
  %v865 = add i64 0, %v860
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v857, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 0, %v864
  %v870 = getelementptr inbounds float, ptr %v859, i64 %v869
  store <8 x float> %v868, ptr %v870, align 4
  %v871 = add nsw i64 %v860, 1
  br label %b120
b122:
  %v872 = add nsw i64 %v853, 1
  br label %b117
b119:
  %v873 = add nsw i64 %v823, 1
  br label %b110
b112:
  %v874 = add nsw i64 %v817, 1
  br label %b107
b109:
  %v875 = add nsw i64 %v812, 96
  br label %b104
b106:
  %v876 = icmp sgt i64 %v3, 1
  br i1 %v876, label %b123, label %b124
b123:
  %v877 = getelementptr inbounds i64, ptr %v1, i64 3
  %v878 = atomicrmw add ptr %v877, i64 1 acq_rel
  %v879 = mul i64 %v3, 4
  br label %b125
b125:
  %v880 = load atomic i64, ptr %v877 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b126, label %b127
b126:
  %v882 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v883 = mul i64 0, 24
  %v884 = getelementptr inbounds float, ptr %v80, i64 %v883
  %v885 = getelementptr inbounds float, ptr %v884, i64 0
  %v886 = mul i64 0, 8
  %v887 = getelementptr inbounds float, ptr %v10, i64 %v886
  %v888 = getelementptr inbounds float, ptr %v887, i64 0
  %v889 = getelementptr inbounds float, ptr %v111, i64 12288
  %v890 = add i64 24, 1
  %v891 = sdiv i64 %v890, 2
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 2
  %v896 = icmp slt i64 %v895, 24
  %v897 = select i1 %v896, i64 %v895, i64 24
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 2
  %v901 = icmp slt i64 %v900, 24
  %v902 = select i1 %v901, i64 %v900, i64 24
  %v903 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b128
b128:
  %v904 = phi i64 [ %v897, %b124 ], [ %v912, %b133 ]
  %v905 = icmp slt i64 %v904, %v902
  br i1 %v905, label %b129, label %b130
b129:
  %v906 = mul i64 %v904, 8
  %v907 = getelementptr inbounds float, ptr %v903, i64 %v906
  br label %b131
b131:
  %v908 = phi i64 [ 0, %b129 ], [ %v911, %b132 ]
  %v909 = icmp slt i64 %v908, 8
  br i1 %v909, label %b132, label %b133
b132:
  %v910 = getelementptr inbounds float, ptr %v907, i64 %v908
  store float 0x0000000000000000, ptr %v910, align 4
  %v911 = add nsw i64 %v908, 1
  br label %b131
b133:
  %v912 = add nsw i64 %v904, 1
  br label %b128
b130:
  %v913 = mul i64 %v8, 1
  br label %b134
b134:
  %v914 = phi i64 [ 0, %b130 ], [ %v1018, %b139 ]
  %v915 = icmp slt i64 %v914, %v913
  br i1 %v915, label %b135, label %b136
b135:
  %v916 = sub i64 %v913, %v914
  %v917 = icmp slt i64 %v916, 384
  %v918 = select i1 %v917, i64 %v916, i64 384
  br label %b137
b137:
  %v919 = phi i64 [ %v897, %b135 ], [ %v1017, %b163 ]
  %v920 = icmp slt i64 %v919, %v902
  br i1 %v920, label %b138, label %b139
b138:
  %v921 = sub i64 %v902, %v919
  %v922 = icmp slt i64 %v921, 64
  %v923 = select i1 %v922, i64 %v921, i64 64
  %v924 = sdiv i64 %v923, 2
  %v925 = mul i64 %v924, 2
  %v926 = sub i64 %v923, %v925
  %v927 = mul i64 %v914, 24
  %v928 = add i64 %v927, %v919
  %v929 = getelementptr inbounds float, ptr %v885, i64 %v928
  br label %b140
b140:
  %v930 = phi i64 [ 0, %b138 ], [ %v956, %b148 ]
  %v931 = icmp slt i64 %v930, %v918
  br i1 %v931, label %b141, label %b142
b141:
  %v932 = mul i64 %v930, 24
  %v933 = getelementptr inbounds float, ptr %v929, i64 %v932
  %v934 = mul i64 %v930, 2
  %v935 = getelementptr inbounds float, ptr %v889, i64 %v934
  br label %b143
b143:
  %v936 = phi i64 [ 0, %b141 ], [ %v945, %b144 ]
  %v937 = icmp slt i64 %v936, %v924
  br i1 %v937, label %b144, label %b145
b144:
  %v938 = mul i64 %v936, 2
  %v939 = getelementptr inbounds float, ptr %v933, i64 %v938
  %v940 = mul i64 %v936, 768
  %v941 = getelementptr inbounds float, ptr %v935, i64 %v940
  %v942 = getelementptr inbounds float, ptr %v939, i64 0
  %v943 = load <2 x float>, ptr %v942, align 4
  %v944 = getelementptr inbounds float, ptr %v941, i64 0
  store <2 x float> %v943, ptr %v944, align 4
  %v945 = add nsw i64 %v936, 1
  br label %b143
b145:
  %v946 = mul i64 %v924, 2
  %v947 = getelementptr inbounds float, ptr %v933, i64 %v946
  %v948 = mul i64 %v924, 768
  %v949 = getelementptr inbounds float, ptr %v935, i64 %v948
  br label %b146
b146:
  %v950 = phi i64 [ 0, %b145 ], [ %v955, %b147 ]
  %v951 = icmp slt i64 %v950, %v926
  br i1 %v951, label %b147, label %b148
b147:
  %v952 = getelementptr inbounds float, ptr %v947, i64 %v950
  %v953 = load float, ptr %v952, align 4
  %v954 = getelementptr inbounds float, ptr %v949, i64 %v950
  store float %v953, ptr %v954, align 4
  %v955 = add nsw i64 %v950, 1
  br label %b146, !llvm.loop !0
b148:
  %v956 = add nsw i64 %v930, 1
  br label %b140
b142:
  br label %b149
b149:
  %v957 = phi i64 [ 0, %b142 ], [ %v992, %b157 ]
  %v958 = icmp slt i64 %v957, 0
  br i1 %v958, label %b150, label %b151
b150:
  %v959 = mul i64 %v914, 8
  %v960 = add i64 %v959, %v957
  %v961 = getelementptr inbounds float, ptr %v888, i64 %v960
  br label %b152
b152:
  %v962 = phi i64 [ 0, %b150 ], [ %v980, %b153 ]
  %v963 = icmp slt i64 %v962, %v918
  br i1 %v963, label %b153, label %b154
b153:
  %v964 = mul i64 %v962, 8
  %v965 = getelementptr inbounds float, ptr %v961, i64 %v964
  %v966 = mul i64 %v962, 32
  %v967 = getelementptr inbounds float, ptr %v111, i64 %v966
  %v968 = getelementptr inbounds float, ptr %v965, i64 0
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = getelementptr inbounds float, ptr %v967, i64 0
  store <8 x float> %v969, ptr %v970, align 4
  %v971 = getelementptr inbounds float, ptr %v965, i64 8
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = getelementptr inbounds float, ptr %v967, i64 8
  store <8 x float> %v972, ptr %v973, align 4
  %v974 = getelementptr inbounds float, ptr %v965, i64 16
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = getelementptr inbounds float, ptr %v967, i64 16
  store <8 x float> %v975, ptr %v976, align 4
  %v977 = getelementptr inbounds float, ptr %v965, i64 24
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = getelementptr inbounds float, ptr %v967, i64 24
  store <8 x float> %v978, ptr %v979, align 4
  %v980 = add nsw i64 %v962, 1
  br label %b152
b154:
  %v981 = sdiv i64 %v923, 2
  br label %b155
b155:
  %v982 = phi i64 [ 0, %b154 ], [ %v991, %b156 ]
  %v983 = icmp slt i64 %v982, %v981
  br i1 %v983, label %b156, label %b157
b156:
  %v984 = mul i64 %v982, 2
  %v985 = add i64 %v919, %v984
  %v986 = mul i64 %v982, 768
  %v987 = getelementptr inbounds float, ptr %v889, i64 %v986
  %v988 = mul i64 %v985, 8
  %v989 = add i64 %v988, %v957
  %v990 = getelementptr inbounds float, ptr %v903, i64 %v989
  call void @outer_2x32(ptr %v987, ptr %v111, i64 %v918, ptr %v990, i64 8)
  %v991 = add nsw i64 %v982, 1
  br label %b155
b157:
  %v992 = add nsw i64 %v957, 32
  br label %b149
b151:
  %v993 = mul i64 %v914, 8
  %v994 = add i64 %v993, 0
  %v995 = getelementptr inbounds float, ptr %v888, i64 %v994
  br label %b158
b158:
  %v996 = phi i64 [ 0, %b151 ], [ %v1005, %b159 ]
  %v997 = icmp slt i64 %v996, %v918
  br i1 %v997, label %b159, label %b160
b159:
  %v998 = mul i64 %v996, 8
  %v999 = getelementptr inbounds float, ptr %v995, i64 %v998
  %v1000 = mul i64 %v996, 8
  %v1001 = getelementptr inbounds float, ptr %v111, i64 %v1000
  %v1002 = getelementptr inbounds float, ptr %v999, i64 0
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = getelementptr inbounds float, ptr %v1001, i64 0
  store <8 x float> %v1003, ptr %v1004, align 4
  %v1005 = add nsw i64 %v996, 1
  br label %b158
b160:
  %v1006 = sdiv i64 %v923, 2
  br label %b161
b161:
  %v1007 = phi i64 [ 0, %b160 ], [ %v1016, %b162 ]
  %v1008 = icmp slt i64 %v1007, %v1006
  br i1 %v1008, label %b162, label %b163
b162:
  %v1009 = mul i64 %v1007, 2
  %v1010 = add i64 %v919, %v1009
  %v1011 = mul i64 %v1007, 768
  %v1012 = getelementptr inbounds float, ptr %v889, i64 %v1011
  %v1013 = mul i64 %v1010, 8
  %v1014 = add i64 %v1013, 0
  %v1015 = getelementptr inbounds float, ptr %v903, i64 %v1014
  call void @outer_2x8(ptr %v1012, ptr %v111, i64 %v918, ptr %v1015, i64 8)
  %v1016 = add nsw i64 %v1007, 1
  br label %b161
b163:
  %v1017 = add nsw i64 %v919, 64
  br label %b137
b139:
  %v1018 = add nsw i64 %v914, 384
  br label %b134
b136:
  %v1019 = icmp sgt i64 %v3, 1
  br i1 %v1019, label %b164, label %b165
b164:
  %v1020 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1021 = atomicrmw add ptr %v1020, i64 1 acq_rel
  %v1022 = mul i64 %v3, 5
  br label %b166
b166:
  %v1023 = load atomic i64, ptr %v1020 acquire, align 8
  %v1024 = icmp slt i64 %v1023, %v1022
  br i1 %v1024, label %b167, label %b168
b167:
  %v1025 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1026 = mul i64 0, 24
  %v1027 = getelementptr inbounds float, ptr %v80, i64 %v1026
  %v1028 = getelementptr inbounds float, ptr %v1027, i64 0
  %v1029 = mul i64 0, 16
  %v1030 = getelementptr inbounds float, ptr %v26, i64 %v1029
  %v1031 = getelementptr inbounds float, ptr %v1030, i64 0
  %v1032 = getelementptr inbounds float, ptr %v111, i64 12288
  %v1033 = add i64 24, 1
  %v1034 = sdiv i64 %v1033, 2
  %v1035 = add i64 %v2, 1
  %v1036 = mul i64 %v1034, %v2
  %v1037 = sdiv i64 %v1036, %v3
  %v1038 = mul i64 %v1037, 2
  %v1039 = icmp slt i64 %v1038, 24
  %v1040 = select i1 %v1039, i64 %v1038, i64 24
  %v1041 = mul i64 %v1034, %v1035
  %v1042 = sdiv i64 %v1041, %v3
  %v1043 = mul i64 %v1042, 2
  %v1044 = icmp slt i64 %v1043, 24
  %v1045 = select i1 %v1044, i64 %v1043, i64 24
  %v1046 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b169
b169:
  %v1047 = phi i64 [ %v1040, %b165 ], [ %v1055, %b174 ]
  %v1048 = icmp slt i64 %v1047, %v1045
  br i1 %v1048, label %b170, label %b171
b170:
  %v1049 = mul i64 %v1047, 16
  %v1050 = getelementptr inbounds float, ptr %v1046, i64 %v1049
  br label %b172
b172:
  %v1051 = phi i64 [ 0, %b170 ], [ %v1054, %b173 ]
  %v1052 = icmp slt i64 %v1051, 16
  br i1 %v1052, label %b173, label %b174
b173:
  %v1053 = getelementptr inbounds float, ptr %v1050, i64 %v1051
  store float 0x0000000000000000, ptr %v1053, align 4
  %v1054 = add nsw i64 %v1051, 1
  br label %b172
b174:
  %v1055 = add nsw i64 %v1047, 1
  br label %b169
b171:
  %v1056 = mul i64 %v8, 1
  br label %b175
b175:
  %v1057 = phi i64 [ 0, %b171 ], [ %v1164, %b180 ]
  %v1058 = icmp slt i64 %v1057, %v1056
  br i1 %v1058, label %b176, label %b177
b176:
  %v1059 = sub i64 %v1056, %v1057
  %v1060 = icmp slt i64 %v1059, 384
  %v1061 = select i1 %v1060, i64 %v1059, i64 384
  br label %b178
b178:
  %v1062 = phi i64 [ %v1040, %b176 ], [ %v1163, %b204 ]
  %v1063 = icmp slt i64 %v1062, %v1045
  br i1 %v1063, label %b179, label %b180
b179:
  %v1064 = sub i64 %v1045, %v1062
  %v1065 = icmp slt i64 %v1064, 64
  %v1066 = select i1 %v1065, i64 %v1064, i64 64
  %v1067 = sdiv i64 %v1066, 2
  %v1068 = mul i64 %v1067, 2
  %v1069 = sub i64 %v1066, %v1068
  %v1070 = mul i64 %v1057, 24
  %v1071 = add i64 %v1070, %v1062
  %v1072 = getelementptr inbounds float, ptr %v1028, i64 %v1071
  br label %b181
b181:
  %v1073 = phi i64 [ 0, %b179 ], [ %v1099, %b189 ]
  %v1074 = icmp slt i64 %v1073, %v1061
  br i1 %v1074, label %b182, label %b183
b182:
  %v1075 = mul i64 %v1073, 24
  %v1076 = getelementptr inbounds float, ptr %v1072, i64 %v1075
  %v1077 = mul i64 %v1073, 2
  %v1078 = getelementptr inbounds float, ptr %v1032, i64 %v1077
  br label %b184
b184:
  %v1079 = phi i64 [ 0, %b182 ], [ %v1088, %b185 ]
  %v1080 = icmp slt i64 %v1079, %v1067
  br i1 %v1080, label %b185, label %b186
b185:
  %v1081 = mul i64 %v1079, 2
  %v1082 = getelementptr inbounds float, ptr %v1076, i64 %v1081
  %v1083 = mul i64 %v1079, 768
  %v1084 = getelementptr inbounds float, ptr %v1078, i64 %v1083
  %v1085 = getelementptr inbounds float, ptr %v1082, i64 0
  %v1086 = load <2 x float>, ptr %v1085, align 4
  %v1087 = getelementptr inbounds float, ptr %v1084, i64 0
  store <2 x float> %v1086, ptr %v1087, align 4
  %v1088 = add nsw i64 %v1079, 1
  br label %b184
b186:
  %v1089 = mul i64 %v1067, 2
  %v1090 = getelementptr inbounds float, ptr %v1076, i64 %v1089
  %v1091 = mul i64 %v1067, 768
  %v1092 = getelementptr inbounds float, ptr %v1078, i64 %v1091
  br label %b187
b187:
  %v1093 = phi i64 [ 0, %b186 ], [ %v1098, %b188 ]
  %v1094 = icmp slt i64 %v1093, %v1069
  br i1 %v1094, label %b188, label %b189
b188:
  %v1095 = getelementptr inbounds float, ptr %v1090, i64 %v1093
  %v1096 = load float, ptr %v1095, align 4
  %v1097 = getelementptr inbounds float, ptr %v1092, i64 %v1093
  store float %v1096, ptr %v1097, align 4
  %v1098 = add nsw i64 %v1093, 1
  br label %b187, !llvm.loop !3
b189:
  %v1099 = add nsw i64 %v1073, 1
  br label %b181
b183:
  br label %b190
b190:
  %v1100 = phi i64 [ 0, %b183 ], [ %v1135, %b198 ]
  %v1101 = icmp slt i64 %v1100, 0
  br i1 %v1101, label %b191, label %b192
b191:
  %v1102 = mul i64 %v1057, 16
  %v1103 = add i64 %v1102, %v1100
  %v1104 = getelementptr inbounds float, ptr %v1031, i64 %v1103
  br label %b193
b193:
  %v1105 = phi i64 [ 0, %b191 ], [ %v1123, %b194 ]
  %v1106 = icmp slt i64 %v1105, %v1061
  br i1 %v1106, label %b194, label %b195
b194:
  %v1107 = mul i64 %v1105, 16
  %v1108 = getelementptr inbounds float, ptr %v1104, i64 %v1107
  %v1109 = mul i64 %v1105, 32
  %v1110 = getelementptr inbounds float, ptr %v111, i64 %v1109
  %v1111 = getelementptr inbounds float, ptr %v1108, i64 0
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = getelementptr inbounds float, ptr %v1110, i64 0
  store <8 x float> %v1112, ptr %v1113, align 4
  %v1114 = getelementptr inbounds float, ptr %v1108, i64 8
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = getelementptr inbounds float, ptr %v1110, i64 8
  store <8 x float> %v1115, ptr %v1116, align 4
  %v1117 = getelementptr inbounds float, ptr %v1108, i64 16
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = getelementptr inbounds float, ptr %v1110, i64 16
  store <8 x float> %v1118, ptr %v1119, align 4
  %v1120 = getelementptr inbounds float, ptr %v1108, i64 24
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = getelementptr inbounds float, ptr %v1110, i64 24
  store <8 x float> %v1121, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1105, 1
  br label %b193
b195:
  %v1124 = sdiv i64 %v1066, 2
  br label %b196
b196:
  %v1125 = phi i64 [ 0, %b195 ], [ %v1134, %b197 ]
  %v1126 = icmp slt i64 %v1125, %v1124
  br i1 %v1126, label %b197, label %b198
b197:
  %v1127 = mul i64 %v1125, 2
  %v1128 = add i64 %v1062, %v1127
  %v1129 = mul i64 %v1125, 768
  %v1130 = getelementptr inbounds float, ptr %v1032, i64 %v1129
  %v1131 = mul i64 %v1128, 16
  %v1132 = add i64 %v1131, %v1100
  %v1133 = getelementptr inbounds float, ptr %v1046, i64 %v1132
  call void @outer_2x32(ptr %v1130, ptr %v111, i64 %v1061, ptr %v1133, i64 16)
  %v1134 = add nsw i64 %v1125, 1
  br label %b196
b198:
  %v1135 = add nsw i64 %v1100, 32
  br label %b190
b192:
  %v1136 = mul i64 %v1057, 16
  %v1137 = add i64 %v1136, 0
  %v1138 = getelementptr inbounds float, ptr %v1031, i64 %v1137
  br label %b199
b199:
  %v1139 = phi i64 [ 0, %b192 ], [ %v1151, %b200 ]
  %v1140 = icmp slt i64 %v1139, %v1061
  br i1 %v1140, label %b200, label %b201
b200:
  %v1141 = mul i64 %v1139, 16
  %v1142 = getelementptr inbounds float, ptr %v1138, i64 %v1141
  %v1143 = mul i64 %v1139, 16
  %v1144 = getelementptr inbounds float, ptr %v111, i64 %v1143
  %v1145 = getelementptr inbounds float, ptr %v1142, i64 0
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = getelementptr inbounds float, ptr %v1144, i64 0
  store <8 x float> %v1146, ptr %v1147, align 4
  %v1148 = getelementptr inbounds float, ptr %v1142, i64 8
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = getelementptr inbounds float, ptr %v1144, i64 8
  store <8 x float> %v1149, ptr %v1150, align 4
  %v1151 = add nsw i64 %v1139, 1
  br label %b199
b201:
  %v1152 = sdiv i64 %v1066, 2
  br label %b202
b202:
  %v1153 = phi i64 [ 0, %b201 ], [ %v1162, %b203 ]
  %v1154 = icmp slt i64 %v1153, %v1152
  br i1 %v1154, label %b203, label %b204
b203:
  %v1155 = mul i64 %v1153, 2
  %v1156 = add i64 %v1062, %v1155
  %v1157 = mul i64 %v1153, 768
  %v1158 = getelementptr inbounds float, ptr %v1032, i64 %v1157
  %v1159 = mul i64 %v1156, 16
  %v1160 = add i64 %v1159, 0
  %v1161 = getelementptr inbounds float, ptr %v1046, i64 %v1160
  call void @outer_2x16(ptr %v1158, ptr %v111, i64 %v1061, ptr %v1161, i64 16)
  %v1162 = add nsw i64 %v1153, 1
  br label %b202
b204:
  %v1163 = add nsw i64 %v1062, 64
  br label %b178
b180:
  %v1164 = add nsw i64 %v1057, 384
  br label %b175
b177:
  %v1165 = icmp sgt i64 %v3, 1
  br i1 %v1165, label %b205, label %b206
b205:
  %v1166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1167 = atomicrmw add ptr %v1166, i64 1 acq_rel
  %v1168 = mul i64 %v3, 6
  br label %b207
b207:
  %v1169 = load atomic i64, ptr %v1166 acquire, align 8
  %v1170 = icmp slt i64 %v1169, %v1168
  br i1 %v1170, label %b208, label %b209
b208:
  %v1171 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
  %v1172 = icmp eq i64 %v2, 0
  br i1 %v1172, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1173 = phi i64 [ 0, %b210 ], [ %v1195, %b217 ]
  %v1174 = icmp slt i64 %v1173, 24
  br i1 %v1174, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1175 = phi i64 [ 0, %b213 ], [ %v1192, %b220 ]
  %v1176 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1191, %b220 ]
  %v1177 = icmp slt i64 %v1175, %v8
  br i1 %v1177, label %b216, label %b217
b216:
  %v1178 = add i64 %v1175, 128
  %v1179 = icmp slt i64 %v1178, %v8
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v8
  br label %b218
b218:
  %v1181 = phi i64 [ %v1175, %b216 ], [ %v1190, %b219 ]
  %v1182 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1189, %b219 ]
  %v1183 = icmp slt i64 %v1181, %v1180
  br i1 %v1183, label %b219, label %b220
b219:
  %v1184 = mul i64 %v1181, 24
  %v1185 = getelementptr inbounds float, ptr %v80, i64 %v1184
  %v1186 = add i64 0, %v1173
  %v1187 = getelementptr inbounds float, ptr %v1185, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = fadd <8 x float> %v1182, %v1188
  %v1190 = add nsw i64 %v1181, 1
  br label %b218
b220:
  %v1191 = fadd <8 x float> %v1176, %v1182
  %v1192 = add nsw i64 %v1175, 128
  br label %b215
b217:
  %v1193 = add i64 0, %v1173
  %v1194 = getelementptr inbounds float, ptr %v40, i64 %v1193
  store <8 x float> %v1176, ptr %v1194, align 4
  %v1195 = add nsw i64 %v1173, 8
  br label %b212
b214:
  br label %b211
b211:
  %v1196 = icmp sgt i64 %v3, 1
  br i1 %v1196, label %b221, label %b222
b221:
  %v1197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1198 = atomicrmw add ptr %v1197, i64 1 acq_rel
  %v1199 = mul i64 %v3, 7
  br label %b223
b223:
  %v1200 = load atomic i64, ptr %v1197 acquire, align 8
  %v1201 = icmp slt i64 %v1200, %v1199
  br i1 %v1201, label %b224, label %b225
b224:
  %v1202 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v1203 = mul i64 0, 16
  %v1204 = getelementptr inbounds float, ptr %v78, i64 %v1203
  %v1205 = getelementptr inbounds float, ptr %v1204, i64 0
  %v1206 = mul i64 0, 8
  %v1207 = getelementptr inbounds float, ptr %v10, i64 %v1206
  %v1208 = getelementptr inbounds float, ptr %v1207, i64 0
  %v1209 = getelementptr inbounds float, ptr %v111, i64 12288
  %v1210 = add i64 16, 1
  %v1211 = sdiv i64 %v1210, 2
  %v1212 = add i64 %v2, 1
  %v1213 = mul i64 %v1211, %v2
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 2
  %v1216 = icmp slt i64 %v1215, 16
  %v1217 = select i1 %v1216, i64 %v1215, i64 16
  %v1218 = mul i64 %v1211, %v1212
  %v1219 = sdiv i64 %v1218, %v3
  %v1220 = mul i64 %v1219, 2
  %v1221 = icmp slt i64 %v1220, 16
  %v1222 = select i1 %v1221, i64 %v1220, i64 16
  %v1223 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b226
b226:
  %v1224 = phi i64 [ %v1217, %b222 ], [ %v1232, %b231 ]
  %v1225 = icmp slt i64 %v1224, %v1222
  br i1 %v1225, label %b227, label %b228
b227:
  %v1226 = mul i64 %v1224, 8
  %v1227 = getelementptr inbounds float, ptr %v1223, i64 %v1226
  br label %b229
b229:
  %v1228 = phi i64 [ 0, %b227 ], [ %v1231, %b230 ]
  %v1229 = icmp slt i64 %v1228, 8
  br i1 %v1229, label %b230, label %b231
b230:
  %v1230 = getelementptr inbounds float, ptr %v1227, i64 %v1228
  store float 0x0000000000000000, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1228, 1
  br label %b229
b231:
  %v1232 = add nsw i64 %v1224, 1
  br label %b226
b228:
  %v1233 = mul i64 %v8, 1
  br label %b232
b232:
  %v1234 = phi i64 [ 0, %b228 ], [ %v1338, %b237 ]
  %v1235 = icmp slt i64 %v1234, %v1233
  br i1 %v1235, label %b233, label %b234
b233:
  %v1236 = sub i64 %v1233, %v1234
  %v1237 = icmp slt i64 %v1236, 384
  %v1238 = select i1 %v1237, i64 %v1236, i64 384
  br label %b235
b235:
  %v1239 = phi i64 [ %v1217, %b233 ], [ %v1337, %b261 ]
  %v1240 = icmp slt i64 %v1239, %v1222
  br i1 %v1240, label %b236, label %b237
b236:
  %v1241 = sub i64 %v1222, %v1239
  %v1242 = icmp slt i64 %v1241, 64
  %v1243 = select i1 %v1242, i64 %v1241, i64 64
  %v1244 = sdiv i64 %v1243, 2
  %v1245 = mul i64 %v1244, 2
  %v1246 = sub i64 %v1243, %v1245
  %v1247 = mul i64 %v1234, 16
  %v1248 = add i64 %v1247, %v1239
  %v1249 = getelementptr inbounds float, ptr %v1205, i64 %v1248
  br label %b238
b238:
  %v1250 = phi i64 [ 0, %b236 ], [ %v1276, %b246 ]
  %v1251 = icmp slt i64 %v1250, %v1238
  br i1 %v1251, label %b239, label %b240
b239:
  %v1252 = mul i64 %v1250, 16
  %v1253 = getelementptr inbounds float, ptr %v1249, i64 %v1252
  %v1254 = mul i64 %v1250, 2
  %v1255 = getelementptr inbounds float, ptr %v1209, i64 %v1254
  br label %b241
b241:
  %v1256 = phi i64 [ 0, %b239 ], [ %v1265, %b242 ]
  %v1257 = icmp slt i64 %v1256, %v1244
  br i1 %v1257, label %b242, label %b243
b242:
  %v1258 = mul i64 %v1256, 2
  %v1259 = getelementptr inbounds float, ptr %v1253, i64 %v1258
  %v1260 = mul i64 %v1256, 768
  %v1261 = getelementptr inbounds float, ptr %v1255, i64 %v1260
  %v1262 = getelementptr inbounds float, ptr %v1259, i64 0
  %v1263 = load <2 x float>, ptr %v1262, align 4
  %v1264 = getelementptr inbounds float, ptr %v1261, i64 0
  store <2 x float> %v1263, ptr %v1264, align 4
  %v1265 = add nsw i64 %v1256, 1
  br label %b241
b243:
  %v1266 = mul i64 %v1244, 2
  %v1267 = getelementptr inbounds float, ptr %v1253, i64 %v1266
  %v1268 = mul i64 %v1244, 768
  %v1269 = getelementptr inbounds float, ptr %v1255, i64 %v1268
  br label %b244
b244:
  %v1270 = phi i64 [ 0, %b243 ], [ %v1275, %b245 ]
  %v1271 = icmp slt i64 %v1270, %v1246
  br i1 %v1271, label %b245, label %b246
b245:
  %v1272 = getelementptr inbounds float, ptr %v1267, i64 %v1270
  %v1273 = load float, ptr %v1272, align 4
  %v1274 = getelementptr inbounds float, ptr %v1269, i64 %v1270
  store float %v1273, ptr %v1274, align 4
  %v1275 = add nsw i64 %v1270, 1
  br label %b244, !llvm.loop !6
b246:
  %v1276 = add nsw i64 %v1250, 1
  br label %b238
b240:
  br label %b247
b247:
  %v1277 = phi i64 [ 0, %b240 ], [ %v1312, %b255 ]
  %v1278 = icmp slt i64 %v1277, 0
  br i1 %v1278, label %b248, label %b249
b248:
  %v1279 = mul i64 %v1234, 8
  %v1280 = add i64 %v1279, %v1277
  %v1281 = getelementptr inbounds float, ptr %v1208, i64 %v1280
  br label %b250
b250:
  %v1282 = phi i64 [ 0, %b248 ], [ %v1300, %b251 ]
  %v1283 = icmp slt i64 %v1282, %v1238
  br i1 %v1283, label %b251, label %b252
b251:
  %v1284 = mul i64 %v1282, 8
  %v1285 = getelementptr inbounds float, ptr %v1281, i64 %v1284
  %v1286 = mul i64 %v1282, 32
  %v1287 = getelementptr inbounds float, ptr %v111, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1285, i64 0
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1287, i64 0
  store <8 x float> %v1289, ptr %v1290, align 4
  %v1291 = getelementptr inbounds float, ptr %v1285, i64 8
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = getelementptr inbounds float, ptr %v1287, i64 8
  store <8 x float> %v1292, ptr %v1293, align 4
  %v1294 = getelementptr inbounds float, ptr %v1285, i64 16
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = getelementptr inbounds float, ptr %v1287, i64 16
  store <8 x float> %v1295, ptr %v1296, align 4
  %v1297 = getelementptr inbounds float, ptr %v1285, i64 24
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = getelementptr inbounds float, ptr %v1287, i64 24
  store <8 x float> %v1298, ptr %v1299, align 4
  %v1300 = add nsw i64 %v1282, 1
  br label %b250
b252:
  %v1301 = sdiv i64 %v1243, 2
  br label %b253
b253:
  %v1302 = phi i64 [ 0, %b252 ], [ %v1311, %b254 ]
  %v1303 = icmp slt i64 %v1302, %v1301
  br i1 %v1303, label %b254, label %b255
b254:
  %v1304 = mul i64 %v1302, 2
  %v1305 = add i64 %v1239, %v1304
  %v1306 = mul i64 %v1302, 768
  %v1307 = getelementptr inbounds float, ptr %v1209, i64 %v1306
  %v1308 = mul i64 %v1305, 8
  %v1309 = add i64 %v1308, %v1277
  %v1310 = getelementptr inbounds float, ptr %v1223, i64 %v1309
  call void @outer_2x32(ptr %v1307, ptr %v111, i64 %v1238, ptr %v1310, i64 8)
  %v1311 = add nsw i64 %v1302, 1
  br label %b253
b255:
  %v1312 = add nsw i64 %v1277, 32
  br label %b247
b249:
  %v1313 = mul i64 %v1234, 8
  %v1314 = add i64 %v1313, 0
  %v1315 = getelementptr inbounds float, ptr %v1208, i64 %v1314
  br label %b256
b256:
  %v1316 = phi i64 [ 0, %b249 ], [ %v1325, %b257 ]
  %v1317 = icmp slt i64 %v1316, %v1238
  br i1 %v1317, label %b257, label %b258
b257:
  %v1318 = mul i64 %v1316, 8
  %v1319 = getelementptr inbounds float, ptr %v1315, i64 %v1318
  %v1320 = mul i64 %v1316, 8
  %v1321 = getelementptr inbounds float, ptr %v111, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1319, i64 0
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = getelementptr inbounds float, ptr %v1321, i64 0
  store <8 x float> %v1323, ptr %v1324, align 4
  %v1325 = add nsw i64 %v1316, 1
  br label %b256
b258:
  %v1326 = sdiv i64 %v1243, 2
  br label %b259
b259:
  %v1327 = phi i64 [ 0, %b258 ], [ %v1336, %b260 ]
  %v1328 = icmp slt i64 %v1327, %v1326
  br i1 %v1328, label %b260, label %b261
b260:
  %v1329 = mul i64 %v1327, 2
  %v1330 = add i64 %v1239, %v1329
  %v1331 = mul i64 %v1327, 768
  %v1332 = getelementptr inbounds float, ptr %v1209, i64 %v1331
  %v1333 = mul i64 %v1330, 8
  %v1334 = add i64 %v1333, 0
  %v1335 = getelementptr inbounds float, ptr %v1223, i64 %v1334
  call void @outer_2x8(ptr %v1332, ptr %v111, i64 %v1238, ptr %v1335, i64 8)
  %v1336 = add nsw i64 %v1327, 1
  br label %b259
b261:
  %v1337 = add nsw i64 %v1239, 64
  br label %b235
b237:
  %v1338 = add nsw i64 %v1234, 384
  br label %b232
b234:
  %v1339 = icmp sgt i64 %v3, 1
  br i1 %v1339, label %b262, label %b263
b262:
  %v1340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1341 = atomicrmw add ptr %v1340, i64 1 acq_rel
  %v1342 = mul i64 %v3, 8
  br label %b264
b264:
  %v1343 = load atomic i64, ptr %v1340 acquire, align 8
  %v1344 = icmp slt i64 %v1343, %v1342
  br i1 %v1344, label %b265, label %b266
b265:
  %v1345 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  %v1346 = mul i64 0, 16
  %v1347 = getelementptr inbounds float, ptr %v78, i64 %v1346
  %v1348 = getelementptr inbounds float, ptr %v1347, i64 0
  %v1349 = mul i64 0, 16
  %v1350 = getelementptr inbounds float, ptr %v26, i64 %v1349
  %v1351 = getelementptr inbounds float, ptr %v1350, i64 0
  %v1352 = getelementptr inbounds float, ptr %v111, i64 12288
  %v1353 = add i64 16, 1
  %v1354 = sdiv i64 %v1353, 2
  %v1355 = add i64 %v2, 1
  %v1356 = mul i64 %v1354, %v2
  %v1357 = sdiv i64 %v1356, %v3
  %v1358 = mul i64 %v1357, 2
  %v1359 = icmp slt i64 %v1358, 16
  %v1360 = select i1 %v1359, i64 %v1358, i64 16
  %v1361 = mul i64 %v1354, %v1355
  %v1362 = sdiv i64 %v1361, %v3
  %v1363 = mul i64 %v1362, 2
  %v1364 = icmp slt i64 %v1363, 16
  %v1365 = select i1 %v1364, i64 %v1363, i64 16
  %v1366 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b267
b267:
  %v1367 = phi i64 [ %v1360, %b263 ], [ %v1375, %b272 ]
  %v1368 = icmp slt i64 %v1367, %v1365
  br i1 %v1368, label %b268, label %b269
b268:
  %v1369 = mul i64 %v1367, 16
  %v1370 = getelementptr inbounds float, ptr %v1366, i64 %v1369
  br label %b270
b270:
  %v1371 = phi i64 [ 0, %b268 ], [ %v1374, %b271 ]
  %v1372 = icmp slt i64 %v1371, 16
  br i1 %v1372, label %b271, label %b272
b271:
  %v1373 = getelementptr inbounds float, ptr %v1370, i64 %v1371
  store float 0x0000000000000000, ptr %v1373, align 4
  %v1374 = add nsw i64 %v1371, 1
  br label %b270
b272:
  %v1375 = add nsw i64 %v1367, 1
  br label %b267
b269:
  %v1376 = mul i64 %v8, 1
  br label %b273
b273:
  %v1377 = phi i64 [ 0, %b269 ], [ %v1484, %b278 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b274, label %b275
b274:
  %v1379 = sub i64 %v1376, %v1377
  %v1380 = icmp slt i64 %v1379, 384
  %v1381 = select i1 %v1380, i64 %v1379, i64 384
  br label %b276
b276:
  %v1382 = phi i64 [ %v1360, %b274 ], [ %v1483, %b302 ]
  %v1383 = icmp slt i64 %v1382, %v1365
  br i1 %v1383, label %b277, label %b278
b277:
  %v1384 = sub i64 %v1365, %v1382
  %v1385 = icmp slt i64 %v1384, 64
  %v1386 = select i1 %v1385, i64 %v1384, i64 64
  %v1387 = sdiv i64 %v1386, 2
  %v1388 = mul i64 %v1387, 2
  %v1389 = sub i64 %v1386, %v1388
  %v1390 = mul i64 %v1377, 16
  %v1391 = add i64 %v1390, %v1382
  %v1392 = getelementptr inbounds float, ptr %v1348, i64 %v1391
  br label %b279
b279:
  %v1393 = phi i64 [ 0, %b277 ], [ %v1419, %b287 ]
  %v1394 = icmp slt i64 %v1393, %v1381
  br i1 %v1394, label %b280, label %b281
b280:
  %v1395 = mul i64 %v1393, 16
  %v1396 = getelementptr inbounds float, ptr %v1392, i64 %v1395
  %v1397 = mul i64 %v1393, 2
  %v1398 = getelementptr inbounds float, ptr %v1352, i64 %v1397
  br label %b282
b282:
  %v1399 = phi i64 [ 0, %b280 ], [ %v1408, %b283 ]
  %v1400 = icmp slt i64 %v1399, %v1387
  br i1 %v1400, label %b283, label %b284
b283:
  %v1401 = mul i64 %v1399, 2
  %v1402 = getelementptr inbounds float, ptr %v1396, i64 %v1401
  %v1403 = mul i64 %v1399, 768
  %v1404 = getelementptr inbounds float, ptr %v1398, i64 %v1403
  %v1405 = getelementptr inbounds float, ptr %v1402, i64 0
  %v1406 = load <2 x float>, ptr %v1405, align 4
  %v1407 = getelementptr inbounds float, ptr %v1404, i64 0
  store <2 x float> %v1406, ptr %v1407, align 4
  %v1408 = add nsw i64 %v1399, 1
  br label %b282
b284:
  %v1409 = mul i64 %v1387, 2
  %v1410 = getelementptr inbounds float, ptr %v1396, i64 %v1409
  %v1411 = mul i64 %v1387, 768
  %v1412 = getelementptr inbounds float, ptr %v1398, i64 %v1411
  br label %b285
b285:
  %v1413 = phi i64 [ 0, %b284 ], [ %v1418, %b286 ]
  %v1414 = icmp slt i64 %v1413, %v1389
  br i1 %v1414, label %b286, label %b287
b286:
  %v1415 = getelementptr inbounds float, ptr %v1410, i64 %v1413
  %v1416 = load float, ptr %v1415, align 4
  %v1417 = getelementptr inbounds float, ptr %v1412, i64 %v1413
  store float %v1416, ptr %v1417, align 4
  %v1418 = add nsw i64 %v1413, 1
  br label %b285, !llvm.loop !9
b287:
  %v1419 = add nsw i64 %v1393, 1
  br label %b279
b281:
  br label %b288
b288:
  %v1420 = phi i64 [ 0, %b281 ], [ %v1455, %b296 ]
  %v1421 = icmp slt i64 %v1420, 0
  br i1 %v1421, label %b289, label %b290
b289:
  %v1422 = mul i64 %v1377, 16
  %v1423 = add i64 %v1422, %v1420
  %v1424 = getelementptr inbounds float, ptr %v1351, i64 %v1423
  br label %b291
b291:
  %v1425 = phi i64 [ 0, %b289 ], [ %v1443, %b292 ]
  %v1426 = icmp slt i64 %v1425, %v1381
  br i1 %v1426, label %b292, label %b293
b292:
  %v1427 = mul i64 %v1425, 16
  %v1428 = getelementptr inbounds float, ptr %v1424, i64 %v1427
  %v1429 = mul i64 %v1425, 32
  %v1430 = getelementptr inbounds float, ptr %v111, i64 %v1429
  %v1431 = getelementptr inbounds float, ptr %v1428, i64 0
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = getelementptr inbounds float, ptr %v1430, i64 0
  store <8 x float> %v1432, ptr %v1433, align 4
  %v1434 = getelementptr inbounds float, ptr %v1428, i64 8
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = getelementptr inbounds float, ptr %v1430, i64 8
  store <8 x float> %v1435, ptr %v1436, align 4
  %v1437 = getelementptr inbounds float, ptr %v1428, i64 16
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = getelementptr inbounds float, ptr %v1430, i64 16
  store <8 x float> %v1438, ptr %v1439, align 4
  %v1440 = getelementptr inbounds float, ptr %v1428, i64 24
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = getelementptr inbounds float, ptr %v1430, i64 24
  store <8 x float> %v1441, ptr %v1442, align 4
  %v1443 = add nsw i64 %v1425, 1
  br label %b291
b293:
  %v1444 = sdiv i64 %v1386, 2
  br label %b294
b294:
  %v1445 = phi i64 [ 0, %b293 ], [ %v1454, %b295 ]
  %v1446 = icmp slt i64 %v1445, %v1444
  br i1 %v1446, label %b295, label %b296
b295:
  %v1447 = mul i64 %v1445, 2
  %v1448 = add i64 %v1382, %v1447
  %v1449 = mul i64 %v1445, 768
  %v1450 = getelementptr inbounds float, ptr %v1352, i64 %v1449
  %v1451 = mul i64 %v1448, 16
  %v1452 = add i64 %v1451, %v1420
  %v1453 = getelementptr inbounds float, ptr %v1366, i64 %v1452
  call void @outer_2x32(ptr %v1450, ptr %v111, i64 %v1381, ptr %v1453, i64 16)
  %v1454 = add nsw i64 %v1445, 1
  br label %b294
b296:
  %v1455 = add nsw i64 %v1420, 32
  br label %b288
b290:
  %v1456 = mul i64 %v1377, 16
  %v1457 = add i64 %v1456, 0
  %v1458 = getelementptr inbounds float, ptr %v1351, i64 %v1457
  br label %b297
b297:
  %v1459 = phi i64 [ 0, %b290 ], [ %v1471, %b298 ]
  %v1460 = icmp slt i64 %v1459, %v1381
  br i1 %v1460, label %b298, label %b299
b298:
  %v1461 = mul i64 %v1459, 16
  %v1462 = getelementptr inbounds float, ptr %v1458, i64 %v1461
  %v1463 = mul i64 %v1459, 16
  %v1464 = getelementptr inbounds float, ptr %v111, i64 %v1463
  %v1465 = getelementptr inbounds float, ptr %v1462, i64 0
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = getelementptr inbounds float, ptr %v1464, i64 0
  store <8 x float> %v1466, ptr %v1467, align 4
  %v1468 = getelementptr inbounds float, ptr %v1462, i64 8
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = getelementptr inbounds float, ptr %v1464, i64 8
  store <8 x float> %v1469, ptr %v1470, align 4
  %v1471 = add nsw i64 %v1459, 1
  br label %b297
b299:
  %v1472 = sdiv i64 %v1386, 2
  br label %b300
b300:
  %v1473 = phi i64 [ 0, %b299 ], [ %v1482, %b301 ]
  %v1474 = icmp slt i64 %v1473, %v1472
  br i1 %v1474, label %b301, label %b302
b301:
  %v1475 = mul i64 %v1473, 2
  %v1476 = add i64 %v1382, %v1475
  %v1477 = mul i64 %v1473, 768
  %v1478 = getelementptr inbounds float, ptr %v1352, i64 %v1477
  %v1479 = mul i64 %v1476, 16
  %v1480 = add i64 %v1479, 0
  %v1481 = getelementptr inbounds float, ptr %v1366, i64 %v1480
  call void @outer_2x16(ptr %v1478, ptr %v111, i64 %v1381, ptr %v1481, i64 16)
  %v1482 = add nsw i64 %v1473, 1
  br label %b300
b302:
  %v1483 = add nsw i64 %v1382, 64
  br label %b276
b278:
  %v1484 = add nsw i64 %v1377, 384
  br label %b273
b275:
  %v1485 = icmp sgt i64 %v3, 1
  br i1 %v1485, label %b303, label %b304
b303:
  %v1486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1487 = atomicrmw add ptr %v1486, i64 1 acq_rel
  %v1488 = mul i64 %v3, 9
  br label %b305
b305:
  %v1489 = load atomic i64, ptr %v1486 acquire, align 8
  %v1490 = icmp slt i64 %v1489, %v1488
  br i1 %v1490, label %b306, label %b307
b306:
  %v1491 = call i32 @sched_yield()
  br label %b305
b307:
  br label %b304
b304:
  %v1492 = icmp eq i64 %v2, 0
  br i1 %v1492, label %b308, label %b309
b308:
  br label %b310
b310:
  %v1493 = phi i64 [ 0, %b308 ], [ %v1515, %b315 ]
  %v1494 = icmp slt i64 %v1493, 16
  br i1 %v1494, label %b311, label %b312
b311:
  br label %b313
b313:
  %v1495 = phi i64 [ 0, %b311 ], [ %v1512, %b318 ]
  %v1496 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v1511, %b318 ]
  %v1497 = icmp slt i64 %v1495, %v8
  br i1 %v1497, label %b314, label %b315
b314:
  %v1498 = add i64 %v1495, 128
  %v1499 = icmp slt i64 %v1498, %v8
  %v1500 = select i1 %v1499, i64 %v1498, i64 %v8
  br label %b316
b316:
  %v1501 = phi i64 [ %v1495, %b314 ], [ %v1510, %b317 ]
  %v1502 = phi <8 x float> [ splat (float 0x0000000000000000), %b314 ], [ %v1509, %b317 ]
  %v1503 = icmp slt i64 %v1501, %v1500
  br i1 %v1503, label %b317, label %b318
b317:
  %v1504 = mul i64 %v1501, 16
  %v1505 = getelementptr inbounds float, ptr %v78, i64 %v1504
  %v1506 = add i64 0, %v1493
  %v1507 = getelementptr inbounds float, ptr %v1505, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = fadd <8 x float> %v1502, %v1508
  %v1510 = add nsw i64 %v1501, 1
  br label %b316
b318:
  %v1511 = fadd <8 x float> %v1496, %v1502
  %v1512 = add nsw i64 %v1495, 128
  br label %b313
b315:
  %v1513 = add i64 0, %v1493
  %v1514 = getelementptr inbounds float, ptr %v46, i64 %v1513
  store <8 x float> %v1496, ptr %v1514, align 4
  %v1515 = add nsw i64 %v1493, 8
  br label %b310
b312:
  br label %b309
b309:
  %v1516 = icmp sgt i64 %v3, 1
  br i1 %v1516, label %b319, label %b320
b319:
  %v1517 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1518 = atomicrmw add ptr %v1517, i64 1 acq_rel
  %v1519 = mul i64 %v3, 10
  br label %b321
b321:
  %v1520 = load atomic i64, ptr %v1517 acquire, align 8
  %v1521 = icmp slt i64 %v1520, %v1519
  br i1 %v1521, label %b322, label %b323
b322:
  %v1522 = call i32 @sched_yield()
  br label %b321
b323:
  br label %b320
b320:
  ret void
}
define internal void @tile_1x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fadd <8 x float> %v103, %v84
  store <8 x float> %v104, ptr %v102, align 4
  %v105 = getelementptr inbounds float, ptr %v4, i64 8
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fadd <8 x float> %v106, %v85
  store <8 x float> %v107, ptr %v105, align 4
  ret void
}
define internal void @tile_2x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v130
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fadd <8 x float> %v162, %v131
  store <8 x float> %v163, ptr %v161, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 16
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v165, %v132
  store <8 x float> %v166, ptr %v164, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 24
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v133
  store <8 x float> %v169, ptr %v167, align 4
  ret void
}
define internal void @tile_3x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v129, %v90
  store <8 x float> %v130, ptr %v128, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v132, %v91
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = getelementptr inbounds float, ptr %v4, i64 16
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd <8 x float> %v135, %v92
  store <8 x float> %v136, ptr %v134, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v138, %v93
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fadd <8 x float> %v141, %v94
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 40
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v95
  store <8 x float> %v145, ptr %v143, align 4
  ret void
}
define internal void @tile_4x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v161, %v112
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 8
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v113
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 16
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fadd <8 x float> %v167, %v114
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = getelementptr inbounds float, ptr %v4, i64 24
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fadd <8 x float> %v170, %v115
  store <8 x float> %v171, ptr %v169, align 4
  %v172 = getelementptr inbounds float, ptr %v4, i64 32
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v116
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = getelementptr inbounds float, ptr %v4, i64 40
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fadd <8 x float> %v176, %v117
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v179, %v118
  store <8 x float> %v180, ptr %v178, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 56
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v119
  store <8 x float> %v183, ptr %v181, align 4
  ret void
}
define internal void @tile_5x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v8
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v9
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v10
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v11
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 32
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fadd <8 x float> %v79, %v12
  store <8 x float> %v80, ptr %v78, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v13
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 48
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v14
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 56
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v15
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 64
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v91, %v16
  store <8 x float> %v92, ptr %v90, align 4
  %v93 = getelementptr inbounds float, ptr %v4, i64 72
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd <8 x float> %v94, %v17
  store <8 x float> %v95, ptr %v93, align 4
  ret void
}
define internal void @tile_6x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v8
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v9
  store <8 x float> %v81, ptr %v79, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 16
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fadd <8 x float> %v83, %v10
  store <8 x float> %v84, ptr %v82, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 24
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd <8 x float> %v86, %v11
  store <8 x float> %v87, ptr %v85, align 4
  %v88 = getelementptr inbounds float, ptr %v4, i64 32
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v12
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = getelementptr inbounds float, ptr %v4, i64 40
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v13
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = getelementptr inbounds float, ptr %v4, i64 48
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v95, %v14
  store <8 x float> %v96, ptr %v94, align 4
  %v97 = getelementptr inbounds float, ptr %v4, i64 56
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v98, %v15
  store <8 x float> %v99, ptr %v97, align 4
  %v100 = getelementptr inbounds float, ptr %v4, i64 64
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v16
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 72
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v104, %v17
  store <8 x float> %v105, ptr %v103, align 4
  %v106 = getelementptr inbounds float, ptr %v4, i64 80
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v107, %v18
  store <8 x float> %v108, ptr %v106, align 4
  %v109 = getelementptr inbounds float, ptr %v4, i64 88
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v110, %v19
  store <8 x float> %v111, ptr %v109, align 4
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
