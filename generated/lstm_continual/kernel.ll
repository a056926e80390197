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
  %v107 = alloca i64, i64 1, align 8
  %v1464 = alloca float, i64 64, align 4
  %v1552 = alloca float, i64 96, align 4
  %v1628 = alloca float, i64 96, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 6
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 34
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 35
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 36
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 40
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 41
  %v106 = load i64, ptr %v105, align 8
  store i64 0, ptr %v107, align 8
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v109 = load ptr, ptr %v108, align 4
  %v110 = mul i64 %v2, 0
  %v111 = add i64 %v110, 960
  %v112 = getelementptr inbounds float, ptr %v109, i64 %v111
  %v113 = getelementptr inbounds i64, ptr %v1, i64 4
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b0, label %b1
b0:
  %v116 = icmp eq i64 %v2, 0
  br i1 %v116, label %b2, label %b3
b2:
  br label %b4
b4:
  %v117 = phi i64 [ 0, %b2 ], [ %v123, %b5 ]
  %v118 = icmp slt i64 %v117, 16
  br i1 %v118, label %b5, label %b6
b5:
  %v119 = add i64 0, %v117
  %v120 = getelementptr inbounds float, ptr %v52, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add nsw i64 %v117, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b7, label %b8
b7:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = load i64, ptr %v107, align 8
  %v128 = add i64 %v127, 1
  store i64 %v128, ptr %v107, align 8
  %v129 = mul i64 %v3, %v128
  br label %b9
b9:
  %v130 = load atomic i64, ptr %v125 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b10, label %b11
b10:
  %v132 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b12, label %b13
b12:
  %v136 = icmp eq i64 %v2, 0
  br i1 %v136, label %b14, label %b15
b14:
  br label %b16
b16:
  %v137 = phi i64 [ 0, %b14 ], [ %v144, %b17 ]
  %v138 = icmp slt i64 %v137, 192
  br i1 %v138, label %b17, label %b18
b17:
  %v139 = add i64 0, %v137
  %v140 = getelementptr inbounds float, ptr %v12, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = add i64 0, %v137
  %v143 = getelementptr inbounds float, ptr %v48, i64 %v142
  store <8 x float> %v141, ptr %v143, align 4
  %v144 = add nsw i64 %v137, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v145 = icmp sgt i64 %v3, 1
  br i1 %v145, label %b19, label %b20
b19:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v147 = atomicrmw add ptr %v146, i64 1 acq_rel
  %v148 = load i64, ptr %v107, align 8
  %v149 = add i64 %v148, 1
  store i64 %v149, ptr %v107, align 8
  %v150 = mul i64 %v3, %v149
  br label %b21
b21:
  %v151 = load atomic i64, ptr %v146 acquire, align 8
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b22, label %b23
b22:
  %v153 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 4
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b24, label %b25
b24:
  %v157 = icmp eq i64 %v2, 0
  br i1 %v157, label %b26, label %b27
b26:
  br label %b28
b28:
  %v158 = phi i64 [ 0, %b26 ], [ %v165, %b29 ]
  %v159 = icmp slt i64 %v158, 128
  br i1 %v159, label %b29, label %b30
b29:
  %v160 = add i64 0, %v158
  %v161 = getelementptr inbounds float, ptr %v14, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 192, %v158
  %v164 = getelementptr inbounds float, ptr %v48, i64 %v163
  store <8 x float> %v162, ptr %v164, align 4
  %v165 = add nsw i64 %v158, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b31, label %b32
b31:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = load i64, ptr %v107, align 8
  %v170 = add i64 %v169, 1
  store i64 %v170, ptr %v107, align 8
  %v171 = mul i64 %v3, %v170
  br label %b33
b33:
  %v172 = load atomic i64, ptr %v167 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b34, label %b35
b34:
  %v174 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 4
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b36, label %b37
b36:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 42
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b38, label %b39
b38:
  %v181 = add i64 %v7, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  br label %b40
b40:
  %v194 = phi i64 [ %v188, %b38 ], [ %v208, %b45 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b41, label %b42
b41:
  %v196 = and i64 0, %v86
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v194
  %v199 = mul i64 %v198, 16
  %v200 = getelementptr inbounds float, ptr %v26, i64 %v199
  br label %b43
b43:
  %v201 = phi i64 [ 0, %b41 ], [ %v207, %b44 ]
  %v202 = icmp slt i64 %v201, 16
  br i1 %v202, label %b44, label %b45
b44:
  %v203 = add i64 0, %v201
  %v204 = getelementptr inbounds float, ptr %v200, i64 %v203
  %v205 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = add nsw i64 %v201, 8
  br label %b43
b45:
  %v208 = add nsw i64 %v194, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b46, label %b47
b46:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v107, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v107, align 8
  %v214 = mul i64 %v3, %v213
  br label %b48
b48:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b49, label %b50
b49:
  %v217 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 4
  %v219 = load i64, ptr %v218, align 8
  %v220 = icmp eq i64 %v219, 0
  br i1 %v220, label %b51, label %b52
b51:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 43
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b53, label %b54
b53:
  %v224 = add i64 %v7, 0
  %v225 = sdiv i64 %v224, 1
  %v226 = add i64 %v2, 1
  %v227 = mul i64 %v225, %v2
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, %v7
  %v231 = select i1 %v230, i64 %v229, i64 %v7
  %v232 = mul i64 %v225, %v226
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, %v7
  %v236 = select i1 %v235, i64 %v234, i64 %v7
  br label %b55
b55:
  %v237 = phi i64 [ %v231, %b53 ], [ %v251, %b60 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b56, label %b57
b56:
  %v239 = and i64 0, %v88
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v237
  %v242 = mul i64 %v241, 16
  %v243 = getelementptr inbounds float, ptr %v28, i64 %v242
  br label %b58
b58:
  %v244 = phi i64 [ 0, %b56 ], [ %v250, %b59 ]
  %v245 = icmp slt i64 %v244, 16
  br i1 %v245, label %b59, label %b60
b59:
  %v246 = add i64 0, %v244
  %v247 = getelementptr inbounds float, ptr %v243, i64 %v246
  %v248 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v249, ptr %v247, align 4
  %v250 = add nsw i64 %v244, 8
  br label %b58
b60:
  %v251 = add nsw i64 %v237, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v252 = icmp sgt i64 %v3, 1
  br i1 %v252, label %b61, label %b62
b61:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v254 = atomicrmw add ptr %v253, i64 1 acq_rel
  %v255 = load i64, ptr %v107, align 8
  %v256 = add i64 %v255, 1
  store i64 %v256, ptr %v107, align 8
  %v257 = mul i64 %v3, %v256
  br label %b63
b63:
  %v258 = load atomic i64, ptr %v253 acquire, align 8
  %v259 = icmp slt i64 %v258, %v257
  br i1 %v259, label %b64, label %b65
b64:
  %v260 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v261 = getelementptr inbounds float, ptr %v109, i64 0
  %v262 = getelementptr inbounds i64, ptr %v1, i64 4
  %v263 = load i64, ptr %v262, align 8
  %v264 = icmp eq i64 %v263, 0
  br i1 %v264, label %b66, label %b67
b66:
  %v265 = add i64 2, 0
  %v266 = sdiv i64 %v265, 1
  %v267 = add i64 %v2, 1
  %v268 = mul i64 %v266, %v2
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, 2
  %v272 = select i1 %v271, i64 %v270, i64 2
  %v273 = mul i64 %v266, %v267
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, 2
  %v277 = select i1 %v276, i64 %v275, i64 2
  %v278 = icmp slt i64 %v277, 1
  %v279 = select i1 %v278, i64 %v277, i64 1
  br label %b68
b68:
  %v280 = phi i64 [ %v272, %b66 ], [ %v725, %b119 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b69, label %b70
b69:
  %v282 = mul i64 %v280, 256
  %v283 = mul i64 %v280, 32
  %v284 = add i64 %v282, 0
  %v285 = add i64 %v283, 0
  %v286 = getelementptr inbounds float, ptr %v261, i64 %v284
  %v287 = sub i64 40, %v285
  %v288 = icmp slt i64 %v287, 0
  %v289 = select i1 %v288, i64 0, i64 %v287
  %v290 = icmp ult i64 %v289, 8
  %v291 = select i1 %v290, i64 %v289, i64 8
  %v292 = trunc i64 %v291 to i32
  %v293 = insertelement <8 x i32> poison, i32 %v292, i64 0
  %v294 = shufflevector <8 x i32> %v293, <8 x i32> poison, <8 x i32> zeroinitializer
  %v295 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v294
  %v296 = mul i64 %v285, 8
  %v297 = add i64 0, %v296
  %v298 = getelementptr inbounds float, ptr %v48, i64 %v297
  %v299 = icmp sge i64 %v289, 8
  br i1 %v299, label %b71, label %b72
b71:
  br label %b73
b73:
  %v300 = phi i64 [ 0, %b71 ], [ %v374, %b74 ]
  %v301 = icmp slt i64 %v300, 8
  br i1 %v301, label %b74, label %b75
b74:
  %v302 = add i64 %v300, 0
  %v303 = getelementptr inbounds float, ptr %v298, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = add i64 %v300, 8
  %v306 = getelementptr inbounds float, ptr %v298, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = add i64 %v300, 16
  %v309 = getelementptr inbounds float, ptr %v298, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 %v300, 24
  %v312 = getelementptr inbounds float, ptr %v298, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 %v300, 32
  %v315 = getelementptr inbounds float, ptr %v298, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 %v300, 40
  %v318 = getelementptr inbounds float, ptr %v298, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 %v300, 48
  %v321 = getelementptr inbounds float, ptr %v298, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v300, 56
  %v324 = getelementptr inbounds float, ptr %v298, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = shufflevector <8 x float> %v304, <8 x float> %v316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v327 = shufflevector <8 x float> %v304, <8 x float> %v316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v328 = shufflevector <8 x float> %v307, <8 x float> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v329 = shufflevector <8 x float> %v307, <8 x float> %v319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v330 = shufflevector <8 x float> %v310, <8 x float> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v331 = shufflevector <8 x float> %v310, <8 x float> %v322, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v332 = shufflevector <8 x float> %v313, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v333 = shufflevector <8 x float> %v313, <8 x float> %v325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v334 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v335 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v336 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v337 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v338 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v339 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v340 = shufflevector <8 x float> %v329, <8 x float> %v333, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v341 = shufflevector <8 x float> %v329, <8 x float> %v333, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v342 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v343 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v344 = shufflevector <8 x float> %v335, <8 x float> %v337, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v345 = shufflevector <8 x float> %v335, <8 x float> %v337, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v346 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v347 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v341, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v349 = shufflevector <8 x float> %v339, <8 x float> %v341, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v350 = add i64 %v300, 0
  %v351 = mul i64 %v350, 32
  %v352 = getelementptr inbounds float, ptr %v286, i64 %v351
  store <8 x float> %v342, ptr %v352, align 4
  %v353 = add i64 %v300, 1
  %v354 = mul i64 %v353, 32
  %v355 = getelementptr inbounds float, ptr %v286, i64 %v354
  store <8 x float> %v343, ptr %v355, align 4
  %v356 = add i64 %v300, 2
  %v357 = mul i64 %v356, 32
  %v358 = getelementptr inbounds float, ptr %v286, i64 %v357
  store <8 x float> %v344, ptr %v358, align 4
  %v359 = add i64 %v300, 3
  %v360 = mul i64 %v359, 32
  %v361 = getelementptr inbounds float, ptr %v286, i64 %v360
  store <8 x float> %v345, ptr %v361, align 4
  %v362 = add i64 %v300, 4
  %v363 = mul i64 %v362, 32
  %v364 = getelementptr inbounds float, ptr %v286, i64 %v363
  store <8 x float> %v346, ptr %v364, align 4
  %v365 = add i64 %v300, 5
  %v366 = mul i64 %v365, 32
  %v367 = getelementptr inbounds float, ptr %v286, i64 %v366
  store <8 x float> %v347, ptr %v367, align 4
  %v368 = add i64 %v300, 6
  %v369 = mul i64 %v368, 32
  %v370 = getelementptr inbounds float, ptr %v286, i64 %v369
  store <8 x float> %v348, ptr %v370, align 4
  %v371 = add i64 %v300, 7
  %v372 = mul i64 %v371, 32
  %v373 = getelementptr inbounds float, ptr %v286, i64 %v372
  store <8 x float> %v349, ptr %v373, align 4
  %v374 = add nsw i64 %v300, 8
  br label %b73
b75:
  br label %b76
b76:
  %v375 = phi i64 [ 8, %b75 ], [ %v383, %b77 ]
  %v376 = icmp slt i64 %v375, 8
  br i1 %v376, label %b77, label %b78
b77:
  %v377 = mul i64 %v375, 1
  %v378 = getelementptr inbounds float, ptr %v298, i64 %v377
  %v379 = getelementptr float, ptr %v378, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v380 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v379, <8 x i1> %v295, <8 x float> zeroinitializer)
  %v381 = mul i64 %v375, 32
  %v382 = getelementptr inbounds float, ptr %v286, i64 %v381
  store <8 x float> %v380, ptr %v382, align 4
  %v383 = add nsw i64 %v375, 1
  br label %b76
b78:
  br label %b72
b72:
  %v384 = icmp slt i64 %v289, 8
  br i1 %v384, label %b79, label %b80
b79:
  br label %b81
b81:
  %v385 = phi i64 [ 0, %b79 ], [ %v393, %b82 ]
  %v386 = icmp slt i64 %v385, 8
  br i1 %v386, label %b82, label %b83
b82:
  %v387 = mul i64 %v385, 1
  %v388 = getelementptr inbounds float, ptr %v298, i64 %v387
  %v389 = getelementptr float, ptr %v388, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v390 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v389, <8 x i1> %v295, <8 x float> zeroinitializer)
  %v391 = mul i64 %v385, 32
  %v392 = getelementptr inbounds float, ptr %v286, i64 %v391
  store <8 x float> %v390, ptr %v392, align 4
  %v393 = add nsw i64 %v385, 1
  br label %b81
b83:
  br label %b80
b80:
  %v394 = add i64 %v282, 8
  %v395 = add i64 %v283, 8
  %v396 = getelementptr inbounds float, ptr %v261, i64 %v394
  %v397 = sub i64 40, %v395
  %v398 = icmp slt i64 %v397, 0
  %v399 = select i1 %v398, i64 0, i64 %v397
  %v400 = icmp ult i64 %v399, 8
  %v401 = select i1 %v400, i64 %v399, i64 8
  %v402 = trunc i64 %v401 to i32
  %v403 = insertelement <8 x i32> poison, i32 %v402, i64 0
  %v404 = shufflevector <8 x i32> %v403, <8 x i32> poison, <8 x i32> zeroinitializer
  %v405 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v404
  %v406 = mul i64 %v395, 8
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v48, i64 %v407
  %v409 = icmp sge i64 %v399, 8
  br i1 %v409, label %b84, label %b85
b84:
  br label %b86
b86:
  %v410 = phi i64 [ 0, %b84 ], [ %v484, %b87 ]
  %v411 = icmp slt i64 %v410, 8
  br i1 %v411, label %b87, label %b88
b87:
  %v412 = add i64 %v410, 0
  %v413 = getelementptr inbounds float, ptr %v408, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = add i64 %v410, 8
  %v416 = getelementptr inbounds float, ptr %v408, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 %v410, 16
  %v419 = getelementptr inbounds float, ptr %v408, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 %v410, 24
  %v422 = getelementptr inbounds float, ptr %v408, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 %v410, 32
  %v425 = getelementptr inbounds float, ptr %v408, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v410, 40
  %v428 = getelementptr inbounds float, ptr %v408, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 %v410, 48
  %v431 = getelementptr inbounds float, ptr %v408, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v410, 56
  %v434 = getelementptr inbounds float, ptr %v408, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v437 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v438 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v439 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v440 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v441 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v442 = shufflevector <8 x float> %v423, <8 x float> %v435, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v443 = shufflevector <8 x float> %v423, <8 x float> %v435, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v445 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v438, <8 x float> %v442, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v447 = shufflevector <8 x float> %v438, <8 x float> %v442, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v449 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v450 = shufflevector <8 x float> %v439, <8 x float> %v443, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v451 = shufflevector <8 x float> %v439, <8 x float> %v443, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v454 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v455 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v456 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v457 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v459 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v460 = add i64 %v410, 0
  %v461 = mul i64 %v460, 32
  %v462 = getelementptr inbounds float, ptr %v396, i64 %v461
  store <8 x float> %v452, ptr %v462, align 4
  %v463 = add i64 %v410, 1
  %v464 = mul i64 %v463, 32
  %v465 = getelementptr inbounds float, ptr %v396, i64 %v464
  store <8 x float> %v453, ptr %v465, align 4
  %v466 = add i64 %v410, 2
  %v467 = mul i64 %v466, 32
  %v468 = getelementptr inbounds float, ptr %v396, i64 %v467
  store <8 x float> %v454, ptr %v468, align 4
  %v469 = add i64 %v410, 3
  %v470 = mul i64 %v469, 32
  %v471 = getelementptr inbounds float, ptr %v396, i64 %v470
  store <8 x float> %v455, ptr %v471, align 4
  %v472 = add i64 %v410, 4
  %v473 = mul i64 %v472, 32
  %v474 = getelementptr inbounds float, ptr %v396, i64 %v473
  store <8 x float> %v456, ptr %v474, align 4
  %v475 = add i64 %v410, 5
  %v476 = mul i64 %v475, 32
  %v477 = getelementptr inbounds float, ptr %v396, i64 %v476
  store <8 x float> %v457, ptr %v477, align 4
  %v478 = add i64 %v410, 6
  %v479 = mul i64 %v478, 32
  %v480 = getelementptr inbounds float, ptr %v396, i64 %v479
  store <8 x float> %v458, ptr %v480, align 4
  %v481 = add i64 %v410, 7
  %v482 = mul i64 %v481, 32
  %v483 = getelementptr inbounds float, ptr %v396, i64 %v482
  store <8 x float> %v459, ptr %v483, align 4
  %v484 = add nsw i64 %v410, 8
  br label %b86
b88:
  br label %b89
b89:
  %v485 = phi i64 [ 8, %b88 ], [ %v493, %b90 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b90, label %b91
b90:
  %v487 = mul i64 %v485, 1
  %v488 = getelementptr inbounds float, ptr %v408, i64 %v487
  %v489 = getelementptr float, ptr %v488, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v490 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v489, <8 x i1> %v405, <8 x float> zeroinitializer)
  %v491 = mul i64 %v485, 32
  %v492 = getelementptr inbounds float, ptr %v396, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v485, 1
  br label %b89
b91:
  br label %b85
b85:
  %v494 = icmp slt i64 %v399, 8
  br i1 %v494, label %b92, label %b93
b92:
  br label %b94
b94:
  %v495 = phi i64 [ 0, %b92 ], [ %v503, %b95 ]
  %v496 = icmp slt i64 %v495, 8
  br i1 %v496, label %b95, label %b96
b95:
  %v497 = mul i64 %v495, 1
  %v498 = getelementptr inbounds float, ptr %v408, i64 %v497
  %v499 = getelementptr float, ptr %v498, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v500 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v499, <8 x i1> %v405, <8 x float> zeroinitializer)
  %v501 = mul i64 %v495, 32
  %v502 = getelementptr inbounds float, ptr %v396, i64 %v501
  store <8 x float> %v500, ptr %v502, align 4
  %v503 = add nsw i64 %v495, 1
  br label %b94
b96:
  br label %b93
b93:
  %v504 = add i64 %v282, 16
  %v505 = add i64 %v283, 16
  %v506 = getelementptr inbounds float, ptr %v261, i64 %v504
  %v507 = sub i64 40, %v505
  %v508 = icmp slt i64 %v507, 0
  %v509 = select i1 %v508, i64 0, i64 %v507
  %v510 = icmp ult i64 %v509, 8
  %v511 = select i1 %v510, i64 %v509, i64 8
  %v512 = trunc i64 %v511 to i32
  %v513 = insertelement <8 x i32> poison, i32 %v512, i64 0
  %v514 = shufflevector <8 x i32> %v513, <8 x i32> poison, <8 x i32> zeroinitializer
  %v515 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v514
  %v516 = mul i64 %v505, 8
  %v517 = add i64 0, %v516
  %v518 = getelementptr inbounds float, ptr %v48, i64 %v517
  %v519 = icmp sge i64 %v509, 8
  br i1 %v519, label %b97, label %b98
b97:
  br label %b99
b99:
  %v520 = phi i64 [ 0, %b97 ], [ %v594, %b100 ]
  %v521 = icmp slt i64 %v520, 8
  br i1 %v521, label %b100, label %b101
b100:
  %v522 = add i64 %v520, 0
  %v523 = getelementptr inbounds float, ptr %v518, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v520, 8
  %v526 = getelementptr inbounds float, ptr %v518, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v520, 16
  %v529 = getelementptr inbounds float, ptr %v518, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v520, 24
  %v532 = getelementptr inbounds float, ptr %v518, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v520, 32
  %v535 = getelementptr inbounds float, ptr %v518, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v520, 40
  %v538 = getelementptr inbounds float, ptr %v518, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v520, 48
  %v541 = getelementptr inbounds float, ptr %v518, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 %v520, 56
  %v544 = getelementptr inbounds float, ptr %v518, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v547 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v548 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v549 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v550 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v551 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v552 = shufflevector <8 x float> %v533, <8 x float> %v545, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v553 = shufflevector <8 x float> %v533, <8 x float> %v545, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v554 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v555 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v556 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v557 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v558 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v559 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v560 = shufflevector <8 x float> %v549, <8 x float> %v553, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v561 = shufflevector <8 x float> %v549, <8 x float> %v553, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v562 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v563 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v564 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v565 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v566 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v567 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v568 = shufflevector <8 x float> %v559, <8 x float> %v561, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v569 = shufflevector <8 x float> %v559, <8 x float> %v561, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v570 = add i64 %v520, 0
  %v571 = mul i64 %v570, 32
  %v572 = getelementptr inbounds float, ptr %v506, i64 %v571
  store <8 x float> %v562, ptr %v572, align 4
  %v573 = add i64 %v520, 1
  %v574 = mul i64 %v573, 32
  %v575 = getelementptr inbounds float, ptr %v506, i64 %v574
  store <8 x float> %v563, ptr %v575, align 4
  %v576 = add i64 %v520, 2
  %v577 = mul i64 %v576, 32
  %v578 = getelementptr inbounds float, ptr %v506, i64 %v577
  store <8 x float> %v564, ptr %v578, align 4
  %v579 = add i64 %v520, 3
  %v580 = mul i64 %v579, 32
  %v581 = getelementptr inbounds float, ptr %v506, i64 %v580
  store <8 x float> %v565, ptr %v581, align 4
  %v582 = add i64 %v520, 4
  %v583 = mul i64 %v582, 32
  %v584 = getelementptr inbounds float, ptr %v506, i64 %v583
  store <8 x float> %v566, ptr %v584, align 4
  %v585 = add i64 %v520, 5
  %v586 = mul i64 %v585, 32
  %v587 = getelementptr inbounds float, ptr %v506, i64 %v586
  store <8 x float> %v567, ptr %v587, align 4
  %v588 = add i64 %v520, 6
  %v589 = mul i64 %v588, 32
  %v590 = getelementptr inbounds float, ptr %v506, i64 %v589
  store <8 x float> %v568, ptr %v590, align 4
  %v591 = add i64 %v520, 7
  %v592 = mul i64 %v591, 32
  %v593 = getelementptr inbounds float, ptr %v506, i64 %v592
  store <8 x float> %v569, ptr %v593, align 4
  %v594 = add nsw i64 %v520, 8
  br label %b99
b101:
  br label %b102
b102:
  %v595 = phi i64 [ 8, %b101 ], [ %v603, %b103 ]
  %v596 = icmp slt i64 %v595, 8
  br i1 %v596, label %b103, label %b104
b103:
  %v597 = mul i64 %v595, 1
  %v598 = getelementptr inbounds float, ptr %v518, i64 %v597
  %v599 = getelementptr float, ptr %v598, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v600 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v599, <8 x i1> %v515, <8 x float> zeroinitializer)
  %v601 = mul i64 %v595, 32
  %v602 = getelementptr inbounds float, ptr %v506, i64 %v601
  store <8 x float> %v600, ptr %v602, align 4
  %v603 = add nsw i64 %v595, 1
  br label %b102
b104:
  br label %b98
b98:
  %v604 = icmp slt i64 %v509, 8
  br i1 %v604, label %b105, label %b106
b105:
  br label %b107
b107:
  %v605 = phi i64 [ 0, %b105 ], [ %v613, %b108 ]
  %v606 = icmp slt i64 %v605, 8
  br i1 %v606, label %b108, label %b109
b108:
  %v607 = mul i64 %v605, 1
  %v608 = getelementptr inbounds float, ptr %v518, i64 %v607
  %v609 = getelementptr float, ptr %v608, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v610 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v609, <8 x i1> %v515, <8 x float> zeroinitializer)
  %v611 = mul i64 %v605, 32
  %v612 = getelementptr inbounds float, ptr %v506, i64 %v611
  store <8 x float> %v610, ptr %v612, align 4
  %v613 = add nsw i64 %v605, 1
  br label %b107
b109:
  br label %b106
b106:
  %v614 = add i64 %v282, 24
  %v615 = add i64 %v283, 24
  %v616 = getelementptr inbounds float, ptr %v261, i64 %v614
  %v617 = sub i64 40, %v615
  %v618 = icmp slt i64 %v617, 0
  %v619 = select i1 %v618, i64 0, i64 %v617
  %v620 = icmp ult i64 %v619, 8
  %v621 = select i1 %v620, i64 %v619, i64 8
  %v622 = trunc i64 %v621 to i32
  %v623 = insertelement <8 x i32> poison, i32 %v622, i64 0
  %v624 = shufflevector <8 x i32> %v623, <8 x i32> poison, <8 x i32> zeroinitializer
  %v625 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v624
  %v626 = mul i64 %v615, 8
  %v627 = add i64 0, %v626
  %v628 = getelementptr inbounds float, ptr %v48, i64 %v627
  %v629 = icmp sge i64 %v619, 8
  br i1 %v629, label %b110, label %b111
b110:
  br label %b112
b112:
  %v630 = phi i64 [ 0, %b110 ], [ %v704, %b113 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b113, label %b114
b113:
  %v632 = add i64 %v630, 0
  %v633 = getelementptr inbounds float, ptr %v628, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v630, 8
  %v636 = getelementptr inbounds float, ptr %v628, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v630, 16
  %v639 = getelementptr inbounds float, ptr %v628, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v630, 24
  %v642 = getelementptr inbounds float, ptr %v628, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v630, 32
  %v645 = getelementptr inbounds float, ptr %v628, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v630, 40
  %v648 = getelementptr inbounds float, ptr %v628, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v630, 48
  %v651 = getelementptr inbounds float, ptr %v628, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v630, 56
  %v654 = getelementptr inbounds float, ptr %v628, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v657 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v658 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v659 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v660 = shufflevector <8 x float> %v640, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v661 = shufflevector <8 x float> %v640, <8 x float> %v652, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v662 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v663 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v664 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v665 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v666 = shufflevector <8 x float> %v658, <8 x float> %v662, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v667 = shufflevector <8 x float> %v658, <8 x float> %v662, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v668 = shufflevector <8 x float> %v657, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v669 = shufflevector <8 x float> %v657, <8 x float> %v661, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v670 = shufflevector <8 x float> %v659, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v671 = shufflevector <8 x float> %v659, <8 x float> %v663, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v672 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v673 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v674 = shufflevector <8 x float> %v665, <8 x float> %v667, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v675 = shufflevector <8 x float> %v665, <8 x float> %v667, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v676 = shufflevector <8 x float> %v668, <8 x float> %v670, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v677 = shufflevector <8 x float> %v668, <8 x float> %v670, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v678 = shufflevector <8 x float> %v669, <8 x float> %v671, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v679 = shufflevector <8 x float> %v669, <8 x float> %v671, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v680 = add i64 %v630, 0
  %v681 = mul i64 %v680, 32
  %v682 = getelementptr inbounds float, ptr %v616, i64 %v681
  store <8 x float> %v672, ptr %v682, align 4
  %v683 = add i64 %v630, 1
  %v684 = mul i64 %v683, 32
  %v685 = getelementptr inbounds float, ptr %v616, i64 %v684
  store <8 x float> %v673, ptr %v685, align 4
  %v686 = add i64 %v630, 2
  %v687 = mul i64 %v686, 32
  %v688 = getelementptr inbounds float, ptr %v616, i64 %v687
  store <8 x float> %v674, ptr %v688, align 4
  %v689 = add i64 %v630, 3
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v616, i64 %v690
  store <8 x float> %v675, ptr %v691, align 4
  %v692 = add i64 %v630, 4
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v616, i64 %v693
  store <8 x float> %v676, ptr %v694, align 4
  %v695 = add i64 %v630, 5
  %v696 = mul i64 %v695, 32
  %v697 = getelementptr inbounds float, ptr %v616, i64 %v696
  store <8 x float> %v677, ptr %v697, align 4
  %v698 = add i64 %v630, 6
  %v699 = mul i64 %v698, 32
  %v700 = getelementptr inbounds float, ptr %v616, i64 %v699
  store <8 x float> %v678, ptr %v700, align 4
  %v701 = add i64 %v630, 7
  %v702 = mul i64 %v701, 32
  %v703 = getelementptr inbounds float, ptr %v616, i64 %v702
  store <8 x float> %v679, ptr %v703, align 4
  %v704 = add nsw i64 %v630, 8
  br label %b112
b114:
  br label %b115
b115:
  %v705 = phi i64 [ 8, %b114 ], [ %v713, %b116 ]
  %v706 = icmp slt i64 %v705, 8
  br i1 %v706, label %b116, label %b117
b116:
  %v707 = mul i64 %v705, 1
  %v708 = getelementptr inbounds float, ptr %v628, i64 %v707
  %v709 = getelementptr float, ptr %v708, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v710 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v709, <8 x i1> %v625, <8 x float> zeroinitializer)
  %v711 = mul i64 %v705, 32
  %v712 = getelementptr inbounds float, ptr %v616, i64 %v711
  store <8 x float> %v710, ptr %v712, align 4
  %v713 = add nsw i64 %v705, 1
  br label %b115
b117:
  br label %b111
b111:
  %v714 = icmp slt i64 %v619, 8
  br i1 %v714, label %b118, label %b119
b118:
  br label %b120
b120:
  %v715 = phi i64 [ 0, %b118 ], [ %v723, %b121 ]
  %v716 = icmp slt i64 %v715, 8
  br i1 %v716, label %b121, label %b122
b121:
  %v717 = mul i64 %v715, 1
  %v718 = getelementptr inbounds float, ptr %v628, i64 %v717
  %v719 = getelementptr float, ptr %v718, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v720 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v719, <8 x i1> %v625, <8 x float> zeroinitializer)
  %v721 = mul i64 %v715, 32
  %v722 = getelementptr inbounds float, ptr %v616, i64 %v721
  store <8 x float> %v720, ptr %v722, align 4
  %v723 = add nsw i64 %v715, 1
  br label %b120
b122:
  br label %b119
b119:
  %v724 = add i64 %v282, 256
  %v725 = add nsw i64 %v280, 1
  br label %b68
b70:
  %v726 = icmp eq i64 %v277, 2
  br i1 %v726, label %b123, label %b124
b123:
  %v727 = mul i64 1, 256
  %v728 = mul i64 1, 32
  %v729 = add i64 %v727, 0
  %v730 = add i64 %v728, 0
  %v731 = getelementptr inbounds float, ptr %v261, i64 %v729
  %v732 = sub i64 40, %v730
  %v733 = icmp slt i64 %v732, 0
  %v734 = select i1 %v733, i64 0, i64 %v732
  %v735 = icmp ult i64 %v734, 8
  %v736 = select i1 %v735, i64 %v734, i64 8
  %v737 = trunc i64 %v736 to i32
  %v738 = insertelement <8 x i32> poison, i32 %v737, i64 0
  %v739 = shufflevector <8 x i32> %v738, <8 x i32> poison, <8 x i32> zeroinitializer
  %v740 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v739
  %v741 = mul i64 %v730, 8
  %v742 = add i64 0, %v741
  %v743 = getelementptr inbounds float, ptr %v48, i64 %v742
  %v744 = icmp sge i64 %v734, 8
  br i1 %v744, label %b125, label %b126
b125:
  br label %b127
b127:
  %v745 = phi i64 [ 0, %b125 ], [ %v819, %b128 ]
  %v746 = icmp slt i64 %v745, 8
  br i1 %v746, label %b128, label %b129
b128:
  %v747 = add i64 %v745, 0
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 %v745, 8
  %v751 = getelementptr inbounds float, ptr %v743, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 %v745, 16
  %v754 = getelementptr inbounds float, ptr %v743, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 %v745, 24
  %v757 = getelementptr inbounds float, ptr %v743, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 %v745, 32
  %v760 = getelementptr inbounds float, ptr %v743, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 %v745, 40
  %v763 = getelementptr inbounds float, ptr %v743, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 %v745, 48
  %v766 = getelementptr inbounds float, ptr %v743, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 %v745, 56
  %v769 = getelementptr inbounds float, ptr %v743, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = shufflevector <8 x float> %v749, <8 x float> %v761, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v772 = shufflevector <8 x float> %v749, <8 x float> %v761, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v752, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v774 = shufflevector <8 x float> %v752, <8 x float> %v764, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v755, <8 x float> %v767, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v776 = shufflevector <8 x float> %v755, <8 x float> %v767, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v758, <8 x float> %v770, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v778 = shufflevector <8 x float> %v758, <8 x float> %v770, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v771, <8 x float> %v775, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v780 = shufflevector <8 x float> %v771, <8 x float> %v775, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v773, <8 x float> %v777, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v782 = shufflevector <8 x float> %v773, <8 x float> %v777, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v772, <8 x float> %v776, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v784 = shufflevector <8 x float> %v772, <8 x float> %v776, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v774, <8 x float> %v778, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v786 = shufflevector <8 x float> %v774, <8 x float> %v778, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v779, <8 x float> %v781, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v788 = shufflevector <8 x float> %v779, <8 x float> %v781, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v789 = shufflevector <8 x float> %v780, <8 x float> %v782, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v790 = shufflevector <8 x float> %v780, <8 x float> %v782, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v793 = shufflevector <8 x float> %v784, <8 x float> %v786, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v794 = shufflevector <8 x float> %v784, <8 x float> %v786, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v795 = add i64 %v745, 0
  %v796 = mul i64 %v795, 8
  %v797 = getelementptr inbounds float, ptr %v731, i64 %v796
  store <8 x float> %v787, ptr %v797, align 4
  %v798 = add i64 %v745, 1
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v731, i64 %v799
  store <8 x float> %v788, ptr %v800, align 4
  %v801 = add i64 %v745, 2
  %v802 = mul i64 %v801, 8
  %v803 = getelementptr inbounds float, ptr %v731, i64 %v802
  store <8 x float> %v789, ptr %v803, align 4
  %v804 = add i64 %v745, 3
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v731, i64 %v805
  store <8 x float> %v790, ptr %v806, align 4
  %v807 = add i64 %v745, 4
  %v808 = mul i64 %v807, 8
  %v809 = getelementptr inbounds float, ptr %v731, i64 %v808
  store <8 x float> %v791, ptr %v809, align 4
  %v810 = add i64 %v745, 5
  %v811 = mul i64 %v810, 8
  %v812 = getelementptr inbounds float, ptr %v731, i64 %v811
  store <8 x float> %v792, ptr %v812, align 4
  %v813 = add i64 %v745, 6
  %v814 = mul i64 %v813, 8
  %v815 = getelementptr inbounds float, ptr %v731, i64 %v814
  store <8 x float> %v793, ptr %v815, align 4
  %v816 = add i64 %v745, 7
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v731, i64 %v817
  store <8 x float> %v794, ptr %v818, align 4
  %v819 = add nsw i64 %v745, 8
  br label %b127
b129:
  br label %b130
b130:
  %v820 = phi i64 [ 8, %b129 ], [ %v828, %b131 ]
  %v821 = icmp slt i64 %v820, 8
  br i1 %v821, label %b131, label %b132
b131:
  %v822 = mul i64 %v820, 1
  %v823 = getelementptr inbounds float, ptr %v743, i64 %v822
  %v824 = getelementptr float, ptr %v823, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v825 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v824, <8 x i1> %v740, <8 x float> zeroinitializer)
  %v826 = mul i64 %v820, 8
  %v827 = getelementptr inbounds float, ptr %v731, i64 %v826
  store <8 x float> %v825, ptr %v827, align 4
  %v828 = add nsw i64 %v820, 1
  br label %b130
b132:
  br label %b126
b126:
  %v829 = icmp slt i64 %v734, 8
  br i1 %v829, label %b133, label %b134
b133:
  br label %b135
b135:
  %v830 = phi i64 [ 0, %b133 ], [ %v838, %b136 ]
  %v831 = icmp slt i64 %v830, 8
  br i1 %v831, label %b136, label %b137
b136:
  %v832 = mul i64 %v830, 1
  %v833 = getelementptr inbounds float, ptr %v743, i64 %v832
  %v834 = getelementptr float, ptr %v833, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v835 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v834, <8 x i1> %v740, <8 x float> zeroinitializer)
  %v836 = mul i64 %v830, 8
  %v837 = getelementptr inbounds float, ptr %v731, i64 %v836
  store <8 x float> %v835, ptr %v837, align 4
  %v838 = add nsw i64 %v830, 1
  br label %b135
b137:
  br label %b134
b134:
  %v839 = add i64 %v727, 64
  br label %b124
b124:
  br label %b67
b67:
  %v840 = icmp sgt i64 %v3, 1
  br i1 %v840, label %b138, label %b139
b138:
  %v841 = getelementptr inbounds i64, ptr %v1, i64 3
  %v842 = atomicrmw add ptr %v841, i64 1 acq_rel
  %v843 = load i64, ptr %v107, align 8
  %v844 = add i64 %v843, 1
  store i64 %v844, ptr %v107, align 8
  %v845 = mul i64 %v3, %v844
  br label %b140
b140:
  %v846 = load atomic i64, ptr %v841 acquire, align 8
  %v847 = icmp slt i64 %v846, %v845
  br i1 %v847, label %b141, label %b142
b141:
  %v848 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v849 = getelementptr inbounds float, ptr %v109, i64 320
  %v850 = getelementptr inbounds float, ptr %v109, i64 704
  %v851 = getelementptr inbounds i64, ptr %v1, i64 4
  %v852 = load i64, ptr %v851, align 8
  %v853 = icmp eq i64 %v852, 0
  br i1 %v853, label %b143, label %b144
b143:
  %v854 = add i64 1, 0
  %v855 = sdiv i64 %v854, 1
  %v856 = add i64 %v2, 1
  %v857 = mul i64 %v855, %v2
  %v858 = sdiv i64 %v857, %v3
  %v859 = mul i64 %v858, 1
  %v860 = icmp slt i64 %v859, 1
  %v861 = select i1 %v860, i64 %v859, i64 1
  %v862 = mul i64 %v855, %v856
  %v863 = sdiv i64 %v862, %v3
  %v864 = mul i64 %v863, 1
  %v865 = icmp slt i64 %v864, 1
  %v866 = select i1 %v865, i64 %v864, i64 1
  %v867 = icmp slt i64 %v866, 1
  %v868 = select i1 %v867, i64 %v866, i64 1
  br label %b145
b145:
  %v869 = phi i64 [ %v861, %b143 ], [ %v1204, %b183 ]
  %v870 = icmp slt i64 %v869, %v868
  br i1 %v870, label %b146, label %b147
b146:
  %v871 = mul i64 %v869, 384
  %v872 = mul i64 %v869, 24
  %v873 = add i64 %v871, 0
  %v874 = add i64 %v872, 0
  %v875 = getelementptr inbounds float, ptr %v849, i64 %v873
  %v876 = sub i64 24, %v874
  %v877 = icmp slt i64 %v876, 0
  %v878 = select i1 %v877, i64 0, i64 %v876
  %v879 = icmp ult i64 %v878, 8
  %v880 = select i1 %v879, i64 %v878, i64 8
  %v881 = trunc i64 %v880 to i32
  %v882 = insertelement <8 x i32> poison, i32 %v881, i64 0
  %v883 = shufflevector <8 x i32> %v882, <8 x i32> poison, <8 x i32> zeroinitializer
  %v884 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v883
  %v885 = mul i64 %v874, 16
  %v886 = add i64 0, %v885
  %v887 = getelementptr inbounds float, ptr %v16, i64 %v886
  %v888 = icmp sge i64 %v878, 8
  br i1 %v888, label %b148, label %b149
b148:
  br label %b150
b150:
  %v889 = phi i64 [ 0, %b148 ], [ %v963, %b151 ]
  %v890 = icmp slt i64 %v889, 16
  br i1 %v890, label %b151, label %b152
b151:
  %v891 = add i64 %v889, 0
  %v892 = getelementptr inbounds float, ptr %v887, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 %v889, 16
  %v895 = getelementptr inbounds float, ptr %v887, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 %v889, 32
  %v898 = getelementptr inbounds float, ptr %v887, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 %v889, 48
  %v901 = getelementptr inbounds float, ptr %v887, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 %v889, 64
  %v904 = getelementptr inbounds float, ptr %v887, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = add i64 %v889, 80
  %v907 = getelementptr inbounds float, ptr %v887, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = add i64 %v889, 96
  %v910 = getelementptr inbounds float, ptr %v887, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = add i64 %v889, 112
  %v913 = getelementptr inbounds float, ptr %v887, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v916 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v896, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v918 = shufflevector <8 x float> %v896, <8 x float> %v908, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v919 = shufflevector <8 x float> %v899, <8 x float> %v911, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v920 = shufflevector <8 x float> %v899, <8 x float> %v911, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v902, <8 x float> %v914, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v922 = shufflevector <8 x float> %v902, <8 x float> %v914, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v923 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v924 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v925 = shufflevector <8 x float> %v917, <8 x float> %v921, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v926 = shufflevector <8 x float> %v917, <8 x float> %v921, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v927 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v928 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v929 = shufflevector <8 x float> %v918, <8 x float> %v922, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v930 = shufflevector <8 x float> %v918, <8 x float> %v922, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v931 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v932 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v933 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v934 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v935 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v936 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v937 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v938 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v939 = add i64 %v889, 0
  %v940 = mul i64 %v939, 24
  %v941 = getelementptr inbounds float, ptr %v875, i64 %v940
  store <8 x float> %v931, ptr %v941, align 4
  %v942 = add i64 %v889, 1
  %v943 = mul i64 %v942, 24
  %v944 = getelementptr inbounds float, ptr %v875, i64 %v943
  store <8 x float> %v932, ptr %v944, align 4
  %v945 = add i64 %v889, 2
  %v946 = mul i64 %v945, 24
  %v947 = getelementptr inbounds float, ptr %v875, i64 %v946
  store <8 x float> %v933, ptr %v947, align 4
  %v948 = add i64 %v889, 3
  %v949 = mul i64 %v948, 24
  %v950 = getelementptr inbounds float, ptr %v875, i64 %v949
  store <8 x float> %v934, ptr %v950, align 4
  %v951 = add i64 %v889, 4
  %v952 = mul i64 %v951, 24
  %v953 = getelementptr inbounds float, ptr %v875, i64 %v952
  store <8 x float> %v935, ptr %v953, align 4
  %v954 = add i64 %v889, 5
  %v955 = mul i64 %v954, 24
  %v956 = getelementptr inbounds float, ptr %v875, i64 %v955
  store <8 x float> %v936, ptr %v956, align 4
  %v957 = add i64 %v889, 6
  %v958 = mul i64 %v957, 24
  %v959 = getelementptr inbounds float, ptr %v875, i64 %v958
  store <8 x float> %v937, ptr %v959, align 4
  %v960 = add i64 %v889, 7
  %v961 = mul i64 %v960, 24
  %v962 = getelementptr inbounds float, ptr %v875, i64 %v961
  store <8 x float> %v938, ptr %v962, align 4
  %v963 = add nsw i64 %v889, 8
  br label %b150
b152:
  br label %b153
b153:
  %v964 = phi i64 [ 16, %b152 ], [ %v972, %b154 ]
  %v965 = icmp slt i64 %v964, 16
  br i1 %v965, label %b154, label %b155
b154:
  %v966 = mul i64 %v964, 1
  %v967 = getelementptr inbounds float, ptr %v887, i64 %v966
  %v968 = getelementptr float, ptr %v967, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v969 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v968, <8 x i1> %v884, <8 x float> zeroinitializer)
  %v970 = mul i64 %v964, 24
  %v971 = getelementptr inbounds float, ptr %v875, i64 %v970
  store <8 x float> %v969, ptr %v971, align 4
  %v972 = add nsw i64 %v964, 1
  br label %b153
b155:
  br label %b149
b149:
  %v973 = icmp slt i64 %v878, 8
  br i1 %v973, label %b156, label %b157
b156:
  br label %b158
b158:
  %v974 = phi i64 [ 0, %b156 ], [ %v982, %b159 ]
  %v975 = icmp slt i64 %v974, 16
  br i1 %v975, label %b159, label %b160
b159:
  %v976 = mul i64 %v974, 1
  %v977 = getelementptr inbounds float, ptr %v887, i64 %v976
  %v978 = getelementptr float, ptr %v977, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v979 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v978, <8 x i1> %v884, <8 x float> zeroinitializer)
  %v980 = mul i64 %v974, 24
  %v981 = getelementptr inbounds float, ptr %v875, i64 %v980
  store <8 x float> %v979, ptr %v981, align 4
  %v982 = add nsw i64 %v974, 1
  br label %b158
b160:
  br label %b157
b157:
  %v983 = add i64 %v871, 8
  %v984 = add i64 %v872, 8
  %v985 = getelementptr inbounds float, ptr %v849, i64 %v983
  %v986 = sub i64 24, %v984
  %v987 = icmp slt i64 %v986, 0
  %v988 = select i1 %v987, i64 0, i64 %v986
  %v989 = icmp ult i64 %v988, 8
  %v990 = select i1 %v989, i64 %v988, i64 8
  %v991 = trunc i64 %v990 to i32
  %v992 = insertelement <8 x i32> poison, i32 %v991, i64 0
  %v993 = shufflevector <8 x i32> %v992, <8 x i32> poison, <8 x i32> zeroinitializer
  %v994 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v993
  %v995 = mul i64 %v984, 16
  %v996 = add i64 0, %v995
  %v997 = getelementptr inbounds float, ptr %v16, i64 %v996
  %v998 = icmp sge i64 %v988, 8
  br i1 %v998, label %b161, label %b162
b161:
  br label %b163
b163:
  %v999 = phi i64 [ 0, %b161 ], [ %v1073, %b164 ]
  %v1000 = icmp slt i64 %v999, 16
  br i1 %v1000, label %b164, label %b165
b164:
  %v1001 = add i64 %v999, 0
  %v1002 = getelementptr inbounds float, ptr %v997, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 %v999, 16
  %v1005 = getelementptr inbounds float, ptr %v997, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v999, 32
  %v1008 = getelementptr inbounds float, ptr %v997, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v999, 48
  %v1011 = getelementptr inbounds float, ptr %v997, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v999, 64
  %v1014 = getelementptr inbounds float, ptr %v997, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = add i64 %v999, 80
  %v1017 = getelementptr inbounds float, ptr %v997, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v999, 96
  %v1020 = getelementptr inbounds float, ptr %v997, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 %v999, 112
  %v1023 = getelementptr inbounds float, ptr %v997, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1026 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1027 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1028 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1029 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1030 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1031 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1032 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1033 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1034 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1035 = shufflevector <8 x float> %v1027, <8 x float> %v1031, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1031, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1037 = shufflevector <8 x float> %v1026, <8 x float> %v1030, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1038 = shufflevector <8 x float> %v1026, <8 x float> %v1030, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1039 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1040 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1041 = shufflevector <8 x float> %v1033, <8 x float> %v1035, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1042 = shufflevector <8 x float> %v1033, <8 x float> %v1035, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1043 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1044 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1045 = shufflevector <8 x float> %v1037, <8 x float> %v1039, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1046 = shufflevector <8 x float> %v1037, <8 x float> %v1039, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1047 = shufflevector <8 x float> %v1038, <8 x float> %v1040, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1048 = shufflevector <8 x float> %v1038, <8 x float> %v1040, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1049 = add i64 %v999, 0
  %v1050 = mul i64 %v1049, 24
  %v1051 = getelementptr inbounds float, ptr %v985, i64 %v1050
  store <8 x float> %v1041, ptr %v1051, align 4
  %v1052 = add i64 %v999, 1
  %v1053 = mul i64 %v1052, 24
  %v1054 = getelementptr inbounds float, ptr %v985, i64 %v1053
  store <8 x float> %v1042, ptr %v1054, align 4
  %v1055 = add i64 %v999, 2
  %v1056 = mul i64 %v1055, 24
  %v1057 = getelementptr inbounds float, ptr %v985, i64 %v1056
  store <8 x float> %v1043, ptr %v1057, align 4
  %v1058 = add i64 %v999, 3
  %v1059 = mul i64 %v1058, 24
  %v1060 = getelementptr inbounds float, ptr %v985, i64 %v1059
  store <8 x float> %v1044, ptr %v1060, align 4
  %v1061 = add i64 %v999, 4
  %v1062 = mul i64 %v1061, 24
  %v1063 = getelementptr inbounds float, ptr %v985, i64 %v1062
  store <8 x float> %v1045, ptr %v1063, align 4
  %v1064 = add i64 %v999, 5
  %v1065 = mul i64 %v1064, 24
  %v1066 = getelementptr inbounds float, ptr %v985, i64 %v1065
  store <8 x float> %v1046, ptr %v1066, align 4
  %v1067 = add i64 %v999, 6
  %v1068 = mul i64 %v1067, 24
  %v1069 = getelementptr inbounds float, ptr %v985, i64 %v1068
  store <8 x float> %v1047, ptr %v1069, align 4
  %v1070 = add i64 %v999, 7
  %v1071 = mul i64 %v1070, 24
  %v1072 = getelementptr inbounds float, ptr %v985, i64 %v1071
  store <8 x float> %v1048, ptr %v1072, align 4
  %v1073 = add nsw i64 %v999, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1074 = phi i64 [ 16, %b165 ], [ %v1082, %b167 ]
  %v1075 = icmp slt i64 %v1074, 16
  br i1 %v1075, label %b167, label %b168
b167:
  %v1076 = mul i64 %v1074, 1
  %v1077 = getelementptr inbounds float, ptr %v997, i64 %v1076
  %v1078 = getelementptr float, ptr %v1077, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1079 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1078, <8 x i1> %v994, <8 x float> zeroinitializer)
  %v1080 = mul i64 %v1074, 24
  %v1081 = getelementptr inbounds float, ptr %v985, i64 %v1080
  store <8 x float> %v1079, ptr %v1081, align 4
  %v1082 = add nsw i64 %v1074, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1083 = icmp slt i64 %v988, 8
  br i1 %v1083, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1084 = phi i64 [ 0, %b169 ], [ %v1092, %b172 ]
  %v1085 = icmp slt i64 %v1084, 16
  br i1 %v1085, label %b172, label %b173
b172:
  %v1086 = mul i64 %v1084, 1
  %v1087 = getelementptr inbounds float, ptr %v997, i64 %v1086
  %v1088 = getelementptr float, ptr %v1087, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1089 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1088, <8 x i1> %v994, <8 x float> zeroinitializer)
  %v1090 = mul i64 %v1084, 24
  %v1091 = getelementptr inbounds float, ptr %v985, i64 %v1090
  store <8 x float> %v1089, ptr %v1091, align 4
  %v1092 = add nsw i64 %v1084, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1093 = add i64 %v871, 16
  %v1094 = add i64 %v872, 16
  %v1095 = getelementptr inbounds float, ptr %v849, i64 %v1093
  %v1096 = sub i64 24, %v1094
  %v1097 = icmp slt i64 %v1096, 0
  %v1098 = select i1 %v1097, i64 0, i64 %v1096
  %v1099 = icmp ult i64 %v1098, 8
  %v1100 = select i1 %v1099, i64 %v1098, i64 8
  %v1101 = trunc i64 %v1100 to i32
  %v1102 = insertelement <8 x i32> poison, i32 %v1101, i64 0
  %v1103 = shufflevector <8 x i32> %v1102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1104 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1103
  %v1105 = mul i64 %v1094, 16
  %v1106 = add i64 0, %v1105
  %v1107 = getelementptr inbounds float, ptr %v16, i64 %v1106
  %v1108 = icmp sge i64 %v1098, 8
  br i1 %v1108, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1109 = phi i64 [ 0, %b174 ], [ %v1183, %b177 ]
  %v1110 = icmp slt i64 %v1109, 16
  br i1 %v1110, label %b177, label %b178
b177:
  %v1111 = add i64 %v1109, 0
  %v1112 = getelementptr inbounds float, ptr %v1107, i64 %v1111
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = add i64 %v1109, 16
  %v1115 = getelementptr inbounds float, ptr %v1107, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = add i64 %v1109, 32
  %v1118 = getelementptr inbounds float, ptr %v1107, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = add i64 %v1109, 48
  %v1121 = getelementptr inbounds float, ptr %v1107, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = add i64 %v1109, 64
  %v1124 = getelementptr inbounds float, ptr %v1107, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 %v1109, 80
  %v1127 = getelementptr inbounds float, ptr %v1107, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 %v1109, 96
  %v1130 = getelementptr inbounds float, ptr %v1107, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 %v1109, 112
  %v1133 = getelementptr inbounds float, ptr %v1107, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = shufflevector <8 x float> %v1113, <8 x float> %v1125, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1136 = shufflevector <8 x float> %v1113, <8 x float> %v1125, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1116, <8 x float> %v1128, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1138 = shufflevector <8 x float> %v1116, <8 x float> %v1128, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1139 = shufflevector <8 x float> %v1119, <8 x float> %v1131, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1140 = shufflevector <8 x float> %v1119, <8 x float> %v1131, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1122, <8 x float> %v1134, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1142 = shufflevector <8 x float> %v1122, <8 x float> %v1134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1143 = shufflevector <8 x float> %v1135, <8 x float> %v1139, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1144 = shufflevector <8 x float> %v1135, <8 x float> %v1139, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1145 = shufflevector <8 x float> %v1137, <8 x float> %v1141, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1146 = shufflevector <8 x float> %v1137, <8 x float> %v1141, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1147 = shufflevector <8 x float> %v1136, <8 x float> %v1140, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1148 = shufflevector <8 x float> %v1136, <8 x float> %v1140, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1149 = shufflevector <8 x float> %v1138, <8 x float> %v1142, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1150 = shufflevector <8 x float> %v1138, <8 x float> %v1142, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1151 = shufflevector <8 x float> %v1143, <8 x float> %v1145, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1152 = shufflevector <8 x float> %v1143, <8 x float> %v1145, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1153 = shufflevector <8 x float> %v1144, <8 x float> %v1146, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1154 = shufflevector <8 x float> %v1144, <8 x float> %v1146, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1155 = shufflevector <8 x float> %v1147, <8 x float> %v1149, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1156 = shufflevector <8 x float> %v1147, <8 x float> %v1149, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1157 = shufflevector <8 x float> %v1148, <8 x float> %v1150, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1158 = shufflevector <8 x float> %v1148, <8 x float> %v1150, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1159 = add i64 %v1109, 0
  %v1160 = mul i64 %v1159, 24
  %v1161 = getelementptr inbounds float, ptr %v1095, i64 %v1160
  store <8 x float> %v1151, ptr %v1161, align 4
  %v1162 = add i64 %v1109, 1
  %v1163 = mul i64 %v1162, 24
  %v1164 = getelementptr inbounds float, ptr %v1095, i64 %v1163
  store <8 x float> %v1152, ptr %v1164, align 4
  %v1165 = add i64 %v1109, 2
  %v1166 = mul i64 %v1165, 24
  %v1167 = getelementptr inbounds float, ptr %v1095, i64 %v1166
  store <8 x float> %v1153, ptr %v1167, align 4
  %v1168 = add i64 %v1109, 3
  %v1169 = mul i64 %v1168, 24
  %v1170 = getelementptr inbounds float, ptr %v1095, i64 %v1169
  store <8 x float> %v1154, ptr %v1170, align 4
  %v1171 = add i64 %v1109, 4
  %v1172 = mul i64 %v1171, 24
  %v1173 = getelementptr inbounds float, ptr %v1095, i64 %v1172
  store <8 x float> %v1155, ptr %v1173, align 4
  %v1174 = add i64 %v1109, 5
  %v1175 = mul i64 %v1174, 24
  %v1176 = getelementptr inbounds float, ptr %v1095, i64 %v1175
  store <8 x float> %v1156, ptr %v1176, align 4
  %v1177 = add i64 %v1109, 6
  %v1178 = mul i64 %v1177, 24
  %v1179 = getelementptr inbounds float, ptr %v1095, i64 %v1178
  store <8 x float> %v1157, ptr %v1179, align 4
  %v1180 = add i64 %v1109, 7
  %v1181 = mul i64 %v1180, 24
  %v1182 = getelementptr inbounds float, ptr %v1095, i64 %v1181
  store <8 x float> %v1158, ptr %v1182, align 4
  %v1183 = add nsw i64 %v1109, 8
  br label %b176
b178:
  br label %b179
b179:
  %v1184 = phi i64 [ 16, %b178 ], [ %v1192, %b180 ]
  %v1185 = icmp slt i64 %v1184, 16
  br i1 %v1185, label %b180, label %b181
b180:
  %v1186 = mul i64 %v1184, 1
  %v1187 = getelementptr inbounds float, ptr %v1107, i64 %v1186
  %v1188 = getelementptr float, ptr %v1187, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1189 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1188, <8 x i1> %v1104, <8 x float> zeroinitializer)
  %v1190 = mul i64 %v1184, 24
  %v1191 = getelementptr inbounds float, ptr %v1095, i64 %v1190
  store <8 x float> %v1189, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1184, 1
  br label %b179
b181:
  br label %b175
b175:
  %v1193 = icmp slt i64 %v1098, 8
  br i1 %v1193, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1194 = phi i64 [ 0, %b182 ], [ %v1202, %b185 ]
  %v1195 = icmp slt i64 %v1194, 16
  br i1 %v1195, label %b185, label %b186
b185:
  %v1196 = mul i64 %v1194, 1
  %v1197 = getelementptr inbounds float, ptr %v1107, i64 %v1196
  %v1198 = getelementptr float, ptr %v1197, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1199 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1198, <8 x i1> %v1104, <8 x float> zeroinitializer)
  %v1200 = mul i64 %v1194, 24
  %v1201 = getelementptr inbounds float, ptr %v1095, i64 %v1200
  store <8 x float> %v1199, ptr %v1201, align 4
  %v1202 = add nsw i64 %v1194, 1
  br label %b184
b186:
  br label %b183
b183:
  %v1203 = add i64 %v871, 384
  %v1204 = add nsw i64 %v869, 1
  br label %b145
b147:
  %v1205 = add i64 1, 0
  %v1206 = sdiv i64 %v1205, 1
  %v1207 = add i64 %v2, 1
  %v1208 = mul i64 %v1206, %v2
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 1
  %v1211 = icmp slt i64 %v1210, 1
  %v1212 = select i1 %v1211, i64 %v1210, i64 1
  %v1213 = mul i64 %v1206, %v1207
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 1
  %v1216 = icmp slt i64 %v1215, 1
  %v1217 = select i1 %v1216, i64 %v1215, i64 1
  %v1218 = icmp slt i64 %v1217, 1
  %v1219 = select i1 %v1218, i64 %v1217, i64 1
  br label %b187
b187:
  %v1220 = phi i64 [ %v1212, %b147 ], [ %v1445, %b212 ]
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b188, label %b189
b188:
  %v1222 = mul i64 %v1220, 256
  %v1223 = mul i64 %v1220, 16
  %v1224 = add i64 %v1222, 0
  %v1225 = add i64 %v1223, 0
  %v1226 = getelementptr inbounds float, ptr %v850, i64 %v1224
  %v1227 = sub i64 16, %v1225
  %v1228 = icmp slt i64 %v1227, 0
  %v1229 = select i1 %v1228, i64 0, i64 %v1227
  %v1230 = icmp ult i64 %v1229, 8
  %v1231 = select i1 %v1230, i64 %v1229, i64 8
  %v1232 = trunc i64 %v1231 to i32
  %v1233 = insertelement <8 x i32> poison, i32 %v1232, i64 0
  %v1234 = shufflevector <8 x i32> %v1233, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1235 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1234
  %v1236 = mul i64 %v1225, 16
  %v1237 = add i64 0, %v1236
  %v1238 = getelementptr inbounds float, ptr %v20, i64 %v1237
  %v1239 = icmp sge i64 %v1229, 8
  br i1 %v1239, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1240 = phi i64 [ 0, %b190 ], [ %v1314, %b193 ]
  %v1241 = icmp slt i64 %v1240, 16
  br i1 %v1241, label %b193, label %b194
b193:
  %v1242 = add i64 %v1240, 0
  %v1243 = getelementptr inbounds float, ptr %v1238, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 %v1240, 16
  %v1246 = getelementptr inbounds float, ptr %v1238, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = add i64 %v1240, 32
  %v1249 = getelementptr inbounds float, ptr %v1238, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = add i64 %v1240, 48
  %v1252 = getelementptr inbounds float, ptr %v1238, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 %v1240, 64
  %v1255 = getelementptr inbounds float, ptr %v1238, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 %v1240, 80
  %v1258 = getelementptr inbounds float, ptr %v1238, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = add i64 %v1240, 96
  %v1261 = getelementptr inbounds float, ptr %v1238, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = add i64 %v1240, 112
  %v1264 = getelementptr inbounds float, ptr %v1238, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1267 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1268 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1269 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1270 = shufflevector <8 x float> %v1250, <8 x float> %v1262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1271 = shufflevector <8 x float> %v1250, <8 x float> %v1262, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1272 = shufflevector <8 x float> %v1253, <8 x float> %v1265, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1273 = shufflevector <8 x float> %v1253, <8 x float> %v1265, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1274 = shufflevector <8 x float> %v1266, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1275 = shufflevector <8 x float> %v1266, <8 x float> %v1270, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1276 = shufflevector <8 x float> %v1268, <8 x float> %v1272, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1277 = shufflevector <8 x float> %v1268, <8 x float> %v1272, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1278 = shufflevector <8 x float> %v1267, <8 x float> %v1271, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1279 = shufflevector <8 x float> %v1267, <8 x float> %v1271, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1280 = shufflevector <8 x float> %v1269, <8 x float> %v1273, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1281 = shufflevector <8 x float> %v1269, <8 x float> %v1273, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1282 = shufflevector <8 x float> %v1274, <8 x float> %v1276, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1283 = shufflevector <8 x float> %v1274, <8 x float> %v1276, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1284 = shufflevector <8 x float> %v1275, <8 x float> %v1277, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1285 = shufflevector <8 x float> %v1275, <8 x float> %v1277, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1286 = shufflevector <8 x float> %v1278, <8 x float> %v1280, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1287 = shufflevector <8 x float> %v1278, <8 x float> %v1280, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1288 = shufflevector <8 x float> %v1279, <8 x float> %v1281, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1289 = shufflevector <8 x float> %v1279, <8 x float> %v1281, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1290 = add i64 %v1240, 0
  %v1291 = mul i64 %v1290, 16
  %v1292 = getelementptr inbounds float, ptr %v1226, i64 %v1291
  store <8 x float> %v1282, ptr %v1292, align 4
  %v1293 = add i64 %v1240, 1
  %v1294 = mul i64 %v1293, 16
  %v1295 = getelementptr inbounds float, ptr %v1226, i64 %v1294
  store <8 x float> %v1283, ptr %v1295, align 4
  %v1296 = add i64 %v1240, 2
  %v1297 = mul i64 %v1296, 16
  %v1298 = getelementptr inbounds float, ptr %v1226, i64 %v1297
  store <8 x float> %v1284, ptr %v1298, align 4
  %v1299 = add i64 %v1240, 3
  %v1300 = mul i64 %v1299, 16
  %v1301 = getelementptr inbounds float, ptr %v1226, i64 %v1300
  store <8 x float> %v1285, ptr %v1301, align 4
  %v1302 = add i64 %v1240, 4
  %v1303 = mul i64 %v1302, 16
  %v1304 = getelementptr inbounds float, ptr %v1226, i64 %v1303
  store <8 x float> %v1286, ptr %v1304, align 4
  %v1305 = add i64 %v1240, 5
  %v1306 = mul i64 %v1305, 16
  %v1307 = getelementptr inbounds float, ptr %v1226, i64 %v1306
  store <8 x float> %v1287, ptr %v1307, align 4
  %v1308 = add i64 %v1240, 6
  %v1309 = mul i64 %v1308, 16
  %v1310 = getelementptr inbounds float, ptr %v1226, i64 %v1309
  store <8 x float> %v1288, ptr %v1310, align 4
  %v1311 = add i64 %v1240, 7
  %v1312 = mul i64 %v1311, 16
  %v1313 = getelementptr inbounds float, ptr %v1226, i64 %v1312
  store <8 x float> %v1289, ptr %v1313, align 4
  %v1314 = add nsw i64 %v1240, 8
  br label %b192
b194:
  br label %b195
b195:
  %v1315 = phi i64 [ 16, %b194 ], [ %v1323, %b196 ]
  %v1316 = icmp slt i64 %v1315, 16
  br i1 %v1316, label %b196, label %b197
b196:
  %v1317 = mul i64 %v1315, 1
  %v1318 = getelementptr inbounds float, ptr %v1238, i64 %v1317
  %v1319 = getelementptr float, ptr %v1318, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1320 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1319, <8 x i1> %v1235, <8 x float> zeroinitializer)
  %v1321 = mul i64 %v1315, 16
  %v1322 = getelementptr inbounds float, ptr %v1226, i64 %v1321
  store <8 x float> %v1320, ptr %v1322, align 4
  %v1323 = add nsw i64 %v1315, 1
  br label %b195
b197:
  br label %b191
b191:
  %v1324 = icmp slt i64 %v1229, 8
  br i1 %v1324, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1325 = phi i64 [ 0, %b198 ], [ %v1333, %b201 ]
  %v1326 = icmp slt i64 %v1325, 16
  br i1 %v1326, label %b201, label %b202
b201:
  %v1327 = mul i64 %v1325, 1
  %v1328 = getelementptr inbounds float, ptr %v1238, i64 %v1327
  %v1329 = getelementptr float, ptr %v1328, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1330 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1329, <8 x i1> %v1235, <8 x float> zeroinitializer)
  %v1331 = mul i64 %v1325, 16
  %v1332 = getelementptr inbounds float, ptr %v1226, i64 %v1331
  store <8 x float> %v1330, ptr %v1332, align 4
  %v1333 = add nsw i64 %v1325, 1
  br label %b200
b202:
  br label %b199
b199:
  %v1334 = add i64 %v1222, 8
  %v1335 = add i64 %v1223, 8
  %v1336 = getelementptr inbounds float, ptr %v850, i64 %v1334
  %v1337 = sub i64 16, %v1335
  %v1338 = icmp slt i64 %v1337, 0
  %v1339 = select i1 %v1338, i64 0, i64 %v1337
  %v1340 = icmp ult i64 %v1339, 8
  %v1341 = select i1 %v1340, i64 %v1339, i64 8
  %v1342 = trunc i64 %v1341 to i32
  %v1343 = insertelement <8 x i32> poison, i32 %v1342, i64 0
  %v1344 = shufflevector <8 x i32> %v1343, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1345 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1344
  %v1346 = mul i64 %v1335, 16
  %v1347 = add i64 0, %v1346
  %v1348 = getelementptr inbounds float, ptr %v20, i64 %v1347
  %v1349 = icmp sge i64 %v1339, 8
  br i1 %v1349, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1350 = phi i64 [ 0, %b203 ], [ %v1424, %b206 ]
  %v1351 = icmp slt i64 %v1350, 16
  br i1 %v1351, label %b206, label %b207
b206:
  %v1352 = add i64 %v1350, 0
  %v1353 = getelementptr inbounds float, ptr %v1348, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = add i64 %v1350, 16
  %v1356 = getelementptr inbounds float, ptr %v1348, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 %v1350, 32
  %v1359 = getelementptr inbounds float, ptr %v1348, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 %v1350, 48
  %v1362 = getelementptr inbounds float, ptr %v1348, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = add i64 %v1350, 64
  %v1365 = getelementptr inbounds float, ptr %v1348, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = add i64 %v1350, 80
  %v1368 = getelementptr inbounds float, ptr %v1348, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = add i64 %v1350, 96
  %v1371 = getelementptr inbounds float, ptr %v1348, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 %v1350, 112
  %v1374 = getelementptr inbounds float, ptr %v1348, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = shufflevector <8 x float> %v1354, <8 x float> %v1366, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1377 = shufflevector <8 x float> %v1354, <8 x float> %v1366, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1378 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1379 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1380 = shufflevector <8 x float> %v1360, <8 x float> %v1372, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1381 = shufflevector <8 x float> %v1360, <8 x float> %v1372, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1382 = shufflevector <8 x float> %v1363, <8 x float> %v1375, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1383 = shufflevector <8 x float> %v1363, <8 x float> %v1375, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1384 = shufflevector <8 x float> %v1376, <8 x float> %v1380, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1385 = shufflevector <8 x float> %v1376, <8 x float> %v1380, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1386 = shufflevector <8 x float> %v1378, <8 x float> %v1382, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1387 = shufflevector <8 x float> %v1378, <8 x float> %v1382, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1388 = shufflevector <8 x float> %v1377, <8 x float> %v1381, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1389 = shufflevector <8 x float> %v1377, <8 x float> %v1381, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1390 = shufflevector <8 x float> %v1379, <8 x float> %v1383, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1391 = shufflevector <8 x float> %v1379, <8 x float> %v1383, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1392 = shufflevector <8 x float> %v1384, <8 x float> %v1386, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1393 = shufflevector <8 x float> %v1384, <8 x float> %v1386, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1394 = shufflevector <8 x float> %v1385, <8 x float> %v1387, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1395 = shufflevector <8 x float> %v1385, <8 x float> %v1387, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1396 = shufflevector <8 x float> %v1388, <8 x float> %v1390, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1397 = shufflevector <8 x float> %v1388, <8 x float> %v1390, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1398 = shufflevector <8 x float> %v1389, <8 x float> %v1391, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1399 = shufflevector <8 x float> %v1389, <8 x float> %v1391, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1400 = add i64 %v1350, 0
  %v1401 = mul i64 %v1400, 16
  %v1402 = getelementptr inbounds float, ptr %v1336, i64 %v1401
  store <8 x float> %v1392, ptr %v1402, align 4
  %v1403 = add i64 %v1350, 1
  %v1404 = mul i64 %v1403, 16
  %v1405 = getelementptr inbounds float, ptr %v1336, i64 %v1404
  store <8 x float> %v1393, ptr %v1405, align 4
  %v1406 = add i64 %v1350, 2
  %v1407 = mul i64 %v1406, 16
  %v1408 = getelementptr inbounds float, ptr %v1336, i64 %v1407
  store <8 x float> %v1394, ptr %v1408, align 4
  %v1409 = add i64 %v1350, 3
  %v1410 = mul i64 %v1409, 16
  %v1411 = getelementptr inbounds float, ptr %v1336, i64 %v1410
  store <8 x float> %v1395, ptr %v1411, align 4
  %v1412 = add i64 %v1350, 4
  %v1413 = mul i64 %v1412, 16
  %v1414 = getelementptr inbounds float, ptr %v1336, i64 %v1413
  store <8 x float> %v1396, ptr %v1414, align 4
  %v1415 = add i64 %v1350, 5
  %v1416 = mul i64 %v1415, 16
  %v1417 = getelementptr inbounds float, ptr %v1336, i64 %v1416
  store <8 x float> %v1397, ptr %v1417, align 4
  %v1418 = add i64 %v1350, 6
  %v1419 = mul i64 %v1418, 16
  %v1420 = getelementptr inbounds float, ptr %v1336, i64 %v1419
  store <8 x float> %v1398, ptr %v1420, align 4
  %v1421 = add i64 %v1350, 7
  %v1422 = mul i64 %v1421, 16
  %v1423 = getelementptr inbounds float, ptr %v1336, i64 %v1422
  store <8 x float> %v1399, ptr %v1423, align 4
  %v1424 = add nsw i64 %v1350, 8
  br label %b205
b207:
  br label %b208
b208:
  %v1425 = phi i64 [ 16, %b207 ], [ %v1433, %b209 ]
  %v1426 = icmp slt i64 %v1425, 16
  br i1 %v1426, label %b209, label %b210
b209:
  %v1427 = mul i64 %v1425, 1
  %v1428 = getelementptr inbounds float, ptr %v1348, i64 %v1427
  %v1429 = getelementptr float, ptr %v1428, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1430 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1429, <8 x i1> %v1345, <8 x float> zeroinitializer)
  %v1431 = mul i64 %v1425, 16
  %v1432 = getelementptr inbounds float, ptr %v1336, i64 %v1431
  store <8 x float> %v1430, ptr %v1432, align 4
  %v1433 = add nsw i64 %v1425, 1
  br label %b208
b210:
  br label %b204
b204:
  %v1434 = icmp slt i64 %v1339, 8
  br i1 %v1434, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1435 = phi i64 [ 0, %b211 ], [ %v1443, %b214 ]
  %v1436 = icmp slt i64 %v1435, 16
  br i1 %v1436, label %b214, label %b215
b214:
  %v1437 = mul i64 %v1435, 1
  %v1438 = getelementptr inbounds float, ptr %v1348, i64 %v1437
  %v1439 = getelementptr float, ptr %v1438, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1440 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1439, <8 x i1> %v1345, <8 x float> zeroinitializer)
  %v1441 = mul i64 %v1435, 16
  %v1442 = getelementptr inbounds float, ptr %v1336, i64 %v1441
  store <8 x float> %v1440, ptr %v1442, align 4
  %v1443 = add nsw i64 %v1435, 1
  br label %b213
b215:
  br label %b212
b212:
  %v1444 = add i64 %v1222, 256
  %v1445 = add nsw i64 %v1220, 1
  br label %b187
b189:
  br label %b144
b144:
  %v1446 = icmp sgt i64 %v3, 1
  br i1 %v1446, label %b216, label %b217
b216:
  %v1447 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1448 = atomicrmw add ptr %v1447, i64 1 acq_rel
  %v1449 = load i64, ptr %v107, align 8
  %v1450 = add i64 %v1449, 1
  store i64 %v1450, ptr %v107, align 8
  %v1451 = mul i64 %v3, %v1450
  br label %b218
b218:
  %v1452 = load atomic i64, ptr %v1447 acquire, align 8
  %v1453 = icmp slt i64 %v1452, %v1451
  br i1 %v1453, label %b219, label %b220
b219:
  %v1454 = call i32 @sched_yield()
  br label %b218
b220:
  br label %b217
b217:
  %v1455 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1456 = load i64, ptr %v1455, align 8
  br label %b221
b221:
  %v1457 = phi i64 [ 0, %b217 ], [ %v2116, %b299 ]
  %v1458 = icmp slt i64 %v1457, %v5
  br i1 %v1458, label %b222, label %b223
b222:
  %v1459 = add i64 %v1457, %v1456
  %v1460 = icmp slt i64 %v1459, %v5
  %v1461 = select i1 %v1460, i64 %v1459, i64 %v5
  %v1462 = sub i64 %v1461, %v1457
  %v1463 = mul i64 %v1462, %v7
  %v1465 = add i64 %v1463, 0
  %v1466 = sdiv i64 %v1465, 1
  %v1467 = add i64 %v2, 1
  %v1468 = mul i64 %v1466, %v2
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 1
  %v1471 = icmp slt i64 %v1470, %v1463
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v1463
  %v1473 = mul i64 %v1466, %v1467
  %v1474 = sdiv i64 %v1473, %v3
  %v1475 = mul i64 %v1474, 1
  %v1476 = icmp slt i64 %v1475, %v1463
  %v1477 = select i1 %v1476, i64 %v1475, i64 %v1463
  %v1478 = mul i64 %v1457, %v7
  %v1479 = add i64 %v1472, %v1478
  %v1480 = add i64 %v1477, %v1478
  br label %b224
b224:
  %v1481 = phi i64 [ %v1479, %b222 ], [ %v1540, %b229 ]
  %v1482 = icmp slt i64 %v1481, %v1480
  br i1 %v1482, label %b225, label %b226
b225:
  %v1483 = add i64 %v1481, 96
  %v1484 = icmp slt i64 %v1483, %v1480
  %v1485 = select i1 %v1484, i64 %v1483, i64 %v1480
  br label %b227
b227:
  %v1486 = phi i64 [ 0, %b225 ], [ %v1539, %b232 ]
  %v1487 = icmp slt i64 %v1486, 2
  br i1 %v1487, label %b228, label %b229
b228:
  %v1488 = sub i64 %v1485, %v1481
  %v1489 = sub i64 2, 1
  %v1490 = add i64 %v1488, %v1489
  %v1491 = sdiv i64 %v1490, 2
  br label %b230
b230:
  %v1492 = phi i64 [ 0, %b228 ], [ %v1538, %b237 ]
  %v1493 = icmp slt i64 %v1492, %v1491
  br i1 %v1493, label %b231, label %b232
b231:
  %v1494 = mul i64 %v1488, %v1492
  %v1495 = sdiv i64 %v1494, %v1491
  %v1496 = add i64 %v1481, %v1495
  %v1497 = add i64 %v1492, 1
  %v1498 = mul i64 %v1488, %v1497
  %v1499 = sdiv i64 %v1498, %v1491
  %v1500 = add i64 %v1481, %v1499
  %v1501 = mul i64 %v1486, 256
  %v1502 = getelementptr inbounds float, ptr %v261, i64 %v1501
  %v1503 = sub i64 %v1500, %v1496
  %v1504 = mul i64 %v1496, 8
  %v1505 = getelementptr inbounds float, ptr %v10, i64 %v1504
  %v1506 = getelementptr inbounds float, ptr %v1505, i64 0
  %v1507 = icmp eq i64 %v1486, 1
  %v1508 = select i1 %v1507, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1509 = sub i64 %v1503, 1
  %v1510 = getelementptr inbounds ptr, ptr %v1508, i64 %v1509
  %v1511 = load ptr, ptr %v1510, align 4
  %v1512 = icmp sgt i64 %v1503, 0
  br i1 %v1512, label %b233, label %b234
b233:
  call void %v1511(ptr %v1506, i64 8, ptr %v1502, i64 8, ptr %v1464)
  br label %b234
b234:
  %v1513 = icmp eq i64 %v1486, 1
  %v1514 = select i1 %v1513, i64 64, i64 256
  %v1515 = add i64 %v1501, %v1514
  br label %b235
b235:
  %v1516 = phi i64 [ %v1496, %b234 ], [ %v1537, %b240 ]
  %v1517 = icmp slt i64 %v1516, %v1500
  br i1 %v1517, label %b236, label %b237
b236:
  %v1518 = sub i64 %v1516, %v1496
  %v1519 = mul i64 %v1518, 32
  %v1520 = getelementptr inbounds float, ptr %v1464, i64 %v1519
  %v1521 = mul i64 %v1516, 40
  %v1522 = getelementptr inbounds float, ptr %v54, i64 %v1521
  %v1523 = icmp eq i64 %v1486, 1
  %v1524 = select i1 %v1523, i64 1, i64 4
  br label %b238
b238:
  %v1525 = phi i64 [ 0, %b236 ], [ %v1536, %b239 ]
  %v1526 = icmp slt i64 %v1525, %v1524
  br i1 %v1526, label %b239, label %b240
b239:
  %v1527 = mul i64 %v1486, 4
  %v1528 = add i64 %v1527, %v1525
  %v1529 = mul i64 %v1528, 8
  %v1530 = add i64 0, %v1525
  %v1531 = mul i64 %v1530, 8
  %v1532 = getelementptr inbounds float, ptr %v1520, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = add i64 0, %v1529
  %v1535 = getelementptr inbounds float, ptr %v1522, i64 %v1534
  store <8 x float> %v1533, ptr %v1535, align 4
  %v1536 = add nsw i64 %v1525, 1
  br label %b238
b240:
  %v1537 = add nsw i64 %v1516, 1
  br label %b235
b237:
  %v1538 = add nsw i64 %v1492, 1
  br label %b230
b232:
  %v1539 = add nsw i64 %v1486, 1
  br label %b227
b229:
  %v1540 = add nsw i64 %v1481, 96
  br label %b224
b226:
  %v1541 = icmp sgt i64 %v3, 1
  br i1 %v1541, label %b241, label %b242
b241:
  %v1542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1543 = atomicrmw add ptr %v1542, i64 1 acq_rel
  %v1544 = load i64, ptr %v107, align 8
  %v1545 = add i64 %v1544, 1
  store i64 %v1545, ptr %v107, align 8
  %v1546 = mul i64 %v3, %v1545
  br label %b243
b243:
  %v1547 = load atomic i64, ptr %v1542 acquire, align 8
  %v1548 = icmp slt i64 %v1547, %v1546
  br i1 %v1548, label %b244, label %b245
b244:
  %v1549 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  br label %b246
b246:
  %v1550 = phi i64 [ %v1457, %b242 ], [ %v2106, %b294 ]
  %v1551 = icmp slt i64 %v1550, %v1461
  br i1 %v1551, label %b247, label %b248
b247:
  %v1553 = add i64 %v7, 0
  %v1554 = sdiv i64 %v1553, 1
  %v1555 = add i64 %v2, 1
  %v1556 = mul i64 %v1554, %v2
  %v1557 = sdiv i64 %v1556, %v3
  %v1558 = mul i64 %v1557, 1
  %v1559 = icmp slt i64 %v1558, %v7
  %v1560 = select i1 %v1559, i64 %v1558, i64 %v7
  %v1561 = mul i64 %v1554, %v1555
  %v1562 = sdiv i64 %v1561, %v3
  %v1563 = mul i64 %v1562, 1
  %v1564 = icmp slt i64 %v1563, %v7
  %v1565 = select i1 %v1564, i64 %v1563, i64 %v7
  br label %b249
b249:
  %v1566 = phi i64 [ %v1560, %b247 ], [ %v1627, %b254 ]
  %v1567 = icmp slt i64 %v1566, %v1565
  br i1 %v1567, label %b250, label %b251
b250:
  %v1568 = add i64 %v1566, 96
  %v1569 = icmp slt i64 %v1568, %v1565
  %v1570 = select i1 %v1569, i64 %v1568, i64 %v1565
  br label %b252
b252:
  %v1571 = phi i64 [ 0, %b250 ], [ %v1626, %b257 ]
  %v1572 = icmp slt i64 %v1571, 1
  br i1 %v1572, label %b253, label %b254
b253:
  %v1573 = sub i64 %v1570, %v1566
  %v1574 = sub i64 4, 1
  %v1575 = add i64 %v1573, %v1574
  %v1576 = sdiv i64 %v1575, 4
  br label %b255
b255:
  %v1577 = phi i64 [ 0, %b253 ], [ %v1625, %b262 ]
  %v1578 = icmp slt i64 %v1577, %v1576
  br i1 %v1578, label %b256, label %b257
b256:
  %v1579 = mul i64 %v1573, %v1577
  %v1580 = sdiv i64 %v1579, %v1576
  %v1581 = add i64 %v1566, %v1580
  %v1582 = add i64 %v1577, 1
  %v1583 = mul i64 %v1573, %v1582
  %v1584 = sdiv i64 %v1583, %v1576
  %v1585 = add i64 %v1566, %v1584
  %v1586 = mul i64 %v1571, 384
  %v1587 = getelementptr inbounds float, ptr %v849, i64 %v1586
  %v1588 = sub i64 %v1585, %v1581
  %v1589 = add i64 %v1550, 0
  %v1590 = and i64 %v1589, %v86
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1581
  %v1593 = mul i64 %v1592, 16
  %v1594 = getelementptr inbounds float, ptr %v26, i64 %v1593
  %v1595 = getelementptr inbounds float, ptr %v1594, i64 0
  %v1596 = sub i64 %v1588, 1
  %v1597 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v1596
  %v1598 = load ptr, ptr %v1597, align 4
  %v1599 = icmp sgt i64 %v1588, 0
  br i1 %v1599, label %b258, label %b259
b258:
  call void %v1598(ptr %v1595, i64 16, ptr %v1587, i64 16, ptr %v1552)
  br label %b259
b259:
  %v1600 = add i64 %v1586, 384
  br label %b260
b260:
  %v1601 = phi i64 [ %v1581, %b259 ], [ %v1624, %b265 ]
  %v1602 = icmp slt i64 %v1601, %v1585
  br i1 %v1602, label %b261, label %b262
b261:
  %v1603 = sub i64 %v1601, %v1581
  %v1604 = mul i64 %v1603, 24
  %v1605 = getelementptr inbounds float, ptr %v1552, i64 %v1604
  %v1606 = add i64 %v1550, 0
  %v1607 = and i64 %v1606, %v94
  %v1608 = mul i64 %v1607, %v7
  %v1609 = add i64 %v1608, %v1601
  %v1610 = mul i64 %v1609, 24
  %v1611 = getelementptr inbounds float, ptr %v56, i64 %v1610
  br label %b263
b263:
  %v1612 = phi i64 [ 0, %b261 ], [ %v1623, %b264 ]
  %v1613 = icmp slt i64 %v1612, 3
  br i1 %v1613, label %b264, label %b265
b264:
  %v1614 = mul i64 %v1571, 3
  %v1615 = add i64 %v1614, %v1612
  %v1616 = mul i64 %v1615, 8
  %v1617 = add i64 0, %v1612
  %v1618 = mul i64 %v1617, 8
  %v1619 = getelementptr inbounds float, ptr %v1605, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = add i64 0, %v1616
  %v1622 = getelementptr inbounds float, ptr %v1611, i64 %v1621
  store <8 x float> %v1620, ptr %v1622, align 4
  %v1623 = add nsw i64 %v1612, 1
  br label %b263
b265:
  %v1624 = add nsw i64 %v1601, 1
  br label %b260
b262:
  %v1625 = add nsw i64 %v1577, 1
  br label %b255
b257:
  %v1626 = add nsw i64 %v1571, 1
  br label %b252
b254:
  %v1627 = add nsw i64 %v1566, 96
  br label %b249
b251:
  %v1629 = add i64 %v7, 0
  %v1630 = sdiv i64 %v1629, 1
  %v1631 = add i64 %v2, 1
  %v1632 = mul i64 %v1630, %v2
  %v1633 = sdiv i64 %v1632, %v3
  %v1634 = mul i64 %v1633, 1
  %v1635 = icmp slt i64 %v1634, %v7
  %v1636 = select i1 %v1635, i64 %v1634, i64 %v7
  %v1637 = mul i64 %v1630, %v1631
  %v1638 = sdiv i64 %v1637, %v3
  %v1639 = mul i64 %v1638, 1
  %v1640 = icmp slt i64 %v1639, %v7
  %v1641 = select i1 %v1640, i64 %v1639, i64 %v7
  br label %b266
b266:
  %v1642 = phi i64 [ %v1636, %b251 ], [ %v1746, %b271 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b267, label %b268
b267:
  %v1644 = add i64 %v1642, 96
  %v1645 = icmp slt i64 %v1644, %v1641
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v1641
  br label %b269
b269:
  %v1647 = phi i64 [ 0, %b267 ], [ %v1745, %b274 ]
  %v1648 = icmp slt i64 %v1647, 1
  br i1 %v1648, label %b270, label %b271
b270:
  %v1649 = sub i64 %v1646, %v1642
  %v1650 = sub i64 6, 1
  %v1651 = add i64 %v1649, %v1650
  %v1652 = sdiv i64 %v1651, 6
  br label %b272
b272:
  %v1653 = phi i64 [ 0, %b270 ], [ %v1744, %b279 ]
  %v1654 = icmp slt i64 %v1653, %v1652
  br i1 %v1654, label %b273, label %b274
b273:
  %v1655 = mul i64 %v1649, %v1653
  %v1656 = sdiv i64 %v1655, %v1652
  %v1657 = add i64 %v1642, %v1656
  %v1658 = add i64 %v1653, 1
  %v1659 = mul i64 %v1649, %v1658
  %v1660 = sdiv i64 %v1659, %v1652
  %v1661 = add i64 %v1642, %v1660
  %v1662 = mul i64 %v1647, 256
  %v1663 = getelementptr inbounds float, ptr %v850, i64 %v1662
  %v1664 = sub i64 %v1661, %v1657
  %v1665 = add i64 %v1550, 0
  %v1666 = and i64 %v1665, %v86
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1657
  %v1669 = mul i64 %v1668, 16
  %v1670 = getelementptr inbounds float, ptr %v26, i64 %v1669
  %v1671 = getelementptr inbounds float, ptr %v1670, i64 0
  %v1672 = sub i64 %v1664, 1
  %v1673 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1672
  %v1674 = load ptr, ptr %v1673, align 4
  %v1675 = icmp sgt i64 %v1664, 0
  br i1 %v1675, label %b275, label %b276
b275:
  call void %v1674(ptr %v1671, i64 16, ptr %v1663, i64 16, ptr %v1628)
  br label %b276
b276:
  %v1676 = add i64 %v1662, 256
  br label %b277
b277:
  %v1677 = phi i64 [ %v1657, %b276 ], [ %v1743, %b282 ]
  %v1678 = icmp slt i64 %v1677, %v1661
  br i1 %v1678, label %b278, label %b279
b278:
  %v1679 = sub i64 %v1677, %v1657
  %v1680 = mul i64 %v1679, 16
  %v1681 = getelementptr inbounds float, ptr %v1628, i64 %v1680
  %v1682 = add i64 %v1550, 0
  %v1683 = and i64 %v1682, %v92
  %v1684 = mul i64 %v1683, %v7
  %v1685 = add i64 %v1684, %v1677
  %v1686 = mul i64 %v1685, 40
  %v1687 = getelementptr inbounds float, ptr %v54, i64 %v1686
  %v1688 = add i64 %v1550, 0
  %v1689 = and i64 %v1688, %v96
  %v1690 = mul i64 %v1689, %v7
  %v1691 = add i64 %v1690, %v1677
  %v1692 = mul i64 %v1691, 16
  %v1693 = getelementptr inbounds float, ptr %v58, i64 %v1692
  br label %b280
b280:
  %v1694 = phi i64 [ 0, %b278 ], [ %v1742, %b281 ]
  %v1695 = icmp slt i64 %v1694, 2
  br i1 %v1695, label %b281, label %b282
b281:
  %v1696 = mul i64 %v1647, 2
  %v1697 = add i64 %v1696, %v1694
  %v1698 = mul i64 %v1697, 8
  %v1699 = add i64 0, %v1694
  %v1700 = mul i64 %v1699, 8
  %v1701 = getelementptr inbounds float, ptr %v1681, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = add i64 0, %v1698
  %v1704 = getelementptr inbounds float, ptr %v22, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = add i64 24, %v1698
  %v1707 = getelementptr inbounds float, ptr %v1687, i64 %v1706
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = fadd <8 x float> %v1708, %v1702
  %v1710 = fadd <8 x float> %v1705, %v1709
  %v1711 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1710)
  %v1712 = fneg <8 x float> %v1711
  %v1713 = fcmp olt <8 x float> %v1712, splat (float 0xC05A400000000000)
  %v1714 = select <8 x i1> %v1713, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1712
  %v1715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1714, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1716 = fsub <8 x float> %v1715, splat (float 0x4168000000000000)
  %v1717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1716, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1714)
  %v1718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1716, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1717)
  %v1719 = bitcast <8 x float> %v1715 to <8 x i32>
  %v1720 = fmul <8 x float> %v1718, %v1718
  %v1721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1718, <8 x float> splat (float 0x3F81227F40000000))
  %v1722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1721, <8 x float> %v1718, <8 x float> splat (float 0x3FA5556740000000))
  %v1723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1722, <8 x float> %v1718, <8 x float> splat (float 0x3FC5554B00000000))
  %v1724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1723, <8 x float> %v1718, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1720, <8 x float> %v1724, <8 x float> %v1718)
  %v1726 = sub <8 x i32> %v1719, splat (i32 1262485250)
  %v1727 = lshr <8 x i32> %v1726, splat (i32 1)
  %v1728 = sub <8 x i32> %v1726, %v1727
  %v1729 = shl <8 x i32> %v1727, splat (i32 23)
  %v1730 = bitcast <8 x i32> %v1729 to <8 x float>
  %v1731 = shl <8 x i32> %v1728, splat (i32 23)
  %v1732 = bitcast <8 x i32> %v1731 to <8 x float>
  %v1733 = fadd <8 x float> %v1725, splat (float 0x3FF0000000000000)
  %v1734 = fmul <8 x float> %v1733, %v1730
  %v1735 = fmul <8 x float> %v1734, %v1732
  %v1736 = fcmp olt <8 x float> %v1710, splat (float 0x0000000000000000)
  %v1737 = select <8 x i1> %v1736, <8 x float> %v1735, <8 x float> splat (float 0x3FF0000000000000)
  %v1738 = fadd <8 x float> %v1735, splat (float 0x3FF0000000000000)
  %v1739 = fdiv <8 x float> %v1737, %v1738
  %v1740 = add i64 0, %v1698
  %v1741 = getelementptr inbounds float, ptr %v1693, i64 %v1740
  store <8 x float> %v1739, ptr %v1741, align 4
  %v1742 = add nsw i64 %v1694, 1
  br label %b280
b282:
  %v1743 = add nsw i64 %v1677, 1
  br label %b277
b279:
  %v1744 = add nsw i64 %v1653, 1
  br label %b272
b274:
  %v1745 = add nsw i64 %v1647, 1
  br label %b269
b271:
  %v1746 = add nsw i64 %v1642, 96
  br label %b266
b268:
  %v1747 = add i64 %v7, 0
  %v1748 = sdiv i64 %v1747, 1
  %v1749 = add i64 %v2, 1
  %v1750 = mul i64 %v1748, %v2
  %v1751 = sdiv i64 %v1750, %v3
  %v1752 = mul i64 %v1751, 1
  %v1753 = icmp slt i64 %v1752, %v7
  %v1754 = select i1 %v1753, i64 %v1752, i64 %v7
  %v1755 = mul i64 %v1748, %v1749
  %v1756 = sdiv i64 %v1755, %v3
  %v1757 = mul i64 %v1756, 1
  %v1758 = icmp slt i64 %v1757, %v7
  %v1759 = select i1 %v1758, i64 %v1757, i64 %v7
  br label %b283
b283:
  %v1760 = phi i64 [ %v1754, %b268 ], [ %v1906, %b284 ]
  %v1761 = icmp slt i64 %v1760, %v1759
  br i1 %v1761, label %b284, label %b285
b284:
  %v1762 = add i64 %v1550, 0
  %v1763 = and i64 %v1762, %v92
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1760
  %v1766 = mul i64 %v1765, 40
  %v1767 = getelementptr inbounds float, ptr %v54, i64 %v1766
  %v1768 = add i64 %v1550, 0
  %v1769 = and i64 %v1768, %v94
  %v1770 = mul i64 %v1769, %v7
  %v1771 = add i64 %v1770, %v1760
  %v1772 = mul i64 %v1771, 24
  %v1773 = getelementptr inbounds float, ptr %v56, i64 %v1772
  %v1774 = mul i64 %v1760, 8
  %v1775 = getelementptr inbounds float, ptr %v60, i64 %v1774
  %v1776 = mul i64 %v1760, 8
  %v1777 = getelementptr inbounds float, ptr %v62, i64 %v1776
  %v1778 = mul i64 %v1760, 8
  %v1779 = getelementptr inbounds float, ptr %v64, i64 %v1778
  %v1780 = add i64 0, 0
  %v1781 = getelementptr inbounds float, ptr %v1767, i64 %v1780
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = add i64 0, 0
  %v1784 = getelementptr inbounds float, ptr %v1773, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = fadd <8 x float> %v1782, %v1785
  %v1787 = add i64 0, 0
  %v1788 = getelementptr inbounds float, ptr %v18, i64 %v1787
  %v1789 = load <8 x float>, ptr %v1788, align 4
  %v1790 = fadd <8 x float> %v1786, %v1789
  %v1791 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1790)
  %v1792 = fneg <8 x float> %v1791
  %v1793 = fcmp olt <8 x float> %v1792, splat (float 0xC05A400000000000)
  %v1794 = select <8 x i1> %v1793, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1792
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1796 = fsub <8 x float> %v1795, splat (float 0x4168000000000000)
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1794)
  %v1798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1797)
  %v1799 = bitcast <8 x float> %v1795 to <8 x i32>
  %v1800 = fmul <8 x float> %v1798, %v1798
  %v1801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1798, <8 x float> splat (float 0x3F81227F40000000))
  %v1802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1801, <8 x float> %v1798, <8 x float> splat (float 0x3FA5556740000000))
  %v1803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1802, <8 x float> %v1798, <8 x float> splat (float 0x3FC5554B00000000))
  %v1804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1803, <8 x float> %v1798, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1800, <8 x float> %v1804, <8 x float> %v1798)
  %v1806 = sub <8 x i32> %v1799, splat (i32 1262485250)
  %v1807 = lshr <8 x i32> %v1806, splat (i32 1)
  %v1808 = sub <8 x i32> %v1806, %v1807
  %v1809 = shl <8 x i32> %v1807, splat (i32 23)
  %v1810 = bitcast <8 x i32> %v1809 to <8 x float>
  %v1811 = shl <8 x i32> %v1808, splat (i32 23)
  %v1812 = bitcast <8 x i32> %v1811 to <8 x float>
  %v1813 = fadd <8 x float> %v1805, splat (float 0x3FF0000000000000)
  %v1814 = fmul <8 x float> %v1813, %v1810
  %v1815 = fmul <8 x float> %v1814, %v1812
  %v1816 = fcmp olt <8 x float> %v1790, splat (float 0x0000000000000000)
  %v1817 = select <8 x i1> %v1816, <8 x float> %v1815, <8 x float> splat (float 0x3FF0000000000000)
  %v1818 = fadd <8 x float> %v1815, splat (float 0x3FF0000000000000)
  %v1819 = fdiv <8 x float> %v1817, %v1818
  %v1820 = add i64 8, 0
  %v1821 = getelementptr inbounds float, ptr %v1767, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = add i64 8, 0
  %v1824 = getelementptr inbounds float, ptr %v1773, i64 %v1823
  %v1825 = load <8 x float>, ptr %v1824, align 4
  %v1826 = fadd <8 x float> %v1822, %v1825
  %v1827 = add i64 8, 0
  %v1828 = getelementptr inbounds float, ptr %v18, i64 %v1827
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = fadd <8 x float> %v1826, %v1829
  %v1831 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1830)
  %v1832 = fneg <8 x float> %v1831
  %v1833 = fcmp olt <8 x float> %v1832, splat (float 0xC05A400000000000)
  %v1834 = select <8 x i1> %v1833, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1832
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1836 = fsub <8 x float> %v1835, splat (float 0x4168000000000000)
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1834)
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1837)
  %v1839 = bitcast <8 x float> %v1835 to <8 x i32>
  %v1840 = fmul <8 x float> %v1838, %v1838
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1838, <8 x float> splat (float 0x3F81227F40000000))
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1838, <8 x float> splat (float 0x3FA5556740000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> %v1838, <8 x float> splat (float 0x3FC5554B00000000))
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1838, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1840, <8 x float> %v1844, <8 x float> %v1838)
  %v1846 = sub <8 x i32> %v1839, splat (i32 1262485250)
  %v1847 = lshr <8 x i32> %v1846, splat (i32 1)
  %v1848 = sub <8 x i32> %v1846, %v1847
  %v1849 = shl <8 x i32> %v1847, splat (i32 23)
  %v1850 = bitcast <8 x i32> %v1849 to <8 x float>
  %v1851 = shl <8 x i32> %v1848, splat (i32 23)
  %v1852 = bitcast <8 x i32> %v1851 to <8 x float>
  %v1853 = fadd <8 x float> %v1845, splat (float 0x3FF0000000000000)
  %v1854 = fmul <8 x float> %v1853, %v1850
  %v1855 = fmul <8 x float> %v1854, %v1852
  %v1856 = fcmp olt <8 x float> %v1830, splat (float 0x0000000000000000)
  %v1857 = select <8 x i1> %v1856, <8 x float> %v1855, <8 x float> splat (float 0x3FF0000000000000)
  %v1858 = fadd <8 x float> %v1855, splat (float 0x3FF0000000000000)
  %v1859 = fdiv <8 x float> %v1857, %v1858
  %v1860 = add i64 16, 0
  %v1861 = getelementptr inbounds float, ptr %v1767, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = add i64 16, 0
  %v1864 = getelementptr inbounds float, ptr %v1773, i64 %v1863
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = fadd <8 x float> %v1862, %v1865
  %v1867 = add i64 16, 0
  %v1868 = getelementptr inbounds float, ptr %v18, i64 %v1867
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
  %v1900 = add i64 0, 0
  %v1901 = getelementptr inbounds float, ptr %v1775, i64 %v1900
  store <8 x float> %v1819, ptr %v1901, align 4
  %v1902 = add i64 0, 0
  %v1903 = getelementptr inbounds float, ptr %v1777, i64 %v1902
  store <8 x float> %v1859, ptr %v1903, align 4
  %v1904 = add i64 0, 0
  %v1905 = getelementptr inbounds float, ptr %v1779, i64 %v1904
  store <8 x float> %v1899, ptr %v1905, align 4
  %v1906 = add nsw i64 %v1760, 1
  br label %b283
b285:
  %v1907 = add i64 %v7, 0
  %v1908 = sdiv i64 %v1907, 1
  %v1909 = add i64 %v2, 1
  %v1910 = mul i64 %v1908, %v2
  %v1911 = sdiv i64 %v1910, %v3
  %v1912 = mul i64 %v1911, 1
  %v1913 = icmp slt i64 %v1912, %v7
  %v1914 = select i1 %v1913, i64 %v1912, i64 %v7
  %v1915 = mul i64 %v1908, %v1909
  %v1916 = sdiv i64 %v1915, %v3
  %v1917 = mul i64 %v1916, 1
  %v1918 = icmp slt i64 %v1917, %v7
  %v1919 = select i1 %v1918, i64 %v1917, i64 %v7
  br label %b286
b286:
  %v1920 = phi i64 [ %v1914, %b285 ], [ %v1982, %b291 ]
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b287, label %b288
b287:
  br label %b289
b289:
  %v1922 = phi i64 [ 0, %b287 ], [ %v1981, %b290 ]
  %v1923 = icmp slt i64 %v1922, 8
  br i1 %v1923, label %b290, label %b291
b290:
  %v1924 = mul i64 %v1920, 8
  %v1925 = getelementptr inbounds float, ptr %v62, i64 %v1924
  %v1926 = add i64 0, %v1922
  %v1927 = getelementptr inbounds float, ptr %v1925, i64 %v1926
  %v1928 = load float, ptr %v1927, align 4
  %v1929 = mul i64 %v1920, 8
  %v1930 = getelementptr inbounds float, ptr %v60, i64 %v1929
  %v1931 = add i64 0, %v1922
  %v1932 = getelementptr inbounds float, ptr %v1930, i64 %v1931
  %v1933 = load float, ptr %v1932, align 4
  %v1934 = mul i64 %v1920, 8
  %v1935 = getelementptr inbounds float, ptr %v64, i64 %v1934
  %v1936 = add i64 0, %v1922
  %v1937 = getelementptr inbounds float, ptr %v1935, i64 %v1936
  %v1938 = load float, ptr %v1937, align 4
  %v1939 = add i64 %v1550, 0
  %v1940 = and i64 %v1939, %v98
  %v1941 = mul i64 %v1940, %v7
  %v1942 = add i64 %v1941, %v1920
  %v1943 = mul i64 %v1942, 16
  %v1944 = getelementptr inbounds float, ptr %v66, i64 %v1943
  %v1945 = add i64 %v1550, 0
  %v1946 = and i64 %v1945, %v100
  %v1947 = mul i64 %v1946, %v7
  %v1948 = add i64 %v1947, %v1920
  %v1949 = mul i64 %v1948, 16
  %v1950 = getelementptr inbounds float, ptr %v68, i64 %v1949
  %v1951 = add i64 %v1550, 0
  %v1952 = and i64 %v1951, %v102
  %v1953 = mul i64 %v1952, %v7
  %v1954 = add i64 %v1953, %v1920
  %v1955 = mul i64 %v1954, 16
  %v1956 = getelementptr inbounds float, ptr %v70, i64 %v1955
  %v1957 = icmp ult i64 2, 8
  %v1958 = select i1 %v1957, i64 2, i64 8
  %v1959 = trunc i64 %v1958 to i32
  %v1960 = insertelement <8 x i32> poison, i32 %v1959, i64 0
  %v1961 = shufflevector <8 x i32> %v1960, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1962 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1961
  %v1963 = mul i64 %v1922, 2
  %v1964 = add i64 0, %v1963
  %v1965 = add i64 %v1964, 0
  %v1966 = getelementptr inbounds float, ptr %v1944, i64 %v1965
  %v1967 = insertelement <8 x float> poison, float %v1928, i64 0
  %v1968 = shufflevector <8 x float> %v1967, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1968, ptr align 4 %v1966, <8 x i1> %v1962)
  %v1969 = mul i64 %v1922, 2
  %v1970 = add i64 0, %v1969
  %v1971 = add i64 %v1970, 0
  %v1972 = getelementptr inbounds float, ptr %v1950, i64 %v1971
  %v1973 = insertelement <8 x float> poison, float %v1933, i64 0
  %v1974 = shufflevector <8 x float> %v1973, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1974, ptr align 4 %v1972, <8 x i1> %v1962)
  %v1975 = mul i64 %v1922, 2
  %v1976 = add i64 0, %v1975
  %v1977 = add i64 %v1976, 0
  %v1978 = getelementptr inbounds float, ptr %v1956, i64 %v1977
  %v1979 = insertelement <8 x float> poison, float %v1938, i64 0
  %v1980 = shufflevector <8 x float> %v1979, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1980, ptr align 4 %v1978, <8 x i1> %v1962)
  %v1981 = add nsw i64 %v1922, 1
  br label %b289
b291:
  %v1982 = add nsw i64 %v1920, 1
  br label %b286
b288:
  %v1983 = add i64 %v7, 0
  %v1984 = sdiv i64 %v1983, 1
  %v1985 = add i64 %v2, 1
  %v1986 = mul i64 %v1984, %v2
  %v1987 = sdiv i64 %v1986, %v3
  %v1988 = mul i64 %v1987, 1
  %v1989 = icmp slt i64 %v1988, %v7
  %v1990 = select i1 %v1989, i64 %v1988, i64 %v7
  %v1991 = mul i64 %v1984, %v1985
  %v1992 = sdiv i64 %v1991, %v3
  %v1993 = mul i64 %v1992, 1
  %v1994 = icmp slt i64 %v1993, %v7
  %v1995 = select i1 %v1994, i64 %v1993, i64 %v7
  br label %b292
b292:
  %v1996 = phi i64 [ %v1990, %b288 ], [ %v2105, %b297 ]
  %v1997 = icmp slt i64 %v1996, %v1995
  br i1 %v1997, label %b293, label %b294
b293:
  %v1998 = add i64 %v1550, 0
  %v1999 = and i64 %v1998, %v98
  %v2000 = mul i64 %v1999, %v7
  %v2001 = add i64 %v2000, %v1996
  %v2002 = mul i64 %v2001, 16
  %v2003 = getelementptr inbounds float, ptr %v66, i64 %v2002
  %v2004 = add i64 %v1550, 0
  %v2005 = and i64 %v2004, %v88
  %v2006 = mul i64 %v2005, %v7
  %v2007 = add i64 %v2006, %v1996
  %v2008 = mul i64 %v2007, 16
  %v2009 = getelementptr inbounds float, ptr %v28, i64 %v2008
  %v2010 = add i64 %v1550, 0
  %v2011 = and i64 %v2010, %v100
  %v2012 = mul i64 %v2011, %v7
  %v2013 = add i64 %v2012, %v1996
  %v2014 = mul i64 %v2013, 16
  %v2015 = getelementptr inbounds float, ptr %v68, i64 %v2014
  %v2016 = add i64 %v1550, 0
  %v2017 = and i64 %v2016, %v96
  %v2018 = mul i64 %v2017, %v7
  %v2019 = add i64 %v2018, %v1996
  %v2020 = mul i64 %v2019, 16
  %v2021 = getelementptr inbounds float, ptr %v58, i64 %v2020
  %v2022 = add i64 %v1550, 0
  %v2023 = and i64 %v2022, %v102
  %v2024 = mul i64 %v2023, %v7
  %v2025 = add i64 %v2024, %v1996
  %v2026 = mul i64 %v2025, 16
  %v2027 = getelementptr inbounds float, ptr %v70, i64 %v2026
  %v2028 = add i64 %v1550, 1
  %v2029 = and i64 %v2028, %v88
  %v2030 = mul i64 %v2029, %v7
  %v2031 = add i64 %v2030, %v1996
  %v2032 = mul i64 %v2031, 16
  %v2033 = getelementptr inbounds float, ptr %v28, i64 %v2032
  %v2034 = add i64 %v1550, 1
  %v2035 = and i64 %v2034, %v86
  %v2036 = mul i64 %v2035, %v7
  %v2037 = add i64 %v2036, %v1996
  %v2038 = mul i64 %v2037, 16
  %v2039 = getelementptr inbounds float, ptr %v26, i64 %v2038
  br label %b295
b295:
  %v2040 = phi i64 [ 0, %b293 ], [ %v2104, %b296 ]
  %v2041 = icmp slt i64 %v2040, 16
  br i1 %v2041, label %b296, label %b297
b296:
  %v2042 = add i64 0, %v2040
  %v2043 = getelementptr inbounds float, ptr %v2003, i64 %v2042
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = add i64 0, %v2040
  %v2046 = getelementptr inbounds float, ptr %v2009, i64 %v2045
  %v2047 = load <8 x float>, ptr %v2046, align 4
  %v2048 = fmul <8 x float> %v2044, %v2047
  %v2049 = add i64 0, %v2040
  %v2050 = getelementptr inbounds float, ptr %v2015, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = add i64 0, %v2040
  %v2053 = getelementptr inbounds float, ptr %v2021, i64 %v2052
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2056 = shufflevector <8 x float> %v2055, <8 x float> poison, <8 x i32> zeroinitializer
  %v2057 = fmul <8 x float> %v2056, %v2054
  %v2058 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2059 = shufflevector <8 x float> %v2058, <8 x float> poison, <8 x i32> zeroinitializer
  %v2060 = fsub <8 x float> %v2057, %v2059
  %v2061 = fmul <8 x float> %v2051, %v2060
  %v2062 = fadd <8 x float> %v2048, %v2061
  %v2063 = add i64 0, %v2040
  %v2064 = getelementptr inbounds float, ptr %v2027, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2062)
  %v2067 = fneg <8 x float> %v2066
  %v2068 = fcmp olt <8 x float> %v2067, splat (float 0xC05A400000000000)
  %v2069 = select <8 x i1> %v2068, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2067
  %v2070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2069, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2071 = fsub <8 x float> %v2070, splat (float 0x4168000000000000)
  %v2072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2071, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2069)
  %v2073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2071, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2072)
  %v2074 = bitcast <8 x float> %v2070 to <8 x i32>
  %v2075 = fmul <8 x float> %v2073, %v2073
  %v2076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2073, <8 x float> splat (float 0x3F81227F40000000))
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2076, <8 x float> %v2073, <8 x float> splat (float 0x3FA5556740000000))
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2077, <8 x float> %v2073, <8 x float> splat (float 0x3FC5554B00000000))
  %v2079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2078, <8 x float> %v2073, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2075, <8 x float> %v2079, <8 x float> %v2073)
  %v2081 = sub <8 x i32> %v2074, splat (i32 1262485250)
  %v2082 = lshr <8 x i32> %v2081, splat (i32 1)
  %v2083 = sub <8 x i32> %v2081, %v2082
  %v2084 = shl <8 x i32> %v2082, splat (i32 23)
  %v2085 = bitcast <8 x i32> %v2084 to <8 x float>
  %v2086 = shl <8 x i32> %v2083, splat (i32 23)
  %v2087 = bitcast <8 x i32> %v2086 to <8 x float>
  %v2088 = fadd <8 x float> %v2080, splat (float 0x3FF0000000000000)
  %v2089 = fmul <8 x float> %v2088, %v2085
  %v2090 = fmul <8 x float> %v2089, %v2087
  %v2091 = fcmp olt <8 x float> %v2062, splat (float 0x0000000000000000)
  %v2092 = select <8 x i1> %v2091, <8 x float> %v2090, <8 x float> splat (float 0x3FF0000000000000)
  %v2093 = fadd <8 x float> %v2090, splat (float 0x3FF0000000000000)
  %v2094 = fdiv <8 x float> %v2092, %v2093
  %v2095 = fmul <8 x float> %v2059, %v2094
  %v2096 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2097 = shufflevector <8 x float> %v2096, <8 x float> poison, <8 x i32> zeroinitializer
  %v2098 = fsub <8 x float> %v2095, %v2097
  %v2099 = fmul <8 x float> %v2065, %v2098
  %v2100 = add i64 0, %v2040
  %v2101 = getelementptr inbounds float, ptr %v2033, i64 %v2100
  store <8 x float> %v2062, ptr %v2101, align 4
  %v2102 = add i64 0, %v2040
  %v2103 = getelementptr inbounds float, ptr %v2039, i64 %v2102
  store <8 x float> %v2099, ptr %v2103, align 4
  %v2104 = add nsw i64 %v2040, 8
  br label %b295
b297:
  %v2105 = add nsw i64 %v1996, 1
  br label %b292
b294:
  %v2106 = add nsw i64 %v1550, 1
  br label %b246
b248:
  %v2107 = icmp sgt i64 %v3, 1
  br i1 %v2107, label %b298, label %b299
b298:
  %v2108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2109 = atomicrmw add ptr %v2108, i64 1 acq_rel
  %v2110 = load i64, ptr %v107, align 8
  %v2111 = add i64 %v2110, 1
  store i64 %v2111, ptr %v107, align 8
  %v2112 = mul i64 %v3, %v2111
  br label %b300
b300:
  %v2113 = load atomic i64, ptr %v2108 acquire, align 8
  %v2114 = icmp slt i64 %v2113, %v2112
  br i1 %v2114, label %b301, label %b302
b301:
  %v2115 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  %v2116 = add nsw i64 %v1457, %v1456
  br label %b221
b223:
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
  %v107 = alloca i64, i64 1, align 8
  %v624 = alloca float, i64 96, align 4
  %v805 = alloca float, i64 64, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 6
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 34
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 35
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 36
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 40
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 41
  %v106 = load i64, ptr %v105, align 8
  store i64 0, ptr %v107, align 8
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v109 = load ptr, ptr %v108, align 4
  %v110 = mul i64 %v2, 21504
  %v111 = add i64 %v110, 960
  %v112 = getelementptr inbounds float, ptr %v109, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v109, i64 0
  %v114 = getelementptr inbounds i64, ptr %v1, i64 4
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp eq i64 %v115, 0
  br i1 %v116, label %b0, label %b1
b0:
  %v117 = add i64 1, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, 1
  %v124 = select i1 %v123, i64 %v122, i64 1
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, 1
  %v129 = select i1 %v128, i64 %v127, i64 1
  %v130 = icmp slt i64 %v129, 1
  %v131 = select i1 %v130, i64 %v129, i64 1
  br label %b2
b2:
  %v132 = phi i64 [ %v124, %b0 ], [ %v230, %b16 ]
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b3, label %b4
b3:
  %v134 = mul i64 %v132, 640
  %v135 = mul i64 %v132, 16
  %v136 = add i64 %v134, 0
  %v137 = add i64 %v135, 0
  %v138 = getelementptr inbounds float, ptr %v113, i64 %v136
  %v139 = sub i64 16, %v137
  %v140 = icmp slt i64 %v139, 0
  %v141 = select i1 %v140, i64 0, i64 %v139
  %v142 = icmp ult i64 %v141, 8
  %v143 = select i1 %v142, i64 %v141, i64 8
  %v144 = trunc i64 %v143 to i32
  %v145 = insertelement <8 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <8 x i32> %v145, <8 x i32> poison, <8 x i32> zeroinitializer
  %v147 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v146
  %v148 = mul i64 %v137, 1
  %v149 = add i64 0, %v148
  %v150 = getelementptr inbounds float, ptr %v20, i64 %v149
  br label %b5
b5:
  %v151 = phi i64 [ 0, %b3 ], [ %v158, %b6 ]
  %v152 = icmp slt i64 %v151, 16
  br i1 %v152, label %b6, label %b7
b6:
  %v153 = mul i64 %v151, 16
  %v154 = getelementptr inbounds float, ptr %v150, i64 %v153
  %v155 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v154, <8 x i1> %v147, <8 x float> zeroinitializer)
  %v156 = mul i64 %v151, 16
  %v157 = getelementptr inbounds float, ptr %v138, i64 %v156
  store <8 x float> %v155, ptr %v157, align 4
  %v158 = add nsw i64 %v151, 1
  br label %b5
b7:
  %v159 = add i64 %v134, 8
  %v160 = add i64 %v135, 8
  %v161 = getelementptr inbounds float, ptr %v113, i64 %v159
  %v162 = sub i64 16, %v160
  %v163 = icmp slt i64 %v162, 0
  %v164 = select i1 %v163, i64 0, i64 %v162
  %v165 = icmp ult i64 %v164, 8
  %v166 = select i1 %v165, i64 %v164, i64 8
  %v167 = trunc i64 %v166 to i32
  %v168 = insertelement <8 x i32> poison, i32 %v167, i64 0
  %v169 = shufflevector <8 x i32> %v168, <8 x i32> poison, <8 x i32> zeroinitializer
  %v170 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v169
  %v171 = mul i64 %v160, 1
  %v172 = add i64 0, %v171
  %v173 = getelementptr inbounds float, ptr %v20, i64 %v172
  br label %b8
b8:
  %v174 = phi i64 [ 0, %b7 ], [ %v181, %b9 ]
  %v175 = icmp slt i64 %v174, 16
  br i1 %v175, label %b9, label %b10
b9:
  %v176 = mul i64 %v174, 16
  %v177 = getelementptr inbounds float, ptr %v173, i64 %v176
  %v178 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v177, <8 x i1> %v170, <8 x float> zeroinitializer)
  %v179 = mul i64 %v174, 16
  %v180 = getelementptr inbounds float, ptr %v161, i64 %v179
  store <8 x float> %v178, ptr %v180, align 4
  %v181 = add nsw i64 %v174, 1
  br label %b8
b10:
  %v182 = add i64 %v134, 256
  %v183 = add i64 %v182, 0
  %v184 = add i64 %v135, 0
  %v185 = getelementptr inbounds float, ptr %v113, i64 %v183
  %v186 = sub i64 16, %v184
  %v187 = icmp slt i64 %v186, 0
  %v188 = select i1 %v187, i64 0, i64 %v186
  %v189 = icmp ult i64 %v188, 8
  %v190 = select i1 %v189, i64 %v188, i64 8
  %v191 = trunc i64 %v190 to i32
  %v192 = insertelement <8 x i32> poison, i32 %v191, i64 0
  %v193 = shufflevector <8 x i32> %v192, <8 x i32> poison, <8 x i32> zeroinitializer
  %v194 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v193
  %v195 = mul i64 %v184, 1
  %v196 = add i64 0, %v195
  %v197 = getelementptr inbounds float, ptr %v16, i64 %v196
  br label %b11
b11:
  %v198 = phi i64 [ 0, %b10 ], [ %v205, %b12 ]
  %v199 = icmp slt i64 %v198, 24
  br i1 %v199, label %b12, label %b13
b12:
  %v200 = mul i64 %v198, 16
  %v201 = getelementptr inbounds float, ptr %v197, i64 %v200
  %v202 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v201, <8 x i1> %v194, <8 x float> zeroinitializer)
  %v203 = mul i64 %v198, 16
  %v204 = getelementptr inbounds float, ptr %v185, i64 %v203
  store <8 x float> %v202, ptr %v204, align 4
  %v205 = add nsw i64 %v198, 1
  br label %b11
b13:
  %v206 = add i64 %v182, 8
  %v207 = add i64 %v135, 8
  %v208 = getelementptr inbounds float, ptr %v113, i64 %v206
  %v209 = sub i64 16, %v207
  %v210 = icmp slt i64 %v209, 0
  %v211 = select i1 %v210, i64 0, i64 %v209
  %v212 = icmp ult i64 %v211, 8
  %v213 = select i1 %v212, i64 %v211, i64 8
  %v214 = trunc i64 %v213 to i32
  %v215 = insertelement <8 x i32> poison, i32 %v214, i64 0
  %v216 = shufflevector <8 x i32> %v215, <8 x i32> poison, <8 x i32> zeroinitializer
  %v217 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v216
  %v218 = mul i64 %v207, 1
  %v219 = add i64 0, %v218
  %v220 = getelementptr inbounds float, ptr %v16, i64 %v219
  br label %b14
b14:
  %v221 = phi i64 [ 0, %b13 ], [ %v228, %b15 ]
  %v222 = icmp slt i64 %v221, 24
  br i1 %v222, label %b15, label %b16
b15:
  %v223 = mul i64 %v221, 16
  %v224 = getelementptr inbounds float, ptr %v220, i64 %v223
  %v225 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v224, <8 x i1> %v217, <8 x float> zeroinitializer)
  %v226 = mul i64 %v221, 16
  %v227 = getelementptr inbounds float, ptr %v208, i64 %v226
  store <8 x float> %v225, ptr %v227, align 4
  %v228 = add nsw i64 %v221, 1
  br label %b14
b16:
  %v229 = add i64 %v182, 384
  %v230 = add nsw i64 %v132, 1
  br label %b2
b4:
  br label %b1
b1:
  %v231 = icmp sgt i64 %v3, 1
  br i1 %v231, label %b17, label %b18
b17:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v233 = atomicrmw add ptr %v232, i64 1 acq_rel
  %v234 = load i64, ptr %v107, align 8
  %v235 = add i64 %v234, 1
  store i64 %v235, ptr %v107, align 8
  %v236 = mul i64 %v3, %v235
  br label %b19
b19:
  %v237 = load atomic i64, ptr %v232 acquire, align 8
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b20, label %b21
b20:
  %v239 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  br label %b22
b22:
  %v240 = phi i64 [ 0, %b18 ], [ %v714, %b66 ]
  %v241 = icmp slt i64 %v240, %v5
  br i1 %v241, label %b23, label %b24
b23:
  %v242 = sub i64 %v5, 1
  %v243 = sub i64 %v242, %v240
  %v244 = add i64 %v7, 0
  %v245 = sdiv i64 %v244, 1
  %v246 = add i64 %v2, 1
  %v247 = mul i64 %v245, %v2
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v7
  %v251 = select i1 %v250, i64 %v249, i64 %v7
  %v252 = mul i64 %v245, %v246
  %v253 = sdiv i64 %v252, %v3
  %v254 = mul i64 %v253, 1
  %v255 = icmp slt i64 %v254, %v7
  %v256 = select i1 %v255, i64 %v254, i64 %v7
  br label %b25
b25:
  %v257 = phi i64 [ %v251, %b23 ], [ %v426, %b30 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b26, label %b27
b26:
  %v259 = add i64 %v243, 1
  %v260 = and i64 %v259, 1
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v257
  %v263 = mul i64 %v262, 16
  %v264 = getelementptr inbounds float, ptr %v30, i64 %v263
  %v265 = add i64 %v243, 0
  %v266 = and i64 %v265, %v84
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v257
  %v269 = mul i64 %v268, 16
  %v270 = getelementptr inbounds float, ptr %v24, i64 %v269
  %v271 = add i64 %v243, 1
  %v272 = and i64 %v271, %v88
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v257
  %v275 = mul i64 %v274, 16
  %v276 = getelementptr inbounds float, ptr %v28, i64 %v275
  %v277 = add i64 %v243, 1
  %v278 = and i64 %v277, 1
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v257
  %v281 = mul i64 %v280, 16
  %v282 = getelementptr inbounds float, ptr %v32, i64 %v281
  %v283 = add i64 %v243, 0
  %v284 = and i64 %v283, %v102
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v257
  %v287 = mul i64 %v286, 16
  %v288 = getelementptr inbounds float, ptr %v70, i64 %v287
  %v289 = add i64 %v243, 0
  %v290 = and i64 %v289, %v96
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v257
  %v293 = mul i64 %v292, 16
  %v294 = getelementptr inbounds float, ptr %v58, i64 %v293
  %v295 = add i64 %v243, 0
  %v296 = and i64 %v295, %v88
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v257
  %v299 = mul i64 %v298, 16
  %v300 = getelementptr inbounds float, ptr %v28, i64 %v299
  %v301 = add i64 %v243, 0
  %v302 = and i64 %v301, %v98
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v257
  %v305 = mul i64 %v304, 16
  %v306 = getelementptr inbounds float, ptr %v66, i64 %v305
  %v307 = add i64 %v243, 0
  %v308 = and i64 %v307, %v100
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v257
  %v311 = mul i64 %v310, 16
  %v312 = getelementptr inbounds float, ptr %v68, i64 %v311
  %v313 = mul i64 %v257, 16
  %v314 = getelementptr inbounds float, ptr %v72, i64 %v313
  %v315 = mul i64 %v257, 16
  %v316 = getelementptr inbounds float, ptr %v74, i64 %v315
  %v317 = mul i64 %v257, 16
  %v318 = getelementptr inbounds float, ptr %v76, i64 %v317
  %v319 = add i64 %v243, 0
  %v320 = and i64 %v319, 1
  %v321 = mul i64 %v320, %v7
  %v322 = add i64 %v321, %v257
  %v323 = mul i64 %v322, 16
  %v324 = getelementptr inbounds float, ptr %v32, i64 %v323
  %v325 = add i64 %v243, 0
  %v326 = and i64 %v325, %v104
  %v327 = mul i64 %v326, %v7
  %v328 = add i64 %v327, %v257
  %v329 = mul i64 %v328, 16
  %v330 = getelementptr inbounds float, ptr %v78, i64 %v329
  br label %b28
b28:
  %v331 = phi i64 [ 0, %b26 ], [ %v425, %b29 ]
  %v332 = icmp slt i64 %v331, 16
  br i1 %v332, label %b29, label %b30
b29:
  %v333 = add i64 0, %v331
  %v334 = getelementptr inbounds float, ptr %v264, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 0, %v331
  %v337 = getelementptr inbounds float, ptr %v270, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = fadd <8 x float> %v335, %v338
  %v340 = add i64 0, %v331
  %v341 = getelementptr inbounds float, ptr %v276, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v342)
  %v344 = fneg <8 x float> %v343
  %v345 = fcmp olt <8 x float> %v344, splat (float 0xC05A400000000000)
  %v346 = select <8 x i1> %v345, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v344
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v348 = fsub <8 x float> %v347, splat (float 0x4168000000000000)
  %v349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v348, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v346)
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v348, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v349)
  %v351 = bitcast <8 x float> %v347 to <8 x i32>
  %v352 = fmul <8 x float> %v350, %v350
  %v353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v350, <8 x float> splat (float 0x3F81227F40000000))
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> %v350, <8 x float> splat (float 0x3FA5556740000000))
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v354, <8 x float> %v350, <8 x float> splat (float 0x3FC5554B00000000))
  %v356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v355, <8 x float> %v350, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v356, <8 x float> %v350)
  %v358 = sub <8 x i32> %v351, splat (i32 1262485250)
  %v359 = lshr <8 x i32> %v358, splat (i32 1)
  %v360 = sub <8 x i32> %v358, %v359
  %v361 = shl <8 x i32> %v359, splat (i32 23)
  %v362 = bitcast <8 x i32> %v361 to <8 x float>
  %v363 = shl <8 x i32> %v360, splat (i32 23)
  %v364 = bitcast <8 x i32> %v363 to <8 x float>
  %v365 = fadd <8 x float> %v357, splat (float 0x3FF0000000000000)
  %v366 = fmul <8 x float> %v365, %v362
  %v367 = fmul <8 x float> %v366, %v364
  %v368 = fcmp olt <8 x float> %v342, splat (float 0x0000000000000000)
  %v369 = select <8 x i1> %v368, <8 x float> %v367, <8 x float> splat (float 0x3FF0000000000000)
  %v370 = fadd <8 x float> %v367, splat (float 0x3FF0000000000000)
  %v371 = fdiv <8 x float> %v369, %v370
  %v372 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v373 = shufflevector <8 x float> %v372, <8 x float> poison, <8 x i32> zeroinitializer
  %v374 = fmul <8 x float> %v373, %v371
  %v375 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v376 = shufflevector <8 x float> %v375, <8 x float> poison, <8 x i32> zeroinitializer
  %v377 = fsub <8 x float> %v374, %v376
  %v378 = fmul <8 x float> %v339, %v377
  %v379 = add i64 0, %v331
  %v380 = getelementptr inbounds float, ptr %v282, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 0, %v331
  %v383 = getelementptr inbounds float, ptr %v288, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = fmul <8 x float> %v339, %v384
  %v386 = fmul <8 x float> %v385, %v373
  %v387 = fmul <8 x float> %v386, %v371
  %v388 = fsub <8 x float> %v376, %v371
  %v389 = fmul <8 x float> %v387, %v388
  %v390 = fadd <8 x float> %v381, %v389
  %v391 = add i64 0, %v331
  %v392 = getelementptr inbounds float, ptr %v294, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v395 = shufflevector <8 x float> %v394, <8 x float> poison, <8 x i32> zeroinitializer
  %v396 = fmul <8 x float> %v395, %v393
  %v397 = fsub <8 x float> %v396, %v373
  %v398 = fmul <8 x float> %v390, %v397
  %v399 = add i64 0, %v331
  %v400 = getelementptr inbounds float, ptr %v300, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = fmul <8 x float> %v390, %v401
  %v403 = add i64 0, %v331
  %v404 = getelementptr inbounds float, ptr %v306, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = fmul <8 x float> %v390, %v405
  %v407 = add i64 0, %v331
  %v408 = getelementptr inbounds float, ptr %v312, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = fmul <8 x float> %v390, %v409
  %v411 = fmul <8 x float> %v410, %v395
  %v412 = fmul <8 x float> %v411, %v393
  %v413 = fsub <8 x float> %v376, %v393
  %v414 = fmul <8 x float> %v412, %v413
  %v415 = add i64 0, %v331
  %v416 = getelementptr inbounds float, ptr %v314, i64 %v415
  store <8 x float> %v378, ptr %v416, align 4
  %v417 = add i64 0, %v331
  %v418 = getelementptr inbounds float, ptr %v316, i64 %v417
  store <8 x float> %v398, ptr %v418, align 4
  %v419 = add i64 0, %v331
  %v420 = getelementptr inbounds float, ptr %v318, i64 %v419
  store <8 x float> %v402, ptr %v420, align 4
  %v421 = add i64 0, %v331
  %v422 = getelementptr inbounds float, ptr %v324, i64 %v421
  store <8 x float> %v406, ptr %v422, align 4
  %v423 = add i64 0, %v331
  %v424 = getelementptr inbounds float, ptr %v330, i64 %v423
  store <8 x float> %v414, ptr %v424, align 4
  %v425 = add nsw i64 %v331, 8
  br label %b28
b30:
  %v426 = add nsw i64 %v257, 1
  br label %b25
b27:
  %v427 = add i64 %v7, 0
  %v428 = sdiv i64 %v427, 1
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, %v7
  %v434 = select i1 %v433, i64 %v432, i64 %v7
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  br label %b31
b31:
  %v440 = phi i64 [ %v434, %b27 ], [ %v462, %b36 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b32, label %b33
b32:
  br label %b34
b34:
  %v442 = phi i64 [ 0, %b32 ], [ %v461, %b39 ]
  %v443 = icmp slt i64 %v442, 8
  br i1 %v443, label %b35, label %b36
b35:
  br label %b37
b37:
  %v444 = phi i64 [ 0, %b35 ], [ %v455, %b38 ]
  %v445 = phi float [ 0x0000000000000000, %b35 ], [ %v454, %b38 ]
  %v446 = icmp slt i64 %v444, 2
  br i1 %v446, label %b38, label %b39
b38:
  %v447 = mul i64 %v440, 16
  %v448 = getelementptr inbounds float, ptr %v72, i64 %v447
  %v449 = mul i64 %v442, 2
  %v450 = add i64 0, %v449
  %v451 = add i64 %v450, %v444
  %v452 = getelementptr inbounds float, ptr %v448, i64 %v451
  %v453 = load float, ptr %v452, align 4
  %v454 = fadd float %v445, %v453
  %v455 = add nsw i64 %v444, 1
  br label %b37
b39:
  %v456 = fadd float %v445, 0x0000000000000000
  %v457 = mul i64 %v440, 24
  %v458 = getelementptr inbounds float, ptr %v50, i64 %v457
  %v459 = add i64 16, %v442
  %v460 = getelementptr inbounds float, ptr %v458, i64 %v459
  store float %v456, ptr %v460, align 4
  %v461 = add nsw i64 %v442, 1
  br label %b34
b36:
  %v462 = add nsw i64 %v440, 1
  br label %b31
b33:
  %v463 = add i64 %v7, 0
  %v464 = sdiv i64 %v463, 1
  %v465 = add i64 %v2, 1
  %v466 = mul i64 %v464, %v2
  %v467 = sdiv i64 %v466, %v3
  %v468 = mul i64 %v467, 1
  %v469 = icmp slt i64 %v468, %v7
  %v470 = select i1 %v469, i64 %v468, i64 %v7
  %v471 = mul i64 %v464, %v465
  %v472 = sdiv i64 %v471, %v3
  %v473 = mul i64 %v472, 1
  %v474 = icmp slt i64 %v473, %v7
  %v475 = select i1 %v474, i64 %v473, i64 %v7
  br label %b40
b40:
  %v476 = phi i64 [ %v470, %b33 ], [ %v498, %b45 ]
  %v477 = icmp slt i64 %v476, %v475
  br i1 %v477, label %b41, label %b42
b41:
  br label %b43
b43:
  %v478 = phi i64 [ 0, %b41 ], [ %v497, %b48 ]
  %v479 = icmp slt i64 %v478, 8
  br i1 %v479, label %b44, label %b45
b44:
  br label %b46
b46:
  %v480 = phi i64 [ 0, %b44 ], [ %v491, %b47 ]
  %v481 = phi float [ 0x0000000000000000, %b44 ], [ %v490, %b47 ]
  %v482 = icmp slt i64 %v480, 2
  br i1 %v482, label %b47, label %b48
b47:
  %v483 = mul i64 %v476, 16
  %v484 = getelementptr inbounds float, ptr %v74, i64 %v483
  %v485 = mul i64 %v478, 2
  %v486 = add i64 0, %v485
  %v487 = add i64 %v486, %v480
  %v488 = getelementptr inbounds float, ptr %v484, i64 %v487
  %v489 = load float, ptr %v488, align 4
  %v490 = fadd float %v481, %v489
  %v491 = add nsw i64 %v480, 1
  br label %b46
b48:
  %v492 = fadd float %v481, 0x0000000000000000
  %v493 = mul i64 %v476, 24
  %v494 = getelementptr inbounds float, ptr %v50, i64 %v493
  %v495 = add i64 0, %v478
  %v496 = getelementptr inbounds float, ptr %v494, i64 %v495
  store float %v492, ptr %v496, align 4
  %v497 = add nsw i64 %v478, 1
  br label %b43
b45:
  %v498 = add nsw i64 %v476, 1
  br label %b40
b42:
  %v499 = add i64 %v7, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v7
  %v506 = select i1 %v505, i64 %v504, i64 %v7
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, %v7
  %v511 = select i1 %v510, i64 %v509, i64 %v7
  br label %b49
b49:
  %v512 = phi i64 [ %v506, %b42 ], [ %v534, %b54 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b50, label %b51
b50:
  br label %b52
b52:
  %v514 = phi i64 [ 0, %b50 ], [ %v533, %b57 ]
  %v515 = icmp slt i64 %v514, 8
  br i1 %v515, label %b53, label %b54
b53:
  br label %b55
b55:
  %v516 = phi i64 [ 0, %b53 ], [ %v527, %b56 ]
  %v517 = phi float [ 0x0000000000000000, %b53 ], [ %v526, %b56 ]
  %v518 = icmp slt i64 %v516, 2
  br i1 %v518, label %b56, label %b57
b56:
  %v519 = mul i64 %v512, 16
  %v520 = getelementptr inbounds float, ptr %v76, i64 %v519
  %v521 = mul i64 %v514, 2
  %v522 = add i64 0, %v521
  %v523 = add i64 %v522, %v516
  %v524 = getelementptr inbounds float, ptr %v520, i64 %v523
  %v525 = load float, ptr %v524, align 4
  %v526 = fadd float %v517, %v525
  %v527 = add nsw i64 %v516, 1
  br label %b55
b57:
  %v528 = fadd float %v517, 0x0000000000000000
  %v529 = mul i64 %v512, 24
  %v530 = getelementptr inbounds float, ptr %v50, i64 %v529
  %v531 = add i64 8, %v514
  %v532 = getelementptr inbounds float, ptr %v530, i64 %v531
  store float %v528, ptr %v532, align 4
  %v533 = add nsw i64 %v514, 1
  br label %b52
b54:
  %v534 = add nsw i64 %v512, 1
  br label %b49
b51:
  %v535 = add i64 %v7, 0
  %v536 = sdiv i64 %v535, 1
  %v537 = add i64 %v2, 1
  %v538 = mul i64 %v536, %v2
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, %v7
  %v542 = select i1 %v541, i64 %v540, i64 %v7
  %v543 = mul i64 %v536, %v537
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v7
  %v547 = select i1 %v546, i64 %v545, i64 %v7
  br label %b58
b58:
  %v548 = phi i64 [ %v542, %b51 ], [ %v623, %b63 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b59, label %b60
b59:
  %v550 = mul i64 %v548, 24
  %v551 = getelementptr inbounds float, ptr %v50, i64 %v550
  %v552 = add i64 %v243, 0
  %v553 = and i64 %v552, %v92
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v548
  %v556 = mul i64 %v555, 40
  %v557 = getelementptr inbounds float, ptr %v54, i64 %v556
  %v558 = add i64 %v243, 0
  %v559 = and i64 %v558, %v94
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v548
  %v562 = mul i64 %v561, 24
  %v563 = getelementptr inbounds float, ptr %v56, i64 %v562
  %v564 = add i64 %v243, 0
  %v565 = and i64 %v564, %v106
  %v566 = mul i64 %v565, %v7
  %v567 = add i64 %v566, %v548
  %v568 = mul i64 %v567, 24
  %v569 = getelementptr inbounds float, ptr %v80, i64 %v568
  br label %b61
b61:
  %v570 = phi i64 [ 0, %b59 ], [ %v622, %b62 ]
  %v571 = icmp slt i64 %v570, 24
  br i1 %v571, label %b62, label %b63
b62:
  %v572 = add i64 0, %v570
  %v573 = getelementptr inbounds float, ptr %v551, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, %v570
  %v576 = getelementptr inbounds float, ptr %v18, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 0, %v570
  %v579 = getelementptr inbounds float, ptr %v557, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 0, %v570
  %v582 = getelementptr inbounds float, ptr %v563, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = fadd <8 x float> %v580, %v583
  %v585 = fadd <8 x float> %v577, %v584
  %v586 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v585)
  %v587 = fneg <8 x float> %v586
  %v588 = fcmp olt <8 x float> %v587, splat (float 0xC05A400000000000)
  %v589 = select <8 x i1> %v588, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v587
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v589, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v591 = fsub <8 x float> %v590, splat (float 0x4168000000000000)
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v589)
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v592)
  %v594 = bitcast <8 x float> %v590 to <8 x i32>
  %v595 = fmul <8 x float> %v593, %v593
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v593, <8 x float> splat (float 0x3F81227F40000000))
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v596, <8 x float> %v593, <8 x float> splat (float 0x3FA5556740000000))
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> %v593, <8 x float> splat (float 0x3FC5554B00000000))
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v593, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v599, <8 x float> %v593)
  %v601 = sub <8 x i32> %v594, splat (i32 1262485250)
  %v602 = lshr <8 x i32> %v601, splat (i32 1)
  %v603 = sub <8 x i32> %v601, %v602
  %v604 = shl <8 x i32> %v602, splat (i32 23)
  %v605 = bitcast <8 x i32> %v604 to <8 x float>
  %v606 = shl <8 x i32> %v603, splat (i32 23)
  %v607 = bitcast <8 x i32> %v606 to <8 x float>
  %v608 = fadd <8 x float> %v600, splat (float 0x3FF0000000000000)
  %v609 = fmul <8 x float> %v608, %v605
  %v610 = fmul <8 x float> %v609, %v607
  %v611 = fcmp olt <8 x float> %v585, splat (float 0x0000000000000000)
  %v612 = select <8 x i1> %v611, <8 x float> %v610, <8 x float> splat (float 0x3FF0000000000000)
  %v613 = fadd <8 x float> %v610, splat (float 0x3FF0000000000000)
  %v614 = fdiv <8 x float> %v612, %v613
  %v615 = fmul <8 x float> %v574, %v614
  %v616 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v617 = shufflevector <8 x float> %v616, <8 x float> poison, <8 x i32> zeroinitializer
  %v618 = fsub <8 x float> %v617, %v614
  %v619 = fmul <8 x float> %v615, %v618
  %v620 = add i64 0, %v570
  %v621 = getelementptr inbounds float, ptr %v569, i64 %v620
  store <8 x float> %v619, ptr %v621, align 4
  %v622 = add nsw i64 %v570, 8
  br label %b61
b63:
  %v623 = add nsw i64 %v548, 1
  br label %b58
b60:
  %v625 = add i64 %v7, 0
  %v626 = sdiv i64 %v625, 1
  %v627 = add i64 %v2, 1
  %v628 = mul i64 %v626, %v2
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v7
  %v632 = select i1 %v631, i64 %v630, i64 %v7
  %v633 = mul i64 %v626, %v627
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v7
  %v637 = select i1 %v636, i64 %v635, i64 %v7
  br label %b64
b64:
  %v638 = phi i64 [ %v632, %b60 ], [ %v713, %b69 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b65, label %b66
b65:
  %v640 = add i64 %v638, 96
  %v641 = icmp slt i64 %v640, %v637
  %v642 = select i1 %v641, i64 %v640, i64 %v637
  br label %b67
b67:
  %v643 = phi i64 [ 0, %b65 ], [ %v712, %b72 ]
  %v644 = icmp slt i64 %v643, 1
  br i1 %v644, label %b68, label %b69
b68:
  %v645 = sub i64 %v642, %v638
  %v646 = sub i64 6, 1
  %v647 = add i64 %v645, %v646
  %v648 = sdiv i64 %v647, 6
  br label %b70
b70:
  %v649 = phi i64 [ 0, %b68 ], [ %v711, %b79 ]
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b71, label %b72
b71:
  %v651 = mul i64 %v645, %v649
  %v652 = sdiv i64 %v651, %v648
  %v653 = add i64 %v638, %v652
  %v654 = add i64 %v649, 1
  %v655 = mul i64 %v645, %v654
  %v656 = sdiv i64 %v655, %v648
  %v657 = add i64 %v638, %v656
  %v658 = mul i64 %v643, 640
  %v659 = getelementptr inbounds float, ptr %v113, i64 %v658
  %v660 = sub i64 %v657, %v653
  %v661 = add i64 %v243, 0
  %v662 = and i64 %v661, %v104
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v653
  %v665 = mul i64 %v664, 16
  %v666 = getelementptr inbounds float, ptr %v78, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v666, i64 0
  %v668 = sub i64 %v660, 1
  %v669 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v668
  %v670 = load ptr, ptr %v669, align 4
  %v671 = icmp sgt i64 %v660, 0
  br i1 %v671, label %b73, label %b74
b73:
  call void %v670(ptr %v667, i64 16, ptr %v659, i64 16, ptr %v624)
  br label %b74
b74:
  %v672 = add i64 %v658, 256
  %v673 = getelementptr inbounds float, ptr %v113, i64 %v672
  %v674 = sub i64 %v657, %v653
  %v675 = add i64 %v243, 0
  %v676 = and i64 %v675, %v106
  %v677 = mul i64 %v676, %v7
  %v678 = add i64 %v677, %v653
  %v679 = mul i64 %v678, 24
  %v680 = getelementptr inbounds float, ptr %v80, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = sub i64 %v674, 1
  %v683 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0_more, i64 %v682
  %v684 = load ptr, ptr %v683, align 4
  %v685 = icmp sgt i64 %v674, 0
  br i1 %v685, label %b75, label %b76
b75:
  call void %v684(ptr %v681, i64 24, ptr %v673, i64 24, ptr %v624)
  br label %b76
b76:
  %v686 = add i64 %v672, 384
  br label %b77
b77:
  %v687 = phi i64 [ %v653, %b76 ], [ %v710, %b82 ]
  %v688 = icmp slt i64 %v687, %v657
  br i1 %v688, label %b78, label %b79
b78:
  %v689 = sub i64 %v687, %v653
  %v690 = mul i64 %v689, 16
  %v691 = getelementptr inbounds float, ptr %v624, i64 %v690
  %v692 = add i64 %v243, 0
  %v693 = and i64 %v692, 1
  %v694 = mul i64 %v693, %v7
  %v695 = add i64 %v694, %v687
  %v696 = mul i64 %v695, 16
  %v697 = getelementptr inbounds float, ptr %v30, i64 %v696
  br label %b80
b80:
  %v698 = phi i64 [ 0, %b78 ], [ %v709, %b81 ]
  %v699 = icmp slt i64 %v698, 2
  br i1 %v699, label %b81, label %b82
b81:
  %v700 = mul i64 %v643, 2
  %v701 = add i64 %v700, %v698
  %v702 = mul i64 %v701, 8
  %v703 = add i64 0, %v698
  %v704 = mul i64 %v703, 8
  %v705 = getelementptr inbounds float, ptr %v691, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = add i64 0, %v702
  %v708 = getelementptr inbounds float, ptr %v697, i64 %v707
  store <8 x float> %v706, ptr %v708, align 4
  %v709 = add nsw i64 %v698, 1
  br label %b80
b82:
  %v710 = add nsw i64 %v687, 1
  br label %b77
b79:
  %v711 = add nsw i64 %v649, 1
  br label %b70
b72:
  %v712 = add nsw i64 %v643, 1
  br label %b67
b69:
  %v713 = add nsw i64 %v638, 96
  br label %b64
b66:
  %v714 = add nsw i64 %v240, 1
  br label %b22
b24:
  %v715 = icmp sgt i64 %v3, 1
  br i1 %v715, label %b83, label %b84
b83:
  %v716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v717 = atomicrmw add ptr %v716, i64 1 acq_rel
  %v718 = load i64, ptr %v107, align 8
  %v719 = add i64 %v718, 1
  store i64 %v719, ptr %v107, align 8
  %v720 = mul i64 %v3, %v719
  br label %b85
b85:
  %v721 = load atomic i64, ptr %v716 acquire, align 8
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b86, label %b87
b86:
  %v723 = call i32 @sched_yield()
  br label %b85
b87:
  br label %b84
b84:
  %v724 = getelementptr inbounds float, ptr %v109, i64 640
  %v725 = getelementptr inbounds i64, ptr %v1, i64 4
  %v726 = load i64, ptr %v725, align 8
  %v727 = icmp eq i64 %v726, 0
  br i1 %v727, label %b88, label %b89
b88:
  %v728 = add i64 1, 0
  %v729 = sdiv i64 %v728, 1
  %v730 = add i64 %v2, 1
  %v731 = mul i64 %v729, %v2
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, 1
  %v735 = select i1 %v734, i64 %v733, i64 1
  %v736 = mul i64 %v729, %v730
  %v737 = sdiv i64 %v736, %v3
  %v738 = mul i64 %v737, 1
  %v739 = icmp slt i64 %v738, 1
  %v740 = select i1 %v739, i64 %v738, i64 1
  %v741 = icmp slt i64 %v740, 1
  %v742 = select i1 %v741, i64 %v740, i64 1
  br label %b90
b90:
  %v743 = phi i64 [ %v735, %b88 ], [ %v795, %b98 ]
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b91, label %b92
b91:
  %v745 = mul i64 %v743, 320
  %v746 = mul i64 %v743, 8
  %v747 = add i64 %v745, 0
  %v748 = add i64 %v746, 0
  %v749 = getelementptr inbounds float, ptr %v724, i64 %v747
  %v750 = sub i64 8, %v748
  %v751 = icmp slt i64 %v750, 0
  %v752 = select i1 %v751, i64 0, i64 %v750
  %v753 = icmp ult i64 %v752, 8
  %v754 = select i1 %v753, i64 %v752, i64 8
  %v755 = trunc i64 %v754 to i32
  %v756 = insertelement <8 x i32> poison, i32 %v755, i64 0
  %v757 = shufflevector <8 x i32> %v756, <8 x i32> poison, <8 x i32> zeroinitializer
  %v758 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v757
  %v759 = mul i64 %v748, 1
  %v760 = add i64 0, %v759
  %v761 = getelementptr inbounds float, ptr %v14, i64 %v760
  br label %b93
b93:
  %v762 = phi i64 [ 0, %b91 ], [ %v769, %b94 ]
  %v763 = icmp slt i64 %v762, 16
  br i1 %v763, label %b94, label %b95
b94:
  %v764 = mul i64 %v762, 8
  %v765 = getelementptr inbounds float, ptr %v761, i64 %v764
  %v766 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v765, <8 x i1> %v758, <8 x float> zeroinitializer)
  %v767 = mul i64 %v762, 8
  %v768 = getelementptr inbounds float, ptr %v749, i64 %v767
  store <8 x float> %v766, ptr %v768, align 4
  %v769 = add nsw i64 %v762, 1
  br label %b93
b95:
  %v770 = add i64 %v745, 128
  %v771 = add i64 %v770, 0
  %v772 = add i64 %v746, 0
  %v773 = getelementptr inbounds float, ptr %v724, i64 %v771
  %v774 = sub i64 8, %v772
  %v775 = icmp slt i64 %v774, 0
  %v776 = select i1 %v775, i64 0, i64 %v774
  %v777 = icmp ult i64 %v776, 8
  %v778 = select i1 %v777, i64 %v776, i64 8
  %v779 = trunc i64 %v778 to i32
  %v780 = insertelement <8 x i32> poison, i32 %v779, i64 0
  %v781 = shufflevector <8 x i32> %v780, <8 x i32> poison, <8 x i32> zeroinitializer
  %v782 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v781
  %v783 = mul i64 %v772, 1
  %v784 = add i64 0, %v783
  %v785 = getelementptr inbounds float, ptr %v12, i64 %v784
  br label %b96
b96:
  %v786 = phi i64 [ 0, %b95 ], [ %v793, %b97 ]
  %v787 = icmp slt i64 %v786, 24
  br i1 %v787, label %b97, label %b98
b97:
  %v788 = mul i64 %v786, 8
  %v789 = getelementptr inbounds float, ptr %v785, i64 %v788
  %v790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v789, <8 x i1> %v782, <8 x float> zeroinitializer)
  %v791 = mul i64 %v786, 8
  %v792 = getelementptr inbounds float, ptr %v773, i64 %v791
  store <8 x float> %v790, ptr %v792, align 4
  %v793 = add nsw i64 %v786, 1
  br label %b96
b98:
  %v794 = add i64 %v770, 192
  %v795 = add nsw i64 %v743, 1
  br label %b90
b92:
  br label %b89
b89:
  %v796 = icmp sgt i64 %v3, 1
  br i1 %v796, label %b99, label %b100
b99:
  %v797 = getelementptr inbounds i64, ptr %v1, i64 3
  %v798 = atomicrmw add ptr %v797, i64 1 acq_rel
  %v799 = load i64, ptr %v107, align 8
  %v800 = add i64 %v799, 1
  store i64 %v800, ptr %v107, align 8
  %v801 = mul i64 %v3, %v800
  br label %b101
b101:
  %v802 = load atomic i64, ptr %v797 acquire, align 8
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b102, label %b103
b102:
  %v804 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v806 = add i64 %v8, 0
  %v807 = sdiv i64 %v806, 1
  %v808 = add i64 %v2, 1
  %v809 = mul i64 %v807, %v2
  %v810 = sdiv i64 %v809, %v3
  %v811 = mul i64 %v810, 1
  %v812 = icmp slt i64 %v811, %v8
  %v813 = select i1 %v812, i64 %v811, i64 %v8
  %v814 = mul i64 %v807, %v808
  %v815 = sdiv i64 %v814, %v3
  %v816 = mul i64 %v815, 1
  %v817 = icmp slt i64 %v816, %v8
  %v818 = select i1 %v817, i64 %v816, i64 %v8
  br label %b104
b104:
  %v819 = phi i64 [ %v813, %b100 ], [ %v882, %b109 ]
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b105, label %b106
b105:
  %v821 = add i64 %v819, 96
  %v822 = icmp slt i64 %v821, %v818
  %v823 = select i1 %v822, i64 %v821, i64 %v818
  br label %b107
b107:
  %v824 = phi i64 [ 0, %b105 ], [ %v881, %b112 ]
  %v825 = icmp slt i64 %v824, 1
  br i1 %v825, label %b108, label %b109
b108:
  %v826 = sub i64 %v823, %v819
  %v827 = sub i64 8, 1
  %v828 = add i64 %v826, %v827
  %v829 = sdiv i64 %v828, 8
  br label %b110
b110:
  %v830 = phi i64 [ 0, %b108 ], [ %v880, %b119 ]
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b111, label %b112
b111:
  %v832 = mul i64 %v826, %v830
  %v833 = sdiv i64 %v832, %v829
  %v834 = add i64 %v819, %v833
  %v835 = add i64 %v830, 1
  %v836 = mul i64 %v826, %v835
  %v837 = sdiv i64 %v836, %v829
  %v838 = add i64 %v819, %v837
  %v839 = mul i64 %v824, 320
  %v840 = getelementptr inbounds float, ptr %v724, i64 %v839
  %v841 = sub i64 %v838, %v834
  %v842 = mul i64 %v834, 16
  %v843 = getelementptr inbounds float, ptr %v78, i64 %v842
  %v844 = getelementptr inbounds float, ptr %v843, i64 0
  %v845 = sub i64 %v841, 1
  %v846 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v845
  %v847 = load ptr, ptr %v846, align 4
  %v848 = icmp sgt i64 %v841, 0
  br i1 %v848, label %b113, label %b114
b113:
  call void %v847(ptr %v844, i64 16, ptr %v840, i64 16, ptr %v805)
  br label %b114
b114:
  %v849 = add i64 %v839, 128
  %v850 = getelementptr inbounds float, ptr %v724, i64 %v849
  %v851 = sub i64 %v838, %v834
  %v852 = mul i64 %v834, 24
  %v853 = getelementptr inbounds float, ptr %v80, i64 %v852
  %v854 = getelementptr inbounds float, ptr %v853, i64 0
  %v855 = sub i64 %v851, 1
  %v856 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v855
  %v857 = load ptr, ptr %v856, align 4
  %v858 = icmp sgt i64 %v851, 0
  br i1 %v858, label %b115, label %b116
b115:
  call void %v857(ptr %v854, i64 24, ptr %v850, i64 24, ptr %v805)
  br label %b116
b116:
  %v859 = add i64 %v849, 192
  br label %b117
b117:
  %v860 = phi i64 [ %v834, %b116 ], [ %v879, %b122 ]
  %v861 = icmp slt i64 %v860, %v838
  br i1 %v861, label %b118, label %b119
b118:
  %v862 = sub i64 %v860, %v834
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v805, i64 %v863
  %v865 = mul i64 %v860, 8
  %v866 = getelementptr inbounds float, ptr %v34, i64 %v865
  br label %b120
b120:
  %v867 = phi i64 [ 0, %b118 ], [ %v878, %b121 ]
  %v868 = icmp slt i64 %v867, 1
  br i1 %v868, label %b121, label %b122
b121:
  %v869 = mul i64 %v824, 1
  %v870 = add i64 %v869, %v867
  %v871 = mul i64 %v870, 8
  %v872 = add i64 0, %v867
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v864, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = add i64 0, %v871
  %v877 = getelementptr inbounds float, ptr %v866, i64 %v876
  store <8 x float> %v875, ptr %v877, align 4
  %v878 = add nsw i64 %v867, 1
  br label %b120
b122:
  %v879 = add nsw i64 %v860, 1
  br label %b117
b119:
  %v880 = add nsw i64 %v830, 1
  br label %b110
b112:
  %v881 = add nsw i64 %v824, 1
  br label %b107
b109:
  %v882 = add nsw i64 %v819, 96
  br label %b104
b106:
  %v883 = icmp sgt i64 %v3, 1
  br i1 %v883, label %b123, label %b124
b123:
  %v884 = getelementptr inbounds i64, ptr %v1, i64 3
  %v885 = atomicrmw add ptr %v884, i64 1 acq_rel
  %v886 = load i64, ptr %v107, align 8
  %v887 = add i64 %v886, 1
  store i64 %v887, ptr %v107, align 8
  %v888 = mul i64 %v3, %v887
  br label %b125
b125:
  %v889 = load atomic i64, ptr %v884 acquire, align 8
  %v890 = icmp slt i64 %v889, %v888
  br i1 %v890, label %b126, label %b127
b126:
  %v891 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v892 = mul i64 0, 24
  %v893 = getelementptr inbounds float, ptr %v80, i64 %v892
  %v894 = getelementptr inbounds float, ptr %v893, i64 0
  %v895 = mul i64 0, 8
  %v896 = getelementptr inbounds float, ptr %v10, i64 %v895
  %v897 = getelementptr inbounds float, ptr %v896, i64 0
  %v898 = getelementptr inbounds float, ptr %v112, i64 12288
  %v899 = add i64 24, 1
  %v900 = sdiv i64 %v899, 2
  %v901 = add i64 %v2, 1
  %v902 = mul i64 %v900, %v2
  %v903 = sdiv i64 %v902, %v3
  %v904 = mul i64 %v903, 2
  %v905 = icmp slt i64 %v904, 24
  %v906 = select i1 %v905, i64 %v904, i64 24
  %v907 = mul i64 %v900, %v901
  %v908 = sdiv i64 %v907, %v3
  %v909 = mul i64 %v908, 2
  %v910 = icmp slt i64 %v909, 24
  %v911 = select i1 %v910, i64 %v909, i64 24
  %v912 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b128
b128:
  %v913 = phi i64 [ %v906, %b124 ], [ %v921, %b133 ]
  %v914 = icmp slt i64 %v913, %v911
  br i1 %v914, label %b129, label %b130
b129:
  %v915 = mul i64 %v913, 8
  %v916 = getelementptr inbounds float, ptr %v912, i64 %v915
  br label %b131
b131:
  %v917 = phi i64 [ 0, %b129 ], [ %v920, %b132 ]
  %v918 = icmp slt i64 %v917, 8
  br i1 %v918, label %b132, label %b133
b132:
  %v919 = getelementptr inbounds float, ptr %v916, i64 %v917
  store float 0x0000000000000000, ptr %v919, align 4
  %v920 = add nsw i64 %v917, 1
  br label %b131
b133:
  %v921 = add nsw i64 %v913, 1
  br label %b128
b130:
  %v922 = mul i64 %v8, 1
  br label %b134
b134:
  %v923 = phi i64 [ 0, %b130 ], [ %v1027, %b139 ]
  %v924 = icmp slt i64 %v923, %v922
  br i1 %v924, label %b135, label %b136
b135:
  %v925 = sub i64 %v922, %v923
  %v926 = icmp slt i64 %v925, 384
  %v927 = select i1 %v926, i64 %v925, i64 384
  br label %b137
b137:
  %v928 = phi i64 [ %v906, %b135 ], [ %v1026, %b163 ]
  %v929 = icmp slt i64 %v928, %v911
  br i1 %v929, label %b138, label %b139
b138:
  %v930 = sub i64 %v911, %v928
  %v931 = icmp slt i64 %v930, 64
  %v932 = select i1 %v931, i64 %v930, i64 64
  %v933 = sdiv i64 %v932, 2
  %v934 = mul i64 %v933, 2
  %v935 = sub i64 %v932, %v934
  %v936 = mul i64 %v923, 24
  %v937 = add i64 %v936, %v928
  %v938 = getelementptr inbounds float, ptr %v894, i64 %v937
  br label %b140
b140:
  %v939 = phi i64 [ 0, %b138 ], [ %v965, %b148 ]
  %v940 = icmp slt i64 %v939, %v927
  br i1 %v940, label %b141, label %b142
b141:
  %v941 = mul i64 %v939, 24
  %v942 = getelementptr inbounds float, ptr %v938, i64 %v941
  %v943 = mul i64 %v939, 2
  %v944 = getelementptr inbounds float, ptr %v898, i64 %v943
  br label %b143
b143:
  %v945 = phi i64 [ 0, %b141 ], [ %v954, %b144 ]
  %v946 = icmp slt i64 %v945, %v933
  br i1 %v946, label %b144, label %b145
b144:
  %v947 = mul i64 %v945, 2
  %v948 = getelementptr inbounds float, ptr %v942, i64 %v947
  %v949 = mul i64 %v945, 768
  %v950 = getelementptr inbounds float, ptr %v944, i64 %v949
  %v951 = getelementptr inbounds float, ptr %v948, i64 0
  %v952 = load <2 x float>, ptr %v951, align 4
  %v953 = getelementptr inbounds float, ptr %v950, i64 0
  store <2 x float> %v952, ptr %v953, align 4
  %v954 = add nsw i64 %v945, 1
  br label %b143
b145:
  %v955 = mul i64 %v933, 2
  %v956 = getelementptr inbounds float, ptr %v942, i64 %v955
  %v957 = mul i64 %v933, 768
  %v958 = getelementptr inbounds float, ptr %v944, i64 %v957
  br label %b146
b146:
  %v959 = phi i64 [ 0, %b145 ], [ %v964, %b147 ]
  %v960 = icmp slt i64 %v959, %v935
  br i1 %v960, label %b147, label %b148
b147:
  %v961 = getelementptr inbounds float, ptr %v956, i64 %v959
  %v962 = load float, ptr %v961, align 4
  %v963 = getelementptr inbounds float, ptr %v958, i64 %v959
  store float %v962, ptr %v963, align 4
  %v964 = add nsw i64 %v959, 1
  br label %b146, !llvm.loop !0
b148:
  %v965 = add nsw i64 %v939, 1
  br label %b140
b142:
  br label %b149
b149:
  %v966 = phi i64 [ 0, %b142 ], [ %v1001, %b157 ]
  %v967 = icmp slt i64 %v966, 0
  br i1 %v967, label %b150, label %b151
b150:
  %v968 = mul i64 %v923, 8
  %v969 = add i64 %v968, %v966
  %v970 = getelementptr inbounds float, ptr %v897, i64 %v969
  br label %b152
b152:
  %v971 = phi i64 [ 0, %b150 ], [ %v989, %b153 ]
  %v972 = icmp slt i64 %v971, %v927
  br i1 %v972, label %b153, label %b154
b153:
  %v973 = mul i64 %v971, 8
  %v974 = getelementptr inbounds float, ptr %v970, i64 %v973
  %v975 = mul i64 %v971, 32
  %v976 = getelementptr inbounds float, ptr %v112, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v974, i64 0
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = getelementptr inbounds float, ptr %v976, i64 0
  store <8 x float> %v978, ptr %v979, align 4
  %v980 = getelementptr inbounds float, ptr %v974, i64 8
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = getelementptr inbounds float, ptr %v976, i64 8
  store <8 x float> %v981, ptr %v982, align 4
  %v983 = getelementptr inbounds float, ptr %v974, i64 16
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = getelementptr inbounds float, ptr %v976, i64 16
  store <8 x float> %v984, ptr %v985, align 4
  %v986 = getelementptr inbounds float, ptr %v974, i64 24
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = getelementptr inbounds float, ptr %v976, i64 24
  store <8 x float> %v987, ptr %v988, align 4
  %v989 = add nsw i64 %v971, 1
  br label %b152
b154:
  %v990 = sdiv i64 %v932, 2
  br label %b155
b155:
  %v991 = phi i64 [ 0, %b154 ], [ %v1000, %b156 ]
  %v992 = icmp slt i64 %v991, %v990
  br i1 %v992, label %b156, label %b157
b156:
  %v993 = mul i64 %v991, 2
  %v994 = add i64 %v928, %v993
  %v995 = mul i64 %v991, 768
  %v996 = getelementptr inbounds float, ptr %v898, i64 %v995
  %v997 = mul i64 %v994, 8
  %v998 = add i64 %v997, %v966
  %v999 = getelementptr inbounds float, ptr %v912, i64 %v998
  call void @outer_2x32(ptr %v996, ptr %v112, i64 %v927, ptr %v999, i64 8)
  %v1000 = add nsw i64 %v991, 1
  br label %b155
b157:
  %v1001 = add nsw i64 %v966, 32
  br label %b149
b151:
  %v1002 = mul i64 %v923, 8
  %v1003 = add i64 %v1002, 0
  %v1004 = getelementptr inbounds float, ptr %v897, i64 %v1003
  br label %b158
b158:
  %v1005 = phi i64 [ 0, %b151 ], [ %v1014, %b159 ]
  %v1006 = icmp slt i64 %v1005, %v927
  br i1 %v1006, label %b159, label %b160
b159:
  %v1007 = mul i64 %v1005, 8
  %v1008 = getelementptr inbounds float, ptr %v1004, i64 %v1007
  %v1009 = mul i64 %v1005, 8
  %v1010 = getelementptr inbounds float, ptr %v112, i64 %v1009
  %v1011 = getelementptr inbounds float, ptr %v1008, i64 0
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = getelementptr inbounds float, ptr %v1010, i64 0
  store <8 x float> %v1012, ptr %v1013, align 4
  %v1014 = add nsw i64 %v1005, 1
  br label %b158
b160:
  %v1015 = sdiv i64 %v932, 2
  br label %b161
b161:
  %v1016 = phi i64 [ 0, %b160 ], [ %v1025, %b162 ]
  %v1017 = icmp slt i64 %v1016, %v1015
  br i1 %v1017, label %b162, label %b163
b162:
  %v1018 = mul i64 %v1016, 2
  %v1019 = add i64 %v928, %v1018
  %v1020 = mul i64 %v1016, 768
  %v1021 = getelementptr inbounds float, ptr %v898, i64 %v1020
  %v1022 = mul i64 %v1019, 8
  %v1023 = add i64 %v1022, 0
  %v1024 = getelementptr inbounds float, ptr %v912, i64 %v1023
  call void @outer_2x8(ptr %v1021, ptr %v112, i64 %v927, ptr %v1024, i64 8)
  %v1025 = add nsw i64 %v1016, 1
  br label %b161
b163:
  %v1026 = add nsw i64 %v928, 64
  br label %b137
b139:
  %v1027 = add nsw i64 %v923, 384
  br label %b134
b136:
  %v1028 = icmp sgt i64 %v3, 1
  br i1 %v1028, label %b164, label %b165
b164:
  %v1029 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1030 = atomicrmw add ptr %v1029, i64 1 acq_rel
  %v1031 = load i64, ptr %v107, align 8
  %v1032 = add i64 %v1031, 1
  store i64 %v1032, ptr %v107, align 8
  %v1033 = mul i64 %v3, %v1032
  br label %b166
b166:
  %v1034 = load atomic i64, ptr %v1029 acquire, align 8
  %v1035 = icmp slt i64 %v1034, %v1033
  br i1 %v1035, label %b167, label %b168
b167:
  %v1036 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1037 = mul i64 0, 24
  %v1038 = getelementptr inbounds float, ptr %v80, i64 %v1037
  %v1039 = getelementptr inbounds float, ptr %v1038, i64 0
  %v1040 = mul i64 0, 16
  %v1041 = getelementptr inbounds float, ptr %v26, i64 %v1040
  %v1042 = getelementptr inbounds float, ptr %v1041, i64 0
  %v1043 = getelementptr inbounds float, ptr %v112, i64 12288
  %v1044 = add i64 24, 1
  %v1045 = sdiv i64 %v1044, 2
  %v1046 = add i64 %v2, 1
  %v1047 = mul i64 %v1045, %v2
  %v1048 = sdiv i64 %v1047, %v3
  %v1049 = mul i64 %v1048, 2
  %v1050 = icmp slt i64 %v1049, 24
  %v1051 = select i1 %v1050, i64 %v1049, i64 24
  %v1052 = mul i64 %v1045, %v1046
  %v1053 = sdiv i64 %v1052, %v3
  %v1054 = mul i64 %v1053, 2
  %v1055 = icmp slt i64 %v1054, 24
  %v1056 = select i1 %v1055, i64 %v1054, i64 24
  %v1057 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b169
b169:
  %v1058 = phi i64 [ %v1051, %b165 ], [ %v1066, %b174 ]
  %v1059 = icmp slt i64 %v1058, %v1056
  br i1 %v1059, label %b170, label %b171
b170:
  %v1060 = mul i64 %v1058, 16
  %v1061 = getelementptr inbounds float, ptr %v1057, i64 %v1060
  br label %b172
b172:
  %v1062 = phi i64 [ 0, %b170 ], [ %v1065, %b173 ]
  %v1063 = icmp slt i64 %v1062, 16
  br i1 %v1063, label %b173, label %b174
b173:
  %v1064 = getelementptr inbounds float, ptr %v1061, i64 %v1062
  store float 0x0000000000000000, ptr %v1064, align 4
  %v1065 = add nsw i64 %v1062, 1
  br label %b172
b174:
  %v1066 = add nsw i64 %v1058, 1
  br label %b169
b171:
  %v1067 = mul i64 %v8, 1
  br label %b175
b175:
  %v1068 = phi i64 [ 0, %b171 ], [ %v1175, %b180 ]
  %v1069 = icmp slt i64 %v1068, %v1067
  br i1 %v1069, label %b176, label %b177
b176:
  %v1070 = sub i64 %v1067, %v1068
  %v1071 = icmp slt i64 %v1070, 384
  %v1072 = select i1 %v1071, i64 %v1070, i64 384
  br label %b178
b178:
  %v1073 = phi i64 [ %v1051, %b176 ], [ %v1174, %b204 ]
  %v1074 = icmp slt i64 %v1073, %v1056
  br i1 %v1074, label %b179, label %b180
b179:
  %v1075 = sub i64 %v1056, %v1073
  %v1076 = icmp slt i64 %v1075, 64
  %v1077 = select i1 %v1076, i64 %v1075, i64 64
  %v1078 = sdiv i64 %v1077, 2
  %v1079 = mul i64 %v1078, 2
  %v1080 = sub i64 %v1077, %v1079
  %v1081 = mul i64 %v1068, 24
  %v1082 = add i64 %v1081, %v1073
  %v1083 = getelementptr inbounds float, ptr %v1039, i64 %v1082
  br label %b181
b181:
  %v1084 = phi i64 [ 0, %b179 ], [ %v1110, %b189 ]
  %v1085 = icmp slt i64 %v1084, %v1072
  br i1 %v1085, label %b182, label %b183
b182:
  %v1086 = mul i64 %v1084, 24
  %v1087 = getelementptr inbounds float, ptr %v1083, i64 %v1086
  %v1088 = mul i64 %v1084, 2
  %v1089 = getelementptr inbounds float, ptr %v1043, i64 %v1088
  br label %b184
b184:
  %v1090 = phi i64 [ 0, %b182 ], [ %v1099, %b185 ]
  %v1091 = icmp slt i64 %v1090, %v1078
  br i1 %v1091, label %b185, label %b186
b185:
  %v1092 = mul i64 %v1090, 2
  %v1093 = getelementptr inbounds float, ptr %v1087, i64 %v1092
  %v1094 = mul i64 %v1090, 768
  %v1095 = getelementptr inbounds float, ptr %v1089, i64 %v1094
  %v1096 = getelementptr inbounds float, ptr %v1093, i64 0
  %v1097 = load <2 x float>, ptr %v1096, align 4
  %v1098 = getelementptr inbounds float, ptr %v1095, i64 0
  store <2 x float> %v1097, ptr %v1098, align 4
  %v1099 = add nsw i64 %v1090, 1
  br label %b184
b186:
  %v1100 = mul i64 %v1078, 2
  %v1101 = getelementptr inbounds float, ptr %v1087, i64 %v1100
  %v1102 = mul i64 %v1078, 768
  %v1103 = getelementptr inbounds float, ptr %v1089, i64 %v1102
  br label %b187
b187:
  %v1104 = phi i64 [ 0, %b186 ], [ %v1109, %b188 ]
  %v1105 = icmp slt i64 %v1104, %v1080
  br i1 %v1105, label %b188, label %b189
b188:
  %v1106 = getelementptr inbounds float, ptr %v1101, i64 %v1104
  %v1107 = load float, ptr %v1106, align 4
  %v1108 = getelementptr inbounds float, ptr %v1103, i64 %v1104
  store float %v1107, ptr %v1108, align 4
  %v1109 = add nsw i64 %v1104, 1
  br label %b187, !llvm.loop !3
b189:
  %v1110 = add nsw i64 %v1084, 1
  br label %b181
b183:
  br label %b190
b190:
  %v1111 = phi i64 [ 0, %b183 ], [ %v1146, %b198 ]
  %v1112 = icmp slt i64 %v1111, 0
  br i1 %v1112, label %b191, label %b192
b191:
  %v1113 = mul i64 %v1068, 16
  %v1114 = add i64 %v1113, %v1111
  %v1115 = getelementptr inbounds float, ptr %v1042, i64 %v1114
  br label %b193
b193:
  %v1116 = phi i64 [ 0, %b191 ], [ %v1134, %b194 ]
  %v1117 = icmp slt i64 %v1116, %v1072
  br i1 %v1117, label %b194, label %b195
b194:
  %v1118 = mul i64 %v1116, 16
  %v1119 = getelementptr inbounds float, ptr %v1115, i64 %v1118
  %v1120 = mul i64 %v1116, 32
  %v1121 = getelementptr inbounds float, ptr %v112, i64 %v1120
  %v1122 = getelementptr inbounds float, ptr %v1119, i64 0
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = getelementptr inbounds float, ptr %v1121, i64 0
  store <8 x float> %v1123, ptr %v1124, align 4
  %v1125 = getelementptr inbounds float, ptr %v1119, i64 8
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = getelementptr inbounds float, ptr %v1121, i64 8
  store <8 x float> %v1126, ptr %v1127, align 4
  %v1128 = getelementptr inbounds float, ptr %v1119, i64 16
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = getelementptr inbounds float, ptr %v1121, i64 16
  store <8 x float> %v1129, ptr %v1130, align 4
  %v1131 = getelementptr inbounds float, ptr %v1119, i64 24
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = getelementptr inbounds float, ptr %v1121, i64 24
  store <8 x float> %v1132, ptr %v1133, align 4
  %v1134 = add nsw i64 %v1116, 1
  br label %b193
b195:
  %v1135 = sdiv i64 %v1077, 2
  br label %b196
b196:
  %v1136 = phi i64 [ 0, %b195 ], [ %v1145, %b197 ]
  %v1137 = icmp slt i64 %v1136, %v1135
  br i1 %v1137, label %b197, label %b198
b197:
  %v1138 = mul i64 %v1136, 2
  %v1139 = add i64 %v1073, %v1138
  %v1140 = mul i64 %v1136, 768
  %v1141 = getelementptr inbounds float, ptr %v1043, i64 %v1140
  %v1142 = mul i64 %v1139, 16
  %v1143 = add i64 %v1142, %v1111
  %v1144 = getelementptr inbounds float, ptr %v1057, i64 %v1143
  call void @outer_2x32(ptr %v1141, ptr %v112, i64 %v1072, ptr %v1144, i64 16)
  %v1145 = add nsw i64 %v1136, 1
  br label %b196
b198:
  %v1146 = add nsw i64 %v1111, 32
  br label %b190
b192:
  %v1147 = mul i64 %v1068, 16
  %v1148 = add i64 %v1147, 0
  %v1149 = getelementptr inbounds float, ptr %v1042, i64 %v1148
  br label %b199
b199:
  %v1150 = phi i64 [ 0, %b192 ], [ %v1162, %b200 ]
  %v1151 = icmp slt i64 %v1150, %v1072
  br i1 %v1151, label %b200, label %b201
b200:
  %v1152 = mul i64 %v1150, 16
  %v1153 = getelementptr inbounds float, ptr %v1149, i64 %v1152
  %v1154 = mul i64 %v1150, 16
  %v1155 = getelementptr inbounds float, ptr %v112, i64 %v1154
  %v1156 = getelementptr inbounds float, ptr %v1153, i64 0
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = getelementptr inbounds float, ptr %v1155, i64 0
  store <8 x float> %v1157, ptr %v1158, align 4
  %v1159 = getelementptr inbounds float, ptr %v1153, i64 8
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = getelementptr inbounds float, ptr %v1155, i64 8
  store <8 x float> %v1160, ptr %v1161, align 4
  %v1162 = add nsw i64 %v1150, 1
  br label %b199
b201:
  %v1163 = sdiv i64 %v1077, 2
  br label %b202
b202:
  %v1164 = phi i64 [ 0, %b201 ], [ %v1173, %b203 ]
  %v1165 = icmp slt i64 %v1164, %v1163
  br i1 %v1165, label %b203, label %b204
b203:
  %v1166 = mul i64 %v1164, 2
  %v1167 = add i64 %v1073, %v1166
  %v1168 = mul i64 %v1164, 768
  %v1169 = getelementptr inbounds float, ptr %v1043, i64 %v1168
  %v1170 = mul i64 %v1167, 16
  %v1171 = add i64 %v1170, 0
  %v1172 = getelementptr inbounds float, ptr %v1057, i64 %v1171
  call void @outer_2x16(ptr %v1169, ptr %v112, i64 %v1072, ptr %v1172, i64 16)
  %v1173 = add nsw i64 %v1164, 1
  br label %b202
b204:
  %v1174 = add nsw i64 %v1073, 64
  br label %b178
b180:
  %v1175 = add nsw i64 %v1068, 384
  br label %b175
b177:
  %v1176 = icmp sgt i64 %v3, 1
  br i1 %v1176, label %b205, label %b206
b205:
  %v1177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1178 = atomicrmw add ptr %v1177, i64 1 acq_rel
  %v1179 = load i64, ptr %v107, align 8
  %v1180 = add i64 %v1179, 1
  store i64 %v1180, ptr %v107, align 8
  %v1181 = mul i64 %v3, %v1180
  br label %b207
b207:
  %v1182 = load atomic i64, ptr %v1177 acquire, align 8
  %v1183 = icmp slt i64 %v1182, %v1181
  br i1 %v1183, label %b208, label %b209
b208:
  %v1184 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
  %v1185 = icmp eq i64 %v2, 0
  br i1 %v1185, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1186 = phi i64 [ 0, %b210 ], [ %v1208, %b217 ]
  %v1187 = icmp slt i64 %v1186, 24
  br i1 %v1187, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1188 = phi i64 [ 0, %b213 ], [ %v1205, %b220 ]
  %v1189 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1204, %b220 ]
  %v1190 = icmp slt i64 %v1188, %v8
  br i1 %v1190, label %b216, label %b217
b216:
  %v1191 = add i64 %v1188, 128
  %v1192 = icmp slt i64 %v1191, %v8
  %v1193 = select i1 %v1192, i64 %v1191, i64 %v8
  br label %b218
b218:
  %v1194 = phi i64 [ %v1188, %b216 ], [ %v1203, %b219 ]
  %v1195 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1202, %b219 ]
  %v1196 = icmp slt i64 %v1194, %v1193
  br i1 %v1196, label %b219, label %b220
b219:
  %v1197 = mul i64 %v1194, 24
  %v1198 = getelementptr inbounds float, ptr %v80, i64 %v1197
  %v1199 = add i64 0, %v1186
  %v1200 = getelementptr inbounds float, ptr %v1198, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fadd <8 x float> %v1195, %v1201
  %v1203 = add nsw i64 %v1194, 1
  br label %b218
b220:
  %v1204 = fadd <8 x float> %v1189, %v1195
  %v1205 = add nsw i64 %v1188, 128
  br label %b215
b217:
  %v1206 = add i64 0, %v1186
  %v1207 = getelementptr inbounds float, ptr %v40, i64 %v1206
  store <8 x float> %v1189, ptr %v1207, align 4
  %v1208 = add nsw i64 %v1186, 8
  br label %b212
b214:
  br label %b211
b211:
  %v1209 = icmp sgt i64 %v3, 1
  br i1 %v1209, label %b221, label %b222
b221:
  %v1210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1211 = atomicrmw add ptr %v1210, i64 1 acq_rel
  %v1212 = load i64, ptr %v107, align 8
  %v1213 = add i64 %v1212, 1
  store i64 %v1213, ptr %v107, align 8
  %v1214 = mul i64 %v3, %v1213
  br label %b223
b223:
  %v1215 = load atomic i64, ptr %v1210 acquire, align 8
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b224, label %b225
b224:
  %v1217 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v1218 = mul i64 0, 16
  %v1219 = getelementptr inbounds float, ptr %v78, i64 %v1218
  %v1220 = getelementptr inbounds float, ptr %v1219, i64 0
  %v1221 = mul i64 0, 8
  %v1222 = getelementptr inbounds float, ptr %v10, i64 %v1221
  %v1223 = getelementptr inbounds float, ptr %v1222, i64 0
  %v1224 = getelementptr inbounds float, ptr %v112, i64 12288
  %v1225 = add i64 16, 1
  %v1226 = sdiv i64 %v1225, 2
  %v1227 = add i64 %v2, 1
  %v1228 = mul i64 %v1226, %v2
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 2
  %v1231 = icmp slt i64 %v1230, 16
  %v1232 = select i1 %v1231, i64 %v1230, i64 16
  %v1233 = mul i64 %v1226, %v1227
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 2
  %v1236 = icmp slt i64 %v1235, 16
  %v1237 = select i1 %v1236, i64 %v1235, i64 16
  %v1238 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b226
b226:
  %v1239 = phi i64 [ %v1232, %b222 ], [ %v1247, %b231 ]
  %v1240 = icmp slt i64 %v1239, %v1237
  br i1 %v1240, label %b227, label %b228
b227:
  %v1241 = mul i64 %v1239, 8
  %v1242 = getelementptr inbounds float, ptr %v1238, i64 %v1241
  br label %b229
b229:
  %v1243 = phi i64 [ 0, %b227 ], [ %v1246, %b230 ]
  %v1244 = icmp slt i64 %v1243, 8
  br i1 %v1244, label %b230, label %b231
b230:
  %v1245 = getelementptr inbounds float, ptr %v1242, i64 %v1243
  store float 0x0000000000000000, ptr %v1245, align 4
  %v1246 = add nsw i64 %v1243, 1
  br label %b229
b231:
  %v1247 = add nsw i64 %v1239, 1
  br label %b226
b228:
  %v1248 = mul i64 %v8, 1
  br label %b232
b232:
  %v1249 = phi i64 [ 0, %b228 ], [ %v1353, %b237 ]
  %v1250 = icmp slt i64 %v1249, %v1248
  br i1 %v1250, label %b233, label %b234
b233:
  %v1251 = sub i64 %v1248, %v1249
  %v1252 = icmp slt i64 %v1251, 384
  %v1253 = select i1 %v1252, i64 %v1251, i64 384
  br label %b235
b235:
  %v1254 = phi i64 [ %v1232, %b233 ], [ %v1352, %b261 ]
  %v1255 = icmp slt i64 %v1254, %v1237
  br i1 %v1255, label %b236, label %b237
b236:
  %v1256 = sub i64 %v1237, %v1254
  %v1257 = icmp slt i64 %v1256, 64
  %v1258 = select i1 %v1257, i64 %v1256, i64 64
  %v1259 = sdiv i64 %v1258, 2
  %v1260 = mul i64 %v1259, 2
  %v1261 = sub i64 %v1258, %v1260
  %v1262 = mul i64 %v1249, 16
  %v1263 = add i64 %v1262, %v1254
  %v1264 = getelementptr inbounds float, ptr %v1220, i64 %v1263
  br label %b238
b238:
  %v1265 = phi i64 [ 0, %b236 ], [ %v1291, %b246 ]
  %v1266 = icmp slt i64 %v1265, %v1253
  br i1 %v1266, label %b239, label %b240
b239:
  %v1267 = mul i64 %v1265, 16
  %v1268 = getelementptr inbounds float, ptr %v1264, i64 %v1267
  %v1269 = mul i64 %v1265, 2
  %v1270 = getelementptr inbounds float, ptr %v1224, i64 %v1269
  br label %b241
b241:
  %v1271 = phi i64 [ 0, %b239 ], [ %v1280, %b242 ]
  %v1272 = icmp slt i64 %v1271, %v1259
  br i1 %v1272, label %b242, label %b243
b242:
  %v1273 = mul i64 %v1271, 2
  %v1274 = getelementptr inbounds float, ptr %v1268, i64 %v1273
  %v1275 = mul i64 %v1271, 768
  %v1276 = getelementptr inbounds float, ptr %v1270, i64 %v1275
  %v1277 = getelementptr inbounds float, ptr %v1274, i64 0
  %v1278 = load <2 x float>, ptr %v1277, align 4
  %v1279 = getelementptr inbounds float, ptr %v1276, i64 0
  store <2 x float> %v1278, ptr %v1279, align 4
  %v1280 = add nsw i64 %v1271, 1
  br label %b241
b243:
  %v1281 = mul i64 %v1259, 2
  %v1282 = getelementptr inbounds float, ptr %v1268, i64 %v1281
  %v1283 = mul i64 %v1259, 768
  %v1284 = getelementptr inbounds float, ptr %v1270, i64 %v1283
  br label %b244
b244:
  %v1285 = phi i64 [ 0, %b243 ], [ %v1290, %b245 ]
  %v1286 = icmp slt i64 %v1285, %v1261
  br i1 %v1286, label %b245, label %b246
b245:
  %v1287 = getelementptr inbounds float, ptr %v1282, i64 %v1285
  %v1288 = load float, ptr %v1287, align 4
  %v1289 = getelementptr inbounds float, ptr %v1284, i64 %v1285
  store float %v1288, ptr %v1289, align 4
  %v1290 = add nsw i64 %v1285, 1
  br label %b244, !llvm.loop !6
b246:
  %v1291 = add nsw i64 %v1265, 1
  br label %b238
b240:
  br label %b247
b247:
  %v1292 = phi i64 [ 0, %b240 ], [ %v1327, %b255 ]
  %v1293 = icmp slt i64 %v1292, 0
  br i1 %v1293, label %b248, label %b249
b248:
  %v1294 = mul i64 %v1249, 8
  %v1295 = add i64 %v1294, %v1292
  %v1296 = getelementptr inbounds float, ptr %v1223, i64 %v1295
  br label %b250
b250:
  %v1297 = phi i64 [ 0, %b248 ], [ %v1315, %b251 ]
  %v1298 = icmp slt i64 %v1297, %v1253
  br i1 %v1298, label %b251, label %b252
b251:
  %v1299 = mul i64 %v1297, 8
  %v1300 = getelementptr inbounds float, ptr %v1296, i64 %v1299
  %v1301 = mul i64 %v1297, 32
  %v1302 = getelementptr inbounds float, ptr %v112, i64 %v1301
  %v1303 = getelementptr inbounds float, ptr %v1300, i64 0
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = getelementptr inbounds float, ptr %v1302, i64 0
  store <8 x float> %v1304, ptr %v1305, align 4
  %v1306 = getelementptr inbounds float, ptr %v1300, i64 8
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = getelementptr inbounds float, ptr %v1302, i64 8
  store <8 x float> %v1307, ptr %v1308, align 4
  %v1309 = getelementptr inbounds float, ptr %v1300, i64 16
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = getelementptr inbounds float, ptr %v1302, i64 16
  store <8 x float> %v1310, ptr %v1311, align 4
  %v1312 = getelementptr inbounds float, ptr %v1300, i64 24
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = getelementptr inbounds float, ptr %v1302, i64 24
  store <8 x float> %v1313, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1297, 1
  br label %b250
b252:
  %v1316 = sdiv i64 %v1258, 2
  br label %b253
b253:
  %v1317 = phi i64 [ 0, %b252 ], [ %v1326, %b254 ]
  %v1318 = icmp slt i64 %v1317, %v1316
  br i1 %v1318, label %b254, label %b255
b254:
  %v1319 = mul i64 %v1317, 2
  %v1320 = add i64 %v1254, %v1319
  %v1321 = mul i64 %v1317, 768
  %v1322 = getelementptr inbounds float, ptr %v1224, i64 %v1321
  %v1323 = mul i64 %v1320, 8
  %v1324 = add i64 %v1323, %v1292
  %v1325 = getelementptr inbounds float, ptr %v1238, i64 %v1324
  call void @outer_2x32(ptr %v1322, ptr %v112, i64 %v1253, ptr %v1325, i64 8)
  %v1326 = add nsw i64 %v1317, 1
  br label %b253
b255:
  %v1327 = add nsw i64 %v1292, 32
  br label %b247
b249:
  %v1328 = mul i64 %v1249, 8
  %v1329 = add i64 %v1328, 0
  %v1330 = getelementptr inbounds float, ptr %v1223, i64 %v1329
  br label %b256
b256:
  %v1331 = phi i64 [ 0, %b249 ], [ %v1340, %b257 ]
  %v1332 = icmp slt i64 %v1331, %v1253
  br i1 %v1332, label %b257, label %b258
b257:
  %v1333 = mul i64 %v1331, 8
  %v1334 = getelementptr inbounds float, ptr %v1330, i64 %v1333
  %v1335 = mul i64 %v1331, 8
  %v1336 = getelementptr inbounds float, ptr %v112, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1334, i64 0
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = getelementptr inbounds float, ptr %v1336, i64 0
  store <8 x float> %v1338, ptr %v1339, align 4
  %v1340 = add nsw i64 %v1331, 1
  br label %b256
b258:
  %v1341 = sdiv i64 %v1258, 2
  br label %b259
b259:
  %v1342 = phi i64 [ 0, %b258 ], [ %v1351, %b260 ]
  %v1343 = icmp slt i64 %v1342, %v1341
  br i1 %v1343, label %b260, label %b261
b260:
  %v1344 = mul i64 %v1342, 2
  %v1345 = add i64 %v1254, %v1344
  %v1346 = mul i64 %v1342, 768
  %v1347 = getelementptr inbounds float, ptr %v1224, i64 %v1346
  %v1348 = mul i64 %v1345, 8
  %v1349 = add i64 %v1348, 0
  %v1350 = getelementptr inbounds float, ptr %v1238, i64 %v1349
  call void @outer_2x8(ptr %v1347, ptr %v112, i64 %v1253, ptr %v1350, i64 8)
  %v1351 = add nsw i64 %v1342, 1
  br label %b259
b261:
  %v1352 = add nsw i64 %v1254, 64
  br label %b235
b237:
  %v1353 = add nsw i64 %v1249, 384
  br label %b232
b234:
  %v1354 = icmp sgt i64 %v3, 1
  br i1 %v1354, label %b262, label %b263
b262:
  %v1355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1356 = atomicrmw add ptr %v1355, i64 1 acq_rel
  %v1357 = load i64, ptr %v107, align 8
  %v1358 = add i64 %v1357, 1
  store i64 %v1358, ptr %v107, align 8
  %v1359 = mul i64 %v3, %v1358
  br label %b264
b264:
  %v1360 = load atomic i64, ptr %v1355 acquire, align 8
  %v1361 = icmp slt i64 %v1360, %v1359
  br i1 %v1361, label %b265, label %b266
b265:
  %v1362 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  %v1363 = mul i64 0, 16
  %v1364 = getelementptr inbounds float, ptr %v78, i64 %v1363
  %v1365 = getelementptr inbounds float, ptr %v1364, i64 0
  %v1366 = mul i64 0, 16
  %v1367 = getelementptr inbounds float, ptr %v26, i64 %v1366
  %v1368 = getelementptr inbounds float, ptr %v1367, i64 0
  %v1369 = getelementptr inbounds float, ptr %v112, i64 12288
  %v1370 = add i64 16, 1
  %v1371 = sdiv i64 %v1370, 2
  %v1372 = add i64 %v2, 1
  %v1373 = mul i64 %v1371, %v2
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 2
  %v1376 = icmp slt i64 %v1375, 16
  %v1377 = select i1 %v1376, i64 %v1375, i64 16
  %v1378 = mul i64 %v1371, %v1372
  %v1379 = sdiv i64 %v1378, %v3
  %v1380 = mul i64 %v1379, 2
  %v1381 = icmp slt i64 %v1380, 16
  %v1382 = select i1 %v1381, i64 %v1380, i64 16
  %v1383 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b267
b267:
  %v1384 = phi i64 [ %v1377, %b263 ], [ %v1392, %b272 ]
  %v1385 = icmp slt i64 %v1384, %v1382
  br i1 %v1385, label %b268, label %b269
b268:
  %v1386 = mul i64 %v1384, 16
  %v1387 = getelementptr inbounds float, ptr %v1383, i64 %v1386
  br label %b270
b270:
  %v1388 = phi i64 [ 0, %b268 ], [ %v1391, %b271 ]
  %v1389 = icmp slt i64 %v1388, 16
  br i1 %v1389, label %b271, label %b272
b271:
  %v1390 = getelementptr inbounds float, ptr %v1387, i64 %v1388
  store float 0x0000000000000000, ptr %v1390, align 4
  %v1391 = add nsw i64 %v1388, 1
  br label %b270
b272:
  %v1392 = add nsw i64 %v1384, 1
  br label %b267
b269:
  %v1393 = mul i64 %v8, 1
  br label %b273
b273:
  %v1394 = phi i64 [ 0, %b269 ], [ %v1501, %b278 ]
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b274, label %b275
b274:
  %v1396 = sub i64 %v1393, %v1394
  %v1397 = icmp slt i64 %v1396, 384
  %v1398 = select i1 %v1397, i64 %v1396, i64 384
  br label %b276
b276:
  %v1399 = phi i64 [ %v1377, %b274 ], [ %v1500, %b302 ]
  %v1400 = icmp slt i64 %v1399, %v1382
  br i1 %v1400, label %b277, label %b278
b277:
  %v1401 = sub i64 %v1382, %v1399
  %v1402 = icmp slt i64 %v1401, 64
  %v1403 = select i1 %v1402, i64 %v1401, i64 64
  %v1404 = sdiv i64 %v1403, 2
  %v1405 = mul i64 %v1404, 2
  %v1406 = sub i64 %v1403, %v1405
  %v1407 = mul i64 %v1394, 16
  %v1408 = add i64 %v1407, %v1399
  %v1409 = getelementptr inbounds float, ptr %v1365, i64 %v1408
  br label %b279
b279:
  %v1410 = phi i64 [ 0, %b277 ], [ %v1436, %b287 ]
  %v1411 = icmp slt i64 %v1410, %v1398
  br i1 %v1411, label %b280, label %b281
b280:
  %v1412 = mul i64 %v1410, 16
  %v1413 = getelementptr inbounds float, ptr %v1409, i64 %v1412
  %v1414 = mul i64 %v1410, 2
  %v1415 = getelementptr inbounds float, ptr %v1369, i64 %v1414
  br label %b282
b282:
  %v1416 = phi i64 [ 0, %b280 ], [ %v1425, %b283 ]
  %v1417 = icmp slt i64 %v1416, %v1404
  br i1 %v1417, label %b283, label %b284
b283:
  %v1418 = mul i64 %v1416, 2
  %v1419 = getelementptr inbounds float, ptr %v1413, i64 %v1418
  %v1420 = mul i64 %v1416, 768
  %v1421 = getelementptr inbounds float, ptr %v1415, i64 %v1420
  %v1422 = getelementptr inbounds float, ptr %v1419, i64 0
  %v1423 = load <2 x float>, ptr %v1422, align 4
  %v1424 = getelementptr inbounds float, ptr %v1421, i64 0
  store <2 x float> %v1423, ptr %v1424, align 4
  %v1425 = add nsw i64 %v1416, 1
  br label %b282
b284:
  %v1426 = mul i64 %v1404, 2
  %v1427 = getelementptr inbounds float, ptr %v1413, i64 %v1426
  %v1428 = mul i64 %v1404, 768
  %v1429 = getelementptr inbounds float, ptr %v1415, i64 %v1428
  br label %b285
b285:
  %v1430 = phi i64 [ 0, %b284 ], [ %v1435, %b286 ]
  %v1431 = icmp slt i64 %v1430, %v1406
  br i1 %v1431, label %b286, label %b287
b286:
  %v1432 = getelementptr inbounds float, ptr %v1427, i64 %v1430
  %v1433 = load float, ptr %v1432, align 4
  %v1434 = getelementptr inbounds float, ptr %v1429, i64 %v1430
  store float %v1433, ptr %v1434, align 4
  %v1435 = add nsw i64 %v1430, 1
  br label %b285, !llvm.loop !9
b287:
  %v1436 = add nsw i64 %v1410, 1
  br label %b279
b281:
  br label %b288
b288:
  %v1437 = phi i64 [ 0, %b281 ], [ %v1472, %b296 ]
  %v1438 = icmp slt i64 %v1437, 0
  br i1 %v1438, label %b289, label %b290
b289:
  %v1439 = mul i64 %v1394, 16
  %v1440 = add i64 %v1439, %v1437
  %v1441 = getelementptr inbounds float, ptr %v1368, i64 %v1440
  br label %b291
b291:
  %v1442 = phi i64 [ 0, %b289 ], [ %v1460, %b292 ]
  %v1443 = icmp slt i64 %v1442, %v1398
  br i1 %v1443, label %b292, label %b293
b292:
  %v1444 = mul i64 %v1442, 16
  %v1445 = getelementptr inbounds float, ptr %v1441, i64 %v1444
  %v1446 = mul i64 %v1442, 32
  %v1447 = getelementptr inbounds float, ptr %v112, i64 %v1446
  %v1448 = getelementptr inbounds float, ptr %v1445, i64 0
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = getelementptr inbounds float, ptr %v1447, i64 0
  store <8 x float> %v1449, ptr %v1450, align 4
  %v1451 = getelementptr inbounds float, ptr %v1445, i64 8
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = getelementptr inbounds float, ptr %v1447, i64 8
  store <8 x float> %v1452, ptr %v1453, align 4
  %v1454 = getelementptr inbounds float, ptr %v1445, i64 16
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = getelementptr inbounds float, ptr %v1447, i64 16
  store <8 x float> %v1455, ptr %v1456, align 4
  %v1457 = getelementptr inbounds float, ptr %v1445, i64 24
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = getelementptr inbounds float, ptr %v1447, i64 24
  store <8 x float> %v1458, ptr %v1459, align 4
  %v1460 = add nsw i64 %v1442, 1
  br label %b291
b293:
  %v1461 = sdiv i64 %v1403, 2
  br label %b294
b294:
  %v1462 = phi i64 [ 0, %b293 ], [ %v1471, %b295 ]
  %v1463 = icmp slt i64 %v1462, %v1461
  br i1 %v1463, label %b295, label %b296
b295:
  %v1464 = mul i64 %v1462, 2
  %v1465 = add i64 %v1399, %v1464
  %v1466 = mul i64 %v1462, 768
  %v1467 = getelementptr inbounds float, ptr %v1369, i64 %v1466
  %v1468 = mul i64 %v1465, 16
  %v1469 = add i64 %v1468, %v1437
  %v1470 = getelementptr inbounds float, ptr %v1383, i64 %v1469
  call void @outer_2x32(ptr %v1467, ptr %v112, i64 %v1398, ptr %v1470, i64 16)
  %v1471 = add nsw i64 %v1462, 1
  br label %b294
b296:
  %v1472 = add nsw i64 %v1437, 32
  br label %b288
b290:
  %v1473 = mul i64 %v1394, 16
  %v1474 = add i64 %v1473, 0
  %v1475 = getelementptr inbounds float, ptr %v1368, i64 %v1474
  br label %b297
b297:
  %v1476 = phi i64 [ 0, %b290 ], [ %v1488, %b298 ]
  %v1477 = icmp slt i64 %v1476, %v1398
  br i1 %v1477, label %b298, label %b299
b298:
  %v1478 = mul i64 %v1476, 16
  %v1479 = getelementptr inbounds float, ptr %v1475, i64 %v1478
  %v1480 = mul i64 %v1476, 16
  %v1481 = getelementptr inbounds float, ptr %v112, i64 %v1480
  %v1482 = getelementptr inbounds float, ptr %v1479, i64 0
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = getelementptr inbounds float, ptr %v1481, i64 0
  store <8 x float> %v1483, ptr %v1484, align 4
  %v1485 = getelementptr inbounds float, ptr %v1479, i64 8
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = getelementptr inbounds float, ptr %v1481, i64 8
  store <8 x float> %v1486, ptr %v1487, align 4
  %v1488 = add nsw i64 %v1476, 1
  br label %b297
b299:
  %v1489 = sdiv i64 %v1403, 2
  br label %b300
b300:
  %v1490 = phi i64 [ 0, %b299 ], [ %v1499, %b301 ]
  %v1491 = icmp slt i64 %v1490, %v1489
  br i1 %v1491, label %b301, label %b302
b301:
  %v1492 = mul i64 %v1490, 2
  %v1493 = add i64 %v1399, %v1492
  %v1494 = mul i64 %v1490, 768
  %v1495 = getelementptr inbounds float, ptr %v1369, i64 %v1494
  %v1496 = mul i64 %v1493, 16
  %v1497 = add i64 %v1496, 0
  %v1498 = getelementptr inbounds float, ptr %v1383, i64 %v1497
  call void @outer_2x16(ptr %v1495, ptr %v112, i64 %v1398, ptr %v1498, i64 16)
  %v1499 = add nsw i64 %v1490, 1
  br label %b300
b302:
  %v1500 = add nsw i64 %v1399, 64
  br label %b276
b278:
  %v1501 = add nsw i64 %v1394, 384
  br label %b273
b275:
  %v1502 = icmp sgt i64 %v3, 1
  br i1 %v1502, label %b303, label %b304
b303:
  %v1503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1504 = atomicrmw add ptr %v1503, i64 1 acq_rel
  %v1505 = load i64, ptr %v107, align 8
  %v1506 = add i64 %v1505, 1
  store i64 %v1506, ptr %v107, align 8
  %v1507 = mul i64 %v3, %v1506
  br label %b305
b305:
  %v1508 = load atomic i64, ptr %v1503 acquire, align 8
  %v1509 = icmp slt i64 %v1508, %v1507
  br i1 %v1509, label %b306, label %b307
b306:
  %v1510 = call i32 @sched_yield()
  br label %b305
b307:
  br label %b304
b304:
  %v1511 = icmp eq i64 %v2, 0
  br i1 %v1511, label %b308, label %b309
b308:
  br label %b310
b310:
  %v1512 = phi i64 [ 0, %b308 ], [ %v1534, %b315 ]
  %v1513 = icmp slt i64 %v1512, 16
  br i1 %v1513, label %b311, label %b312
b311:
  br label %b313
b313:
  %v1514 = phi i64 [ 0, %b311 ], [ %v1531, %b318 ]
  %v1515 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v1530, %b318 ]
  %v1516 = icmp slt i64 %v1514, %v8
  br i1 %v1516, label %b314, label %b315
b314:
  %v1517 = add i64 %v1514, 128
  %v1518 = icmp slt i64 %v1517, %v8
  %v1519 = select i1 %v1518, i64 %v1517, i64 %v8
  br label %b316
b316:
  %v1520 = phi i64 [ %v1514, %b314 ], [ %v1529, %b317 ]
  %v1521 = phi <8 x float> [ splat (float 0x0000000000000000), %b314 ], [ %v1528, %b317 ]
  %v1522 = icmp slt i64 %v1520, %v1519
  br i1 %v1522, label %b317, label %b318
b317:
  %v1523 = mul i64 %v1520, 16
  %v1524 = getelementptr inbounds float, ptr %v78, i64 %v1523
  %v1525 = add i64 0, %v1512
  %v1526 = getelementptr inbounds float, ptr %v1524, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = fadd <8 x float> %v1521, %v1527
  %v1529 = add nsw i64 %v1520, 1
  br label %b316
b318:
  %v1530 = fadd <8 x float> %v1515, %v1521
  %v1531 = add nsw i64 %v1514, 128
  br label %b313
b315:
  %v1532 = add i64 0, %v1512
  %v1533 = getelementptr inbounds float, ptr %v46, i64 %v1532
  store <8 x float> %v1515, ptr %v1533, align 4
  %v1534 = add nsw i64 %v1512, 8
  br label %b310
b312:
  br label %b309
b309:
  %v1535 = icmp sgt i64 %v3, 1
  br i1 %v1535, label %b319, label %b320
b319:
  %v1536 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1537 = atomicrmw add ptr %v1536, i64 1 acq_rel
  %v1538 = load i64, ptr %v107, align 8
  %v1539 = add i64 %v1538, 1
  store i64 %v1539, ptr %v107, align 8
  %v1540 = mul i64 %v3, %v1539
  br label %b321
b321:
  %v1541 = load atomic i64, ptr %v1536 acquire, align 8
  %v1542 = icmp slt i64 %v1541, %v1540
  br i1 %v1542, label %b322, label %b323
b322:
  %v1543 = call i32 @sched_yield()
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
