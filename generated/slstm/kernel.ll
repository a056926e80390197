; generated from specs/slstm.yaml by `make generated`: do not edit
; slstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
  %v362 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 10
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 11
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 12
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 0
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b0, label %b1
b0:
  %v94 = icmp eq i64 %v2, 0
  br i1 %v94, label %b2, label %b3
b2:
  br label %b4
b4:
  %v95 = phi i64 [ 0, %b2 ], [ %v101, %b5 ]
  %v96 = icmp slt i64 %v95, 16
  br i1 %v96, label %b5, label %b6
b5:
  %v97 = add i64 0, %v95
  %v98 = getelementptr inbounds float, ptr %v46, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  %v101 = add nsw i64 %v95, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b7, label %b8
b7:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = load i64, ptr %v85, align 8
  %v106 = add i64 %v105, 1
  store i64 %v106, ptr %v85, align 8
  %v107 = mul i64 %v3, %v106
  br label %b9
b9:
  %v108 = load atomic i64, ptr %v103 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b10, label %b11
b10:
  %v110 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 32
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp eq i64 %v115, 0
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = add i64 %v7, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, %v7
  %v124 = select i1 %v123, i64 %v122, i64 %v7
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  br label %b16
b16:
  %v130 = phi i64 [ %v124, %b14 ], [ %v144, %b21 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b17, label %b18
b17:
  %v132 = and i64 0, %v66
  %v133 = mul i64 %v132, %v7
  %v134 = add i64 %v133, %v130
  %v135 = mul i64 %v134, 16
  %v136 = getelementptr inbounds float, ptr %v20, i64 %v135
  br label %b19
b19:
  %v137 = phi i64 [ 0, %b17 ], [ %v143, %b20 ]
  %v138 = icmp slt i64 %v137, 16
  br i1 %v138, label %b20, label %b21
b20:
  %v139 = add i64 0, %v137
  %v140 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = add nsw i64 %v137, 8
  br label %b19
b21:
  %v144 = add nsw i64 %v130, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v145 = icmp sgt i64 %v3, 1
  br i1 %v145, label %b22, label %b23
b22:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v147 = atomicrmw add ptr %v146, i64 1 acq_rel
  %v148 = load i64, ptr %v85, align 8
  %v149 = add i64 %v148, 1
  store i64 %v149, ptr %v85, align 8
  %v150 = mul i64 %v3, %v149
  br label %b24
b24:
  %v151 = load atomic i64, ptr %v146 acquire, align 8
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b25, label %b26
b25:
  %v153 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 4
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b27, label %b28
b27:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 33
  %v158 = load i64, ptr %v157, align 8
  %v159 = icmp eq i64 %v158, 0
  br i1 %v159, label %b29, label %b30
b29:
  %v160 = add i64 %v7, 0
  %v161 = sdiv i64 %v160, 1
  %v162 = add i64 %v2, 1
  %v163 = mul i64 %v161, %v2
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, %v7
  %v167 = select i1 %v166, i64 %v165, i64 %v7
  %v168 = mul i64 %v161, %v162
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, %v7
  %v172 = select i1 %v171, i64 %v170, i64 %v7
  br label %b31
b31:
  %v173 = phi i64 [ %v167, %b29 ], [ %v187, %b36 ]
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b32, label %b33
b32:
  %v175 = and i64 0, %v68
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v173
  %v178 = mul i64 %v177, 16
  %v179 = getelementptr inbounds float, ptr %v22, i64 %v178
  br label %b34
b34:
  %v180 = phi i64 [ 0, %b32 ], [ %v186, %b35 ]
  %v181 = icmp slt i64 %v180, 16
  br i1 %v181, label %b35, label %b36
b35:
  %v182 = add i64 0, %v180
  %v183 = getelementptr inbounds float, ptr %v179, i64 %v182
  %v184 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v185, ptr %v183, align 4
  %v186 = add nsw i64 %v180, 8
  br label %b34
b36:
  %v187 = add nsw i64 %v173, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v188 = icmp sgt i64 %v3, 1
  br i1 %v188, label %b37, label %b38
b37:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 3
  %v190 = atomicrmw add ptr %v189, i64 1 acq_rel
  %v191 = load i64, ptr %v85, align 8
  %v192 = add i64 %v191, 1
  store i64 %v192, ptr %v85, align 8
  %v193 = mul i64 %v3, %v192
  br label %b39
b39:
  %v194 = load atomic i64, ptr %v189 acquire, align 8
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b40, label %b41
b40:
  %v196 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 4
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b42, label %b43
b42:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 34
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b44, label %b45
b44:
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
  br label %b46
b46:
  %v216 = phi i64 [ %v210, %b44 ], [ %v230, %b51 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b47, label %b48
b47:
  %v218 = and i64 0, %v70
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v216
  %v221 = mul i64 %v220, 16
  %v222 = getelementptr inbounds float, ptr %v24, i64 %v221
  br label %b49
b49:
  %v223 = phi i64 [ 0, %b47 ], [ %v229, %b50 ]
  %v224 = icmp slt i64 %v223, 16
  br i1 %v224, label %b50, label %b51
b50:
  %v225 = add i64 0, %v223
  %v226 = getelementptr inbounds float, ptr %v222, i64 %v225
  %v227 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v228 = shufflevector <8 x float> %v227, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = add nsw i64 %v223, 8
  br label %b49
b51:
  %v230 = add nsw i64 %v216, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v231 = icmp sgt i64 %v3, 1
  br i1 %v231, label %b52, label %b53
b52:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v233 = atomicrmw add ptr %v232, i64 1 acq_rel
  %v234 = load i64, ptr %v85, align 8
  %v235 = add i64 %v234, 1
  store i64 %v235, ptr %v85, align 8
  %v236 = mul i64 %v3, %v235
  br label %b54
b54:
  %v237 = load atomic i64, ptr %v232 acquire, align 8
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b55, label %b56
b55:
  %v239 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 4
  %v241 = load i64, ptr %v240, align 8
  %v242 = icmp eq i64 %v241, 0
  br i1 %v242, label %b57, label %b58
b57:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 35
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b59, label %b60
b59:
  %v246 = add i64 %v7, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, %v7
  %v258 = select i1 %v257, i64 %v256, i64 %v7
  br label %b61
b61:
  %v259 = phi i64 [ %v253, %b59 ], [ %v273, %b66 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b62, label %b63
b62:
  %v261 = and i64 0, %v72
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v259
  %v264 = mul i64 %v263, 16
  %v265 = getelementptr inbounds float, ptr %v26, i64 %v264
  br label %b64
b64:
  %v266 = phi i64 [ 0, %b62 ], [ %v272, %b65 ]
  %v267 = icmp slt i64 %v266, 16
  br i1 %v267, label %b65, label %b66
b65:
  %v268 = add i64 0, %v266
  %v269 = getelementptr inbounds float, ptr %v265, i64 %v268
  %v270 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v271 = shufflevector <8 x float> %v270, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v271, ptr %v269, align 4
  %v272 = add nsw i64 %v266, 8
  br label %b64
b66:
  %v273 = add nsw i64 %v259, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b67, label %b68
b67:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v85, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v85, align 8
  %v279 = mul i64 %v3, %v278
  br label %b69
b69:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b70, label %b71
b70:
  %v282 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v283 = getelementptr inbounds float, ptr %v87, i64 0
  %v284 = getelementptr inbounds i64, ptr %v1, i64 4
  %v285 = load i64, ptr %v284, align 8
  %v286 = icmp eq i64 %v285, 0
  br i1 %v286, label %b72, label %b73
b72:
  %v287 = add i64 2, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, 2
  %v294 = select i1 %v293, i64 %v292, i64 2
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, 2
  %v299 = select i1 %v298, i64 %v297, i64 2
  %v300 = icmp slt i64 %v299, 2
  %v301 = select i1 %v300, i64 %v299, i64 2
  br label %b74
b74:
  %v302 = phi i64 [ %v294, %b72 ], [ %v343, %b75 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b75, label %b76
b75:
  %v304 = mul i64 %v302, 256
  %v305 = mul i64 %v302, 32
  %v306 = add i64 %v304, 0
  %v307 = add i64 %v305, 0
  %v308 = getelementptr inbounds float, ptr %v283, i64 %v306
  %v309 = sub i64 64, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = mul i64 %v307, 8
  %v313 = add i64 0, %v312
  %v314 = getelementptr inbounds float, ptr %v12, i64 %v313
  call void @pack_turned(ptr %v314, i64 8, i64 1, i64 8, i64 %v311, ptr %v308, i64 32)
  %v315 = add i64 %v304, 8
  %v316 = add i64 %v305, 8
  %v317 = getelementptr inbounds float, ptr %v283, i64 %v315
  %v318 = sub i64 64, %v316
  %v319 = icmp slt i64 %v318, 0
  %v320 = select i1 %v319, i64 0, i64 %v318
  %v321 = mul i64 %v316, 8
  %v322 = add i64 0, %v321
  %v323 = getelementptr inbounds float, ptr %v12, i64 %v322
  call void @pack_turned(ptr %v323, i64 8, i64 1, i64 8, i64 %v320, ptr %v317, i64 32)
  %v324 = add i64 %v304, 16
  %v325 = add i64 %v305, 16
  %v326 = getelementptr inbounds float, ptr %v283, i64 %v324
  %v327 = sub i64 64, %v325
  %v328 = icmp slt i64 %v327, 0
  %v329 = select i1 %v328, i64 0, i64 %v327
  %v330 = mul i64 %v325, 8
  %v331 = add i64 0, %v330
  %v332 = getelementptr inbounds float, ptr %v12, i64 %v331
  call void @pack_turned(ptr %v332, i64 8, i64 1, i64 8, i64 %v329, ptr %v326, i64 32)
  %v333 = add i64 %v304, 24
  %v334 = add i64 %v305, 24
  %v335 = getelementptr inbounds float, ptr %v283, i64 %v333
  %v336 = sub i64 64, %v334
  %v337 = icmp slt i64 %v336, 0
  %v338 = select i1 %v337, i64 0, i64 %v336
  %v339 = mul i64 %v334, 8
  %v340 = add i64 0, %v339
  %v341 = getelementptr inbounds float, ptr %v12, i64 %v340
  call void @pack_turned(ptr %v341, i64 8, i64 1, i64 8, i64 %v338, ptr %v335, i64 32)
  %v342 = add i64 %v304, 256
  %v343 = add nsw i64 %v302, 1
  br label %b74
b76:
  br label %b73
b73:
  %v344 = icmp sgt i64 %v3, 1
  br i1 %v344, label %b77, label %b78
b77:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v346 = atomicrmw add ptr %v345, i64 1 acq_rel
  %v347 = load i64, ptr %v85, align 8
  %v348 = add i64 %v347, 1
  store i64 %v348, ptr %v85, align 8
  %v349 = mul i64 %v3, %v348
  br label %b79
b79:
  %v350 = load atomic i64, ptr %v345 acquire, align 8
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b80, label %b81
b80:
  %v352 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 5
  %v354 = load i64, ptr %v353, align 8
  br label %b82
b82:
  %v355 = phi i64 [ 0, %b78 ], [ %v858, %b132 ]
  %v356 = icmp slt i64 %v355, %v5
  br i1 %v356, label %b83, label %b84
b83:
  %v357 = add i64 %v355, %v354
  %v358 = icmp slt i64 %v357, %v5
  %v359 = select i1 %v358, i64 %v357, i64 %v5
  %v360 = sub i64 %v359, %v355
  %v361 = mul i64 %v360, %v7
  %v363 = add i64 %v361, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v361
  %v370 = select i1 %v369, i64 %v368, i64 %v361
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v361
  %v375 = select i1 %v374, i64 %v373, i64 %v361
  %v376 = mul i64 %v355, %v7
  %v377 = add i64 %v370, %v376
  %v378 = add i64 %v375, %v376
  br label %b85
b85:
  %v379 = phi i64 [ %v377, %b83 ], [ %v435, %b90 ]
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b86, label %b87
b86:
  %v381 = add i64 %v379, 96
  %v382 = icmp slt i64 %v381, %v378
  %v383 = select i1 %v382, i64 %v381, i64 %v378
  br label %b88
b88:
  %v384 = phi i64 [ 0, %b86 ], [ %v434, %b93 ]
  %v385 = icmp slt i64 %v384, 2
  br i1 %v385, label %b89, label %b90
b89:
  %v386 = sub i64 %v383, %v379
  %v387 = sub i64 2, 1
  %v388 = add i64 %v386, %v387
  %v389 = sdiv i64 %v388, 2
  br label %b91
b91:
  %v390 = phi i64 [ 0, %b89 ], [ %v433, %b98 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b92, label %b93
b92:
  %v392 = mul i64 %v386, %v390
  %v393 = sdiv i64 %v392, %v389
  %v394 = add i64 %v379, %v393
  %v395 = add i64 %v390, 1
  %v396 = mul i64 %v386, %v395
  %v397 = sdiv i64 %v396, %v389
  %v398 = add i64 %v379, %v397
  %v399 = mul i64 %v384, 256
  %v400 = getelementptr inbounds float, ptr %v283, i64 %v399
  %v401 = sub i64 %v398, %v394
  %v402 = mul i64 %v394, 8
  %v403 = getelementptr inbounds float, ptr %v10, i64 %v402
  %v404 = getelementptr inbounds float, ptr %v403, i64 0
  %v405 = sub i64 %v401, 1
  %v406 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v405
  %v407 = load ptr, ptr %v406, align 4
  %v408 = getelementptr inbounds float, ptr %v362, i64 0
  %v409 = icmp sgt i64 %v401, 0
  br i1 %v409, label %b94, label %b95
b94:
  call void %v407(ptr %v404, i64 8, ptr %v400, i64 8, ptr %v408, i64 32, i64 8)
  br label %b95
b95:
  %v410 = add i64 %v399, 256
  br label %b96
b96:
  %v411 = phi i64 [ %v394, %b95 ], [ %v432, %b101 ]
  %v412 = icmp slt i64 %v411, %v398
  br i1 %v412, label %b97, label %b98
b97:
  %v413 = sub i64 %v411, %v394
  %v414 = mul i64 %v413, 32
  %v415 = getelementptr inbounds float, ptr %v362, i64 %v414
  %v416 = mul i64 %v355, %v7
  %v417 = sub i64 %v411, %v416
  %v418 = mul i64 %v417, 64
  %v419 = getelementptr inbounds float, ptr %v48, i64 %v418
  br label %b99
b99:
  %v420 = phi i64 [ 0, %b97 ], [ %v431, %b100 ]
  %v421 = icmp slt i64 %v420, 4
  br i1 %v421, label %b100, label %b101
b100:
  %v422 = mul i64 %v384, 4
  %v423 = add i64 %v422, %v420
  %v424 = mul i64 %v423, 8
  %v425 = add i64 0, %v420
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v415, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 0, %v424
  %v430 = getelementptr inbounds float, ptr %v419, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v420, 1
  br label %b99
b101:
  %v432 = add nsw i64 %v411, 1
  br label %b96
b98:
  %v433 = add nsw i64 %v390, 1
  br label %b91
b93:
  %v434 = add nsw i64 %v384, 1
  br label %b88
b90:
  %v435 = add nsw i64 %v379, 96
  br label %b85
b87:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b102, label %b103
b102:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v85, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v85, align 8
  %v441 = mul i64 %v3, %v440
  br label %b104
b104:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b105, label %b106
b105:
  %v444 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br label %b107
b107:
  %v445 = phi i64 [ %v355, %b103 ], [ %v848, %b127 ]
  %v446 = icmp slt i64 %v445, %v359
  br i1 %v446, label %b108, label %b109
b108:
  %v447 = add i64 %v7, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v7
  %v454 = select i1 %v453, i64 %v452, i64 %v7
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v7
  %v459 = select i1 %v458, i64 %v457, i64 %v7
  br label %b110
b110:
  %v460 = phi i64 [ %v454, %b108 ], [ %v516, %b115 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b111, label %b112
b111:
  br label %b113
b113:
  %v462 = phi i64 [ 0, %b111 ], [ %v515, %b118 ]
  %v463 = icmp slt i64 %v462, 4
  br i1 %v463, label %b114, label %b115
b114:
  br label %b116
b116:
  %v464 = phi i64 [ 0, %b114 ], [ %v514, %b121 ]
  %v465 = icmp slt i64 %v464, 2
  br i1 %v465, label %b117, label %b118
b117:
  br label %b119
b119:
  %v466 = phi i64 [ 0, %b117 ], [ %v513, %b124 ]
  %v467 = icmp slt i64 %v466, 8
  br i1 %v467, label %b120, label %b121
b120:
  br label %b122
b122:
  %v468 = phi i64 [ 0, %b120 ], [ %v493, %b123 ]
  %v469 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v492, %b123 ]
  %v470 = icmp slt i64 %v468, 8
  br i1 %v470, label %b123, label %b124
b123:
  %v471 = add i64 %v445, 0
  %v472 = and i64 %v471, %v66
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v460
  %v475 = mul i64 %v474, 16
  %v476 = getelementptr inbounds float, ptr %v20, i64 %v475
  %v477 = mul i64 %v462, 128
  %v478 = add i64 0, %v477
  %v479 = mul i64 %v464, 64
  %v480 = add i64 %v478, %v479
  %v481 = mul i64 %v466, 8
  %v482 = add i64 %v480, %v481
  %v483 = add i64 %v482, %v468
  %v484 = getelementptr inbounds float, ptr %v16, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = mul i64 %v464, 8
  %v487 = add i64 0, %v486
  %v488 = add i64 %v487, %v468
  %v489 = getelementptr inbounds float, ptr %v476, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = fmul <8 x float> %v485, %v490
  %v492 = fadd <8 x float> %v469, %v491
  %v493 = add nsw i64 %v468, 8
  br label %b122
b124:
  %v494 = shufflevector <8 x float> %v469, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v495 = shufflevector <8 x float> %v469, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v496 = fadd <4 x float> %v494, %v495
  %v497 = shufflevector <4 x float> %v496, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v498 = shufflevector <4 x float> %v496, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v499 = fadd <2 x float> %v497, %v498
  %v500 = extractelement <2 x float> %v499, i64 0
  %v501 = extractelement <2 x float> %v499, i64 1
  %v502 = fadd float %v500, %v501
  %v503 = fadd float %v502, 0x0000000000000000
  %v504 = mul i64 %v460, 64
  %v505 = getelementptr inbounds float, ptr %v50, i64 %v504
  %v506 = mul i64 %v462, 16
  %v507 = add i64 0, %v506
  %v508 = mul i64 %v464, 8
  %v509 = add i64 %v507, %v508
  %v510 = add i64 %v509, %v466
  %v511 = add i64 %v510, 0
  %v512 = getelementptr inbounds float, ptr %v505, i64 %v511
  store float %v503, ptr %v512, align 4
  %v513 = add nsw i64 %v466, 1
  br label %b119
b121:
  %v514 = add nsw i64 %v464, 1
  br label %b116
b118:
  %v515 = add nsw i64 %v462, 1
  br label %b113
b115:
  %v516 = add nsw i64 %v460, 1
  br label %b110
b112:
  %v517 = add i64 %v7, 0
  %v518 = sdiv i64 %v517, 1
  %v519 = add i64 %v2, 1
  %v520 = mul i64 %v518, %v2
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v7
  %v524 = select i1 %v523, i64 %v522, i64 %v7
  %v525 = mul i64 %v518, %v519
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v7
  %v529 = select i1 %v528, i64 %v527, i64 %v7
  br label %b125
b125:
  %v530 = phi i64 [ %v524, %b112 ], [ %v847, %b130 ]
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b126, label %b127
b126:
  %v532 = add i64 %v445, 0
  %v533 = sub i64 %v532, %v355
  %v534 = mul i64 %v533, %v7
  %v535 = add i64 %v534, %v530
  %v536 = mul i64 %v535, 64
  %v537 = getelementptr inbounds float, ptr %v48, i64 %v536
  %v538 = mul i64 %v530, 64
  %v539 = getelementptr inbounds float, ptr %v50, i64 %v538
  %v540 = add i64 %v445, 0
  %v541 = and i64 %v540, %v70
  %v542 = mul i64 %v541, %v7
  %v543 = add i64 %v542, %v530
  %v544 = mul i64 %v543, 16
  %v545 = getelementptr inbounds float, ptr %v24, i64 %v544
  %v546 = add i64 %v445, 0
  %v547 = and i64 %v546, %v72
  %v548 = mul i64 %v547, %v7
  %v549 = add i64 %v548, %v530
  %v550 = mul i64 %v549, 16
  %v551 = getelementptr inbounds float, ptr %v26, i64 %v550
  %v552 = add i64 %v445, 0
  %v553 = and i64 %v552, %v68
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v530
  %v556 = mul i64 %v555, 16
  %v557 = getelementptr inbounds float, ptr %v22, i64 %v556
  %v558 = add i64 %v445, 0
  %v559 = and i64 %v558, %v78
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v530
  %v562 = mul i64 %v561, 16
  %v563 = getelementptr inbounds float, ptr %v52, i64 %v562
  %v564 = add i64 %v445, 0
  %v565 = and i64 %v564, %v80
  %v566 = mul i64 %v565, %v7
  %v567 = add i64 %v566, %v530
  %v568 = mul i64 %v567, 16
  %v569 = getelementptr inbounds float, ptr %v54, i64 %v568
  %v570 = add i64 %v445, 1
  %v571 = and i64 %v570, %v72
  %v572 = mul i64 %v571, %v7
  %v573 = add i64 %v572, %v530
  %v574 = mul i64 %v573, 16
  %v575 = getelementptr inbounds float, ptr %v26, i64 %v574
  %v576 = add i64 %v445, 0
  %v577 = and i64 %v576, %v82
  %v578 = mul i64 %v577, %v7
  %v579 = add i64 %v578, %v530
  %v580 = mul i64 %v579, 16
  %v581 = getelementptr inbounds float, ptr %v56, i64 %v580
  %v582 = add i64 %v445, 1
  %v583 = and i64 %v582, %v68
  %v584 = mul i64 %v583, %v7
  %v585 = add i64 %v584, %v530
  %v586 = mul i64 %v585, 16
  %v587 = getelementptr inbounds float, ptr %v22, i64 %v586
  %v588 = add i64 %v445, 1
  %v589 = and i64 %v588, %v70
  %v590 = mul i64 %v589, %v7
  %v591 = add i64 %v590, %v530
  %v592 = mul i64 %v591, 16
  %v593 = getelementptr inbounds float, ptr %v24, i64 %v592
  %v594 = add i64 %v445, 0
  %v595 = and i64 %v594, %v84
  %v596 = mul i64 %v595, %v7
  %v597 = add i64 %v596, %v530
  %v598 = mul i64 %v597, 16
  %v599 = getelementptr inbounds float, ptr %v58, i64 %v598
  %v600 = add i64 %v445, 1
  %v601 = and i64 %v600, %v66
  %v602 = mul i64 %v601, %v7
  %v603 = add i64 %v602, %v530
  %v604 = mul i64 %v603, 16
  %v605 = getelementptr inbounds float, ptr %v20, i64 %v604
  br label %b128
b128:
  %v606 = phi i64 [ 0, %b126 ], [ %v846, %b129 ]
  %v607 = icmp slt i64 %v606, 16
  br i1 %v607, label %b129, label %b130
b129:
  %v608 = add i64 0, %v606
  %v609 = getelementptr inbounds float, ptr %v537, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 0, %v606
  %v612 = getelementptr inbounds float, ptr %v14, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fadd <8 x float> %v610, %v613
  %v615 = add i64 0, %v606
  %v616 = getelementptr inbounds float, ptr %v539, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = fadd <8 x float> %v614, %v617
  %v619 = add i64 16, %v606
  %v620 = getelementptr inbounds float, ptr %v537, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 16, %v606
  %v623 = getelementptr inbounds float, ptr %v14, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = fadd <8 x float> %v621, %v624
  %v626 = add i64 16, %v606
  %v627 = getelementptr inbounds float, ptr %v539, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = fadd <8 x float> %v625, %v628
  %v630 = fneg <8 x float> %v629
  %v631 = add i64 0, %v606
  %v632 = getelementptr inbounds float, ptr %v545, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v635 = shufflevector <8 x float> %v634, <8 x float> poison, <8 x i32> zeroinitializer
  %v636 = fcmp oeq <8 x float> %v633, %v635
  %v637 = select <8 x i1> %v636, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v638 = add i64 0, %v606
  %v639 = getelementptr inbounds float, ptr %v551, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v630)
  %v642 = fneg <8 x float> %v641
  %v643 = fcmp olt <8 x float> %v642, splat (float 0xC05A400000000000)
  %v644 = select <8 x i1> %v643, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v642
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v644, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v646 = fsub <8 x float> %v645, splat (float 0x4168000000000000)
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v644)
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v647)
  %v649 = bitcast <8 x float> %v645 to <8 x i32>
  %v650 = fmul <8 x float> %v648, %v648
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v648, <8 x float> splat (float 0x3F81227F40000000))
  %v652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> %v648, <8 x float> splat (float 0x3FA5556740000000))
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> %v648, <8 x float> splat (float 0x3FC5554B00000000))
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v653, <8 x float> %v648, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v650, <8 x float> %v654, <8 x float> %v648)
  %v656 = sub <8 x i32> %v649, splat (i32 1262485250)
  %v657 = lshr <8 x i32> %v656, splat (i32 1)
  %v658 = sub <8 x i32> %v656, %v657
  %v659 = shl <8 x i32> %v657, splat (i32 23)
  %v660 = bitcast <8 x i32> %v659 to <8 x float>
  %v661 = shl <8 x i32> %v658, splat (i32 23)
  %v662 = bitcast <8 x i32> %v661 to <8 x float>
  %v663 = fadd <8 x float> %v655, splat (float 0x3FF0000000000000)
  %v664 = fmul <8 x float> %v663, %v660
  %v665 = fmul <8 x float> %v664, %v662
  %v666 = fcmp ogt <8 x float> %v665, splat (float 0x3FDA8279A0000000)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v668 = select <8 x i1> %v666, <8 x float> %v667, <8 x float> %v665
  %v669 = select <8 x i1> %v666, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v670 = select <8 x i1> %v666, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v671 = fmul <8 x float> %v668, %v668
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v671, <8 x float> splat (float 0xBFC0DA7220000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v671, <8 x float> splat (float 0xBFC546EF00000000))
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> %v671, <8 x float> splat (float 0xBFD0002320000000))
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v671, <8 x float> splat (float 0x3FC22D90A0000000))
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> %v671, <8 x float> splat (float 0x3FC999FF60000000))
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v671, <8 x float> splat (float 0x3FD5555540000000))
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> %v674, <8 x float> %v677)
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> %v678, <8 x float> splat (float 0xBFE0000000000000))
  %v680 = fmul <8 x float> %v668, %v668
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v679, <8 x float> %v670)
  %v682 = fadd <8 x float> %v681, %v668
  %v683 = fadd <8 x float> %v682, %v669
  %v684 = fcmp ogt <8 x float> %v630, splat (float 0x0000000000000000)
  %v685 = select <8 x i1> %v684, <8 x float> %v630, <8 x float> splat (float 0x0000000000000000)
  %v686 = fadd <8 x float> %v685, %v683
  %v687 = fsub <8 x float> %v640, %v686
  %v688 = fcmp uno <8 x float> %v687, %v687
  %v689 = fcmp ogt <8 x float> %v687, %v618
  %v690 = select <8 x i1> %v689, <8 x float> %v687, <8 x float> %v618
  %v691 = select <8 x i1> %v688, <8 x float> %v687, <8 x float> %v690
  %v692 = fcmp une <8 x float> %v637, splat (float 0x0000000000000000)
  %v693 = select <8 x i1> %v692, <8 x float> %v618, <8 x float> %v691
  %v694 = add i64 32, %v606
  %v695 = getelementptr inbounds float, ptr %v537, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 32, %v606
  %v698 = getelementptr inbounds float, ptr %v14, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = fadd <8 x float> %v696, %v699
  %v701 = add i64 32, %v606
  %v702 = getelementptr inbounds float, ptr %v539, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = fadd <8 x float> %v700, %v703
  %v705 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v704)
  %v706 = fcmp ogt <8 x float> %v705, splat (float 0x4023000000000000)
  %v707 = select <8 x i1> %v706, <8 x float> splat (float 0x4023000000000000), <8 x float> %v705
  %v708 = fadd <8 x float> %v707, %v707
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v710 = fsub <8 x float> %v709, splat (float 0x4168000000000000)
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v708)
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v711)
  %v713 = bitcast <8 x float> %v709 to <8 x i32>
  %v714 = fmul <8 x float> %v712, %v712
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v712, <8 x float> splat (float 0x3F81227F40000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v712, <8 x float> splat (float 0x3FA5556740000000))
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> %v712, <8 x float> splat (float 0x3FC5554B00000000))
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> %v712, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v718, <8 x float> %v712)
  %v720 = shl <8 x i32> %v713, splat (i32 23)
  %v721 = add <8 x i32> %v720, splat (i32 1065353216)
  %v722 = bitcast <8 x i32> %v721 to <8 x float>
  %v723 = fsub <8 x float> %v722, splat (float 0x3FF0000000000000)
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v719, <8 x float> %v723)
  %v725 = fadd <8 x float> %v724, splat (float 0x4000000000000000)
  %v726 = fdiv <8 x float> %v724, %v725
  %v727 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v726, <8 x float> %v704)
  %v728 = fsub <8 x float> %v687, %v693
  %v729 = fcmp olt <8 x float> %v728, splat (float 0xC05A400000000000)
  %v730 = select <8 x i1> %v729, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v728
  %v731 = fcmp ogt <8 x float> %v730, splat (float 0x4056400000000000)
  %v732 = select <8 x i1> %v731, <8 x float> splat (float 0x4056400000000000), <8 x float> %v730
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v734 = fsub <8 x float> %v733, splat (float 0x4168000000000000)
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v732)
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v735)
  %v737 = bitcast <8 x float> %v733 to <8 x i32>
  %v738 = fmul <8 x float> %v736, %v736
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v736, <8 x float> splat (float 0x3F81227F40000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v736, <8 x float> splat (float 0x3FA5556740000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v740, <8 x float> %v736, <8 x float> splat (float 0x3FC5554B00000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v736, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v742, <8 x float> %v736)
  %v744 = sub <8 x i32> %v737, splat (i32 1262485250)
  %v745 = lshr <8 x i32> %v744, splat (i32 1)
  %v746 = sub <8 x i32> %v744, %v745
  %v747 = shl <8 x i32> %v745, splat (i32 23)
  %v748 = bitcast <8 x i32> %v747 to <8 x float>
  %v749 = shl <8 x i32> %v746, splat (i32 23)
  %v750 = bitcast <8 x i32> %v749 to <8 x float>
  %v751 = fadd <8 x float> %v743, splat (float 0x3FF0000000000000)
  %v752 = fmul <8 x float> %v751, %v748
  %v753 = fmul <8 x float> %v752, %v750
  %v754 = add i64 0, %v606
  %v755 = getelementptr inbounds float, ptr %v557, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = fmul <8 x float> %v753, %v756
  %v758 = fsub <8 x float> %v618, %v693
  %v759 = fcmp olt <8 x float> %v758, splat (float 0xC05A400000000000)
  %v760 = select <8 x i1> %v759, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v758
  %v761 = fcmp ogt <8 x float> %v760, splat (float 0x4056400000000000)
  %v762 = select <8 x i1> %v761, <8 x float> splat (float 0x4056400000000000), <8 x float> %v760
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v762, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v764 = fsub <8 x float> %v763, splat (float 0x4168000000000000)
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v762)
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v765)
  %v767 = bitcast <8 x float> %v763 to <8 x i32>
  %v768 = fmul <8 x float> %v766, %v766
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v766, <8 x float> splat (float 0x3F81227F40000000))
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v769, <8 x float> %v766, <8 x float> splat (float 0x3FA5556740000000))
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v766, <8 x float> splat (float 0x3FC5554B00000000))
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v766, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v768, <8 x float> %v772, <8 x float> %v766)
  %v774 = sub <8 x i32> %v767, splat (i32 1262485250)
  %v775 = lshr <8 x i32> %v774, splat (i32 1)
  %v776 = sub <8 x i32> %v774, %v775
  %v777 = shl <8 x i32> %v775, splat (i32 23)
  %v778 = bitcast <8 x i32> %v777 to <8 x float>
  %v779 = shl <8 x i32> %v776, splat (i32 23)
  %v780 = bitcast <8 x i32> %v779 to <8 x float>
  %v781 = fadd <8 x float> %v773, splat (float 0x3FF0000000000000)
  %v782 = fmul <8 x float> %v781, %v778
  %v783 = fmul <8 x float> %v782, %v780
  %v784 = fmul <8 x float> %v783, %v727
  %v785 = fadd <8 x float> %v757, %v784
  %v786 = fmul <8 x float> %v753, %v633
  %v787 = fadd <8 x float> %v786, %v783
  %v788 = add i64 48, %v606
  %v789 = getelementptr inbounds float, ptr %v537, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 48, %v606
  %v792 = getelementptr inbounds float, ptr %v14, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = fadd <8 x float> %v790, %v793
  %v795 = add i64 48, %v606
  %v796 = getelementptr inbounds float, ptr %v539, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = fadd <8 x float> %v794, %v797
  %v799 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v798)
  %v800 = fneg <8 x float> %v799
  %v801 = fcmp olt <8 x float> %v800, splat (float 0xC05A400000000000)
  %v802 = select <8 x i1> %v801, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v800
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v804 = fsub <8 x float> %v803, splat (float 0x4168000000000000)
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v802)
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v805)
  %v807 = bitcast <8 x float> %v803 to <8 x i32>
  %v808 = fmul <8 x float> %v806, %v806
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v806, <8 x float> splat (float 0x3F81227F40000000))
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> %v806, <8 x float> splat (float 0x3FA5556740000000))
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> %v806, <8 x float> splat (float 0x3FC5554B00000000))
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> %v806, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v812, <8 x float> %v806)
  %v814 = sub <8 x i32> %v807, splat (i32 1262485250)
  %v815 = lshr <8 x i32> %v814, splat (i32 1)
  %v816 = sub <8 x i32> %v814, %v815
  %v817 = shl <8 x i32> %v815, splat (i32 23)
  %v818 = bitcast <8 x i32> %v817 to <8 x float>
  %v819 = shl <8 x i32> %v816, splat (i32 23)
  %v820 = bitcast <8 x i32> %v819 to <8 x float>
  %v821 = fadd <8 x float> %v813, splat (float 0x3FF0000000000000)
  %v822 = fmul <8 x float> %v821, %v818
  %v823 = fmul <8 x float> %v822, %v820
  %v824 = fcmp olt <8 x float> %v798, splat (float 0x0000000000000000)
  %v825 = select <8 x i1> %v824, <8 x float> %v823, <8 x float> splat (float 0x3FF0000000000000)
  %v826 = fadd <8 x float> %v823, splat (float 0x3FF0000000000000)
  %v827 = fdiv <8 x float> %v825, %v826
  %v828 = fmul <8 x float> %v827, %v785
  %v829 = fdiv <8 x float> %v828, %v787
  %v830 = add i64 0, %v606
  %v831 = getelementptr inbounds float, ptr %v563, i64 %v830
  store <8 x float> %v618, ptr %v831, align 4
  %v832 = add i64 0, %v606
  %v833 = getelementptr inbounds float, ptr %v569, i64 %v832
  store <8 x float> %v630, ptr %v833, align 4
  %v834 = add i64 0, %v606
  %v835 = getelementptr inbounds float, ptr %v575, i64 %v834
  store <8 x float> %v693, ptr %v835, align 4
  %v836 = add i64 0, %v606
  %v837 = getelementptr inbounds float, ptr %v581, i64 %v836
  store <8 x float> %v727, ptr %v837, align 4
  %v838 = add i64 0, %v606
  %v839 = getelementptr inbounds float, ptr %v587, i64 %v838
  store <8 x float> %v785, ptr %v839, align 4
  %v840 = add i64 0, %v606
  %v841 = getelementptr inbounds float, ptr %v593, i64 %v840
  store <8 x float> %v787, ptr %v841, align 4
  %v842 = add i64 0, %v606
  %v843 = getelementptr inbounds float, ptr %v599, i64 %v842
  store <8 x float> %v827, ptr %v843, align 4
  %v844 = add i64 0, %v606
  %v845 = getelementptr inbounds float, ptr %v605, i64 %v844
  store <8 x float> %v829, ptr %v845, align 4
  %v846 = add nsw i64 %v606, 8
  br label %b128
b130:
  %v847 = add nsw i64 %v530, 1
  br label %b125
b127:
  %v848 = add nsw i64 %v445, 1
  br label %b107
b109:
  %v849 = icmp sgt i64 %v3, 1
  br i1 %v849, label %b131, label %b132
b131:
  %v850 = getelementptr inbounds i64, ptr %v1, i64 3
  %v851 = atomicrmw add ptr %v850, i64 1 acq_rel
  %v852 = load i64, ptr %v85, align 8
  %v853 = add i64 %v852, 1
  store i64 %v853, ptr %v85, align 8
  %v854 = mul i64 %v3, %v853
  br label %b133
b133:
  %v855 = load atomic i64, ptr %v850 acquire, align 8
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %b134, label %b135
b134:
  %v857 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v858 = add nsw i64 %v355, %v354
  br label %b82
b84:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 10
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 11
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 12
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 36864
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  br label %b0
b0:
  %v91 = phi i64 [ 0, %entry ], [ %v572, %b26 ]
  %v92 = icmp slt i64 %v91, %v5
  br i1 %v92, label %b1, label %b2
b1:
  %v93 = sub i64 %v5, 1
  %v94 = sub i64 %v93, %v91
  %v95 = add i64 %v7, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, %v7
  %v102 = select i1 %v101, i64 %v100, i64 %v7
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  br label %b3
b3:
  %v108 = phi i64 [ %v102, %b1 ], [ %v478, %b8 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b4, label %b5
b4:
  %v110 = add i64 %v94, 1
  %v111 = and i64 %v110, 1
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v108
  %v114 = mul i64 %v113, 16
  %v115 = getelementptr inbounds float, ptr %v28, i64 %v114
  %v116 = add i64 %v94, 0
  %v117 = and i64 %v116, %v64
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v108
  %v120 = mul i64 %v119, 16
  %v121 = getelementptr inbounds float, ptr %v18, i64 %v120
  %v122 = add i64 %v94, 1
  %v123 = and i64 %v122, %v70
  %v124 = mul i64 %v123, %v7
  %v125 = add i64 %v124, %v108
  %v126 = mul i64 %v125, 16
  %v127 = getelementptr inbounds float, ptr %v24, i64 %v126
  %v128 = add i64 %v94, 1
  %v129 = and i64 %v128, %v68
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v108
  %v132 = mul i64 %v131, 16
  %v133 = getelementptr inbounds float, ptr %v22, i64 %v132
  %v134 = add i64 %v94, 0
  %v135 = and i64 %v134, %v84
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v108
  %v138 = mul i64 %v137, 16
  %v139 = getelementptr inbounds float, ptr %v58, i64 %v138
  %v140 = add i64 %v94, 1
  %v141 = and i64 %v140, 1
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v108
  %v144 = mul i64 %v143, 16
  %v145 = getelementptr inbounds float, ptr %v32, i64 %v144
  %v146 = add i64 %v94, 1
  %v147 = and i64 %v146, %v66
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v108
  %v150 = mul i64 %v149, 16
  %v151 = getelementptr inbounds float, ptr %v20, i64 %v150
  %v152 = add i64 %v94, 0
  %v153 = and i64 %v152, %v72
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v108
  %v156 = mul i64 %v155, 16
  %v157 = getelementptr inbounds float, ptr %v26, i64 %v156
  %v158 = add i64 %v94, 0
  %v159 = and i64 %v158, %v80
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v108
  %v162 = mul i64 %v161, 16
  %v163 = getelementptr inbounds float, ptr %v54, i64 %v162
  %v164 = add i64 %v94, 1
  %v165 = and i64 %v164, %v72
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v108
  %v168 = mul i64 %v167, 16
  %v169 = getelementptr inbounds float, ptr %v26, i64 %v168
  %v170 = add i64 %v94, 1
  %v171 = and i64 %v170, 1
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v108
  %v174 = mul i64 %v173, 16
  %v175 = getelementptr inbounds float, ptr %v30, i64 %v174
  %v176 = add i64 %v94, 0
  %v177 = and i64 %v176, %v78
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v108
  %v180 = mul i64 %v179, 16
  %v181 = getelementptr inbounds float, ptr %v52, i64 %v180
  %v182 = add i64 %v94, 0
  %v183 = and i64 %v182, %v82
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v108
  %v186 = mul i64 %v185, 16
  %v187 = getelementptr inbounds float, ptr %v56, i64 %v186
  %v188 = add i64 %v94, 0
  %v189 = and i64 %v188, %v70
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v108
  %v192 = mul i64 %v191, 16
  %v193 = getelementptr inbounds float, ptr %v24, i64 %v192
  %v194 = add i64 %v94, 0
  %v195 = and i64 %v194, %v68
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v108
  %v198 = mul i64 %v197, 16
  %v199 = getelementptr inbounds float, ptr %v22, i64 %v198
  %v200 = add i64 %v94, 1
  %v201 = and i64 %v200, 1
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v108
  %v204 = mul i64 %v203, 16
  %v205 = getelementptr inbounds float, ptr %v34, i64 %v204
  %v206 = add i64 %v94, 0
  %v207 = and i64 %v206, %v76
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v108
  %v210 = mul i64 %v209, 64
  %v211 = getelementptr inbounds float, ptr %v44, i64 %v210
  %v212 = add i64 %v94, 0
  %v213 = and i64 %v212, 1
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v108
  %v216 = mul i64 %v215, 16
  %v217 = getelementptr inbounds float, ptr %v32, i64 %v216
  %v218 = add i64 %v94, 0
  %v219 = and i64 %v218, 1
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v108
  %v222 = mul i64 %v221, 16
  %v223 = getelementptr inbounds float, ptr %v30, i64 %v222
  %v224 = add i64 %v94, 0
  %v225 = and i64 %v224, 1
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v108
  %v228 = mul i64 %v227, 16
  %v229 = getelementptr inbounds float, ptr %v34, i64 %v228
  br label %b6
b6:
  %v230 = phi i64 [ 0, %b4 ], [ %v477, %b7 ]
  %v231 = icmp slt i64 %v230, 16
  br i1 %v231, label %b7, label %b8
b7:
  %v232 = add i64 0, %v230
  %v233 = getelementptr inbounds float, ptr %v115, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 0, %v230
  %v236 = getelementptr inbounds float, ptr %v121, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v234, %v237
  %v239 = add i64 0, %v230
  %v240 = getelementptr inbounds float, ptr %v127, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fdiv <8 x float> %v238, %v241
  %v243 = add i64 0, %v230
  %v244 = getelementptr inbounds float, ptr %v133, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fmul <8 x float> %v242, %v245
  %v247 = add i64 0, %v230
  %v248 = getelementptr inbounds float, ptr %v139, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = fmul <8 x float> %v246, %v249
  %v251 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v252 = shufflevector <8 x float> %v251, <8 x float> poison, <8 x i32> zeroinitializer
  %v253 = fsub <8 x float> %v252, %v249
  %v254 = fmul <8 x float> %v250, %v253
  %v255 = add i64 0, %v230
  %v256 = getelementptr inbounds float, ptr %v145, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 0, %v230
  %v259 = getelementptr inbounds float, ptr %v151, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul <8 x float> %v238, %v260
  %v262 = fdiv <8 x float> %v261, %v241
  %v263 = fsub <8 x float> %v257, %v262
  %v264 = add i64 0, %v230
  %v265 = getelementptr inbounds float, ptr %v157, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 0, %v230
  %v268 = getelementptr inbounds float, ptr %v163, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v269)
  %v271 = fneg <8 x float> %v270
  %v272 = fcmp olt <8 x float> %v271, splat (float 0xC05A400000000000)
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v271
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v275 = fsub <8 x float> %v274, splat (float 0x4168000000000000)
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v273)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v276)
  %v278 = bitcast <8 x float> %v274 to <8 x i32>
  %v279 = fmul <8 x float> %v277, %v277
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v277, <8 x float> splat (float 0x3F81227F40000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v277, <8 x float> splat (float 0x3FA5556740000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v277, <8 x float> splat (float 0x3FC5554B00000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v277, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v283, <8 x float> %v277)
  %v285 = sub <8 x i32> %v278, splat (i32 1262485250)
  %v286 = lshr <8 x i32> %v285, splat (i32 1)
  %v287 = sub <8 x i32> %v285, %v286
  %v288 = shl <8 x i32> %v286, splat (i32 23)
  %v289 = bitcast <8 x i32> %v288 to <8 x float>
  %v290 = shl <8 x i32> %v287, splat (i32 23)
  %v291 = bitcast <8 x i32> %v290 to <8 x float>
  %v292 = fadd <8 x float> %v284, splat (float 0x3FF0000000000000)
  %v293 = fmul <8 x float> %v292, %v289
  %v294 = fmul <8 x float> %v293, %v291
  %v295 = fcmp ogt <8 x float> %v294, splat (float 0x3FDA8279A0000000)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v297 = select <8 x i1> %v295, <8 x float> %v296, <8 x float> %v294
  %v298 = select <8 x i1> %v295, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v299 = select <8 x i1> %v295, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v300 = fmul <8 x float> %v297, %v297
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v300, <8 x float> splat (float 0xBFC0DA7220000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v300, <8 x float> splat (float 0xBFC546EF00000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v300, <8 x float> splat (float 0xBFD0002320000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v300, <8 x float> splat (float 0x3FC22D90A0000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v300, <8 x float> splat (float 0x3FC999FF60000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v300, <8 x float> splat (float 0x3FD5555540000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v303, <8 x float> %v306)
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v307, <8 x float> splat (float 0xBFE0000000000000))
  %v309 = fmul <8 x float> %v297, %v297
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v308, <8 x float> %v299)
  %v311 = fadd <8 x float> %v310, %v297
  %v312 = fadd <8 x float> %v311, %v298
  %v313 = fcmp ogt <8 x float> %v269, splat (float 0x0000000000000000)
  %v314 = select <8 x i1> %v313, <8 x float> %v269, <8 x float> splat (float 0x0000000000000000)
  %v315 = fadd <8 x float> %v314, %v312
  %v316 = fsub <8 x float> %v266, %v315
  %v317 = add i64 0, %v230
  %v318 = getelementptr inbounds float, ptr %v169, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = fsub <8 x float> %v316, %v319
  %v321 = fcmp olt <8 x float> %v320, splat (float 0xC05A400000000000)
  %v322 = select <8 x i1> %v321, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v320
  %v323 = fcmp ogt <8 x float> %v322, splat (float 0x4056400000000000)
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0x4056400000000000), <8 x float> %v322
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v326 = fsub <8 x float> %v325, splat (float 0x4168000000000000)
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v324)
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v327)
  %v329 = bitcast <8 x float> %v325 to <8 x i32>
  %v330 = fmul <8 x float> %v328, %v328
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v328, <8 x float> splat (float 0x3F81227F40000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v328, <8 x float> splat (float 0x3FA5556740000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v328, <8 x float> splat (float 0x3FC5554B00000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v328, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> %v334, <8 x float> %v328)
  %v336 = sub <8 x i32> %v329, splat (i32 1262485250)
  %v337 = lshr <8 x i32> %v336, splat (i32 1)
  %v338 = sub <8 x i32> %v336, %v337
  %v339 = shl <8 x i32> %v337, splat (i32 23)
  %v340 = bitcast <8 x i32> %v339 to <8 x float>
  %v341 = shl <8 x i32> %v338, splat (i32 23)
  %v342 = bitcast <8 x i32> %v341 to <8 x float>
  %v343 = fadd <8 x float> %v335, splat (float 0x3FF0000000000000)
  %v344 = fmul <8 x float> %v343, %v340
  %v345 = fmul <8 x float> %v344, %v342
  %v346 = fmul <8 x float> %v263, %v345
  %v347 = add i64 0, %v230
  %v348 = getelementptr inbounds float, ptr %v175, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fmul <8 x float> %v242, %v249
  %v351 = fadd <8 x float> %v349, %v350
  %v352 = add i64 0, %v230
  %v353 = getelementptr inbounds float, ptr %v181, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = fsub <8 x float> %v354, %v319
  %v356 = fcmp olt <8 x float> %v355, splat (float 0xC05A400000000000)
  %v357 = select <8 x i1> %v356, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v355
  %v358 = fcmp ogt <8 x float> %v357, splat (float 0x4056400000000000)
  %v359 = select <8 x i1> %v358, <8 x float> splat (float 0x4056400000000000), <8 x float> %v357
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v361 = fsub <8 x float> %v360, splat (float 0x4168000000000000)
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v359)
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v362)
  %v364 = bitcast <8 x float> %v360 to <8 x i32>
  %v365 = fmul <8 x float> %v363, %v363
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v363, <8 x float> splat (float 0x3F81227F40000000))
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v363, <8 x float> splat (float 0x3FA5556740000000))
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> %v363, <8 x float> splat (float 0x3FC5554B00000000))
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v363, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> %v369, <8 x float> %v363)
  %v371 = sub <8 x i32> %v364, splat (i32 1262485250)
  %v372 = lshr <8 x i32> %v371, splat (i32 1)
  %v373 = sub <8 x i32> %v371, %v372
  %v374 = shl <8 x i32> %v372, splat (i32 23)
  %v375 = bitcast <8 x i32> %v374 to <8 x float>
  %v376 = shl <8 x i32> %v373, splat (i32 23)
  %v377 = bitcast <8 x i32> %v376 to <8 x float>
  %v378 = fadd <8 x float> %v370, splat (float 0x3FF0000000000000)
  %v379 = fmul <8 x float> %v378, %v375
  %v380 = fmul <8 x float> %v379, %v377
  %v381 = fmul <8 x float> %v351, %v380
  %v382 = add i64 0, %v230
  %v383 = getelementptr inbounds float, ptr %v187, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = fmul <8 x float> %v384, %v384
  %v386 = fsub <8 x float> %v252, %v385
  %v387 = fmul <8 x float> %v381, %v386
  %v388 = fmul <8 x float> %v351, %v345
  %v389 = add i64 0, %v230
  %v390 = getelementptr inbounds float, ptr %v193, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fmul <8 x float> %v263, %v391
  %v393 = add i64 0, %v230
  %v394 = getelementptr inbounds float, ptr %v199, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = fmul <8 x float> %v351, %v395
  %v397 = fadd <8 x float> %v392, %v396
  %v398 = fmul <8 x float> %v397, %v345
  %v399 = fcmp ogt <8 x float> %v316, %v354
  %v400 = select <8 x i1> %v399, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v401 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v402 = shufflevector <8 x float> %v401, <8 x float> poison, <8 x i32> zeroinitializer
  %v403 = fcmp oeq <8 x float> %v391, %v402
  %v404 = select <8 x i1> %v403, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v405 = add i64 0, %v230
  %v406 = getelementptr inbounds float, ptr %v205, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = fsub <8 x float> %v407, %v398
  %v409 = fmul <8 x float> %v351, %v384
  %v410 = fadd <8 x float> %v263, %v409
  %v411 = fmul <8 x float> %v410, %v380
  %v412 = fsub <8 x float> %v408, %v411
  %v413 = fcmp une <8 x float> %v404, splat (float 0x0000000000000000)
  %v414 = select <8 x i1> %v413, <8 x float> %v402, <8 x float> %v412
  %v415 = fcmp oeq <8 x float> %v316, %v354
  %v416 = select <8 x i1> %v415, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v417 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fmul <8 x float> %v418, %v414
  %v420 = fcmp une <8 x float> %v416, splat (float 0x0000000000000000)
  %v421 = select <8 x i1> %v420, <8 x float> %v419, <8 x float> %v402
  %v422 = fcmp une <8 x float> %v400, splat (float 0x0000000000000000)
  %v423 = select <8 x i1> %v422, <8 x float> %v414, <8 x float> %v421
  %v424 = fadd <8 x float> %v398, %v423
  %v425 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v269)
  %v426 = fneg <8 x float> %v425
  %v427 = fcmp olt <8 x float> %v426, splat (float 0xC05A400000000000)
  %v428 = select <8 x i1> %v427, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v426
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v428, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v430 = fsub <8 x float> %v429, splat (float 0x4168000000000000)
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v428)
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v431)
  %v433 = bitcast <8 x float> %v429 to <8 x i32>
  %v434 = fmul <8 x float> %v432, %v432
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v432, <8 x float> splat (float 0x3F81227F40000000))
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> %v432, <8 x float> splat (float 0x3FA5556740000000))
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v436, <8 x float> %v432, <8 x float> splat (float 0x3FC5554B00000000))
  %v438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v437, <8 x float> %v432, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v438, <8 x float> %v432)
  %v440 = sub <8 x i32> %v433, splat (i32 1262485250)
  %v441 = lshr <8 x i32> %v440, splat (i32 1)
  %v442 = sub <8 x i32> %v440, %v441
  %v443 = shl <8 x i32> %v441, splat (i32 23)
  %v444 = bitcast <8 x i32> %v443 to <8 x float>
  %v445 = shl <8 x i32> %v442, splat (i32 23)
  %v446 = bitcast <8 x i32> %v445 to <8 x float>
  %v447 = fadd <8 x float> %v439, splat (float 0x3FF0000000000000)
  %v448 = fmul <8 x float> %v447, %v444
  %v449 = fmul <8 x float> %v448, %v446
  %v450 = fcmp olt <8 x float> %v269, splat (float 0x0000000000000000)
  %v451 = select <8 x i1> %v450, <8 x float> %v449, <8 x float> splat (float 0x3FF0000000000000)
  %v452 = fadd <8 x float> %v449, splat (float 0x3FF0000000000000)
  %v453 = fdiv <8 x float> %v451, %v452
  %v454 = fmul <8 x float> %v424, %v453
  %v455 = fcmp une <8 x float> %v404, splat (float 0x0000000000000000)
  %v456 = select <8 x i1> %v455, <8 x float> %v412, <8 x float> %v402
  %v457 = fadd <8 x float> %v411, %v456
  %v458 = fcmp ogt <8 x float> %v354, %v316
  %v459 = select <8 x i1> %v458, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v460 = fcmp une <8 x float> %v459, splat (float 0x0000000000000000)
  %v461 = select <8 x i1> %v460, <8 x float> %v414, <8 x float> %v421
  %v462 = fadd <8 x float> %v457, %v461
  %v463 = add i64 48, %v230
  %v464 = getelementptr inbounds float, ptr %v211, i64 %v463
  store <8 x float> %v254, ptr %v464, align 4
  %v465 = add i64 0, %v230
  %v466 = getelementptr inbounds float, ptr %v217, i64 %v465
  store <8 x float> %v346, ptr %v466, align 4
  %v467 = add i64 32, %v230
  %v468 = getelementptr inbounds float, ptr %v211, i64 %v467
  store <8 x float> %v387, ptr %v468, align 4
  %v469 = add i64 0, %v230
  %v470 = getelementptr inbounds float, ptr %v223, i64 %v469
  store <8 x float> %v388, ptr %v470, align 4
  %v471 = add i64 0, %v230
  %v472 = getelementptr inbounds float, ptr %v229, i64 %v471
  store <8 x float> %v424, ptr %v472, align 4
  %v473 = add i64 16, %v230
  %v474 = getelementptr inbounds float, ptr %v211, i64 %v473
  store <8 x float> %v454, ptr %v474, align 4
  %v475 = add i64 0, %v230
  %v476 = getelementptr inbounds float, ptr %v211, i64 %v475
  store <8 x float> %v462, ptr %v476, align 4
  %v477 = add nsw i64 %v230, 8
  br label %b6
b8:
  %v478 = add nsw i64 %v108, 1
  br label %b3
b5:
  %v479 = add i64 %v7, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v7
  %v486 = select i1 %v485, i64 %v484, i64 %v7
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v7
  %v491 = select i1 %v490, i64 %v489, i64 %v7
  br label %b9
b9:
  %v492 = phi i64 [ %v486, %b5 ], [ %v539, %b14 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b10, label %b11
b10:
  br label %b12
b12:
  %v494 = phi i64 [ 0, %b10 ], [ %v538, %b17 ]
  %v495 = icmp slt i64 %v494, 2
  br i1 %v495, label %b13, label %b14
b13:
  br label %b15
b15:
  %v496 = phi i64 [ 0, %b13 ], [ %v537, %b20 ]
  %v497 = icmp slt i64 %v496, 8
  br i1 %v497, label %b16, label %b17
b16:
  br label %b18
b18:
  %v498 = phi i64 [ 0, %b16 ], [ %v529, %b23 ]
  %v499 = phi float [ 0x0000000000000000, %b16 ], [ %v502, %b23 ]
  %v500 = icmp slt i64 %v498, 4
  br i1 %v500, label %b19, label %b20
b19:
  br label %b21
b21:
  %v501 = phi i64 [ 0, %b19 ], [ %v528, %b22 ]
  %v502 = phi float [ %v499, %b19 ], [ %v527, %b22 ]
  %v503 = icmp slt i64 %v501, 8
  br i1 %v503, label %b22, label %b23
b22:
  %v504 = mul i64 %v494, 64
  %v505 = add i64 0, %v504
  %v506 = add i64 %v505, %v496
  %v507 = mul i64 %v498, 128
  %v508 = add i64 %v506, %v507
  %v509 = mul i64 %v501, 8
  %v510 = add i64 %v508, %v509
  %v511 = getelementptr inbounds float, ptr %v16, i64 %v510
  %v512 = load float, ptr %v511, align 4
  %v513 = add i64 %v94, 0
  %v514 = and i64 %v513, %v76
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v492
  %v517 = mul i64 %v516, 64
  %v518 = getelementptr inbounds float, ptr %v44, i64 %v517
  %v519 = mul i64 %v494, 8
  %v520 = add i64 0, %v519
  %v521 = mul i64 %v498, 16
  %v522 = add i64 %v520, %v521
  %v523 = add i64 %v522, %v501
  %v524 = getelementptr inbounds float, ptr %v518, i64 %v523
  %v525 = load float, ptr %v524, align 4
  %v526 = fmul float %v512, %v525
  %v527 = fadd float %v502, %v526
  %v528 = add nsw i64 %v501, 1
  br label %b21
b23:
  %v529 = add nsw i64 %v498, 1
  br label %b18
b20:
  %v530 = mul i64 %v492, 16
  %v531 = getelementptr inbounds float, ptr %v60, i64 %v530
  %v532 = mul i64 %v494, 8
  %v533 = add i64 0, %v532
  %v534 = add i64 %v533, %v496
  %v535 = add i64 %v534, 0
  %v536 = getelementptr inbounds float, ptr %v531, i64 %v535
  store float %v499, ptr %v536, align 4
  %v537 = add nsw i64 %v496, 1
  br label %b15
b17:
  %v538 = add nsw i64 %v494, 1
  br label %b12
b14:
  %v539 = add nsw i64 %v492, 1
  br label %b9
b11:
  %v540 = add i64 %v7, 0
  %v541 = sdiv i64 %v540, 1
  %v542 = add i64 %v2, 1
  %v543 = mul i64 %v541, %v2
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v7
  %v547 = select i1 %v546, i64 %v545, i64 %v7
  %v548 = mul i64 %v541, %v542
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, %v7
  %v552 = select i1 %v551, i64 %v550, i64 %v7
  br label %b24
b24:
  %v553 = phi i64 [ %v547, %b11 ], [ %v571, %b29 ]
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b25, label %b26
b25:
  %v555 = mul i64 %v553, 16
  %v556 = getelementptr inbounds float, ptr %v60, i64 %v555
  %v557 = add i64 %v94, 0
  %v558 = and i64 %v557, 1
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v553
  %v561 = mul i64 %v560, 16
  %v562 = getelementptr inbounds float, ptr %v28, i64 %v561
  br label %b27
b27:
  %v563 = phi i64 [ 0, %b25 ], [ %v570, %b28 ]
  %v564 = icmp slt i64 %v563, 16
  br i1 %v564, label %b28, label %b29
b28:
  %v565 = add i64 0, %v563
  %v566 = getelementptr inbounds float, ptr %v556, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 0, %v563
  %v569 = getelementptr inbounds float, ptr %v562, i64 %v568
  store <8 x float> %v567, ptr %v569, align 4
  %v570 = add nsw i64 %v563, 8
  br label %b27
b29:
  %v571 = add nsw i64 %v553, 1
  br label %b24
b26:
  %v572 = add nsw i64 %v91, 1
  br label %b0
b2:
  %v573 = icmp sgt i64 %v3, 1
  br i1 %v573, label %b30, label %b31
b30:
  %v574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v575 = atomicrmw add ptr %v574, i64 1 acq_rel
  %v576 = load i64, ptr %v85, align 8
  %v577 = add i64 %v576, 1
  store i64 %v577, ptr %v85, align 8
  %v578 = mul i64 %v3, %v577
  br label %b32
b32:
  %v579 = load atomic i64, ptr %v574 acquire, align 8
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b33, label %b34
b33:
  %v581 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v582 = getelementptr inbounds float, ptr %v87, i64 0
  %v583 = getelementptr inbounds i64, ptr %v1, i64 4
  %v584 = load i64, ptr %v583, align 8
  %v585 = icmp eq i64 %v584, 0
  br i1 %v585, label %b35, label %b36
b35:
  %v586 = add i64 1, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, 1
  %v593 = select i1 %v592, i64 %v591, i64 1
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, 1
  %v598 = select i1 %v597, i64 %v596, i64 1
  %v599 = icmp slt i64 %v598, 1
  %v600 = select i1 %v599, i64 %v598, i64 1
  br label %b37
b37:
  %v601 = phi i64 [ %v593, %b35 ], [ %v615, %b38 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b38, label %b39
b38:
  %v603 = mul i64 %v601, 512
  %v604 = mul i64 %v601, 8
  %v605 = add i64 %v603, 0
  %v606 = add i64 %v604, 0
  %v607 = getelementptr inbounds float, ptr %v582, i64 %v605
  %v608 = sub i64 8, %v606
  %v609 = icmp slt i64 %v608, 0
  %v610 = select i1 %v609, i64 0, i64 %v608
  %v611 = mul i64 %v606, 1
  %v612 = add i64 0, %v611
  %v613 = getelementptr inbounds float, ptr %v12, i64 %v612
  call void @pack_rows(ptr %v613, i64 1, i64 8, i64 64, i64 %v610, ptr %v607, i64 8)
  %v614 = add i64 %v603, 512
  %v615 = add nsw i64 %v601, 1
  br label %b37
b39:
  br label %b36
b36:
  %v616 = icmp sgt i64 %v3, 1
  br i1 %v616, label %b40, label %b41
b40:
  %v617 = getelementptr inbounds i64, ptr %v1, i64 3
  %v618 = atomicrmw add ptr %v617, i64 1 acq_rel
  %v619 = load i64, ptr %v85, align 8
  %v620 = add i64 %v619, 1
  store i64 %v620, ptr %v85, align 8
  %v621 = mul i64 %v3, %v620
  br label %b42
b42:
  %v622 = load atomic i64, ptr %v617 acquire, align 8
  %v623 = icmp slt i64 %v622, %v621
  br i1 %v623, label %b43, label %b44
b43:
  %v624 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
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
  br label %b45
b45:
  %v639 = phi i64 [ %v633, %b41 ], [ %v693, %b50 ]
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b46, label %b47
b46:
  %v641 = add i64 %v639, 96
  %v642 = icmp slt i64 %v641, %v638
  %v643 = select i1 %v642, i64 %v641, i64 %v638
  br label %b48
b48:
  %v644 = phi i64 [ 0, %b46 ], [ %v692, %b53 ]
  %v645 = icmp slt i64 %v644, 1
  br i1 %v645, label %b49, label %b50
b49:
  %v646 = sub i64 %v643, %v639
  %v647 = sub i64 8, 1
  %v648 = add i64 %v646, %v647
  %v649 = sdiv i64 %v648, 8
  br label %b51
b51:
  %v650 = phi i64 [ 0, %b49 ], [ %v691, %b58 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b52, label %b53
b52:
  %v652 = mul i64 %v646, %v650
  %v653 = sdiv i64 %v652, %v649
  %v654 = add i64 %v639, %v653
  %v655 = add i64 %v650, 1
  %v656 = mul i64 %v646, %v655
  %v657 = sdiv i64 %v656, %v649
  %v658 = add i64 %v639, %v657
  %v659 = mul i64 %v644, 512
  %v660 = getelementptr inbounds float, ptr %v582, i64 %v659
  %v661 = sub i64 %v658, %v654
  %v662 = mul i64 %v654, 64
  %v663 = getelementptr inbounds float, ptr %v44, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v663, i64 0
  %v665 = sub i64 %v661, 1
  %v666 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v665
  %v667 = load ptr, ptr %v666, align 4
  %v668 = getelementptr inbounds float, ptr %v625, i64 0
  %v669 = icmp sgt i64 %v661, 0
  br i1 %v669, label %b54, label %b55
b54:
  call void %v667(ptr %v664, i64 64, ptr %v660, i64 64, ptr %v668, i64 8, i64 0)
  br label %b55
b55:
  %v670 = add i64 %v659, 512
  br label %b56
b56:
  %v671 = phi i64 [ %v654, %b55 ], [ %v690, %b61 ]
  %v672 = icmp slt i64 %v671, %v658
  br i1 %v672, label %b57, label %b58
b57:
  %v673 = sub i64 %v671, %v654
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v625, i64 %v674
  %v676 = mul i64 %v671, 8
  %v677 = getelementptr inbounds float, ptr %v36, i64 %v676
  br label %b59
b59:
  %v678 = phi i64 [ 0, %b57 ], [ %v689, %b60 ]
  %v679 = icmp slt i64 %v678, 1
  br i1 %v679, label %b60, label %b61
b60:
  %v680 = mul i64 %v644, 1
  %v681 = add i64 %v680, %v678
  %v682 = mul i64 %v681, 8
  %v683 = add i64 0, %v678
  %v684 = mul i64 %v683, 8
  %v685 = getelementptr inbounds float, ptr %v675, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = add i64 0, %v682
  %v688 = getelementptr inbounds float, ptr %v677, i64 %v687
  store <8 x float> %v686, ptr %v688, align 4
  %v689 = add nsw i64 %v678, 1
  br label %b59
b61:
  %v690 = add nsw i64 %v671, 1
  br label %b56
b58:
  %v691 = add nsw i64 %v650, 1
  br label %b51
b53:
  %v692 = add nsw i64 %v644, 1
  br label %b48
b50:
  %v693 = add nsw i64 %v639, 96
  br label %b45
b47:
  %v694 = icmp sgt i64 %v3, 1
  br i1 %v694, label %b62, label %b63
b62:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v696 = atomicrmw add ptr %v695, i64 1 acq_rel
  %v697 = load i64, ptr %v85, align 8
  %v698 = add i64 %v697, 1
  store i64 %v698, ptr %v85, align 8
  %v699 = mul i64 %v3, %v698
  br label %b64
b64:
  %v700 = load atomic i64, ptr %v695 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b65, label %b66
b65:
  %v702 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v703 = mul i64 0, 64
  %v704 = getelementptr inbounds float, ptr %v44, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = mul i64 0, 8
  %v707 = getelementptr inbounds float, ptr %v10, i64 %v706
  %v708 = getelementptr inbounds float, ptr %v707, i64 0
  %v709 = getelementptr inbounds float, ptr %v90, i64 12288
  %v710 = add i64 64, 1
  %v711 = sdiv i64 %v710, 2
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 2
  %v716 = icmp slt i64 %v715, 64
  %v717 = select i1 %v716, i64 %v715, i64 64
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 2
  %v721 = icmp slt i64 %v720, 64
  %v722 = select i1 %v721, i64 %v720, i64 64
  %v723 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b67
b67:
  %v724 = phi i64 [ %v717, %b63 ], [ %v732, %b72 ]
  %v725 = icmp slt i64 %v724, %v722
  br i1 %v725, label %b68, label %b69
b68:
  %v726 = mul i64 %v724, 8
  %v727 = getelementptr inbounds float, ptr %v723, i64 %v726
  br label %b70
b70:
  %v728 = phi i64 [ 0, %b68 ], [ %v731, %b71 ]
  %v729 = icmp slt i64 %v728, 8
  br i1 %v729, label %b71, label %b72
b71:
  %v730 = getelementptr inbounds float, ptr %v727, i64 %v728
  store float 0x0000000000000000, ptr %v730, align 4
  %v731 = add nsw i64 %v728, 1
  br label %b70
b72:
  %v732 = add nsw i64 %v724, 1
  br label %b67
b69:
  %v733 = mul i64 %v8, 1
  br label %b73
b73:
  %v734 = phi i64 [ 0, %b69 ], [ %v838, %b78 ]
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b74, label %b75
b74:
  %v736 = sub i64 %v733, %v734
  %v737 = icmp slt i64 %v736, 384
  %v738 = select i1 %v737, i64 %v736, i64 384
  br label %b76
b76:
  %v739 = phi i64 [ %v717, %b74 ], [ %v837, %b102 ]
  %v740 = icmp slt i64 %v739, %v722
  br i1 %v740, label %b77, label %b78
b77:
  %v741 = sub i64 %v722, %v739
  %v742 = icmp slt i64 %v741, 64
  %v743 = select i1 %v742, i64 %v741, i64 64
  %v744 = sdiv i64 %v743, 2
  %v745 = mul i64 %v744, 2
  %v746 = sub i64 %v743, %v745
  %v747 = mul i64 %v734, 64
  %v748 = add i64 %v747, %v739
  %v749 = getelementptr inbounds float, ptr %v705, i64 %v748
  br label %b79
b79:
  %v750 = phi i64 [ 0, %b77 ], [ %v776, %b87 ]
  %v751 = icmp slt i64 %v750, %v738
  br i1 %v751, label %b80, label %b81
b80:
  %v752 = mul i64 %v750, 64
  %v753 = getelementptr inbounds float, ptr %v749, i64 %v752
  %v754 = mul i64 %v750, 2
  %v755 = getelementptr inbounds float, ptr %v709, i64 %v754
  br label %b82
b82:
  %v756 = phi i64 [ 0, %b80 ], [ %v765, %b83 ]
  %v757 = icmp slt i64 %v756, %v744
  br i1 %v757, label %b83, label %b84
b83:
  %v758 = mul i64 %v756, 2
  %v759 = getelementptr inbounds float, ptr %v753, i64 %v758
  %v760 = mul i64 %v756, 768
  %v761 = getelementptr inbounds float, ptr %v755, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v759, i64 0
  %v763 = load <2 x float>, ptr %v762, align 4
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  store <2 x float> %v763, ptr %v764, align 4
  %v765 = add nsw i64 %v756, 1
  br label %b82
b84:
  %v766 = mul i64 %v744, 2
  %v767 = getelementptr inbounds float, ptr %v753, i64 %v766
  %v768 = mul i64 %v744, 768
  %v769 = getelementptr inbounds float, ptr %v755, i64 %v768
  br label %b85
b85:
  %v770 = phi i64 [ 0, %b84 ], [ %v775, %b86 ]
  %v771 = icmp slt i64 %v770, %v746
  br i1 %v771, label %b86, label %b87
b86:
  %v772 = getelementptr inbounds float, ptr %v767, i64 %v770
  %v773 = load float, ptr %v772, align 4
  %v774 = getelementptr inbounds float, ptr %v769, i64 %v770
  store float %v773, ptr %v774, align 4
  %v775 = add nsw i64 %v770, 1
  br label %b85, !llvm.loop !0
b87:
  %v776 = add nsw i64 %v750, 1
  br label %b79
b81:
  br label %b88
b88:
  %v777 = phi i64 [ 0, %b81 ], [ %v812, %b96 ]
  %v778 = icmp slt i64 %v777, 0
  br i1 %v778, label %b89, label %b90
b89:
  %v779 = mul i64 %v734, 8
  %v780 = add i64 %v779, %v777
  %v781 = getelementptr inbounds float, ptr %v708, i64 %v780
  br label %b91
b91:
  %v782 = phi i64 [ 0, %b89 ], [ %v800, %b92 ]
  %v783 = icmp slt i64 %v782, %v738
  br i1 %v783, label %b92, label %b93
b92:
  %v784 = mul i64 %v782, 8
  %v785 = getelementptr inbounds float, ptr %v781, i64 %v784
  %v786 = mul i64 %v782, 32
  %v787 = getelementptr inbounds float, ptr %v90, i64 %v786
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  store <8 x float> %v789, ptr %v790, align 4
  %v791 = getelementptr inbounds float, ptr %v785, i64 8
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = getelementptr inbounds float, ptr %v787, i64 8
  store <8 x float> %v792, ptr %v793, align 4
  %v794 = getelementptr inbounds float, ptr %v785, i64 16
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = getelementptr inbounds float, ptr %v787, i64 16
  store <8 x float> %v795, ptr %v796, align 4
  %v797 = getelementptr inbounds float, ptr %v785, i64 24
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = getelementptr inbounds float, ptr %v787, i64 24
  store <8 x float> %v798, ptr %v799, align 4
  %v800 = add nsw i64 %v782, 1
  br label %b91
b93:
  %v801 = sdiv i64 %v743, 2
  br label %b94
b94:
  %v802 = phi i64 [ 0, %b93 ], [ %v811, %b95 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b95, label %b96
b95:
  %v804 = mul i64 %v802, 2
  %v805 = add i64 %v739, %v804
  %v806 = mul i64 %v802, 768
  %v807 = getelementptr inbounds float, ptr %v709, i64 %v806
  %v808 = mul i64 %v805, 8
  %v809 = add i64 %v808, %v777
  %v810 = getelementptr inbounds float, ptr %v723, i64 %v809
  call void @outer_2x32(ptr %v807, ptr %v90, i64 %v738, ptr %v810, i64 8)
  %v811 = add nsw i64 %v802, 1
  br label %b94
b96:
  %v812 = add nsw i64 %v777, 32
  br label %b88
b90:
  %v813 = mul i64 %v734, 8
  %v814 = add i64 %v813, 0
  %v815 = getelementptr inbounds float, ptr %v708, i64 %v814
  br label %b97
b97:
  %v816 = phi i64 [ 0, %b90 ], [ %v825, %b98 ]
  %v817 = icmp slt i64 %v816, %v738
  br i1 %v817, label %b98, label %b99
b98:
  %v818 = mul i64 %v816, 8
  %v819 = getelementptr inbounds float, ptr %v815, i64 %v818
  %v820 = mul i64 %v816, 8
  %v821 = getelementptr inbounds float, ptr %v90, i64 %v820
  %v822 = getelementptr inbounds float, ptr %v819, i64 0
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = getelementptr inbounds float, ptr %v821, i64 0
  store <8 x float> %v823, ptr %v824, align 4
  %v825 = add nsw i64 %v816, 1
  br label %b97
b99:
  %v826 = sdiv i64 %v743, 2
  br label %b100
b100:
  %v827 = phi i64 [ 0, %b99 ], [ %v836, %b101 ]
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b101, label %b102
b101:
  %v829 = mul i64 %v827, 2
  %v830 = add i64 %v739, %v829
  %v831 = mul i64 %v827, 768
  %v832 = getelementptr inbounds float, ptr %v709, i64 %v831
  %v833 = mul i64 %v830, 8
  %v834 = add i64 %v833, 0
  %v835 = getelementptr inbounds float, ptr %v723, i64 %v834
  call void @outer_2x8(ptr %v832, ptr %v90, i64 %v738, ptr %v835, i64 8)
  %v836 = add nsw i64 %v827, 1
  br label %b100
b102:
  %v837 = add nsw i64 %v739, 64
  br label %b76
b78:
  %v838 = add nsw i64 %v734, 384
  br label %b73
b75:
  %v839 = icmp sgt i64 %v3, 1
  br i1 %v839, label %b103, label %b104
b103:
  %v840 = getelementptr inbounds i64, ptr %v1, i64 3
  %v841 = atomicrmw add ptr %v840, i64 1 acq_rel
  %v842 = load i64, ptr %v85, align 8
  %v843 = add i64 %v842, 1
  store i64 %v843, ptr %v85, align 8
  %v844 = mul i64 %v3, %v843
  br label %b105
b105:
  %v845 = load atomic i64, ptr %v840 acquire, align 8
  %v846 = icmp slt i64 %v845, %v844
  br i1 %v846, label %b106, label %b107
b106:
  %v847 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v848 = icmp eq i64 %v2, 0
  br i1 %v848, label %b108, label %b109
b108:
  br label %b110
b110:
  %v849 = phi i64 [ 0, %b108 ], [ %v871, %b115 ]
  %v850 = icmp slt i64 %v849, 64
  br i1 %v850, label %b111, label %b112
b111:
  br label %b113
b113:
  %v851 = phi i64 [ 0, %b111 ], [ %v868, %b118 ]
  %v852 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v867, %b118 ]
  %v853 = icmp slt i64 %v851, %v8
  br i1 %v853, label %b114, label %b115
b114:
  %v854 = add i64 %v851, 128
  %v855 = icmp slt i64 %v854, %v8
  %v856 = select i1 %v855, i64 %v854, i64 %v8
  br label %b116
b116:
  %v857 = phi i64 [ %v851, %b114 ], [ %v866, %b117 ]
  %v858 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v865, %b117 ]
  %v859 = icmp slt i64 %v857, %v856
  br i1 %v859, label %b117, label %b118
b117:
  %v860 = mul i64 %v857, 64
  %v861 = getelementptr inbounds float, ptr %v44, i64 %v860
  %v862 = add i64 0, %v849
  %v863 = getelementptr inbounds float, ptr %v861, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = fadd <8 x float> %v858, %v864
  %v866 = add nsw i64 %v857, 1
  br label %b116
b118:
  %v867 = fadd <8 x float> %v852, %v858
  %v868 = add nsw i64 %v851, 128
  br label %b113
b115:
  %v869 = add i64 0, %v849
  %v870 = getelementptr inbounds float, ptr %v40, i64 %v869
  store <8 x float> %v852, ptr %v870, align 4
  %v871 = add nsw i64 %v849, 8
  br label %b110
b112:
  br label %b109
b109:
  %v872 = icmp sgt i64 %v3, 1
  br i1 %v872, label %b119, label %b120
b119:
  %v873 = getelementptr inbounds i64, ptr %v1, i64 3
  %v874 = atomicrmw add ptr %v873, i64 1 acq_rel
  %v875 = load i64, ptr %v85, align 8
  %v876 = add i64 %v875, 1
  store i64 %v876, ptr %v85, align 8
  %v877 = mul i64 %v3, %v876
  br label %b121
b121:
  %v878 = load atomic i64, ptr %v873 acquire, align 8
  %v879 = icmp slt i64 %v878, %v877
  br i1 %v879, label %b122, label %b123
b122:
  %v880 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  %v881 = icmp eq i64 %v2, 0
  br i1 %v881, label %b124, label %b125
b124:
  br label %b126
b126:
  %v882 = phi i64 [ 0, %b124 ], [ %v934, %b131 ]
  %v883 = icmp slt i64 %v882, 4
  br i1 %v883, label %b127, label %b128
b127:
  br label %b129
b129:
  %v884 = phi i64 [ 0, %b127 ], [ %v933, %b134 ]
  %v885 = icmp slt i64 %v884, 2
  br i1 %v885, label %b130, label %b131
b130:
  br label %b132
b132:
  %v886 = phi i64 [ 0, %b130 ], [ %v932, %b137 ]
  %v887 = icmp slt i64 %v886, 8
  br i1 %v887, label %b133, label %b134
b133:
  br label %b135
b135:
  %v888 = phi i64 [ 0, %b133 ], [ %v923, %b140 ]
  %v889 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v922, %b140 ]
  %v890 = icmp slt i64 %v888, %v8
  br i1 %v890, label %b136, label %b137
b136:
  %v891 = add i64 %v888, 128
  %v892 = icmp slt i64 %v891, %v8
  %v893 = select i1 %v892, i64 %v891, i64 %v8
  br label %b138
b138:
  %v894 = phi i64 [ %v888, %b136 ], [ %v921, %b143 ]
  %v895 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v898, %b143 ]
  %v896 = icmp slt i64 %v894, %v893
  br i1 %v896, label %b139, label %b140
b139:
  br label %b141
b141:
  %v897 = phi i64 [ 0, %b139 ], [ %v920, %b142 ]
  %v898 = phi <8 x float> [ %v895, %b139 ], [ %v919, %b142 ]
  %v899 = icmp slt i64 %v897, 1
  br i1 %v899, label %b142, label %b143
b142:
  %v900 = mul i64 %v894, 64
  %v901 = getelementptr inbounds float, ptr %v44, i64 %v900
  %v902 = mul i64 %v882, 16
  %v903 = add i64 0, %v902
  %v904 = mul i64 %v884, 8
  %v905 = add i64 %v903, %v904
  %v906 = add i64 %v905, %v886
  %v907 = getelementptr inbounds float, ptr %v901, i64 %v906
  %v908 = load float, ptr %v907, align 4
  %v909 = mul i64 %v894, 16
  %v910 = getelementptr inbounds float, ptr %v20, i64 %v909
  %v911 = mul i64 %v884, 8
  %v912 = add i64 0, %v911
  %v913 = add i64 %v912, 0
  %v914 = getelementptr inbounds float, ptr %v910, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = insertelement <8 x float> poison, float %v908, i64 0
  %v917 = shufflevector <8 x float> %v916, <8 x float> poison, <8 x i32> zeroinitializer
  %v918 = fmul <8 x float> %v917, %v915
  %v919 = fadd <8 x float> %v898, %v918
  %v920 = add nsw i64 %v897, 1
  br label %b141
b143:
  %v921 = add nsw i64 %v894, 1
  br label %b138
b140:
  %v922 = fadd <8 x float> %v889, %v895
  %v923 = add nsw i64 %v888, 128
  br label %b135
b137:
  %v924 = mul i64 %v882, 128
  %v925 = add i64 0, %v924
  %v926 = mul i64 %v884, 64
  %v927 = add i64 %v925, %v926
  %v928 = mul i64 %v886, 8
  %v929 = add i64 %v927, %v928
  %v930 = add i64 %v929, 0
  %v931 = getelementptr inbounds float, ptr %v42, i64 %v930
  store <8 x float> %v889, ptr %v931, align 4
  %v932 = add nsw i64 %v886, 1
  br label %b132
b134:
  %v933 = add nsw i64 %v884, 1
  br label %b129
b131:
  %v934 = add nsw i64 %v882, 1
  br label %b126
b128:
  br label %b125
b125:
  %v935 = icmp sgt i64 %v3, 1
  br i1 %v935, label %b144, label %b145
b144:
  %v936 = getelementptr inbounds i64, ptr %v1, i64 3
  %v937 = atomicrmw add ptr %v936, i64 1 acq_rel
  %v938 = load i64, ptr %v85, align 8
  %v939 = add i64 %v938, 1
  store i64 %v939, ptr %v85, align 8
  %v940 = mul i64 %v3, %v939
  br label %b146
b146:
  %v941 = load atomic i64, ptr %v936 acquire, align 8
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b147, label %b148
b147:
  %v943 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
